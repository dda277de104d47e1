"""An .xls, .xlsb or .ods workbook as sheets of clean text."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from netmap.errors import SourceError
from netmap.readers.cells.cleaning import clean, one_line
from netmap.readers.containers.grids import Allowance, Grid, Row, trimmed
from netmap.readers.containers.guard import check_workbook, is_old_excel
from netmap.readers.containers.layout import Layout
from netmap.readers.containers.number_formats import shown_text
from netmap.readers.containers.ods_layout import CONTENT, look_into_ods
from netmap.readers.containers.package import Package
from netmap.readers.containers.xls_layout import look_into_xls
from netmap.readers.containers.xlsb_layout import look_into_xlsb
from netmap.settings import Limits

_MANIFEST, _ENCRYPTION = "META-INF/manifest.xml", b"encryption-data"


def read_spreadsheet(
    name: str,
    data: bytes,
    *,
    limits: Limits,
    found_rows: Callable[[int], None] = lambda _: None,
) -> tuple[Grid, ...]:
    """Return the sheets of an .xls, .xlsb or .ods workbook, every cell as text.

    calamine reads the cells, after a look into how far they reach: it makes room for all cells
    between the first and the last one. What it does not know of a sheet comes from that look.
    Postcodes keep their zeros in .xls and .ods; of .xlsb no number formats are known.

    Parameters
    ----------
    name : str
        Label of the file, for messages.
    data : bytes
        The file.
    limits : Limits
        Rows, columns, cells and characters that are still taken.
    found_rows : callable
        Told about how many rows there are, before they are read; may raise to stop here.

    Raises
    ------
    SourceError
        If the file is protected, damaged, made to harm or larger than the limits.
    """
    try:
        layouts = _look_into(name, data, limits)
        found_rows(sum(layout.last_row for layout in layouts))
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            return tuple(_sheets(book, layouts, Allowance(name, limits)))
    except (SourceError, MemoryError):
        raise
    except Exception as error:  # a damaged part can raise anything
        raise SourceError("error-damaged-workbook", value=name) from error


def _look_into(name: str, data: bytes, limits: Limits) -> list[Layout]:
    if is_old_excel(data):
        return look_into_xls(name, data, limits)
    check_workbook(name, data, limits)
    with Package(name, data) as package:
        if package.has(CONTENT):
            if package.has(_MANIFEST) and _ENCRYPTION in package.read(_MANIFEST):
                raise SourceError("error-password", value=name)
            with package.open(CONTENT) as stream:
                return look_into_ods(stream, limits)
        return look_into_xlsb(name, package, limits)


def _sheets(book: CalamineWorkbook, layouts: list[Layout], allowance: Allowance) -> Iterator[Grid]:
    about = book.sheets_metadata
    for place, (sheet, layout) in enumerate(zip(about, layouts, strict=True)):
        if sheet.typ is SheetTypeEnum.WorkSheet:
            title = one_line(clean(sheet.name))
            rows = tuple(_rows(book, place, title, layout, allowance))
            hidden = sheet.visible is not SheetVisibleEnum.Visible
            yield layout.make_grid(
                title, rows, allowance.limits, hidden=hidden, comments=layout.comments
            )


def _rows(
    book: CalamineWorkbook, place: int, title: str, layout: Layout, allowance: Allowance
) -> Iterator[Row]:
    sheet = book.get_sheet_by_index(place)
    for number, values in enumerate(sheet.to_python(skip_empty_area=False), start=1):
        allowance.take_cells(title, len(values))
        texts = [
            value
            if isinstance(value, str)
            else shown_text(value, layout.digits.get((number, column), 0))
            for column, value in enumerate(values)
        ]
        row = allowance.take_row(title, number, texts)
        if row is not None:
            yield trimmed(row)

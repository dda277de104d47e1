"""Ways to hand a source to the readers: as rows, as text of CSV files, as a workbook."""

import io
import zipfile

import pytest
import xlsxwriter

from netmap.i18n import Language, texts_for
from netmap.readers.assemble import Opened, assemble
from netmap.readers.containers.csv_files import read_csv
from netmap.settings import DEFAULT_SETTINGS


@pytest.fixture
def read():
    """Read CSV texts by file name; every issue must have its sentence in both languages."""

    def read(files: dict[str, str], settings=DEFAULT_SETTINGS) -> Opened:
        sheets = [
            read_csv(name, text.encode(), limits=settings.limits) for name, text in files.items()
        ]
        opened = assemble(sheets, settings=settings)
        for issue in opened.issues:
            for language in Language:
                assert texts_for(language).issue(issue)
        return opened

    return read


@pytest.fixture
def problems(read):
    """Read CSV texts and return the code, file, row, column and value of each issue."""

    def problems(files: dict[str, str]) -> list[tuple[str, str, int | None, str | None, str]]:
        return [
            (issue.code, issue.sheet, issue.row, issue.column, issue.value)
            for issue in read(files).issues
        ]

    return problems


@pytest.fixture
def book():
    """Make a workbook of rows by sheet name; a cell may be a pair of number and format."""

    def book(sheets: dict[str, list[list]], *, hidden: tuple[str, ...] = ()) -> bytes:
        stream = io.BytesIO()
        options = {"in_memory": True, "remove_timezone": True}
        with xlsxwriter.Workbook(stream, options) as file:
            for name, rows in sheets.items():
                sheet = file.add_worksheet(name)
                if name in hidden:
                    sheet.hide()
                for y, row in enumerate(rows):
                    for x, cell in enumerate(row):
                        if isinstance(cell, tuple):
                            sheet.write(y, x, cell[0], file.add_format({"num_format": cell[1]}))
                        elif isinstance(cell, str):
                            sheet.write_string(y, x, cell)
                        elif cell is not None:
                            sheet.write(y, x, cell)
        return stream.getvalue()

    return book


@pytest.fixture
def rewrite():
    """Replace text inside one part of a workbook."""

    def rewrite(data: bytes, part: str, old: str, new: str) -> bytes:
        stream = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(data)) as source,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target,
        ):
            for name in source.namelist():
                text = source.read(name).decode()
                if name == part:
                    assert old in text
                    text = text.replace(old, new)
                target.writestr(name, text)
        return stream.getvalue()

    return rewrite


@pytest.fixture
def add_rows(rewrite):
    """Add rows to the first sheet of a workbook, as XML."""

    def add_rows(data: bytes, rows: str) -> bytes:
        part = "xl/worksheets/sheet1.xml"
        return rewrite(data, part, "</sheetData>", f"{rows}</sheetData>")

    return add_rows

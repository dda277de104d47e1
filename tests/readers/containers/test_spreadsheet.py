"""Workbooks of old Excel, of LibreOffice and Excel's binary ones."""

import io
import json
import struct
import zipfile
from pathlib import Path

import pytest

from netmap.errors import SourceError
from netmap.readers.containers.grids import Merged
from netmap.readers.containers.guard import is_other_workbook
from netmap.readers.containers.spreadsheet import read_spreadsheet
from netmap.settings import Limits
from tests.yardstick import cost

LIMITS = Limits()
DATA = Path(__file__).parents[2] / "data"
OLD = (DATA / "workbooks" / "old.xls").read_bytes()


def read(data, limits=LIMITS):
    return read_spreadsheet("a", data, limits=limits)


def refusal(data, limits=LIMITS):
    with pytest.raises(SourceError) as refused:
        read(data, limits)
    return refused.value.key


def packed(parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "manifest")
)


def ods(tables, *, manifest=""):
    content = (
        f'<office:document-content {SPACES} office:version="1.2"><office:body>'
        f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(
        {
            "mimetype": MIMETYPE,
            "content.xml": content,
            "META-INF/manifest.xml": f"<manifest:manifest {SPACES}>{manifest}</manifest:manifest>",
        }
    )


NOTED = (
    '<table:table-cell office:value-type="string" table:number-rows-spanned="2">'
    "<office:annotation><text:p>Notiz</text:p></office:annotation>"
    "<text:p>Verein</text:p></table:table-cell>"
)


def table(rows, name="Akteure"):
    return f'<table:table table:name="{name}">{rows}</table:table>'


def row(*cells, attributes=""):
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def cell(text, attributes=""):
    return (
        f'<table:table-cell office:value-type="string" {attributes}>'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def number(value, shown, attributes=""):
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}" {attributes}>'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


@pytest.mark.parametrize("name", ["17_altes_excel.xls", "18_libreoffice.ods"])
def test_lists_of_old_excel_and_of_libreoffice(name):
    data = (DATA / "messy" / name).read_bytes()
    expected = json.loads((DATA / "messy" / f"{name}.json").read_text(encoding="utf-8"))
    actors, ties = read(data)
    assert is_other_workbook(data)
    assert (actors.name, ties.name) == ("Akteure", "Kooperationen")
    assert sorted(cells[0] for _, cells in actors.rows[1:]) == sorted(expected["actors"])
    assert len(ties.rows) - 1 == expected["n_ties"]
    assert actors.rows[1][1][2] == "01067"


def test_an_old_workbook_tells_what_it_hides_and_joins():
    actors, old = read(OLD)
    assert actors.rows[1] == (2, ("Kita 1", "Kita", "01067", "2021-11-05", "x"))
    assert actors.rows[5] == (6, ("1.5", "TRUE"))
    assert (actors.hidden, actors.hidden_rows, actors.hidden_columns) == (False, {4}, {4})
    area = Merged(first_row=7, last_row=7, first_column=0, last_column=1)
    assert actors.merged == (area,)
    assert (old.hidden, old.rows) == (True, ((1, ("x",)),))


def test_an_open_document_tells_what_it_hides_and_joins():
    columns = (
        "<table:table-column/>"
        '<table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>'
    )
    rows = (
        row(cell("Name"), cell("PLZ"), cell("Notiz"))
        + row(cell("Kita"), number(1067, "01067"), number(1.5, "1,50"))
        + row(cell("Amt"), attributes='table:visibility="filter"')
        + row(NOTED, cell("x"))
        + row("<table:covered-table-cell/>", cell("y"))
        + row('<table:table-cell table:formula="of:=1+1"/>', cell("z"))
        + row(
            '<table:table-cell table:number-columns-repeated="16384"/>',
            attributes='table:number-rows-repeated="1048570"',
        )
    )
    (found,) = read(ods(table(columns + rows)))
    assert [cells for _, cells in found.rows] == [
        ("Name", "PLZ", "Notiz"),
        ("Kita", "01067", "1.5"),
        ("Amt",),
        ("Verein", "x"),
        ("", "y"),
        ("", "z"),
    ]
    assert (found.hidden_rows, found.hidden_columns) == ({3}, {1, 2})
    assert found.merged == (Merged(first_row=4, last_row=5, first_column=0, last_column=0),)
    assert (found.unsaved, found.comments) == (((6, 0),), 1)


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        (row(cell("x", 'table:number-columns-repeated="16384"')), "error-too-many-columns"),
        (row(cell("x"), attributes='table:number-rows-repeated="1048576"'), "error-too-many-rows"),
        (
            row(cell("x", 'table:number-columns-repeated="20"'))
            + row(cell("x"), attributes='table:number-rows-repeated="400000"'),
            "error-too-many-cells",
        ),
    ],
)
def test_claims_of_an_open_document_are_refused_at_once(rows, key):
    data = ods(table(rows))
    assert refusal(data) == key
    assert cost(lambda: refusal(data)) < 5


def test_a_protected_open_document():
    manifest = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>'
    assert refusal(ods("", manifest=f"{manifest}</manifest:file-entry>")) == "error-password"


def test_a_document_type_in_an_open_document():
    data = packed({"mimetype": MIMETYPE, "content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
    assert refusal(data) == "error-dtd"


def record(kind, content=b""):
    head = bytes([kind & 0x7F | 0x80, kind >> 7]) if kind > 127 else bytes([kind])
    size = len(content)
    return head + bytes([size & 0x7F | 0x80, size >> 7]) + content


def wide(text):
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xlsb(*rows):
    """Return a binary workbook; a row is its position, whether it is hidden, and its cells."""
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    package = "http://schemas.openxmlformats.org/package/2006/"
    cells = b""
    for place, hidden, texts in rows:
        cells += record(0, struct.pack("<IIHBBB", place, 0, 300, 0, 0x10 * hidden, 0) + bytes(4))
        for column, text in texts.items():
            cells += record(6, struct.pack("<II", column, 0) + wide(text))
    sheet = (
        record(129)
        + record(148, struct.pack("<4I", 0, 9, 0, 9))
        + record(60, struct.pack("<4IH", 1, 1, 2560, 0, 1))
        + record(145)
        + cells
        + record(146)
        + record(176, struct.pack("<4I", 0, 1, 0, 0))
        + record(130)
    )
    bundle = struct.pack("<II", 0, 1) + wide("rId1") + wide("Akteure")
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{package}relationships"/>',
            "xl/workbook.bin": record(131)
            + record(143)
            + record(156, bundle)
            + record(144)
            + record(132),
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{package}relationships">'
            f'<Relationship Id="rId1" Type="{relation}" Target="worksheets/sheet1.bin"/>'
            "</Relationships>",
            "xl/worksheets/sheet1.bin": sheet,
        }
    )


def test_a_binary_workbook():
    data = xlsb((0, False, {0: "Name", 1: "Typ"}), (2, True, {0: "Kita", 1: "x"}))
    (found,) = read(data)
    assert is_other_workbook(data)
    assert (found.name, found.rows) == ("Akteure", ((1, ("Name", "Typ")), (3, ("Kita", "x"))))
    assert (found.hidden_rows, found.hidden_columns) == ({3}, {1})
    assert found.merged == (Merged(first_row=1, last_row=2, first_column=0, last_column=0),)


@pytest.mark.parametrize(
    ("corner", "key"),
    [((1048575, 16383), "error-too-many-rows"), ((9, 16383), "error-too-many-columns")],
)
def test_a_far_corner_of_a_binary_workbook_is_refused_at_once(corner, key):
    data = xlsb((0, False, {0: "Name"}), (corner[0], False, {corner[1]: "x"}))
    assert refusal(data) == key
    assert cost(lambda: refusal(data)) < 5


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (OLD[:2000], "error-damaged-workbook"),
        (OLD[:8] + bytes(600), "error-damaged-workbook"),
        (OLD.replace(b"\x85\x00", b"\x2f\x00", 1), "error-password"),
        (xlsb()[:300], "error-damaged-workbook"),
        (ods("<table:table>"), "error-damaged-workbook"),
    ],
    ids=["cut off", "empty", "password", "binary", "open document"],
)
def test_what_cannot_be_read_is_refused(data, key):
    assert refusal(data) == key


@pytest.mark.parametrize(
    ("limits", "key"),
    [
        (Limits(rows=3), "error-too-many-rows"),
        (Limits(columns=2), "error-too-many-columns"),
        (Limits(cells=10), "error-too-many-cells"),
        (Limits(sheets=1), "error-too-many-sheets"),
        (Limits(cell_characters=3), "error-cell-too-long"),
    ],
)
def test_limits(limits, key):
    assert refusal(OLD, limits) == key

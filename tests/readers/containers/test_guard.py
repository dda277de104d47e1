"""Files made to harm, or simply of another kind, are refused before they are unpacked."""

import io
import zipfile

import pytest

from netmap.errors import SourceError
from netmap.readers.containers.guard import check_size, check_workbook, looks_like_workbook
from netmap.readers.containers.workbook import read_workbook
from netmap.readers.containers.xml_measure import Verdict, measure_xml
from netmap.settings import Limits
from tests.readers.attacks import SHEET, STRINGS, filling, many_attributes, rewritten
from tests.yardstick import cost

LIMITS = Limits()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TYPES = {"[Content_Types].xml": b"<Types/>"}


def packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def refusal(data: bytes, limits: Limits = LIMITS) -> str:
    keys = []

    def refuse():
        with pytest.raises(SourceError) as refused:
            check_workbook("a.xlsx", data, limits)
        keys.append(refused.value.key)

    assert cost(refuse) < 5
    return keys[0]


def test_a_workbook_passes(book):
    data = book({"A": [["x"]]})
    check_workbook("a.xlsx", data, LIMITS)
    assert looks_like_workbook(data)
    assert not looks_like_workbook(b"Name;Typ")


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"Name;Typ", "error-not-a-workbook"),
        (b"", "error-not-a-workbook"),
        (
            packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
            "error-not-a-workbook",
        ),
        (packed(TYPES)[:-30], "error-damaged-workbook"),
        (b"PK\x03\x04", "error-damaged-workbook"),
    ],
    ids=["text", "empty", "ods", "cut off", "signature only"],
)
def test_another_kind_of_file(data, key):
    assert refusal(data) == key


def test_a_password_inside_the_archive():
    data = bytearray(packed(TYPES))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(data)) == "error-password"


def test_a_wrong_checksum_is_damage():
    data = packed({**TYPES, "xl/a.xml": b"<a>" + bytes(range(1, 60))})
    place = data.index(b"xl/a.xml") + 20
    assert refusal(data[:place] + b"\0" + data[place + 1 :]) == "error-damaged-workbook"


@pytest.mark.slow
def test_little_that_unpacks_to_much():
    part = zipfile.ZipInfo("xl/worksheets/sheet1.xml")
    part.compress_type = zipfile.ZIP_DEFLATED
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        with archive.open(part, "w", force_zip64=True) as target:
            for _ in range(200):
                target.write(bytes(2**20))
    data = stream.getvalue()
    assert len(data) < 2**20
    assert refusal(data) == "error-zip-bomb"
    assert refusal(data, Limits(unpacked_bytes=2**30)) == "error-zip-bomb", "by its ratio"


def test_a_thousand_parts_and_a_million_tags():
    parts = {f"xl/{number}.xml": b"<a/>" for number in range(20)}
    assert refusal(packed(TYPES | parts), Limits(zip_entries=20)) == "error-zip-bomb"
    assert refusal(packed(TYPES | parts), Limits(xml_tags=20)) == "error-zip-bomb"
    check_workbook("a.xlsx", packed(TYPES | parts), Limits(zip_entries=21, xml_tags=21))


@pytest.mark.parametrize("name", ["xl/workbook.xml", "xl/strings.dat"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>',
        '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><a>&a;</a>',
    ],
    ids=["laughs", "external", "entity"],
)
def test_a_document_type_is_refused_wherever_it_hides(name, encoding, doctype):
    text = "<?xml version='1.0'?><!--" + "x" * 100_000 + "-->" + doctype
    assert refusal(packed({**TYPES, name: text.encode(encoding)})) == "error-dtd"


CLOSE = {SHEET: b"<sheetData", STRINGS: b"</sst>", "xl/styles.xml": b"<fonts"}


@pytest.mark.slow
@pytest.mark.parametrize("part", [SHEET, STRINGS, "xl/styles.xml", "xl/comments1.xml"])
@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda: b"<!--" + filling(40) + b"-->", id="comment"),
        pytest.param(lambda: b"<!--" + filling(20, b"<b>") + b"-->", id="comment of tags"),
        pytest.param(lambda: b"<b c='" + filling(20) + b"'/>", id="attribute"),
        pytest.param(lambda: many_attributes(600_000), id="attributes"),
        pytest.param(lambda: filling(20), id="text"),
        pytest.param(lambda: b"<b>" * 10_000 + b"</b>" * 10_000, id="depth"),
    ],
)
def test_hostile_parts_are_refused_before_anybody_reads_them(book, part, harm, monkeypatch):
    monkeypatch.setattr("netmap.readers.containers.workbook.find_parts", None)
    harm = harm() if part in CLOSE else b"<comments>" + harm() + b"</comments>"
    data = rewritten(book({"A": [["x"]]}), part, CLOSE.get(part, b""), harm)
    assert refusal(data) == "error-zip-bomb"
    with pytest.raises(SourceError):
        read_workbook("a.xlsx", data, limits=LIMITS)


def test_a_hostile_sheet_in_utf_16(book):
    data = book({"A": [["x"]]})
    fine = rewritten(data, SHEET, b"<sheetData", b"", "UTF-16")
    assert read_workbook("a.xlsx", fine, limits=LIMITS)[0].rows == ((1, ("x",)),)
    harm = b"<!--" + filling(4) + b"-->"
    assert refusal(rewritten(data, SHEET, b"<sheetData", harm, "UTF-16")) == "error-zip-bomb"


def test_what_would_be_a_huge_tree_is_withheld(book):
    """The order of calculation may be as long as it likes, because nobody reads it."""
    many = b"<c r='1'/>" * 600
    limits = Limits(xml_kept=1000)
    data = book({"A": [["x"]]})
    unread = rewritten(data, "xl/calcChain.xml", b"", b"<calcChain>" + many + b"</calcChain>")
    assert read_workbook("a.xlsx", unread, limits=limits)[0].rows == ((1, ("x",)),)
    for part in CLOSE:
        with pytest.raises(SourceError) as refused:
            read_workbook("a.xlsx", rewritten(data, part, CLOSE[part], many), limits=limits)
        assert refused.value.key == "error-zip-bomb"


@pytest.mark.parametrize("part", ["xl/media/logo.svg", "customXml/item1.xml"])
def test_pictures_and_the_memory_of_other_programs_may_be_anything(book, part):
    harm = b"<!DOCTYPE svg><svg a='" + filling(1) + b"'/>"
    data = rewritten(book({"A": [["x"]]}), part, b"", harm)
    assert read_workbook("a.xlsx", data, limits=LIMITS)[0].rows == ((1, ("x",)),)


def test_a_sheet_cannot_hide_among_the_pictures(book, rewrite):
    data = rewrite(book({"A": [["x"]]}), "xl/_rels/workbook.xml.rels", "worksheets/", "media/")
    data = rewritten(data, "xl/media/sheet1.xml", b"", b"<worksheet/>")
    with pytest.raises(SourceError) as refused:
        read_workbook("a.xlsx", data, limits=LIMITS)
    assert refused.value.key == "error-damaged-workbook"


def test_an_unusual_packing_is_refused():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
    assert refusal(stream.getvalue()) == "error-damaged-workbook"


@pytest.mark.slow
def test_a_large_honest_workbook_passes(book):
    """A long list, and as many cell formats as a workbook gathers in years."""
    styled = [[(n, f'0" {n} {column}"') for column in range(100)] for n in range(30)]
    rows = [[f"Akteur {n}", *(["Schule", "Sprache; Arbeit"] * 9)] for n in range(5000)]
    data = book({"Akteure": rows, "Stile": styled})
    assert check_workbook("a.xlsx", data, LIMITS).rows == 5030
    actors, styles = read_workbook("a.xlsx", data, limits=LIMITS)
    assert (len(actors.rows), len(styles.rows)) == (5000, 30)


def test_pictures_are_no_xml():
    check_workbook("a.xlsx", packed({**TYPES, "xl/media/a.png": b"\x89PNG<!DOCTYPE"}), LIMITS)


def test_files_that_are_too_large_together():
    check_size(LIMITS.file_bytes, LIMITS)
    with pytest.raises(SourceError) as refused:
        check_size(LIMITS.file_bytes + 1, LIMITS)
    assert refused.value.params == {"megabytes": 20}


def test_tables_may_be_larger_than_workbooks():
    check_size(LIMITS.table_bytes, LIMITS, tables=True)
    with pytest.raises(SourceError) as refused:
        check_size(LIMITS.table_bytes + 1, LIMITS, tables=True)
    assert refused.value.key == "error-tables-too-large"


@pytest.mark.parametrize(
    ("characters", "fine"), [(255, True), (256, False)], ids=["Excel's longest", "longer"]
)
def test_a_format_longer_than_excel_knows_is_refused(book, characters, fine, monkeypatch):
    data = book({"A": [[(1, '"' + "x" * (characters - 3) + '"0')]]})
    if fine:
        assert read_workbook("a.xlsx", data, limits=LIMITS)[0].rows == ((1, ("1",)),)
    else:
        monkeypatch.setattr("netmap.readers.containers.workbook.find_parts", None)
        assert refusal(data) == "error-zip-bomb"


def test_a_very_long_list_of_cells_in_a_sheet_is_refused(book):
    harm = b"<conditionalFormatting sqref='" + b"A1 " * 30 + b"'/>"
    data = rewritten(book({"A": [["x"]]}), SHEET, b"<pageMargins", harm)
    check_workbook("a.xlsx", data, Limits(xml_attribute_characters=90))
    assert refusal(data, Limits(xml_attribute_characters=89)) == "error-zip-bomb"


MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<sst xmlns='other'>", b"</sst>"),
        (b"<sst>", b"</sst>"),
        (b"<sst xmlns='%s'><x xmlns='other'>" % MAIN, b"</x></sst>"),
    ],
)
def test_only_what_openpyxl_lets_go_is_not_counted_as_kept(before, after):
    many = b"<si><t/></si>" * 30
    limits = Limits(xml_kept=40)
    fine = io.BytesIO(b"<sst xmlns='%s'>" % MAIN + many + b"</sst>")
    assert measure_xml(fine, limits).verdict is Verdict.FINE
    assert measure_xml(io.BytesIO(before + many + after), limits).verdict is Verdict.TOO_MANY


def test_rows_and_shared_strings_are_counted(monkeypatch):
    strings = b"<sst xmlns='%s'>" % MAIN + b"<si/>" * 5 + b"</sst>"
    assert measure_xml(io.BytesIO(strings), Limits(xml_strings=5)).verdict is Verdict.FINE
    assert measure_xml(io.BytesIO(strings), Limits(xml_strings=4)).verdict is Verdict.TOO_LARGE
    rows = b"<worksheet xmlns='%s'>" % MAIN + b"<row/>" * 5 + b"</worksheet>"
    assert measure_xml(io.BytesIO(rows), Limits()).verdict is Verdict.FINE
    monkeypatch.setattr("netmap.readers.containers.xml_measure.EXCEL_ROWS", 4)
    assert measure_xml(io.BytesIO(rows), Limits()).verdict is Verdict.TOO_LARGE

"""Workbooks: every cell as the text that a person sees."""

import io
import tracemalloc
from datetime import UTC, date, datetime
from datetime import time as clock
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.errors import SourceError
from netmap.readers.cells.cleaning import clean
from netmap.readers.containers.grids import Merged
from netmap.readers.containers.workbook import read_workbook
from netmap.settings import Limits
from tests.yardstick import cost

LIMITS = Limits()
CASES = Path(__file__).parents[2] / "data" / "workbooks"


def read_cell(data):
    """Text of the last cell in the first column."""
    return read_workbook("a.xlsx", data, limits=LIMITS)[0].rows[-1][1][0]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ((1067, "00000"), "01067"),
        ((1067, "[$-407]00000"), "01067"),
        ((1067, "0"), "1067"),
        ((0.5, "0"), "0.5"),
        ("01067", "01067"),
        (1.5, "1.5"),
        (2.0, "2"),
        (0.1 + 0.2, "0.3"),
        (491724567890, "491724567890"),
        (True, "TRUE"),
        ((datetime(2021, 11, 5, tzinfo=UTC), "dd.mm.yyyy"), "2021-11-05"),
        ((date(2021, 11, 5), "d. mmm yy"), "2021-11-05"),
        ((datetime(2021, 11, 5, 14, 30, tzinfo=UTC), "dd.mm.yyyy hh:mm"), "2021-11-05T14:30:00"),
        ((clock(14, 30), "hh:mm"), "14:30:00"),
        ("NA", "NA"),
        ("+49 351", "+49 351"),
        ("'=1", "'=1"),
        ("03-12", "03-12"),
        (" zwei\nZeilen ", "zwei\nZeilen"),
        ("Müller\u200b", "Müller"),
    ],
)
def test_a_cell_is_what_a_person_sees(book, cell, text):
    assert read_cell(book({"A": [[cell]]})) == text


def test_a_formula_gives_the_value_that_excel_saved(book, add_rows):
    data = add_rows(book({"A": [["x"]]}), '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>')
    assert read_cell(data) == "2"


def test_an_error_of_excel_stays_to_be_reported(book, add_rows):
    data = add_rows(book({"A": [["x"]]}), '<row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>')
    assert read_cell(data) == "#REF!"


def test_a_text_that_looks_like_an_escape_is_that_text(book):
    assert read_cell(book({"A": [["_x000D_ und _x0041_"]]})) == "_x000D_ und _x0041_"


def test_carriage_returns_as_excel_saves_them(book):
    assert read_cell(book({"A": [["Kita\r\nMarkt"]]})) == "Kita\nMarkt"


@pytest.mark.slow
@given(st.lists(st.lists(st.text(max_size=8), min_size=1, max_size=3), min_size=1, max_size=3))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
def test_clean_text_comes_back(book, rows):
    rows = [[clean(cell) or "x" for cell in row] for row in rows]
    sheet = read_workbook("a.xlsx", book({"A": rows}), limits=LIMITS)[0]
    assert [list(cells) for _, cells in sheet.rows] == rows


def test_sheets_keep_order_name_and_row_numbers(book):
    data = book({"Zwei ": [[], ["a", None, "b", ""]], "Eins": []}, hidden=("Eins",))
    first, second = read_workbook("a.xlsx", data, limits=LIMITS)
    assert (first.name, first.rows, first.hidden) == ("Zwei", ((2, ("a", "", "b")),), False)
    assert (second.name, second.rows, second.hidden) == ("Eins", (), True)


@pytest.mark.parametrize(
    ("rows", "limits", "key"),
    [
        ([["a"], [], ["b"]], Limits(rows=2), "error-too-many-rows"),
        ([["a", None, "b"]], Limits(columns=2), "error-too-many-columns"),
        ([["a", "b"], ["c", "d"]], Limits(cells=3), "error-too-many-cells"),
        ([["abcd"]], Limits(cell_characters=3), "error-cell-too-long"),
    ],
)
def test_limits(book, rows, limits, key):
    with pytest.raises(SourceError) as refused:
        read_workbook("a.xlsx", book({"A": rows}), limits=limits)
    assert refused.value.key == key


def test_formatted_cells_beside_the_table_are_no_matter(book):
    data = book({"A": [["a", "b", ("", "0"), ("", "0")], [("", "0")]]})
    assert read_workbook("a.xlsx", data, limits=Limits(columns=2))[0].rows == ((1, ("a", "b")),)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("row", "cell", "key"),
    [
        ("1048576", "XFD1048576", "error-too-many-rows"),
        ("2", "XFD2", "error-too-many-columns"),
        ("99999999999", "A99999999999", "error-too-many-rows"),
    ],
)
def test_a_far_corner_is_refused_at_once(book, add_rows, row, cell, key):
    data = add_rows(book({"A": [["a"]]}), f'<row r="{row}"><c r="{cell}"><v>1</v></c></row>')
    assert cost(lambda: refuse(data, key)) < 10


def test_a_name_of_a_million_characters_is_refused_at_once(book, add_rows):
    text = f"<is><t>{'x' * 10**6}</t></is>"
    row = f'<row r="2"><c r="A2" t="inlineStr">{text}</c></row>'
    data = add_rows(book({"A": [["Name"]]}), row)
    assert cost(lambda: refuse(data, "error-cell-too-long")) < 5


def refuse(data, key):
    with pytest.raises(SourceError) as refused:
        read_workbook("a.xlsx", data, limits=LIMITS)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/workbook.xml", "<sheets>", "<sheets"),
        ("xl/worksheets/sheet1.xml", "<sheetData>", "<sheetData><row><c r='?1'/></row>"),
        ("xl/worksheets/sheet1.xml", "<v>0</v>", "<v>77</v>"),
        ("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "x"),
    ],
)
def test_a_damaged_workbook_is_refused(book, rewrite, part, old, new):
    with pytest.raises(SourceError) as refused:
        read_workbook("a.xlsx", rewrite(book({"A": [["a"]]}), part, old, new), limits=LIMITS)
    assert refused.value.key == "error-damaged-workbook"


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (["x", "x", 1], "error-too-many-columns"),
        (["_x000D_" * 3 + "y" * 60], "error-cell-too-long"),
    ],
)
def test_what_is_too_much_is_refused_before_it_is_copied(book, row, key, monkeypatch):
    limits = Limits(columns=2, cell_characters=10)
    data = book({"A": [row]})
    monkeypatch.setattr("netmap.readers.containers.workbook._text", None)
    with pytest.raises(SourceError) as refused:
        read_workbook("a.xlsx", data, limits=limits)
    assert refused.value.key == key


def test_a_saved_carriage_return_counts_as_one_character(book):
    data = book({"A": [["\r".join("abcde")]]})
    (sheet,) = read_workbook("a.xlsx", data, limits=Limits(cell_characters=9))
    assert sheet.rows[0][1] == ("a\nb\nc\nd\ne",)


def test_sheets_are_counted_before_they_are_opened(book, rewrite):
    data = book({"A": [["x"]], "B": [["y"]]})
    assert len(read_workbook("a.xlsx", data, limits=Limits(sheets=2))) == 2
    with pytest.raises(SourceError) as refused:
        read_workbook("a.xlsx", data, limits=Limits(sheets=1))
    assert refused.value.key == "error-too-many-sheets"
    twice = rewrite(data, "xl/workbook.xml", 'r:id="rId2"', 'r:id="rId1"')
    with pytest.raises(SourceError) as refused:
        read_workbook("a.xlsx", twice, limits=LIMITS)
    assert refused.value.key == "error-damaged-workbook"


@pytest.fixture
def grid(book, rewrite):
    """Read a sheet of three rows, some of its XML replaced."""

    def grid(*changes: tuple[str, str], rows=(["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"])):
        data = book({"A": list(rows)})
        for old, new in changes:
            data = rewrite(data, "xl/worksheets/sheet1.xml", old, new)
        return read_workbook("a.xlsx", data, limits=LIMITS)[0]

    return grid


def test_hidden_rows_are_told_and_read(grid):
    found = grid(('<row r="2"', '<row r="2" hidden="1"'), ('<row r="3"', '<row r="3" hidden="0"'))
    assert found.hidden_rows == {2}
    assert found.rows[1] == (2, ("d", "e", "f"))


def test_hidden_columns_come_as_ranges(grid):
    columns = '<cols><col min="1" max="1"/><col min="2" max="16384" hidden="1"/></cols><sheetData>'
    assert grid(("<sheetData>", columns)).hidden_columns == {1, 2}


def test_merged_cells_reach_no_further_than_the_text(grid):
    areas = "".join(f'<mergeCell ref="{ref}"/>' for ref in ("A1:B2", "B3:XFD1048576", "E5:F9"))
    found = grid(("</sheetData>", f"</sheetData><mergeCells>{areas}</mergeCells>"))
    assert found.merged == (
        Merged(first_row=1, last_row=2, first_column=0, last_column=1),
        Merged(first_row=3, last_row=3, first_column=1, last_column=2),
    )


def test_merged_cells_that_overlap_without_end_are_refused(book, rewrite):
    areas = '<mergeCell ref="A1:C3"/>' * 3
    data = rewrite(
        book({"A": [["a", "b", "c"]] * 3}),
        "xl/worksheets/sheet1.xml",
        "</sheetData>",
        f"</sheetData><mergeCells>{areas}</mergeCells>",
    )
    assert len(read_workbook("a.xlsx", data, limits=Limits(cells=27))[0].merged) == 3
    with pytest.raises(SourceError):
        read_workbook("a.xlsx", data, limits=Limits(cells=26))


@pytest.mark.parametrize(
    ("cell", "unsaved"),
    [
        ('<c r="A4"><f>1+1</f></c>', True),
        ('<c r="A4"><f>1+1</f><v></v></c>', True),
        ('<c r="A4"><f>1+1</f><v>2</v></c>', False),
        ('<c r="A4" t="str"><f>A9</f><v></v></c>', False),
        ('<c r="A4"/>', False),
    ],
)
def test_a_formula_without_a_value_is_told(grid, cell, unsaved):
    found = grid(("</sheetData>", f'<row r="4">{cell}</row></sheetData>'))
    assert found.unsaved == (((4, 0),) if unsaved else ())


def test_notes_are_counted():
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as file:
        for number in (0, 2):
            sheet = file.add_worksheet()
            sheet.write_string(0, 0, "a")
            for row in range(number):
                sheet.write_comment(row, 0, "Notiz")
    first, second = read_workbook("a.xlsx", stream.getvalue(), limits=LIMITS)
    assert (first.comments, second.comments) == (0, 2)


BLANK = "\u00a0\u200b \u2800\u200d"


def test_what_holds_only_blanks_is_empty(book):
    (found,) = read_workbook("a.xlsx", book({"A": [["a", BLANK], [BLANK], ["b"]]}), limits=LIMITS)
    assert found.rows == ((1, ("a",)), (3, ("b",)))


@pytest.mark.parametrize("case", ["strict", "fill", "date0", "backslash"])
def test_what_other_programs_write_is_read(case):
    data = (CASES / f"{case}.xlsx").read_bytes()
    (found,) = read_workbook("a.xlsx", data, limits=LIMITS)
    assert found.name == "Kooperationen"
    assert [cells for _, cells in found.rows] == [
        ("Von", "Nach", "Enge"),
        ("Amt", "Kita", "2"),
        ("Kita", "Verein", "1.5"),
    ]


def test_rows_out_of_order_are_damage(book, add_rows):
    row = '<row r="1"><c r="A1"><v>1</v></c></row>'
    refuse(add_rows(book({"A": [["a"], ["b"]]}), row), "error-damaged-workbook")


def many(tag, number, **attributes):
    text = " ".join(f'{key}="{value}"' for key, value in attributes.items())
    return f"<{tag} {text}/>" * number


@pytest.mark.slow
@pytest.mark.parametrize(
    ("part", "old", "more"),
    [
        (
            "xl/styles.xml",
            "</cellStyles>",
            "".join(f'<cellStyle name="s{n}" xfId="0" customBuiltin="1"/>' for n in range(60_000)),
        ),
        ("xl/styles.xml", "</borders>", many("border", 60_000)),
        (
            "xl/worksheets/sheet1.xml",
            "<pageMargins",
            "".join(
                many("conditionalFormatting", 1, sqref=f"A{n} " * (7000 // len(f"A{n} ")))
                for n in range(1500)
            ),
        ),
        (
            "xl/workbook.xml",
            "<calcPr",
            "<definedNames>"
            + "".join(f'<definedName name="n{n}">A!$A$1</definedName>' for n in range(60_000))
            + "</definedNames>",
        ),
    ],
    ids=["styles", "borders", "conditional formats", "names"],
)
def test_what_no_table_needs_costs_little(book, rewrite, part, old, more):
    data = book({"A": [["Name"], ["Kita"]]})
    data = rewrite(data, part, old, more + old)
    tracemalloc.start()
    try:
        assert len(read_workbook("a.xlsx", data, limits=LIMITS)[0].rows) == 2
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 30 * 2**20
    assert cost(lambda: read_workbook("a.xlsx", data, limits=LIMITS)) < 10

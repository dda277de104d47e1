"""CSV files of other programs, encodings and languages."""

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netmap.errors import SourceError
from netmap.exports.csv_file import to_csv
from netmap.readers.cells.cleaning import clean
from netmap.readers.containers.csv_files import read_csv
from netmap.settings import Limits
from tests.yardstick import cost

LIMITS = Limits()
MESSY = Path(__file__).parents[2] / "data" / "messy"
ROWS = ((1, ("Name", "Größe")), (2, ("Übergang", "1,5")), (3, ("Café", "„3“")))
LINES = "Name;Größe\r\nÜbergang;1,5\r\nCafé;„3“\r\n"


@pytest.mark.parametrize(
    "data",
    [
        LINES.encode(),
        LINES.encode("utf-8-sig"),
        LINES.encode("cp1252"),
        LINES.encode("utf-16"),
        LINES.replace(";", "\t").encode("utf-16"),
        b"\xfe\xff" + LINES.encode("utf-16-be"),
        ("sep=;\r\n" + LINES).encode("utf-8-sig"),
        LINES.replace("\r\n", "\r").encode(),
        LINES.replace(";", "\t").encode(),
        'Name,Größe\nÜbergang,"1,5"\nCafé,„3“\n'.encode(),
        LINES.replace("Name", "Na\0me").encode(),
    ],
    ids=[
        "utf-8",
        "mark",
        "cp1252",
        "utf-16",
        "unicode text",
        "big end",
        "sep",
        "cr",
        "tab",
        ",",
        "nul",
    ],
)
def test_umlauts_and_cells_are_right(data):
    assert read_csv("a.csv", data, limits=LIMITS).rows == ROWS


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("id,fields\n1,a;b;c\n2,a;b;c\n3,a;b", ("id", "fields")),
        ("Name;Enge\nA;1,5\nB;2,5", ("Name", "Enge")),
        ("Liste, Stand 2021, Entwurf\nName;Typ\nA;B", ("Liste, Stand 2021, Entwurf",)),
        ("Name\nKita\nSchule", ("Name",)),
        ("sep=,\na,b;c;d\n1,2;3;4", ("a", "b;c;d")),
    ],
)
def test_the_separator_is_found(text, cells):
    assert read_csv("a.csv", text.encode(), limits=LIMITS).rows[0][1] == cells


def test_rows_are_counted_as_excel_does():
    sheet = read_csv("a.csv", b'Name;Notiz\n\n;\nA;"zwei\nZeilen"\nB;', limits=LIMITS)
    assert [number for number, _ in sheet.rows] == [1, 4, 5]
    assert sheet.rows[1][1] == ("A", "zwei\nZeilen")


def test_everything_is_text():
    cells = (
        "01067",
        "+49 351",
        "NA",
        "None",
        "null",
        "True",
        "03-12",
        "1e5",
        "12/11",
        "-",
        "@kita",
    )
    sheet = read_csv("a.csv", ";".join(cells).encode(), limits=LIMITS)
    assert sheet.rows == ((1, cells),)


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=2), min_size=1, max_size=4))
@example([["=1+1", "+49 351"], ["-", "@kita"], ["\t=1", "'=1"], ['a;b"c', "x\ny"]])
def test_what_netmap_writes_comes_back(rows):
    rows = [["Name", "Notiz"], *([clean(cell) or "x" for cell in row] for row in rows)]
    sheet = read_csv("a.csv", to_csv(rows).encode(), limits=LIMITS)
    assert [list(cells) for _, cells in sheet.rows] == rows


@pytest.mark.parametrize(
    ("data", "limits", "key"),
    [
        (b"\x81\x8d\xff", LIMITS, "error-encoding"),
        (b'Name;Typ\n"Kita;Verein\n', LIMITS, "error-csv-quotes"),
        (b'Name;Typ\n"Kita" am Markt;Verein\n', LIMITS, "error-csv-quotes"),
        (b"Name\nA\nB\n", Limits(rows=2), "error-too-many-rows"),
        (b"a;b;c\n", Limits(columns=2), "error-too-many-columns"),
        (b"a;b;c\n", Limits(cells=2), "error-too-many-cells"),
        (b"Name\nKita", Limits(cell_characters=3), "error-cell-too-long"),
    ],
)
def test_what_cannot_be_read_is_refused(data, limits, key):
    with pytest.raises(SourceError) as refused:
        read_csv("a.csv", data, limits=limits)
    assert refused.value.key == key


def test_the_broken_row_is_named():
    with pytest.raises(SourceError) as refused:
        read_csv("a.csv", b'Name\nA\n"B" C\n', limits=LIMITS)
    assert refused.value.params == {"value": "a.csv", "row": "3"}


@pytest.mark.slow
def test_a_name_of_a_million_characters_is_refused_at_once():
    def refuse():
        with pytest.raises(SourceError) as refused:
            read_csv("a.csv", b"Name;Typ\nA;B\n" + b"x" * 10**6 + b";C\n", limits=LIMITS)
        assert refused.value.key == "error-cell-too-long"

    assert cost(refuse) < 5


SIZE = LIMITS.file_bytes


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sign", "key"),
    [
        (b"x", "error-row-too-long"),
        (b'"', "error-row-too-long"),
        (b";", "error-row-too-long"),
        (b"\0", "error-row-too-long"),
        (b'"\n";', "error-row-too-long"),
        (b"\n", "error-too-many-rows"),
        (b";;;;;;;;;\n", "error-too-many-cells"),
        ("\U0001f600".encode(), "error-row-too-long"),
        ("\u0301\u0316".encode() * 4000 + b"\n", None),
    ],
    ids=["x", "quotes", "separators", "nul", "lines", "blank", "cells", "emoji", "accents"],
)
def test_files_made_to_harm_cost_little(sign, key):
    data = sign * (SIZE // len(sign))

    def read():
        if key is None:
            assert read_csv("a.csv", data, limits=LIMITS).rows
            return
        with pytest.raises(SourceError) as refused:
            read_csv("a.csv", data, limits=LIMITS)
        assert refused.value.key == key

    tracemalloc.start()
    try:
        read()
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 100 * 2**20
    assert cost(read, runs=3) < 10


def test_half_a_character_of_utf_16_is_replaced():
    data = "Name;Typ\nKita X;Kita\n".encode("utf-16")
    broken = data.replace("X".encode("utf-16-le"), b"\x00\xd8")
    assert read_csv("a.csv", broken, limits=LIMITS).rows[1] == (2, ("Kita \ufffd", "Kita"))


def test_separators_beyond_the_limit_are_no_matter_while_empty():
    assert read_csv("a.csv", b"a;b;;\n", limits=Limits(columns=2)).rows == (
        (1, ("a", "b", "", "")),
    )


@pytest.mark.parametrize("path", sorted(MESSY.glob("16*.csv")), ids=lambda path: path.stem)
def test_one_list_in_the_encodings_and_separators_of_all_programs(path):
    rows = read_csv(path.name, path.read_bytes(), limits=LIMITS).rows
    expected = json.loads(path.with_suffix(".csv.json").read_text(encoding="utf-8"))
    assert rows[0][1] == ("Name", "Typ", "PLZ", "Straße", "Handlungsfelder")
    assert sorted(cells[0] for _, cells in rows[1:]) == sorted(expected["actors"])


@pytest.mark.parametrize("sign", [";", ",", "\t", "|", ":", "~", "^"])
@pytest.mark.parametrize("line", ["sep={}\n", "sep={}\r\n", "sep={}\r", '"sep={}"\n'])
def test_a_declared_separator_may_be_any_sign(sign, line):
    text = line.format(sign) + f"Name{sign}Typ\nA, B; C{sign}Amt\n"
    if sign in ",;":
        text = text.replace("A, B; C", '"A, B; C"')
    rows = read_csv("a.csv", text.encode(), limits=LIMITS).rows
    assert [cells for _, cells in rows] == [("Name", "Typ"), ("A, B; C", "Amt")]

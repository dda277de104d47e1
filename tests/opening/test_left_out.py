"""What is left out, asked about or read in an unusual way is told once, in short lines."""

from dataclasses import replace

import pytest

from netmap.i18n import Language, texts_for
from netmap.opening.left_out import is_plain, tell_left_out, tell_parts
from netmap.opening.open import open_upload
from netmap.readers.assemble import Opened
from netmap.readers.shapes.proposal import (
    ColumnPlan,
    Proposal,
    Reason,
    RowsPlan,
    SheetPlan,
    TablePlan,
    Use,
)
from netmap.readers.shapes.vocabulary import Role

DE = texts_for(Language.DE)


def column(position, heading, code=None, use=Use.IGNORED, **params):
    reason = Reason(code=code, params=tuple(params.items())) if code else None
    return ColumnPlan(position=position, heading=heading, use=use, reason=reason)


def proposal(*tables, sheet="Liste"):
    return Proposal(
        sheets=(
            SheetPlan(
                name=sheet,
                use=Use.USED,
                tables=tuple(
                    replace(table, sheet=sheet, number=number)
                    for number, table in enumerate(tables, start=1)
                ),
            ),
        )
    )


def lines(found):
    return [told.line(DE) for told in tell_left_out(found, DE)]


PLAIN = column(0, "Name", use=Use.USED)


def test_columns_with_one_reason_share_a_line():
    table = TablePlan(
        sheet="",
        columns=(
            PLAIN,
            column(1, "", "no-heading", row=2),
            column(2, "Tel", "phone-column", use=Use.USED),
            column(3, "", "no-heading", row=7),
        ),
    )
    assert lines(proposal(table)) == [
        f"Liste, Spalten „B“, „D“: nicht übernommen. {DE('reason-no-heading')}",
        f"Liste, Spalte „Tel“: {DE('reason-phone-column')}",
    ]


def test_ninety_columns_are_one_line():
    table = TablePlan(
        sheet="", columns=tuple(column(at, f"F{at}", "technical") for at in range(90))
    )
    (line,) = lines(proposal(table))
    assert line.startswith("Liste, Spalten „F0“, „F1“, „F2“, „F3“, „F4“, „F5“ und 84 weitere")


def test_rows_are_told_in_ranges():
    rows = RowsPlan(rows=(9, 3, 4, 5), use=Use.IGNORED, reason=Reason(code="sum"))
    assert lines(proposal(TablePlan(sheet="", columns=(PLAIN,), rows=(rows,)))) == [
        f"Liste, Zeilen 3–5, 9: nicht übernommen. {DE('reason-sum')}"
    ]


def test_of_several_tables_in_a_sheet_it_is_said_which_one():
    other = TablePlan(sheet="", use=Use.IGNORED, reason=Reason(code="unknown-table"))
    assert lines(proposal(TablePlan(sheet="", columns=(PLAIN,)), other)) == [
        f"Liste, Tabelle 2: nicht übernommen. {DE('reason-unknown-table')}"
    ]


def test_sheets_with_one_reason_share_a_line_and_their_tables_say_no_more():
    sheets = tuple(
        SheetPlan(name=name, use=Use.IGNORED, reason=Reason(code="hidden-sheet"), hidden=True)
        for name in ("alt", "älter")
    )
    (line,) = lines(Proposal(sheets=sheets))
    assert line == f"Blätter „alt“, „älter“: nicht übernommen. {DE('reason-hidden-sheet')}"


def test_what_is_to_be_decided_says_so():
    table = TablePlan(sheet="", columns=(column(1, "Jahr", "wave", use=Use.ASKED),))
    assert lines(proposal(table)) == [
        f"Liste, Spalte „Jahr“: bitte entscheiden. {DE('reason-wave')}"
    ]


def test_what_is_simply_used_is_not_told():
    opened = open_upload({"Akteure.csv": b"Name;Typ;PLZ\nKita;Kita;01067\n"})
    assert lines(opened.proposal) == []
    assert is_plain(opened)


@pytest.mark.parametrize(
    ("use", "code", "plain"),
    [
        (Use.USED, "phone-column", True),
        (Use.IGNORED, "note", True),
        (Use.IGNORED, "title", True),
        (Use.IGNORED, "sum", False),
        (Use.IGNORED, "no-heading", False),
        (Use.ASKED, "wave", False),
    ],
)
def test_a_list_is_plain_if_nothing_but_notes_is_left_out(use, code, plain):
    network = open_upload({"Akteure.csv": b"Name\nKita\n"}).network
    rows = RowsPlan(rows=(3,), use=use, reason=Reason(code=code))
    for table in (
        TablePlan(sheet="", role=Role.ACTORS, rows=(rows,)),
        TablePlan(sheet="", role=Role.ACTORS, columns=(column(1, "x", code, use=use),)),
    ):
        assert is_plain(Opened(network=network, proposal=proposal(table))) is plain
        assert not is_plain(Opened(network=None, proposal=proposal(table)))


@pytest.mark.parametrize("language", list(Language))
def test_every_reason_has_its_sentence(language):
    texts = texts_for(language)
    opened = open_upload({"a.csv": b"Frage\nWarum?\n", "b.csv": b"Name;Typ;\nKita;Kita;x\n"})
    told = tell_left_out(opened.proposal, texts)
    assert [one.use for one in told] == [Use.IGNORED, Use.IGNORED]
    assert all(one.why for one in told)


def test_each_part_has_a_line():
    text = (
        "Netzwerk\n\nName;Telefon;Nutzername;\nKita;02372 5510;kita;x\nAmt;02372 5511;amt;\n"
        "Summe;2;2;2\n\nStand: 1.3.2024\n"
    )
    files = {"a.csv": text.encode(), "b.csv": b"Frage;Antwort\nx;y\n"}
    opened = open_upload(files)
    told = tell_parts(opened.proposal, texts_for(Language.EN))
    assert told == (
        "a.csv: 2 rows read as actors",
        "a.csv, column “Nutzername”: not taken. Personal data",
        "a.csv, column “D”: not taken. Column without a heading",
        "a.csv, row 1: not taken. Title above the table",
        "a.csv, row 6: not taken. Sums",
        "a.csv, row 8: not taken. Notes below the table",
        "b.csv: not taken. Unclear what this table holds",
    )

"""Small lists, each with one oddity that people's lists have."""

import pytest

from netmap.readers.assemble import assemble
from netmap.readers.files import read_list
from netmap.readers.shapes.proposal import ColumnChoice, Shape, TableChoice, Use
from netmap.readers.waves import assemble_waves
from netmap.settings import DEFAULT_SETTINGS
from tests.readers.lists import grid
from tests.readers.test_lists import said_by


def opened_of(*rows, name="Tabelle1", choices=(), **options):
    sheet = grid(name, [row.split(";") for row in rows], **options)
    return assemble([sheet], choices, settings=DEFAULT_SETTINGS)


def ties_of(opened):
    return {" – ".join(sorted(pair)): weight for pair, weight in said_by(opened).closeness.items()}


def codes(opened):
    return [issue.code for issue in opened.issues]


def test_dito_and_no_answer():
    opened = opened_of(
        "Name;Typ;Ort;Partner",
        "Kita A;Kita;Hemer;Amt",
        "Kita B;dito;s. o.;–",
        "Amt;Amt;k. A.;keine",
    )
    assert said_by(opened).types == {"Kita A": "Kita", "Kita B": "Kita", "Amt": "Amt"}
    assert [actor.place for actor in opened.network.actors] == ["", "Hemer", "Hemer"]
    assert ties_of(opened) == {"Amt – Kita A": 1.0}


def test_ties_without_headings_in_a_workbook():
    opened = opened_of("Amt;Kita", "Kita;Verein", "Verein;Amt")
    assert set(ties_of(opened)) == {"Amt – Kita", "Kita – Verein", "Amt – Verein"}
    assert "no-headings" in codes(opened)


def test_closeness_in_brackets_behind_a_partner():
    opened = opened_of(
        "Einrichtung;Typ;Partner",
        "Amt;B;Kita (eng), Verein (locker)",
        "Kita;K;Verein (2)",
        "Verein;V;",
    )
    assert ties_of(opened) == {"Amt – Kita": 3.0, "Amt – Verein": 1.0, "Kita – Verein": 2.0}


def test_a_matrix_whose_columns_are_the_numbers_of_its_rows():
    opened = opened_of(
        "Nr.;Einrichtung;1;2;3;4", "1;Amt;;x;;x", "2;Kita;x;;x;", "3;Verein;;x;;", "4;Chor;x;;;"
    )
    assert set(ties_of(opened)) == {"Amt – Kita", "Amt – Chor", "Kita – Verein"}


def test_sums_of_a_matrix_are_no_actor():
    opened = opened_of(
        ";Amt;Kita;Chor;Summe", "Amt;;1;0;1", "Kita;1;;1;2", "Chor;0;1;;1", "Summe;1;2;1;4"
    )
    assert set(ties_of(opened)) == {"Amt – Kita", "Chor – Kita"}
    assert said_by(opened).names == {"Amt", "Kita", "Chor"}


def test_partners_by_the_numbers_of_their_rows():
    opened = opened_of(
        "Nr.;Einrichtung;Typ;arbeitet zusammen mit (Nr.)", "1;Amt;B;2, 3", "2;Kita;K;3", "3;Chor;V;"
    )
    assert set(ties_of(opened)) == {"Amt – Kita", "Amt – Chor", "Chor – Kita"}


def test_and_so_on_is_nobody():
    opened = opened_of(
        "Einrichtung;Typ;Partner", "Amt;B;Kita, Verein u. a.", "Kita;K;Verein und Chor etc.",
        "Verein;V;", "Chor;V;",
    )  # fmt: skip
    assert said_by(opened).names == {"Amt", "Kita", "Verein", "Chor"}
    assert set(ties_of(opened)) == {"Amt – Kita", "Amt – Verein", "Kita – Verein", "Chor – Kita"}


def test_partners_that_no_table_lists_become_actors_with_a_hint():
    opened = opened_of(
        "Akteur;Ort;Partner", "Amt;Hemer;Kita Nord, Caritas", "Chor;Hemer;Caritas, Kita Nord"
    )
    assert said_by(opened).names == {"Amt", "Chor", "Kita Nord", "Caritas"}
    assert codes(opened) == ["unknown-actor", "unknown-actor"]
    assert opened.ok


def test_a_sheet_a_meeting():
    sheets = [
        grid("Treffen 12.03.2024", [["Einrichtung"], ["Amt"], ["Kita"]]),
        grid("Treffen 18.06.2024", [["Einrichtung"], ["Amt"], ["Chor"]]),
    ]
    opened = assemble(sheets, settings=DEFAULT_SETTINGS)
    assert said_by(opened).attended == {
        ("Amt", "Treffen 12.03.2024"),
        ("Kita", "Treffen 12.03.2024"),
        ("Amt", "Treffen 18.06.2024"),
        ("Chor", "Treffen 18.06.2024"),
    }
    assert [str(one.held_on) for one in opened.network.meetings] == ["2024-03-12", "2024-06-18"]


def test_fields_as_rows_between_actors():
    opened = opened_of(
        "Einrichtung;Ort;PLZ", "Handlungsfeld Bildung;;", "Schule;Hemer;1", "Kita;Hemer;2",
        "Handlungsfeld Familie;;", "Chor;Hemer;3", "Kita;Hemer;2",
    )  # fmt: skip
    assert said_by(opened).fields == {
        "Schule": {"Bildung"},
        "Kita": {"Bildung", "Familie"},
        "Chor": {"Familie"},
    }
    assert len(opened.network.actors) == 3


def test_blank_cells_below_a_field_mean_that_field():
    opened = opened_of(
        "Handlungsfeld;Akteur;Ort", "Bildung;Schule;Hemer", ";VHS;Hemer", ";Kita;Hemer",
        "Familie;Amt;Hemer", ";Chor;Hemer",
    )  # fmt: skip
    fields = said_by(opened).fields
    assert (fields["Kita"], fields["Chor"]) == ({"Bildung"}, {"Familie"})
    assert codes(opened) == ["filled-down"]


def test_both_multiple_choices_of_a_survey_and_what_is_written_under_other():
    opened = opened_of(
        "id. Antwort ID;submitdate. Datum Abgeschickt;org. Welche Einrichtung vertreten Sie?;"
        "koop[SQ001]. Mit wem arbeiten Sie zusammen? [Amt];"
        "koop[SQ002]. Mit wem arbeiten Sie zusammen? [Kita];"
        "koop[other]. Mit wem arbeiten Sie zusammen? [Sonstiges];"
        "fel[SQ001]. Handlungsfelder [Bildung];fel[SQ002]. Handlungsfelder [Arbeit]",
        "1;2024-01-01 10:00:00;Amt;N;Y;Chor;Y;N",
        "2;2024-01-02 10:00:00;Kita;Y;N;;Y;Y",
        name="survey.csv",
        aligned=False,
    )
    network = opened.network
    assert {(tie.source, tie.target, tie.directed) for tie in network.cooperations} == {
        ("amt", "kita", True),
        ("amt", "chor", True),
        ("kita", "amt", True),
    }
    assert said_by(opened).fields == {
        "Amt": {"Bildung"},
        "Kita": {"Bildung", "Arbeit"},
        "Chor": set(),
    }
    days = {actor.name: str(actor.surveyed_on) for actor in network.actors}
    assert days == {"Amt": "2024-01-01", "Kita": "2024-01-02", "Chor": "None"}
    left_out = [
        c.heading for t in opened.proposal.tables for c in t.columns if c.use is Use.IGNORED
    ]
    assert left_out == ["id. Antwort ID"]


def test_cells_that_contradict_each_other_are_two_directions():
    opened = opened_of(";A;B;C", "A;;3;", "B;1;;2", "C;;2;")
    assert "contradicting" in codes(opened)
    assert {(t.source, t.target, t.weight) for t in opened.network.cooperations} == {
        ("a", "b", 3.0),
        ("b", "a", 1.0),
        ("b", "c", 2.0),
        ("c", "b", 2.0),
    }
    uneven = opened_of(";A;B;C;D", "A;;x;x;x", "B;x;;x;", "C;x;x;;", "D;;;;")
    assert "uneven" in codes(uneven)
    assert not any(tie.directed for tie in uneven.network.cooperations)
    assert len(uneven.network.cooperations) == 4


def test_somebody_may_decide_otherwise():
    rows = ("Einrichtung;Hinweis;Partner", "Amt;Kita;Chor", "Kita;;", "Chor;;")
    column = ColumnChoice
    choices = (
        TableChoice(
            sheet="Tabelle1",
            columns=(
                column(position=1, purpose="partners", separator=";"),
                column(position=2, purpose=""),
            ),
            skipped_rows=(4,),
        ),
    )
    opened = opened_of(*rows, choices=choices)
    assert ties_of(opened) == {"Amt – Kita": 1.0}
    assert said_by(opened).names == {"Amt", "Kita"}
    plain = opened_of(*rows, choices=(TableChoice(sheet="Tabelle1", shape=Shape.RECORDS),))
    assert plain.ok
    other = opened_of(
        "x",
        "Frage;Antwort",
        "Amt;Kita",
        choices=(TableChoice(sheet="Tabelle1", heading_rows=(2,)),),
    )
    assert other.proposal.tables[0].heading_rows == (2,)


def test_what_a_workbook_hides_is_taken_in_if_somebody_says_so():
    rows = ("Name;Typ", "Kita;x", "Alt;y")
    hidden = {"hidden_rows": frozenset({3}), "hidden_columns": frozenset({1})}
    (plain,) = opened_of(*rows, **hidden).network.actors
    assert (plain.name, plain.type) == ("Kita", "")
    choices = (TableChoice(sheet="Tabelle1", hidden=True),)
    whole = opened_of(*rows, choices=choices, **hidden)
    assert said_by(whole).types == {"Kita": "x", "Alt": "y"}


def test_hidden_ids_are_ids():
    opened = opened_of("Id;Name", "k1;Kita", hidden_columns=frozenset({0}))
    assert [actor.id for actor in opened.network.actors] == ["k1"]


@pytest.mark.parametrize(
    ("heading", "text", "pairs"),
    [
        ("Von;Nach;Enge", "Amt;Kita;2\nKita;Verein;1\nChor;;", 2),
        ("Einrichtung;Kooperationspartner*innen", "Amt;Kita\nKita;Chor", 2),
        ("Einrichtung;Kooperationspartner:innen", "Amt;Kita\nKita;Chor", 2),
        ("Name der Einrichtung;arbeitet zusammen mit;Wie eng?", "Amt;Kita;2\nKita;Chor;1", 2),
        (";Amt;Kita;Verein", "Amt;0;1,5;0\nKita;1,5;0;3\nVerein;0;3;0", 2),
    ],
)
def test_public_reports(heading, text, pairs):
    opened = read_list({"list.csv": f"{heading}\n{text}\n".encode()}, settings=DEFAULT_SETTINGS)
    assert len(opened.network.cooperations) == pairs
    assert ("Chor" in text) <= ("Chor" in said_by(opened).names)


def test_a_type_of_gephi_is_a_direction():
    text = "Source,Target,Type,Id,Label,timeset,Weight\nA,B,Directed,0,,,1\nB,C,Undirected,2,,,1\n"
    opened = read_list({"edges.csv": text.encode()}, settings=DEFAULT_SETTINGS)
    ties = opened.network.cooperations
    assert [(tie.source, tie.directed, tie.kind) for tie in ties] == [
        ("a", True, ""),
        ("b", False, ""),
    ]


@pytest.mark.parametrize(
    ("cells", "weights", "code"),
    [
        (("1.234", "2.000"), {1234.0, 2000.0}, "thousands"),
        (("1.234", "2,5"), {1234.0, 2.5}, "thousands"),
        (("1.234", "2.5"), {1.234, 2.5}, "ambiguous-number"),
        (("1,234", "2,5"), {1.234, 2.5}, None),
    ],
)
def test_points_between_thousands(cells, weights, code):
    text = f"Von;Nach;Gewicht\nA;B;{cells[0]}\nB;C;{cells[1]}\n"
    opened = read_list({"k.csv": text.encode()}, settings=DEFAULT_SETTINGS)
    assert {tie.weight for tie in opened.network.cooperations} == weights
    assert [one for one in codes(opened) if one != "actors-from-references"] == [code] * bool(code)


def test_formulas_whose_value_nobody_saved_are_told():
    opened = opened_of("Name;Typ", "Amt;", "Kita;", unsaved=((2, 1), (3, 1)))
    (issue,) = opened.issues
    assert (issue.code, issue.row, issue.column) == ("formula-without-value", 2, "B")
    assert dict(issue.params) == {"cells": 2}
    nobody = opened_of("Name;Typ", ";x", unsaved=((2, 0),))
    assert codes(nobody)[0] == "formulas-alone"


def test_actors_above_marks_that_look_like_headings():
    opened = opened_of("Name;Typ;Amt;Kita;Verein", "Amt;B;;x;x", "Kita;K;x;;", "Verein;V;x;;")
    assert set(ties_of(opened)) == {"Amt – Kita", "Amt – Verein"}
    assert said_by(opened).types == {"Amt": "B", "Kita": "K", "Verein": "V"}


def test_an_english_form():
    opened = opened_of(
        "Timestamp;Which organisation do you represent?;Which organisations do you work with?",
        "3/14/2024 10:15:00;Council;School, Club",
        "3/15/2024 9:00:00;School;Council",
    )
    network = opened.network
    assert {(t.source, t.target, t.directed) for t in network.cooperations} == {
        ("council", "school", True),
        ("council", "club", True),
        ("school", "council", True),
    }
    assert {a.name: str(a.surveyed_on) for a in network.actors} == {
        "Council": "2024-03-14",
        "School": "2024-03-15",
        "Club": "None",
    }


def test_an_address_of_a_page_is_not_parted():
    opened = opened_of("Von;Nach", "Amt;http://a.example/x/y", "Kita;Amt")
    assert "http://a.example/x/y" in said_by(opened).names


def test_headings_that_a_printed_list_repeats():
    opened = opened_of("Von;Nach;Enge", "Amt;Kita;2", ";;", "Von;Nach;Enge", "Chor;Amt;3")
    assert ties_of(opened) == {"Amt – Kita": 2.0, "Amt – Chor": 3.0}


def test_fields_between_actors_that_have_a_type():
    opened = opened_of(
        "Akteur;Typ;Partner", "Bildung;;", "Amt;B;Kita", "Gesundheit;;", "Kita;K;Chor", "Chor;V;"
    )
    assert said_by(opened).fields == {
        "Amt": {"Bildung"},
        "Kita": {"Gesundheit"},
        "Chor": {"Gesundheit"},
    }


def test_running_numbers_before_the_names_of_a_matrix():
    opened = opened_of(";1 Amt;2 Kita;3 Chor", "Amt;;x;", "Kita;x;;x", "Chor;;x;")
    assert set(ties_of(opened)) == {"Amt – Kita", "Chor – Kita"}


def test_how_often_is_no_closeness_where_it_is_a_word():
    opened = opened_of("Von;Nach;Häufigkeit", "Amt;Kita;wöchentlich", "Kita;Chor;monatlich")
    assert [tie.attributes for tie in opened.network.cooperations] == [
        (("Häufigkeit", "wöchentlich"),),
        (("Häufigkeit", "monatlich"),),
    ]


def test_an_actor_in_two_tables_is_one_and_what_differs_is_told():
    sheets = [
        grid("Liste A", [["Name", "Ort"], ["Kita", "Hemer"], ["Amt", ""]]),
        grid("Mehr", [["Name", "Ort", "Typ"], ["Kita", "Menden", "Kita"], ["Amt", "Hemer", "B"]]),
    ]
    opened = assemble(sheets, settings=DEFAULT_SETTINGS)
    found = {actor.name: (actor.place, actor.type) for actor in opened.network.actors}
    assert found == {"Kita": ("Hemer", "Kita"), "Amt": ("Hemer", "B")}
    assert [(i.code, i.value) for i in opened.issues] == [("joined-actor", "Kita")]


def test_other_names_of_an_actor_part_a_cell_as_well():
    opened = opened_of(
        "Name;Kurzname;Ort;Partner",
        "Arbeiterwohlfahrt;AWO;Hemer;",
        "Kita;;Hemer;AWO und Chor; ",
        "Chor;;Hemer;AWO, Kita",
    )
    assert said_by(opened).names == {"Arbeiterwohlfahrt", "Kita", "Chor"}
    assert set(ties_of(opened)) == {
        "Arbeiterwohlfahrt – Kita",
        "Chor – Kita",
        "Arbeiterwohlfahrt – Chor",
    }


def test_tables_beside_each_other():
    opened = opened_of(
        "Name;Typ;;Von;Nach;Enge", "Amt;B;;Amt;Kita;2", "Kita;K;;Kita;Chor;1", "Chor;V;;;;"
    )
    assert said_by(opened).types == {"Amt": "B", "Kita": "K", "Chor": "V"}
    assert ties_of(opened) == {"Amt – Kita": 2.0, "Chor – Kita": 1.0}
    assert codes(opened) == []


def test_a_blank_column_within_a_table_is_a_gap():
    opened = opened_of(
        "Einrichtung;Partner;;Handlungsfeld", "Amt;Kita;;Bildung", "Kita;Chor;;Bildung", "Chor;;;"
    )
    assert said_by(opened).fields == {"Amt": {"Bildung"}, "Kita": {"Bildung"}, "Chor": set()}


@pytest.mark.parametrize(
    "headings",
    [
        "enge Partner;lockere Partner",
        "Intensive Zusammenarbeit;Gelegentliche Zusammenarbeit",
        "Close partners;Loose partners",
    ],
)
def test_partners_by_how_close_they_are(headings):
    opened = opened_of(
        f"Einrichtung;{headings}", "Amt;Kita;Chor, VHS", "Kita;Amt;", "Chor;;VHS", "VHS;;"
    )
    assert ties_of(opened) == {
        "Amt – Kita": 3.0, "Amt – Chor": 1.0, "Amt – VHS": 1.0, "Chor – VHS": 1.0
    }  # fmt: skip


def test_those_present_in_a_cell_or_a_row_each():
    for rows in (
        ("12.03.2024;Auftakt;Amt, Kita", "18.06.2024;AG;Kita, Amt"),
        ("12.03.2024;Auftakt;Amt", ";Auftakt;Kita", "18.06.2024;AG;Kita", ";AG;Amt"),
    ):
        opened = opened_of("Datum;Treffen;Teilnehmende", *rows)
        assert said_by(opened).attended == {
            ("Amt", "Auftakt"), ("Kita", "Auftakt"), ("Amt", "AG"), ("Kita", "AG")
        }  # fmt: skip
        assert [str(one.held_on) for one in opened.network.meetings] == ["2024-06-18", "2024-03-12"]


def test_a_degree_of_signs_and_what_is_said_beside_it():
    signs = opened_of("von;Amt;Kita;Chor", "Amt;;++;–", "Kita;++;;+++", "Chor;–;+++;")
    assert ties_of(signs) == {"Amt – Kita": 2.0, "Chor – Kita": 3.0}
    said = opened_of(
        "Wer;Mit wem;Wie eng", "Amt;Kita;sehr eng (jede Woche)", "Kita;Chor;1 = locker"
    )
    assert ties_of(said) == {"Amt – Kita": 3.0, "Chor – Kita": 1.0}


@pytest.mark.parametrize("codes", ["ABC", "123"])
def test_codes_that_another_sheet_explains(codes):
    a, b, c = codes
    matrix = [["", a, b, c], [a, "", "x", "x"], [b, "x", "", ""], [c, "x", "", ""]]
    legend = [["Nr.", "Einrichtung"], [a, "Amt"], [b, "Kita"], [c, "Chor"]]
    sheets = [grid("Matrix", matrix), grid("Legende", legend)]
    opened = assemble(sheets, settings=DEFAULT_SETTINGS)
    assert said_by(opened).names == {"Amt", "Kita", "Chor"}
    assert set(ties_of(opened)) == {"Amt – Kita", "Amt – Chor"}


def test_whom_a_column_is_about_stands_in_its_heading():
    opened = opened_of(
        "Akteur;Kooperiert mit Amt;Kooperiert mit Kita;Kooperiert mit Chor",
        "Amt;;ja;nein", "Kita;ja;;ja", "Chor;nein;ja;",
    )  # fmt: skip
    assert set(ties_of(opened)) == {"Amt – Kita", "Chor – Kita"}


def test_a_matrix_with_a_column_of_other_words():
    opened = opened_of(
        "von / nach;Amt;Kita;Chor", "Amt;–;regelmäßig;selten", "Kita;;–;nie", "Chor;;;–"
    )
    assert ties_of(opened) == {"Amt – Kita": 3.0, "Amt – Chor": 1.0}


def test_a_row_a_field_with_its_actors_in_a_cell():
    opened = opened_of(
        "Handlungsfeld;Akteure", "Bildung;Schule, VHS, Kita", "Familie;Kita, Amt", "Arbeit;Amt, VHS"
    )
    fields = said_by(opened).fields
    assert fields["Kita"] == {"Bildung", "Familie"}
    assert fields.keys() == {"Schule", "VHS", "Kita", "Amt"}


@pytest.mark.parametrize("names", [("2021", "2023"), ("Stand 2021", "Stand 2023")])
def test_sheets_that_are_called_after_years_are_waves(names):
    sheets = [
        grid(names[0], [["Von", "Nach"], ["Amt", "Kita"], ["Kita", "Chor"]]),
        grid(names[1], [["Von", "Nach"], ["Amt", "Kita"], ["Amt", "Chor"]]),
    ]
    assert codes(assemble(sheets, settings=DEFAULT_SETTINGS)).count("state") == 2
    waves = assemble_waves(sheets, settings=DEFAULT_SETTINGS)
    assert [(wave.label, set(ties_of(wave.opened))) for wave in waves] == [
        ("2021", {"Amt – Kita", "Chor – Kita"}),
        ("2023", {"Amt – Kita", "Amt – Chor"}),
    ]


def test_members_that_stand_in_no_other_cell_are_parted_by_commas():
    opened = opened_of("Netzwerk;Mitglieder", "AK Nord;Amt, Kita", "AK Süd;Schule, Chor")
    assert said_by(opened).names == {"Amt", "Kita", "Schule", "Chor"}


def test_a_matrix_of_numbers_that_nothing_explains_for_sure_is_refused():
    opened = opened_of(
        ";1;2;3", "1;;x;x", "2;x;;", "3;x;;", ";;;", "1;Amt;;", "2;Kita;;", "3;Chor;;"
    )
    assert not opened.ok
    assert "unknown-table" in codes(opened)

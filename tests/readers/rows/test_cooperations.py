"""Tables of cooperations."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.model import CooperationStatus, Severity

ACTORS = "Id;Name\na;Kita\nb;Schule\nc;Amt"


def test_every_column_arrives(read):
    opened = read(
        {
            "Akteure.csv": ACTORS,
            "Kooperationen.csv": "Id;Von;Nach;Handlungsfeld;Art;Enge;Status;Gerichtet;Quelle;"
            "Notiz;Seit\nK1;kita;b;Bildung|Arbeit;Projekt;1,5;geplant;ja;Liste;Text;2019",
        }
    )
    (tie,) = opened.network.cooperations
    assert (tie.id, tie.source, tie.target) == ("K1", "a", "b")
    assert (tie.fields, tie.kind, tie.weight) == (("bildung", "arbeit"), "Projekt", 1.5)
    assert (tie.status, tie.directed) == (CooperationStatus.PLANNED, True)
    assert (tie.reference, tie.note, tie.attributes) == ("Liste", "Text", (("Seit", "2019"),))


def test_what_is_not_said_is_ordinary(read):
    opened = read({"a.csv": ACTORS, "k.csv": "Von;Nach;Enge;Status;Gerichtet\na;b;;;"})
    (tie,) = opened.network.cooperations
    assert (tie.weight, tie.directed, tie.status) == (1.0, False, CooperationStatus.EXISTING)


def test_parallel_cooperations_stay_apart(problems, read):
    files = {"a.csv": ACTORS, "k.csv": "Von;Nach\na;b\na;b\nb;a"}
    assert problems(files) == []
    assert [tie.id for tie in read(files).network.cooperations] == ["a--b", "a--b-2", "a--b-3"]


@pytest.mark.slow
def test_made_ids_do_not_depend_on_the_order_of_rows(read):
    rows = ("a;b;Projekt;", "a;b;Beratung;", "b;a;Treffen;", "a;c;;", "b;c;;a--b-2")
    digests = {
        read({"a.csv": ACTORS, "k.csv": "\n".join(["Von;Nach;Art;Id", *order])}).network.digest
        for order in itertools.permutations(rows)
    }
    assert len(digests) == 1


def test_a_directed_tie_is_called_in_its_direction(read):
    opened = read({"a.csv": ACTORS, "k.csv": "Von;Nach;Richtung\nc;a;gerichtet\nc;b;beidseitig"})
    assert [tie.id for tie in opened.network.cooperations] == ["b--c", "c--a"]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("a;Niemand;;;", ("unknown-actor", "k.csv", 2, "Nach", "Niemand")),
        ("a;;;;", ("missing-actor", "k.csv", 2, "Nach", "")),
        (";b;eng;;", ("missing-actor", "k.csv", 2, "Von", "")),
        ("a;#REF!;;;", ("excel-error", "k.csv", 2, "Nach", "#REF!")),
        ("a;KITA;;;", ("self-tie", "k.csv", 2, "Nach", "KITA")),
        ("a;b;0;;", ("invalid-weight", "k.csv", 2, "Enge", "0")),
        ("a;b;-1;;", ("invalid-weight", "k.csv", 2, "Enge", "-1")),
        ("a;b;nan;;", ("invalid-weight", "k.csv", 2, "Enge", "nan")),
        ("a;b;inf;;", ("invalid-weight", "k.csv", 2, "Enge", "inf")),
        ("a;b;abc;;", ("invalid-weight", "k.csv", 2, "Enge", "abc")),
        ("a;b;;offen;", ("unknown-status", "k.csv", 2, "Status", "offen")),
        ("a;b;;;wohl", ("invalid-yes-no", "k.csv", 2, "Gerichtet", "wohl")),
    ],
)
def test_problems(problems, row, found):
    text = f"Von;Nach;Enge;Status;Gerichtet\n{row}"
    assert problems({"a.csv": ACTORS, "k.csv": text}) == [found]


def test_a_self_tie_is_left_out_and_no_error(read):
    opened = read({"a.csv": ACTORS, "k.csv": "Von;Nach\na;a\na;b"})
    assert [issue.severity for issue in opened.issues] == [Severity.WARNING]
    assert [tie.id for tie in opened.network.cooperations] == ["a--b"]


def test_all_problems_are_told_at_once(problems):
    text = "Id;Von;Nach;Enge;Status\n1;x;y;0;?\n1;a;b;;"
    assert [issue[0] for issue in problems({"a.csv": ACTORS, "k.csv": text})] == [
        "unknown-actor",
        "unknown-actor",
        "invalid-weight",
        "unknown-status",
        "duplicate-id",
    ]


def test_a_mistyped_name_gets_a_suggestion(read):
    files = {"a.csv": "Name\nKita Regenbogen", "k.csv": "Von;Nach\nKita Regenbogn;Zoo"}
    first, second = read(files).issues
    assert dict(first.params) == {"suggested": "yes", "suggestion": "Kita Regenbogen"}
    assert dict(second.params) == {"suggested": "no", "suggestion": ""}


def test_a_name_that_two_actors_have_needs_the_id(problems):
    files = {"a.csv": "Id;Name\n1;Kita\n2;KITA\n3;Amt", "k.csv": "Von;Nach\nkita;3\n1;3"}
    assert problems(files) == [
        ("duplicate-name", "a.csv", 3, "Name", "KITA"),
        ("ambiguous-name", "k.csv", 2, "Von", "kita"),
    ]


def test_without_actors_they_are_taken_from_the_ties(read):
    opened = read({"ties.csv": "source;target;weight\n1 AER;0;1\n1 aer;Amt;2"})
    assert [(actor.id, actor.name) for actor in opened.network.actors] == [
        ("0", "0"),
        ("1-aer", "1 AER"),
        ("amt", "Amt"),
    ]
    (issue,) = opened.issues
    assert (issue.code, issue.severity, issue.params) == (
        "actors-from-references",
        Severity.WARNING,
        (("actors", 3),),
    )


def test_where_actors_could_not_be_read_unknown_ones_are_no_news(problems):
    files = {"a.csv": "Name;Typ\nA;b;c\nB;", "k.csv": "Von;Nach\nA;B\nZ;B"}
    assert [issue[0] for issue in problems(files)] == ["too-many-cells"]


@given(st.text(max_size=6), st.text(max_size=6))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
def test_whatever_stands_in_a_cell_a_weight_is_positive_and_finite(read, weight, status):
    quoted = [text.replace('"', '""') for text in (weight, status)]
    row = f'a;b;"{quoted[0]}";"{quoted[1]}"'.encode("utf-8", "replace").decode()
    opened = read({"a.csv": ACTORS, "k.csv": f"Von;Nach;Enge;Status\n{row}"})
    assert opened.ok != any(issue.severity is Severity.ERROR for issue in opened.issues)
    if opened.network:
        assert all(0 < tie.weight < float("inf") for tie in opened.network.cooperations)

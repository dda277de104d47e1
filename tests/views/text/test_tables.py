"""Measures and findings as tables: names for ids, words for codes."""

from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Finding, Network, Standing
from netmap.model.evidence import Evidence, Method, Verdict
from netmap.views.text.evidence_text import sum_up
from netmap.views.text.tables import (
    Table,
    split_table,
    tabulate_actor_measures,
    tabulate_findings,
    tabulate_network_measures,
)
from netmap.views.text.text import tell

EN = texts_for(Language.EN)
NETWORK = Network.of(
    actors=[Actor(id="a", name="Kita"), Actor(id="b", name="Schule"), Actor(id="c", name="Amt")],
    action_fields=[ActionField(id="f", name="Bildung")],
)


def test_network_measures_name_actors_and_pairs():
    table = tabulate_network_measures(
        {
            "density": 0.5,
            "articulation_points": ("b", "c"),
            "bridges": (("a", "b"), ("b", "c")),
        },
        NETWORK,
        EN,
    )
    assert table.headings == ("Measure", "Value")
    assert [value for _, value in table.rows] == [
        0.5,
        "Schule; Amt",
        "Kita – Schule; Schule – Amt",
    ]


def test_parts_of_a_measure_are_rows_and_equal_sizes_are_counted():
    measures = {
        "component_sizes": (3, 1, 1),
        "key_players_reach": {"players": ("a", "b"), "value": 2.0, "exact": False},
    }
    assert tabulate_network_measures(measures, NETWORK, EN).rows == (
        ("Actors in each part", "3; 2 × 1"),
        ("Together they reach most", "Kita; Schule"),
        ("– actors reached", 2.0),
        ("– all possibilities tried", "no"),
    )


def test_nobody_is_an_empty_cell():
    table = tabulate_network_measures({"articulation_points": (), "bridges": ()}, NETWORK, EN)
    assert [value for _, value in table.rows] == [None, None]


def test_actor_measures_leave_the_ids_out():
    table = tabulate_actor_measures([{"id": "a", "name": "Kita", "constraint": None}], EN)
    assert table.headings == ("Actor", "Constraint")
    assert table.rows == (("Kita", None),)


def test_parts_of_an_actor_measure_are_columns_and_yes_is_a_word():
    table = tabulate_actor_measures([{"in_core": True, "brokerage_type": {"liaison": 2}}], EN)
    assert table.headings == ("In the core", "Types: between three")
    assert table.rows == (("yes", 2),)


def test_a_split_table_repeats_its_first_column():
    table = Table(headings=("a", "b", "c", "d"), rows=((1, 2, 3, 4),))
    parts = split_table(table, 3)
    assert [part.headings for part in parts] == [("a", "b", "c"), ("a", "d")]
    assert [part.rows for part in parts] == [((1, 2, 3),), ((1, 4),)]
    assert split_table(Table(headings=(), rows=()), 3) == (Table(headings=(), rows=()),)


def test_no_actors_give_an_empty_table():
    assert tabulate_actor_measures([], EN).rows == ()


def test_a_finding_is_told_as_everywhere_else():
    finding = Finding(
        analysis="hubs",
        kind="hub",
        field="f",
        subjects=("a", "b"),
        proposed=(("a", "c"),),
        measures=(("degree", 2), ("others", 2), ("rank", 1), ("average", 1.5), ("pieces", 2)),
        standing=Standing.BOTH,
        measures_without=(
            ("degree", 1),
            ("others", 2),
            ("rank", 1),
            ("average", 1.0),
            ("pieces", 1),
        ),
        evidence=(Evidence(method=Method.EXACT, measure="isolated", verdict=Verdict.ROBUST),),
    )
    (row,) = tabulate_findings([finding], NETWORK, EN).rows
    telling = tell(finding, NETWORK, EN)
    assert row == (
        EN("analysis-hubs"),
        telling.title,
        telling.summary,
        telling.action,
        "Bildung",
        "Kita; Schule",
        "Kita – Amt",
        "holds without it too",
        telling.without,
        "Robust",
        sum_up(finding.evidence, EN).reasons,
    )
    assert telling.without
    assert telling.without != telling.summary

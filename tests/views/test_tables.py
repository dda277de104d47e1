"""Measures and findings as tables: names for ids, words for codes."""

from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Finding, Network, Standing
from netmap.views.tables import (
    tabulate_actor_measures,
    tabulate_findings,
    tabulate_network_measures,
)
from netmap.views.text import tell

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


def test_nobody_is_an_empty_cell():
    table = tabulate_network_measures({"articulation_points": (), "bridges": ()}, NETWORK, EN)
    assert [value for _, value in table.rows] == [None, None]


def test_actor_measures_leave_the_ids_out():
    table = tabulate_actor_measures([{"id": "a", "name": "Kita", "constraint": None}], EN)
    assert table.headings == ("Actor", "Constraint")
    assert table.rows == (("Kita", None),)


def test_no_actors_give_an_empty_table():
    assert tabulate_actor_measures([], EN).rows == ()


def test_a_finding_is_told_as_everywhere_else():
    finding = Finding(
        analysis="hubs",
        kind="hub",
        field="f",
        subjects=("a", "b"),
        proposed=(("a", "c"),),
        measures=(("degree", 2), ("others", 2), ("share", 1.0), ("rank", 1)),
        standing=Standing.ONLY_WITH,
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
        "holds only with it",
    )

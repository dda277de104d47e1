"""Differences in words."""

from datetime import date

import pytest

from netmap.findings.compare import compare
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.views.text.comparison_text import tabulate_developments, tell_basis, tell_comparison

FIELDS = (ActionField(id="arbeit", name="Arbeit"), ActionField(id="sprache", name="Sprache"))
DE, EN = texts_for(Language.DE), texts_for(Language.EN)


def asked(key, name, **rest):
    return Actor(id=key, name=name, surveyed_on=date(2021, 9, 1), **rest)


@pytest.fixture(name="comparison")
def everything_that_can_happen():
    """Amt is renamed, Chor comes, Zoo goes; ties are new, gone, ended, turned."""
    old = Network.of(
        actors=[
            asked("amt", "Amt", type="Behörde"),
            asked("bad", "Bad", fields=("arbeit",)),
            asked("dorf", "Dorf"),
            Actor(id="eck", name="Eck"),
            asked("feld", "Feld"),
            asked("zoo", "Zoo", type="Verein"),
        ],
        cooperations=[
            Cooperation(id="1", source="amt", target="bad"),
            Cooperation(id="2", source="amt", target="dorf", directed=True),
            Cooperation(id="3", source="bad", target="dorf", kind="Rat", fields=("arbeit",)),
            Cooperation(id="4", source="bad", target="zoo"),
            Cooperation(id="6", source="dorf", target="feld"),
        ],
        action_fields=FIELDS,
    )
    new = Network.of(
        actors=[
            asked("amt", "Stadtamt", coordinator=True),
            asked("bad", "Bad", fields=("sprache", "arbeit")),
            asked("chor", "Chor", type="Verein"),
            asked("dorf", "Dorf"),
            Actor(id="eck", name="Eck"),
            asked("feld", "Feld"),
        ],
        cooperations=[
            Cooperation(
                id="1",
                source="amt",
                target="bad",
                weight=2.5,
                kind="Projekt",
                status=CooperationStatus.ENDED,
            ),
            Cooperation(id="2", source="dorf", target="amt", directed=True),
            Cooperation(id="5", source="bad", target="dorf", weight=3.0, fields=("sprache",)),
        ],
        action_fields=FIELDS,
    )
    return compare(old, new)


def passages(comparison, texts):
    return {entry.heading: entry.items for entry in tell_comparison(comparison, texts)}


def test_everything_has_its_heading_and_its_words(comparison):
    told = passages(comparison, DE)
    assert told["Neu auf der Karte (1)"] == (("Chor", "Verein"),)
    assert told["Nicht mehr auf der Karte (1)"] == (("Zoo", "Verein"),)
    assert told["Geänderte Akteure (2)"] == (
        ("Stadtamt", "Name: Amt → Stadtamt; Typ: Behörde → –; Koordinierende Stelle: nein → ja"),
        ("Bad", "Handlungsfelder: Arbeit → Arbeit, Sprache"),
    )
    assert told["Neue Kooperationen (1)"] == (("Bad – Dorf", "Enge: eng · Sprache"),)
    assert told["Weggefallene Kooperationen (2)"] == (
        ("Bad – Dorf", "Rat · Enge: locker · Arbeit"),
        ("Dorf – Feld", "Enge: locker"),
    )
    assert told["Geänderte Kooperationen (2)"] == (
        ("Stadtamt – Bad", "Art: – → Projekt; Enge: locker → 2,5; Status: bestehend → beendet"),
        ("Dorf → Stadtamt", "Von: Amt → Dorf; Nach: Dorf → Stadtamt"),
    )


def test_the_order_is_actors_cooperations_findings(comparison):
    headings = list(passages(comparison, EN))
    assert [heading.split(" (")[0] for heading in headings] == [
        "New on the map",
        "No longer on the map",
        "Changed actors",
        "New cooperations",
        "Cooperations that are gone",
        "Changed cooperations",
        "New findings",
        "Findings that no longer hold",
    ]


def test_findings_say_how_they_stand_without_the_office(comparison):
    """Feld stands alone now, with or without Amt; before, nobody was named as office."""
    told = passages(comparison, DE)
    new = told[f"Neue Befunde ({len(comparison.findings_new)})"]
    (alone,) = (entry for entry in new if entry[0] == "Keine Kooperation im ganzen Netzwerk: Feld")
    assert alone[1].endswith(".")
    assert alone[2] == "Ohne koordinierende Stelle: gilt auch ohne sie"
    resolved = told[f"Befunde, die nicht mehr gelten ({len(comparison.findings_resolved)})"]
    assert all(len(entry) == 1 for entry in resolved)


def test_nothing_is_told_of_what_did_not_happen(comparison):
    assert tell_comparison(compare(comparison.new, comparison.new), DE) == ()


@pytest.mark.parametrize("texts", [DE, EN])
def test_the_basis_says_whom_and_what_is_left_out(comparison, texts):
    sentences = tell_basis(comparison, texts)
    assert len(sentences) == 3  # four were asked twice, Eck was not, Bad – Zoo is left out
    assert "4" in sentences[0]
    assert not any("–" in sentence for sentence in sentences)
    (alone,) = tell_basis(compare(comparison.old, comparison.new, all_actors=True), texts)
    assert "7" in alone  # Amt, Bad, Chor, Dorf, Eck, Feld, Zoo


def test_the_basis_where_nobody_was_asked_twice_or_at_all():
    never = Network.of(actors=[Actor(id="a", name="A")])
    once, twice = (
        Network.of(actors=[asked(key, key), Actor(id=other, name=other)])
        for key, other in ("ab", "ba")
    )
    assert tell_basis(compare(never, never), EN)[0].startswith("At least one of the states")
    assert tell_basis(compare(once, twice), EN)[0].startswith("Nobody was asked for both")


def test_key_figures_that_differ_are_a_table(comparison):
    """Asked twice were Amt, Bad, Dorf, Feld.

    Then: a triangle of the first three, and Feld at Dorf: 4 of 6 pairs, one part. Now: Dorf with
    Amt and Bad: 2 of 6 pairs, two parts. Differences to the largest degree are 4 both times, of 6:
    that figure does not change.
    """
    table = tabulate_developments(comparison, EN)
    assert table.headings == ("Action field", "Measure", "before", "now")
    whole = [row[1:] for row in table.rows if row[0] == "whole network"]
    assert [row[1:] for row in whole] == [
        (4, 2),
        (pytest.approx(4 / 6), pytest.approx(2 / 6)),
        (1, 2),
    ]
    # Sprache: nobody before; after that Bad, active in it, and Dorf, by the new cooperation.
    language = [row[2:] for row in table.rows if row[0] == "Sprache"]
    assert language == [(0, 2), (0, 1), (0.0, 1.0), (0, 1)]


def test_a_column_of_the_list_s_own_is_told_under_its_heading(texts):
    old, new = (
        Network.of(
            actors=[
                Actor(id="a", name="Amt", attributes=(("Träger", said),)),
                Actor(id="k", name="Kita"),
            ]
        )
        for said in ("Stadt", "Kreis")
    )
    (passage,) = tell_comparison(compare(old, new), texts)
    assert passage.items == (("Amt", "Träger: Stadt → Kreis"),)

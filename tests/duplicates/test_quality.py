"""How well duplicates are found in pairs of names (tests/data/duplicates)."""

import csv
from pathlib import Path

import pytest

from netmap.duplicates.find import find_duplicates
from netmap.model import Actor, Network

DATA = Path(__file__).parents[1] / "data" / "duplicates"


@pytest.fixture(params=["developed", "held_back", "harder", "last"], scope="module")
def judged(request):
    """Pairs, whether they are one body, and the group that was found of them or None."""
    with (DATA / f"{request.param}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    return [(row, row["same"] == "yes", found(row["one"], row["other"])) for row in rows]


def found(one, other):
    network = Network.of(actors=[Actor(id="1", name=one), Actor(id="2", name=other)])
    groups = find_duplicates(network).groups
    return groups[0] if groups else None


def test_what_is_safe_is_right(judged):
    safe = [same for _, same, group in judged if group is not None and group.is_safe]
    assert len(safe) >= 0.5 * sum(same for _, same, _ in judged)
    assert sum(safe) / len(safe) >= 0.98


def test_duplicates_are_proposed(judged):
    proposed = [group is not None for _, same, group in judged if same]
    assert sum(proposed) / len(proposed) >= 0.93


def test_others_are_mostly_left_alone(judged):
    right = [same for _, same, group in judged if group is not None]
    assert sum(right) / len(right) >= 0.95


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Grundschule 1", "Grundschule 2"),
        ("AWO Ortsverein", "AWO Kreisverband"),
        ("Ev. Kirchengemeinde", "Kath. Kirchengemeinde"),
        ("Jugendzentrum Nord", "Jugendzentrum Süd"),
        ("Feuerwehr Obertal", "Feuerwehr Untertal"),
        ("Kita St. Anna", "Kita St. Martin"),
        ("Grundschule Bergstraße", "Grundschule Talstraße"),
        ("Caritas", "Caritas Kita St. Anna"),
        ("Goetheschule", "Förderverein der Goetheschule"),
        ("Kita Regenbogen", "Kita Regentropfen"),
        ("Kita Regenbogen (Nord)", "Kita Regenbogen (Süd)"),
        ("Kita Regenbogen (Nord)", "Kita Regenbogen"),
        ("AWO (Hemer)", "AWO (Iserlohn)"),
        ("Fachbereich Soziales", "Fachdienst Soziales"),
    ],
)
def test_what_tells_two_bodies_apart_is_minded(one, other):
    assert found(one, other) is None
    assert found(other, one) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bürgerverein", "Bu\u0308rgerverein"),
        ("AWO Hemer", "\u0410WO Hemer"),
        ("Stadt Hemer, Jugendamt", "Jugendamt Stadt Hemer"),
        ("Lebenshilfe Hemer gGmbH", "Lebenshilfe Hemer gemeinnützige GmbH"),
        ("Café Mitte", "CAFÉ MITTE"),
        ("DRK – Deutsches Rotes Kreuz", "DRK"),
        ("Türkischer Elternverein (TEV)", "Türkischer Elternverein"),
    ],
)
def test_ways_of_writing_are_safe(one, other):
    assert found(one, other).is_safe
    assert found(other, one).is_safe


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café Welcome (AWO)", "Café Welcome"),
        ("Kita St. Peter", "Kita St. Petri"),
        ("Praxis Klein", "Praxis Kleiner"),
        ("Interkultureller Garten Hemer", "Garten Hemer"),
        ("Lebenshilfe Hemer e. V.", "Lebenshilfe Hemer gGmbH"),
        ("Altenheim Abendfrieden", "Seniorenzentrum Abendfrieden"),
    ],
)
def test_what_wants_a_look_is_not_safe(one, other):
    group = found(one, other)
    assert group is None or not group.is_safe

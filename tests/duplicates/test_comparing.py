"""Comparing two names, whatever they are."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from netmap.duplicates.comparing import compare_names
from netmap.duplicates.find import find_duplicates
from netmap.duplicates.likeness import Level, Reason
from netmap.model import Actor, Network

WORDS = (
    "AWO", "KV", "MK", "Kita", "KiTa", "St.", "Anna", "e. V.", "gGmbH", "(AWO)", "(", "II", "1860",
    "Hemer", "Hemeraner", "Märk.", "Kreis", "am", "Bürgerhaus", "–", "Förderverein", "JuZe", "Ev.",
    "Gemeinde", "Regenbogen", "Regenbgoen", "Nord", "SPFH", "፩", "²", "\u0410WO", "u.", "A", "AA",
)  # fmt: skip
names = some.lists(some.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join)


@given(one=names, other=names)
@settings(max_examples=150, deadline=None)
def test_it_is_the_same_whichever_comes_first(one, other):
    assert level(one, other) == level(other, one)


@given(one=some.text(max_size=40), other=some.text(max_size=40))
@example(one="፩ Kita", other="²")
@settings(max_examples=100, deadline=None)
def test_any_text_may_be_a_name(one, other):
    assert level(one, one) is Level.SAFE
    level(one, other)
    find_duplicates(
        Network.of(actors=[Actor(id="1", name=one or "?"), Actor(id="2", name=other or "?")])
    )


@pytest.mark.parametrize("name", ["AB " * 99, "a" * 300, "(" * 300, "e. V. " * 50, "A.B." * 75])
def test_long_names_come_to_an_end(name):
    assert level(name, f"{name}x") in (None, *Level)


def level(one, other):
    found = compare_names(one, other)
    return None if found is None else found.level


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Bürgerverein", "Buergerverein", Reason.UMLAUT),
        ("Bürgerverein", "Bürgerverein e. V.", Reason.LEGAL_FORM),
        ("AWO Hemer", "Arbeiterwohlfahrt Hemer", Reason.ABBREVIATION),
        ("AWO Hemer", "\u0410WO Hemer", Reason.LETTERS),
        ("Türkischer Elternverein Hemer", "TEV Hemer", Reason.ACRONYM),
        ("Jugendamt Hemer", "Hemer, Jugendamt", Reason.ORDER),
        ("AWO", "AWO Kreisverband", Reason.ADDITION),
        ("Kita Regenbogen", "Kita Regenbgoen", Reason.MISTAKE),
        ("Pro Familia", "PRO FAMILIA", Reason.SPELLING),
    ],
)
def test_the_difference_is_the_reason(one, other, reason):
    assert compare_names(one, other).reasons == (reason,)
    assert compare_names(other, one).reasons == (reason,)


def test_a_place_that_is_known_may_be_left_out():
    found = compare_names("Kita Regenbogen", "Kita Regenbogen Hemer", places={"hemer"})
    assert (found.level, found.reasons) == (Level.SAFE, (Reason.PLACE,))

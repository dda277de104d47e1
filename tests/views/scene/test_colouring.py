"""Colour and mark of an actor, by its type, its field or its group."""

import pytest

from netmap.model import Actor, Network
from netmap.views.scene.colouring import ColourBy, Colouring
from netmap.views.scene.palette import COLOURS, Theme, ink_of, mark_of

SCHOOL = Actor(id="school", name="Grundschule", type="Schule")
OFFICE = Actor(id="office", name="Amt", type="Amt")


def test_by_type_every_type_has_its_own_colour(toy, texts):
    colouring = Colouring(toy, ColourBy.TYPE, Theme.LIGHT)
    # Types in order: Amt, Schule, Verein.
    assert colouring.group_of(SCHOOL, ("edu", "fun")) == "Schule"
    assert colouring.ink("Schule") == ink_of(1, Theme.LIGHT)
    assert colouring.label("Schule", texts) == "Schule"


def test_an_actor_without_type_has_no_colour_and_no_mark(toy, texts):
    colouring = Colouring(toy, ColourBy.TYPE, Theme.LIGHT)
    group = colouring.group_of(Actor(id="choir", name="Chor"), ())
    assert colouring.ink(group).marks == ()
    assert colouring.label(group, texts) == "ohne Typ"


def test_by_field_one_field_gives_its_colour(toy, texts):
    colouring = Colouring(toy, ColourBy.FIELD, Theme.LIGHT)
    assert colouring.ink(colouring.group_of(OFFICE, ("fun",))) == ink_of(1, Theme.LIGHT)
    assert colouring.label("fun", texts) == "Freizeit"


def test_by_field_no_field_claims_an_actor_of_several(toy, texts):
    colouring = Colouring(toy, ColourBy.FIELD, Theme.LIGHT)
    group = colouring.group_of(SCHOOL, ("edu", "fun"))
    ink = colouring.ink(group, ("fun", "edu"))
    assert ink.marks == (mark_of(0, Theme.LIGHT), mark_of(1, Theme.LIGHT))
    assert ink.border not in {mark.colour for mark in ink.marks}
    assert colouring.label(group, texts) == "mehrere Handlungsfelder"


def test_within_a_chosen_field_everybody_has_its_colour(toy):
    colouring = Colouring(toy, ColourBy.FIELD, Theme.LIGHT, field="fun")
    assert colouring.group_of(SCHOOL, ("edu", "fun")) == "fun"


@pytest.mark.parametrize(("by", "words"), [("type", "ohne Typ"), ("field", "ohne Handlungsfeld")])
def test_those_without_are_named_last(toy, texts, by, words):
    colouring = Colouring(toy, ColourBy(by), Theme.DARK)
    assert colouring.label(colouring.groups[-1], texts) == words


def test_by_group_groups_are_numbered_and_a_group_of_one_is_none(toy, texts):
    communities = {"school": 0, "club": 0, "office": 1, "cafe": 1, "choir": 2}
    colouring = Colouring(toy, ColourBy.GROUP, Theme.LIGHT, communities=communities)
    groups = [colouring.group_of(actor, ()) for actor in toy.actors]
    without = colouring.groups[-1]
    assert groups == ["1", without, "0", "1", "0"]  # café, choir, club, office, school
    labels = [colouring.label(group, texts) for group in ("0", "1", without)]
    assert labels == ["Gruppe 1", "Gruppe 2", "ohne Gruppe"]
    assert colouring.ink("1") == ink_of(1, Theme.LIGHT)


def own_map(*said):
    """Actors that say something in a column "Träger"."""
    return Network.of(
        actors=[
            Actor(id=f"a{number:02}", name="A", attributes=(("Träger", text),) if text else ())
            for number, text in enumerate(said)
        ]
    )


def test_by_a_column_of_its_own_every_value_has_its_colour_the_most_frequent_first(texts):
    network = own_map("Kreis", "Stadt", "Stadt", "", "Kreis; Stadt")
    colouring = Colouring(network, ColourBy.OWN, Theme.LIGHT, own="Träger")
    groups = [colouring.group_of(actor, ("edu",)) for actor in network.actors]
    labels = [colouring.label(group, texts) for group in groups]
    assert labels == ["Kreis", "Stadt", "Stadt", "ohne Angabe", "mehrere Angaben"]
    assert colouring.ink("Stadt") == ink_of(0, Theme.LIGHT)
    assert colouring.ink("Kreis") == ink_of(1, Theme.LIGHT)
    both = colouring.parts_of(network.actors[-1], ("edu",))
    assert colouring.ink(groups[-1], both).marks == (
        mark_of(0, Theme.LIGHT),
        mark_of(1, Theme.LIGHT),
    )
    assert [colouring.value_of(group) for group in groups] == ["Kreis", "Stadt", "Stadt", "", None]


def test_more_values_than_colours_are_one_group_that_looks_like_no_other(texts):
    often = [f"Wert {number}" for number in range(COLOURS)] * 2
    network = own_map(*often, "selten", "selten; auch selten", "")
    colouring = Colouring(network, ColourBy.OWN, Theme.LIGHT, own="Träger")
    groups = [colouring.group_of(actor, ()) for actor in network.actors]
    assert len(set(groups[: len(often)])) == COLOURS
    assert groups[-3] == groups[-2]  # both of the rest: not several
    assert [colouring.label(group, texts) for group in groups[-2:]] == ["weitere", "ohne Angabe"]
    inks = {colouring.ink(group) for group in groups}
    assert len(inks) == COLOURS + 2
    assert colouring.value_of(groups[-3]) is None


def test_a_value_that_is_called_like_one_of_our_groups_is_a_value(texts):
    network = own_map("none", "none", "several", "")
    colouring = Colouring(network, ColourBy.OWN, Theme.LIGHT, own="Träger")
    labels = [colouring.label(colouring.group_of(actor, ()), texts) for actor in network.actors]
    assert labels == ["none", "none", "several", "ohne Angabe"]
    assert len(set(colouring.groups)) == len(colouring.groups)

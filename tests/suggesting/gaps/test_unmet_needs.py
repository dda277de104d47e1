"""Needs that somebody could meet."""

import dataclasses

from netmap.model import Offer, OfferKind
from netmap.suggesting.gaps.unmet_needs import find_unmet_needs
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import pairs_of, search_of


def listings(*entries):
    """Offers as rows: "actor offers|needs topic [field] [note]"."""
    kinds = {"offers": OfferKind.OFFER, "needs": OfferKind.NEED}
    rows = ([*entry.split(" ", 4), "", ""] for entry in entries)
    return tuple(
        Offer(actor=row[0], kind=kinds[row[1]], topic=row[2], field=row[3] or None, note=row[4])
        for row in rows
    )


def gaps_of(ties, *entries, alone="", fields=None, **limits):
    network = make_map(ties, alone=alone, fields=fields)
    network = dataclasses.replace(network, offers=listings(*entries))
    return list(find_unmet_needs(search_of(network, **limits)))


def test_topics_are_the_same_whatever_their_case_and_hyphens():
    gaps = gaps_of("", "a needs Sprach-Mittlung", "b offers sprachmittlung", alone="a b")
    assert pairs_of(gaps) == [("a", "b")]
    assert dict(gaps[0].reason.measures) == {
        "topic": "Sprach-Mittlung",
        "seeker_id": "a",
        "provider_id": "b",
    }


def test_whoever_works_with_an_offerer_or_plans_to_is_served():
    offers = ("a needs rooms", "b offers rooms", "c offers rooms")
    assert gaps_of("a-b", *offers, alone="c") == []
    assert gaps_of("a-b?planned", *offers, alone="c") == []
    assert pairs_of(gaps_of("a-b?wished", *offers, alone="c")) == [("a", "b"), ("a", "c")]


def test_an_offer_in_the_same_field_comes_first_and_a_shared_note_before_it():
    fields = {"f": "a b", "g": "a c", "h": "d"}
    entries = ("a needs help f", "b offers help f", "c offers help g", "d offers help h")
    gaps = gaps_of("", *entries, fields=fields, offers_per_need=3)
    # all are equally reached; b: same field and both in f, c: both in g, d: nothing shared
    assert [gap.target for gap in gaps] == ["b", "c", "d"]
    assert [gap.fields for gap in gaps] == [("f",), ("f", "g"), ("f", "h")]
    noted = ("a needs help f Türkisch", "b offers help f Russisch", "c offers help f Türkisch")
    gaps = gaps_of("", *noted, fields={"f": "a b c"}, offers_per_need=1)
    assert pairs_of(gaps) == [("a", "c")]


def test_own_offers_and_topics_nobody_offers_are_no_gap():
    assert gaps_of("", "a needs rooms", "a offers rooms", "b needs money", alone="a b") == []

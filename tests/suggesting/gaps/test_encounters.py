"""Who met without working together."""

import dataclasses

import pytest

from netmap.model import Attendance, Meeting
from netmap.suggesting.gaps.encounters import find_encounters
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import pairs_of, search_of


def meeting(network, *guests, fields=()):
    """The map with a meeting for each list of guests."""
    return dataclasses.replace(
        network,
        meetings=tuple(
            Meeting(id=f"m{n}", name=f"M{n}", field=dict(enumerate(fields)).get(n))
            for n in range(len(guests))
        ),
        attendances=tuple(
            Attendance(actor=actor, meeting=f"m{n}")
            for n, names in enumerate(guests)
            for actor in names.split()
        ),
    )


def test_pairs_without_a_cooperation_who_met_in_small_rounds():
    network = make_map("a-b a-c?planned", alone="d")
    gaps = list(find_encounters(search_of(meeting(network, "a b c d", "c d", fields=["f"]))))
    assert pairs_of(gaps) == [("a", "d"), ("b", "c"), ("b", "d"), ("c", "d")]
    # c and d: once among four, once alone: 1/3 + 1
    assert gaps[-1].strength == pytest.approx(4 / 3)
    assert gaps[-1].reason.meetings == ("m0", "m1")
    assert gaps[-1].fields == ("f",)


def test_large_meetings_and_the_office_do_not_count():
    network = make_map("", alone="a b c o", office=["o"])
    assert list(find_encounters(search_of(meeting(network, "a b c"), small_meeting=2))) == []
    assert pairs_of(find_encounters(search_of(meeting(network, "a o", "a b")))) == [("a", "b")]

"""Cooperations that probably exist: which, and why."""

import dataclasses

import pytest

from netmap.model import Attendance, Cooperation, CooperationStatus, Meeting, Network
from netmap.model.suggestions import SuggestionList
from netmap.opening.open import open_source
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.unrecorded import suggest_unrecorded
from tests.engine.link_maps import block_map

QUICK = dataclasses.replace(
    DEFAULT_SETTINGS.suggesting, hidden_ties=60, folds=3, least_repeats=3, listed=10
)


@pytest.fixture(name="groups", scope="module")
def map_of_groups():
    """Groups; a00 and a01 do not work together, were at a meeting and have fields in common."""
    network = block_map()
    pair = {"a00", "a01"}
    return dataclasses.replace(
        network,
        cooperations=tuple(t for t in network.cooperations if {t.source, t.target} != pair),
        meetings=(Meeting(id="t", name="Auftakt"),),
        attendances=(
            Attendance(actor="a00", meeting="t"),
            Attendance(actor="a01", meeting="t"),
        ),
    )


@pytest.fixture(name="found", scope="module")
def suggestions_of_groups(groups):
    return suggest_unrecorded(groups, limits=QUICK)[1]


def pairs_of(suggestions):
    return {entry.pair for entry in suggestions}


def test_in_a_map_of_groups_pairs_of_one_group_are_suggested(groups, found):
    assert len(found) == 10
    assert all(entry.list is SuggestionList.UNRECORDED for entry in found)
    types = [{groups.actor_by_id[end].type for end in entry.pair} for entry in found]
    assert sum(len(both) == 1 for both in types) >= 9
    assert [entry.score for entry in found] == sorted((s.score for s in found), reverse=True)


def test_nobody_is_suggested_who_cooperates_already(groups, found):
    tied = {tuple(sorted((tie.source, tie.target))) for tie in groups.cooperations}
    assert not pairs_of(found) & tied


@pytest.mark.parametrize("status", ["planned", "wished", "ended"])
def test_what_is_meant_or_over_is_not_unrecorded(groups, found, status):
    source, target = found[0].pair
    tie = Cooperation(id="neu", source=source, target=target, status=CooperationStatus(status))
    more = Network.of(actors=groups.actors, cooperations=(*groups.cooperations, tie))
    before = Network.of(actors=groups.actors, cooperations=groups.cooperations)
    assert (source, target) in pairs_of(suggest_unrecorded(before, limits=QUICK)[1])
    assert (source, target) not in pairs_of(suggest_unrecorded(more, limits=QUICK)[1])


def test_the_office_is_not_in_the_list(groups):
    """Not in a pair, not as introducer, not among common partners."""
    office = groups.actors[0].id
    actors = [dataclasses.replace(a, coordinator=a.id == office) for a in groups.actors]
    _, found = suggest_unrecorded(
        Network.of(actors=actors, cooperations=groups.cooperations), limits=QUICK
    )
    assert found
    named = {entry.introducer for entry in found}.union(
        *(reason.actors for entry in found for reason in entry.reasons)
    )
    assert office not in named


def test_common_partners_are_named_and_introduce(groups, found):
    partners = {actor.id: set() for actor in groups.actors}
    for tie in groups.cooperations:
        partners[tie.source].add(tie.target)
        partners[tie.target].add(tie.source)
    for entry in found:
        common = partners[entry.source] & partners[entry.target]
        first = entry.reasons[0]
        assert first.kind == "common_partners"
        assert set(first.actors) == common
        assert dict(first.measures)["count"] == len(common)
        assert entry.introducer in common


def test_types_that_often_work_together_are_a_reason(found):
    kinds = [reason.kind for reason in found[0].reasons]
    assert "same_type" in kinds
    (reason,) = (reason for reason in found[0].reasons if reason.kind == "same_type")
    assert dict(reason.measures)["times"] > 1.5


@pytest.mark.slow
def test_a_shared_meeting_is_the_last_reason(groups):
    wide = dataclasses.replace(QUICK, listed=300)
    _, found = suggest_unrecorded(groups, limits=wide)
    (entry,) = (entry for entry in found if entry.pair == ("a00", "a01"))
    assert entry.reasons[-1].kind == "shared_meetings"
    assert entry.reasons[-1].meetings == ("t",)
    assert all(
        reason.kind != "shared_meetings"
        for other in found
        if other != entry
        for reason in other.reasons
    )


def test_effect_is_that_of_the_whole_map(found):
    assert all(entry.effect is not None and entry.effect.distance in (2, 3) for entry in found)


def test_who_was_never_asked_is_named(groups):
    actors = [
        dataclasses.replace(actor, surveyed_on=None) if actor.id < "a20" else actor
        for actor in groups.actors
    ]
    _, found = suggest_unrecorded(
        Network.of(actors=actors, cooperations=groups.cooperations), limits=QUICK
    )
    for entry in found:
        assert entry.unasked == tuple(end for end in (entry.source, entry.target) if end < "a20")
    assert any(entry.unasked for entry in found)


@pytest.mark.slow
def test_a_field_is_looked_at_alone():
    network = open_source("beispielstadt").network
    field = network.action_fields[0].id
    loose = dataclasses.replace(QUICK, confidence=0.0)
    _, found = suggest_unrecorded(network, field=network.action_fields[0].name, limits=loose)
    assert found
    assert {entry.field for entry in found} == {field}

"""Parts of a map that are passed on alone."""

from netmap.documents.excerpt import keep_field, keep_largest, keep_only_field
from tests.documents.small_maps import STAR, TOWN


def test_a_field_keeps_what_belongs_to_it():
    part = keep_field(TOWN, "language")
    # a and b carry the field; d is drawn in by the ended cooperation that names it
    assert [actor.id for actor in part.actors] == ["a", "b", "d"]
    # a – b names no field and counts where both are active
    assert [tie.id for tie in part.cooperations] == ["ended", "shared"]
    assert [meeting.id for meeting in part.meetings] == ["day", "talk"]
    assert [(entry.actor, entry.meeting) for entry in part.attendances] == [
        ("a", "day"),
        ("a", "talk"),
    ]
    assert [offer.topic for offer in part.offers] == ["Räume", "Kurse"]
    assert part.action_fields == TOWN.action_fields
    assert part.title == "Stadt"


def test_a_field_alone_names_no_other_field():
    part = keep_only_field(TOWN, "language")
    assert [field.id for field in part.action_fields] == ["language"]
    # b carries work too, d none, and a – b named no field
    assert [actor.fields for actor in part.actors] == [("language",), ("language",), ()]
    assert {tie.fields for tie in part.cooperations} == {("language",)}


def test_the_largest_are_those_with_most_partners():
    # partners: a 3, b 2, c 2, d 1, e 0
    assert [actor.id for actor in keep_largest(STAR, 3).actors] == ["a", "b", "c"]
    assert [tie.id for tie in keep_largest(STAR, 3).cooperations] == ["ab", "ac", "bc"]
    # b before c, because it comes first in the map
    assert [actor.id for actor in keep_largest(STAR, 2).actors] == ["a", "b"]

"""What a form shows of a record, it gives back."""

import dataclasses
from datetime import date

import pytest

from netmap.editing.record_columns import read_entry, to_entry
from netmap.errors import EditError
from netmap.i18n import Language, texts_for
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    CooperationStatus,
    Meeting,
    Offer,
    OfferKind,
    Priority,
)
from netmap.model.about import About
from netmap.records import RECORDS, ColumnType, Kind
from netmap.store import kind_of

FULL = (
    About(title="Karte", as_of=date(2021, 11, 4)),
    Actor(
        id="k",
        name="Kita",
        type="Kita",
        fields=("b", "a"),
        place="Süd",
        coordinator=True,
        surveyed_on=date(2021, 11, 4),
        reference="Liste",
        note="eins\nzwei",
        attributes=(("PLZ", "01067"),),
    ),
    Cooperation(
        id="t",
        source="k",
        target="c",
        fields=("b",),
        kind="Projekt",
        weight=2.5,
        status=CooperationStatus.WISHED,
        directed=True,
        reference="Liste",
        note="n",
    ),
    ActionField(id="b", name="Bildung", description="alles", reference="r"),
    Priority(id="p", name="P", reference="r"),
    Meeting(id="m", name="M", held_on=date(2021, 1, 2), kind="w", field="b", part_of="n"),
    Attendance(actor="k", meeting="m", reference="r"),
    Offer(actor="k", kind=OfferKind.NEED, topic="Raum", field="b", note="n", reference="r"),
    ContactPerson(actor="k", name="Frei", role="r", email="e", phone="0", note="n"),
)


EDITED = [kind for kind in Kind if RECORDS[kind].entered]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("value", FULL, ids=lambda value: type(value).__name__)
def test_what_is_shown_is_given_back(value, language):
    kind = kind_of(value)
    entry = to_entry(kind, value, day_format=texts_for(language)("edit-day-format"))
    bare = RECORDS[kind].blank
    for kept in ("id", "attributes"):  # not in the form
        if hasattr(value, kept):
            bare = dataclasses.replace(bare, **{kept: getattr(value, kept)})
    assert read_entry(kind, entry, base=bare) == value


@pytest.mark.parametrize("kind", EDITED)
def test_every_column_that_the_model_has_is_in_the_form(kind):
    named = {column.name for column in RECORDS[kind].entered}
    held = {entry.name for entry in dataclasses.fields(RECORDS[kind].blank)}
    assert held - named <= {"id", "attributes"}
    assert named <= held


@pytest.mark.parametrize("kind", EDITED)
@pytest.mark.parametrize("language", Language)
def test_every_column_has_a_heading(kind, language):
    assert all(column.label in texts_for(language) for column in RECORDS[kind].entered)


def test_an_empty_input_says_nothing():
    entry = {"name": "Kita", "type": None, "surveyed_on": "", "note": None, "fields": []}
    assert read_entry(Kind.ACTOR, entry, base=RECORDS[Kind.ACTOR].blank) == Actor(
        id="", name="Kita"
    )


@pytest.mark.parametrize(("entered", "weight"), [(3.0, 3.0), ("eng", 3.0), ("2,5", 2.5)])
def test_closeness_in_words_and_numbers(entered, weight):
    found = read_entry(Kind.COOPERATION, {"weight": entered}, base=RECORDS[Kind.COOPERATION].blank)
    assert found.weight == weight


@pytest.mark.parametrize(
    ("kind", "entry", "key"),
    [
        (Kind.ACTOR, {"surveyed_on": "gestern"}, "error-edit-day"),
        (Kind.ACTOR, {"surveyed_on": "31.2.2021"}, "error-edit-day"),
        (Kind.COOPERATION, {"weight": "sehr"}, "error-edit-closeness"),
        (Kind.COOPERATION, {"weight": None}, "error-edit-closeness"),
        (Kind.COOPERATION, {"source": None}, "error-edit-no-actor"),
        (Kind.ATTENDANCE, {"meeting": None}, "error-edit-no-meeting"),
    ],
)
def test_what_cannot_be_is_an_error_with_a_remedy(kind, entry, key):
    with pytest.raises(EditError) as caught:
        read_entry(kind, entry, base=RECORDS[kind].blank)
    assert caught.value.key == key
    assert texts_for(Language.DE).error(caught.value)


def test_only_ends_of_ties_and_parts_of_attendances_are_required_choices():
    required = [
        (kind, column.name)
        for kind in EDITED
        for column in RECORDS[kind].entered
        if column.required and column.type in (ColumnType.ACTOR, ColumnType.MEETING)
    ]
    assert len(required) == 6

"""Positions of the log with a name."""

import pytest

from netmap.editing.edit import Add
from netmap.editing.imports import Import
from netmap.errors import EditError, StoreError
from netmap.i18n import Language, texts_for
from netmap.model import Actor
from netmap.settings import DEFAULT_SETTINGS


def test_states_are_found_by_their_names(store, town):
    store.apply(Import(network=town), who="Amt")
    first = store.name_snapshot("Stand 2021-11, erstes Treffen", who="Eva")
    store.apply(Add(value=Actor(id="", name="Neu")), who="Amt")
    second = store.name_snapshot(" Stand\n2022 ", who="Eva")
    start = store.name_snapshot("Anfang", who="Eva", at=0)
    assert store.snapshots() == (start, first, second)
    assert [(one.name, one.position) for one in store.snapshots()] == [
        ("Anfang", 0),
        ("Stand 2021-11, erstes Treffen", 1),
        ("Stand 2022", 2),
    ]
    assert store.network(first.position) == town


def test_a_name_stands_for_one_state(store):
    store.name_snapshot("Anfang", who="Amt")
    with pytest.raises(StoreError) as refused:
        store.name_snapshot("Anfang ", who="Amt")
    assert (refused.value.key, refused.value.params) == ("error-snapshot-taken", {"name": "Anfang"})
    with pytest.raises(EditError):
        store.name_snapshot(" \n", who="Amt")
    for unknown in (-1, 1):
        with pytest.raises(StoreError) as refused:
            store.name_snapshot("Stand", who="Amt", at=unknown)
        assert refused.value.key == "error-store-position"


def test_a_name_can_be_taken_away(store, town):
    store.apply(Import(network=town), who="Amt")
    store.name_snapshot("Stand", who="Amt")
    store.remove_snapshot("Stand")
    assert store.snapshots() == ()
    assert store.network(1) == town
    assert store.name_snapshot("Stand", who="Amt", at=0).position == 0


@pytest.mark.parametrize("language", Language)
def test_names_of_states_and_persons_have_a_limit(store, town, language):
    limits = DEFAULT_SETTINGS.limits
    longest = "e" * limits.person_characters
    store.apply(Import(network=town), who=longest)
    kept = store.name_snapshot("s" * limits.state_characters, who=longest)
    assert (kept.who, store.history(limit=1)[0].who) == (longest, longest)
    position = store.position()
    calls = (
        lambda: store.apply(Add(value=Actor(id="", name="Neu")), who=longest + "e"),
        lambda: store.undo(position, who="e" * 10_000),
        lambda: store.go_back(0, who="e" * 10_000),
        lambda: store.erase(who="e" * 10_000, words=["Eva"]),
        lambda: store.name_snapshot("Stand", who="e" * 10_000),
        lambda: store.name_snapshot("s" * 10_000, who="Eva"),
    )
    for call in calls:
        with pytest.raises(EditError) as refused:
            call()
        told = texts_for(language).error(refused.value)
        assert str(refused.value.params["limit"]) in told
        assert len(told) < 200
    assert (store.position(), store.snapshots()) == (position, (kept,))

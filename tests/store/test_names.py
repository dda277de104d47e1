"""Names that break other programs go through both databases unharmed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.editing.edit import Add, Change, Merge, Together
from netmap.editing.validating import validated
from netmap.model import Actor, Cooperation
from netmap.records import Kind
from netmap.settings import Limits
from netmap.store.log import plain

HOSTILE = (
    "Robert'); DROP TABLE actors;--",
    'A "quoted" \\ name\\',
    "100 % _ %s :id {x} $1 ?",
    "'",
    "null",
    "=1+1",
    "<img src=x onerror=alert(1)>",
    "ﷺ 𝕏 👩‍👩‍👧 İıſß",
    "Übergang\u0308",
    "مدرسة النور",
    '["a","b"]',
    "a" * 300,
    "𝕏" * 300,
)


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_and_ids(store, name):
    name = validated(Actor(id="", name=name), limits=Limits()).name
    who = name[: Limits().person_characters]  # names of persons and states have limits of their own
    store.apply(
        Together(
            commands=(
                Add(value=Actor(id=name, name=name, attributes=((name, name),))),
                Add(value=Actor(id="", name=name, note=name)),
                Add(value=Actor(id="b", name="B")),
            )
        ),
        who=who,
    )
    made = next(actor for actor in store.network().actors if actor.id not in (name, "b"))
    store.apply(Add(value=Cooperation(id="", source=name, target="b", kind=name)), who=who)
    store.apply(Add(value=Cooperation(id="", source=name, target=made.id)), who=who)
    seen = store.record(Kind.ACTOR, name)
    assert seen.value.name == seen.value.attributes[0][0] == name
    store.apply(Merge(keep=seen.version, absorb=store.record(Kind.ACTOR, made.id).version), who=who)
    (tie,) = store.network().cooperations
    assert (tie.source, tie.kind) == (name, name)
    snapshot = store.name_snapshot(who, who=who)
    assert store.snapshots() == (snapshot,)
    assert {step.who for step in store.history()} == {snapshot.who}
    assert snapshot.name == snapshot.who == plain(who)
    store.check()


@pytest.mark.parametrize("name", ["A\x00B", "\ud800Kita", "  Kita\u200b ", "Ki\nta", "\u202eatiK"])
def test_what_no_database_takes_is_cleaned_before(store, name):
    store.apply(Add(value=Actor(id="", name=name, note=name)), who="Amt")
    (actor,) = store.network().actors
    assert actor.name == validated(actor, limits=Limits()).name
    assert "\x00" not in actor.name
    actor.name.encode()
    store.check()


@pytest.mark.slow
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=40), note=st.text(max_size=40))
def test_any_text_comes_out_as_it_was_tidied(store, name, note):
    tidied = validated(Actor(id="", name=f"K{name}", note=note), limits=Limits())
    step = store.apply(Add(value=Actor(id="", name=f"K{name}", note=note)), who=f"w{name}")
    (entry,) = store.entries(step.position)
    assert (entry.after.name, entry.after.note) == (tidied.name, tidied.note)
    seen = store.record(Kind.ACTOR, entry.id)
    assert (seen.value.name, seen.value.note) == (tidied.name, tidied.note)
    store.apply(Change(version=seen.version, value=Actor(id="", name="B")), who="Amt")

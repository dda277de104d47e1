"""Any sequence of commands keeps what must always hold.

The history replays to the present state, every earlier state can still be seen, the map that a
session keeps in memory is the one in the tables, nothing refers to what is not there, and undoing
all of it is the empty map.
"""

import dataclasses
from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from netmap.editing.decide import Accept, Dismiss, Remark
from netmap.editing.edit import Add, Arrange, Change, Delete, Merge, Rearrange
from netmap.editing.imports import How, Import
from netmap.editing.placing import Placed
from netmap.errors import NetmapError
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    Meeting,
    Network,
    Offer,
    OfferKind,
)
from netmap.model.decisions import Decision
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.model.suggestions import SuggestionList
from netmap.records import Kind
from netmap.store import Store, id_of, open_store
from netmap.store.head import read_head

NAMES = st.sampled_from(["Amt", "Kita", "Chor", "Verein", "Schule"])
FIELDS = st.lists(st.sampled_from(["work", "edu"]), unique=True).map(tuple)


@st.composite
def networks(draw):
    names = draw(st.lists(NAMES, unique=True, max_size=4))
    fields = draw(FIELDS)
    actors = [
        Actor(id=name.lower(), name=name, fields=draw(st.sampled_from([(), fields])))
        for name in names
    ]
    pairs = [(a.id, b.id) for a in actors for b in actors if a.id < b.id]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return Network.of(
        title=draw(st.sampled_from(["", "Stadt"])),
        actors=actors,
        cooperations=[
            Cooperation(
                id=f"{a}--{b}", source=a, target=b, weight=draw(st.sampled_from([1.0, 3.0]))
            )
            for a, b in chosen
        ],
        action_fields=[ActionField(id=field, name=field.title()) for field in fields],
        meetings=[Meeting(id="m", name="Treffen")],
        attendances=[Attendance(actor=actor.id, meeting="m") for actor in actors[:2]],
        offers=[Offer(actor=actor.id, kind=OfferKind.NEED, topic="Raum") for actor in actors[:1]],
    )


class Editing(RuleBasedStateMachine):
    """Two people work on a map; what it looked like after each step is remembered."""

    make_store: Callable[[], Store]

    def __init__(self):
        super().__init__()
        self.store = type(self).make_store()
        self.seen = {0: (Network(), ())}
        self.out_of_order = False

    def state(self):
        values = {
            kind: {record.id: record.value for record in self.store.records(kind)} for kind in Kind
        }
        return self.store.network(), tuple(
            sorted((k, i, repr(v)) for k in values for i, v in values[k].items())
        )

    def remember(self):
        self.seen[self.store.position()] = self.state()

    def draw_one(self, data, kind):
        return data.draw(st.sampled_from(self.store.records(kind)))

    def has(self, kind, least=1):
        return len(self.store.records(kind)) >= least

    @rule(name=NAMES, fields=FIELDS)
    def add(self, name, fields):
        present = {record.id for record in self.store.records(Kind.ACTION_FIELD)}
        kept = tuple(field for field in fields if field in present)
        command = Add(value=Actor(id="", name=name, fields=kept))
        self.store.apply(Placed(command=command), who="a")
        self.remember()

    @rule(name=st.sampled_from(["Arbeit", "Bildung"]))
    def add_field(self, name):
        self.store.apply(Add(value=ActionField(id="", name=name)), who="b")
        self.remember()

    @precondition(lambda self: self.has(Kind.ACTOR, 2))
    @rule(data=st.data(), weight=st.floats(0.5, 3, allow_nan=False), directed=st.booleans())
    def tie(self, data, weight, directed):
        one, two = data.draw(st.permutations(self.store.records(Kind.ACTOR)))[:2]
        tie = Cooperation(id="", source=one.id, target=two.id, weight=weight, directed=directed)
        self.store.apply(Add(value=tie), who="a")
        self.remember()

    @precondition(lambda self: self.has(Kind.ACTOR))
    @rule(data=st.data())
    def dress(self, data):
        actor = self.draw_one(data, Kind.ACTOR).id
        for value in (
            Offer(actor=actor, kind=OfferKind.OFFER, topic="Saal"),
            ContactPerson(actor=actor, name="Erika Mustermann"),
        ):
            self.store.apply(Add(value=value), who="b")
            self.remember()
        self.store.apply(Arrange(positions=(DraggedSpot(actor=actor, x=1, y=2),)), who="b")
        self.remember()

    @precondition(lambda self: self.has(Kind.ACTOR, 2))
    @rule(data=st.data(), list=st.sampled_from(SuggestionList), paired=st.booleans())
    def decide(self, data, list, paired):
        one, two = data.draw(st.permutations(self.store.records(Kind.ACTOR)))[:2]
        fields = [None, *(record.id for record in self.store.records(Kind.ACTION_FIELD))]
        open_ = Decision(
            list=list,
            source=one.id,
            target=two.id if paired else None,
            field=data.draw(st.sampled_from(fields)),
        )
        seen = self.store.record(Kind.DECISION, id_of(open_))
        about = {"decision": seen.value, "seen": seen.version} if seen else {"decision": open_}
        commands = (Accept(**about), Dismiss(reason="nein", **about), Remark(note="x", **about))
        self.store.apply(data.draw(st.sampled_from(commands)), who="b")
        self.remember()

    @precondition(lambda self: self.has(Kind.ACTOR))
    @rule(data=st.data(), name=NAMES)
    def rename(self, data, name):
        seen = self.draw_one(data, Kind.ACTOR)
        value = dataclasses.replace(seen.value, name=name)
        self.store.apply(Change(version=seen.version, value=value), who="a")
        self.remember()

    @rule(
        data=st.data(),
        kind=st.sampled_from([Kind.ACTOR, Kind.ACTION_FIELD, Kind.MEETING, Kind.COOPERATION]),
    )
    def merge(self, data, kind):
        if self.has(kind, 2):
            keep, absorb = data.draw(st.permutations(self.store.records(kind)))[:2]
            self.store.apply(Merge(keep=keep.version, absorb=absorb.version), who="a")
            self.remember()

    @rule(data=st.data(), kind=st.sampled_from(list(Kind)))
    def delete(self, data, kind):
        if self.has(kind):
            self.store.apply(Delete(version=self.draw_one(data, kind).version), who="b")
            self.remember()

    @rule(network=networks(), how=st.sampled_from(How))
    def take_in(self, network, how):
        self.store.apply(Placed(command=Import(network=network, how=how)), who="a")
        self.remember()

    @precondition(lambda self: self.has(Kind.ACTOR))
    @rule(data=st.data(), x=st.floats(0, 900, allow_nan=False))
    def rearrange(self, data, x):
        actors = {self.draw_one(data, Kind.ACTOR).id for _ in range(2)}
        places = tuple(ComputedSpot(actor=actor, x=x, y=1) for actor in sorted(actors))
        self.store.apply(Placed(command=Rearrange(places=places)), who="a")
        self.remember()

    @rule()
    def undo_and_redo(self):
        step = self.store.next_undo()
        before = self.state()
        if step is not None and self.take_back(step):
            redo = self.store.next_redo()
            assert redo.position == self.store.position()
            self.store.undo(redo.position, who="a")
            self.remember()
            assert self.state() == before

    @rule()
    def undo(self):
        if (step := self.store.next_undo()) is not None:
            self.take_back(step)

    @rule()
    def redo(self):
        if (step := self.store.next_redo()) is not None:
            self.take_back(step)

    def take_back(self, step):
        """Refused at most once steps were undone out of order: a field may be gone by then."""
        before = self.state()
        try:
            self.store.undo(step.position, who="b")
        except NetmapError:
            assert self.out_of_order
            assert self.state() == before
            return False
        self.remember()
        return True

    @rule(data=st.data())
    def undo_any(self, data):
        """Out of order it may be refused, but then nothing changes."""
        if self.store.position():
            before = self.state()
            position = data.draw(st.integers(1, self.store.position()))
            following = self.store.next_undo()
            try:
                self.store.undo(position, who="a")
            except NetmapError:
                assert self.state() == before
            else:
                self.out_of_order |= following is None or position != following.position
            self.remember()

    @rule(data=st.data())
    def go_back(self, data):
        position = data.draw(st.sampled_from(sorted(self.seen)))
        self.store.go_back(position, who="a")
        assert self.state() == self.seen[position]
        self.remember()

    @invariant()
    def history_leads_here(self):
        self.store.check()

    @invariant()
    def memory_and_tables_agree(self):
        with self.store._database.reading() as connection:
            assert read_head(connection, None).network == self.store.network()

    @invariant()
    def earlier_states_are_still_there(self):
        for position in sorted(self.seen)[-3:]:
            assert self.store.network(position) == self.seen[position][0]

    def teardown(self):
        while (step := self.store.next_undo()) is not None:
            if not self.take_back(step):
                self.store.go_back(0, who="a")
                break
        assert self.state() == (Network(), ())
        self.store.check()
        self.store.close()


def run(make_store, *, examples):
    run_state_machine_as_test(
        type("OnThis", (Editing,), {"make_store": staticmethod(make_store)}),
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.slow
def test_any_sequence_of_commands_in_a_file(tmp_path, fast):
    names = count(1)

    def make_store():
        folder = tmp_path / str(next(names))
        folder.mkdir()
        return fast(open_store(folder / "karte.netmap", create=True))

    run(make_store, examples=20)


@pytest.mark.slow
def test_any_sequence_of_commands_on_a_server(new_database):
    run(lambda: open_store(new_database(), create=True), examples=8)

"""Make the example of a kept map that the present version of the tables leaves behind.

``python -m tests.store.make_kept`` writes it to ``tests/data/kept``; the README there says more.
"""

import dataclasses
import gzip
import json
import re
import subprocess
import tempfile
from datetime import date
from itertools import pairwise
from pathlib import Path

import psycopg

from netmap.editing.decide import Accept, Dismiss
from netmap.editing.duplicates import TellApart, Unite
from netmap.editing.edit import Add, Arrange, Change, Delete, Merge, Rearrange, Together
from netmap.editing.imports import How, Import
from netmap.editing.placing import Placed
from netmap.editing.scenes import PutScenes
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    CooperationStatus,
    Meeting,
    Network,
    Offer,
    OfferKind,
    Priority,
)
from netmap.model.decisions import Decision
from netmap.model.scenes import SavedScene, Shows
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.model.suggestions import SuggestionList
from netmap.records import Kind
from netmap.store import open_store
from netmap.store.migrate import REVISIONS
from tests.store.private_server import programs, running_server

FOLDER = Path(__file__).parents[1] / "data" / "kept"
SCHEMA = "kept_example"

_EACH_TIME = re.compile(r"\b[0-9a-f]{32}\b|\d{4}-\d\d-\d\d[ T][\d:.]+\+00:00")

TOWN = Network.of(
    title="Kleinstadt",
    as_of=date(2021, 9, 8),
    actors=[
        Actor(id="amt", name="Amt", type="Verwaltung", coordinator=True),
        Actor(
            id="kita",
            name="Kita „Süd“",
            fields=("edu",),
            surveyed_on=date(2021, 9, 7),
            attributes=(("PLZ", "01067"),),
        ),
        Actor(id="chor", name="Chor", website="www.chor.example", note="zwei\nZeilen"),
    ],
    cooperations=[
        Cooperation(id="t1", source="amt", target="kita", fields=("edu",), weight=2.0),
        Cooperation(id="t2", source="amt", target="chor", directed=True, kind="Beratung"),
    ],
    action_fields=[
        ActionField(id="work", name="Arbeit"),
        ActionField(id="edu", name="Bildung", description="von klein auf"),
    ],
    priorities=[Priority(id="p1", name="Frühe Hilfen")],
    meetings=[
        Meeting(id="m1", name="Auftakt", held_on=date(2021, 9, 8), field="edu"),
        Meeting(id="m2", name="Werkstatt", part_of="m1"),
    ],
    attendances=[Attendance(actor="kita", meeting="m1")],
    offers=[Offer(actor="chor", kind=OfferKind.NEED, topic="Raum", field="edu")],
)
MORE = Network.of(
    title="Kleinstadt",
    actors=[Actor(id="kita", name="Kita „Süd“", place="Südstadt"), Actor(id="bad", name="Bad")],
    cooperations=[Cooperation(id="t9", source="bad", target="kita", weight=2.5)],
)
ERIKA = ContactPerson(actor="kita", name="Erika Muster", role="Leitung", email="e@kita.example")


def do_everything(store):
    """Do whatever can be done to a map with the tables of this version, each at least once."""

    def version(kind, key):
        return store.record(kind, key).version

    def change(kind, key, **values):
        record = store.record(kind, key)
        value = dataclasses.replace(record.value, **values)
        store.apply(Change(version=record.version, value=value), who="Eva")

    store.apply(Import(network=TOWN, contacts=(ERIKA,)), who="Amt")
    store.name_snapshot("Anfang", who="Amt")
    store.apply(Add(value=Actor(id="", name="Chor e. V.")), who="Eva")
    store.apply(
        Add(
            value=Cooperation(
                id="", source="kita", target="chor-e-v", status=CooperationStatus.WISHED
            )
        ),
        who="Eva",
    )
    change(Kind.ACTOR, "kita", type="Kita", surveyed_on=None)
    change(Kind.MEETING, "m1", held_on=date(2021, 9, 9))
    store.apply(
        Merge(keep=version(Kind.ACTOR, "chor"), absorb=version(Kind.ACTOR, "chor-e-v")), who="Eva"
    )
    store.apply(Arrange(positions=(DraggedSpot(actor="amt", x=12.5, y=-30.0),)), who="Eva")
    store.apply(Delete(version=version(Kind.ACTION_FIELD, "edu")), who="Amt")
    for _ in ("undo", "redo", "undo"):
        store.undo(store.position(), who="Amt")
    store.apply(Import(network=MORE, how=How.MERGE), who="Amt")
    _decide(store)
    _present(store)
    _place(store)
    _unite(store)
    person = store.records(Kind.CONTACT)[0]
    changed = dataclasses.replace(person.value, role="Träger")
    store.apply(Change(version=person.version, value=changed), who="Eva")
    store.apply(
        Together(
            commands=(
                Delete(version=version(Kind.ACTOR, "bad")),
                Add(value=Offer(actor="amt", kind=OfferKind.OFFER, topic="Beratung")),
            )
        ),
        who="Eva",
    )
    store.go_back(store.position() - 2, who="Amt")
    store.name_snapshot("Ende", who="Eva")


def _decide(store):
    pair = Decision(list=SuggestionList.STRATEGIC, source="kita", target="chor", field="edu")
    store.apply(Dismiss(decision=pair, reason="zu weit weg"), who="Eva")
    other = Decision(list=SuggestionList.STRATEGIC, source="amt", target="bad")
    store.apply(Accept(decision=other), who="Eva")


def _present(store):
    scenes = (
        SavedScene(id="s1", title="Alles"),
        SavedScene(id="s2", shows=Shows.FIELD, note="Pause", view=(("field", "edu"), ("size", 2))),
    )
    store.apply(PutScenes(scenes=scenes), who="Eva")
    seen = tuple(record.version for record in store.records(Kind.SCENE))
    store.apply(PutScenes(scenes=scenes[::-1], seen=seen), who="Eva")


def _place(store):
    places = tuple(
        ComputedSpot(actor=actor.id, x=number * 120.5, y=-40.0 * number)
        for number, actor in enumerate(store.network().actors)
    )
    store.apply(Rearrange(places=places), who="Eva")
    store.apply(Placed(command=Add(value=Actor(id="", name="Bücherei"))), who="Eva")


def _unite(store):
    for name in ("Turnverein", "TV", "Turner"):
        store.apply(Add(value=Actor(id="", name=name, aliases=f"{name} 1860")), who="Eva")
    store.apply(TellApart(actors=("turner", "turnverein")), who="Eva")
    versions = [store.record(Kind.ACTOR, key).version for key in ("turnverein", "tv", "turner")]
    store.apply(Unite(keep=versions[0], absorb=(versions[1],)), who="Eva")
    store.apply(TellApart(actors=("amt", "chor")), who="Amt")


def describe(store):
    """Return all that a map says, as plain data: every state, every step, every record.

    Left out is what differs each time: moments, and ids that are random.
    """
    states = [_plain(store.network(at)) for at in range(store.position() + 1)]
    return {
        "states": [states[0], *(_differences(*two) for two in pairwise(states))],
        "steps": [
            _plain(batch) | {"entries": [_plain(one) for one in store.entries(batch.position)]}
            for batch in reversed(store.history())
        ],
        "records": {kind.value: [_plain(one) for one in store.records(kind)] for kind in Kind},
        "snapshots": [_plain(one) for one in store.snapshots()],
    }


def _differences(before, after):
    """Return the parts of a state that differ from the one before it."""
    return {name: part for name, part in after.items() if part != before[name]}


def _plain(value):
    text = json.dumps(dataclasses.asdict(value), default=str)
    return json.loads(_EACH_TIME.sub("…", text))


def dump(server, program):
    """Return what PostgreSQL's own program says of the example, for any schema."""
    command = [program, f"--schema={SCHEMA}", "--inserts", "--no-owner", f"{server}/postgres"]
    text = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
    text = text.replace(f"{SCHEMA}.", "")
    left_out = re.compile(r"^(--.*|\\.*|SET .*|SELECT pg_catalog.*|CREATE SCHEMA .*)?\n", re.M)
    return left_out.sub("", text)


def main():
    revision = REVISIONS[-1]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "karte.netmap")
        store = open_store(file, create=True)
        do_everything(store)
        store.check()
        said = describe(store)
        store.close()
        content = file.read_bytes()
    with running_server(programs()) as server:
        with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {SCHEMA}")
        store = open_store(f"{server}/postgres?options=-csearch_path%3D{SCHEMA}", create=True)
        do_everything(store)
        store.check()
        assert describe(store) == said
        store.close()
        script = dump(server, programs() / "pg_dump")
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{revision}.netmap.gz").write_bytes(gzip.compress(content, mtime=0))
    (FOLDER / f"{revision}.sql").write_text(script, encoding="utf-8")
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / f"{revision}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

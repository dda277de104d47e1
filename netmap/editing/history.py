"""The history of a kept map in words: who did what, and what it changed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import datetime

from netmap.errors import CatalogueError
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import RECORDS, Kind, name_record
from netmap.records.own_columns import held_in, own_names
from netmap.store import Batch, Entry, Label, Store, Value, kind_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the history.

    Attributes
    ----------
    position : int
        Its place in the log: to undo it, to go back to it, to give it a name.
    at : datetime
        When, with its zone.
    who : str
        Who did it.
    text : str
        What was done.
    undone : bool
        Whether a later step took it back.
    names : tuple of str
        How the state after it was called.
    """

    position: int
    at: datetime
    who: str
    text: str
    undone: bool
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """What a step did to one record.

    Attributes
    ----------
    kind : Kind
        The kind of record.
    name : str
        How people call it.
    before, after : Actor or Cooperation or … or None
        Its content; None before it was there and after it was deleted.
    columns : tuple of str
        What is different, by the names in the model; all that is said, of something new or gone.
    """

    kind: Kind
    name: str
    before: Value | None
    after: Value | None
    columns: tuple[str, ...]


def tell_step(batch: Batch, texts: Texts) -> str:
    """Return what a batch did as a sentence; of an undo, what it took back."""
    try:
        sentence = _tell(batch.label, texts)
    except (CatalogueError, ValueError, OverflowError):  # it names what it did in other words
        sentence = texts("step-unknown")
    if batch.undo_of is None:
        return sentence
    return texts("step-undone" if batch.backward else "step-redone", step=sentence)


def _tell(label: Label, texts: Texts) -> str:
    params: dict[str, str | int | float | datetime] = dict(label.params)
    if "kind" in params:
        params["record"] = texts(f"record-{params['kind']}")
    if "at" in params:
        params["at"] = datetime.fromisoformat(str(params["at"])).astimezone()
    return texts(label.key, **params)


def list_steps(
    store: Store, texts: Texts, *, limit: int, before: int | None = None
) -> tuple[Step, ...]:
    """Return the steps of a map's history in words, newest first.

    Parameters
    ----------
    store : Store
        The map.
    texts : Texts
        The language.
    limit : int
        How many at most.
    before : int, optional
        Only those before this position, for the next page.
    """
    batches = store.history(limit=limit, before=before)
    undone = store.undone()
    snapshots = store.snapshots()
    return tuple(
        Step(
            position=batch.position,
            at=batch.at,
            who=batch.who,
            text=tell_step(batch, texts),
            undone=batch.position in undone,
            names=tuple(one.name for one in snapshots if one.position == batch.position),
        )
        for batch in batches
    )


def find_undo(store: Store, position: int) -> int | None:
    """Return the position of the undo of a step, if it is in force: taking it back is the redo."""
    undone = store.undone()
    if position not in undone:
        return None
    undos = (batch.position for batch in store.history() if batch.undo_of == position)
    return next((undo for undo in undos if undo not in undone), None)


def details_of(store: Store, position: int) -> tuple[Detail, ...]:
    """Return what the step at a position did to each record.

    Contact persons are left out, and so is where the drawing put actors.
    """
    network = store.network()
    told = (entry for entry in store.entries(position) if entry.kind is not Kind.COMPUTED_SPOT)
    return tuple(_detail(entry, network) for entry in told)


def _detail(entry: Entry, network: Network) -> Detail:
    shown = entry.after if entry.after is not None else entry.before
    blank = {} if shown is None else {f.name: f.default for f in dataclasses.fields(shown)}
    sides = [
        blank if value is None else {name: getattr(value, name) for name in blank}
        for value in (entry.before, entry.after)
    ]
    texts = {
        name: [held_in(value, name) if value else "" for value in (entry.before, entry.after)]
        for name in own_names(entry.before, entry.after)
    }
    differing = [name for name in blank if sides[0][name] != sides[1][name]]
    return Detail(
        kind=entry.kind,
        name="" if shown is None else name_value(shown, network),
        before=entry.before,
        after=entry.after,
        columns=(
            *(name for name in differing if name not in ("id", "attributes")),
            *(name for name, (before, after) in texts.items() if before != after),
        ),
    )


def name_value(value: Value, network: Network) -> str:
    """Return how people call what a record says; of a place and a contact person only the actor."""
    meetings = {meeting.id: meeting.name for meeting in network.meetings}

    def name_of(kind: Kind, id: str) -> str:
        if kind is Kind.MEETING:
            return meetings.get(id, id)
        return network.actor_name(id) if id in network.actor_by_id else id

    held = {entry.name: getattr(value, entry.name) for entry in dataclasses.fields(value)}
    return name_record(RECORDS[kind_of(value)], held, name_of)

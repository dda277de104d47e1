"""Save what stands in a record's form; nobody overwrites anybody silently."""

from __future__ import annotations

from collections.abc import Collection

from netmap.dashboard import state
from netmap.dashboard.shared.forms.own_inputs import own_names_in
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.editing.edit import Add, Change
from netmap.editing.history import tell_step
from netmap.editing.reconcile import Saved, reconcile, save_change
from netmap.editing.record_columns import Entry, read_entry, to_entry
from netmap.editing.validating import validated
from netmap.errors import EditError, NetmapError
from netmap.i18n import Texts
from netmap.records import RECORDS, Kind
from netmap.records.own_columns import find_column, own_heading
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import ConflictError, ErasedError, Store, Value, Version
from netmap.views.text.record_text import name_column


def form_name(kind: Kind, id: str) -> str:
    """Return the name of a record's form."""
    return f"{kind}:{id}"


def entered(kind: Kind, id: str) -> Entry:
    """Return what stands in the inputs of a record's form."""
    form = form_name(kind, id)
    names = [column.name for column in RECORDS[kind].entered]
    return state.form_entry(form, (*names, *own_names_in(form)))


def begun_and_mine(kind: Kind, id: str, *, base: Value) -> tuple[Value, Value]:
    """Return the record that a form began with, and the one that stands in it, tidied.

    What the form does not show is taken from ``base``.

    Raises
    ------
    EditError
        If something is missing, too long, no day or no closeness.
    """
    begun = read_entry(kind, state.form_begun(form_name(kind, id)), base=base)
    mine = read_entry(kind, entered(kind, id), base=base)
    return begun, validated(mine, limits=DEFAULT_SETTINGS.limits)


def save(kind: Kind, id: str, close: bool) -> None:
    """Save what stands in the form of a record, as something new if it has no id.

    What somebody else changed elsewhere in the record stays, and is told; what both changed is
    asked.

    Parameters
    ----------
    kind, id : Kind, str
        The record; an empty id is a new one.
    close : bool
        Whether the form is put away once it is saved.
    """
    store = state.store()
    if store is None:
        return
    done = _change(store, kind, id) if id else add(kind, id)
    if done and close:
        state.end_form(form_name(kind, id))
        state.edit(None)
    elif done:
        state.restart_form(form_name(kind, id))


def add(kind: Kind, id: str) -> bool:
    """Add what stands in the form of a record as a new one; returns whether that was done."""
    try:
        value = read_entry(kind, entered(kind, id), base=RECORDS[kind].blank)
    except EditError as error:
        state.notify(state.texts().error(error), failed=True)
        return False
    return carry_out(Add(value=value))


def tell_taken(kind: Kind, columns: Collection[str], who: str, texts: Texts) -> str:
    """Return which columns somebody else changed in the meantime; "" if it was none."""
    record = RECORDS[kind]
    shown = [column.name for column in record.entered if column.name in columns]
    own = [name for name in columns if own_heading(name) is not None]
    names = [name_column(find_column(record, name), texts) for name in (*shown, *own)]
    return texts("conflict-taken", who=who, columns=", ".join(names)) if names else ""


def _change(store: Store, kind: Kind, id: str) -> bool:
    texts, form = state.texts(), form_name(kind, id)
    record = store.record(kind, id)
    base = RECORDS[kind].blank if record is None else record.value
    seen = Version(kind=kind, id=id, revision=state.form_revision(form) or 0)
    try:
        begun, mine = begun_and_mine(kind, id, base=base)
        change = Change(version=seen, value=mine)
        saved = save_change(store, change, begun=begun, who=state.editor())
    except ConflictError as error:
        _ask(form, kind, begun, mine, error)
        return False
    except NetmapError as error:
        if isinstance(error, ErasedError):  # what stands in the form must not come back
            state.end_form(form)
            state.edit(None)
        state.notify(texts.error(error), failed=True)
        return False
    state.notify(_tell(kind, saved, texts))
    return True


def _ask(form: str, kind: Kind, begun: Value, mine: Value, error: ConflictError) -> None:
    """Have the visitor decide; what only somebody else changed stands in the form from now on."""
    texts, told = state.texts(), [state.texts().error(error)]
    if error.theirs is not None:
        settled = reconcile(begun, mine, error.theirs.value)
        own = own_names_in(form)
        stored, shown = (
            to_entry(kind, value, day_format=texts("edit-day-format"), own=own)
            for value in (error.theirs.value, settled.value)
        )
        taken = [name for name in stored if name in settled.taken]
        state.renew_form(
            form,
            begun={name: stored[name] for name in taken},
            entry={name: shown[name] for name in taken},
        )
        told.append(tell_taken(kind, settled.taken, str(error.params["who"]), texts))
    state.set_conflict(form, " ".join(filter(None, told)))


def _tell(kind: Kind, saved: Saved, texts: Texts) -> str:
    step = tell_step(saved.batch, texts) if saved.batch else texts("edit-nothing")
    taken = tell_taken(kind, saved.taken, saved.who, texts)
    return f"{step}. {taken}" if taken else step

"""Two people changed one record: what both changed is shown side by side, and decided on."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.forms.inputs import label_of, tell_entered
from netmap.dashboard.shared.forms.own_inputs import own_columns_of
from netmap.dashboard.shared.forms.record_saving import add, begun_and_mine, entered, form_name
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.merging import join_texts
from netmap.editing.reconcile import reconcile
from netmap.editing.record_columns import Entry, to_entry
from netmap.errors import EditError
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import RECORDS, Column, ColumnType, Kind
from netmap.store import Record

_MINE, _THEIRS, _BOTH = "mine", "theirs", "both"


def show_conflict(
    kind: Kind,
    id: str,
    record: Record | None,
    network: Network,
    texts: Texts,
    *,
    save: Callable[[], None],
) -> None:
    """Show why a form could not be saved, and let the visitor decide.

    Parameters
    ----------
    kind, id : Kind, str
        The record, whose form still holds what was entered.
    record : Record or None
        The record as somebody else left it; None if it was deleted.
    network : Network
        Names what is referred to.
    texts : Texts
        The language.
    save : callable
        Saves what stands in the form.
    """
    form = form_name(kind, id)
    if record is None:
        st.warning(plain(state.conflict(form) or ""))
        with st.container(horizontal=True):
            st.button(
                texts("conflict-again"),
                key=f"{form}-again",
                on_click=_add_again,
                args=(kind, id),
            )
            st.button(texts("conflict-drop"), key=f"{form}-drop", on_click=_drop, args=(form,))
        return
    try:
        settled = reconcile(*begun_and_mine(kind, id, base=record.value), theirs=record.value)
    except EditError as error:
        st.error(plain(texts.error(error)))
        return
    if not settled.asked:  # what was in the way is so no more
        return
    st.warning(plain(state.conflict(form) or ""))
    mine = entered(kind, id)
    own = [one for one in own_columns_of(kind, record.value, network) if one.name in mine]
    names = [column.name for column in own]
    theirs = to_entry(kind, record.value, day_format=texts("edit-day-format"), own=names)
    with st.container(border=True, key=f"{form}-conflict"):
        taken = {
            column.name: _decide(f"{form}-{record.revision}", column, mine, theirs, network, texts)
            for column in (*RECORDS[kind].entered, *own)
            if column.name in settled.asked
        }
        with st.container(horizontal=True):
            st.button(
                texts("conflict-chosen"),
                key=f"{form}-conflict-chosen",
                type="primary",
                disabled=None in taken.values(),
                on_click=_settle,
                args=(kind, id, theirs, taken, save),
            )
            st.button(
                texts("conflict-theirs"),
                key=f"{form}-conflict-theirs",
                on_click=state.restart_form,
                args=(form,),
            )


def _decide(
    key: str, column: Column, mine: Entry, theirs: Entry, network: Network, texts: Texts
) -> str | None:
    """Show both versions of a column; returns which one is wanted, None until that is said."""
    shown = {
        _MINE: tell_entered(column, mine.get(column.name), network, texts),
        _THEIRS: tell_entered(column, theirs[column.name], network, texts),
        _BOTH: "",
    }
    if column.type is not ColumnType.TEXT or not (mine.get(column.name) and theirs[column.name]):
        del shown[_BOTH]
    return st.radio(
        label_of(column, texts),
        list(shown),
        index=None,
        format_func=lambda side: texts(f"conflict-side-{side}", value=plain(shown[side])),
        key=f"{key}-{column.name}-side",
    )


def _settle(
    kind: Kind, id: str, theirs: Entry, taken: dict[str, str], save: Callable[[], None]
) -> None:
    """Put what was decided into the form, which begins with what the visitor has seen; save it."""
    mine = entered(kind, id)
    decided = dict(mine)
    for name, side in taken.items():
        if side == _THEIRS:
            decided[name] = theirs[name]
        elif side == _BOTH:
            decided[name] = join_texts(theirs[name], mine[name])
    begun = {name: theirs[name] for name in taken}
    state.renew_form(form_name(kind, id), begun=begun, entry=decided)
    save()


def _add_again(kind: Kind, id: str) -> None:
    """Add what was entered as a new record."""
    if add(kind, id):
        _drop(form_name(kind, id))


def _drop(form: str) -> None:
    state.end_form(form)
    state.edit(None)

"""Two people changed one record: both versions side by side, and a decision column by column."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.components.inputs import tell_entered
from netmap.dashboard.components.plain_text import plain
from netmap.dashboard.components.saving import carry_out
from netmap.errors import EditError
from netmap.i18n import Texts
from netmap.model import Network
from netmap.services.edit import Add, Change
from netmap.services.record_columns import BLANK, COLUMNS, Column, Entry, read_entry, to_entry
from netmap.store import Kind, Record

_MINE, _THEIRS = "mine", "theirs"


def show_conflict(
    form: str, record: Record | None, kind: Kind, network: Network, texts: Texts
) -> None:
    """Show why a form could not be saved, and let the visitor decide.

    Parameters
    ----------
    form : str
        Name of the form, which still holds what was entered.
    record : Record or None
        The record as somebody else left it; None if it was deleted.
    kind : Kind
        Its kind.
    network : Network
        Names what is referred to.
    texts : Texts
        The language.
    """
    st.warning(plain(state.conflict(form) or ""))
    mine = state.form_entry(form, [column.name for column in COLUMNS[kind]])
    if record is None:
        with st.container(horizontal=True):
            st.button(
                texts("conflict-again"),
                key=f"{form}-again",
                on_click=_add_again,
                args=(form, kind, mine),
            )
            st.button(texts("conflict-drop"), key=f"{form}-drop", on_click=_drop, args=(form,))
        return
    theirs = to_entry(kind, record.value, day_format=texts("edit-day-format"))
    different = [one for one in COLUMNS[kind] if mine.get(one.name) != theirs[one.name]]
    with st.container(border=True, key=f"{form}-conflict"):
        taken = {
            column.name: _decide(form, column, mine, theirs, network, texts) for column in different
        }
        with st.container(horizontal=True):
            for label, choice in (
                ("conflict-chosen", taken),
                ("conflict-mine", dict.fromkeys(taken, _MINE)),
                ("conflict-theirs", dict.fromkeys(taken, _THEIRS)),
            ):
                st.button(
                    texts(label),
                    key=f"{form}-{label}",
                    type="primary" if label == "conflict-chosen" else "secondary",
                    on_click=_settle,
                    args=(form, record, mine, choice),
                )


def _decide(
    form: str, column: Column, mine: Entry, theirs: Entry, network: Network, texts: Texts
) -> str:
    """Show both versions of a column; returns which one is wanted."""
    shown = {
        _MINE: tell_entered(column, mine.get(column.name), network, texts),
        _THEIRS: tell_entered(column, theirs[column.name], network, texts),
    }
    return st.radio(
        texts(column.label),
        [_MINE, _THEIRS],
        format_func=lambda side: texts(f"conflict-side-{side}", value=plain(shown[side])),
        horizontal=True,
        key=f"{form}-{column.name}-side",
    )


def _settle(form: str, record: Record, mine: Entry, taken: dict[str, str]) -> None:
    """Save the version that was decided on, against the one that the visitor has seen."""
    kept = {name: entered for name, entered in mine.items() if taken.get(name, _THEIRS) == _MINE}
    try:
        value = read_entry(record.kind, kept, base=record.value)
    except EditError as error:
        state.notify(state.texts().error(error), failed=True)
        return
    if value == record.value or carry_out(Change(version=record.version, value=value), form=form):
        state.end_form(form)


def _add_again(form: str, kind: Kind, mine: Entry) -> None:
    """Add what was entered as a new record."""
    if carry_out(Add(value=read_entry(kind, mine, base=BLANK[kind]))):
        _drop(form)


def _drop(form: str) -> None:
    state.end_form(form)
    state.edit(None)

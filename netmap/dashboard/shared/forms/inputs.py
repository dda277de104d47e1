"""Inputs of a form: one for each way in which a column is entered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.model import CooperationStatus, Network, OfferKind
from netmap.records import RECORDS, TRUTHS, Column, ColumnType, Kind, values_of
from netmap.records.own_columns import held_in, own_heading
from netmap.views.text.details import CLOSENESS, name_closeness
from netmap.views.text.record_text import name_column, usual_words


def show_input(form: str, kind: Kind, column: Column, network: Network, texts: Texts) -> None:
    """Show the input of a column; what is entered is kept under the form's key.

    Parameters
    ----------
    form : str
        Name of the form, which is filled already.
    kind : Kind
        The kind of the record.
    column : Column
        What is entered.
    network : Network
        What there is to choose from.
    texts : Texts
        The language.
    """
    key = state.form_key(form, column.name)
    label = label_of(column, texts)
    held = state.form_entry(form, [column.name]).get(column.name)
    match column.type:
        case ColumnType.TEXT:
            st.text_area(label, key=key, height=80, on_change="ignore", persist_state="session")
        case ColumnType.LINE | ColumnType.LINK:
            st.text_input(label, key=key, on_change="ignore", persist_state="session")
        case ColumnType.DAY:
            st.text_input(
                label,
                key=key,
                placeholder=texts("edit-day-hint"),
                on_change="ignore",
                persist_state="session",
            )
        case ColumnType.YES_NO | ColumnType.DIRECTION:
            st.checkbox(label, key=key, on_change="ignore", persist_state="session")
        case ColumnType.FIELDS:
            st.multiselect(
                label,
                _with_held(network.field_by_id, held or ()),
                format_func=lambda field: _field(field, network),
                placeholder=texts("edit-fields-hint"),
                select_all=False,
                key=key,
                on_change="ignore",
                persist_state="session",
            )
        case _:
            options, tell = _choices(kind, column, network, texts)
            st.selectbox(
                label,
                _with_held(options, [held]),
                index=None,
                format_func=tell,
                placeholder=texts("edit-choose"),
                accept_new_options=column.type in (ColumnType.WORD, ColumnType.CLOSENESS),
                key=key,
                on_change="ignore",
                persist_state="session",
            )


def label_of(column: Column, texts: Texts) -> str:
    """Return the label of an input, which Streamlit reads as Markdown."""
    name = name_column(column, texts)
    return name if own_heading(column.name) is None else plain(name)


def tell_entered(column: Column, held: Any, network: Network, texts: Texts) -> str:
    """Return in words what stands in an input."""
    if column.type in TRUTHS:
        return texts("word-yes" if held else "word-no")
    if column.type is ColumnType.FIELDS:
        return ", ".join(_field(field, network) for field in held) or "–"
    if held in (None, ""):
        return "–"
    if column.type in (ColumnType.TEXT, ColumnType.LINE, ColumnType.LINK, ColumnType.DAY):
        return str(held)
    _, tell = _choices(Kind.ACTOR, column, network, texts)
    return tell(held)


def _choices(
    kind: Kind, column: Column, network: Network, texts: Texts
) -> tuple[Sequence[Any], Callable[[Any], str]]:
    """Return what can be chosen for a column, and how it is told."""
    match column.type:
        case ColumnType.ACTOR:
            names = {actor.id: actor.name for actor in network.actors}
            ordered = sorted(names, key=lambda one: names[one].casefold())
            return ordered, lambda one: names.get(one, one)
        case ColumnType.MEETING:
            meetings = {meeting.id: meeting.name for meeting in network.meetings}
            return list(meetings), lambda one: meetings.get(one, one)
        case ColumnType.FIELD:
            return list(network.field_by_id), lambda one: _field(one, network)
        case ColumnType.STATUS:
            return [one.value for one in CooperationStatus], lambda one: texts(f"status-{one}")
        case ColumnType.OFFER_KIND:
            return [one.value for one in OfferKind], lambda one: texts(f"word-{one}")
        case ColumnType.CLOSENESS:
            return list(
                CLOSENESS
            ), lambda one: name_closeness(one, texts) if isinstance(one, float) else str(one)
        case _:
            known = _known_words(kind, column.name, network) | {*usual_words(column, texts)}
            return sorted(known, key=str.casefold), str


def _known_words(kind: Kind, column: str, network: Network) -> set[str]:
    """Words that others of the kind use in a column."""
    return {held_in(value, column) for value in values_of(RECORDS[kind], network)} - {""}


def _field(id: str, network: Network) -> str:
    found = network.field_by_id.get(id)
    return found.name if found else id


def _with_held(options: Iterable[Any], held: Iterable[Any]) -> list[Any]:
    """Options, and after them what is chosen although it is none of them (any more)."""
    known = list(options)
    return known + [one for one in held if one is not None and one not in known]

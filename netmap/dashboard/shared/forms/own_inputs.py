"""Inputs of the columns that the list has of its own, below the others of a form."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.shared.forms.inputs import show_input
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import RECORDS, Column, ColumnType, Kind
from netmap.records.own_columns import find_column, own_heading, own_names
from netmap.store import Value


def own_columns_of(kind: Kind, value: Value, network: Network) -> tuple[Column, ...]:
    """Return the list's own columns of a record: those of the map, and what only it says."""
    record = RECORDS[kind]
    if all(column.type is not ColumnType.FURTHER for column in record.columns):
        return ()
    known = {one.column.name: one.column for one in cache.own_columns(network, kind)}
    further = {name: find_column(record, name) for name in own_names(value) if name not in known}
    return (*known.values(), *further.values())


def own_names_in(form: str) -> tuple[str, ...]:
    """Return the names of the list's own columns that a form began with."""
    return tuple(name for name in state.form_begun(form) if own_heading(name) is not None)


def show_own_inputs(
    form: str, kind: Kind, value: Value, network: Network, texts: Texts, *, side_by_side: int
) -> None:
    """Show them where the map has some; the form is filled already.

    Parameters
    ----------
    form : str
        Name of the form.
    kind, value : Kind, Value
        The record.
    network : Network
        The map as it stands.
    texts : Texts
        The language.
    side_by_side : int
        How many inputs stand beside each other.
    """
    begun = own_names_in(form)
    columns = [one for one in own_columns_of(kind, value, network) if one.name in begun]
    if not columns:
        return
    with st.expander(texts("edit-own"), key=f"{form}-own"):
        for start in range(0, len(columns), side_by_side):
            row = columns[start : start + side_by_side]
            for place, column in zip(st.columns(side_by_side), row, strict=False):
                with place:
                    show_input(form, kind, column, network, texts)

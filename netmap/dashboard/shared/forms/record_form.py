"""The form of a record: add, change, delete, merge."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.forms.confirming import show_deletion, show_merging
from netmap.dashboard.shared.forms.conflict import show_conflict
from netmap.dashboard.shared.forms.erasing import show_erasure
from netmap.dashboard.shared.forms.inputs import show_input
from netmap.dashboard.shared.forms.own_inputs import own_columns_of, show_own_inputs
from netmap.dashboard.shared.forms.record_saving import form_name, save
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.history import name_value
from netmap.editing.record_columns import to_entry
from netmap.model import Network
from netmap.records import RECORDS, Kind
from netmap.store import Store


def show_form(
    store: Store,
    network: Network,
    kind: Kind,
    id: str,
    *,
    side_by_side: int = 2,
    close: bool = False,
) -> None:
    """Show the form of a record.

    Parameters
    ----------
    store : Store
        Where it is kept.
    network : Network
        The map as it stands.
    kind, id : Kind, str
        The record; an empty id is a new one.
    side_by_side : int
        How many inputs stand beside each other.
    close : bool
        Whether the form is put away once it is saved.
    """
    texts = state.texts()
    form = form_name(kind, id)
    record = store.record(kind, id) if id else None
    value = record.value if record else RECORDS[kind].blank
    if record is None and id:
        if store.erasure.has_erased(kind, id):
            state.end_form(form)
        if state.form_revision(form) is None:
            st.text(texts("edit-gone"))
            return
    own = [column.name for column in own_columns_of(kind, value, network)]
    entry = to_entry(kind, value, day_format=texts("edit-day-format"), own=own)
    state.begin_form(form, record.revision if record else 0, entry)
    if id:
        st.subheader(plain(name_value(value, network)), anchor=False)
    else:
        st.subheader(texts("edit-new", record=texts(f"record-{kind}")), anchor=False)
    with st.container():  # always there: inputs that move are made anew, without what is typed
        if state.conflict(form):
            show_conflict(kind, id, record, network, texts, save=partial(save, kind, id, close))
    columns = RECORDS[kind].entered
    for start in range(0, len(columns), side_by_side):
        row = columns[start : start + side_by_side]
        for place, column in zip(st.columns(side_by_side), row, strict=False):
            with place:
                show_input(form, kind, column, network, texts)
    show_own_inputs(form, kind, value, network, texts, side_by_side=side_by_side)
    st.button(
        texts("edit-save" if id else "edit-add"),
        key=f"{form}-save",
        type="primary",
        on_click=save,
        args=(kind, id, close),
    )
    if record is not None:
        show_deletion(record, network, texts)
        if kind is Kind.CONTACT:
            show_erasure(record, texts)
        show_merging(record, network, texts)

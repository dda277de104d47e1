"""Delete and merge: what goes with it is shown before it is done."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.differences import show_differences
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.editing.differences import list_differences, rehearse
from netmap.editing.edit import Delete, Merge
from netmap.editing.history import name_value
from netmap.editing.listing import list_records
from netmap.i18n import Texts
from netmap.model import ContactPerson, Network
from netmap.records import Kind
from netmap.store import Record

_MERGEABLE = (Kind.ACTOR, Kind.ACTION_FIELD, Kind.PRIORITY, Kind.MEETING)


def show_deletion(record: Record, network: Network, texts: Texts) -> None:
    """Offer to delete a record; asks once more, with what goes with it."""
    question = f"delete {record.kind} {record.id}"
    store = state.store()
    if state.asked() != question or store is None:
        st.button(
            texts("delete-button"),
            key=f"delete-{record.kind}-{record.id}",
            icon=":material/delete:",
            type="tertiary",
            on_click=state.ask,
            args=(question,),
        )
        return
    with st.container(border=True, key="confirm"):
        command = Delete(version=record.version)
        st.text(texts("delete-question"))
        show_differences(
            list_differences(network, rehearse(store, command)), texts, key="delete-differences"
        )
        if record.kind is Kind.ACTOR:
            people = [
                one
                for one in store.records(Kind.CONTACT)
                if isinstance(one.value, ContactPerson) and one.value.actor == record.id
            ]
            if people:
                st.text(texts("delete-contacts", count=len(people)))
        with st.container(horizontal=True):
            st.button(
                texts("delete-do"),
                key="delete-do",
                type="primary",
                on_click=_delete,
                args=(command,),
            )
            st.button(texts("delete-not"), key="delete-not", on_click=state.ask, args=(None,))


def show_merging(record: Record, network: Network, texts: Texts) -> None:
    """Offer to make one of this record and another one, with a preview."""
    store = state.store()
    if record.kind not in _MERGEABLE or store is None:
        return
    names = dict(list_records(record.kind, network))
    names.pop(record.id, None)
    with st.expander(texts("merge-title"), key=f"merge-{record.kind}-{record.id}"):
        other = st.selectbox(
            texts("merge-with"),
            list(names),
            index=None,
            format_func=lambda one: names[one],
            placeholder=texts("edit-choose"),
            key=f"merge-with-{record.kind}-{record.id}",
        )
        absorbed = store.record(record.kind, other) if other else None
        if absorbed is None:
            return
        stays = st.radio(
            texts("merge-stays"),
            [record.id, absorbed.id],
            format_func=lambda one: {
                record.id: name_value(record.value, network),
                absorbed.id: name_value(absorbed.value, network),
            }[one],
            key=f"merge-stays-{record.kind}-{record.id}",
        )
        kept, gone = (record, absorbed) if stays == record.id else (absorbed, record)
        command = Merge(keep=kept.version, absorb=gone.version)
        show_differences(
            list_differences(network, rehearse(store, command)), texts, key="merge-differences"
        )
        st.button(
            texts("merge-do"),
            key=f"merge-do-{record.kind}-{record.id}",
            on_click=_merge,
            args=(command,),
        )


def _delete(command: Delete) -> None:
    if carry_out(command):
        version = command.version
        state.end_form(f"{version.kind}:{version.id}")
        state.edit(None)
        state.select(None, None)


def _merge(command: Merge) -> None:
    if carry_out(command):
        for version in (command.keep, command.absorb):
            state.end_form(f"{version.kind}:{version.id}")
        state.edit(command.keep.kind, command.keep.id)

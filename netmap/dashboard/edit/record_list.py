"""The records of a kind: search them, choose one, begin a new one."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.forms.erasing import offer_search
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.listing import find_listed, list_kept_only, list_records
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store

KINDS = (
    Kind.ACTOR,
    Kind.COOPERATION,
    Kind.ACTION_FIELD,
    Kind.PRIORITY,
    Kind.MEETING,
    Kind.ATTENDANCE,
    Kind.OFFER,
    Kind.CONTACT,
    Kind.ABOUT,
)
"""Kinds of records that people edit, in the order of the page."""

_KEPT_ONLY = (Kind.OFFER, Kind.CONTACT)


def choose_kind(texts: Texts) -> Kind:
    """Let the visitor choose what to edit."""
    chosen = st.segmented_control(
        texts("edit-what"),
        list(KINDS),
        default=KINDS[0],
        required=True,
        format_func=lambda kind: texts(f"records-{kind}"),
        key="edit-kind",
        persist_state="session",
        on_change=state.edit,
        args=(None,),
        label_visibility="collapsed",
    )
    return Kind(chosen)


def list_to_choose(kind: Kind, store: Store, network: Network, texts: Texts) -> None:
    """List the records of a kind; a click puts one into the form."""
    if kind is Kind.CONTACT:
        offer_search(texts)
    if kind is Kind.CONTACT and not st.toggle(
        texts("contacts-show"), key="contacts-show", help=texts("contacts-help")
    ):
        return
    listed = (
        list_kept_only(kind, store, network) if kind in _KEPT_ONLY else list_records(kind, network)
    )
    st.button(
        texts("edit-new", record=texts(f"record-{kind}")),
        key="edit-new",
        icon=":material/add:",
        on_click=state.edit,
        args=(kind, ""),
    )
    if not listed:
        st.text(texts("edit-none-yet"))
        return
    wanted = st.text_input(
        texts("edit-search"),
        key=f"edit-search-{kind}",
        type="search",
        placeholder=texts("edit-search"),
        label_visibility="collapsed",
    )
    found = find_listed(listed, wanted or "")
    size = DEFAULT_SETTINGS.dashboard.table_rows
    pages = max(1, -(-len(found) // size))
    place = st.container(gap=None)
    page = st.pagination(pages, key=f"edit-pages-{kind}-{pages}") if pages > 1 else 1
    with place:
        for known_as, name in found[(page - 1) * size : page * size]:
            st.button(
                plain(name) or texts("word-unknown"),
                key=f"line-edit-{kind}-{known_as}",
                type="secondary" if state.edited() == (kind, known_as) else "tertiary",
                wrap=True,
                on_click=state.edit,
                args=(kind, known_as),
            )
        if not found:
            st.text(texts("edit-none"))

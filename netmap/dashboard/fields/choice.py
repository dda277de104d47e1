"""Which action field is looked at, and with or without the coordinating office."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.i18n import Texts
from netmap.model import Network


def choose_field(network: Network, texts: Texts) -> str:
    """Let the visitor choose an action field of the map; returns its id."""
    return st.selectbox(
        texts("column-field"),
        list(network.field_by_id),
        format_func=lambda field: network.field_by_id[field].name,
        key=state.FIELD,
        persist_state="session",
        width=420,
    )


def choose_office(network: Network, texts: Texts) -> bool:
    """Let the visitor leave the coordinating office out; False if the map names none."""
    return bool(network.coordinators) and st.toggle(
        texts("filter-without-office"),
        key="field-without-office",
        help=texts("filter-without-office-help"),
        persist_state="session",
    )

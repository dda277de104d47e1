"""Which actor types are active in which action field, as numbers."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from netmap.dashboard.components.table import show_table
from netmap.i18n import Texts
from netmap.model import Network
from netmap.services.overview import types_by_field


def show_matrix(network: Network, texts: Texts, *, without: Iterable[str] = ()) -> None:
    """Show how many actors of each type are active in each field; a dash where nobody is."""
    matrix = types_by_field(network, without=without)
    st.header(texts("matrix-title"), anchor=False, help=texts("matrix-help"))
    show_table(
        [texts("column-type"), *(network.field_by_id[field].name for field in matrix.fields)],
        [
            (
                actor_type or texts("word-unknown"),
                *(texts("word-number", value=count) if count else "–" for count in counts),
            )
            for actor_type, counts in matrix.rows
        ],
        key="matrix",
        caption=texts("matrix-help"),
    )

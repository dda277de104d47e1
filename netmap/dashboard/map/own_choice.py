"""The column of the list's own that colours, regions and a filter of the map mean."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records.own_columns import OwnColumn

_COLUMN = "own"


def choose_own_column(network: Network, texts: Texts) -> OwnColumn | None:
    """Let the visitor choose one of the columns that tell actors apart; None if there is none."""
    columns = {one.heading: one for one in cache.own_columns(network) if one.sorts}
    state.keep_within(_COLUMN, columns)
    if len(columns) > 1:
        st.selectbox(
            texts("filter-own"),
            list(columns),
            help=texts("filter-own-help"),
            key=f"{state.FILTER}{_COLUMN}",
            persist_state="session",
        )
    return chosen_own_column(network)


def chosen_own_column(network: Network) -> OwnColumn | None:
    """Return the chosen column, the first one if none was chosen; None if there is none."""
    columns = {one.heading: one for one in cache.own_columns(network) if one.sorts}
    first = next(iter(columns), "")
    return columns.get(state.filtered(_COLUMN) or first)


def choose_own_values(own: OwnColumn, texts: Texts) -> frozenset[str] | None:
    """Let the visitor choose some of its values; nothing chosen means all."""
    values = list_values(own)
    state.keep_within(_filter(own), values)
    chosen = st.multiselect(
        plain(own.heading),
        values,
        format_func=lambda value: value or texts("scene-own-none"),
        placeholder=texts("filter-all-own"),
        select_all=False,
        key=f"{state.FILTER}{_filter(own)}",
        persist_state="session",
    )
    return frozenset(chosen) or None


def switch_own_value(network: Network, value: str) -> None:
    """Switch a value of the chosen column."""
    own = chosen_own_column(network)
    if own is not None:
        values = list_values(own)
        state.switch(_filter(own), value, values, values)


def list_values(own: OwnColumn) -> list[str]:
    """Return the values of a column as a filter lists them: sorted, those that say nothing last."""
    return [*sorted((value for value, _ in own.values), key=str.casefold), ""]


def _filter(own: OwnColumn) -> str:
    """Rest of the key of the filter: each column keeps its own choice."""
    return f"{_COLUMN}-{own.heading}"

"""What a step of the history did to each record, as a table."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard.shared.table import show_table
from netmap.editing.history import Detail, Step, details_of
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import RECORDS, Kind
from netmap.records.own_columns import find_column, held_in
from netmap.store import Store
from netmap.views.text.comparison_text import tell_change


def show_step_details(store: Store, step: Step, texts: Texts) -> None:
    """Show the records that a step touched; contact persons are never among them."""
    order = list(Kind)
    details = sorted(details_of(store, step.position), key=lambda one: order.index(one.kind))
    if not details:
        st.text(texts("history-no-details"))
        return
    network = store.network()
    show_table(
        (texts("history-record"), texts("history-kind"), texts("history-change")),
        [
            (detail.name, texts(f"record-{detail.kind}"), _tell(detail, network, texts))
            for detail in details
        ],
        key=f"history-details-{step.position}",
        caption=step.text,
    )


def _tell(detail: Detail, network: Network, texts: Texts) -> str:
    if detail.kind is Kind.DRAGGED_SPOT:
        return texts("history-moved")
    if detail.before is None:
        return texts("history-new")
    if detail.after is None:
        return texts("history-deleted")
    if detail.kind is Kind.SCENE:
        return texts("present-scene-changed")
    return "; ".join(
        tell_change(
            find_column(RECORDS[detail.kind], name),
            held_in(detail.before, name),
            held_in(detail.after, name),
            networks=(network, network),
            texts=texts,
        )
        for name in detail.columns
    )

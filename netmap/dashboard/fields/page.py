"""Handlungsfelder: who is central in a field, where the gaps are, and where on the map."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.fields.choice import choose_field, choose_office
from netmap.dashboard.fields.findings import list_findings
from netmap.dashboard.fields.matrix import show_field_relations, show_matrix
from netmap.dashboard.shared.drawing.map_view import highlighted, show_network
from netmap.dashboard.shared.evidence_progress import show_evidence_progress
from netmap.dashboard.shared.network_shape import show_shape
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.scene import View

_HEIGHT = DEFAULT_SETTINGS.dashboard.small_map_height


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, network = state.texts(), opened.network
    st.title(texts("page-fields"), anchor=False)
    if not network.action_fields:
        st.text(texts("overview-no-fields"))
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        field = choose_field(network, texts)
        without = choose_office(network, texts)
    findings = cache.findings(network, without_office=without)
    left, right = st.columns(2)
    with left:
        show_evidence_progress(network, without_office=without)
        list_findings(findings, network, field=field, without_office=without)
    with right, st.container(key="beside"):
        highlight = highlighted(tuple(f for f in findings if f.field == field))
        show_network(
            network,
            View(field=field, highlight=highlight, without_coordinator=without),
            key="field-map",
            height=_HEIGHT,
        )
        if highlight is None:
            st.text(texts("field-choose-finding"))
    gone = network.coordinators if without else frozenset()
    show_shape(network, texts, field=field, without=gone)
    show_field_relations(network, texts, field=field, without=gone)
    show_matrix(network, texts, without=gone)


if __name__ == "__main__":
    show()

"""The drawing and the details beside it: a click on the map draws nothing else anew."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.map.details import show_details, show_steps_back
from netmap.dashboard.map.filters import switch_filter
from netmap.dashboard.map.highlight import proposed
from netmap.dashboard.shared.drawing.map_view import (
    follow,
    highlighted,
    outage,
    show_network,
    stand_out,
)
from netmap.dashboard.shared.evidence_progress import show_evidence_progress
from netmap.dashboard.shared.forms.edit_tools import can_edit, show_edit_tools, take_up
from netmap.dashboard.shared.plain_text import plain
from netmap.errors import NetmapError, StoreError
from netmap.views.scene.scene import View

_WIDTHS = (76, 24)


def show_map_and_details(view: View, digest: str, around: tuple[object, ...]) -> None:
    """Show the map and what is known about what is chosen on it.

    Parameters
    ----------
    view : View
        Filters, arrangement, colours and sizes.
    digest : str
        That of the map which the rest of the page shows.
    around : tuple
        Neighbourhood and finding that the rest of the page shows. If they or the map have
        changed, the whole page is drawn anew.

    Raises
    ------
    StoreError
        If what a kept map says of places or records cannot be read any more.
    """
    fault = _show_apart(view, digest, around)
    if fault is not None:
        raise fault


@st.fragment
def _show_apart(view: View, digest: str, around: tuple[object, ...]) -> StoreError | None:
    """Show both; returns what the page has to tell, since nothing that is raised here leaves it."""
    try:
        opened = state.opened()
    except StoreError:
        st.rerun()  # the whole page says what can be done
    if opened is None or opened.network.digest != digest or state.has_notice():
        st.rerun()
    if state.around() != around:
        st.rerun()
    try:
        _show(opened, view)
    except StoreError as error:
        if state.is_part_alone():
            st.rerun()  # the whole page says what can be done
        return error
    except NetmapError as error:
        st.error(plain(state.texts().error(error)))
    return None


def _show(opened: OpenMap, view: View) -> None:
    texts = state.texts()
    network = opened.network
    findings = cache.findings(network)
    highlight = outage(network, view) or highlighted(findings) or proposed(opened)
    drawing, details = st.columns(_WIDTHS, gap="xsmall")
    with drawing:
        chosen = state.selected()
        _, event = show_network(
            network,
            stand_out(view, highlight),
            key="map",
            selected=chosen.ids if chosen else (),
            editable=can_edit(opened),
            on_filter=partial(switch_filter, network),
        )
        follow(event)
        take_up(opened, event, view)
    with details, st.container(border=True, key="details", gap="xsmall"):
        show_steps_back(texts)
        show_evidence_progress(network)
        if not show_edit_tools(opened, texts):
            show_details(network, view, findings, highlight)

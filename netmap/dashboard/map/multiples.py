"""All action fields beside each other, everybody in the same place in each."""

from __future__ import annotations

import dataclasses
from functools import partial

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.places import places
from netmap.dashboard.shared.drawing.map_canvas import show_map
from netmap.dashboard.shared.drawing.map_view import measure_places, sizes_of
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.style import page_theme
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.multiples import build_multiples
from netmap.views.scene.scene import View

_SETTINGS = DEFAULT_SETTINGS.dashboard


def show_multiples(network: Network, view: View) -> None:
    """Show a small map of each action field; a click on one shows that field alone.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        What else is shown; its own field does not count.
    """
    texts = state.texts()
    layout = places(network, view, measure_places(network, view))
    sizes = {
        field: sizes_of(network, dataclasses.replace(view, field=field)) or {}
        for field in network.field_by_id
    }
    scenes = build_multiples(network, layout, view, texts=texts, theme=page_theme(), sizes=sizes)
    with st.grid(len(scenes), min_column_width=_SETTINGS.picture_width):
        for field, scene in scenes.items():
            choose = partial(state.show_field, field)
            with st.container(gap="xxsmall"):
                st.button(
                    plain(network.field_by_id[field].name),
                    key=f"multiple-choose-{field}",
                    icon=":material/zoom_in:",
                    type="tertiary",
                    on_click=choose,
                )
                show_map(
                    scene,
                    key=f"multiple-{field}",
                    height=_SETTINGS.picture_height,
                    on_select=choose,
                    whole=True,
                    texts=texts,
                )

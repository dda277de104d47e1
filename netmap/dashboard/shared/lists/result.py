"""What a list would become: so much of each, and a small map."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache
from netmap.dashboard.results import kept_by_state
from netmap.dashboard.shared.drawing.map_canvas import show_map
from netmap.dashboard.shared.style import page_theme
from netmap.i18n import Language, Texts, texts_for
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.palette import Theme
from netmap.views.scene.scene import Scene, View, build_scene

_PARTS = ("actors", "cooperations", "action_fields", "meetings")


def show_result(network: Network, texts: Texts) -> None:
    """Show how many actors, cooperations, fields and meetings there are, and how they lie."""
    for pair in (_PARTS[:2], _PARTS[2:]):
        for column, part in zip(st.columns(2), pair, strict=True):
            count = texts("word-number", value=len(getattr(network, part)))
            column.metric(texts(f"list-result-{part.replace('_', '-')}"), count)
    if not network.cooperations:
        st.text(texts("list-no-ties"))
    if network.actors and len(network.actors) <= DEFAULT_SETTINGS.canvas.bubble_actors:
        show_map(
            _draw(network, page_theme(), texts.language),
            key="list-map",
            height=DEFAULT_SETTINGS.dashboard.proposed_map_height,
            texts=texts,
        )


@kept_by_state()
def _draw(network: Network, theme: Theme, language: Language) -> Scene:
    layout = cache.layout(network)
    return build_scene(network, layout, View(), texts=texts_for(language), theme=theme)

"""Präsentieren: scene after scene on the same places, and entering what people say meanwhile."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.present.deck import offer_deck
from netmap.dashboard.present.stage import show_stage
from netmap.dashboard.shared.drawing.map_view import sizes_of
from netmap.dashboard.shared.drawing.sequence import gather, sequence_of
from netmap.dashboard.shared.drawing.sequence_editor import show_sequence
from netmap.dashboard.shared.forms.edit_tools import can_edit
from netmap.dashboard.shared.forms.quick_line import show_quick_line
from netmap.dashboard.shared.style import page_theme
from netmap.documents.presenting import stage
from netmap.views.scene.palette import Theme

_BELOW = 76
_BELOW_LINE = 190
"""Pixels under the slide: for the sequence, and for the line with its completions as well."""


def show() -> None:
    """Draw the page."""
    opened = state.opened()
    if opened is None:
        return
    texts, network = state.texts(), opened.network
    material = gather(opened)
    scenes = sequence_of(opened, material)
    dark = page_theme() is Theme.DARK
    staged = stage(
        scenes,
        material,
        texts=texts,
        theme=Theme.DARK if dark else Theme.PRINT,
        sizes=lambda view: sizes_of(network, view),
    )
    editable = can_edit(opened)
    with st.container(key="present-room"):
        show_stage(
            staged,
            key=f"present-{opened.source}",
            below=_BELOW_LINE if editable else _BELOW,
            texts=texts,
        )
        if editable:
            with st.container(key="present-quick"):
                show_quick_line(network)
    show_sequence(opened, scenes, staged, texts)
    offer_deck(opened, material, texts)


if __name__ == "__main__":
    show()

"""Scenes of a map that is not kept; a kept map holds its own."""

from __future__ import annotations

import streamlit as st

from netmap.model.scenes import SavedScene

_SCENES = "scenes"


def scenes() -> tuple[SavedScene, ...]:
    """Return the scenes that were put together for a map that is not kept."""
    arranged: tuple[SavedScene, ...] = st.session_state.get(_SCENES, ())
    return arranged


def set_scenes(scenes: tuple[SavedScene, ...]) -> None:
    """Present a map that is not kept with these scenes; none lets them be made automatically."""
    st.session_state[_SCENES] = scenes

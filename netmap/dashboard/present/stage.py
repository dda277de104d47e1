"""The slide of a presentation: sends all scenes to the browser, which goes on by itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from netmap.documents.presenting import Staged
from netmap.i18n import Texts
from netmap.views.scene.vis_network import name_controls
from netmap.views.scene.vis_scenes import to_vis_scenes

_PLACE = "\1"
"""Where the browser puts the title of the next scene."""


def show_stage(staged: Sequence[Staged], *, key: str, below: int, texts: Texts) -> None:
    """Show a presentation; it keeps its scene over reruns, and nobody moves.

    Parameters
    ----------
    staged : sequence of Staged
        Its scenes, at least one.
    key : str
        One for each map: the browser remembers under it which scene was shown.
    below : int
        Pixels that are left free between the slide and the lower edge of the window.
    texts : Texts
        Language of the controls.
    """
    base, differences = to_vis_scenes([one.scene for one in staged])
    scenes = [
        difference
        | {
            "id": one.id,
            "title": one.title,
            "sentence": one.sentence,
            "note": one.note,
            "shown": one.shown,
            "named": one.named,
            "spotlight": one.spotlight,
            "label": texts("canvas-map", title=one.title),
        }
        for one, difference in zip(staged, differences, strict=True)
    ]
    words = {
        "stage": texts("present-stage"),
        "next": texts("present-next"),
        "previous": texts("present-previous"),
        "fullscreen": texts("present-fullscreen"),
        "black": texts("present-black"),
        "notes": texts("present-notes"),
        "noNote": texts("present-no-note"),
        "coming": texts("present-coming", title=_PLACE),
        "last": texts("present-coming-none"),
        "timer": texts("present-timer"),
        "keys": texts("present-keys"),
    }
    _component()(
        key="present-stage",
        data={
            "name": key,
            "below": below,
            "map": base | {"texts": name_controls(staged[0].scene, texts), "editable": False},
            "scenes": scenes,
            "words": words,
        },
    )


@cache
def _component() -> ComponentRenderer:
    """Return the packaged component; registered with the first presentation."""
    folder = files("netmap").joinpath("frontend")
    style = "\n".join(
        folder.joinpath(name).read_text(encoding="utf-8")
        for name in ("map/map.css", "presenting/present.css")
    )
    return st.components.v2.component(
        "netmap.present", html='<div class="present"></div>', css=style, js="presenting/present.mjs"
    )

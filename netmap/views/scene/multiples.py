"""Small multiples: one drawing per action field, everybody in the same place in each."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.layout.layout import Layout
from netmap.views.scene.elements import Scene
from netmap.views.scene.palette import Theme
from netmap.views.scene.scene import build_scene
from netmap.views.scene.view import View


def build_multiples(
    network: Network,
    layout: Layout,
    view: View,
    *,
    texts: Texts,
    theme: Theme = Theme.LIGHT,
    sizes: Mapping[str, Mapping[str, float | None]] | None = None,
) -> dict[str, Scene]:
    """Return a drawing of each action field that somebody is active in, by the field's id.

    Parameters
    ----------
    network : Network
        The map.
    layout : Layout
        Places of all actors; every drawing has them.
    view : View
        What else is shown; its own field does not count.
    texts : Texts
        Language of tooltips, titles and legends.
    theme : Theme
        Light or dark page.
    sizes : mapping of field id to mapping of actor id to number, optional
        Values of the measure ``view.size_by`` within each field.
    """
    scenes = {
        field: build_scene(
            network,
            layout,
            dataclasses.replace(view, field=field),
            texts=texts,
            theme=theme,
            sizes=(sizes or {}).get(field),
        )
        for field in network.field_by_id
    }
    return {
        field: scene
        for field, scene in scenes.items()
        if not all(node.hidden for node in scene.nodes)
    }

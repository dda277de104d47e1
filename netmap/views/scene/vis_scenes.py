"""Many scenes of one map in the words of vis-network: the first, and what differs in each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from netmap.views.scene.elements import Scene
from netmap.views.scene.vis_network import to_vis

Item = Mapping[str, Any]


def to_vis_scenes(scenes: Sequence[Scene]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return the first scene with everybody of all scenes, and how each scene differs from it.

    Actors that a scene does not have are hidden in it, so that nobody comes or goes on the canvas
    and everybody keeps their place. Nobody can be dragged.

    Parameters
    ----------
    scenes : sequence of Scene
        At least one; all of one layout.

    Returns
    -------
    dict
        As :func:`~netmap.views.scene.vis_network.to_vis` returns it.
    list of dict
        For each scene ``nodes`` and ``edges`` that differ or come in addition, ``gone`` (ids of
        the edges that it lacks) and ``legend``.
    """
    drawn = [to_vis(scene) for scene in scenes]
    everybody = {node["id"]: {**node, "hidden": True} for vis in drawn for node in vis["nodes"]}
    base = drawn[0]
    first_nodes = everybody | _by_id(base["nodes"])
    first_edges = _by_id(base["edges"])
    differences = []
    for vis in drawn:
        edges = _by_id(vis["edges"])
        differences.append(
            {
                "nodes": _differing(everybody | _by_id(vis["nodes"]), first_nodes),
                "edges": _differing(edges, first_edges),
                "gone": [edge for edge in first_edges if edge not in edges],
                "legend": vis["legend"],
            }
        )
    interaction = {**base["options"]["interaction"], "dragNodes": False}
    options = {**base["options"], "interaction": interaction}
    return {**base, "nodes": list(first_nodes.values()), "options": options}, differences


def _by_id(items: Sequence[Item]) -> dict[str, Item]:
    return {item["id"]: item for item in items}


def _differing(items: Mapping[str, Item], first: Mapping[str, Item]) -> list[Item]:
    return [item for name, item in items.items() if first.get(name) != item]

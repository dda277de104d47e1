"""What is said around a map on a page or a slide."""

from __future__ import annotations

from babel.numbers import format_decimal

from netmap.exports.picture.frame import shown_nodes
from netmap.exports.picture.options import Caption
from netmap.i18n import Texts
from netmap.views.scene.elements import Scene
from netmap.views.scene.emphasis import Role
from netmap.views.scene.legend import LegendEntry


def facts(scene: Scene, texts: Texts, caption: Caption) -> str:
    """Return how much a scene shows, of which date it is, and what a reader must know."""
    shown = {node.id for node in shown_nodes(scene)}
    ties = sum(
        not edge.hidden
        and edge.role is not Role.PROPOSED
        and edge.source in shown
        and edge.target in shown
        for edge in scene.edges
    )
    told = texts("file-facts", actors=len(shown), ties=ties)
    if caption.as_of is not None:
        told = texts("file-as-of", facts=told, date=caption.as_of)
    return texts("picture-facts-note", facts=told, note=caption.note) if caption.note else told


def legend_label(entry: LegendEntry, texts: Texts) -> str:
    """Return the text of a legend entry with its number."""
    if entry.count is None:
        return entry.label
    number = format_decimal(entry.count, locale=texts.language.value)
    return texts("picture-legend-entry", label=entry.label, count=number)

"""A presentation: each scene with its drawing, its title, one sentence and the speaker's notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from netmap.documents.scene_telling import Material, Teller
from netmap.i18n import Texts
from netmap.model.scenes import SavedScene
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.elements import Scene, SceneNode
from netmap.views.scene.emphasis import Role
from netmap.views.scene.palette import Theme
from netmap.views.scene.scene import build_scene
from netmap.views.scene.view import View

Sizes = Callable[[View], Mapping[str, float | None] | None]
"""What the measure of a view says about each actor."""
_OUTSTANDING = (Role.FOCUS, Role.CONTEXT)
_RANKS = (Role.FOCUS, Role.CONTEXT, Role.NORMAL, Role.DIMMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """A scene as it is presented.

    Attributes
    ----------
    id : str
        Of the saved scene.
    title, sentence, note : str
        What stands under the map, and what only the speaker sees.
    scene : Scene
        The drawing.
    shown : tuple of str
        Ids of the actors that matter, the most important one first: they fill the screen.
    named : tuple of str
        Those of them whose names are written large, as far as there is room.
    spotlight : str or None
        Id of the actor that is in the spotlight from the start.
    """

    id: str
    title: str
    sentence: str
    note: str
    scene: Scene
    shown: tuple[str, ...]
    named: tuple[str, ...]
    spotlight: str | None = None


def stage(
    sequence: Sequence[SavedScene],
    material: Material,
    *,
    texts: Texts,
    theme: Theme = Theme.PRINT,
    sizes: Sizes = lambda _: None,
) -> tuple[Staged, ...]:
    """Return the scenes of a presentation, all on the same places.

    A scene whose field, finding or suggestion is gone shows the whole map and says so.

    Parameters
    ----------
    sequence : sequence of SavedScene
        The scenes in their order.
    material : Material
        The map and what is known about it.
    texts : Texts
        The language.
    theme : Theme
        The colours.
    sizes : callable
        Gives the values of a view's measure.
    """
    teller = Teller(material, texts)
    return tuple(_staged(saved, teller, material, texts, theme, sizes) for saved in sequence)


def _staged(
    saved: SavedScene,
    teller: Teller,
    material: Material,
    texts: Texts,
    theme: Theme,
    sizes: Sizes,
) -> Staged:
    told = teller.tell(saved)
    values = sizes(told.view) if told.side is None else None
    scene = build_scene(
        told.side.network if told.side else material.network,
        material.layout,
        told.view,
        texts=texts,
        theme=theme,
        sizes=values,
    )
    shown = _shown(scene, values or {})
    lit = saved.choice("spotlight")
    return Staged(
        id=saved.id,
        title=saved.title or told.title,
        sentence=told.sentence,
        note=saved.note or told.note,
        scene=scene,
        shown=tuple(node.id for node in shown),
        named=tuple(_named(shown, DEFAULT_SETTINGS.pictures.large_names if values else 0)),
        spotlight=None if lit is None else str(lit),
    )


def _shown(scene: Scene, values: Mapping[str, float | None]) -> list[SceneNode]:
    """Return the actors that stand out, or all; the more important, the earlier."""
    visible = [node for node in scene.nodes if not node.hidden]
    loud = [node for node in visible if node.role is not Role.DIMMED]

    def rank(node: SceneNode) -> tuple[int, bool, float]:
        return _RANKS.index(node.role), not node.bold, -(values.get(node.id) or 0.0)

    return sorted(loud or visible, key=rank)


def _named(shown: Sequence[SceneNode], most: int) -> Iterator[str]:
    """Yield those of the actors who stand out; where nobody does, the first ones."""
    outstanding = [node.id for node in shown if node.role in _OUTSTANDING or node.bold]
    yield from outstanding
    if not any(node.role in _OUTSTANDING for node in shown):
        yield from (node.id for node in shown[:most] if not node.bold)

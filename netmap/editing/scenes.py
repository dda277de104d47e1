"""The sequence of a presentation in a kept map."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from netmap.errors import EditError
from netmap.model.scenes import SavedScene
from netmap.readers.cells.cleaning import clean, one_line
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import ChangeSet, Label, Record, Store, Version


class Step(StrEnum):
    """What somebody does to a sequence; the history names it."""

    ADOPTED = "adopted"
    ADDED = "added"
    CHANGED = "changed"
    ORDERED = "ordered"
    REMOVED = "removed"
    RESTORED = "restored"
    """The sequence is made automatically again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutScenes:
    """Make a sequence what it shall be, unless somebody changed one of its scenes meanwhile.

    Attributes
    ----------
    scenes : tuple of SavedScene
        All scenes in their order.
    seen : tuple of Version
        The scenes as they were seen.
    step : Step
        What that is.
    limits : Limits
        How long titles and notes may be.
    """

    scenes: tuple[SavedScene, ...]
    seen: tuple[Version, ...] = ()
    step: Step = Step.CHANGED
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Write what is different; ConflictError if a scene is not what was seen any more."""
        wanted = {scene.id: scene for scene in number_scenes(self.scenes, limits=self.limits)}
        unseen = change_set.rows(Kind.SCENE).keys() - {version.id for version in self.seen}
        new = [Version(kind=Kind.SCENE, id=key, revision=0) for key in unseen & wanted.keys()]
        for version in (*self.seen, *new):
            change_set.expect(version, wanted.get(version.id))
        change_set.remove(Kind.SCENE, [one.id for one in self.seen if one.id not in wanted])
        for scene in wanted.values():
            change_set.put(scene)
        return Label.of(f"step-scenes-{self.step}")


def number_scenes(
    scenes: Iterable[SavedScene], *, limits: Limits = DEFAULT_SETTINGS.limits
) -> tuple[SavedScene, ...]:
    """Return scenes as they may be kept: ranked by their order, texts tidied.

    Raises
    ------
    EditError
        If a title or a note is too long.

    Examples
    --------
    >>> [scene.rank for scene in number_scenes([SavedScene(id="b"), SavedScene(id="a")])]
    [0, 1]
    """
    return tuple(
        dataclasses.replace(
            scene,
            rank=rank,
            title=one_line(_short(scene.title, limits.name_characters, limits)),
            note=_short(scene.note, limits.cell_characters, limits),
        )
        for rank, scene in enumerate(scenes)
    )


def move_scene(scenes: Sequence[SavedScene], id: str, by: int) -> tuple[SavedScene, ...]:
    """Return scenes with one of them so many places later, or earlier; ends are ends.

    Examples
    --------
    >>> scenes = [SavedScene(id=id) for id in "abc"]
    >>> "".join(scene.id for scene in move_scene(scenes, "a", 1))
    'bac'
    """
    moved = next(scene for scene in scenes if scene.id == id)
    others = [scene for scene in scenes if scene.id != id]
    others.insert(max(0, list(scenes).index(moved) + by), moved)
    return tuple(others)


def remove_scene(scenes: Sequence[SavedScene], id: str) -> tuple[SavedScene, ...]:
    """Return scenes without one of them.

    Examples
    --------
    >>> [scene.id for scene in remove_scene([SavedScene(id="a"), SavedScene(id="b")], "a")]
    ['b']
    """
    return tuple(scene for scene in scenes if scene.id != id)


def read_scenes(store: Store) -> tuple[Record, ...]:
    """Return the scenes of a kept map in their order; none if nobody has arranged any."""
    return tuple(sorted(store.records(Kind.SCENE), key=_rank))


def _rank(record: Record) -> tuple[int, str]:
    return (record.value.rank if isinstance(record.value, SavedScene) else 0), record.id


def _short(text: str, most: int, limits: Limits) -> str:
    if len(text) > most:
        shown = one_line(clean(text[: limits.quoted_characters]))
        raise EditError("error-edit-text-long", value=shown, limit=most)
    return clean(text)

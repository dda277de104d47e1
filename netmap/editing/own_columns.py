"""Rename a column that a list has of its own, or leave it out, for all records at once."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from netmap.errors import EditError
from netmap.model.scenes import SavedScene
from netmap.readers.cells.cleaning import clean, one_line
from netmap.records import Kind
from netmap.records.headings import is_personal
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import ChangeSet, Label


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameColumn:
    """Give a column of the list's own another heading, in all records of a kind.

    If they have a column of that heading already, the two become one, and nothing said is lost.
    Kept scenes that show the column show it under its new heading.

    Attributes
    ----------
    kind : Kind
        The kind of records.
    heading, to : str
        Its heading, and the new one.
    limits : Limits
        How long headings may be.
    """

    kind: Kind
    heading: str
    to: str
    limits: Limits = dataclasses.field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Rename it; EditError if the new heading is missing, too long or one of persons."""
        to = one_line(clean(self.to))
        if not to:
            raise EditError("error-edit-no-heading")
        if len(to) > self.limits.name_characters:
            shown = to[: self.limits.quoted_characters]
            raise EditError("error-edit-name-long", value=shown, limit=self.limits.name_characters)
        if is_personal(to):
            raise EditError("error-edit-personal-heading", value=to)
        _replace(change_set, self.kind, self.heading, to)
        return Label.of("step-column-renamed", name=self.heading, other=to)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveColumnOut:
    """Take a column of the list's own out of all records of a kind.

    Attributes
    ----------
    kind : Kind
        The kind of records.
    heading : str
        Its heading.
    """

    kind: Kind
    heading: str

    def run(self, change_set: ChangeSet) -> Label:
        """Take it out."""
        _replace(change_set, self.kind, self.heading, None)
        return Label.of("step-column-left-out", name=self.heading)


def _replace(change_set: ChangeSet, kind: Kind, heading: str, to: str | None) -> None:
    """Give the column another heading, or none, wherever something stands under it."""
    for known_as, row in change_set.rows(kind).items():
        renamed = tuple(
            (to if known == heading else known, text)
            for known, text in row["attributes"]
            if known != heading or to is not None
        )
        if renamed != row["attributes"]:
            change_set.write(kind, known_as, row | {"attributes": renamed})
    if kind is Kind.ACTOR and to is not None:
        _follow(change_set, heading, to)


def _follow(change_set: ChangeSet, heading: str, to: str) -> None:
    """Let kept scenes show the column under its new heading."""
    for known_as in list(change_set.rows(Kind.SCENE)):
        scene = change_set.get(Kind.SCENE, known_as)
        if isinstance(scene, SavedScene) and ("own", heading) in scene.view:
            view = tuple((name, to if name == "own" else held) for name, held in scene.view)
            change_set.put(dataclasses.replace(scene, view=view))

"""Which colour and mark an actor takes, by its type or its action field."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.palette import Ink, Mark, Theme, ink_of, mark_of, plain_ink

_SEVERAL = "several"
_NONE = "none"


class ColourBy(StrEnum):
    """What the colours of the actors mean."""

    TYPE = "type"
    FIELD = "field"


class Colouring:
    """Groups of actors of one colour.

    By type, each type is a group. By field, an actor that is active in one field belongs to that
    field, one that is active in several to a group of its own that shows the marks of all its
    fields: no field may claim it. Within one chosen field, everybody belongs to that field.

    Parameters
    ----------
    network : Network
        All its types and fields have their colours, whether visible or not, so that filters do
        not change colours.
    by : ColourBy
        What the colours mean.
    theme : Theme
        Light or dark page.
    field : str, optional
        Id of the action field that is shown alone.
    """

    def __init__(
        self, network: Network, by: ColourBy, theme: Theme, *, field: str | None = None
    ) -> None:
        self.by = by
        self._theme = theme
        self._field = field
        names = network.actor_types if by is ColourBy.TYPE else tuple(network.field_by_id)
        self._rank = {name: rank for rank, name in enumerate(names)}
        self._labels = {name: name for name in names}
        if by is ColourBy.FIELD:
            self._labels = {entry.id: entry.name for entry in network.action_fields}

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups in the order of the legend."""
        return (*self._rank, _SEVERAL, _NONE)

    def group_of(self, type: str, fields: Collection[str]) -> str:
        """Return the group of an actor of a type that is active in some fields (ids)."""
        if self.by is ColourBy.TYPE:
            return type or _NONE
        if self._field in fields and self._field is not None:
            return self._field
        if len(fields) > 1:
            return _SEVERAL
        return next(iter(fields), _NONE)

    def ink(self, group: str, fields: Collection[str] = (), *, strength: float = 0.0) -> Ink:
        """Return the colours of an actor of a group.

        Parameters
        ----------
        group : str
            One of :attr:`groups`.
        fields : collection of str
            Its fields, whose marks an actor of several fields shows.
        strength : float
            0 to 1: how strongly its box is tinted.
        """
        if group in self._rank:
            return ink_of(self._rank[group], self._theme, strength=strength)
        marks: tuple[Mark, ...] = ()
        if group == _SEVERAL:
            ranks = sorted(self._rank[name] for name in fields if name in self._rank)
            marks = tuple(mark_of(rank, self._theme) for rank in ranks)
        return plain_ink(self._theme, marks=marks, strength=strength)

    def label(self, group: str, texts: Texts) -> str:
        """Return the name of a group as the legend shows it."""
        if group in self._labels:
            return self._labels[group]
        return texts(f"scene-{self.by}-{group}") if group == _NONE else texts("scene-field-several")

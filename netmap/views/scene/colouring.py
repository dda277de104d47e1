"""Which colour and mark an actor takes, by its type, its action field, its group or what else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType

from netmap.i18n import Texts
from netmap.model import Actor, Network
from netmap.records.own_columns import describe_own_column, own_values
from netmap.views.scene.palette import (
    COLOURS,
    Ink,
    Mark,
    Theme,
    ink_of,
    mark_of,
    plain_ink,
    rest_ink,
)

_SEVERAL = "\x1fseveral"
_REST = "\x1frest"
_NONE = "\x1fnone"
"""Groups beside those of a type, field or value; readers let no such character into these."""


class ColourBy(StrEnum):
    """What the colours of the actors mean."""

    TYPE = "type"
    FIELD = "field"
    GROUP = "group"
    """Densely connected groups (:mod:`netmap.engine.measures.communities`)."""
    OWN = "own"
    """What actors say in a column of the list's own."""


_WITHOUT = (ColourBy.TYPE, ColourBy.OWN)
"""What colours may mean so that a filter can show those without."""


class Colouring:
    """Groups of actors of one colour.

    By type, each type is a group. By field, an actor that is active in one field belongs to that
    field, one that is active in several to a group of its own that shows the marks of all its
    fields: no field may claim it. Within one chosen field, everybody belongs to that field. By a
    column of the list's own, values are as fields are; of more values than there are colours, the
    most frequent have one each, and the rest are one group.

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
    communities : mapping of actor id to int
        Number of each actor's densely connected group, 0 the largest; those of one are no group.
    own : str
        Heading of the column of the list's own.
    """

    def __init__(
        self,
        network: Network,
        by: ColourBy,
        theme: Theme,
        *,
        field: str | None = None,
        communities: Mapping[str, int] = MappingProxyType({}),
        own: str = "",
    ) -> None:
        self.by = by
        self._theme = theme
        self._field = field if by is ColourBy.FIELD else None
        self._labels: dict[str, str] = {}
        names = network.actor_types
        if by is ColourBy.FIELD:
            names = tuple(network.field_by_id)
            self._labels = {entry.id: entry.name for entry in network.action_fields}
        elif by is ColourBy.GROUP:
            sizes = Counter(communities.values())
            names = tuple(str(number) for number in sorted(sizes) if sizes[number] > 1)
        elif by is ColourBy.OWN:
            said = describe_own_column(network.actors, own).values
            names = tuple(value for value, _ in said[:COLOURS])
        self._rank = {name: rank for rank, name in enumerate(names)}
        self._communities = communities
        self._own = own

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups in the order of the legend."""
        return (*self._rank, _REST, _SEVERAL, _NONE)

    def parts_of(self, actor: Actor, fields: Collection[str]) -> Collection[str]:
        """Return what an actor may have several of: its fields (ids), or its values."""
        return own_values(actor, self._own) if self.by is ColourBy.OWN else fields

    def group_of(self, actor: Actor, fields: Collection[str]) -> str:
        """Return the group of an actor that is active in some fields (ids)."""
        fields = self.parts_of(actor, fields)
        if self.by is ColourBy.TYPE:
            return actor.type or _NONE
        if self.by is ColourBy.GROUP:
            number = str(self._communities.get(actor.id))
            return number if number in self._rank else _NONE
        if self.by is ColourBy.OWN:
            fields = {value if value in self._rank else _REST for value in fields}
        if self._field in fields and self._field is not None:
            return self._field
        if len(fields) > 1:
            return _SEVERAL
        return next(iter(fields), _NONE)

    def value_of(self, group: str) -> str | None:
        """Return the type, field or value of a group, "" for actors without; None for others."""
        if group in self._rank:
            return group
        return "" if self.by in _WITHOUT and group == _NONE else None

    def ink(self, group: str, fields: Collection[str] = (), *, strength: float = 0.0) -> Ink:
        """Return the colours of an actor of a group.

        Parameters
        ----------
        group : str
            One of :attr:`groups`.
        fields : collection of str
            Its fields or values, whose marks an actor of several of them shows.
        strength : float
            0 to 1: how strongly its box is tinted.
        """
        if group in self._rank:
            return ink_of(self._rank[group], self._theme, strength=strength)
        if group == _REST:
            return rest_ink(self._theme, strength=strength)
        marks: tuple[Mark, ...] = ()
        if group == _SEVERAL:
            ranks = sorted(self._rank[name] for name in fields if name in self._rank)
            marks = tuple(mark_of(rank, self._theme) for rank in ranks)
        return plain_ink(self._theme, marks=marks, strength=strength)

    def label(self, group: str, texts: Texts) -> str:
        """Return the name of a group as the legend shows it."""
        if group in self._rank:
            if self.by is ColourBy.GROUP:
                return texts("scene-group", number=self._rank[group] + 1)
            return self._labels.get(group, group)
        if group == _NONE:
            return texts(f"scene-{self.by}-none")
        if group == _REST:
            return texts("scene-own-rest")
        return texts("scene-own-several" if self.by is ColourBy.OWN else "scene-field-several")

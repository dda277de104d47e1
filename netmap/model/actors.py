"""Actors: the organisations, initiatives, authorities and groups on the map."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """An organisation, initiative, authority or group of volunteers.

    Attributes
    ----------
    id : str
        Stable and unique within a network; never shown in place of the name.
    name : str
        As people write it.
    type : str
        Actor type as named by the map's owner ("Schule", "Moscheeverein"); empty if unknown.
    fields : tuple of str
        Ids of the action fields in which the actor is active.
    place : str
        Town or district.
    coordinator : bool
        Whether it is the office that keeps the map; every claim is also shown without it.
    surveyed_on : date or None
        When the actor was asked about its cooperations; None means never asked, so that its
        missing ties say nothing.
    website : str
        Address of its page on the web.
    aliases : str
        Other names that it is known by, with semicolons between them: lists that use one of them
        mean this actor.
    reference : str
        Where the entry comes from.
    note : str
        Free text.
    attributes : tuple of (str, str)
        Further columns of the source: heading and text, in the source's order.
    """

    id: str
    name: str
    type: str = ""
    fields: tuple[str, ...] = ()
    place: str = ""
    coordinator: bool = False
    surveyed_on: date | None = None
    website: str = ""
    aliases: str = ""
    reference: str = ""
    note: str = ""
    attributes: tuple[tuple[str, str], ...] = ()

    @property
    def other_names(self) -> tuple[str, ...]:
        """The names in :attr:`aliases`, each once."""
        return split_names(self.aliases)


def split_names(text: str) -> tuple[str, ...]:
    """Return the names that a text names, with semicolons between them; each once.

    Examples
    --------
    >>> split_names("AWO; Arbeiterwohlfahrt;AWO;")
    ('AWO', 'Arbeiterwohlfahrt')
    """
    names = (name.strip() for name in text.split(";"))
    return tuple(dict.fromkeys(name for name in names if name))

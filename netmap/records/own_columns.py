"""The columns that a list has of its own: Träger, Quartier, Zielgruppe and whatever else it says.

They are columns as others are, but only the list knows them. Those about persons are none.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Any, Protocol, TypeVar

from netmap.records.columns import Column, ColumnType
from netmap.records.headings import is_personal
from netmap.records.table import RecordKind
from netmap.settings import DEFAULT_SETTINGS, Settings

_BEGIN = "attributes."
"""Begins the names of such columns, which their headings end."""
_BETWEEN = "; "

Numbered = tuple[str, int]
"""A heading, and which of its repetitions it is."""


class Described(Protocol):
    """A record with further columns: headings and texts."""

    @property
    def attributes(self) -> tuple[tuple[str, str], ...]:
        """Heading and text of each."""


T = TypeVar("T", bound=Any)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnColumn:
    """A column that a list has of its own.

    Attributes
    ----------
    heading : str
        As the list has it.
    records : int
        How many records say something there.
    values : tuple of (str, int)
        What they say, and how many of them, the most frequent first.
    sorts : bool
        Whether it tells records apart, so that colours and filters are worth it: it has few
        different values. Others, as long remarks, are only shown.
    """

    heading: str
    records: int
    values: tuple[tuple[str, int], ...]
    sorts: bool

    @property
    def column(self) -> Column:
        """The column as the table of records would have it."""
        column = own_column(self.heading)
        return column if self.sorts else dataclasses.replace(column, type=ColumnType.TEXT)


def own_column(heading: str) -> Column:
    """Return the column with a heading as the table of records would have it.

    Examples
    --------
    >>> own_column("Träger").name, own_heading("attributes.Träger"), own_heading("place")
    ('attributes.Träger', 'Träger', None)
    """
    return Column(name=f"{_BEGIN}{heading}", type=ColumnType.WORD, compared=True)


def own_heading(name: str) -> str | None:
    """Return the heading of a column of the list's own; None if it is none."""
    return name.removeprefix(_BEGIN) if name.startswith(_BEGIN) else None


def own_text(record: Described, heading: str) -> str:
    """Return what a record says under a heading, all of it if it is there twice.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> kita = Actor(id="k", name="Kita", attributes=(("Ziel", "Kinder"), ("Ziel", "Eltern")))
    >>> own_text(kita, "Ziel"), own_values(kita, "Ziel")
    ('Kinder; Eltern', ('Kinder', 'Eltern'))
    """
    said = (text for known, text in record.attributes if known == heading and text)
    return _BETWEEN.join(dict.fromkeys(said))


def own_values(record: Described, heading: str) -> tuple[str, ...]:
    """Return the values that a record has under a heading, where several stand with ``;``."""
    parts = (part.strip() for part in own_text(record, heading).split(_BETWEEN.strip()))
    return tuple(dict.fromkeys(filter(None, parts)))


def own_headings(record: Described) -> tuple[str, ...]:
    """Return the headings under which a record says something, without those about persons."""
    said = dict.fromkeys(heading for heading, text in record.attributes if heading and text)
    return tuple(heading for heading in said if not is_personal(heading))


def own_names(*records: Any) -> tuple[str, ...]:
    """Return the names of the list's own columns in which some records say something.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> own_names(Actor(id="k", name="Kita", attributes=(("Träger", "Stadt"),)))
    ('attributes.Träger',)
    """
    described = [one for one in records if hasattr(one, "attributes")]
    headings = dict.fromkeys(heading for one in described for heading in own_headings(one))
    return tuple(own_column(heading).name for heading in headings)


def find_column(record: RecordKind, name: str) -> Column:
    """Return the column of a kind with a name, be it of the list's own or not.

    Raises
    ------
    KeyError
        If there is none.
    """
    heading = own_heading(name)
    return record.column(name) if heading is None else own_column(heading)


def list_own_columns(
    records: Iterable[Described], *, settings: Settings = DEFAULT_SETTINGS
) -> tuple[OwnColumn, ...]:
    """Return the columns that a list has of its own, in its order; none that is about persons.

    Parameters
    ----------
    records : iterable of Actor or Cooperation or …
        The records of one kind.
    settings : Settings
        ``thresholds`` says which columns tell records apart.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> kita = Actor(id="k", name="Kita", attributes=(("Träger", "Stadt"), ("Telefon", "0 23 72")))
    >>> [(one.heading, one.values) for one in list_own_columns([kita])]
    [('Träger', (('Stadt', 1),))]
    """
    known = list(records)
    headings = order_headings([(heading, 0) for heading in own_headings(one)] for one in known)
    return tuple(describe_own_column(known, one, settings=settings) for one, _ in headings)


def describe_own_column(
    records: Iterable[Described], heading: str, *, settings: Settings = DEFAULT_SETTINGS
) -> OwnColumn:
    """Return a column of the list's own: what the records say there.

    Parameters
    ----------
    records : iterable of Actor or Cooperation or …
        The records of one kind.
    heading : str
        Its heading.
    settings : Settings
        ``thresholds`` says whether it tells records apart.
    """
    limits = settings.thresholds
    told = [own_values(one, heading) for one in records]
    said = [values for values in told if values]
    counts = Counter(value for values in said for value in values)
    few = len(counts) <= min(limits.own_values, limits.own_values_share * len(said))
    short = max(map(len, counts), default=0) <= limits.own_value_characters
    return OwnColumn(
        heading=heading,
        records=len(said),
        values=tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0]))),
        sorts=few and short and (len(counts) > 1 or len(said) < len(told)),
    )


def held_in(record: Any, name: str) -> Any:
    """Return what a record holds in a column, be it of the list's own or not."""
    heading = own_heading(name)
    return getattr(record, name) if heading is None else own_text(record, heading)


def with_held(record: T, held: Mapping[str, Any]) -> T:
    """Return a record that holds something else in some columns, be they of the list's own or not.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> kita = Actor(id="k", name="Kita", attributes=(("Träger", "Stadt"),))
    >>> with_held(kita, {"attributes.Träger": "Kreis", "attributes.Quartier": "Nord"}).attributes
    (('Träger', 'Kreis'), ('Quartier', 'Nord'))
    """
    own = {heading: text for name, text in held.items() if (heading := own_heading(name))}
    plain = {name: text for name, text in held.items() if own_heading(name) is None}
    if own:
        plain["attributes"] = _with_texts(record, own)
    changed: T = dataclasses.replace(record, **plain)
    return changed


def number_headings(attributes: Iterable[tuple[str, str]]) -> dict[Numbered, str]:
    """Return texts by heading and which of its repetitions it is."""
    seen: Counter[str] = Counter()
    found = {}
    for heading, text in attributes:
        found[heading, seen[heading]] = text
        seen[heading] += 1
    return found


def order_headings(rows: Iterable[Iterable[Numbered]]) -> list[Numbered]:
    """Order all headings so that each row's own stay in order; by first sight if none does."""
    sorter: TopologicalSorter[Numbered] = TopologicalSorter()
    rows = [list(row) for row in rows]
    seen = dict.fromkeys(heading for row in rows for heading in row)
    for heading in seen:
        sorter.add(heading)
    for row in rows:
        for before, after in pairwise(row):
            sorter.add(after, before)
    try:
        return list(sorter.static_order())
    except CycleError:
        return list(seen)


def _with_texts(record: Described, texts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Further columns of a record, with other texts under some headings; empty ones are gone."""
    changed = {
        heading: text for heading, text in texts.items() if text != own_text(record, heading)
    }
    left, kept = dict(changed), []
    for heading, text in record.attributes:
        said = left.pop(heading, "") if heading in changed else text  # said twice: once from now on
        if said:
            kept.append((heading, said))
    return (*kept, *((heading, text) for heading, text in left.items() if text))

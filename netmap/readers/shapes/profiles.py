"""What stands in a column, told by its cells: numbers, days, marks, addresses, names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from netmap.readers.cells.cleaning import fold
from netmap.readers.cells.marks import is_mark, mark_of
from netmap.readers.cells.parsing import parse_date, parse_month, parse_number
from netmap.readers.containers.grids import Row

LOOKED_AT = 400
"""Rows that decide what a column is."""


@dataclass(frozen=True)
class Profile:
    """The cells of a column that say something, of the first rows below its heading."""

    cells: tuple[str, ...]
    rows: int

    def share(self, holds: Callable[[str], bool]) -> float:
        """Return the share of its cells for which something holds; 0 if it has none."""
        return sum(map(holds, self.cells)) / len(self.cells) if self.cells else 0.0

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its cells as names are compared."""
        return tuple(map(fold, self.cells))

    @cached_property
    def distinct(self) -> frozenset[str]:
        """Its different cells, as names are compared."""
        return frozenset(self.names)

    @property
    def uniqueness(self) -> float:
        """Different cells for each cell."""
        return len(self.distinct) / len(self.cells) if self.cells else 0.0

    @cached_property
    def marks(self) -> float:
        """Share of its cells that are marks, as in a matrix."""
        return self.share(is_mark)

    @cached_property
    def yes_or_no(self) -> float:
        """Share of its cells that are plain marks without a degree."""
        return self.share(lambda cell: mark_of(cell) is not None)

    @cached_property
    def plain(self) -> float:
        """Share of its cells that are numbers, days or marks: what no heading is."""
        return self.share(is_plain)


@lru_cache(maxsize=8192)  # rows are looked at again for each that may be their headings
def is_plain(text: str) -> bool:
    """Return whether a cell is a number, a day or a mark.

    Examples
    --------
    >>> is_plain("3"), is_plain("12.03.2024"), is_plain("x"), is_plain("Amt")
    (True, True, True, False)
    """
    return (
        parse_number(text) is not None
        or mark_of(text) is not None
        or parse_date(text) is not None
        or parse_month(text) is not None
    )


def profiles_of(rows: Sequence[Row], width: int) -> tuple[Profile, ...]:
    """Return the profile of each of the first ``width`` columns."""
    looked = rows[:LOOKED_AT]
    return tuple(
        Profile(
            cells=tuple(cells[place] for _, cells in looked if place < len(cells) and cells[place]),
            rows=len(looked),
        )
        for place in range(width)
    )

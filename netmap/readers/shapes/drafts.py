"""A table on its way from rows to a plan: what is known of it so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from netmap.readers.cells.cleaning import one_line
from netmap.readers.containers.grids import Grid, Row
from netmap.readers.shapes.blocks import Block
from netmap.readers.shapes.heading_rows import Headings
from netmap.readers.shapes.profiles import Profile, profiles_of
from netmap.readers.shapes.proposal import Purpose, Reason, Shape, TableChoice, Use
from netmap.readers.shapes.vocabulary import Role

Columns = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A table whose plan is being made.

    Attributes
    ----------
    grid : Grid
        Its sheet.
    number : int
        Which table of the sheet, from 1.
    block : Block
        Its rows, titles and notes included.
    headings : Headings or None
        None if it has none.
    choice : TableChoice or None
        What somebody wants of it.
    role, shape : Role, Shape
        What its rows are and how they say it; no role if nobody knows.
    columns : mapping of str to tuple of int
        Positions by column of the role's schema.
    purposes : mapping of int to str
        Positions that are partners or marks, and whatever else no schema has.
    stands_for : mapping of int to str
        What the marks of a column are about.
    separators : mapping of int to str
        What parts the names in the cells of a column.
    reasons : mapping of int to Reason
        Why a column is used in an unusual way or left out.
    left_out : frozenset of int
        Positions of columns that are left out, each with its reason.
    span : (int, int)
        Numbers of the first row that is its, and of the first that is not any more.
    """

    grid: Grid
    number: int
    block: Block
    headings: Headings | None
    choice: TableChoice | None = None
    role: Role | None = None
    shape: Shape = Shape.RECORDS
    columns: Columns = field(default_factory=dict)
    purposes: Mapping[int, str] = field(default_factory=dict)
    stands_for: Mapping[int, str] = field(default_factory=dict)
    separators: Mapping[int, str] = field(default_factory=dict)
    reasons: Mapping[int, Reason] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    directed: bool = False
    subject: str = ""
    subject_of: str = ""
    category: str = ""
    span: tuple[int, int] = (0, 0)
    use: Use = Use.USED
    reason: Reason | None = None

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Its headings, on one line each, for as many columns as it has."""
        texts = tuple(map(one_line, self.headings.texts)) if self.headings else ()
        return texts + ("",) * (self.width - len(texts))

    @cached_property
    def width(self) -> int:
        """How many columns it has."""
        return max((len(cells) for _, cells in self.block.rows), default=0)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows below its headings."""
        return self.block.rows[self.headings.last + 1 :] if self.headings else self.block.rows

    @cached_property
    def captions(self) -> tuple[str, ...]:
        """What stands above its headings, row by row."""
        if self.headings is None:
            return ()
        above = self.block.rows[: self.headings.first]
        return tuple(one_line(" ".join(filter(None, cells))) for _, cells in above)

    @cached_property
    def profiles(self) -> tuple[Profile, ...]:
        """What stands in each of its columns."""
        above = self.block.rows[self.headings.last][1] if self.headings else None
        return profiles_of([row for row in self.rows if row[1] != above], self.width)

    def place_of(self, column: str) -> int | None:
        """Return the position of a column, None if it does not have it."""
        places = self.columns.get(column, ())
        return places[0] if places else None

    def group_of(self, place: int) -> str:
        """Return what stands above a heading in a row of groups."""
        groups = self.headings.groups if self.headings else ()
        return groups[place] if place < len(groups) else ""

    @property
    def marked(self) -> frozenset[int]:
        """Positions of its columns of marks."""
        return frozenset(
            place
            for place, purpose in self.purposes.items()
            if purpose in (Purpose.MARK_ACTOR, Purpose.MARK_FIELD, Purpose.MARK_MEETING)
        )

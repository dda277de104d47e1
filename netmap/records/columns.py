"""What can be said about a column: its type, how it is spelled, entered, shown and compared."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from netmap.records.kinds import Kind

Words = tuple[str, ...]


class ColumnType(StrEnum):
    """What a column holds: how it is read, entered, kept and told follows from it."""

    LINE = "line"
    """A text on one line."""
    TEXT = "text"
    """A text of several lines."""
    WORD = "word"
    """A word that others used before, or a new one."""
    LINK = "link"
    """The address of a page on the web."""
    DAY = "day"
    YES_NO = "yes_no"
    DIRECTION = "direction"
    """Yes or no, or a word for one."""
    CLOSENESS = "closeness"
    STATUS = "status"
    """Stage of a cooperation."""
    OFFER_KIND = "offer_kind"
    DECISION = "decision"
    """What became of a proposal."""
    ACTOR = "actor"
    """The id of an actor; likewise the next two."""
    MEETING = "meeting"
    FIELD = "field"
    FIELDS = "fields"
    """The ids of several action fields."""
    FURTHER = "further"
    """Headings and texts of the columns that a list has of its own."""
    NUMBER = "number"
    CODE = "code"
    """A word of netmap's own that nobody enters."""
    CHOICES = "choices"
    """Names and values, as a saved scene has them."""


REFERS: dict[ColumnType, Kind] = {
    ColumnType.ACTOR: Kind.ACTOR,
    ColumnType.MEETING: Kind.MEETING,
    ColumnType.FIELD: Kind.ACTION_FIELD,
    ColumnType.FIELDS: Kind.ACTION_FIELD,
}
"""What columns of a type refer to."""

TRUTHS = frozenset({ColumnType.YES_NO, ColumnType.DIRECTION})
"""Types that hold yes or no."""


class Shown(StrEnum):
    """Where a column is shown besides the tables that hold everything."""

    FACTS = "facts"
    """The profile on the dashboard."""
    DOCUMENT = "document"
    """The profile in a report."""
    TABLE = "table"
    """The tables below the map on the dashboard."""
    PAGE = "page"
    """The tables of an HTML page."""


EVERYWHERE = frozenset(Shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a kind of records.

    Attributes
    ----------
    name : str
        As the model calls it.
    type : ColumnType
        What it holds.
    heading : str
        Key of its heading in forms, tables and sentences; by default ``column-<name>``.
    sheet_heading : str
        Key of its heading in sheets, where it is another one.
    words : tuple of str
        Spellings of its heading, German and English, the better ones first.
    width : int
        In a sheet, in characters.
    required : bool
        Whether it must not be empty; records go with what they must refer to.
    suggestions : str
        Key of words to pick from, with commas.
    shown : frozenset of Shown
        Where it is shown.
    compared : bool
        Whether a comparison of two states tells that it changed.
    entered : bool
        Whether people enter it in a form.
    """

    name: str
    type: ColumnType = ColumnType.LINE
    heading: str = ""
    sheet_heading: str = ""
    words: Words = ()
    width: int = 22
    required: bool = False
    suggestions: str = ""
    shown: frozenset[Shown] = frozenset()
    compared: bool = False
    entered: bool = True

    @property
    def label(self) -> str:
        """Key of its heading in forms and sentences."""
        return self.heading or f"column-{self.name.replace('_', '-')}"

    @property
    def bound(self) -> bool:
        """Whether a record goes with what this column refers to."""
        return self.type in REFERS and (self.required or self.type is ColumnType.ACTOR)

    @property
    def sheet_label(self) -> str:
        """Key of its heading in sheets."""
        return self.sheet_heading or self.label

    def shown_in(self, *places: Shown) -> Column:
        """Return the column shown in further places."""
        return dataclasses.replace(self, shown=self.shown.union(places))


FURTHER = Column(
    name="attributes",
    type=ColumnType.FURTHER,
    heading="column-further",
    entered=False,
)
"""What a list says in columns of its own."""
OWN = dataclasses.replace(FURTHER, shown=frozenset({Shown.FACTS, Shown.TABLE}), compared=True)
"""The same of actors and cooperations: shown and compared, each column under its heading."""

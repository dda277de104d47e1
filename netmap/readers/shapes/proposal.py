"""What netmap would make of a file: each sheet, table, row and column is used, ignored or asked.

Plain values, so that a page can show them, a script can read them as JSON, and a person can change
them before anything is done.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from netmap.readers.shapes.vocabulary import Role


class Use(StrEnum):
    """What becomes of a part of a file."""

    USED = "used"
    IGNORED = "ignored"
    """Left out, with a reason."""
    ASKED = "asked"
    """Left out or guessed, and somebody should say."""


class Shape(StrEnum):
    """How a table says what it says."""

    RECORDS = "records"
    """A row a record: an actor, a cooperation, a meeting …"""
    PARTNERS = "partners"
    """A row an actor, and cells or columns that name those it works with."""
    MATRIX = "matrix"
    """Actors by actors; a cell says whether and how closely they work together."""
    MEMBERSHIPS = "memberships"
    """Actors by action fields; a mark says that an actor is active in a field."""
    ATTENDANCES = "attendances"
    """Actors by meetings; a mark says that an actor was there."""


class Purpose(StrEnum):
    """What a column is for, besides those of the table of records."""

    OWN = "own"
    """Kept under its own heading."""
    PARTNERS = "partners"
    """Names those whom the actor of the row works with."""
    MARK_ACTOR = "mark-actor"
    """One of many columns, each for an actor; a cell says whether and how closely both work."""
    MARK_FIELD = "mark-field"
    """One of many columns, each for an action field that a mark puts the actor into."""
    MARK_MEETING = "mark-meeting"
    """One of many columns, each for a meeting at which a mark says the actor was."""
    LISTED = "listed"
    """Names those who are active in a field or were at a meeting: that of the row or heading."""
    WHETHER = "whether"
    """Says whether the two of a row work together at all."""
    PAIRS = "pairs"
    """Names both ends of a cooperation in one cell, with a dash or an arrow between them."""
    WAVE = "wave"
    """Says which survey a row belongs to."""


MARKS = (Purpose.MARK_ACTOR, Purpose.MARK_FIELD, Purpose.MARK_MEETING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a part is ignored, asked about or read in an unusual way.

    Attributes
    ----------
    code : str
        The text is ``reason-<code>``.
    params : tuple of (str, str or int)
        What it names.
    """

    code: str
    params: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnPlan:
    """What becomes of a column.

    Attributes
    ----------
    position : int
        From 0, in the sheet.
    heading : str
        On one line; "" if it has none.
    use : Use
        Whether it is used.
    purpose : str
        A column of the role's schema (:class:`~netmap.readers.shapes.vocabulary.Column` or one of
        the table of records) or a :class:`Purpose`; "" if it is not used.
    separator : str
        The signs that part several names in a cell; "" if a cell holds one.
    stands_for : str
        The actor, action field or meeting that the marks of the column are about.
    closeness : float
        How close all partners in the column are, by its heading; 0 if that says nothing.
    reason : Reason, optional
        Why, if it is not plain.
    """

    position: int
    heading: str
    use: Use
    purpose: str = ""
    separator: str = ""
    stands_for: str = ""
    closeness: float = 0.0
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsPlan:
    """What becomes of rows that are no records.

    Attributes
    ----------
    rows : tuple of int
        Their numbers, as Excel counts.
    use : Use
        ``USED`` for rows that say something about others: captions, categories.
    reason : Reason
        What they are: a title, a sum, a note, hidden …
    """

    rows: tuple[int, ...]
    use: Use
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePlan:
    """What becomes of a table, of which a sheet may hold several.

    Attributes
    ----------
    sheet : str
        Name of the sheet or file.
    number : int
        Which table of the sheet, from 1.
    use : Use
        Whether it is used.
    shape : Shape
        How it says what it says.
    role : Role or None
        What its rows are; None if it is not used.
    first_row, last_row : int
        Numbers of its first and last row, titles and notes included.
    only_columns : tuple of int
        Where tables stand beside each other: the first column that is its, from 0, and the first
        that is not any more.
    heading_rows : tuple of int
        Numbers of the rows with its headings; none if it has none.
    directed : bool
        Whether what it says of two actors is said by the first alone, as in a survey.
    joins : bool
        Whether several rows may be about the same actor.
    category : str
        The column that rows of categories fill; "" if there are none.
    records : int
        Rows that are taken.
    columns : tuple of ColumnPlan
        All of them.
    rows : tuple of RowsPlan
        All rows that are neither headings nor records.
    subject : str
        The action field or meeting that the whole table is about: a sheet a field, or a caption.
    subject_of : str
        The column that the subject fills; "" if there is none.
    reason : Reason, optional
        Why it is ignored or asked about.
    """

    sheet: str
    number: int = 1
    use: Use = Use.USED
    shape: Shape = Shape.RECORDS
    role: Role | None = None
    first_row: int = 0
    last_row: int = 0
    only_columns: tuple[int, ...] = ()
    heading_rows: tuple[int, ...] = ()
    directed: bool = False
    joins: bool = False
    category: str = ""
    records: int = 0
    columns: tuple[ColumnPlan, ...] = ()
    rows: tuple[RowsPlan, ...] = ()
    subject: str = ""
    subject_of: str = ""
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPlan:
    """What becomes of a sheet: its tables, or a reason why it holds none."""

    name: str
    use: Use
    tables: tuple[TablePlan, ...] = ()
    reason: Reason | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What becomes of a file, or of files that belong together."""

    sheets: tuple[SheetPlan, ...] = ()

    @property
    def tables(self) -> tuple[TablePlan, ...]:
        """All tables, in the order of the source."""
        return tuple(table for sheet in self.sheets for table in sheet.tables)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnChoice:
    """What somebody wants a column to be; ``None`` leaves it to netmap, "" leaves it out."""

    position: int
    purpose: str | None = None
    separator: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CellChoice:
    """What somebody wants to stand in a cell: a slip put right without touching the file.

    Attributes
    ----------
    row : int
        As Excel counts.
    position : int
        From 0, in the sheet.
    text : str
        What is read instead.
    """

    row: int
    position: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChoice:
    """What somebody wants a table to be, where that differs from the proposal.

    Attributes
    ----------
    sheet : str
        Name of its sheet or file.
    number : int
        Which table of the sheet; 0 for the sheet as a whole.
    headings : tuple of str
        By which the choice is recognised in the next file of this shape.
    use : Use, optional
        ``IGNORED`` to leave it out, ``USED`` to take it in all the same.
    shape : Shape, optional
        How it says what it says.
    role : Role, optional
        What its rows are.
    heading_rows : tuple of int, optional
        Where its headings are; () if it has none.
    skipped_rows : tuple of int
        Rows to be passed over.
    hidden : bool, optional
        Whether hidden rows and columns, or a hidden sheet, are taken in.
    columns : tuple of ColumnChoice
        Of the columns that somebody changed.
    cells : tuple of CellChoice
        Cells of its sheet that somebody put right.
    """

    sheet: str
    number: int = 1
    headings: tuple[str, ...] = ()
    use: Use | None = None
    shape: Shape | None = None
    role: Role | None = None
    heading_rows: tuple[int, ...] | None = None
    skipped_rows: tuple[int, ...] = ()
    hidden: bool | None = None
    columns: tuple[ColumnChoice, ...] = ()
    cells: tuple[CellChoice, ...] = ()


Choices = tuple[TableChoice, ...]

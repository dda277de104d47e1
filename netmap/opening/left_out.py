"""What netmap leaves out of a list, asks about or reads in an unusual way, in short lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from openpyxl.utils import get_column_letter

from netmap.i18n import Texts
from netmap.model import Issue, Severity
from netmap.readers.assemble import Opened
from netmap.readers.shapes.proposal import Proposal, Reason, Shape, TablePlan, Use
from netmap.settings import DEFAULT_SETTINGS

_QUIET = frozenset(
    ("answered", "empty", "explanations", "note", "repeated-headings", "technical", "title")
)
"""Reasons to leave something out that nobody needs to be asked about."""

_SAID = frozenset((
    "cell-without-heading", "codes-only", "contact-column-left-out", "contradicting",
    "email-column", "filled-down", "hidden-column", "hidden-sheet", "holds-names",
    "missing-columns", "no-headings", "number-is-no-id", "person-column", "phone-column",
    "rows-left-out", "subject", "too-many-cells", "uneven", "unknown-table", "wave-column",
))  # fmt: skip
"""Problems that say the same as a reason, which the proposal shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A line about parts of a list that share what becomes of them, and why.

    Attributes
    ----------
    use : Use
        What becomes of them.
    where : str
        Their sheet, and which of its tables if it has several.
    what : str
        Which columns or rows; "" for the whole.
    why : str
        The reason.
    """

    use: Use
    where: str
    what: str
    why: str

    def line(self, texts: Texts) -> str:
        """Return it as one line that says what becomes of them."""
        return texts("told-line", use=self.use.value, place=self._place(texts), why=self.why)

    def short(self, texts: Texts) -> str:
        """Return it as one line below a heading that says what becomes of them."""
        return texts("told-line", use=Use.USED.value, place=self._place(texts), why=self.why)

    def _place(self, texts: Texts) -> str:
        return texts("told-place", where=self.where, what=self.what) if self.what else self.where


def is_plain(opened: Opened) -> bool:
    """Whether a list can be opened without asking: a map, and nothing left out but notes."""
    return opened.ok and all(
        use is Use.USED or (use is Use.IGNORED and reason is not None and reason.code in _QUIET)
        for use, reason in _parts(opened.proposal)
    )


def tell_left_out(proposal: Proposal, texts: Texts) -> tuple[Told, ...]:
    """Return a line for all that is not simply used, in the order of the list.

    Parameters
    ----------
    proposal : Proposal
        What becomes of the list.
    texts : Texts
        The language.
    """
    told: list[Told] = []
    unused = [sheet for sheet in proposal.sheets if sheet.reason is not None]
    for reason, names in _by_reason((sheet.use, sheet.reason, sheet.name) for sheet in unused):
        where = texts("told-sheets", count=len(names), names=_listed(names, texts))
        told.append(Told(use=reason[0], where=where, what="", why=_why(reason[1], texts)))
    for sheet in proposal.sheets:
        for table in sheet.tables if sheet.reason is None else ():
            told += _tell_table(table, len(sheet.tables), texts)
    return tuple(told)


def tell_parts(proposal: Proposal, texts: Texts) -> tuple[str, ...]:
    """Return a line for each table that is used, and one for all that is not simply used.

    Parameters
    ----------
    proposal : Proposal
        What becomes of the list.
    texts : Texts
        The language.
    """
    used = (
        texts(
            "part-table",
            sheet=table.sheet,
            rows=table.records,
            what=table.role.value if table.shape is Shape.RECORDS else table.shape.value,
        )
        for table in proposal.tables
        if table.use is not Use.IGNORED and table.role is not None
    )
    return (*used, *(told.line(texts) for told in tell_left_out(proposal, texts)))


def is_told(issue: Issue) -> bool:
    """Whether a problem only says what a line about the list says, too."""
    return issue.severity is Severity.WARNING and issue.code in _SAID


def _tell_table(table: TablePlan, tables: int, texts: Texts) -> Iterator[Told]:
    where = table.sheet
    if tables > 1:
        where = texts("told-table", sheet=table.sheet, number=str(table.number))
    if table.reason is not None:
        yield Told(use=table.use, where=where, what="", why=_why(table.reason, texts))
    columns = (
        (column.use, column.reason, column.heading or get_column_letter(column.position + 1))
        for column in table.columns
        if column.use is not Use.USED or column.reason is not None
    )
    for (use, reason), names in _by_reason(columns):
        what = texts("told-columns", count=len(names), names=_listed(names, texts))
        yield Told(use=use, where=where, what=what, why=_why(reason, texts))
    for rows in table.rows:
        ranges = _ranges(rows.rows)
        what = texts("told-rows", count=len(rows.rows), rows=_cut(ranges, texts))
        yield Told(use=rows.use, where=where, what=what, why=_why(rows.reason, texts))


def _by_reason(
    parts: Iterable[tuple[Use, Reason | None, str]],
) -> Iterator[tuple[tuple[Use, Reason | None], list[str]]]:
    """Group parts of which the same is said; the first of each group decides about the order."""
    found: dict[tuple[Use, str], tuple[tuple[Use, Reason | None], list[str]]] = {}
    for use, reason, name in parts:
        key = (use, _said(reason))
        found.setdefault(key, ((use, reason), []))[1].append(name)
    yield from found.values()


def _said(reason: Reason | None) -> str:
    """Return what tells reasons apart; the place of a column's first cell does not."""
    if reason is None:
        return ""
    params = [(name, value) for name, value in reason.params if name != "row"]
    return f"{reason.code} {params}"


def _why(reason: Reason | None, texts: Texts) -> str:
    return texts(f"reason-{reason.code}", **dict(reason.params)) if reason else ""


def _parts(proposal: Proposal) -> Iterator[tuple[Use, Reason | None]]:
    for sheet in proposal.sheets:
        yield sheet.use, sheet.reason
        for table in sheet.tables:
            yield table.use, table.reason
            yield from ((column.use, column.reason) for column in table.columns)
            yield from ((rows.use, rows.reason) for rows in table.rows)


def _listed(names: Sequence[str], texts: Texts) -> str:
    return _cut([texts("told-name", name=name) for name in names], texts)


def _cut(parts: Sequence[str], texts: Texts) -> str:
    most = DEFAULT_SETTINGS.wording.parts_listed
    listed = ", ".join(parts[:most])
    if len(parts) > most:
        return texts("told-more", listed=listed, count=len(parts) - most)
    return listed


def _ranges(rows: Sequence[int]) -> list[str]:
    """Return numbers of rows with neighbours as ranges: "3", "7–9"."""
    runs = groupby(enumerate(sorted(rows)), key=lambda pair: pair[1] - pair[0])
    ranges = []
    for _, run in runs:
        numbers = [number for _, number in run]
        first, last = numbers[0], numbers[-1]
        ranges.append(str(first) if first == last else f"{first}–{last}")
    return ranges

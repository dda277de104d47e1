"""What a reader found wrong in a source: place, value and remedy, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Errors stop an import, warnings do not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One problem in one place of a source.

    Attributes
    ----------
    severity : Severity
        Whether it stops the import.
    code : str
        Stable name of the problem ("unknown-actor"); the sentence has the key ``issue-<code>``.
    sheet : str
        Sheet of the workbook or file of the folder.
    row : int or None
        Row as Excel counts it (headings are usually row 1).
    column : str or None
        Heading of the column.
    value : str
        The text found there.
    params : tuple of (str, str or int or float)
        Further values that the sentence mentions.
    """

    severity: Severity
    code: str
    sheet: str = ""
    row: int | None = None
    column: str | None = None
    value: str = ""
    params: tuple[tuple[str, str | int | float], ...] = ()

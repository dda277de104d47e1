"""Rows as CSV that no spreadsheet program takes for formulas."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = re.compile(r"'*[=+\-@\t\r\n|%]")


def to_csv(rows: Iterable[Sequence[str | float | None]]) -> str:
    """Return rows as CSV: commas, points in numbers, nothing for None.

    A text that a spreadsheet program would take for a formula gets an apostrophe in front, which
    netmap takes off when it reads the file; numbers stay as they are.

    Examples
    --------
    >>> print(to_csv([["Kita", "=1+1", -0.5, None]]), end="")
    Kita,'=1+1,-0.5,
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _guarded(cell: str | float | None) -> str | float | None:
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell

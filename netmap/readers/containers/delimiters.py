"""Which sign separates the cells of a CSV file.

Sniffers judge by regular patterns alone, and in German lists a comma within the names is as regular
as the semicolon between the cells. What tells them apart is the blank after the comma, and that it
does not cut the headings.
"""

from __future__ import annotations

from collections import Counter

DELIMITERS = ("\t", ";", "|", ",")
"""The one that is least likely within a cell comes first."""

_PROSE = 0.5
"""A sign that a blank follows at least this often is punctuation, and counts for as much less."""


def choose_delimiter(rows_by: dict[str, list[list[str]]]) -> str:
    """Return the separator that makes most sense of the first rows.

    It cuts most of them, heads and all, is no punctuation, leaves rows of the same width and no
    bracket open.

    Parameters
    ----------
    rows_by : dict of str to list
        For each sign of :data:`DELIMITERS`, the first rows as it cuts them.

    Examples
    --------
    >>> lines = ["Name;Partner 1;Partner 2", "AWO, KV;Amt", "DRK, KV;Amt;Kita"]
    >>> choose_delimiter({sign: [line.split(sign) for line in lines] for sign in DELIMITERS})
    ';'
    """
    return max(DELIMITERS, key=lambda sign: _sense(rows_by[sign]))


def _sense(rows: list[list[str]]) -> tuple[float, float, float]:
    said = [row for row in rows if any(map(str.strip, row))] or rows
    cut = [row for row in said if len(row) > 1]
    if not cut:
        return (0, 0, 0)
    followers = [cell for row in cut for cell in row[1:] if cell]
    spaced = sum(cell.startswith(" ") for cell in followers)
    prose = bool(followers) and spaced >= _PROSE * len(followers)
    widths = Counter(map(len, cut))
    share = len(cut) / len(said)
    broken = sum(_is_broken(cell) for row in cut for cell in row)
    return (share * (_PROSE if prose else 1), max(widths.values()) / len(said), -broken)


def _is_broken(cell: str) -> bool:
    return cell.count("(") != cell.count(")")

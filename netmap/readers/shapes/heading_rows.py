"""Find the rows of headings of a table by how they differ from what stands below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.cells.marks import is_mark, mark_of
from netmap.readers.cells.parsing import parse_date
from netmap.readers.cells.phones import is_address
from netmap.readers.containers.grids import Merged, Row
from netmap.readers.shapes.profiles import LOOKED_AT, Profile, is_plain, profiles_of
from netmap.readers.shapes.questions import meaning_of
from netmap.readers.shapes.vocabulary import is_heading_word

_WORD, _PHRASE, _TEXT = 3.0, 1.5, 0.5
_AGAIN, _PLAIN_CELL, _MISSING, _CONTRAST = -4.0, -3.0, -1.5, 2.0
_LATER = -0.2
"""What speaks for and against a row of headings, cell by cell."""
_DATA_ABOVE = -1.5
"""For each row above with several cells: a title has one, only a row of groups has more."""
_LEAST = 1.0
_LONGEST_TITLE = 200
_DIGITS = 3
_FEWEST = 3
_NO_HEADING = re.compile(r"@|\d{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """Where a table's headings stand and what they say.

    Attributes
    ----------
    first, last : int
        Positions of their rows among the rows of the block; the records begin after ``last``.
    texts : tuple of str
        One for each column, as written.
    groups : tuple of str
        What stands above them in a row of groups; "" if there is none.
    known : int
        How many of them netmap knows.
    """

    first: int
    last: int
    texts: tuple[str, ...]
    groups: tuple[str, ...]
    known: int


@lru_cache(maxsize=8192)
def knows(text: str) -> float:
    """Return how strongly a cell looks like a heading that netmap knows, 0 if it does not."""
    if mark_of(text) is not None:
        return 0.0  # "No" is more often an answer than a number
    if is_heading_word(text):
        return _WORD
    return _PHRASE if meaning_of(text) else 0.0


def find_headings(
    rows: Sequence[Row], *, most: int, merged: Sequence[Merged] = ()
) -> Headings | None:
    """Return where the headings of a block are; None if no row contrasts with those below.

    For a row speak cells that netmap knows, and texts above numbers, days or marks; against it
    cells that stand again below, numbers, and columns without a heading.

    Parameters
    ----------
    rows : sequence of (int, tuple of str)
        The block.
    most : int
        Rows that are looked at.
    merged : sequence of Merged
        Cells of the sheet that are drawn as one.
    """
    best: tuple[float, int] | None = None
    for position in range(min(most, len(rows))):
        score = _score(rows, position)
        if score is not None and (best is None or score > best[0]):
            best = (score, position)
    if best is None or best[0] < _LEAST:
        return None
    return headings_at(rows, best[1], best[1], merged=merged, groups=True)


def headings_at(
    rows: Sequence[Row],
    first: int,
    last: int,
    *,
    merged: Sequence[Merged] = (),
    groups: bool = False,
) -> Headings:
    """Return the headings in certain rows; with ``groups`` also those just above and below."""
    if groups:
        if first and _is_group_row(rows, first - 1, first):
            first -= 1
        elif last + 1 < len(rows) and _is_second_row(rows, last, last + 1):
            last += 1
    lower = list(rows[last][1])
    upper = list(rows[first][1]) if first < last else []
    width = max(len(lower), len(upper))
    lower += [""] * (width - len(lower))
    above = _spread(upper, lower, rows[first][0], merged)
    above += [""] * (width - len(above))
    texts = tuple(
        low or (high if place < len(upper) and upper[place] else "")
        for place, (high, low) in enumerate(zip(above, lower, strict=True))
    )
    lone = tuple(
        one_line(high) if low and fold(high) != fold(low) else ""
        for high, low in zip(above, lower, strict=True)
    )
    known = sum(bool(knows(text)) for text in texts if text)
    return Headings(first=first, last=last, texts=texts, groups=lone, known=known)


def _score(rows: Sequence[Row], position: int) -> float | None:
    cells = rows[position][1]
    filled = [place for place, cell in enumerate(cells) if cell]
    if not filled or (len(filled) == 1 and len(cells[filled[0]]) > _LONGEST_TITLE):
        return None
    below = [row for row in rows[position + 1 : position + 1 + LOOKED_AT] if row[1] != cells]
    width = max((len(row) for _, row in below[:50]), default=0)
    profiles = profiles_of(below, max(width, len(cells)))
    score = _LATER * position + _DATA_ABOVE * sum(
        sum(map(bool, above)) > 1 for _, above in rows[:position]
    )
    any_evidence = False
    for place in filled:
        cell_score = _score_cell(cells[place], profiles[place])
        any_evidence |= cell_score >= _PHRASE
        score += cell_score
    missing = [
        place
        for place, profile in enumerate(profiles)
        if profile.cells and (place >= len(cells) or not cells[place])
    ]
    score += _MISSING * len(missing)
    if missing == [0] and any_evidence:
        score -= _MISSING  # the corner of a matrix is often blank
    if heads_rows(cells, below):
        return max(score, 0.0) + _WORD
    return score if any_evidence else None


def heads_rows(cells: Sequence[str], below: Sequence[Row]) -> bool:
    """Return whether what stands in a row also heads the rows below it, as in a matrix."""
    heads = [fold(cell) for cell in cells[1:] if cell]
    starts = [fold(row[0]) for _, row in below[: len(heads)] if row[0]]
    return (
        len(heads) >= _FEWEST and heads[: len(starts)] == starts and len(starts) >= len(heads) - 1
    )


def _score_cell(text: str, profile: Profile) -> float:
    word = knows(text)
    if fold(text) in profile.distinct:
        return word + _AGAIN
    if text.isdecimal() and len(text) < _DIGITS and profile.share(str.isdecimal) < 0.5:
        return 0.0  # "1", "2", "3" below "Partner", or for the actors in those rows
    if not word and parse_date(text) and profile.cells and profile.share(_may_attend) > 0.8:
        return _CONTRAST
    if not word and (is_plain(text) or is_address(text)):
        return _PLAIN_CELL if not profile.cells or profile.plain < 0.5 else _PLAIN_CELL / 2
    if word:
        return word
    if len(profile.cells) and (profile.plain > 0.8 or profile.share(is_mark) > 0.8):
        return _CONTRAST
    if len(profile.cells) and profile.share(is_address) > 0.5:
        return _CONTRAST
    return _TEXT if profile.cells else 0.0


def _may_attend(cell: str) -> bool:
    return mark_of(cell) is not None


def _is_group_row(rows: Sequence[Row], upper: int, lower: int) -> bool:
    """Whether a row above the headings says to which group they belong."""
    (number, above), (next_number, below) = rows[upper], rows[lower]
    filled = [place for place, cell in enumerate(above) if cell]
    if next_number != number + 1 or not filled or len(filled) >= sum(map(bool, below)):
        return False
    if any(is_plain(above[place]) for place in filled):
        return False
    if len(filled) == 1:  # a title stands above the first column, a group above some other
        place = filled[0]
        return place > 0 and place < len(below)
    return all(place < len(below) for place in filled)


def _is_second_row(rows: Sequence[Row], upper: int, lower: int) -> bool:
    """Whether the row below the headings only says more about those that go over columns."""
    (number, above), (next_number, below) = rows[upper], rows[lower]
    if next_number != number + 1 or lower + 1 >= len(rows):
        return False
    new = [
        place
        for place, cell in enumerate(below)
        if cell and not (place < len(above) and fold(above[place]) == fold(cell))
    ]
    if not new or any(
        fold(below[p]) in profile.distinct for p, profile in _below(rows, lower, new)
    ):
        return False
    covered = [place for place in new if place < len(above) and above[place]]
    starts = {place for place in covered if place + 1 in new and not _at(above, place + 1)}
    return set(covered) <= starts and len(new) > len(covered) and bool(starts)


def _below(rows: Sequence[Row], lower: int, places: list[int]) -> list[tuple[int, Profile]]:
    profiles = profiles_of(rows[lower + 1 :], max(places) + 1)
    return [(place, profiles[place]) for place in places]


def _at(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _spread(upper: list[str], lower: list[str], number: int, merged: Sequence[Merged]) -> list[str]:
    """Give each column the group that stands above it: as merged, else up to the next group."""
    ranges = [one for one in merged if one.first_row <= number <= one.last_row]
    if ranges:
        spread = list(upper) + [""] * (len(lower) - len(upper))
        for one in ranges:
            text = _at(upper, one.first_column)
            for place in range(one.first_column, min(one.last_column + 1, len(spread))):
                spread[place] = spread[place] or text
        return spread
    spread, last = [], ""
    for place in range(max(len(upper), len(lower)) if upper else 0):
        last = _at(upper, place) or last
        spread.append(last)
    return spread


def headings_shown(rows: Sequence[Row], most: int) -> str:
    """Return what seems to be the headings of a table that nobody understands, for a sentence.

    A sheet without headings may begin with somebody's address: that is not to be quoted.
    """
    looked = [cells for _, cells in rows[:most]]
    likely = next((cells for cells in looked if sum(map(bool, cells)) > 1), looked[0])
    texts = [one_line(cell) for cell in likely if cell and not _NO_HEADING.search(cell)]
    return ", ".join(texts) or "–"

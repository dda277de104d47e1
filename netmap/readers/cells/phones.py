"""Telephone numbers and e-mail addresses, told by how they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from netmap.readers.cells.parsing import parse_date

_ABROAD = re.compile(r"(?:\+|00)[1-9][\d ()/.–-]*")
_GROUPED = re.compile(r"(?=.*[ ()/–-])\(?0 ?[1-9][\d ()/–-]*")
_PLAIN = re.compile(r"0[1-9]\d*")
_EXTENSION = re.compile(
    r"(?:,|(?<! )) *(?:App\.|Apparat|Durchwahl|DW|ext\.|x) *\d+$", re.IGNORECASE
)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_MOST_CHARACTERS = 254
"""Of an address (RFC 5321); a telephone number has fewer."""
_FEWEST, _MOST = 7, 15
"""Digits of a telephone number; E.164 allows no more than 15."""
_FEWEST_PLAIN = 9
"""Digits of a number that nothing groups: keys of municipalities have eight and begin with 0."""


def are_phones(cells: Sequence[str], *, least_share: float) -> bool:
    """Return whether the cells of a column are telephone numbers rather than running numbers.

    Telephone numbers begin with a plus or one or two zeros. Numbers without any grouping count
    only where their lengths differ: keys of areas and schools have one length.

    Parameters
    ----------
    cells : sequence of str
        What stands in the column; empty cells say nothing.
    least_share : float
        Share of them, between 0 and 1, that has to look like telephone numbers.

    Examples
    --------
    >>> are_phones(["02372 551-0", "+49 2372 551123", ""], least_share=0.5)
    True
    >>> are_phones(["0001", "0002"], least_share=0.5), are_phones(["05962016"], least_share=0.5)
    (False, False)
    """
    said = [cell for cell in cells if cell]
    plain = [cell for cell in said if _PLAIN.fullmatch(cell)]
    plain_count = any(_is_grouped(cell) for cell in said) or len({*map(len, plain)}) > 1
    phones = sum(_is_grouped(cell) or (plain_count and _is_plain(cell)) for cell in said)
    return bool(phones) and phones >= least_share * len(said)


def are_emails(cells: Sequence[str], *, least_share: float) -> bool:
    """Return whether the cells of a column are e-mail addresses.

    Examples
    --------
    >>> are_emails(["info@stadt.example", "", "–"], least_share=0.5)
    True
    """
    said = [cell for cell in cells if cell]
    addresses = sum(
        len(cell) <= _MOST_CHARACTERS and _EMAIL.fullmatch(cell) is not None for cell in said
    )
    return bool(addresses) and addresses >= least_share * len(said)


def is_address(text: str) -> bool:
    """Return whether a single cell is a telephone number or an e-mail address.

    Examples
    --------
    >>> is_address("02372 551-0"), is_address("info@stadt.example"), is_address("Amt 3")
    (True, True, False)
    """
    if len(text) > _MOST_CHARACTERS:
        return False
    return _EMAIL.fullmatch(text) is not None or _is_grouped(text)


def _is_grouped(text: str) -> bool:
    if len(text) > _MOST_CHARACTERS:
        return False
    bare = _EXTENSION.sub("", text)
    written = _ABROAD.fullmatch(bare) or _GROUPED.fullmatch(bare)
    return written is not None and _has_digits(bare, _FEWEST) and parse_date(bare) is None


def _is_plain(text: str) -> bool:
    return _PLAIN.fullmatch(text) is not None and _has_digits(text, _FEWEST_PLAIN)


def _has_digits(text: str, fewest: int) -> bool:
    return fewest <= sum(map(str.isdecimal, text)) <= _MOST

"""Words that are one word with a slip of the keyboard."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

LEAST_LETTERS = 5
"""Of a word in which a slip of the keyboard is likelier than another word."""
TURNED_LETTERS = 4
"""Of a word in which two letters may be turned round."""
MANY_LETTERS = 9
"""From here on two slips are."""


@lru_cache(maxsize=65_536)
def is_slip(one: str, other: str) -> bool:
    """Whether two folded words are one with a slip of the keyboard.

    Examples
    --------
    >>> is_slip("regenbogen", "regenbgoen"), is_slip("regenbogen", "regentropfen")
    (True, False)
    """
    shorter = min(len(one), len(other))
    if shorter >= TURNED_LETTERS and len(one) == len(other) and sorted(one) == sorted(other):
        return one[0] == other[0] and OSA.distance(one, other) == 1
    if shorter < LEAST_LETTERS or one[0] != other[0] or one.isdigit() or other.isdigit():
        return False
    most = 2 if shorter >= MANY_LETTERS else 1
    return OSA.distance(one, other, score_cutoff=most) <= most

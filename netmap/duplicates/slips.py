"""Words that are one word with a slip of the keyboard."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from netmap.settings import DEFAULT_SETTINGS

_LIMITS = DEFAULT_SETTINGS.duplicates
_COMMON_ENDING = re.compile("(?:strasse|weg|platz|allee|isch(?:e[nrs]?)?)$")
"""Endings that say nothing of which street or country it is."""

_FORMS = frozenset({"er", "aner", "es", "s", "en", "n"})
"""Endings of the same word in another form."""


def is_form(long: str, short: str) -> bool:
    """Whether a folded word is another one in another form: of a case, or who lives there.

    Examples
    --------
    >>> is_form("hemeraner", "hemer"), is_form("musterkreises", "musterkreis")
    (True, True)
    """
    ending = long.removeprefix(short)
    return ending in _FORMS and ending != long and len(short) >= _LIMITS.turned_letters


@lru_cache(maxsize=65_536)
def is_slip(one: str, other: str) -> bool:
    """Whether two folded words are one with a slip of the keyboard.

    Examples
    --------
    >>> is_slip("regenbogen", "regenbgoen"), is_slip("regenbogen", "regentropfen")
    (True, False)
    """
    heads = _COMMON_ENDING.search(one), _COMMON_ENDING.search(other)
    if heads[0] and heads[1] and heads[0][0] == heads[1][0]:
        one, other = one[: heads[0].start()], other[: heads[1].start()]
    shorter = min(len(one), len(other))
    if (
        shorter >= _LIMITS.turned_letters
        and len(one) == len(other)
        and sorted(one) == sorted(other)
    ):
        return one[0] == other[0] and OSA.distance(one, other) == 1
    if shorter < _LIMITS.slip_letters or one[0] != other[0] or one.isdigit() or other.isdigit():
        return False
    most = 2 if shorter >= _LIMITS.two_slips_letters else 1
    distance = OSA.distance(one, other, score_cutoff=most)
    return distance <= most and not (distance == 2 and _is_another_word(one, other))


def _is_another_word(one: str, other: str) -> bool:
    """Whether two slips are rather another ending, or another part of a compound word."""
    if len(one) == len(other):
        changed = [
            place for place, pair in enumerate(zip(one, other, strict=True)) if len(set(pair)) > 1
        ]
        if len(changed) == 2:  # and no letters turned round
            return True
    most = max(len(one), len(other)) - 2
    return one[:most] == other[:most]

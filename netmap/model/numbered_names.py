"""Names for what is called like something else: the number tells them apart."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count


def first_free(name: str, is_taken: Callable[[str], bool]) -> str:
    """Return a name, or the first of "name-2", "name-3" … that is not taken.

    Examples
    --------
    >>> first_free("kita", {"kita", "kita-2"}.__contains__)
    'kita-3'
    """
    if not is_taken(name):
        return name
    return next(free for number in count(2) if not is_taken(free := f"{name}-{number}"))

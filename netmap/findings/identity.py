"""Whether what two lists call by one id or one name is the same thing."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from netmap.model.numbered_names import first_free
from netmap.readers.cells.cleaning import fold
from netmap.readers.rows.names import slug
from netmap.settings import DEFAULT_SETTINGS

_RUNNING = re.compile(r"[^\W\d_]{0,3}[-_. ]?\d+")

Titled = tuple[str, date | None]
"""What tells meetings apart: the title and the day."""


def is_running_number(id: str, name: str = "") -> bool:
    """Whether an id may be a running number of rows, which the next list gives to somebody else.

    An id that was made of a name is none.

    Examples
    --------
    >>> [is_running_number(id) for id in ("7", "A-12", "kita-sued-2")]
    [True, True, False]
    >>> is_running_number("awo-2", "AWO")
    False
    """
    made = slug(name)
    return bool(_RUNNING.fullmatch(id)) and not (made and id.startswith(made))


def are_spellings(one: str, other: str) -> bool:
    """Whether two names are one name, but for signs, case or a slip in some of its words.

    Words with a slip still share ``thresholds.similar_name`` of their letters.

    Examples
    --------
    >>> are_spellings("Kita Regenbogen e. V.", "KITA Regenboden e.V.")
    True
    >>> are_spellings("Grundschule Nord", "Grundschule Süd"), are_spellings("Kita 1", "Kita 2")
    (False, False)
    """
    if slug(one) == slug(other):
        return slug(one) != "" or fold(one) == fold(other)
    words, others = slug(one).split("-"), slug(other).split("-")
    differing = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    return "".join(words) == "".join(others) or (
        len(words) == len(others)
        and all(
            not (first + second).isdigit()
            and difflib.SequenceMatcher(None, first, second).ratio()
            >= DEFAULT_SETTINGS.thresholds.similar_name
            for first, second in differing
        )
    )


def is_renamed(id: str, former: str, present: str) -> bool:
    """Whether what has one id in two lists is one thing that was renamed, without asking.

    Examples
    --------
    >>> is_renamed("jugendamt", "Jugendamt", "Fachdienst Jugend"), is_renamed("1", "Amt", "Chor")
    (True, False)
    """
    running = is_running_number(id, former) and is_running_number(id, present)
    return not running or are_spellings(former, present)


def is_moved(id: str, former: Titled, present: Titled) -> bool:
    """Whether what has one id in two lists is one meeting with another title or day.

    Examples
    --------
    >>> auftakt = ("Auftakt", date(2021, 11, 4))
    >>> is_moved("1", auftakt, ("Auftakt", date(2021, 11, 5)))
    True
    >>> is_moved("1", auftakt, ("Bilanz", date(2022, 11, 5)))
    False
    """
    (title, day), (present_title, present_day) = former, present
    return (day is not None and day == present_day) or is_renamed(id, title, present_title)


def ids_in_common(
    old: Mapping[str, str],
    new: Mapping[str, str],
    *,
    same: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, str]:
    """Return for each id of ``old`` the one under which it can stand beside ``new``.

    Parameters
    ----------
    old, new : mapping of str to str
        Names by ids.
    same : mapping of str to str
        Which of ``old`` are which of ``new``, as somebody said.
    """
    return _in_common(old, new, is_renamed, same)


def meetings_in_common(old: Mapping[str, Titled], new: Mapping[str, Titled]) -> dict[str, str]:
    """Return the same of meetings, by title and day.

    A title that is there several times is told by its day alone: that of another day is another
    meeting, whatever its id says.
    """
    often = Counter(title for title, _ in old.values()), Counter(title for title, _ in new.values())

    def may_be(id: str, former: Titled, present: Titled) -> bool:
        repeated = any(titles[title] > 1 for titles in often for title, _ in (former, present))
        other_day = None not in (former[1], present[1]) and former[1] != present[1]
        return is_moved(id, former, present) and not (repeated and other_day)

    return _in_common(old, new, may_be, {})


def _in_common(
    old: Mapping[str, Titled] | Mapping[str, str],
    new: Mapping[str, Titled] | Mapping[str, str],
    may_be: Callable[..., bool],
    same: Mapping[str, str],
) -> dict[str, str]:
    old_names, new_names = frozenset(old.values()), frozenset(new.values())
    aligned = {key: held for key, held in same.items() if key in old and held in new}
    decided = frozenset(aligned.values())
    aligned |= {
        key: key
        for key, name in old.items()
        if key in new
        and key not in aligned
        and key not in decided
        and (
            new[key] == name
            or (name not in new_names and new[key] not in old_names and may_be(key, name, new[key]))
        )
    }
    used = frozenset(aligned.values())
    rest_of_old = {key: name for key, name in old.items() if key not in aligned}
    rest_of_new = {key: name for key, name in new.items() if key not in used}
    namesakes = Counter(rest_of_old.values()), Counter(rest_of_new.values())
    key_of = {name: key for key, name in rest_of_new.items()}
    taken = {*old, *new}
    for key, name in rest_of_old.items():
        if all(names[name] == 1 for names in namesakes):
            aligned[key] = key_of[name]
        elif key not in new:
            aligned[key] = key
        else:
            aligned[key] = first_free(key, taken.__contains__)
            taken.add(aligned[key])
    return {key: aligned[key] for key in old}

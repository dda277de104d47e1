"""The column that says to which survey, year or state a row belongs."""

from __future__ import annotations

from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.vocabulary import OFFERED_WAVES, WAVES, Role
from netmap.records.headings import forms_of, squash

_HEADINGS = tuple(frozenset(map(squash, words)) for words in WAVES)
_OFFERED = frozenset(map(squash, OFFERED_WAVES))
_OF_TIES = (Role.COOPERATIONS, Role.ATTENDANCES)
"""Tables in which a year is a state; of an actor it may be the one in which it was founded."""


def find_wave_column(draft: Draft, taken: frozenset[int]) -> int | None:
    """Return the position of the column of waves, None if a table has none.

    Parameters
    ----------
    draft : Draft
        A table whose columns are settled.
    taken : frozenset of int
        Positions that are something else.
    """
    offered = (_OFFERED,) if draft.role in _OF_TIES else ()
    for headings in (*_HEADINGS, *offered):
        for place, text in enumerate(draft.texts):
            several = len(draft.profiles[place].distinct) > 1
            if several and place not in taken and not headings.isdisjoint(forms_of(text)):
                return place
    return None

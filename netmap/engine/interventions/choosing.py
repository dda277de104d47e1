"""Choose the ties that help most: one after the other, and where it can be paid, of all choices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import comb

from netmap.engine.interventions.aims import State, Tie, Value
from netmap.settings import DEFAULT_SETTINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Some of the ties, and how good the map is with them.

    Attributes
    ----------
    chosen : tuple of int
        Which of the ties, in the order in which they were chosen.
    value : tuple of float
        Value of the aim with them.
    """

    chosen: tuple[int, ...]
    value: Value


def choose_stepwise(state: State, ties: Sequence[Tie], *, count: int) -> Choice:
    """Return the ties chosen one after the other, each time the one that helps most then.

    Of equal ones the first counts. It ends when ``count`` are chosen or none helps any more.

    Parameters
    ----------
    state : State
        The map, seen from an aim.
    ties : sequence of Tie
        Ties that may be added.
    count : int
        How many at most.
    """
    chosen: list[int] = []
    value = state.value
    while len(chosen) < count:
        best, place = value, -1
        for number, tie in enumerate(ties):
            if number not in chosen and (with_tie := state.value_with(tie)) > best:
                best, place = with_tie, number
        if place < 0:
            break
        state, value = state.add(ties[place]), best
        chosen.append(place)
    return Choice(chosen=tuple(chosen), value=value)


def choices(ties: int, count: int) -> int:
    """Return the number of choices of one to ``count`` ties."""
    return sum(comb(ties, size) for size in range(1, min(count, ties) + 1))


def is_searchable(
    state: State, ties: int, count: int, *, most_sets: int = DEFAULT_SETTINGS.gaps.exhaustive_sets
) -> bool:
    """Tell whether all choices can be tried: ``most_sets`` of them, ``gaps.exhaustive_cells``."""
    sets = choices(ties, count)
    most_cells = DEFAULT_SETTINGS.gaps.exhaustive_cells
    return sets <= most_sets and sets * state.cells <= most_cells


def choose_best_of_all(state: State, ties: Sequence[Tie], *, count: int) -> Choice:
    """Return the best of all choices of at most ``count`` ties, of equal ones the smallest.

    Parameters are those of :func:`choose_stepwise`.
    """
    best = Choice(chosen=(), value=state.value)
    for found in _all_choices(state, ties, count, ()):
        if (found.value, -len(found.chosen)) > (best.value, -len(best.chosen)):
            best = found
    return best


def _all_choices(
    state: State, ties: Sequence[Tie], count: int, chosen: tuple[int, ...]
) -> Iterator[Choice]:
    for place in range(chosen[-1] + 1 if chosen else 0, len(ties)):
        more = (*chosen, place)
        if len(more) == count:
            yield Choice(chosen=more, value=state.value_with(ties[place]))
            continue
        grown = state.add(ties[place])
        yield Choice(chosen=more, value=grown.value)
        yield from _all_choices(grown, ties, count, more)

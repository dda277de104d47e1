"""How the key figures of a map and of its action fields developed over several states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from netmap.findings.compare import figures_by_field, whom_to_compare
from netmap.findings.matching import align
from netmap.model import Network
from netmap.model.comparison import Basis, KeyFigures


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Key figures of the whole network (field None) or of an action field, state by state.

    Attributes
    ----------
    field : str or None
        Id of the field.
    name : str
        Its name; empty for the whole network.
    figures : tuple of KeyFigures or None
        One a state, in their order; None for a state without that field.
    """

    field: str | None
    name: str
    figures: tuple[KeyFigures | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trends:
    """How several states of a map developed.

    Attributes
    ----------
    basis : Basis
        Whose cooperations count.
    compared : frozenset of str
        Ids of these actors.
    courses : tuple of Trend
        The whole network first, then the fields.
    """

    basis: Basis
    compared: frozenset[str]
    courses: tuple[Trend, ...]


def develop(states: Sequence[Network], *, all_actors: bool = False) -> Trends:
    """Return the key figures of each state, of the whole network and of each field.

    As in :func:`netmap.findings.compare.compare`, figures are of actors asked for every state, so
    that a rise is not just a better survey; of everybody if ``all_actors`` says so or a state has
    no survey dates.

    Parameters
    ----------
    states : sequence of Network
        The states of a map, at least one, the earliest first.
    all_actors : bool
        Count everybody, asked or not.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> amt, bad = Actor(id="a", name="Amt"), Actor(id="b", name="Bad")
    >>> (course,) = develop([Network.of(actors=[amt]), Network.of(actors=[amt, bad])]).courses
    >>> [figures.actors for figures in course.figures]
    [1, 2]
    """
    aligned = [align(state, states[-1]) for state in states]
    basis, compared = whom_to_compare(aligned, all_actors=all_actors)
    figures = [figures_by_field(state, compared) for state in aligned]
    names = {entry.id: entry.name for state in aligned for entry in state.action_fields}
    fields = dict.fromkeys(field for by_field in reversed(figures) for field in by_field)
    return Trends(
        basis=basis,
        compared=compared,
        courses=tuple(
            Trend(
                field=field,
                name="" if field is None else names[field],
                figures=tuple(by_field.get(field) for by_field in figures),
            )
            for field in fields
        ),
    )

"""How action fields work within and with each other: what is there, what is to be expected."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import combinations_with_replacement

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.inference.permutation import field_balance
from netmap.evidence.field_relations import compare_fields
from netmap.graph import build_graph
from netmap.model import Network
from netmap.model.evidence import Reason
from netmap.settings import DEFAULT_SETTINGS, Judging


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRelation:
    """Cooperation between two action fields, or within one.

    Attributes
    ----------
    first, second : str
        Ids; the same one for the cooperation within.
    observed : int
        Pairs of actors that work together, one active in one field and the other in the other.
    expected : float
        Mean over all ways of dealing out the actors' fields anew.
    p_value : float or None
        Chance that any two fields stray as far from the expected; None where that cannot be told.
    verdict : str
        "fewer" or "more" than by chance, "usual" where it may be chance, "open" without a test.
    """

    first: str
    second: str
    observed: int
    expected: float
    p_value: float | None
    verdict: str


def relate_fields(
    network: Network, *, without: Collection[str] = (), limits: Judging = DEFAULT_SETTINGS.judging
) -> tuple[FieldRelation, ...]:
    """Return how each action field works within itself and with each other one.

    Parameters
    ----------
    network : Network
        The map.
    without : collection of str
        Ids of actors to leave out, such as the coordinating office.
    limits : Judging
        How the tests are made.

    Returns
    -------
    tuple of FieldRelation
        For each field in the map's order itself and those after it.

    Examples
    --------
    >>> from netmap.model import ActionField, Actor, Cooperation
    >>> town = Network.of(
    ...     actors=[Actor(id=name, name=name, fields=("work",)) for name in "ab"],
    ...     cooperations=[Cooperation(id="1", source="a", target="b")],
    ...     action_fields=[ActionField(id="work", name="Work")],
    ... )
    >>> [(one.observed, one.expected, one.verdict) for one in relate_fields(town)]
    [(1, 1.0, 'open')]
    """
    arrays = to_arrays(build_graph(network, without=without))
    tested = compare_fields(arrays, limits=limits)
    balance = tested
    if isinstance(balance, Reason):
        balance = field_balance(arrays, runs=0, seed=DEFAULT_SETTINGS.seed)
    relations = []
    for one, other in combinations_with_replacement(range(len(arrays.fields)), 2):
        observed = int(balance.observed[one, other])
        expected = float(balance.expected[one, other])
        p_value = None if isinstance(tested, Reason) else float(tested.p_jointly[one, other])
        verdict = "open"
        if p_value is not None:
            side = "fewer" if observed < expected else "more"
            verdict = side if p_value <= limits.level else "usual"
        relations.append(
            FieldRelation(
                first=arrays.fields[one],
                second=arrays.fields[other],
                observed=observed,
                expected=expected,
                p_value=p_value,
                verdict=verdict,
            )
        )
    return tuple(relations)

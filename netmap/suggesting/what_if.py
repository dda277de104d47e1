"""What if: some proposals come true; and which of them would help most."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from netmap.engine.arrays.kept import arrays_of
from netmap.engine.arrays.map_arrays import Floats, MapArrays, to_arrays
from netmap.engine.interventions.aims import Balance, Parts, State, Tie, Ways
from netmap.engine.interventions.choosing import (
    Choice,
    choices,
    choose_best_of_all,
    choose_stepwise,
    is_searchable,
)
from netmap.engine.interventions.effects import main_office
from netmap.engine.interventions.field_needs import lacking, needed_in_field, tied_in_field
from netmap.engine.kernels import kernels
from netmap.engine.kernels.distances import distances
from netmap.engine.kernels.parts import fragmentation
from netmap.graph import build_graph
from netmap.model import Cooperation, CooperationStatus, Link, Network
from netmap.model.plans import Aim, Figures, Guarantee, Plan, Supposition
from netmap.model.suggestions import Suggestion
from netmap.settings import DEFAULT_SETTINGS


def suppose(network: Network, suggestions: Iterable[Suggestion]) -> Supposition:
    """Return what the map would be if the suggestions came true, all at once.

    Wished and planned cooperations of the two stand for the suggestion; without one it is added,
    under the id of the suggestion and for its field. Suggestions without a pair change nothing.

    Parameters
    ----------
    network : Network
        The map.
    suggestions : iterable of Suggestion
        Suggestions of this map.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> from netmap.model.suggestions import SuggestionList
    >>> pair = Network.of(actors=[Actor(id="a", name="A"), Actor(id="b", name="B")])
    >>> tie = Suggestion(list=SuggestionList.STRATEGIC, kind="wish", source="a", target="b")
    >>> found = suppose(pair, [tie])
    >>> found.before.components, found.after.components, found.network.cooperations[0].status.value
    (2, 1, 'planned')
    """
    chosen = tuple(suggestions)
    before = arrays_of(network)
    real = _with_proposals(network, chosen, CooperationStatus.EXISTING)
    after = to_arrays(build_graph(real))
    needed = needed_in_field(before)
    return Supposition(
        before=_figures(before, needed),
        after=_figures(after, needed),
        network=_with_proposals(network, chosen, CooperationStatus.PLANNED),
    )


def choose_best(
    network: Network,
    suggestions: Sequence[Suggestion],
    *,
    aim: Aim,
    count: int,
    most_sets: int = DEFAULT_SETTINGS.gaps.exhaustive_sets,
) -> Plan:
    """Return the suggestions that help most for an aim.

    They are chosen one after the other, each time the one that helps most then, until as many are
    chosen or none helps any more. For fewer parts no choice is better; for field balance the gain
    is at least 63 % of the largest possible one (:mod:`netmap.engine.interventions.aims`); for the
    other aims nothing is proved. Where ``most_sets`` and ``gaps.exhaustive_cells`` allow, all
    choices are tried and the best is returned.

    Parameters
    ----------
    network : Network
        The map.
    suggestions : sequence of Suggestion
        Suggestions of this map to choose from, of either list; those without a pair are left out,
        and of several for the same two the first counts.
    aim : Aim
        What they shall be good for. Without a coordinating office none helps against its load.
    count : int
        How many at most.
    most_sets : int
        Up to so many choices all are tried.
    """
    arrays = arrays_of(network)
    first_of: dict[Link, Suggestion] = {}
    for suggestion in suggestions:
        if suggestion.pair is not None:
            first_of.setdefault(suggestion.pair, suggestion)
    paired = list(first_of.values())
    ties = [_tie(network, arrays, suggestion) for suggestion in paired]
    state = _state(arrays, ties, aim)
    choice = Choice(chosen=(), value=())
    guarantee, tried, share = Guarantee.BEST, 0, None
    if state is not None:
        choice = choose_stepwise(state, ties, count=count)
        guarantee = _GUARANTEES[aim]
        if guarantee is not Guarantee.BEST and is_searchable(
            state, len(ties), count, most_sets=most_sets
        ):
            stepwise, choice = choice, choose_best_of_all(state, ties, count=count)
            if stepwise.value == choice.value:
                choice = stepwise
            guarantee, tried = Guarantee.TRIED, choices(len(ties), count)
            share = _share_of_gain(state, stepwise, choice)
    chosen = tuple(paired[place] for place in choice.chosen)
    return Plan(
        aim=aim,
        chosen=chosen,
        supposition=suppose(network, chosen),
        guarantee=guarantee,
        tried=tried,
        stepwise_share=share,
    )


_GUARANTEES = {
    Aim.FEWER_PARTS: Guarantee.BEST,
    Aim.SHORTER_WAYS: Guarantee.NONE,
    Aim.LESS_LOAD: Guarantee.NONE,
    Aim.FIELD_BALANCE: Guarantee.SHARE,
}


def _state(arrays: MapArrays, ties: Sequence[Tie], aim: Aim) -> State | None:
    """Return the map as seen from an aim; None where there is nothing to relieve."""
    if aim is Aim.FEWER_PARTS:
        return Parts.of(arrays)
    if aim is Aim.FIELD_BALANCE:
        return Balance.of(arrays)
    office = main_office(arrays)
    if aim is Aim.SHORTER_WAYS:
        return Ways.of(arrays, ties, relieved=None)
    return None if office is None else Ways.of(arrays, ties, relieved=office)


def _share_of_gain(state: State, stepwise: Choice, best: Choice) -> float:
    gain = best.value[0] - state.value[0]
    return (stepwise.value[0] - state.value[0]) / gain if gain > 0 else 1.0


def _tie(network: Network, arrays: MapArrays, suggestion: Suggestion) -> Tie:
    """Return the tie of a suggestion with the fields it would count in (see netmap.graph)."""
    first, second = (network.actor_by_id[end] for end in suggestion.pair or ())
    shared = set(first.fields).intersection(second.fields)
    fields = {f for tie in _proposed(network, suggestion) for f in tie.fields or shared}
    return Tie(
        first=arrays.index[first.id],
        second=arrays.index[second.id],
        columns=tuple(sorted(arrays.fields.index(name) for name in fields)),
    )


def _with_proposals(
    network: Network, suggestions: Iterable[Suggestion], status: CooperationStatus
) -> Network:
    """Return the map with the suggestions as cooperations of a status."""
    ties = {tie.id: tie for tie in network.cooperations}
    for suggestion in suggestions:
        for tie in _proposed(network, suggestion):
            ties[tie.id] = dataclasses.replace(tie, status=status)
    ordered = tuple(sorted(ties.values(), key=lambda tie: tie.id))
    return dataclasses.replace(network, cooperations=ordered)


def _proposed(network: Network, suggestion: Suggestion) -> list[Cooperation]:
    """Return the wished and planned cooperations of the two, else a new one."""
    if suggestion.source is None or suggestion.target is None:
        return []
    known = [
        tie
        for tie in network.cooperations
        if tie.status in (CooperationStatus.WISHED, CooperationStatus.PLANNED)
        and {tie.source, tie.target} == {suggestion.source, suggestion.target}
    ]
    return known or [
        Cooperation(
            id=suggestion.id,
            source=suggestion.source,
            target=suggestion.target,
            fields=suggestion.fields,
        )
    ]


def _figures(arrays: MapArrays, needed: Floats) -> Figures:
    office = main_office(arrays)
    steps = distances(arrays)
    return Figures(
        cooperations=len(arrays.u),
        components=kernels.components(arrays),
        fragmentation=fragmentation(arrays),
        mean_distance=steps.mean_distance,
        nearness=1 - steps.fragmentation if arrays.size > 1 else 0.0,
        load=None if office is None else float(kernels.betweenness_normalised(arrays)[office]),
        lacking=lacking(tied_in_field(arrays), needed),
    )

"""Cooperations that probably exist but are not recorded."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from netmap.engine.arrays.kept import arrays_of
from netmap.engine.arrays.map_arrays import Ints, MapArrays
from netmap.engine.interventions.effects import effects_of
from netmap.engine.interventions.introducers import find_introducer
from netmap.engine.kernels import kernels
from netmap.engine.links.link_map import LinkMap, take_link_map
from netmap.engine.links.link_model import fit
from netmap.engine.links.link_ranking import Ranking, rank_pairs
from netmap.engine.links.link_scores import TYPES
from netmap.model import Network
from netmap.model.backtest import Backtest
from netmap.model.suggestions import Suggestion, SuggestionList, SuggestionReason
from netmap.settings import DEFAULT_SETTINGS, Suggesting
from netmap.suggesting.backtest import backtest_by_hiding

KIND = "link_prediction"


def suggest_unrecorded(
    network: Network, *, field: str | None = None, limits: Suggesting = DEFAULT_SETTINGS.suggesting
) -> tuple[Backtest, tuple[Suggestion, ...]]:
    """Return cooperations that probably exist, and how well hidden ones are found in this way.

    Answers: what should we ask about, because the map would look that way if it were so? The
    coordinating office is left out: it is tied to nearly all, keeps the map and knows its own ties.
    Left out as well are pairs whose cooperation is known at whatever stage and in whatever field,
    and pairs that are more than three steps apart. Where ties of the map that were hidden are not
    found clearly better than by simple rules, there are no suggestions.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id or name of an action field: only its actors and cooperations; by default everything.
    limits : Suggesting
        How the list is made and tried out, and how much is listed.

    Returns
    -------
    Backtest, tuple of Suggestion
        At most ``limits.listed`` suggestions, the likeliest first. Their score orders them; it
        is no probability.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.
    """
    whole = arrays_of(network)
    arrays = arrays_of(network, field=field, without=network.coordinators)
    links = take_link_map(network, arrays)
    backtest = backtest_by_hiding(links, limits=limits)
    if not backtest.usable:
        return backtest, ()
    model = fit(links, limits=limits, seed=DEFAULT_SETTINGS.seed)
    ranking = rank_pairs(
        links,
        model,
        known=_known_pairs(network, arrays, links),
        limits=limits,
    )
    count = min(limits.listed, len(ranking.pairs))
    best = ranking.pairs.take(np.arange(count))
    ends = list(zip(best.first.tolist(), best.second.tolist(), strict=True))
    place_of = [whole.index[actor] for actor in arrays.actors]
    effects = effects_of(whole, [(place_of[one], place_of[two]) for one, two in ends])
    reasons = _Reasons(network, arrays, links, ranking)
    suggestions = []
    for place, (first, second) in enumerate(ends):
        introducer = find_introducer(arrays, first, second)
        pair = arrays.actors[first], arrays.actors[second]
        suggestions.append(
            Suggestion(
                list=SuggestionList.UNRECORDED,
                kind=KIND,
                source=pair[0],
                target=pair[1],
                field=arrays.field,
                score=float(ranking.total[place]),
                reasons=tuple(reasons.of(place)),
                effect=effects[place],
                introducer=None if introducer is None else arrays.actors[introducer],
                unasked=tuple(end for end in pair if network.actor_by_id[end].surveyed_on is None),
            )
        )
    return backtest, tuple(suggestions)


def _known_pairs(network: Network, arrays: MapArrays, links: LinkMap) -> Ints:
    """Numbers of the pairs whose cooperation is known, whether it exists, is meant or is over."""
    index = arrays.index
    ends = [
        (index[tie.source], index[tie.target])
        for tie in network.cooperations
        if tie.source in index and tie.target in index
    ]
    first, second = np.array(ends, dtype=np.int64).reshape(-1, 2).T
    return np.unique(links.number(first, second))


class _Reasons:
    """The plain facts behind the pairs of a ranking."""

    def __init__(
        self, network: Network, arrays: MapArrays, links: LinkMap, ranking: Ranking
    ) -> None:
        self.arrays = arrays
        self.links = links
        self.ranking = ranking
        self.telling = np.log(DEFAULT_SETTINGS.suggesting.telling_ratio)
        self.meetings_of: dict[str, list[str]] = {}
        in_field = {
            meeting.id for meeting in network.meetings if arrays.field in (None, meeting.field)
        }
        for entry in network.attendances:
            if entry.meeting in in_field:
                self.meetings_of.setdefault(entry.actor, []).append(entry.meeting)
        self.type_of = {actor.id: actor.type for actor in network.actors}

    def of(self, place: int) -> Iterator[SuggestionReason]:
        """Yield the reasons for a pair, the weightiest first."""
        first = int(self.ranking.pairs.first[place])
        second = int(self.ranking.pairs.second[place])
        one, two = self.arrays.actors[first], self.arrays.actors[second]
        yield self._partners(first, second)
        fields = np.flatnonzero(
            self.links.fields[[first]].toarray() * self.links.fields[[second]].toarray()
        )
        if len(fields):
            named = [
                (f"shared{number}_field", self.arrays.fields[field])
                for number, field in enumerate(fields.tolist())
            ]
            yield SuggestionReason(
                kind="shared_fields", measures=(("count", len(named)), *named), actors=(one, two)
            )
        mixing = float(self.ranking.scores[TYPES][place])
        if mixing >= self.telling:
            types = (("type", self.type_of[one]), ("other_type", self.type_of[two]))
            same = self.type_of[one] == self.type_of[two]
            yield SuggestionReason(
                kind="same_type" if same else "type_pair",
                measures=(*types[: 1 if same else 2], ("times", float(np.exp(mixing)))),
                actors=(one, two),
            )
        here = self.meetings_of.get(two, ())
        shared = tuple(meeting for meeting in self.meetings_of.get(one, ()) if meeting in here)
        if shared:
            yield SuggestionReason(
                kind="shared_meetings",
                measures=(("count", len(shared)),),
                actors=(one, two),
                meetings=shared,
            )

    def _partners(self, first: int, second: int) -> SuggestionReason:
        """Who works with both, those with the fewest partners first; else ways of three steps."""
        degree = kernels.degree(self.arrays)
        near = kernels.partners(self.arrays, first)
        common = np.intersect1d(near, kernels.partners(self.arrays, second))
        if len(common):
            common = common[np.argsort(degree[common], kind="stable")]
            return SuggestionReason(
                kind="common_partners",
                measures=(("count", len(common)),),
                actors=tuple(self.arrays.actors[actor] for actor in common.tolist()),
            )
        ways = self.links.ties[[first]] @ self.links.ties @ self.links.ties[[second]].T
        return SuggestionReason(
            kind="partners_of_partners",
            measures=(("count", int(ways.toarray()[0, 0])),),
            actors=(self.arrays.actors[first], self.arrays.actors[second]),
        )

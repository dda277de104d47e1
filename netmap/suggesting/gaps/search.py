"""What the search for strategic gaps works on, and what it finds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints, MapArrays
from netmap.engine.kernels import kernels
from netmap.model import CooperationStatus, Finding, Network, Offer, OfferKind
from netmap.model.suggestions import SuggestionReason
from netmap.records.headings import squash
from netmap.settings import DEFAULT_SETTINGS, Gaps


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One reason for one cooperation that is absent.

    Attributes
    ----------
    reason : SuggestionReason
        The fact, whose kind is the kind of gap.
    source : str
        Id of the actor to start from.
    target : str or None
        Id of its partner; None where every possible one is a partner already.
    fields : tuple of str
        Ids of the action fields it concerns, the main one first.
    strength : float
        Orders the gaps of a kind, larger first.
    finding : Finding or None
        The finding it follows from.
    """

    reason: SuggestionReason
    source: str
    target: str | None
    fields: tuple[str, ...] = ()
    strength: float = 0.0
    finding: Finding | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class GapSearch:
    """A map in which gaps are looked for.

    Attributes
    ----------
    network : Network
        The map.
    arrays : MapArrays
        Its existing cooperations, all fields.
    limits : Gaps
        Weights, and how far is looked.
    """

    network: Network
    arrays: MapArrays
    limits: Gaps = DEFAULT_SETTINGS.gaps

    @cached_property
    def under_way(self) -> dict[int, set[int]]:
        """For each actor those it works with or plans to."""
        return self._partners(CooperationStatus.EXISTING, CooperationStatus.PLANNED)

    @cached_property
    def planned(self) -> dict[int, set[int]]:
        """For each actor those it plans to work with."""
        return self._partners(CooperationStatus.PLANNED)

    @cached_property
    def wished(self) -> dict[int, set[int]]:
        """For each actor those that a cooperation is wished with."""
        return self._partners(CooperationStatus.WISHED)

    @cached_property
    def overloaded(self) -> Bools:
        """Who has more than ``gaps.overloaded_times`` as many partners as the mean."""
        degrees = kernels.degree(self.arrays)
        mean = float(degrees.mean()) if len(degrees) else 0.0
        return np.asarray(degrees > self.limits.overloaded_times * mean)

    @cached_property
    def offers(self) -> dict[str, list[Offer]]:
        """Offers by topic."""
        return self._listings(OfferKind.OFFER)

    @cached_property
    def needs(self) -> dict[str, list[Offer]]:
        """Needs by topic."""
        return self._listings(OfferKind.NEED)

    @cached_property
    def _topics(self) -> dict[int, list[tuple[OfferKind, str]]]:
        """Which topics each actor offers or needs."""
        found: dict[int, list[tuple[OfferKind, str]]] = defaultdict(list)
        for kind, listings in ((OfferKind.OFFER, self.offers), (OfferKind.NEED, self.needs)):
            for topic, entries in listings.items():
                for entry in entries:
                    found[self.arrays.index[entry.actor]].append((kind, topic))
        return found

    def matches(self, one: int) -> set[int]:
        """Who offers what an actor needs, or needs what it offers."""
        return {
            self.arrays.index[entry.actor]
            for kind, topic in self._topics.get(one, ())
            for entry in (self.needs if kind is OfferKind.OFFER else self.offers).get(topic, ())
        } - {one}

    def knows(self, one: int, other: int) -> bool:
        """Whether two actors work with each other or plan to."""
        return other in self.under_way.get(one, ())

    def shared_fields(self, one: int, other: int) -> tuple[str, ...]:
        """Ids of the fields in which both are active, in the map's order."""
        both = np.flatnonzero(self.arrays.membership[one] & self.arrays.membership[other])
        return tuple(self.arrays.fields[column] for column in both.tolist())

    def positions(self, actors: Iterable[str]) -> Ints:
        """Positions of the actors with these ids."""
        return np.array([self.arrays.index[actor] for actor in actors], dtype=np.int64)

    @cached_property
    def places(self) -> Ints:
        """Number of each actor's place; -1 where none is noted."""
        names = [self.network.actor_by_id[actor].place for actor in self.arrays.actors]
        number = {name: position for position, name in enumerate(sorted(set(names)))}
        return np.array([number[name] if name else -1 for name in names], dtype=np.int64)

    @cached_property
    def reach(self) -> Floats:
        """How far an actor would bring others, whoever they are.

        Partners with falling gain, d / (d + mean), less what speaks against asking it: that it is
        overloaded, that it is the coordinating office, that nobody asked it yet.
        """
        weights = self.limits
        degrees = kernels.degree(self.arrays).astype(np.float64)
        mean = max(float(degrees.mean()), 1.0) if len(degrees) else 1.0
        return np.asarray(
            degrees / (degrees + mean)
            - weights.fit_overload * self.overloaded
            - weights.fit_office * self.arrays.coordinator
            - weights.fit_unasked * ~self.arrays.surveyed
        )

    def _partners(self, *statuses: CooperationStatus) -> dict[int, set[int]]:
        found: dict[int, set[int]] = defaultdict(set)
        index = self.arrays.index
        for tie in self.network.cooperations:
            if tie.status not in statuses or tie.source == tie.target:
                continue
            if tie.source in index and tie.target in index:
                found[index[tie.source]].add(index[tie.target])
                found[index[tie.target]].add(index[tie.source])
        return found

    def _listings(self, kind: OfferKind) -> dict[str, list[Offer]]:
        found: dict[str, list[Offer]] = defaultdict(list)
        for entry in self.network.offers:
            topic = squash(entry.topic)
            if entry.kind is kind and topic and entry.actor in self.arrays.index:
                found[topic].append(entry)
        return found

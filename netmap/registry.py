"""How an analysis makes itself known: ``@analysis`` in a file under ``netmap/analyses``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.evidence.inputs import Test
from netmap.model import Finding


class Scope(StrEnum):
    """What an analysis looks at."""

    SLICES = "slices"
    """The whole network and every action field, one after the other."""
    FIELDS = "fields"
    """Every action field."""
    NETWORK = "network"
    """The whole network, once."""


class Topic(StrEnum):
    """What kinds of finding have in common for whoever tells them."""

    KEY_ACTOR = "key_actor"
    """Its first subject is a Schlüsselakteur, with the measures ``degree`` and ``others``."""
    GAP = "gap"
    """Something is absent from an action field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingKind:
    """A kind of finding, and how it is told, tested and drawn.

    Attributes
    ----------
    id : str
        Stable name; its texts have the keys ``finding-<id>-title``, ``-summary``, ``-action`` and
        ``-help``.
    rank : int
        Place among all kinds, most important first. What concerns many actors stands before what
        concerns few, what is at risk before what could be gained: from 10 on what may break, from
        20 on where the network falls into parts, from 30 on which fields are left behind, from 40
        on who it rests on, from 50 on what already goes together, from 60 on single gaps, from 70
        on what is not known.
    tests : tuple of Test
        What its evidence comes from, the test closest to its statement first.
    topic : Topic, optional
        For whoever looks for key actors or gaps.
    pictured : bool
        Whether it stands out in the picture of its topic.
    """

    id: str
    rank: int
    tests: tuple[Test, ...] = ()
    topic: Topic | None = None
    pictured: bool = False


class Find(Protocol):
    """An analysis: arrays in, findings out; it changes nothing and draws nothing."""

    def __call__(self, arrays: MapArrays) -> tuple[Finding, ...]:
        """Return the findings, most important first."""


F = TypeVar("F", bound=Find)


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """A registered analysis.

    Attributes
    ----------
    id : str
        Stable name; its heading and help have the keys ``analysis-<id>`` and
        ``analysis-<id>-help``.
    scope : Scope
        What it is run on.
    kinds : tuple of FindingKind
        What it can find, by what it names first.
    find : callable
        The function itself.
    overview_rank, field_rank : int
        Its place on the overview of the whole network, and among the findings of a field; those
        without one follow by id.
    """

    id: str
    scope: Scope
    kinds: tuple[FindingKind, ...]
    find: Find
    overview_rank: int
    field_rank: int


_LAST = 1_000

_registered: dict[str, Analysis] = {}


def analysis(
    id: str,
    *,
    scope: Scope,
    kinds: tuple[FindingKind, ...],
    overview_rank: int = _LAST,
    field_rank: int = _LAST,
) -> Callable[[F], F]:
    """Register the decorated function as the analysis ``id``; see :class:`Analysis`.

    Raises
    ------
    ValueError
        If the analysis, or one of its kinds, is registered already.
    """

    def register(find: F) -> F:
        if id in _registered:
            raise ValueError(f"analysis {id!r} is registered twice")
        for kind in kinds:
            if find_kind(kind.id) is not None:
                raise ValueError(f"kind {kind.id!r} is registered twice")
        _registered[id] = Analysis(
            id=id,
            scope=scope,
            kinds=kinds,
            find=find,
            overview_rank=overview_rank,
            field_rank=field_rank,
        )
        return find

    return register


def registered() -> tuple[Analysis, ...]:
    """All registered analyses, sorted by id (import ``netmap.analyses`` first)."""
    return tuple(_registered[name] for name in sorted(_registered))


def find_analysis(id: str) -> Analysis | None:
    """Return the analysis of an id; None if there is none."""
    return _registered.get(id)


def find_kind(id: str) -> FindingKind | None:
    """Return the kind of an id; None if no analysis declares it, as with proposals."""
    kinds = (kind for entry in _registered.values() for kind in entry.kinds)
    return next((kind for kind in kinds if kind.id == id), None)


def kinds_of(topic: Topic) -> tuple[FindingKind, ...]:
    """Return the kinds of a topic, in the order of their analyses on the page of a field."""
    entries = sorted(registered(), key=lambda entry: entry.field_rank)
    return tuple(kind for entry in entries for kind in entry.kinds if kind.topic is topic)


def about(topic: Topic, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings whose kinds belong to a topic, in their order."""
    ids = {kind.id for kind in kinds_of(topic)}
    return [finding for finding in findings if finding.kind in ids]

"""The map at a glance: key figures, the action fields one by one, what matters most."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from netmap import graph as names
from netmap.graph import build_graph
from netmap.model import CooperationStatus, Finding, Network, Standing
from netmap.registry import Topic, about, kinds_of, registered
from netmap.settings import DEFAULT_SETTINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFigures:
    """An action field at a glance.

    Attributes
    ----------
    id : str
        Of the action field.
    actors : int
        Those active in it.
    cooperations : int
        Existing ones that count in it, parallel ones apart.
    hubs : tuple of str
        Ids of its Schlüsselakteure, the first one first.
    gaps : tuple of (str, int)
        Each kind of gap and how many of it.
    """

    id: str
    actors: int
    cooperations: int
    hubs: tuple[str, ...]
    gaps: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A map at a glance.

    Attributes
    ----------
    actors, surveyed : int
        All actors; those who were asked about their cooperations.
    cooperations : tuple of (CooperationStatus, int)
        How many stand at each stage.
    fields : tuple of FieldFigures
        In the order of the map's owner.
    key_findings : tuple of Finding
        The strongest finding of each analysis, by what weighs most for the network as a whole.
    """

    actors: int
    surveyed: int
    cooperations: tuple[tuple[CooperationStatus, int], ...]
    fields: tuple[FieldFigures, ...]
    key_findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeMatrix:
    """How many actors of each type are active in each field.

    Attributes
    ----------
    fields : tuple of str
        Ids of the action fields: the columns.
    rows : tuple of (str, tuple of int)
        Actor type ("" is unknown) and its numbers.
    """

    fields: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


def survey(network: Network, findings: Iterable[Finding]) -> Overview:
    """Sum up a map; ``dashboard.key_findings`` at most are listed.

    Parameters
    ----------
    network : Network
        The map.
    findings : iterable of Finding
        All its findings, as :func:`netmap.findings.analyse.analyse` returns them.
    """
    findings = tuple(findings)
    stages = Counter(tie.status for tie in network.cooperations)
    return Overview(
        actors=len(network.actors),
        surveyed=sum(actor.surveyed_on is not None for actor in network.actors),
        cooperations=tuple((status, stages[status]) for status in CooperationStatus),
        fields=tuple(
            _field_figures(network, entry.id, [f for f in findings if f.field == entry.id])
            for entry in network.action_fields
        ),
        key_findings=_strongest(findings)[: DEFAULT_SETTINGS.dashboard.key_findings],
    )


def types_by_field(network: Network, *, without: Iterable[str] = ()) -> TypeMatrix:
    """Count the actors of each type in each field; ``without`` leaves actors out.

    Examples
    --------
    >>> from netmap.model import ActionField, Actor
    >>> network = Network.of(
    ...     actors=[Actor(id="a", name="A", type="Schule", fields=("work",))],
    ...     action_fields=[ActionField(id="work", name="Arbeit")],
    ... )
    >>> types_by_field(network).rows
    (('Schule', (1,)),)
    """
    left_out = frozenset(without)
    fields = tuple(entry.id for entry in network.action_fields)
    counts: Counter[tuple[str, str]] = Counter()
    for _, data in build_graph(network, without=left_out).nodes(data=True):
        counts.update((data[names.TYPE], field) for field in data[names.FIELDS])
    types = sorted({actor.type for actor in network.actors if actor.id not in left_out})
    return TypeMatrix(
        fields=fields,
        rows=tuple((name, tuple(counts[name, field] for field in fields)) for name in types),
    )


def _field_figures(network: Network, field: str, findings: list[Finding]) -> FieldFigures:
    part = build_graph(network, field=field)
    seen = [finding for finding in findings if finding.standing is not Standing.ONLY_WITHOUT]
    kinds = Counter(finding.kind for finding in seen)
    return FieldFigures(
        id=field,
        actors=part.number_of_nodes(),
        cooperations=part.number_of_edges(),
        hubs=tuple(hub.subjects[0] for hub in about(Topic.KEY_ACTOR, seen)),
        gaps=tuple((kind.id, kinds[kind.id]) for kind in kinds_of(Topic.GAP)),
    )


def _strongest(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Best of each analysis, by what the analysis itself names first."""
    rank = {kind.id: place for entry in registered() for place, kind in enumerate(entry.kinds)}
    best: dict[str, tuple[tuple[bool, int, bool, float], Finding]] = {}
    for finding in findings:
        weight = (
            finding.standing in (Standing.BOTH, Standing.NO_COORDINATOR),
            -rank.get(finding.kind, 0),
            finding.field is None,
            finding.score,
        )
        before = best.get(finding.analysis)
        if before is None or weight > before[0]:
            best[finding.analysis] = (weight, finding)
    order = {entry.id: entry.overview_rank for entry in registered()}
    names = sorted(best, key=lambda name: (order.get(name, sys.maxsize), name))
    return tuple(best[name][1] for name in names)

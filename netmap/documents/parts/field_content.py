"""What is known about an action field, gathered once for every document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from netmap.findings.overview import FieldFigures
from netmap.i18n import Texts
from netmap.model import Finding, Network, Standing
from netmap.registry import Topic, about


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldContent:
    """An action field as documents tell it.

    Attributes
    ----------
    id, name, description : str
        Of the action field.
    active : bool
        Whether there is anybody in it.
    size, first, missing : str
        Three sentences: how many are active and work together, who has the most partners, how
        many gaps there are.
    findings, hubs, gaps : tuple of Finding
        All that hold with the coordinating office; those on key actors; those on gaps.
    """

    id: str
    name: str
    description: str
    active: bool
    size: str
    first: str
    missing: str
    findings: tuple[Finding, ...]
    hubs: tuple[Finding, ...]
    gaps: tuple[Finding, ...]


def gather_field(
    figures: FieldFigures, network: Network, findings: Iterable[Finding], texts: Texts
) -> FieldContent:
    """Return what is known about an action field.

    Parameters
    ----------
    figures : FieldFigures
        The field at a glance.
    network : Network
        The map.
    findings : iterable of Finding
        All of the map.
    texts : Texts
        The language.
    """
    field = network.field_by_id[figures.id]
    own = tuple(
        finding
        for finding in findings
        if finding.field == field.id and finding.standing is not Standing.ONLY_WITHOUT
    )
    hubs = tuple(about(Topic.KEY_ACTOR, own))
    return FieldContent(
        id=field.id,
        name=field.name,
        description=field.description,
        active=figures.actors > 0,
        size=texts("document-field-size", actors=figures.actors, ties=figures.cooperations),
        first=_tell_first(hubs, network, texts),
        missing=texts("document-field-gaps", count=sum(count for _, count in figures.gaps)),
        findings=own,
        hubs=hubs,
        gaps=tuple(about(Topic.GAP, own)),
    )


def _tell_first(hubs: tuple[Finding, ...], network: Network, texts: Texts) -> str:
    if not hubs:
        return texts("document-field-no-hub")
    hub = hubs[0]
    return texts(
        "document-field-hub",
        actor=network.actor_name(hub.subjects[0]),
        degree=int(hub.measure("degree")),
        others=int(hub.measure("others")),
    )

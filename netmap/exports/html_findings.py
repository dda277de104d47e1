"""What the map as a file says beyond its drawing: findings, offers and needs, a second theme."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from netmap.i18n import Texts
from netmap.model import Finding, Link, Network, OfferKind
from netmap.model.findings import ACTOR_SUFFIX
from netmap.views.scene.elements import Scene, SceneEdge
from netmap.views.scene.palette import fade
from netmap.views.scene.scene_builder import draw_proposal
from netmap.views.scene.vis_network import to_vis
from netmap.views.text.evidence_text import sum_up
from netmap.views.text.text import tell

_MARKED = ("id", "title", "subjects", "links", "proposed", "field")


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFinding:
    """A finding on the page: its words, and what stands out when it is chosen."""

    id: str
    title: str
    why: str
    sure: str
    subjects: tuple[str, ...]
    links: tuple[Link, ...]
    proposed: tuple[Link, ...]
    field: str

    @property
    def marked(self) -> dict[str, Any]:
        """What the page's script needs to know of it."""
        return {name: getattr(self, name) for name in _MARKED}


def tell_findings(
    findings: Iterable[Finding], shown: Collection[str], network: Network, texts: Texts
) -> tuple[ToldFinding, ...]:
    """Return findings in words, without those that are about actors who are not shown."""
    told = []
    for finding in findings:
        pairs = (*finding.links, *finding.proposed)
        named = (str(value) for name, value in finding.measures if name.endswith(ACTOR_SUFFIX))
        about = {*finding.subjects, *(actor for pair in pairs for actor in pair), *named}
        if not about <= set(shown):
            continue
        words = tell(finding, network, texts)
        sure = sum_up(finding.evidence, texts)
        told.append(
            ToldFinding(
                id=finding.id,
                title=words.title,
                why=f"{words.summary} {words.action}",
                sure=texts("report-sure", word=sure.word, reasons=sure.reasons)
                if sure.word
                else "",
                subjects=finding.subjects,
                links=finding.links,
                proposed=finding.proposed,
                field=finding.field or "",
            )
        )
    return tuple(told)


def list_offers(
    network: Network, shown: Collection[str], texts: Texts
) -> dict[str, list[dict[str, str]]]:
    """Return what each shown actor offers and needs, offers first; notes stay out."""
    offers: dict[str, list[dict[str, str]]] = {}
    for offer in sorted(network.offers, key=lambda entry: entry.kind is OfferKind.NEED):
        if offer.actor in shown:
            field = network.field_by_id[offer.field].name if offer.field is not None else ""
            offers.setdefault(offer.actor, []).append(
                {"kind": texts(f"word-{offer.kind}"), "topic": offer.topic, "field": field}
            )
    return offers


def paint(
    scene: Scene, findings: Sequence[ToldFinding], network: Network, texts: Texts
) -> dict[str, Any]:
    """Return a drawing for vis-network, with all that choosing a finding can change in it.

    ``proposals`` are the lines of each finding's proposals by its id, ``faded`` is each colour of
    the drawing as it is when it is only there for orientation.
    """
    data = to_vis(scene)
    proposals = {
        finding.id: tuple(
            draw_proposal(pair, network, texts, scene.theme) for pair in finding.proposed
        )
        for finding in findings
        if finding.proposed
    }
    colours = {colour for colour in _colours(scene) if colour}
    return data | {
        "faded": {colour: fade(colour, scene.theme) for colour in sorted(colours)},
        "proposals": {name: _lines(scene, edges) for name, edges in proposals.items()},
    }


def differences(first: Any, second: Any) -> Any:
    """Return what has to be put over ``first`` to get ``second``: the same shape, less in it.

    Examples
    --------
    >>> differences({"a": 1, "b": {"c": 2, "d": 3}}, {"a": 1, "b": {"c": 4, "d": 3}})
    {'b': {'c': 4}}
    >>> differences([{"a": 1}, {"a": 2}], [{"a": 1}, {"a": 3}])
    {'1': {'a': 3}}
    """
    if isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
        first = {str(place): entry for place, entry in enumerate(first)}
        second = {str(place): entry for place, entry in enumerate(second)}
    if not (isinstance(first, dict) and isinstance(second, dict)):
        return second
    return {
        name: differences(first[name], value) if name in first else value
        for name, value in second.items()
        if name not in first or first[name] != value
    }


def _lines(scene: Scene, edges: tuple[SceneEdge, ...]) -> Any:
    return to_vis(dataclasses.replace(scene, nodes=(), edges=edges))["edges"]


def _colours(scene: Scene) -> Iterator[str]:
    for node in scene.nodes:
        yield from (node.fill, node.border, node.text)
        yield from (mark.colour for mark in node.marks)
    for edge in scene.edges:
        yield edge.colour

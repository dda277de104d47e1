"""An action field in single sentences, as slides and documents tell it."""

from __future__ import annotations

from collections.abc import Iterable

from netmap.findings.overview import FieldFigures
from netmap.i18n import Texts
from netmap.model import Finding, Network
from netmap.registry import Topic, about


def tell_size(figures: FieldFigures, texts: Texts) -> str:
    """Return how many are active in a field, and how many cooperations it has."""
    return texts("slides-field-size", actors=figures.actors, ties=figures.cooperations)


def tell_first(findings: Iterable[Finding], network: Network, texts: Texts) -> str:
    """Return who has the most partners by the findings of a field."""
    hub = next(iter(about(Topic.KEY_ACTOR, findings)), None)
    if hub is None:
        return texts("slides-field-no-hub")
    return texts(
        "slides-field-hub",
        actor=network.actor_name(hub.subjects[0]),
        degree=int(hub.measure("degree")),
        others=int(hub.measure("others")),
    )


def tell_gaps(figures: FieldFigures, texts: Texts) -> str:
    """Return how many gaps the findings name in a field."""
    return texts("slides-field-gaps", count=sum(count for _, count in figures.gaps))

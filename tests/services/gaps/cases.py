"""Cases to look for gaps in, from maps written as text."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from netmap.engine.snapshot import take_snapshot
from netmap.graph import build_graph
from netmap.model import Network
from netmap.services.gaps.case import Case, Gap
from netmap.settings import DEFAULT_SETTINGS


def case_of(network: Network, **limits: Any) -> Case:
    """Return the case of a map, with limits of ``gaps`` changed."""
    settings = dataclasses.replace(
        DEFAULT_SETTINGS,
        gaps=dataclasses.replace(DEFAULT_SETTINGS.gaps, **limits),
    )
    return Case(network=network, snapshot=take_snapshot(build_graph(network)), settings=settings)


def pairs_of(gaps: Iterable[Gap]) -> list[tuple[str | None, str | None]]:
    """Return the two actors of each gap."""
    return [(gap.source, gap.target) for gap in gaps]

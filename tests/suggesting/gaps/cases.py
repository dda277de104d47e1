"""Cases to look for gaps in, from maps written as text."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.graph import build_graph
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.gaps.search import Gap, GapSearch


def search_of(network: Network, **limits: Any) -> GapSearch:
    """Return the search of a map, with limits of ``gaps`` changed."""
    gaps = dataclasses.replace(DEFAULT_SETTINGS.gaps, **limits)
    return GapSearch(network=network, arrays=to_arrays(build_graph(network)), limits=gaps)


def pairs_of(gaps: Iterable[Gap]) -> list[tuple[str | None, str | None]]:
    """Return the two actors of each gap."""
    return [(gap.source, gap.target) for gap in gaps]

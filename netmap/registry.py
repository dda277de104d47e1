"""How an analysis makes itself known: ``@analysis`` in a file under ``netmap/analyses``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from netmap.engine.snapshot import Snapshot
from netmap.model import Finding
from netmap.settings import Settings


class Scope(StrEnum):
    """What an analysis looks at."""

    SLICES = "slices"
    """The whole network and every action field, one after the other."""
    FIELDS = "fields"
    """Every action field."""
    NETWORK = "network"
    """The whole network, once."""


class Find(Protocol):
    """An analysis: snapshot in, findings out; it changes nothing and draws nothing."""

    def __call__(self, snapshot: Snapshot, *, settings: Settings) -> tuple[Finding, ...]:
        """Return the findings, most important first."""


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
    kinds : tuple of str
        Kinds of finding it can return; texts ``finding-<kind>-title``, ``-summary``, ``-action``.
    find : callable
        The function itself.
    """

    id: str
    scope: Scope
    kinds: tuple[str, ...]
    find: Find


_registered: dict[str, Analysis] = {}


def analysis(id: str, *, scope: Scope, kinds: tuple[str, ...]) -> Callable[[Find], Find]:
    """Register the decorated function as the analysis ``id``."""

    def register(find: Find) -> Find:
        if id in _registered:
            raise ValueError(f"analysis {id!r} is registered twice")
        _registered[id] = Analysis(id=id, scope=scope, kinds=kinds, find=find)
        return find

    return register


def registered() -> tuple[Analysis, ...]:
    """All registered analyses, sorted by id (import ``netmap.analyses`` first)."""
    return tuple(_registered[name] for name in sorted(_registered))

"""Run the analyses on a network, with and without the coordinating office."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import netmap.analyses  # noqa: F401  (registers them)
from netmap.engine.snapshot import Snapshot, take_snapshot
from netmap.graph import build_graph
from netmap.model import Finding, Network, Standing
from netmap.registry import Analysis, Scope, registered
from netmap.settings import DEFAULT_SETTINGS, Settings


def analyse(
    network: Network, *, field: str | None = None, settings: Settings = DEFAULT_SETTINGS
) -> tuple[Finding, ...]:
    """Return all findings of a network, or of one action field.

    Each finding says in ``standing`` whether it holds without the coordinating office; those that
    the office's ties hide are listed too.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id or name of an action field: only its findings; by default everything.
    settings : Settings
        Thresholds and seeds.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.
    """
    wanted = network.find_field(field).id if field is not None else None
    whole = take_snapshot(build_graph(network))
    with_office = _run(whole, wanted, settings)
    if not whole.coordinator.any():
        return tuple(with_office.values())
    without_office = _run(whole.without(network.coordinators), wanted, settings)
    merged = [
        dataclasses.replace(
            finding,
            standing=Standing.BOTH if key in without_office else Standing.ONLY_WITH,
            measures_without=without_office[key].measures if key in without_office else (),
        )
        for key, finding in with_office.items()
    ]
    merged += [
        dataclasses.replace(finding, standing=Standing.ONLY_WITHOUT)
        for key, finding in without_office.items()
        if key not in with_office
    ]
    return tuple(merged)


def _run(
    whole: Snapshot, field: str | None, settings: Settings
) -> dict[tuple[object, ...], Finding]:
    slices = {name: whole.slice(name) for name in whole.fields if field in (None, name)}
    return {
        finding.key: finding
        for entry in registered()
        for snapshot in _snapshots(entry, whole, slices, field)
        for finding in entry.find(snapshot, settings=settings)
        if field is None or finding.field == field
    }


def _snapshots(
    entry: Analysis, whole: Snapshot, slices: dict[str, Snapshot], field: str | None
) -> Iterator[Snapshot]:
    if entry.scope is Scope.NETWORK or (entry.scope is Scope.SLICES and field is None):
        yield whole
    if entry.scope is not Scope.NETWORK:
        yield from slices.values()

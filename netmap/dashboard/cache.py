"""What is computed once per map, whoever looks at it.

The digest alone is the key: Streamlit leaves out arguments that begin with an underscore.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.evidence_job import EvidenceJob
from netmap.model import Finding, Network
from netmap.model.comparison import Comparison
from netmap.services.analyse import analyse
from netmap.services.compare import compare
from netmap.services.development import Courses, develop
from netmap.services.field_relations import FieldRelation, relate_fields
from netmap.services.measure import Measured, measure
from netmap.services.overview import Overview, survey
from netmap.services.sides import Sides, put_side_by_side
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store
from netmap.views.layout import Layout, place_actors

_ENTRIES = DEFAULT_SETTINGS.dashboard.open_maps


def findings(network: Network) -> tuple[Finding, ...]:
    """All findings of a map, with their evidence as soon as it is there.

    Shows a sign of life while they are looked for.
    """
    with st.spinner(state.texts()("dashboard-analysing", actors=len(network.actors))):
        return evidence(network).findings


def tested_findings(network: Network) -> tuple[Finding, ...]:
    """All findings of a map with their evidence; waits for it."""
    return evidence(network).wait()


def evidence(network: Network) -> EvidenceJob:
    """What tests the findings of a map, shared by all who look at it."""
    return _evidence(network, network.digest)


def measured(
    network: Network, field: str | None = None, without: frozenset[str] = frozenset()
) -> Measured:
    """Measures of a map or of one action field, with some actors left out."""
    return _measured(network, network.digest, field, without)


def field_relations(network: Network, without: frozenset[str]) -> tuple[FieldRelation, ...]:
    """How action fields work with each other, with some actors left out."""
    with st.spinner(state.texts()("dashboard-analysing", actors=len(network.actors))):
        return _field_relations(network, network.digest, without)


def layout(network: Network) -> Layout:
    """Where the actors stand on the map."""
    with st.spinner(state.texts()("dashboard-placing", actors=len(network.actors))):
        return _layout(network, network.digest)


def compared(old: Network, new: Network, *, all_actors: bool) -> tuple[Comparison, Sides]:
    """What is different between two states, and both as maps on the same places."""
    with st.spinner(state.texts()("dashboard-analysing", actors=len(new.actors))):
        return _compared(old, new, old.digest, new.digest, all_actors)


def courses(states: Sequence[Network], *, all_actors: bool) -> Courses:
    """How the key figures developed over several states."""
    return _courses(states, tuple(network.digest for network in states), all_actors)


def state_of(store: Store, position: int) -> Network:
    """A kept map at a position of its history."""
    head = next(iter(store.history(limit=1)), None)
    return _state_of(store, store.name, head.id if head else "", position)


def overview(network: Network) -> Overview:
    """Key figures of a map and of each action field; its findings as :func:`findings` has them."""
    now = {finding.id: finding for finding in findings(network)}
    found = _overview(network, network.digest)
    return dataclasses.replace(
        found, key_findings=tuple(now[finding.id] for finding in found.key_findings)
    )


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _evidence(_network: Network, digest: str) -> EvidenceJob:  # noqa: ARG001
    return EvidenceJob(_network, analyse(_network))


@st.cache_resource(max_entries=_ENTRIES * 4, show_spinner=False)
def _measured(
    _network: Network,
    digest: str,  # noqa: ARG001
    field: str | None,
    without: frozenset[str],
) -> Measured:
    return measure(_network, field=field, without=without)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _field_relations(
    _network: Network,
    digest: str,  # noqa: ARG001
    without: frozenset[str],
) -> tuple[FieldRelation, ...]:
    return relate_fields(_network, without=without)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _layout(_network: Network, digest: str) -> Layout:  # noqa: ARG001
    return place_actors(_network)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _overview(_network: Network, digest: str) -> Overview:
    return survey(_network, _evidence(_network, digest).findings)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _compared(
    _old: Network,
    _new: Network,
    old_digest: str,  # noqa: ARG001
    new_digest: str,  # noqa: ARG001
    all_actors: bool,
) -> tuple[Comparison, Sides]:
    comparison = compare(_old, _new, all_actors=all_actors)
    return comparison, put_side_by_side(comparison)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _courses(
    _states: Sequence[Network],
    digests: tuple[str, ...],  # noqa: ARG001
    all_actors: bool,
) -> Courses:
    return develop(_states, all_actors=all_actors)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _state_of(_store: Store, name: str, head: str, position: int) -> Network:  # noqa: ARG001
    return _store.network(position)

"""What is computed once per map, whoever looks at it.

The digest alone is the key: Streamlit leaves out arguments that begin with an underscore.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.evidence_job import EvidenceJob
from netmap.model import CooperationStatus, Finding, Network
from netmap.model.comparison import Comparison
from netmap.model.evidence import Evidence
from netmap.model.plans import Aim, Plan, Supposition
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.services.analyse import analyse, leave_out_office
from netmap.services.compare import compare
from netmap.services.development import Courses, develop
from netmap.services.evidence import judge_network
from netmap.services.field_relations import FieldRelation, relate_fields
from netmap.services.measure import Measured, measure, values_of
from netmap.services.overview import Overview, survey
from netmap.services.sides import Sides, put_side_by_side
from netmap.services.suggest import Suggested, suggest
from netmap.services.what_if import choose_best, suppose
from netmap.services.work_list import Decisions, read_decisions
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store
from netmap.views.layout import Layout, place_actors

_ENTRIES = DEFAULT_SETTINGS.dashboard.open_maps


def findings(network: Network, *, without_office: bool = False) -> tuple[Finding, ...]:
    """All findings of a map, with their evidence as soon as it is there.

    Without the coordinating office, if wanted: as they hold then. Shows a sign of life while they
    are looked for.
    """
    with st.spinner(state.texts()("dashboard-analysing", actors=len(network.actors))):
        return evidence(network, without_office=without_office).findings


def tested_findings(network: Network) -> tuple[Finding, ...]:
    """All findings of a map with their evidence; waits for it."""
    return evidence(network).wait()


def evidence(network: Network, *, without_office: bool = False) -> EvidenceJob:
    """What tests the findings of a map, shared by all who look at it."""
    return _evidence(network, network.digest, without_office)


def is_testing(network: Network, finding: Finding) -> bool:
    """Whether a finding, as it holds with or without the office, waits for its evidence."""
    return any(evidence(network, without_office=each).is_testing(finding) for each in (False, True))


def measured(
    network: Network, field: str | None = None, without: frozenset[str] = frozenset()
) -> Measured:
    """Measures of a map or of one action field, with some actors left out."""
    return _measured(network, network.digest, field, without)


def values(
    network: Network, measure: str, field: str | None, without: frozenset[str]
) -> Mapping[str, float | None]:
    """A single measure of each actor, of a map or one action field, with some actors left out."""
    return _values(network, network.digest, measure, field, without)


def shape(network: Network, field: str | None, without: frozenset[str]) -> tuple[Evidence, ...]:
    """How the contacts of a map or one action field are spread, with some actors left out."""
    with st.spinner(state.texts()("dashboard-analysing", actors=len(network.actors))):
        return _shape(network, network.digest, field, without)


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
    return _state_of(store, store.identity, head.id if head else "", position)


def overview(network: Network) -> Overview:
    """Key figures of a map and of each action field; its findings as :func:`findings` has them."""
    now = {finding.id: finding for finding in findings(network)}
    found = _overview(network, network.digest)
    return dataclasses.replace(
        found, key_findings=tuple(now[finding.id] for finding in found.key_findings)
    )


def suggested(network: Network, wanted: SuggestionList, *, top: int) -> Suggested:
    """The suggestions of a list, at most ``top``.

    What probably exists depends on the existing cooperations alone, but for what is left out: it
    need not be computed anew when one is planned.
    """
    if wanted is SuggestionList.STRATEGIC:
        return _suggested(network, network.digest, wanted.value, top)
    basis = _existing_only(network, network.digest)
    meant = {
        (min(tie.source, tie.target), max(tie.source, tie.target))
        for tie in network.cooperations
        if tie.status is not CooperationStatus.EXISTING
    }
    in_reserve = top * (1 + len(meant) // top)
    found = _suggested(basis, basis.digest, wanted.value, top + in_reserve)
    left = [one for one in found.suggestions if one.pair not in meant]
    return dataclasses.replace(found, suggestions=tuple(left[:top]))


def decisions(store: Store) -> Decisions:
    """The decisions that are kept with a map, as they stand."""
    head = next(iter(store.history(limit=1)), None)
    return _decisions(store, store.identity, head.id if head else "")


def supposed(network: Network, suggestions: Sequence[Suggestion]) -> Supposition:
    """What a map would be if suggestions came true."""
    return _supposed(network, network.digest, suggestions, _ids(suggestions))


def planned(network: Network, suggestions: Sequence[Suggestion], aim: Aim, count: int) -> Plan:
    """The suggestions that help most for an aim, at most ``count``."""
    return _planned(network, network.digest, suggestions, _ids(suggestions), aim.value, count)


def layout_like(network: Network, before: Layout) -> Layout:
    """Where the actors stand on a map that differs from another one in its cooperations."""
    return _layout_like(network, network.digest, before, before.revision)


def _ids(suggestions: Sequence[Suggestion]) -> tuple[str, ...]:
    return tuple(suggestion.id for suggestion in suggestions)


@st.cache_resource(max_entries=_ENTRIES * 2, show_spinner=False)
def _evidence(_network: Network, digest: str, without_office: bool) -> EvidenceJob:
    if not without_office:
        return EvidenceJob(_network, analyse(_network))
    found = _evidence(_network, digest, False).findings
    return EvidenceJob(_network, leave_out_office(found, _network), without_office=True)


@st.cache_resource(max_entries=_ENTRIES * 4, show_spinner=False)
def _measured(
    _network: Network,
    digest: str,  # noqa: ARG001
    field: str | None,
    without: frozenset[str],
) -> Measured:
    return measure(_network, field=field, without=without)


@st.cache_resource(max_entries=_ENTRIES * 4, show_spinner=False)
def _values(
    _network: Network,
    digest: str,  # noqa: ARG001
    measure: str,
    field: str | None,
    without: frozenset[str],
) -> Mapping[str, float | None]:
    return values_of(_network, measure, field=field, without=without)


@st.cache_resource(max_entries=_ENTRIES * 4, show_spinner=False)
def _shape(
    _network: Network,
    digest: str,  # noqa: ARG001
    field: str | None,
    without: frozenset[str],
) -> tuple[Evidence, ...]:
    return judge_network(_network, field=field, without=without)


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
    return survey(_network, _evidence(_network, digest, False).findings)


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
def _state_of(_store: Store, identity: str, head: str, position: int) -> Network:  # noqa: ARG001
    return _store.network(position)


@st.cache_resource(max_entries=_ENTRIES * 2, show_spinner=False)
def _suggested(_network: Network, digest: str, wanted: str, top: int) -> Suggested:  # noqa: ARG001
    return suggest(_network, list=SuggestionList(wanted), top=top)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _existing_only(_network: Network, digest: str) -> Network:  # noqa: ARG001
    ties = (tie for tie in _network.cooperations if tie.status is CooperationStatus.EXISTING)
    return dataclasses.replace(_network, cooperations=tuple(ties))


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _decisions(_store: Store, identity: str, head: str) -> Decisions:  # noqa: ARG001
    return read_decisions(_store)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _supposed(
    _network: Network,
    digest: str,  # noqa: ARG001
    _suggestions: Sequence[Suggestion],
    ids: tuple[str, ...],  # noqa: ARG001
) -> Supposition:
    return suppose(_network, _suggestions)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _planned(
    _network: Network,
    digest: str,  # noqa: ARG001
    _suggestions: Sequence[Suggestion],
    ids: tuple[str, ...],  # noqa: ARG001
    aim: str,
    count: int,
) -> Plan:
    return choose_best(_network, _suggestions, aim=Aim(aim), count=count)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _layout_like(
    _network: Network,
    digest: str,  # noqa: ARG001
    _before: Layout,
    revision: str,  # noqa: ARG001
) -> Layout:
    return place_actors(_network, before=_before)

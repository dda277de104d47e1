"""What is computed once per state of a map, whoever looks at it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.evidence_job import EvidenceJob
from netmap.dashboard.library import OpenMap
from netmap.dashboard.results import kept_by_state
from netmap.documents.side_by_side import SideBySide, put_side_by_side
from netmap.duplicates.find import Duplicates, find_duplicates, mail_domains
from netmap.editing.duplicates import read_known
from netmap.editing.keep import look_into
from netmap.findings.analyse import analyse, leave_out_office
from netmap.findings.compare import compare
from netmap.findings.development import Trends, develop
from netmap.findings.evidence import judge_network
from netmap.findings.field_relations import FieldRelation, relate_fields
from netmap.findings.measure import Measured, measure, values_of
from netmap.findings.overview import Overview, survey
from netmap.model import CooperationStatus, Finding, Network
from netmap.model.comparison import Comparison
from netmap.model.distinctions import Distinction
from netmap.model.evidence import Evidence
from netmap.model.plans import Aim, Plan, Supposition
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.records import RECORDS, Kind, parts
from netmap.records.own_columns import OwnColumn, list_own_columns
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Backup, Examined, Store
from netmap.suggesting.suggest import Suggested, suggest
from netmap.suggesting.what_if import choose_best, suppose
from netmap.suggesting.work_list import Decisions, read_decisions
from netmap.views.layout.layout import Layout, place_actors

_ANALYSING = "dashboard-analysing"


def findings(network: Network, *, without_office: bool = False) -> tuple[Finding, ...]:
    """All findings of a map, with their evidence as soon as it is there.

    Without the coordinating office, if wanted: as they hold then. Shows a sign of life while they
    are looked for.
    """
    with st.spinner(state.texts()(_ANALYSING, actors=len(network.actors))):
        return evidence(network, without_office=without_office).findings


def tested_findings(network: Network) -> tuple[Finding, ...]:
    """All findings of a map with their evidence; waits for it."""
    return evidence(network).wait()


@kept_by_state()
def evidence(network: Network, *, without_office: bool = False) -> EvidenceJob:
    """What tests the findings of a map, shared by all who look at it."""
    if not without_office:
        return EvidenceJob(network, analyse(network))
    found = leave_out_office(evidence(network).findings, network)
    return EvidenceJob(network, found, without_office=True)


def is_testing(network: Network, finding: Finding) -> bool:
    """Whether a finding, as it holds with or without the office, waits for its evidence."""
    return any(evidence(network, without_office=each).is_testing(finding) for each in (False, True))


@kept_by_state()
def measured(
    network: Network, field: str | None = None, without: frozenset[str] = frozenset()
) -> Measured:
    """Measures of a map or of one action field, with some actors left out."""
    return measure(network, field=field, without=without)


@kept_by_state()
def values(
    network: Network, measure: str, field: str | None, without: frozenset[str]
) -> Mapping[str, float | None]:
    """A single measure of each actor, of a map or one action field, with some actors left out."""
    return values_of(network, measure, field=field, without=without)


@kept_by_state(saying=_ANALYSING)
def shape(network: Network, field: str | None, without: frozenset[str]) -> tuple[Evidence, ...]:
    """How the contacts of a map or one action field are spread, with some actors left out."""
    return judge_network(network, field=field, without=without)


@kept_by_state(saying=_ANALYSING)
def field_relations(network: Network, without: frozenset[str]) -> tuple[FieldRelation, ...]:
    """How action fields work with each other, with some actors left out."""
    return relate_fields(network, without=without)


@kept_by_state()
def own_columns(network: Network, kind: Kind = Kind.ACTOR) -> tuple[OwnColumn, ...]:
    """Columns that the list has of its own about records of a kind."""
    return list_own_columns(parts.values_of(RECORDS[kind], network))


def duplicates(opened: OpenMap) -> Duplicates:
    """Actors of a map that may be one under several names."""
    if opened.store is not None:
        domains, apart = _known_besides(opened.store)
    else:
        domains, apart = mail_domains(opened.contacts), opened.apart
    return _duplicates(opened.network, domains, apart)


@kept_by_state(states=1)
def _known_besides(
    store: Store,
) -> tuple[frozenset[tuple[str, str]], tuple[Distinction, ...]]:
    return read_known(store)


@kept_by_state(saying=_ANALYSING)
def _duplicates(
    network: Network, domains: frozenset[tuple[str, str]], apart: tuple[Distinction, ...]
) -> Duplicates:
    return find_duplicates(network, domains=domains, apart=apart)


@kept_by_state(saying="dashboard-placing")
def layout(network: Network) -> Layout:
    """Where the actors stand on the map."""
    return place_actors(network)


def compared(old: Network, new: Network, *, all_actors: bool) -> tuple[Comparison, SideBySide]:
    """What is different between two states, and both as maps on the same places."""
    with st.spinner(state.texts()(_ANALYSING, actors=len(new.actors))):
        return _compared(new, old, all_actors)


@kept_by_state()
def _compared(new: Network, old: Network, all_actors: bool) -> tuple[Comparison, SideBySide]:
    comparison = compare(old, new, all_actors=all_actors)
    return comparison, put_side_by_side(comparison)


@kept_by_state()
def courses(states: Sequence[Network], *, all_actors: bool) -> Trends:
    """How the key figures developed over several states."""
    return develop(states, all_actors=all_actors)


@kept_by_state(states=1)
def state_of(store: Store, position: int) -> Network:
    """A kept map at a position of its history."""
    return store.network(position)


def overview(network: Network) -> Overview:
    """Key figures of a map and of each action field; its findings as :func:`findings` has them."""
    now = {finding.id: finding for finding in findings(network)}
    found = _overview(network)
    return dataclasses.replace(
        found, key_findings=tuple(now[finding.id] for finding in found.key_findings)
    )


@kept_by_state()
def _overview(network: Network) -> Overview:
    return survey(network, evidence(network).findings)


def suggested(network: Network, wanted: SuggestionList, *, top: int) -> Suggested:
    """The suggestions of a list, at most ``top``.

    What probably exists depends on the existing cooperations alone, but for what is left out: it
    need not be computed anew when one is planned.
    """
    if wanted is SuggestionList.STRATEGIC:
        return _suggested(network, wanted, top)
    basis = _existing_only(network)
    meant = {
        (min(tie.source, tie.target), max(tie.source, tie.target))
        for tie in network.cooperations
        if tie.status is not CooperationStatus.EXISTING
    }
    in_reserve = top * (1 + len(meant) // top)
    found = _suggested(basis, wanted, top + in_reserve)
    left = [one for one in found.suggestions if one.pair not in meant]
    return dataclasses.replace(found, suggestions=tuple(left[:top]))


@kept_by_state()
def _suggested(network: Network, wanted: SuggestionList, top: int) -> Suggested:
    return suggest(network, list=wanted, top=top)


@kept_by_state()
def _existing_only(network: Network) -> Network:
    ties = (tie for tie in network.cooperations if tie.status is CooperationStatus.EXISTING)
    return dataclasses.replace(network, cooperations=tuple(ties))


@kept_by_state(states=1)
def decisions(store: Store) -> Decisions:
    """The decisions that are kept with a map, as they stand."""
    return read_decisions(store)


@kept_by_state()
def supposed(network: Network, suggestions: Sequence[Suggestion]) -> Supposition:
    """What a map would be if suggestions came true."""
    return suppose(network, suggestions)


@kept_by_state()
def planned(network: Network, suggestions: Sequence[Suggestion], aim: Aim, count: int) -> Plan:
    """The suggestions that help most for an aim, at most ``count``."""
    return choose_best(network, suggestions, aim=aim, count=count)


@kept_by_state()
def layout_like(network: Network, before: Layout) -> Layout:
    """Where the actors stand on a map that differs from another one in its cooperations."""
    return place_actors(network, before=before)


@st.cache_resource(max_entries=DEFAULT_SETTINGS.dashboard.kept_backups, show_spinner=False)
def examined(backup: Backup, changed: tuple[int, ...]) -> Examined:
    """What a backup holds in the state that its file has; found once."""
    del changed  # part of what the answer is kept by
    return look_into(backup)


@st.cache_resource(max_entries=DEFAULT_SETTINGS.dashboard.open_maps, show_spinner=False)
def newest_readable(backups: tuple[tuple[Backup, tuple[int, ...]], ...]) -> Backup | None:
    """The first backup that can be read in full, of some with the states that their files have."""
    return next((one for one, changed in backups if examined(one, changed).fault is None), None)

"""Export a map, or one action field of it, as a file for other programs."""

from __future__ import annotations

import dataclasses

from netmap.errors import ExportError
from netmap.exports import SUFFIXES
from netmap.graph import build_graph
from netmap.i18n import Language, Texts, texts_for
from netmap.model import CooperationStatus, Network
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.views.tables import (
    tabulate_actor_measures,
    tabulate_findings,
    tabulate_network_measures,
)


def export_bytes(
    network: Network,
    suffix: str,
    *,
    language: Language,
    field: str | None = None,
    settings: Settings = DEFAULT_SETTINGS,
) -> bytes:
    """Return a map as a file.

    Parameters
    ----------
    network : Network
        The map.
    suffix : str
        One of :data:`~netmap.exports.SUFFIXES`: ".html" is the drawn map as one page that needs
        no network, ".xlsx" the tables with measures and findings, ".graphml" the bare graph.
    language : Language
        Language of headings and sentences.
    field : str, optional
        Id or name of an action field: only its actors and cooperations; by default everything.
    settings : Settings
        Thresholds and seeds.

    Raises
    ------
    ExportError
        If netmap does not write such files.
    UnknownFieldError
        If the network has no such field.
    """
    if field is not None:
        field = network.find_field(field).id
    texts = texts_for(language)
    match suffix.lower():
        case ".html":
            return _page(network, texts, field, settings)
        case ".xlsx":
            return _workbook(network, texts, field, settings)
        case ".graphml":
            from netmap.exports.graph_files import to_graphml

            return to_graphml(keep_field(network, field) if field else network)
    raise ExportError("error-export-suffix", suffix=suffix, known=", ".join(SUFFIXES))


def keep_field(network: Network, field: str) -> Network:
    """Return the part of a network that belongs to an action field (an id).

    Actors and cooperations follow the rule of the slice in :mod:`netmap.graph`, cooperations at
    every stage included. Meetings and offers are those of the field, with the meetings that its
    workshops belonged to; offers without a field are kept. Action fields and priorities stay,
    because the actors carry other fields too.
    """
    graph = build_graph(network, field=field, statuses=frozenset(CooperationStatus))
    ties = {tie for _, _, tie in graph.edges(keys=True)}
    meetings = {meeting.id for meeting in network.meetings if meeting.field == field}
    meetings |= {m.part_of for m in network.meetings if m.id in meetings and m.part_of}
    return dataclasses.replace(
        network,
        actors=tuple(actor for actor in network.actors if actor.id in graph),
        cooperations=tuple(tie for tie in network.cooperations if tie.id in ties),
        meetings=tuple(meeting for meeting in network.meetings if meeting.id in meetings),
        attendances=tuple(
            entry
            for entry in network.attendances
            if entry.meeting in meetings and entry.actor in graph
        ),
        offers=tuple(
            offer
            for offer in network.offers
            if offer.actor in graph and offer.field in (field, None)
        ),
    )


def _page(network: Network, texts: Texts, field: str | None, settings: Settings) -> bytes:
    from netmap.exports.html import to_html  # brings pyvis, which is slow to load
    from netmap.services.measure import measure
    from netmap.views.layout import place_actors
    from netmap.views.scene import View, build_scene

    scene = build_scene(
        network,
        place_actors(network, settings=settings),
        View(field=field),
        texts=texts,
        sizes={actor.id: actor.degree for actor in measure(network, field=field).actors},
    )
    return to_html(scene, network, texts=texts)


def _workbook(network: Network, texts: Texts, field: str | None, settings: Settings) -> bytes:
    from netmap.exports.workbook import to_workbook
    from netmap.services.analyse import analyse
    from netmap.services.measure import measure

    measured = measure(network, field=field)
    findings = analyse(network, field=field, settings=settings)
    return to_workbook(
        keep_field(network, field) if field else network,
        texts=texts,
        computed={
            texts("sheet-measures"): (
                tabulate_network_measures(dataclasses.asdict(measured.network), network, texts),
                tabulate_actor_measures(map(dataclasses.asdict, measured.actors), texts),
            ),
            texts("sheet-findings"): (tabulate_findings(findings, network, texts),),
        },
    )

"""Where a network stands: key figures, who was asked and when, what the map looks like."""

from __future__ import annotations

from collections.abc import Iterator

from netmap.documents.parts.source import DocumentSource
from netmap.engine.arrays.kept import arrays_of
from netmap.engine.kernels import kernels
from netmap.findings.overview import Overview
from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.document import Grid, Section, Text
from netmap.views.text.tables import Cell, Table
from netmap.views.text.text import list_of

MEASURES = ("actors", "cooperations", "density", "components")
"""Measures among the key figures."""


def write_situation(document: DocumentSource) -> Section:
    """Return the section with the key figures, the survey and the map."""
    texts, network = document.texts, document.network
    blocks = [Text(text=sentence) for sentence in _tell(document)]
    return Section(
        heading=texts("report-situation"),
        new_page=True,
        blocks=(
            *blocks,
            Grid(
                title=texts("report-figures"),
                shares=(0.7, 0.3),
                table=tabulate_figures(network, document.overview, texts),
            ),
            document.draw(large=True),
        ),
    )


def tell_survey(network: Network, texts: Texts) -> str:
    """Return who of the actors was asked, and when."""
    dates = sorted(actor.surveyed_on for actor in network.actors if actor.surveyed_on is not None)
    if not dates:
        return texts("report-survey-unknown")
    return texts(
        "report-survey",
        asked=len(dates),
        actors=len(network.actors),
        open=len(network.actors) - len(dates),
        first=dates[0],
        last=dates[-1],
        days="one" if dates[0] == dates[-1] else "several",
    )


def tabulate_figures(network: Network, overview: Overview, texts: Texts) -> Table:
    """Return the key figures of a map, one a row."""
    arrays = arrays_of(network)
    values: dict[str, Cell] = {
        "actors": arrays.size,
        "cooperations": int(kernels.degree(arrays).sum()) // 2,
        "density": texts("report-share", share=kernels.density(arrays)),
        "components": kernels.components(arrays),
    }
    rows: list[tuple[Cell, ...]] = [(texts(f"measure-{name}"), values[name]) for name in MEASURES]
    rows.insert(1, (texts("report-asked"), overview.surveyed))
    rows += [
        (texts("report-stage", stage=texts(f"status-{status}")), count)
        for status, count in overview.cooperations
        if count
    ]
    return Table(headings=(texts("column-measure"), texts("column-value")), rows=tuple(rows))


def _tell(document: DocumentSource) -> Iterator[str]:
    texts, network = document.texts, document.network
    yield texts("report-purpose", count=len(network.action_fields), fields=_fields(document))
    if not network.actors:
        yield texts("picture-empty")
        return
    yield tell_survey(network, texts)
    office = [network.actor_name(actor) for actor in sorted(network.coordinators)]
    if office:
        yield texts("report-office", count=len(office), office=list_of(office, texts))
    yield document.source or texts("report-no-source")


def _fields(document: DocumentSource) -> str:
    return list_of([entry.name for entry in document.network.action_fields], document.texts)

"""How a key figure developed over several states, per action field: a chart and its table."""

from __future__ import annotations

import dataclasses
from typing import Any

import streamlit as st

from netmap.dashboard.shared.style import page_theme
from netmap.dashboard.shared.table import show_table
from netmap.findings.development import Trend, Trends
from netmap.i18n import Language, Texts
from netmap.model.comparison import KeyFigures
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.palette import PAGES, mark_of

_FIGURES = tuple(entry.name for entry in dataclasses.fields(KeyFigures))
_DECIMALS = {
    Language.DE: "replace(datum.label, '.', ',')",
    Language.EN: "datum.label",
}
"""The chart writes numbers in English: what makes of it those of the page."""


def show_trends(developed: Trends, labels: tuple[str, ...], texts: Texts) -> None:
    """Show a chart of the chosen key figure, and the same numbers as a table.

    Parameters
    ----------
    developed : Trends
        The key figures.
    labels : tuple of str
        What the states are called, in their order; no two alike.
    texts : Texts
        The language.
    """
    figure = st.selectbox(
        texts("compare-figure"),
        _FIGURES,
        index=_FIGURES.index("density"),
        format_func=lambda name: texts(f"measure-{name}"),
        key="compare-figure",
        width=420,
    )
    lines = [
        (course.name or texts("compare-whole"), _values(course, figure))
        for course in developed.courses
    ]
    chart, table = st.columns((3, 2))
    with chart:
        st.vega_lite_chart(_spec(lines, labels, texts), width="stretch", theme=None)
    with table:
        show_table(
            (texts("compare-state"), *(name for name, _ in lines)),
            [
                (label, *(_write(values[rank], texts) for _, values in lines))
                for rank, label in enumerate(labels)
            ],
            key="compare-figures",
            caption=texts(f"measure-{figure}"),
        )


def _values(course: Trend, figure: str) -> list[float | None]:
    return [None if one is None else getattr(one, figure) for one in course.figures]


def _write(value: float | None, texts: Texts) -> str:
    return "–" if value is None else texts("word-number", value=value)


def _spec(
    lines: list[tuple[str, list[float | None]]], labels: tuple[str, ...], texts: Texts
) -> dict[str, Any]:
    """Return the chart as Vega-Lite knows it: lines that differ by their marks too."""
    theme = page_theme()
    page = PAGES[theme]
    names = [name for name, _ in lines]
    inks = [page.ink, *(mark_of(rank, theme).colour for rank in range(len(lines) - 1))]
    shapes = ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down"]
    dashes = [[1, 0], [8, 3], [3, 3], [10, 3, 2, 3], [1, 2], [6, 2, 2, 2]]
    axis = {"labelColor": page.ink, "titleColor": page.ink, "labelFontSize": 13}
    scale = {"domain": names}
    legend = {"title": None, "labelColor": page.ink, "labelFontSize": 13, "labelLimit": 260}
    return {
        "height": DEFAULT_SETTINGS.dashboard.chart_height,
        "background": "transparent",
        "config": {"view": {"stroke": None}},
        "data": {
            "values": [
                {"state": label, "field": name, "value": values[rank]}
                for name, values in lines
                for rank, label in enumerate(labels)
            ]
        },
        "mark": {"type": "line", "point": {"size": 90, "filled": True}, "tooltip": False},
        "encoding": {
            "x": {
                "field": "state",
                "type": "ordinal",
                "sort": list(labels),
                "axis": axis | {"title": None, "labelAngle": 0, "labelLimit": 160},
            },
            "y": {
                "field": "value",
                "type": "quantitative",
                "axis": axis
                | {
                    "title": None,
                    "labelExpr": _DECIMALS[texts.language],
                    "gridColor": page.faint_line,
                    "domain": False,
                    "tickCount": 5,
                },
            },
            "color": {
                "field": "field",
                "type": "nominal",
                "sort": names,
                "scale": scale | {"range": inks},
                "legend": legend,
            },
            "shape": {
                "field": "field",
                "type": "nominal",
                "sort": names,
                "scale": scale | {"range": _as_many(shapes, names)},
                "legend": legend,
            },
            "strokeDash": {
                "field": "field",
                "type": "nominal",
                "sort": names,
                "scale": scale | {"range": _as_many(dashes, names)},
                "legend": legend,
            },
        },
    }


def _as_many(marks: list[Any], names: list[str]) -> list[Any]:
    return [marks[rank % len(marks)] for rank in range(len(names))]

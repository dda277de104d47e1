"""Two states side by side: both maps on the same places, and what is different in words."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.places import places
from netmap.dashboard.shared.drawing.map_canvas import show_map
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.style import page_theme
from netmap.dashboard.shared.table import show_table
from netmap.documents.side_by_side import SideBySide
from netmap.i18n import Texts
from netmap.model import CooperationStatus, Network
from netmap.model.comparison import Comparison
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.layout import Layout
from netmap.views.scene.scene import View, build_scene
from netmap.views.text.comparison_text import Passage

_TABS = ("actors", "cooperations", "findings")


def show_maps(sides: SideBySide, texts: Texts) -> None:
    """Draw both states; everybody stands at the same place on both maps."""
    layout = _place(sides.whole)
    columns = st.columns(2)
    for place, name, side in zip(
        columns, ("earlier", "later"), (sides.old, sides.new), strict=True
    ):
        view = View(
            statuses=frozenset(CooperationStatus),
            size_by=None,
            changes=side.changes,
            absent=side.absent,
        )
        scene = build_scene(side.network, layout, view, texts=texts, theme=page_theme())
        with place:
            show_map(
                scene,
                key=f"compare-map-{name}",
                height=DEFAULT_SETTINGS.dashboard.compared_map_height,
                texts=texts,
            )


def _place(whole: Network) -> Layout:
    """Return places: those of the open map, where it keeps them and most of the actors are its."""
    opened = state.opened()
    if opened is not None and opened.store is not None:
        known = opened.store.places().keys() & whole.actor_by_id.keys()
        if 2 * len(known) > len(whole.actors):
            return cache.layout_like(whole, places(opened.network))
    return cache.layout(whole)


def show_passages(
    passages: tuple[Passage, ...], comparison: Comparison, texts: Texts, *, figures: str
) -> st.delta_generator.DeltaGenerator:
    """Show what is different under tabs; returns the tab of the key figures, still empty."""
    counts = {
        "actors": len(comparison.actors_added)
        + len(comparison.actors_removed)
        + len(comparison.actors_changed),
        "cooperations": len(comparison.cooperations_added)
        + len(comparison.cooperations_removed)
        + len(comparison.cooperations_changed),
        "findings": len(comparison.findings_new) + len(comparison.findings_resolved),
    }
    labels = [texts(f"compare-tab-{name}", count=counts[name]) for name in _TABS]
    *tabs, last = st.tabs([*labels, figures])
    for name, tab in zip(_TABS, tabs, strict=True):
        mine = [passage for passage in passages if passage.sort.startswith(name)]
        with tab:
            if not mine:
                st.text(texts("compare-nothing-here"))
            elif name == "findings":
                _show_findings(mine)
            else:
                _show_tables(mine, name, texts)
    return last


def _show_tables(passages: list[Passage], name: str, texts: Texts) -> None:
    headings = (texts(f"compare-column-{name}"), texts("compare-column-what"))
    for passage in passages:
        st.subheader(plain(passage.heading), anchor=False)
        show_table(
            headings,
            [(what, " · ".join(about)) for what, *about in passage.items],
            key=f"compare-{passage.sort}",
            caption=passage.heading,
        )


def _show_findings(passages: list[Passage]) -> None:
    for passage, column in zip(passages, st.columns(2), strict=False):
        with column:
            st.subheader(plain(passage.heading), anchor=False)
            for number, (title, *about) in enumerate(passage.items):
                with st.container(border=True, gap="xsmall"):
                    with st.container(key=f"strong-{passage.sort}-{number}"):
                        st.text(title)
                    for line in about:
                        st.text(line)

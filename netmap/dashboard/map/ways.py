"""How the actors that were chosen together are connected: ways between two, partners of several."""

from __future__ import annotations

import networkx as nx
import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.map.link_list import show_links
from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.scene.emphasis import common_partners, shortest_ways
from netmap.views.scene.scene import View
from netmap.views.scene.visible import find_visible


def show_ways(actors: tuple[str, ...], network: Network, view: View) -> None:
    """Show how two actors are connected, or whom several work with, in what the map shows.

    Parameters
    ----------
    actors : tuple of str
        Ids of two or more actors.
    network : Network
        The map.
    view : View
        Its filters: what they hide leads nowhere.
    """
    texts = state.texts()
    graph = find_visible(network, view)
    title = texts("ways-title", count=len(actors))
    st.header(title, anchor=False)
    entries = {actor: (network.actor_name(actor), "") for actor in actors}
    show_links(title, entries, key="chosen", on_choose=_show, titled=False)
    hidden = [actor for actor in actors if actor not in graph]
    if hidden:
        st.text(texts("ways-hidden", actor=network.actor_name(hidden[0])))
    elif len(actors) == 2:
        _show_between(graph, actors[0], actors[1], network, texts)
    else:
        _show_common(graph, actors, network, texts)
    st.button(texts("ways-end"), key="ways-end", on_click=state.select, args=(None,))


def _show_between(
    graph: nx.MultiGraph[str], first: str, second: str, network: Network, texts: Texts
) -> None:
    steps = shortest_ways(graph, first, second)
    names = {"first": network.actor_name(first), "second": network.actor_name(second)}
    if not steps:
        st.text(texts("ways-none", **names))
        return
    length = steps[second]
    st.text(texts("ways-between", **names, steps=length, ways=_count(graph, steps)))
    for step in range(1, length):
        there = {actor: (network.actor_name(actor), "") for actor in steps if steps[actor] == step}
        show_links(texts("ways-step", step=step), there, key=f"step-{step}", on_choose=_show)


def _count(graph: nx.MultiGraph[str], steps: dict[str, int]) -> int:
    """Number of ways, which all lead on by a step each; ``steps`` are in their order."""
    ways = dict.fromkeys(steps, 0)
    for actor, step in steps.items():
        before = [one for one in graph[actor] if steps.get(one) == step - 1]
        ways[actor] = sum(ways[one] for one in before) if step else 1
    return ways[list(steps)[-1]]


def _show_common(
    graph: nx.MultiGraph[str], actors: tuple[str, ...], network: Network, texts: Texts
) -> None:
    shared = common_partners(graph, actors)
    title = texts("ways-common", count=len(shared))
    found = {
        actor: (network.actor_name(actor), network.actor_by_id[actor].type) for actor in shared
    }
    if found:
        show_links(title, found, key="common", on_choose=_show)
    else:
        st.text(title)


def _show(actor: str) -> None:
    state.select("actor", actor)

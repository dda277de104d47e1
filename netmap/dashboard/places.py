"""Where the actors of the open map stand: in a kept one nobody jumps when something is changed."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout import Layout, place_actors

_ENTRIES = DEFAULT_SETTINGS.dashboard.open_maps


def places(network: Network) -> Layout:
    """Return where the actors stand: as before an edit, and where somebody has dragged them.

    Places without what was dragged are remembered apart, so that undoing a drag leads back.
    """
    store = state.store()
    if store is None:
        return cache.layout(network)
    dragged = {
        actor: place
        for actor, place in sorted(store.positions().items())
        if actor in network.actor_by_id
    }
    base = _base(network, network.digest, store.name)
    if not dragged:
        return base
    return _with_dragged(network, base, dragged, network.digest, base.revision, str(dragged))


@st.cache_resource(show_spinner=False)
def _last() -> dict[str, Layout]:
    """Return the newest places of each kept map, by its name."""
    return {}


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _base(_network: Network, digest: str, name: str) -> Layout:  # noqa: ARG001
    before = _last().get(name)
    laid = cache.layout(_network) if before is None else place_actors(_network, before=before)
    _last()[name] = laid
    return laid


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _with_dragged(
    _network: Network,
    _base: Layout,
    _dragged: dict[str, tuple[float, float]],
    digest: str,  # noqa: ARG001
    revision: str,  # noqa: ARG001
    key: str,  # noqa: ARG001
) -> Layout:
    return place_actors(_network, before=_base, pinned=_dragged)

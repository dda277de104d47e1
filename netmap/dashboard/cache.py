"""What is computed once per map, whoever looks at it.

The digest alone is the key: Streamlit leaves out arguments that begin with an underscore.
"""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.model import Finding, Network
from netmap.services.analyse import analyse
from netmap.services.evidence import add_evidence
from netmap.services.measure import Measured, measure
from netmap.services.overview import Overview, survey
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout import Layout, place_actors

_ENTRIES = DEFAULT_SETTINGS.dashboard.open_maps


def findings(network: Network) -> tuple[Finding, ...]:
    """All findings of a map with their evidence, and a sign of life while they are computed."""
    with st.spinner(state.texts()("dashboard-analysing", actors=len(network.actors))):
        return _findings(network, network.digest)


def measured(network: Network, field: str | None = None) -> Measured:
    """Measures of a map or of one action field."""
    return _measured(network, network.digest, field)


def layout(network: Network) -> Layout:
    """Where the actors stand on the map."""
    with st.spinner(state.texts()("dashboard-placing", actors=len(network.actors))):
        return _layout(network, network.digest)


def overview(network: Network) -> Overview:
    """Key figures of a map and of each action field."""
    return _overview(network, network.digest)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _findings(_network: Network, digest: str) -> tuple[Finding, ...]:  # noqa: ARG001
    return add_evidence(_network, analyse(_network))


@st.cache_resource(max_entries=_ENTRIES * 4, show_spinner=False)
def _measured(_network: Network, digest: str, field: str | None) -> Measured:  # noqa: ARG001
    return measure(_network, field=field)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _layout(_network: Network, digest: str) -> Layout:  # noqa: ARG001
    return place_actors(_network)


@st.cache_resource(max_entries=_ENTRIES, show_spinner=False)
def _overview(_network: Network, digest: str) -> Overview:
    return survey(_network, _findings(_network, digest))

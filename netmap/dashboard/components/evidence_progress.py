"""How far the tests of the findings are, while they run beside the page."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS


def show_evidence_progress(network: Network) -> None:
    """Show how many findings are tested; draw the page once more when all are."""
    if not cache.evidence(network).done:
        _follow(network)


@st.fragment(run_every=DEFAULT_SETTINGS.dashboard.progress_seconds)
def _follow(network: Network) -> None:
    job = cache.evidence(network)
    if job.done:
        st.rerun()
    done, total = job.progress
    st.caption(state.texts()("evidence-testing", done=done, total=total))

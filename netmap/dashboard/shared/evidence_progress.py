"""How far the tests of the findings are, while they run beside the page."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, state
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS


def show_evidence_progress(network: Network, *, without_office: bool = False) -> None:
    """Let findings be tested, and show how many are; draw the page once more when all are."""
    if not cache.evidence(network, without_office=without_office).done:
        _follow(network, without_office)


@st.fragment(run_every=DEFAULT_SETTINGS.dashboard.progress_seconds)
def _follow(network: Network, without_office: bool) -> None:
    job = cache.evidence(network, without_office=without_office)
    job.start()
    done, total = job.progress
    st.caption(state.texts()("evidence-testing", done=done, total=total))
    if job.done:  # what the visitor has just clicked on was taken up by the caption
        st.rerun()

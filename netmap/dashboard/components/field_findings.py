"""The findings of an action field, question by question; each can be highlighted."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.components.finding_card import show_finding_card, show_finding_line
from netmap.model import Finding, Network, Standing

_ORDER = ("hubs", "missing_links", "isolates", "coverage")


def list_findings(
    findings: Iterable[Finding], network: Network, *, field: str, without_office: bool
) -> None:
    """List what was found in a field.

    Parameters
    ----------
    findings : iterable of Finding
        All findings of the map.
    network : Network
        The map that names the actors.
    field : str
        Id of the action field.
    without_office : bool
        Whether to tell what holds without the coordinating office.
    """
    texts = state.texts()
    told = [_seen(f, network, without_office) for f in findings if f.field == field]
    shown = sorted((finding for finding in told if finding is not None), key=_place)
    for analysis, group in groupby(shown, key=lambda finding: finding.analysis):
        st.header(
            texts(f"analysis-{analysis}"), anchor=False, help=texts(f"analysis-{analysis}-help")
        )
        with st.container(gap="xxsmall"):
            for finding in group:
                if finding.id == state.finding():
                    show_finding_card(finding, network, key="field")
                else:
                    show_finding_line(finding, network, key="field")
    if not shown:
        st.text(texts("field-no-findings"))


def _place(finding: Finding) -> tuple[int, str]:
    known = finding.analysis in _ORDER
    return (_ORDER.index(finding.analysis) if known else len(_ORDER), finding.analysis)


def _seen(finding: Finding, network: Network, without_office: bool) -> Finding | None:
    """Return the finding as it holds with or without the office; None if it does not."""
    if not without_office:
        return None if finding.standing is Standing.ONLY_WITHOUT else finding
    if finding.standing is Standing.ONLY_WITH:
        return None
    if finding.standing is Standing.BOTH:
        return finding.without(network.coordinators)
    return finding

"""The findings of an action field, question by question; each can be highlighted."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from itertools import groupby

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.finding_card import show_finding_card, show_finding_line
from netmap.model import Finding, Network, Standing
from netmap.registry import find_analysis


def list_findings(
    findings: Iterable[Finding], network: Network, *, field: str, without_office: bool
) -> None:
    """List what was found in a field.

    Parameters
    ----------
    findings : iterable of Finding
        All findings of the map, as they hold with or without the coordinating office.
    network : Network
        The map that names the actors.
    field : str
        Id of the action field.
    without_office : bool
        Whether it is told what holds without the coordinating office.
    """
    texts = state.texts()
    told = [
        finding
        for finding in findings
        if finding.field == field
        and (without_office or finding.standing is not Standing.ONLY_WITHOUT)
    ]
    shown = sorted(told, key=_place)
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
    entry = find_analysis(finding.analysis)
    return (sys.maxsize if entry is None else entry.field_rank, finding.analysis)

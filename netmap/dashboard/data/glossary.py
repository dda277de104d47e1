"""What the numbers and statements mean: definitions and sources."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard.shared.table import show_table
from netmap.findings.measure import ActorMeasures, NetworkMeasures, names_of_measures
from netmap.i18n import Texts
from netmap.views.text.glossary import define_evidence, define_findings, define_measures


def show_glossary(texts: Texts) -> None:
    """Show all measures, findings and words of evidence with their definitions."""
    with st.expander(texts("glossary-title"), icon=":material/menu_book:"):
        for name, terms in {
            "network": define_measures(names_of_measures(NetworkMeasures), texts),
            "actors": define_measures(names_of_measures(ActorMeasures), texts),
            "findings": define_findings(texts),
            "evidence": define_evidence(texts),
        }.items():
            st.subheader(texts(f"glossary-{name}"), anchor=False)
            headings = [texts("column-term"), texts("column-definition")]
            show_table(headings, terms, key=f"glossary-{name}", caption=texts(f"glossary-{name}"))

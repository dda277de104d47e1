"""What a reader found in a list, as a table: where, what stands there and what to do."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.table import show_table
from netmap.model import Issue


def show_issues(issues: Sequence[Issue], *, key: str) -> None:
    """Show problems with their place, value and remedy."""
    texts = state.texts()
    show_table(
        tuple(
            texts(f"issue-heading-{name}") for name in ("sheet", "row", "column", "value", "what")
        ),
        [
            (
                issue.sheet,
                str(issue.row) if issue.row is not None else "",
                issue.column or "",
                issue.value,
                texts.issue(issue),
            )
            for issue in issues
        ],
        key=key,
    )


def show_warnings(opened: OpenMap) -> None:
    """Offer the warnings of a map that was opened all the same; nothing if there are none."""
    if opened.warnings:
        title = state.texts()("data-warnings", count=len(opened.warnings))
        with st.expander(title, key="warnings"):
            show_issues(opened.warnings, key="warnings-table")

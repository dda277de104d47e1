"""What would change, before it does: a table of the kinds of records and their names."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from netmap.dashboard.shared.table import show_table
from netmap.editing.differences import Difference
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS

_WAYS = ("added", "changed", "removed")


def show_differences(found: Sequence[Difference], texts: Texts, *, key: str) -> None:
    """Show what is added, changed and removed, with the first names of each."""
    if not found:
        st.text(texts("differences-none"))
        return
    show_table(
        (texts("differences-kind"), *(texts(f"differences-{way}") for way in _WAYS)),
        [
            (
                texts(f"record-{one.kind}"),
                *(_tell(getattr(one, way), texts) for way in _WAYS),
            )
            for one in found
        ],
        key=key,
    )


def _tell(names: tuple[str, ...], texts: Texts) -> str:
    if not names:
        return "–"
    most = DEFAULT_SETTINGS.wording.names_listed
    listed = ", ".join(names[:most])
    if len(names) > most:
        listed = f"{listed} {texts('differences-more', count=len(names) - most)}"
    return texts("differences-count", count=len(names), names=listed)

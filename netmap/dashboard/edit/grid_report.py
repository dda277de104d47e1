"""What a table of records cannot be read as, and what saving it would change."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.edit.grid_saving import Typed
from netmap.dashboard.shared.differences import show_differences
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.table import show_table
from netmap.editing.differences import list_differences, rehearse
from netmap.editing.grid_saving import SaveGrid
from netmap.errors import NetmapError
from netmap.i18n import Texts
from netmap.records import Kind
from netmap.store import Store
from netmap.views.text.record_text import name_column


def tell_state(typed: Typed, texts: Texts) -> str:
    """Return what is not saved yet, or what keeps it from being saved; "" if nothing was typed."""
    if typed.problems:
        return texts("grid-problems", count=len(typed.problems))
    changes = typed.changes
    said = {
        "added": len(changes.added),
        "changed": len(changes.changed),
        "deleted": len(changes.deleted),
        "named": len(changes.named),
    }
    words = [texts(f"grid-{name}", count=count) for name, count in said.items() if count]
    return texts("grid-unsaved", said=", ".join(words)) if words else ""


def show_clashes(kind: Kind) -> None:
    """Say what somebody else changed as well, so that one has to decide."""
    clashes = state.grid_clashes(kind)
    if clashes:
        st.warning(plain(clashes[0]))
        for told in clashes[1:]:
            st.text(told)


def show_problems(typed: Typed, texts: Texts) -> None:
    """Say which cells cannot be read, with row and column."""
    if not typed.problems:
        return
    headings = {column.name: name_column(column, texts) for column in typed.columns}
    show_table(
        [texts(f"issue-heading-{name}") for name in ("row", "column", "what")],
        [
            (str(one.row), headings.get(one.column, "–"), texts.error(one.error))
            for one in typed.problems
        ],
        key="grid-problems",
        caption=texts("grid-problems", count=len(typed.problems)),
    )


def show_deleted(kind: Kind, typed: Typed, store: Store, texts: Texts) -> None:
    """Show what goes with rows that are deleted, before it does."""
    if not typed.changes.deleted or typed.problems:
        return
    try:
        after = rehearse(store, SaveGrid(kind=kind, changes=typed.changes, mine=True))
    except NetmapError:  # told when it is saved
        return
    differences = list_differences(store.network(), after)
    show_differences(differences, texts, key="grid-differences")

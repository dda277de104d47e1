"""The columns that the list has of its own: what they say, another heading, leaving them out."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.forms.editor import known_editor
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.table import show_table
from netmap.editing.own_columns import LeaveColumnOut, RenameColumn
from netmap.i18n import Texts
from netmap.records import Kind
from netmap.records.own_columns import OwnColumn
from netmap.settings import DEFAULT_SETTINGS

_KINDS = (Kind.ACTOR, Kind.COOPERATION)
_FORM = "own-columns"

Found = tuple[Kind, OwnColumn]


def show_own_columns(opened: OpenMap, texts: Texts) -> None:
    """Show them where the list has some; in a kept map they can be renamed or left out."""
    found = [
        (kind, column) for kind in _KINDS for column in cache.own_columns(opened.network, kind)
    ]
    if not found:
        return
    st.header(texts("own-columns-title"), anchor=False)
    st.text(texts("own-columns-lead"))
    show_table(
        [texts(f"own-columns-{name}") for name in ("heading", "records", "values", "use")],
        [_row(kind, column, texts) for kind, column in found],
        key="own-columns",
    )
    if opened.store is None:
        st.caption(texts("own-columns-kept-only"))
    elif known_editor():
        _show_changes(found, opened.network.digest, texts)
    else:
        st.caption(texts("editor-first"))


def _row(kind: Kind, column: OwnColumn, texts: Texts) -> tuple[str, ...]:
    most = DEFAULT_SETTINGS.wording.names_listed
    values = "; ".join(
        texts("own-columns-value", value=value, count=count)
        for value, count in column.values[:most]
    )
    return (
        column.heading,
        texts("own-columns-count", count=column.records, records=texts(f"records-{kind}")),
        values if len(column.values) <= most else f"{values} …",
        texts("own-columns-sorts" if column.sorts and kind is Kind.ACTOR else "own-columns-shown"),
    )


def _show_changes(found: Sequence[Found], digest: str, texts: Texts) -> None:
    """Let the visitor rename one of them, or leave it out; after a change none is chosen."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        place = st.selectbox(
            texts("own-columns-choose"),
            range(len(found)),
            index=None,
            format_func=lambda one: _name(found[one], texts),
            placeholder=texts("edit-choose"),
            key=f"own-columns-choose-{digest}",
            width=320,
        )
        st.text_input(
            texts("own-columns-to"),
            key=state.form_key(_FORM, "to"),
            help=plain(texts("own-columns-help")),
            width=280,
        )
        kind, column = found[place or 0]
        st.button(
            texts("own-columns-rename"),
            key="own-columns-rename",
            disabled=place is None,
            on_click=_rename,
            args=(kind, column.heading),
        )
        st.button(
            texts("own-columns-leave-out"),
            key="own-columns-leave-out",
            icon=":material/delete:",
            disabled=place is None,
            on_click=_leave_out,
            args=(kind, column.heading),
        )


def _name(found: Found, texts: Texts) -> str:
    kind, column = found
    return f"{column.heading} ({texts(f'records-{kind}')})"


def _rename(kind: Kind, heading: str) -> None:
    """Give the chosen column the heading that was entered."""
    to = str(state.form_entry(_FORM, ["to"]).get("to", ""))
    if carry_out(RenameColumn(kind=kind, heading=heading, to=to)):
        state.end_form(_FORM)


def _leave_out(kind: Kind, heading: str) -> None:
    carry_out(LeaveColumnOut(kind=kind, heading=heading))

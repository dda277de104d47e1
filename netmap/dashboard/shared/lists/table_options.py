"""What a table of a list is, and how it says so: choices above its columns."""

from __future__ import annotations

import re

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.lists.column_roles import name_column
from netmap.dashboard.shared.lists.in_hand import ListInHand
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.opening.choosing import choose_column, choose_table
from netmap.readers.shapes.proposal import (
    ColumnChoice,
    ColumnPlan,
    Purpose,
    Shape,
    TablePlan,
    Use,
)
from netmap.readers.shapes.vocabulary import Column, Role

_NOT_USED = ""
_SEVERAL = frozenset((Purpose.PARTNERS, Column.FIELDS, Column.FIELD, Column.SOURCE, Column.TARGET))
_SEPARATORS = ("", ";", ",", "/", "|", "\n")
_RANGE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")
_ROWS_AT_MOST = 2_000


def show_role(held: ListInHand, table: TablePlan, texts: Texts, *, key: str) -> None:
    """Let somebody say what the rows of a table are, or that it is not to be used."""
    field = f"role-{key}"
    role = _NOT_USED if table.use is Use.IGNORED or table.role is None else table.role.value

    def choose() -> None:
        chosen = state.entered(field)
        if chosen == _NOT_USED:
            held.choose(choose_table(held.choices, table, use=Use.IGNORED))
        else:
            held.choose(choose_table(held.choices, table, use=Use.USED, role=Role(chosen)))

    st.selectbox(
        texts("list-role"),
        [*(one.value for one in Role), _NOT_USED],
        key=state.show_value(field, role),
        format_func=lambda one: texts(f"list-role-{one or 'none'}"),
        on_change=choose,
        width=320,
    )


def show_more(held: ListInHand, table: TablePlan, texts: Texts, *, key: str, hidden: bool) -> None:
    """Offer what is seldom needed: shape, row of headings, rows to skip, hidden parts, separators.

    Parameters
    ----------
    held : ListInHand
        The list.
    table : TablePlan
        What becomes of the table.
    texts : Texts
        The language.
    key : str
        One for each table.
    hidden : bool
        Whether the file hides parts of its sheet.
    """
    with st.popover(texts("list-more"), key=f"more-{key}"):
        if table.role is Role.ACTORS:
            _show_shape(held, table, texts, f"shape-{key}")
        _show_heading_row(held, table, texts, f"heading-{key}")
        _show_skipped(held, table, texts, f"skipped-{key}")
        if hidden:
            _show_hidden(held, table, texts, f"hidden-{key}")
        for column in table.columns:
            if column.use is not Use.IGNORED and (column.separator or column.purpose in _SEVERAL):
                _show_separator(held, table, column, texts, f"separator-{key}-{column.position}")


def rows_named(text: str) -> tuple[int, ...] | None:
    """Return the rows that somebody named; None if that is not what it is.

    Examples
    --------
    >>> rows_named("7, 12-14"), rows_named(""), rows_named("alle")
    ((7, 12, 13, 14), (), None)
    """
    rows: list[int] = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;]", text))):
        found = _RANGE.fullmatch(part)
        if found is None:
            return None
        first, last = int(found[1]), int(found[2] or found[1])
        if not 0 <= last - first < _ROWS_AT_MOST:
            return None
        rows += range(first, last + 1)
    return tuple(rows)


def _show_shape(held: ListInHand, table: TablePlan, texts: Texts, field: str) -> None:
    def choose() -> None:
        held.choose(choose_table(held.choices, table, shape=Shape(state.entered(field))))

    st.selectbox(
        texts("list-shape"),
        [shape.value for shape in Shape],
        key=state.show_value(field, table.shape.value),
        format_func=lambda one: texts(f"list-shape-{one}"),
        on_change=choose,
    )


def _show_heading_row(held: ListInHand, table: TablePlan, texts: Texts, field: str) -> None:
    def choose() -> None:
        rows = rows_named(state.entered(field))
        if rows is not None:
            held.choose(choose_table(held.choices, table, heading_rows=rows))

    st.text_input(
        texts("list-heading-row"),
        key=state.show_value(field, ", ".join(map(str, table.heading_rows))),
        on_change=choose,
        autocomplete="off",
    )


def _show_skipped(held: ListInHand, table: TablePlan, texts: Texts, field: str) -> None:
    skipped = [row for rows in table.rows if rows.reason.code == "unwanted" for row in rows.rows]

    def choose() -> None:
        rows = rows_named(state.entered(field))
        if rows is not None:
            held.choose(choose_table(held.choices, table, skipped_rows=rows))

    st.text_input(
        texts("list-skip"),
        key=state.show_value(field, ", ".join(map(str, skipped))),
        placeholder=texts("list-skip-hint"),
        on_change=choose,
        autocomplete="off",
    )


def _show_hidden(held: ListInHand, table: TablePlan, texts: Texts, field: str) -> None:
    taken = any(choice.hidden for choice in held.choices if choice.sheet == table.sheet)

    def choose() -> None:
        held.choose(choose_table(held.choices, table, hidden=state.entered(field)))

    st.checkbox(texts("list-hidden"), key=state.show_value(field, taken), on_change=choose)


def _show_separator(
    held: ListInHand, table: TablePlan, column: ColumnPlan, texts: Texts, field: str
) -> None:
    def choose() -> None:
        chosen = ColumnChoice(position=column.position, separator=state.entered(field))
        held.choose(choose_column(held.choices, table, chosen))

    known = _SEPARATORS if column.separator in _SEPARATORS else (*_SEPARATORS, column.separator)
    st.selectbox(
        plain(texts("list-separator", column=name_column(column, texts))),
        known,
        key=state.show_value(field, column.separator),
        format_func=lambda sign: _name_separator(sign, texts),
        on_change=choose,
    )


def _name_separator(sign: str, texts: Texts) -> str:
    if not sign:
        return texts("list-separator-none")
    return " ".join(texts("list-separator-line") if one == "\n" else one for one in sign)

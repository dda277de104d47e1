"""What is typed into tables of records, until it is saved or put away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

GRID = "grid-"
"""Keys of all that belongs to such a table begin with it."""

GRID_CREATE = "grid-create"
"""Key of the switch that has names added which the map does not have yet."""

Row = tuple[str, dict[str, str]]
"""Id of a record, "" of a new one, and what stands in its cells."""

_NOTHING: dict[str, Any] = {"edited_rows": {}, "added_rows": [], "deleted_rows": []}


def begin_grid(kind: str, now: tuple[int, str], rows: Sequence[Row]) -> None:
    """Fill a table, or fill it anew if the map was changed while nothing was typed.

    What was typed before the visitor looked at another page stands in it again.

    Parameters
    ----------
    kind : str
        The kind of records.
    now : (int, str)
        The step of the map that the rows are from, and their language.
    rows : sequence of Row
        What it begins with.
    """
    begun, typed = grid_begun(kind), is_grid_typed(kind)
    if begun is None or (begun != now and not typed):
        st.session_state[f"{GRID}{kind}|begun"] = now
        _show(kind, rows)
    elif typed and grid_key(kind) not in st.session_state:
        _show(kind, st.session_state[f"{GRID}{kind}|typed"])


def grid_begun(kind: str) -> tuple[int, str] | None:
    """Return the step of the map with which a table began, and the language; None if none did."""
    begun: tuple[int, str] | None = st.session_state.get(f"{GRID}{kind}|begun")
    return begun


def grid_key(kind: str) -> str:
    """Return the key of the table, another one each time it is filled."""
    return f"{GRID}{kind}-{st.session_state.get(f'{GRID}{kind}|turn', 0)}"


def grid_shown(kind: str) -> tuple[Row, ...]:
    """Return the rows that the table was filled with."""
    rows: tuple[Row, ...] = st.session_state.get(f"{GRID}{kind}|shown", ())
    return rows


def grid_edits(kind: str) -> Mapping[str, Any]:
    """Return what was typed, pasted and deleted since the table was filled."""
    edits: Mapping[str, Any] = st.session_state.get(grid_key(kind), _NOTHING)
    return edits


def keep_grid(kind: str, rows: Sequence[Row], *, touched: bool) -> None:
    """Remember the rows as they stand now, and whether they differ from those of the map."""
    st.session_state[f"{GRID}{kind}|typed"] = tuple(rows)
    st.session_state[f"{GRID}{kind}|touched"] = touched


def grid_creates() -> bool:
    """Whether names that the map does not have yet are to be added."""
    return bool(st.session_state.get(GRID_CREATE, False))


def is_grid_typed(kind: str) -> bool:
    """Whether something stands in a table that is not saved."""
    return bool(st.session_state.get(f"{GRID}{kind}|touched", False))


def grid_clashes(kind: str) -> tuple[str, ...]:
    """Return what somebody else changed as well, in words; nothing if nothing is to be decided."""
    told: tuple[str, ...] = st.session_state.get(f"{GRID}{kind}|clashes", ())
    return told


def set_grid_clashes(kind: str, told: Sequence[str]) -> None:
    """Note what is to be decided before a table can be saved."""
    st.session_state[f"{GRID}{kind}|clashes"] = tuple(told)


def end_grid(kind: str) -> None:
    """Forget what was typed into a table."""
    turn = f"{GRID}{kind}|turn"
    for key in list(st.session_state):
        if str(key).startswith((f"{GRID}{kind}|", f"{GRID}{kind}-")) and key != turn:
            del st.session_state[key]


def _show(kind: str, rows: Sequence[Row]) -> None:
    turn = f"{GRID}{kind}|turn"
    st.session_state[turn] = st.session_state.get(turn, 0) + 1
    st.session_state[f"{GRID}{kind}|shown"] = tuple(rows)

"""What stands in a table of records, read against the map with which it began, and saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from netmap.dashboard import cache, state
from netmap.editing.grid import (
    Changes,
    GridRow,
    Problem,
    grid_columns,
    list_rows,
    read_rows,
    with_edits,
)
from netmap.editing.grid_saving import Clash, GridConflictError, SaveGrid
from netmap.editing.history import name_value, tell_step
from netmap.editing.placing import apply_placed
from netmap.errors import NetmapError
from netmap.i18n import Language, Texts, texts_for
from netmap.model import Network
from netmap.records import RECORDS, Column, Kind, values_of
from netmap.records.own_columns import find_column, held_in
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store
from netmap.views.text.record_text import name_column, tell_value


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A table as it stands.

    Attributes
    ----------
    columns : tuple of Column
        Its columns.
    shown : tuple of GridRow
        The rows that the editor was filled with.
    rows : tuple of GridRow
        The rows with what was typed since.
    changes : Changes
        What is different from the map.
    problems : tuple of Problem
        Cells that cannot be read.
    """

    columns: tuple[Column, ...]
    shown: tuple[GridRow, ...]
    rows: tuple[GridRow, ...]
    changes: Changes
    problems: tuple[Problem, ...]


def read_typed(kind: Kind, store: Store, texts: Texts) -> Typed | None:
    """Return what stands in the table of a kind, filling it first; None if it would be too large.

    Parameters
    ----------
    kind : Kind
        The kind of records.
    store : Store
        The kept map.
    texts : Texts
        The language in which a new table begins.
    """
    now = store.network()
    if len(values_of(RECORDS[kind], now)) > DEFAULT_SETTINGS.dashboard.grid_rows:
        return None
    fresh = list_rows(kind, now, _columns(kind, now), texts)
    begun_now = (store.position(), texts.language.value)
    state.begin_grid(kind, begun_now, _with_free_row(fresh, _columns(kind, now)))
    position, language = state.grid_begun(kind) or begun_now
    network, rows = now, fresh
    if (position, language) != begun_now:
        network = store.network(at=position)
        begun_texts = texts_for(Language(language))
        rows = list_rows(kind, network, _columns(kind, network), begun_texts)
    shown = tuple(GridRow(id=known_as, cells=cells) for known_as, cells in state.grid_shown(kind))
    typed = with_edits(shown, state.grid_edits(kind))
    columns = _columns(kind, network)
    stands = [(row.id, dict(row.cells)) for row in typed]
    state.keep_grid(kind, stands, touched=stands != _with_free_row(rows, columns))
    changes, problems = read_rows(
        kind,
        typed,
        begun=rows,
        network=network,
        columns=columns,
        create=state.grid_creates(),
    )
    return Typed(columns=columns, shown=shown, rows=typed, changes=changes, problems=problems)


def save(kind: Kind, store: Store, mine: bool | None) -> None:
    """Save the table as one step; what both changed is asked unless ``mine`` decides it."""
    texts = state.texts()
    typed = read_typed(kind, store, texts)
    if typed is None or typed.problems:
        return
    try:
        command = SaveGrid(kind=kind, changes=typed.changes, mine=mine)
        batch = apply_placed(store, command, who=state.editor())
    except GridConflictError as error:
        network = store.network()
        told = [_tell_clash(kind, one, typed.rows, network, texts) for one in error.clashes]
        state.set_grid_clashes(kind, (texts.error(error), *told))
        return
    except NetmapError as error:
        state.notify(texts.error(error), failed=True)
        return
    state.end_grid(kind)
    state.notify(tell_step(batch, texts) if batch else texts("edit-nothing"))


def _with_free_row(rows: Sequence[GridRow], columns: Sequence[Column]) -> list[state.Row]:
    """Return rows as the session keeps them, and a free one in which pasting can begin.

    A click on the editor's own free row would open a cell, and take what is pasted as one text.
    """
    free = dict.fromkeys((column.name for column in columns), "")
    return [*((row.id, dict(row.cells)) for row in rows), ("", free)]


def _columns(kind: Kind, network: Network) -> tuple[Column, ...]:
    own = () if kind not in (Kind.ACTOR, Kind.COOPERATION) else cache.own_columns(network, kind)
    return grid_columns(kind, [one.heading for one in own])


def _tell_clash(
    kind: Kind, clash: Clash, rows: Sequence[GridRow], network: Network, texts: Texts
) -> str:
    """Return what somebody else made of a row."""
    numbers = [number for number, row in enumerate(rows, start=1) if row.id == clash.id]
    row = str(numbers[0]) if numbers else "–"
    if clash.theirs is None:
        return texts("grid-clash-deleted", row=row)
    if not clash.columns:
        return texts("grid-clash-changed", name=name_value(clash.theirs, network))
    told = []
    for name in clash.columns:
        column = find_column(RECORDS[kind], name)
        value = tell_value(column, held_in(clash.theirs, name), network, texts)
        told.append(texts("quick-said", column=name_column(column, texts), value=value or "–"))
    return texts("grid-clash", row=row, said="; ".join(told))

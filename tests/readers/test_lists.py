"""Whatever shape a list has, the network in it is the same, and nothing of it is unexplained."""

import dataclasses
from collections import Counter

import pytest

from netmap.i18n import Language, texts_for
from netmap.readers.assemble import assemble
from netmap.readers.shapes.proposal import Use
from netmap.readers.shapes.proposal_json import proposal_from_json, proposal_to_json
from netmap.readers.shapes.propose import propose
from netmap.settings import DEFAULT_SETTINGS
from tests.readers.lists import KINDS, Truth, make_list

SEEDS = 30


def said_by(opened):
    """What a map says, as far as a list can: by names, not ids."""
    network = opened.network
    name = {actor.id: actor.name for actor in network.actors}
    field = {one.id: one.name for one in network.action_fields}
    meeting = {one.id: one.name for one in network.meetings}
    return Truth(
        names=frozenset(name.values()),
        pairs=frozenset(frozenset((name[t.source], name[t.target])) for t in network.cooperations),
        closeness={
            frozenset((name[tie.source], name[tie.target])): tie.weight
            for tie in network.cooperations
        },
        fields={one.name: frozenset(field[f] for f in one.fields) for one in network.actors},
        types={one.name: one.type for one in network.actors},
        attended=frozenset((name[one.actor], meeting[one.meeting]) for one in network.attendances),
        directed=any(tie.directed for tie in network.cooperations),
    )


def mistakes(opened, truth):
    """What of a network is not as it should be."""
    network = opened.network
    if network is None:
        return ["refused", *(issue.code for issue in opened.issues)]
    said = said_by(opened)
    found = [
        name
        for name in Truth.__dataclass_fields__
        if getattr(truth, name) is not None and getattr(said, name) != getattr(truth, name)
    ]
    if len(network.actors) > len(truth.names):
        found.append("an actor twice")
    if len(network.cooperations) > len(truth.pairs) and not truth.directed:
        found.append("a pair twice")
    return found


def unexplained(grids, proposal):
    """The parts of sheets that are in no plan, or in two."""
    assert [sheet.name for sheet in proposal.sheets] == [grid.name for grid in grids]
    found: list[object] = []
    for grid, sheet in zip(grids, proposal.sheets, strict=True):
        found += twice_or_never(grid, sheet)
    for grid, sheet in zip(grids, proposal.sheets, strict=True):
        if sheet.reason is not None:
            assert sheet.use is Use.IGNORED
            continue
        for table in sheet.tables:
            left_out = [number for rows in table.rows for number in rows.rows]
            whole = [n for n, _ in grid.rows if table.first_row <= n <= table.last_row]
            aside = {*left_out, *table.heading_rows}
            if table.use is Use.IGNORED:
                assert table.reason is not None
                continue
            start, end = table.only_columns or (0, None)
            records = [
                cells
                for n, cells in grid.rows
                if n in whole and n not in aside and any(cells[start:end])
            ]
            assert table.records == len(records)
            columns = Counter(column.position for column in table.columns)
            width = max((len(cells[:end]) for cells in records), default=0)
            found += [("column", n) for n in range(start, width) if columns[n] != 1]
            found += [c for c in table.columns if not (c.purpose or c.reason)]
            found += [c for c in table.columns if (c.use is Use.IGNORED) == bool(c.purpose)]
    return found


def twice_or_never(grid, sheet):
    """The cells of a sheet in no table, or in two; and rows that are two things at once."""
    if sheet.reason is not None:
        return []
    spoken, said = Counter(), Counter()
    for table in sheet.tables:
        start, end = table.only_columns or (0, None)
        aside = [*table.heading_rows, *(n for rows in table.rows for n in rows.rows)]
        said.update((n, start) for n in aside)
        inside = {n for n, _ in grid.rows if table.first_row <= n <= table.last_row} | set(aside)
        for n, cells in grid.rows:
            if n in inside:
                spoken.update((n, place) for place in range(len(cells))[start:end] if cells[place])
    cells = [(n, place) for n, row in grid.rows for place, cell in enumerate(row) if cell]
    return [cell for cell in cells if spoken[cell] != 1] + [
        n for n, times in said.items() if times > 1
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_the_network_is_the_same_in_every_shape(kind):
    wrong = {}
    for seed in range(SEEDS):
        grids, truth = make_list(kind, seed)
        if found := mistakes(assemble(grids, settings=DEFAULT_SETTINGS), truth):
            wrong[seed] = found
    assert wrong == {}


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_unexplained(kind):
    for seed in range(SEEDS):
        grids, _ = make_list(kind, seed)
        proposal = propose(grids, settings=DEFAULT_SETTINGS)
        assert unexplained(grids, proposal) == []
        assert proposal_from_json(proposal_to_json(proposal)) == proposal
        for language in Language:
            texts = texts_for(language)
            for reason in reasons_in(proposal):
                assert texts(f"reason-{reason.code}", **dict(reason.params))


def reasons_in(proposal):
    """All reasons that a proposal gives."""
    for sheet in proposal.sheets:
        parts = [sheet, *sheet.tables]
        parts += [part for table in sheet.tables for part in (*table.columns, *table.rows)]
        yield from (part.reason for part in parts if part.reason is not None)


@pytest.mark.parametrize("kind", ["partners_in_cells", "forms", "a_row_a_tie"])
def test_the_order_of_the_rows_is_of_no_account(kind):
    for seed in range(10):
        grids, truth = make_list(kind, seed)
        turned = [turn(grid) for grid in grids]
        assert mistakes(assemble(turned, settings=DEFAULT_SETTINGS), truth) == []


def turn(grid):
    """Return a sheet whose records stand in the opposite order; titles and notes stay."""
    proposal = propose([grid], settings=DEFAULT_SETTINGS)
    (table,) = proposal.tables
    aside = {*table.heading_rows, *(n for rows in table.rows for n in rows.rows)}
    records = [n for n, _ in grid.rows if n not in aside]
    cells = dict(grid.rows)
    other = dict(zip(records, reversed(records), strict=True))
    rows = tuple((n, cells[other.get(n, n)]) for n, _ in grid.rows)
    return dataclasses.replace(grid, rows=rows)

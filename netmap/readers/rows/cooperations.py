"""Cooperations."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from operator import attrgetter

from netmap.model import Cooperation, Severity
from netmap.readers.cells.marks import says_nothing
from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index
from netmap.readers.rows.values import read_values
from netmap.readers.shapes.vocabulary import Column
from netmap.records.cooperations import COOPERATIONS

_ENDS = (Column.SOURCE, Column.TARGET)
_content = attrgetter(*(column.name for column in COOPERATIONS.columns))


def read_cooperations(rows: list[Record], actors: Index, fields: Index) -> list[Cooperation]:
    """Return the cooperations that tables list; parallel ones stay apart.

    A row with one end only names an actor that works with nobody, where no table lists the actors.
    Reports "missing-actor", "ambiguous-name", "self-tie" and "duplicate-id", whose rows are left
    out, "unknown-actor", "invalid-weight", "unknown-status" and "invalid-yes-no".

    Parameters
    ----------
    rows : list of Record
        Rows of all tables of cooperations.
    actors, fields : Index
        Resolve the ends and the fields; create what may be created.
    """
    named = []
    nameless: dict[str, list[Cooperation]] = defaultdict(list)
    owner: dict[str, Record] = {}
    for record in rows:
        ends = _ends_of(record, actors)
        if ends is None:
            continue
        source, target = ends
        values = read_values(record, COOPERATIONS, fields, besides=_ENDS)
        given = record.line(Column.ID)
        known_as = given or _id_of_ends(source, target, directed=values["directed"])
        tie = Cooperation(id=known_as, source=source, target=target, **values)
        if given and owner.setdefault(given, record) is not record:
            record.report_repeated(Severity.WARNING, "duplicate-id", Column.ID, owner[given])
        elif source == target:
            record.report(Severity.WARNING, "self-tie", Column.TARGET, record.line(Column.TARGET))
        elif given:
            named.append(tie)
        else:
            nameless[tie.id].append(tie)
    return named + _number(nameless, taken=set(owner))


def _ends_of(record: Record, actors: Index) -> tuple[str, str] | None:
    """Return the actors of a row; None, with a word if that is a mistake, if it has not two."""
    source, target = (actors.look_up(record.line(column)) for column in _ENDS)
    if source is not None and target is not None:  # most rows
        return source, target
    missing = [column for column in _ENDS if _is_missing(record, column, actors)]
    if len(missing) == 1 and not actors.listed:
        (other,) = (column for column in _ENDS if column not in missing)
        actors.require(record, other)
        return None
    if missing:
        for column in missing:
            record.report(Severity.WARNING, "missing-actor", column)
        return None
    source, target = (actors.require(record, column) for column in _ENDS)
    return (source, target) if source is not None and target is not None else None


def _is_missing(record: Record, column: str, actors: Index) -> bool:
    """Whether a cell names nobody, or has a dash that is nobody's name."""
    if record.is_blank(column):
        return True
    text = record.line(column)
    return bool(text) and says_nothing(text) and not actors.knows(text)


def is_called_after_its_ends(tie: Cooperation) -> bool:
    """Whether a cooperation has no id of its own but one that was made of its ends.

    Examples
    --------
    >>> is_called_after_its_ends(Cooperation(id="amt--kita-2", source="kita", target="amt"))
    True
    """
    base = _id_of_ends(tie.source, tie.target, directed=tie.directed)
    start, _, number = tie.id.rpartition("-")
    return tie.id == base or (start == base and number.isdecimal())


def _id_of_ends(source: str, target: str, *, directed: bool) -> str:
    if not directed and target < source:
        source, target = target, source
    return f"{source}--{target}"


def _number(groups: dict[str, list[Cooperation]], *, taken: set[str]) -> list[Cooperation]:
    """Give ties that are called after their ends ids of their own, whatever the order of rows.

    Parallel ones are numbered in the order of their content.
    """
    numbered = []
    for base, group in sorted(groups.items()):
        if len(group) == 1 and base not in taken:  # most of them
            taken.add(base)
            numbered += group
            continue
        number = 1
        for tie in sorted(group, key=_content):
            tie_id = base
            while tie_id in taken:
                number += 1
                tie_id = f"{base}-{number}"
            taken.add(tie_id)
            numbered.append(tie if tie.id == tie_id else dataclasses.replace(tie, id=tie_id))
    return numbered

"""Cooperations."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from operator import attrgetter

from netmap.model import Cooperation, Severity
from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index
from netmap.readers.rows.values import read_values
from netmap.readers.shapes.vocabulary import Column
from netmap.records.cooperations import COOPERATIONS

_ENDS = (Column.SOURCE, Column.TARGET)
_content = attrgetter(*(column.name for column in COOPERATIONS.columns))


def read_cooperations(rows: list[Record], actors: Index, fields: Index) -> list[Cooperation]:
    """Return the cooperations that tables list; parallel ones stay apart.

    Reports "missing-actor", "unknown-actor", "self-tie" (left out), "invalid-weight",
    "unknown-status", "invalid-yes-no" and "duplicate-id".

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
        source = actors.require(record, Column.SOURCE) or ""
        target = actors.require(record, Column.TARGET) or ""
        values = read_values(record, COOPERATIONS, fields, besides=_ENDS)
        given = record.line(Column.ID)
        known_as = given or _id_of_ends(source, target, directed=values["directed"])
        tie = Cooperation(id=known_as, source=source, target=target, **values)
        if given and owner.setdefault(given, record) is not record:
            record.report_repeated(Severity.ERROR, "duplicate-id", Column.ID, owner[given])
        elif source and source == target:
            record.report(Severity.WARNING, "self-tie", Column.TARGET, record.line(Column.TARGET))
        elif given:
            named.append(tie)
        else:
            nameless[tie.id].append(tie)
    return named + _number(nameless, taken=set(owner))


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

"""What was chosen about lists of a shape, for the next file of that shape.

A small file beside what :mod:`netmap.opening.recent` keeps: for each table the fingerprint of its
headings, and what it and its columns are. No cell of a list is in it, and no name of a file.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from contextlib import suppress
from typing import Any

from netmap.opening.choosing import without_cells
from netmap.opening.mapping import fold_headings
from netmap.opening.recent import config_folder, write_privately
from netmap.readers.shapes.proposal import Choices, Proposal, TablePlan
from netmap.readers.shapes.proposal_json import choices_from_json, choices_to_json
from netmap.settings import DEFAULT_SETTINGS

_FILE = "lists.json"


def remembered(fresh: Proposal) -> Choices:
    """Return what was chosen about tables with the same headings.

    Parameters
    ----------
    fresh : Proposal
        What netmap would make of the list by itself.
    """
    held = _read()
    found = []
    for table in fresh.tables:
        with suppress(ValueError):  # written by another version
            choice = choices_from_json(held.get(_fingerprint(table), []))
            found += [
                dataclasses.replace(one, sheet=table.sheet, number=table.number) for one in choice
            ]
    return tuple(found)


def remember(
    choices: Choices,
    fresh: Proposal,
    *,
    most: int = DEFAULT_SETTINGS.limits.remembered_lists,
) -> None:
    """Note what was chosen about the tables of a list; what was noted of them before is gone.

    Parameters
    ----------
    choices : tuple of TableChoice
        What somebody chose.
    fresh : Proposal
        What netmap would have made of the list by itself.
    most : int
        How many lists are remembered; beyond that the oldest is forgotten.
    """
    lasting = without_cells(choices)
    noted = _read()
    for table in fresh.tables:
        key = _fingerprint(table)
        noted.pop(key, None)
        of_table = [
            one for one in lasting if (one.sheet, one.number) == (table.sheet, table.number)
        ]
        if of_table and key:
            plain = (dataclasses.replace(one, sheet="", headings=()) for one in of_table)
            noted[key] = choices_to_json(tuple(plain))
    _write(dict(list(noted.items())[-most:]))


def forget(fresh: Proposal) -> None:
    """Forget what was chosen about tables with these headings."""
    remember((), fresh)


def _fingerprint(table: TablePlan) -> str:
    """Return what tables with the same headings have in common; "" if it has none."""
    headings = fold_headings(table)
    if not any(headings):
        return ""
    return hashlib.sha256(json.dumps(headings).encode()).hexdigest()


def _read() -> dict[str, Any]:
    try:
        held = json.loads((config_folder() / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return held if isinstance(held, dict) else {}


def _write(noted: dict[str, Any]) -> None:
    if noted or (config_folder() / _FILE).exists():
        write_privately(_FILE, json.dumps(noted, ensure_ascii=False))

"""Take words out of all that a map holds: records, log, labels and names.

All texts are rewritten alike, so that the history still leads to the present state. What would be
changed is found the same way.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from sqlalchemy import Table

from netmap.records import RECORDS, Kind
from netmap.store.erasing.people import GAP, OWN_DATA, Named
from netmap.store.erasing.spelling import Finder, Hit
from netmap.store.faults import UnreadableError
from netmap.store.kinds import CHOICES, REFERENCES, Row
from netmap.store.log import decode_row, encode_row
from netmap.store.rows import to_kind
from netmap.store.schema import BATCHES, CONTACT_ENTRIES, ENTRIES, SNAPSHOTS, TABLES

_IDS = {
    kind: frozenset({"id", *(one.column for one in REFERENCES if one.kind is kind)})
    for kind in Kind
}
_CODES = {kind: frozenset(CHOICES.get(kind, ())) for kind in Kind} | {Kind.ABOUT: frozenset({"id"})}
"""Columns that hold words of the program, which nobody wrote."""
_PAIRS = frozenset({Kind.ATTENDANCE, Kind.DECISION, Kind.DISTINCTION})
"""Kinds whose ids are made of the ids of what they connect."""
_PERSONAL = {
    column.name: GAP if column.required else ""
    for column in RECORDS[Kind.CONTACT].columns
    if column.name != "actor"
}
"""What is left of a person whose record names somebody else today."""
_TOLD = frozenset({"name", "other"})
"""Parameters of labels that hold what somebody wrote."""


class Where(StrEnum):
    """In which part of a kept map something is mentioned."""

    RECORD = "record"
    HISTORY = "history"
    """In what the log knows of a record."""
    STEP = "step"
    """In what a step is called, or in who made it."""
    SNAPSHOT = "snapshot"
    FILE = "file"
    """In the name of the map's file, which stays as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place where a word is found; equal ones are counted.

    Attributes
    ----------
    where : Where
        In which part of the map.
    kind : Kind or None
        The kind of record.
    column : str
        The column, by its name in the tables.
    word : str
        Which word was found.
    excerpt : str
        The word with some of the text around it.
    """

    where: Where
    kind: Kind | None
    column: str
    word: str
    excerpt: str


class Rewriter:
    """Rows without the words that a finder finds; the same words become the same everywhere.

    Parameters
    ----------
    finder : Finder
        What finds words.
    salt : str
        Ids made of names get others, which nobody can guess back.
    names : set of str
        Names of snapshots, which stay different.
    gone : collection of str
        Records of contact persons that are left out: they go as a whole.
    former : collection of (str, str)
        Records of contact persons of which only the versions with a name go.
    around : int
        How many characters on each side of a word are noted with it.
    found : Counter, optional
        Notes where words are found; what goes as a whole is not looked at then.
    """

    def __init__(
        self,
        finder: Finder,
        *,
        salt: str,
        names: set[str],
        gone: Collection[str] = (),
        former: Collection[Named] = (),
        around: int = 0,
        found: Counter[Mention] | None = None,
    ) -> None:
        self._finder = finder
        self._salt = salt.encode()
        self._names = names
        self._gone = gone
        self._former = former
        self._formerly = {record for record, _ in former}
        self._around = around
        self._found = found

    def records(self) -> Iterator[tuple[Table, Callable[[Row], Row]]]:
        """Yield the tables of records, each with what changes its rows."""
        for kind, table in TABLES.items():
            yield table, partial(self._record, kind, Where.RECORD)

    def logs(self) -> Iterator[tuple[Table, Callable[[Row], Row]]]:
        """Yield the other tables, each with what changes its rows."""
        yield ENTRIES, self._entry
        yield CONTACT_ENTRIES, self._entry
        yield BATCHES, self._batch
        yield SNAPSHOTS, self._snapshot

    def look_at(self, file: str) -> None:
        """Note what is found in the name of a file."""
        self._in_text(file, (Where.FILE, None, "name"))

    def _record(self, kind: Kind, where: Where, row: Row) -> Row:
        if kind is Kind.CONTACT:
            if row["id"] in self._gone:
                return row
            if (row["id"], row.get("name")) in self._former:
                return row if self._found is not None else row | _PERSONAL
        left = _CODES[kind] | (OWN_DATA if kind is Kind.CONTACT else frozenset())
        return {
            name: value if name in left else self._column(kind, where, name, value)
            for name, value in row.items()
        }

    def _column(self, kind: Kind, where: Where, name: str, value: Any) -> Any:
        place = (where, kind, name)
        if name == "view" and kind is Kind.SCENE:  # choices by names of the program; ids are kept
            return tuple((key, self._walk(one, self._in_id, place)) for key, one in value)
        if name in _IDS[kind]:
            in_id = self._in_pair if name == "id" and kind in _PAIRS else self._in_id
            return self._walk(value, in_id, (where, kind, "id"))
        return self._walk(value, self._in_text, place)

    def _entry(self, row: Row) -> Row:
        kind = to_kind(row["kind"], ENTRIES)
        known = kind is Kind.CONTACT and row["record"] in self._formerly
        if not (known or self._finder.may_find(row["before"], row["after"], row["record"])):
            return row
        if kind is Kind.CONTACT and row["record"] in self._gone:
            return row
        sides = {}
        for name in ("before", "after"):
            side = decode_row(kind, row[name])
            sides[name] = encode_row(
                None if side is None else self._record(kind, Where.HISTORY, side)
            )
        in_id = self._in_pair if kind in _PAIRS else self._in_id
        record = row["record"]
        return row | sides | {"record": record if "id" in _CODES[kind] else in_id(record, None)}

    def _batch(self, row: Row) -> Row:
        params = tuple(
            (name, self._walk(value, self._in_text, (Where.STEP, None, "label")))
            if name in _TOLD
            else (name, value)
            for name, value in row["params"]
        )
        return row | {"params": params, "who": self._in_text(row["who"], (Where.STEP, None, "who"))}

    def _snapshot(self, row: Row) -> Row:
        """The name must stay the only one."""
        name = base = self._in_text(row["name"], (Where.SNAPSHOT, None, "name"))
        number = 1
        while name != row["name"] and name in self._names:
            number += 1
            name = f"{base} {number}"
        self._names.add(name)
        return row | {
            "name": name,
            "who": self._in_text(row["who"], (Where.SNAPSHOT, None, "who")),
        }

    def _walk(self, value: Any, change: Callable[[str, Any], str], place: Any) -> Any:
        if isinstance(value, str):
            return change(value, place)
        if isinstance(value, tuple):
            return tuple(self._walk(one, change, place) for one in value)
        return value

    def _in_text(self, text: str, place: Any) -> str:
        return self._finder.sub(text, lambda hit: self._note(text, hit, place, GAP))

    def _in_pair(self, id: str, place: Any) -> str:
        try:
            parts = [one and self._in_id(one, place) for one in json.loads(id)]
        except (TypeError, ValueError) as error:
            raise UnreadableError("decisions, attendances", str(id)) from error
        return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))

    def _in_id(self, id: str, place: Any) -> str:
        """Different ids stay different."""

        def token(hit: Hit) -> str:
            made = hmac.new(self._salt, id[hit.start : hit.end].encode(), hashlib.sha256)
            return self._note(id, hit, place, made.hexdigest()[:8])

        return self._finder.sub(id, token, slug=True)

    def _note(self, text: str, hit: Hit, place: Any, instead: str) -> str:
        if self._found is not None and place is not None:
            begin, end = max(0, hit.start - self._around), hit.end + self._around
            shown = ("…" if begin else "") + text[begin:end] + ("…" if end < len(text) else "")
            where, kind, column = place
            excerpt = " ".join(shown.split())
            self._found[
                Mention(where=where, kind=kind, column=column, word=hit.word, excerpt=excerpt)
            ] += 1
        return instead

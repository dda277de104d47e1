"""From what a cell says to the id of an actor, action field or meeting."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property

from netmap.duplicates.look_alikes import find_foreign_letter, look_of
from netmap.errors import SourceError
from netmap.model import Severity
from netmap.model.actors import split_names
from netmap.readers.cells.cleaning import fold
from netmap.readers.rows.names import Names
from netmap.readers.rows.records import Record
from netmap.readers.rows.spellings import Meant, Spellings
from netmap.readers.shapes.vocabulary import Column
from netmap.settings import Settings


class Sort(StrEnum):
    """What is referred to."""

    ACTOR = "actor"
    FIELD = "field"
    PRIORITY = "priority"
    MEETING = "meeting"


class Index:
    """The actors, action fields, priorities or meetings of a source.

    What cells name but no table lists is created: without a word where the source has no such
    table, with the warning "unknown-actor", "unknown-field" or "unknown-meeting" where it has.

    Attributes
    ----------
    listed : bool
        Whether the source has a table of them.
    complete : bool
        Whether all rows of that table could be read; if not, what is unknown is no news.
    created : dict of str to str
        Names by id of those created, in order of appearance.
    spellings : dict of str to list of str
        Names by id of listed actors that other tables spell otherwise.
    """

    def __init__(self, sort: Sort, settings: Settings, *, listed: bool, complete: bool) -> None:
        self.listed = listed
        self.complete = complete
        self.created: dict[str, str] = {}
        self._sort = sort
        self._names = Names(settings)
        self._longest = settings.limits.name_characters
        self._most_fields = settings.limits.action_fields
        self._suggestions: dict[str, str] = {}
        self._by_look: dict[str, tuple[str, Record]] = {}
        self._owners: dict[str, str | None] = {}
        self.spellings: dict[str, list[str]] = {}

    def enter(self, rows: list[Record]) -> list[tuple[Record, str, str]]:
        """Return the rows of the table with their ids and names, and remember these.

        Rows without id get a readable one. Reports "empty-name", "name-too-long" and
        "duplicate-id", whose rows are left out, "duplicate-name" (but for meetings, which may
        well repeat their titles) and "look-alike-name". Actors are known by their other names, too.
        """
        named = []
        owner: dict[str, Record] = {}
        for record in rows:
            column = Column.NAME if record.has(Column.NAME) else Column.ID
            name = record.required(column, "empty-name")
            given = record.line(Column.ID)
            if not (
                name and self._fits(record, column, name) and self._fits(record, column, given)
            ):
                self.complete = False
            elif given and not self._names.reserve(given):
                record.report_repeated(Severity.WARNING, "duplicate-id", Column.ID, owner[given])
            else:
                owner[given] = record
                named.append((record, column, given, name))
        entered = []
        first: dict[str, Record] = {}
        ids: dict[str, str] = {}
        for record, column, given, name in named:
            namesake = first.setdefault(fold(name), record)
            if namesake is not record and self._is_joined(record, namesake, given):
                entered.append((record, ids[fold(name)], name))
                continue
            known_as = given or self._names.make_id(name, self._sort)
            ids.setdefault(fold(name), known_as)
            if namesake is not record and self._sort is not Sort.MEETING:
                record.report_repeated(Severity.WARNING, "duplicate-name", column, namesake)
            self._names.add(known_as, name)
            self._compare_looks(record, column, name)
            entered.append((record, known_as, name))
        if self._sort is Sort.ACTOR:
            for record, known_as, name in entered:
                for other in split_names(record.line("aliases")):
                    self._names.add_other(known_as, other)
                    self._own(known_as, other)
                self._own(known_as, name)
        return entered

    def _own(self, known_as: str, name: str) -> None:
        """Remember whose name it is, as long as it is the name of one only."""
        self._owners[name] = known_as if self._owners.get(name, known_as) == known_as else None

    @cached_property
    def _spellings(self) -> Spellings:
        return Spellings(self._owners)

    def _read_as_listed(self, text: str) -> Meant:
        """Return the listed actor that a name means; its spelling is known from now on."""
        listed = self._sort is Sort.ACTOR and self.listed
        meant = self._spellings.find(text) if listed else Meant()
        if meant.id is not None:
            self._names.add_other(meant.id, text)
            self.spellings.setdefault(meant.id, []).append(text)
        return meant

    def _is_joined(self, record: Record, namesake: Record, given: str) -> bool:
        """Whether a row says more about an actor of which another row, or table, tells already."""
        if self._sort is not Sort.ACTOR or given:
            return False
        return record.joins if record.is_beside(namesake) else True

    def knows(self, text: str) -> bool:
        """Whether a text means one of them."""
        return self.look_up(text) is not None

    def look_up(self, text: str) -> str | None:
        """Return the id of what a text means; None, without an issue, if it is nothing known."""
        return self._names.find(text)

    def find(self, record: Record, column: str, text: str) -> str | None:
        """Return the id of what ``text`` in a cell means, creating it where that is allowed.

        Returns None, with an issue, if it means nothing or several.
        """
        found = self._names.find(text)
        if found is not None or not self._fits(record, column, text):
            return found
        if self._names.is_ambiguous(text):
            record.report(Severity.WARNING, "ambiguous-name", column, text)
            return None
        meant = self._read_as_listed(text)
        if meant.id is not None:
            record.report(
                Severity.WARNING,
                "read-as-actor",
                column,
                text,
                actor=meant.name,
                reason=meant.reason,
            )
            return meant.id
        if self.listed and self.complete:
            record.report(
                Severity.WARNING, f"unknown-{self._sort}", column, text, **self._suggestion(text)
            )
        else:
            self._compare_looks(record, column, text)
        return self._create(text)

    def find_quietly(self, text: str) -> str | None:
        """Return the id of what a text means or may create; None, without an issue, if nothing."""
        found = self._names.find(text)
        if found is None and 0 < len(text) <= self._longest and not self.listed:
            found = self._create(text)
        return found

    def require(self, record: Record, column: str) -> str | None:
        """Return the id of what a cell means that must not be empty ("missing-actor" …)."""
        text = record.required(column, f"missing-{self._sort}")
        return self.find(record, column, text) if text else None

    def _create(self, name: str) -> str:
        made = self._names.make_id(name, self._sort)
        self._names.add(made, name)
        self.created[made] = name
        if self._sort is Sort.FIELD and len(self.created) > self._most_fields:
            raise SourceError("error-too-many-fields", limit=self._most_fields)
        return made

    def _fits(self, record: Record, column: str, text: str) -> bool:
        fits = len(text) <= self._longest
        if not fits:
            record.report(Severity.WARNING, "name-too-long", column, text, limit=self._longest)
        return fits

    def _compare_looks(self, record: Record, column: str, name: str) -> None:
        """Report a name that looks like an earlier one but is written with other letters."""
        earlier, first = self._by_look.setdefault(look_of(name), (name, record))
        foreign = find_foreign_letter(name, earlier)
        if foreign is not None:
            letter, script = foreign
            record.report(
                Severity.WARNING,
                "look-alike-name",
                column,
                name,
                letter=letter,
                script=script.value,
                first_sheet=first.sheet,
                first_row=str(first.row),
            )

    def _suggestion(self, text: str) -> dict[str, str]:
        if (looks := self._by_look.get(look_of(text))) is not None:
            foreign = find_foreign_letter(text, looks[0])
            if foreign is not None:
                letter, script = foreign
                return {
                    "suggested": "letter",
                    "suggestion": looks[0],
                    "letter": letter,
                    "script": script.value,
                }
        if text not in self._suggestions:
            alike = self._spellings.find(text).name if self._sort is Sort.ACTOR else ""
            self._suggestions[text] = alike or self._names.suggest(text)
        suggestion = self._suggestions[text]
        return {"suggested": "yes" if suggestion else "no", "suggestion": suggestion}

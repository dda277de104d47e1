"""Which heading is which column, for one schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from netmap.readers.shapes.questions import meaning_of
from netmap.readers.shapes.vocabulary import (
    ENDPOINTS,
    PERSONAL,
    PERSONAL_PARTS,
    Column,
    Role,
    Schema,
)
from netmap.records.headings import Forms, forms_of, person_column, squash
from netmap.records.spellings import ORGANISATION

_PERSON_COLUMNS = {"name": Column.PERSON, "email": Column.EMAIL, "phone": Column.PHONE}

Columns = dict[str, tuple[int, ...]]

_ORGANISATION = frozenset(map(squash, ORGANISATION))
_ENDPOINTS = tuple((squash(source), squash(target)) for source, target in ENDPOINTS)


class Matcher:
    """A schema with its words squashed."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.sheets = frozenset(map(squash, schema.sheets))
        self._words = {
            squash(spelling): (rank, column)
            for column, spellings in schema.columns.items()
            for rank, spelling in enumerate(spellings)
        }

    def match(self, texts: Sequence[str], besides: frozenset[int] = frozenset()) -> Columns:
        """Return the positions of the schema's columns among the headings.

        Of several headings for one column the best spelling counts, a phrase only where no word
        does; contact columns are all taken, so that none of them is left to become an attribute.

        Parameters
        ----------
        texts : sequence of str
            The headings.
        besides : frozenset of int
            Positions that are something else.
        """
        headings = [
            forms_of(text) if place not in besides else () for place, text in enumerate(texts)
        ]
        ends = self._endpoints(headings)
        found: dict[str, list[tuple[int, int]]] = {}
        for position, forms in enumerate(headings):
            if forms and position not in ends.values() and (hit := self._find(forms)):
                rank, column = hit
                found.setdefault(column, []).append((rank, position))
        self._find_phrases(found, texts, besides.union(ends.values()))
        _tell_persons_from_actors(found, headings)
        if found.keys() & PERSONAL == {Column.PERSON_ROLE}:
            del found[Column.PERSON_ROLE]  # "Funktion" alone says something about the actor
        columns: Columns = {column: (position,) for column, position in ends.items()}
        for column, hits in found.items():
            if column in PERSONAL:
                columns[column] = tuple(position for _, position in hits)
            else:
                columns[column] = (min(hits)[1],)
        return columns

    def is_satisfied(self, columns: Mapping[str, tuple[int, ...]], *, named: bool) -> bool:
        """Whether these columns make a table; fewer do where the sheet is named after the role."""
        needs = self.schema.needs + (self.schema.needs_if_named if named else ())
        return any(need <= columns.keys() for need in needs)

    def _find(self, forms: Forms) -> tuple[int, str] | None:
        for form in forms:
            if form in self._words:
                return self._words[form]
            unnumbered = self._words.get(form.rstrip("0123456789"))
            if unnumbered and unnumbered[1] in PERSONAL:
                return unnumbered
        for part, column in PERSONAL_PARTS:
            if column in self.schema.columns and any(part in form for form in forms):
                return len(self._words), column
        return None

    def _find_phrases(
        self, found: dict[str, list[tuple[int, int]]], texts: Sequence[str], besides: frozenset[int]
    ) -> None:
        taken = besides.union(position for hits in found.values() for _, position in hits)
        known = frozenset(found)
        for position, text in enumerate(texts):
            if position in taken:
                continue
            column = _PERSON_COLUMNS.get(person_column(text), "") or meaning_of(text)
            if column == Column.NAME and self._asks_for_organisation(found, texts):
                found.setdefault(Column.LAST_NAME, []).extend(found.pop(Column.NAME))
                found[Column.NAME] = [(len(self._words), position)]
            elif column in self.schema.columns and (column in PERSONAL or column not in known):
                found.setdefault(column, []).append((len(self._words), position))

    def _asks_for_organisation(
        self, found: dict[str, list[tuple[int, int]]], texts: Sequence[str]
    ) -> bool:
        """Whether "Name" is who filled in a form that asks for the organisation as well."""
        names = found.get(Column.NAME, [])
        return (
            self.schema.role is Role.ACTORS
            and bool(names)
            and Column.EMAIL in found
            and all(squash(texts[place]) == "name" for _, place in names)
        )

    def _endpoints(self, headings: list[Forms]) -> dict[Column, int]:
        if self.schema.role is not Role.COOPERATIONS:
            return {}
        first: dict[str, int] = {}
        for position, forms in enumerate(headings):
            for form in forms:
                first.setdefault(form, position)
        for source, target in _ENDPOINTS:
            if source in first and target in first:
                return {Column.SOURCE: first[source], Column.TARGET: first[target]}
        return {}


def _tell_persons_from_actors(
    found: dict[str, list[tuple[int, int]]], headings: list[Forms]
) -> None:
    """See that "Name" beside "Einrichtung" and "Telefon", or beside "Vorname", is a person's."""
    names = found.get(Column.NAME, [])
    plain = [hit for hit in names if "name" in headings[hit[1]]]
    others = [hit for hit in names if hit not in plain]
    organisation = any(_ORGANISATION.intersection(headings[position]) for _, position in others)
    reachable = found.keys() & {Column.LAST_NAME, Column.EMAIL, Column.PHONE}
    if not plain or not (
        Column.FIRST_NAME in found or (organisation and reachable and Column.PERSON not in found)
    ):
        return
    found.setdefault(Column.LAST_NAME, []).extend(plain)
    if others:
        found[Column.NAME] = others
    else:
        del found[Column.NAME]

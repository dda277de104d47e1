"""What the rows of a table are: by its headings, then by its titles and its sheet's name."""

from __future__ import annotations

import dataclasses
import re

from netmap.readers.shapes.drafts import Columns, Draft
from netmap.readers.shapes.matching import Matcher
from netmap.readers.shapes.vocabulary import SCHEMAS, WITHOUT_DATA, Column, Role
from netmap.records.headings import forms_of, squash
from netmap.records.spellings import ORGANISATION

MATCHERS = {schema.role: Matcher(schema) for schema in SCHEMAS}
_WITHOUT_DATA = frozenset(map(squash, WITHOUT_DATA))
_ORGANISATION = frozenset(map(squash, ORGANISATION))
_SUFFIX = re.compile(r"\.(?:[A-Za-z]{3}[A-Za-z0-9]?)$")


def stem_of(name: str) -> str:
    """Return the name of a sheet or file as it is compared: without suffix, case and blanks.

    Examples
    --------
    >>> stem_of("Akteure 2021.csv")
    'akteure2021'
    """
    return squash(_SUFFIX.sub("", name))


def says_no_data(name: str) -> bool:
    """Return whether a sheet carries explanations or results, by its name."""
    return stem_of(name).strip("0123456789") in _WITHOUT_DATA


def role_named(name: str) -> Role | None:
    """Return the role that a sheet is named after."""
    word = stem_of(name).strip("0123456789")
    return next((role for role, one in MATCHERS.items() if word in one.sheets), None)


def match(draft: Draft, role: Role, besides: frozenset[int] = frozenset()) -> Columns:
    """Return the columns that the headings of a table have for a role."""
    texts = draft.headings.texts if draft.headings else ()
    return MATCHERS[role].match(texts, besides)


def find_role(draft: Draft, besides: frozenset[int] = frozenset()) -> Draft:
    """Return a table with the role that its headings show, and its columns.

    The schema that knows most of the headings wins; a title, or the sheet's name, decides where it
    is just the name of a role, and between equals.

    Parameters
    ----------
    draft : Draft
        A table with headings.
    besides : frozenset of int
        Positions of columns that are something else.
    """
    if draft.choice is not None and draft.choice.role is not None:
        columns = match(draft, draft.choice.role, besides)
        return dataclasses.replace(draft, role=draft.choice.role, columns=columns)
    best: tuple[tuple[bool, float], Role, Columns] | None = None
    stems = _names_of(draft)
    words = {stem.strip("0123456789") for stem in stems}
    for role, matcher in MATCHERS.items():
        named = not words.isdisjoint(matcher.sheets)
        columns = match(draft, role, besides)
        if _is_of_actors(draft, role, columns):
            continue
        if matcher.is_satisfied(columns, named=named):
            hinted = any(name in stem for name in matcher.sheets for stem in stems)
            rank = (named, len(columns) + hinted / 2)
            if best is None or rank > best[0]:
                best = (rank, role, columns)
    if best is None:
        return draft
    return dataclasses.replace(draft, role=best[1], columns=best[2])


def _is_of_actors(draft: Draft, role: Role, columns: Columns) -> bool:
    """Whether "Name" stands beside "Einrichtung" in a sheet that is called after a meeting."""
    if role not in (Role.MEETINGS, Role.ACTION_FIELDS) or Column.NAME not in columns:
        return False
    texts = draft.headings.texts if draft.headings else ()
    if squash(texts[columns[Column.NAME][0]]) != "name":
        return False
    return any(not _ORGANISATION.isdisjoint(forms_of(text)) for text in texts)


def _names_of(draft: Draft) -> list[str]:
    """Return the titles of a table, or the name of its sheet where none of them is a role's."""
    captions = [squash(caption) for caption in draft.captions]
    if any(stem in one.sheets for stem in captions for one in MATCHERS.values()):
        return captions
    if draft.number > 1:
        return []
    return [stem_of(draft.grid.name)]

"""Sheets, or tables below a title, of which each is about one action field or one meeting."""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Sequence, Set

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.cells.parsing import parse_date
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.left_out_rows import name_of_category
from netmap.readers.shapes.proposal import Purpose, Reason, Shape
from netmap.readers.shapes.roles import role_named, stem_of
from netmap.readers.shapes.subject_words import FIELD_WORDS, MEETING_WORDS, PLURAL_TYPES
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.records.headings import squash

_GENERIC = re.compile(r"(?:tabelle|sheet|blatt|table|tab|seite|page|export|liste?|daten|data)?\d*")
_PREFIX = re.compile(
    r"^(?:handlungsfeld|themenfeld|bereich|thema|field|action field|hf)\s*\d*\s*[:–-]\s*(?=\S)",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{4}-\d{2}-\d{2}")
_YEAR = re.compile(r"(?<![\d.])(?:19|20)\d\d(?!\d)")
_MEETING = "meeting"


def find_subjects(drafts: Sequence[Draft], fields: Set[str]) -> list[Draft]:
    """Return the tables, those that are about one field or meeting each with its subject.

    That is so where several tables have the same headings, none of which is a field, and stand in
    sheets, or below titles, that are called after something.

    Parameters
    ----------
    drafts : sequence of Draft
        All tables of a source.
    fields : set of str
        Names of the action fields that a table lists, folded.
    """
    groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for position, draft in enumerate(drafts):
        if (
            draft.role in (Role.ACTORS, Role.COOPERATIONS, Role.CONTACTS)
            and draft.headings is not None
            and not draft.grid.turned
        ):
            key = (draft.role, draft.shape, tuple(sorted(map(squash, filter(None, draft.texts)))))
            groups[key].append(position)
    found = list(drafts)
    for positions in groups.values():
        members = [drafts[position] for position in positions]
        subjects = [_subject_of(draft) for draft in members]
        if len(members) > 1 and len(set(map(fold, subjects))) == len(members) and all(subjects):
            if all(_YEAR.search(one) and not _DAY.search(one) for one in subjects):
                for position, subject in zip(positions, subjects, strict=True):
                    found[position] = _of_state(drafts[position], subject)
                continue
            column = _column_of(members, subjects, fields)
            for position, subject in zip(positions, subjects, strict=True):
                if column:
                    found[position] = _about(drafts[position], subject, column)
        elif len(members) == 1 and (titled := _title_of(members[0])):
            found[positions[0]] = _about(members[0], titled, Column.FIELDS)
    return found


def _of_state(draft: Draft, subject: str) -> Draft:
    """Return a table that tells the state of one year; others tell those of other years."""
    year = _YEAR.search(subject)
    params = (("state", year.group() if year else subject),)
    return dataclasses.replace(draft, reason=Reason(code="state", params=params))


def _about(draft: Draft, subject: str, column: str) -> Draft:
    if column == Column.FIELDS and _has_fields(draft):
        return draft
    if draft.role is Role.CONTACTS:
        if column != _MEETING:
            return draft
        columns = dict(draft.columns)
        columns[Column.NAME] = columns.pop(Column.ACTOR)
        draft = dataclasses.replace(draft, role=Role.ACTORS, columns=columns)
    reason = draft.reason or Reason(code="subject", params=(("subject", subject),))
    return dataclasses.replace(draft, subject=subject, subject_of=column, reason=reason)


def _title_of(draft: Draft) -> str:
    """Return the field that a title names in so many words: "Handlungsfeld: Bildung"."""
    for caption in draft.captions:
        if _PREFIX.match(caption):
            return one_line(_PREFIX.sub("", caption))
    return ""


def _subject_of(draft: Draft) -> str:
    """Return what a table is about by its title or its sheet; "" if that says nothing."""
    if len(name := draft.grid.name) > 2 and any(
        name != caption and name.casefold() in caption.casefold().split()
        for caption in draft.captions
    ):
        return one_line(name)
    for caption in reversed(draft.captions):
        if draft.number > 1 or len(draft.captions) == 1 or _PREFIX.match(caption):
            return one_line(_PREFIX.sub("", name_of_category(caption)))
    name = re.sub(r"\.[A-Za-z]{3,4}$", "", draft.grid.name)
    stem = stem_of(name)
    named = role_named(name) is not None and not _DAY.search(name)
    if draft.number == 1 and _YEAR.fullmatch(name.strip()):
        return name.strip()
    if draft.number > 1 or _GENERIC.fullmatch(stem) or named:
        return ""
    return one_line(_PREFIX.sub("", name))


def _column_of(drafts: list[Draft], subjects: list[str], fields: Set[str]) -> str:
    texts = [squash(subject) for subject in subjects]
    meetings = sum(
        _DAY.search(subject) is not None
        or parse_date(subject) is not None
        or any(word in text for word in MEETING_WORDS)
        for subject, text in zip(subjects, texts, strict=True)
    )
    if meetings * 2 > len(texts):
        return _MEETING if drafts[0].role in (Role.ACTORS, Role.CONTACTS) else ""
    if sum(text in PLURAL_TYPES for text in texts) * 2 >= len(texts):
        has_type = any("type" in draft.columns for draft in drafts)
        return "" if has_type or drafts[0].role is not Role.ACTORS else "type"
    known = sum(
        fold(subject) in fields or any(squash(w) in FIELD_WORDS for w in re.split(r"\W+", subject))
        for subject in subjects
    )
    in_workbook = all(draft.grid.aligned for draft in drafts)
    if known * 2 >= len(texts) or (in_workbook and not any(map(str.isdigit, texts))):
        return Column.FIELDS
    return ""


def _has_fields(draft: Draft) -> bool:
    return Column.FIELDS in draft.columns or (
        draft.shape is Shape.MEMBERSHIPS or Purpose.MARK_FIELD in draft.purposes.values()
    )

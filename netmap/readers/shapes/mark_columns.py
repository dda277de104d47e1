"""Columns of marks: each stands for an actor, an action field or a meeting."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Set
from dataclasses import dataclass

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.cells.marks import mark_of
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.heading_rows import heads_rows
from netmap.readers.shapes.left_out_rows import is_sum
from netmap.readers.shapes.proposal import Purpose, Reason, Shape
from netmap.readers.shapes.questions import PARTNERS, meaning_of, without_code
from netmap.readers.shapes.roles import match
from netmap.readers.shapes.subject_words import ATTENDANCE_WORDS, DAY, FIELD_WORDS, MEETING_WORDS
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.records.headings import is_personal, squash

_MARKED = 0.9
_MOST_CHARACTERS = 500
"""A longer heading is no question with an option; looking for brackets in it could take long."""
_HALF = 0.5
_SQUARE = 0.8
"""Share of the rows that head a column as well, from which a table is a matrix of them."""
_FEWEST = 3
_OPTION = re.compile(r"^(?P<question>.*?)\s*[\[(](?P<option>[^\[\]]*)[\])]\s*$", re.DOTALL)
_CODE = re.compile(r"^(?P<question>\w+)\[(?P<option>SQ\d+|\w{1,8})\]$")
_GROUP = re.compile(r"\bA[GK]\b")
_RUNNING = re.compile(r"^\d{1,3}[.)]?\s+")
_LONGEST_CODE = 8
_SHAPES = {
    Purpose.MARK_ACTOR: Shape.MATRIX,
    Purpose.MARK_FIELD: Shape.MEMBERSHIPS,
    Purpose.MARK_MEETING: Shape.ATTENDANCES,
}
_NEVER = (Role.COOPERATIONS, Role.ACTION_FIELDS, Role.PRIORITIES, Role.OFFERS, Role.MAP)
"""Tables whose marks are something else; elsewhere the actor of a column may look like a word."""
_FLAGS = frozenset(["ja", "nein", "yes", "no", "true", "false", "wahr", "falsch", "j", "n", "y"])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """Columns that belong together: the options of a question, or what stands side by side."""

    question: str
    names: dict[int, str]


def find_marks(draft: Draft, known: Set[str], fields: Set[str]) -> Draft:
    """Return a table with its columns of marks, each with what it stands for.

    Parameters
    ----------
    draft : Draft
        A table with headings.
    known, fields : set of str
        Names of actors and of action fields in this source, folded.
    """
    if draft.headings is None or draft.role in _NEVER:
        return draft
    name = _name_of(draft)
    if name is None:
        return draft
    purposes, stands_for = dict(draft.purposes), dict(draft.stands_for)
    reasons, left_out = dict(draft.reasons), set(draft.left_out)
    found = False
    names: Set[str] = draft.profiles[name].distinct
    bare = _bare_names(draft, name)
    if bare:
        names = bare
        reasons[name] = Reason(code="numbered")
    for found_group in _groups(draft, name):
        group = _without_numbers(found_group, known | names)
        purpose = _purpose_of(draft, group, known | names, fields)
        if purpose == _UNKNOWN_CODES:
            for place in group.names:
                reasons[place] = Reason(code="codes-only")
                left_out.add(place)
        elif purpose is not None:
            found = True
            for place, option in group.names.items():
                if squash(option) in _OTHERS:
                    if draft.profiles[place].share(_is_text) > _HALF:
                        continue
                    left_out.add(place)
                    reasons[place] = Reason(code="names-nobody")
                    continue
                purposes[place], stands_for[place] = purpose, _in_full(draft, option, place)
    if found:
        sums = [place for place, text in enumerate(draft.texts) if text and is_sum(text)]
        reasons |= {place: Reason(code="sum") for place in sums}
        left_out.update(sums)
    draft = dataclasses.replace(draft, reasons=reasons, left_out=frozenset(left_out))
    if not found:
        return draft
    columns = dict(match(draft, Role.ACTORS, frozenset(stands_for)))
    columns.setdefault(Column.NAME, (name,))
    return dataclasses.replace(
        draft,
        role=Role.ACTORS,
        shape=_shape_of(purposes, draft.shape),
        columns=columns,
        purposes=purposes,
        stands_for=stands_for,
    )


_UNKNOWN_CODES = "codes"
_OTHERS = frozenset(
    map(
        squash,
        (
            "Sonstiges",
            "Sonstige",
            "Andere",
            "Weitere",
            "other",
            "others",
            "keine",
            "niemand",
            "none",
        ),
    )
)
"""Answers that name nobody."""


def _bare_names(draft: Draft, name: int) -> Set[str]:
    """Return the names in a column without their running numbers, if each has one; else none."""
    cells = draft.profiles[name].cells
    numbers = [found.group().strip(" .)") for c in cells if (found := _RUNNING.match(c))]
    if len(cells) < 2 or len(numbers) < len(cells) or len(set(numbers)) < len(cells):
        return frozenset()
    if numbers != [str(int(numbers[0]) + step) for step in range(len(numbers))]:
        return frozenset()
    return {fold(_RUNNING.sub("", cell)) for cell in cells}


def _without_numbers(group: _Group, known: Set[str]) -> _Group:
    """Return the columns of a group with "3 Kita" as "Kita", where that is an actor."""
    names = {}
    for place, option in group.names.items():
        bare = _RUNNING.sub("", option)
        counts = fold(option) not in known and fold(bare) in known
        names[place] = bare if counts else option
    return _Group(question=group.question, names=names)


def _shape_of(purposes: dict[int, str], shape: Shape) -> Shape:
    """Return the shape that most of its columns of marks have."""
    if shape is not Shape.RECORDS:
        return shape
    marks = [purpose for purpose in purposes.values() if purpose in set(map(str, _SHAPES))]
    return _SHAPES[Purpose(max(sorted(set(marks)), key=marks.count))]


def _name_of(draft: Draft) -> int | None:
    """Return the position of the actors' names: the first column of texts where none says so."""
    columns = match(draft, Role.ACTORS)
    if Column.NAME in columns and draft.profiles[columns[Column.NAME][0]].marks < _MARKED:
        return columns[Column.NAME][0]
    if draft.role is Role.ATTENDANCES and Column.ACTOR in draft.columns:
        return draft.columns[Column.ACTOR][0]
    if heads_rows(draft.texts, draft.rows) and draft.profiles[0].uniqueness == 1:
        return 0
    for place, profile in enumerate(draft.profiles[:3]):
        unsaid = not draft.texts[place] or not match_known(draft, place)
        if profile.cells and profile.plain < _HALF and profile.uniqueness > _MARKED and unsaid:
            return place
    return None


def match_known(draft: Draft, place: int) -> bool:
    """Whether a heading is one of an actor's other columns, or about persons."""
    columns = match(draft, Role.ACTORS)
    return is_personal(draft.texts[place]) or any(
        place in places for column, places in columns.items() if column != Column.NAME
    )


def _groups(draft: Draft, name: int) -> list[_Group]:
    known = {
        place
        for column, places in match(draft, Role.ACTORS).items()
        for place in places
        if column != Column.NAME or place == name
    }
    by_question: dict[str, dict[int, str]] = {}
    names = draft.profiles[name].distinct
    square = len(names & set(map(fold, draft.texts))) >= max(_FEWEST, _SQUARE * len(names))
    for place, text in enumerate(draft.texts):
        if not text or place == name or place in draft.purposes or is_sum(text):
            continue
        question, option = _split(draft, place, names)
        if not question and (place in known or is_personal(text)):
            continue
        of_row = square and fold(option) in names
        if of_row or _may_be_marks(draft, place, asked=bool(question)):
            by_question.setdefault(question, {})[place] = option
    return [
        _Group(question=question, names=names)
        for question, names in by_question.items()
        if len(names) > 1 and any(draft.profiles[place].cells for place in names)
    ]


def _split(draft: Draft, place: int, names: Set[str]) -> tuple[str, str]:
    """Return the question that several columns share, and which answer a column is."""
    text = draft.texts[place]
    if len(text) > _MOST_CHARACTERS:
        return draft.group_of(place), text
    if (code := _CODE.match(text)) is not None:
        return code["question"], ""
    if (option := _OPTION.match(without_code(text))) is not None and option["question"]:
        question = one_line(option["question"])
        shared = sum(other.find(question) >= 0 for other in draft.texts)
        if shared > 1 and option["option"]:
            return question, one_line(option["option"])
    for cut in (found.end() for found in re.finditer(r"\s+", text)):
        if fold(text[cut:]) in names and meaning_of(text[:cut]) == PARTNERS:
            return one_line(text[:cut]), text[cut:]  # "Kooperiert mit Kita Nord"
    return draft.group_of(place), text


def _may_be_marks(draft: Draft, place: int, *, asked: bool) -> bool:
    profile = draft.profiles[place]
    if profile.cells:
        return profile.marks >= _MARKED
    if asked:
        return True
    sides = [draft.profiles[side] for side in (place - 1, place + 1) if 0 <= side < draft.width]
    return bool(sides) and any(side.cells and side.marks >= _MARKED for side in sides)


def _is_text(cell: str) -> bool:
    return mark_of(cell) is None


def _purpose_of(draft: Draft, group: _Group, known: Set[str], fields: Set[str]) -> str | None:
    names = [fold(name) for name in group.names.values()]
    if not any(names):
        return _UNKNOWN_CODES
    if _names_actors(draft, names, known) or (
        meaning_of(group.question) == PARTNERS and not _all_days(names)
    ):
        return str(Purpose.MARK_ACTOR)
    if any(meaning_of(caption) == PARTNERS for caption in draft.captions) and not _all_days(names):
        return str(Purpose.MARK_ACTOR)
    if _names_meetings(draft, group):
        return str(Purpose.MARK_MEETING)
    return str(Purpose.MARK_FIELD) if _names_fields(draft, group, fields) else None


def _names_actors(draft: Draft, names: list[str], known: Set[str]) -> bool:
    if sum(name in known for name in names) >= max(2, _HALF * len(names)):
        return True
    numbers = _numbers_of(draft)
    return bool(numbers) and sum(name in numbers for name in names) >= max(3, _MARKED * len(names))


def _numbers_of(draft: Draft) -> dict[str, str]:
    """Return the names of the rows by their running numbers, where the headings are numbers."""
    columns = match(draft, Role.ACTORS)
    number = columns.get(Column.ID, (0,))[0]
    name = _name_of(draft)
    if name is None or number == name:
        return {}
    return {
        fold(cells[number]): cells[name]
        for _, cells in draft.rows
        if max(name, number) < len(cells) and cells[number] and len(cells[number]) <= _LONGEST_CODE
    }


def _in_full(draft: Draft, option: str, place: int) -> str:
    """Return whom a column is for, where its heading is the number of a row."""
    return _numbers_of(draft).get(fold(option), option) or draft.texts[place]


def _all_days(names: list[str]) -> bool:
    return all(DAY.search(name) for name in names)


def _names_meetings(draft: Draft, group: _Group) -> bool:
    about = " ".join((draft.grid.name, *draft.captions, group.question))
    if any(word in squash(about) for word in ATTENDANCE_WORDS):
        return True
    texts = list(group.names.values())
    days = sum(DAY.search(text) is not None for text in texts)
    words = sum(
        _GROUP.search(text) is not None or any(word in squash(text) for word in MEETING_WORDS)
        for text in texts
    )
    return days + words > 0 and (days + words) * 3 >= len(texts)


def _names_fields(draft: Draft, group: _Group, fields: Set[str]) -> bool:
    about = squash(" ".join((draft.grid.name, *draft.captions, group.question)))
    if meaning_of(group.question) == Column.FIELDS or any(
        word in about for word in ("handlungsfeld", "themen", "fields", "bereich")
    ):
        return True
    texts = list(group.names.values())
    known = sum(fold(text) in fields or bool(FIELD_WORDS & set(_words(text))) for text in texts)
    if known * 2 >= len(texts):
        return True
    cells = [fold(cell) for place in group.names for cell in draft.profiles[place].cells]
    plain = [cell for cell in cells if mark_of(cell) and not cell.isdigit()]
    return not group.question and bool(plain) and not _FLAGS & set(cells)


def _words(text: str) -> list[str]:
    return [squash(word) for word in re.split(r"\W+", text) if word]

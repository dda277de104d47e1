"""Rows between the headings and the end of a table that are no records: sums, notes, categories."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.cells.marks import mark_of
from netmap.readers.cells.parsing import parse_number
from netmap.readers.containers.grids import Row
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.profiles import is_plain
from netmap.readers.shapes.proposal import Purpose, Reason, RowsPlan, Shape, Use
from netmap.readers.shapes.subject_words import FIELD_WORDS, PLURAL_TYPES
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.records.headings import squash

_SUM = re.compile(
    r"(?:Σ|∑|Ø|(?:zwischen|end|gesamt)?summen?|gesamt(?:zahl|anzahl|ergebnis)?|insgesamt|total|"
    r"sub-?total|sum|anzahl|durchschnitt|mittelwert|average|count|mean)(?:\W.*|$)",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:stand|quellen?|hinweise?|legende|anmerkung(?:en)?|erstellt|erfasst|bearbeitet|gepflegt|"
    r"letzte (?:änderung|aktualisierung)|aktualisiert|datenstand|nb|source|note|notes|as of|"
    r"legend|last updated|created|compiled)\b(?:.*[:\d].*|\s+(?:von|durch|am|by|on)\b.*|\W*$)|"
    r"[*¹²³†©].*|\(?\d\)\s.*|\S{1,8}\s*[=–:]\s+\S.*",
    re.IGNORECASE | re.DOTALL,
)
_COUNTED = re.compile(
    r"\d+ (?:akteure?|einrichtungen?|organisationen?|einträge|actors|entries)\b.*", re.IGNORECASE
)
_SENTENCE = 70
_NUMBERED = re.compile(r"(?:\d{1,2}[.)]|[A-Z][.)]|[IVX]{1,4}\.)\s+(?=\D)")
_FRAME = re.compile(r"^[\s=*#»>–—-]+|[\s=*#«<:–—-]+$")
_PREFIX = re.compile(
    r"(?P<what>[^:]{3,30}):\s*(?P<name>.+)|"
    r"(?P<word>Handlungsfeld|Themenfeld|Arbeitsfeld|action field)(?: \d+)?[\s–-]+(?P<rest>\S.+)",
    re.IGNORECASE,
)
_TRAILING = 12
"""Rows at the end of a table among which notes are looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What becomes of the rows of a table that are no records.

    Attributes
    ----------
    plans : tuple of RowsPlan
        Those rows, sort by sort.
    category : str
        The column that rows of categories fill; "" if there are none.
    """

    plans: tuple[RowsPlan, ...] = ()
    category: str = ""


def sort_rows(draft: Draft) -> LeftOut:
    """Return the rows of a table that are no records, each with the reason.

    Parameters
    ----------
    draft : Draft
        A table whose columns are settled.
    """
    found: dict[str, list[int]] = {}
    if draft.headings is not None:
        found["title"] = [number for number, _ in draft.block.rows[: draft.headings.first]]
    rows = _report_plain(draft, found)
    if draft.role not in _WHOLE:
        rows = _pass_over_end(draft, rows, found)
    categories = _categories(draft, rows)
    found["category"] = categories
    category = _category_column(draft, categories) if categories else ""
    plans = [
        RowsPlan(
            rows=tuple(numbers),
            use=_use_of(code, category),
            reason=Reason(code=_code_of(code, category)),
        )
        for code, numbers in found.items()
        if numbers
    ]
    return LeftOut(plans=tuple(plans), category=category)


def _use_of(code: str, category: str) -> Use:
    return Use.USED if code == "category" and category else Use.IGNORED


def _code_of(code: str, category: str) -> str:
    return "category-besides" if code == "category" and not category else code


def _report_plain(draft: Draft, found: dict[str, list[int]]) -> list[Row]:
    """Sort out what is plain row by row: headings once more, shifted rows, sums."""
    headings = _headings_of(draft)
    width = len(draft.headings.texts) if draft.headings else 0
    whether = next((p for p, said in draft.purposes.items() if said == Purpose.WHETHER), None)
    shifts = not draft.grid.aligned and bool(width)
    rows = []
    for row in draft.rows:
        number, cells = row
        if shifts and len(cells) > width and any(cells[width:]):
            found.setdefault("too-many-cells", []).append(number)
        elif headings and cells[0] in headings[0] and _same(cells, headings[1]):
            found.setdefault("repeated-headings", []).append(number)
        elif whether is not None and whether < len(cells) and mark_of(cells[whether]) is False:
            found.setdefault("said-no", []).append(number)
        elif _is_sum(cells):
            found.setdefault("sum", []).append(number)
        else:
            rows.append(row)
    return rows


def _headings_of(draft: Draft) -> tuple[frozenset[str], tuple[str, ...]] | None:
    if draft.headings is None:
        return None
    cells = draft.block.rows[draft.headings.last][1]
    return frozenset((cells[0],)), tuple(map(fold, cells))


def _same(cells: tuple[str, ...], headings: tuple[str, ...]) -> bool:
    return tuple(map(fold, cells)) == headings


def is_sum(text: str) -> bool:
    """Return whether a cell heads a sum.

    Examples
    --------
    >>> is_sum("Summe:"), is_sum("Gesamt"), is_sum("Gesamtschule Nord")
    (True, True, False)
    """
    return _SUM.fullmatch(text) is not None


def _is_sum(cells: tuple[str, ...]) -> bool:
    first = next((cell for cell in cells if cell), "")
    if not first or first[0] not in "ΣØ∑szegitamdcnSZEGITAMDCN" or not _SUM.fullmatch(first):
        return False
    others = [cell for cell in cells if cell][1:]
    return all(is_plain(cell) or parse_number(cell.rstrip(" %€")) is not None for cell in others)


def _pass_over_end(draft: Draft, rows: list[Row], found: dict[str, list[int]]) -> list[Row]:
    """Take the notes off the end of a table."""
    usual = _usual_fill(rows)
    end = len(rows)
    for position in range(len(rows) - 1, max(-1, len(rows) - 1 - _TRAILING), -1):
        number, cells = rows[position]
        filled = [cell for cell in cells if cell]
        if not _may_be_note(draft, filled, cells, usual):
            break
        if number in draft.block.after_blank or _is_note(filled[0]) or _only_numbers(draft, cells):
            end = position
    if not end:
        return rows  # nothing would be left of the table
    sums = [row for row in rows[end:] if _only_numbers(draft, row[1])]
    found.setdefault("sum", []).extend(number for number, _ in sums)
    found["note"] = [number for number, cells in rows[end:] if (number, cells) not in sums]
    return rows[:end]


def _may_be_note(draft: Draft, filled: list[str], cells: tuple[str, ...], usual: int) -> bool:
    if _only_numbers(draft, cells):
        return True
    if _is_note(filled[0]) and len(filled) <= max(2, usual - 1):
        return usual > 1 or len(filled[0]) > _SENTENCE or ":" in filled[0]
    return len(filled) == 1 and usual > 1 and not _is_named_in_headings(draft, filled[0])


def _is_note(text: str) -> bool:
    return (
        len(text) > _SENTENCE
        or _NOTE.fullmatch(text) is not None
        or _COUNTED.fullmatch(text) is not None
        or (text.endswith(".") and len(text.split()) > 4 and not text.endswith(("V.", "v.")))
    )


def _only_numbers(draft: Draft, cells: tuple[str, ...]) -> bool:
    """Whether nothing but numbers stands in a row whose name is missing: a sum without a word."""
    place = _subject_place(draft)
    if place is None or (place < len(cells) and cells[place]):
        return False
    said = [cell for cell in cells if cell]
    return bool(said) and all(parse_number(cell) is not None for cell in said)


def _subject_place(draft: Draft) -> int | None:
    for column in (Column.NAME, Column.SOURCE, Column.ACTOR):
        if (place := draft.place_of(column)) is not None:
            return place
    return None


def _is_named_in_headings(draft: Draft, text: str) -> bool:
    return fold(text) in {fold(name) for name in draft.stands_for.values()}


def _usual_fill(rows: list[Row]) -> int:
    counts = sorted(sum(map(bool, cells)) for _, cells in rows[:400])
    return counts[len(counts) // 2] if counts else 0


def _categories(draft: Draft, rows: list[Row]) -> list[int]:
    """Return the rows that only name what those below them have in common."""
    if draft.shape is Shape.MATRIX or len(rows) < 3 or draft.role not in _WITH_CATEGORIES:
        return []
    name = draft.reasons.get(draft.columns.get(Column.NAME, (-1,))[0])
    if name is not None and name.code == "filled-down":
        return []  # a further partner of the actor above
    usual = _usual_fill(rows)
    lone = [
        (position, number, next(filter(None, cells)))
        for position, (number, cells) in enumerate(rows[:-1])
        if sum(map(bool, cells)) == 1
    ]
    if not lone or len(lone) * 2 > len(rows):
        return []
    strong = [entry for entry in lone if _is_category(draft, rows, entry, usual)]
    return [number for _, number, _ in strong]


_WHOLE = (Role.MAP, Role.ACTION_FIELDS, Role.PRIORITIES)
"""Tables in which a row with a single cell is as good as any."""
_WITH_CATEGORIES = (Role.ACTORS, Role.COOPERATIONS, Role.CONTACTS, Role.MEETINGS)


def _is_category(draft: Draft, rows: list[Row], entry: tuple[int, int, str], usual: int) -> bool:
    position, number, text = entry
    cells = rows[position][1]
    place = _subject_place(draft)
    name = name_of_category(text)
    letters = [letter for letter in name if letter.isalpha()]
    upper = len(letters) > 3 and all(letter.isupper() for letter in letters)
    field = squash(name) in FIELD_WORDS and "fields" not in draft.columns
    typical = squash(name) in PLURAL_TYPES or field
    if usual > 1 and _what_of(text):
        return True
    if number in draft.block.across or (typical and (upper or usual > 1)):
        return True
    if text.endswith(":") or (text != text.strip("=#*-–—» ") and len(letters) > 2):
        return True
    if usual < 2:
        return False
    if upper and _rarely_upper(draft, place):
        return True
    if place is not None and not (place < len(cells) and cells[place]):
        return not is_plain(text)
    if _NUMBERED.match(text):
        return True
    return (
        number in draft.block.after_blank
        and rows[position + 1][0] == number + 1
        and (squash(name) in FIELD_WORDS or _all_after_blank(draft, rows))
    )


def _all_after_blank(draft: Draft, rows: list[Row]) -> bool:
    """Whether each blank row is followed by a row with a single cell, and no other row has one."""
    lone = {number for number, cells in rows[:-1] if sum(map(bool, cells)) == 1}
    gaps = {number for number, _ in rows[1:] if number in draft.block.after_blank}
    return len(gaps) > 1 and gaps <= lone and len(lone - gaps) <= 1


def _rarely_upper(draft: Draft, place: int | None) -> bool:
    if place is None:
        return True
    cells = draft.profiles[place].cells
    return sum(cell.isupper() and len(cell) > 5 for cell in cells) * 2 < max(len(cells), 1)


def name_of_category(text: str) -> str:
    """Return a category without its number, frame and colon.

    Examples
    --------
    >>> name_of_category("1. Schulen:"), name_of_category("--- VEREINE ---")
    ('Schulen', 'VEREINE')
    """
    bare = _NUMBERED.sub("", _FRAME.sub("", one_line(text)))
    prefix = _PREFIX.fullmatch(bare)
    return (prefix["name"] or prefix["rest"]) if prefix and _what_of(bare) else bare


def _what_of(text: str) -> str:
    """Return the column that a prefix names: "Handlungsfeld: Bildung"."""
    prefix = _PREFIX.fullmatch(_NUMBERED.sub("", text))
    word = squash(prefix["what"] or prefix["word"]) if prefix else ""
    return _PREFIXES.get(word, "")


_PREFIXES: Mapping[str, str] = {
    squash(word): column
    for column, words in (
        (
            "fields",
            (
                "Handlungsfeld",
                "Themenfeld",
                "Arbeitsfeld",
                "Bereich",
                "Thema",
                "field",
                "action field",
            ),
        ),
        ("type", ("Typ", "Art", "Akteurstyp", "Kategorie", "type", "category")),
        ("place", ("Ort", "Stadtteil", "Gemeinde", "Ortsteil", "place", "district")),
    )
    for word in words
}


def _category_column(draft: Draft, numbers: list[int]) -> str:
    """Return the column that categories fill; "" if the table has it already."""
    wanted = set(numbers)
    texts = [next(filter(None, cells)) for number, cells in draft.rows if number in wanted]
    said = {_what_of(text) for text in texts} - {""}
    names = {squash(name_of_category(text)) for text in texts}
    if said:
        column = sorted(said)[0]
    elif draft.role is not Role.ACTORS or (names & FIELD_WORDS and not names & PLURAL_TYPES):
        column = "fields"
    else:
        column = "type"
    return (
        column
        if column not in draft.columns
        and Purpose.MARK_FIELD not in (draft.purposes.values() if column == "fields" else ())
        else ""
    )

"""Several names in one cell, parted where the names known say that they end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.cells.parsing import parse_closeness

_LINE_BULLET = re.compile(r"(?m)^\s*(?:[*+•·–—-]|\d{1,2}[.)])\s+")
_SURE = re.compile(r"[;|\n\t•]")
"""Signs that part names in every list."""
_AND_SO_ON = re.compile(
    r"[,;]? ?(?:\bu\.\s?a\.|\bu\.\s?v\.\s?m\.|\betc\.?|\busw\.?|"
    r"\bund (?:andere|weitere)|…|\.\.\.) ?$",
    re.IGNORECASE,
)
_DEGREE = re.compile(r" ?[(\[] ?([\w.,-]{1,12}) ?[)\]]")
_LAST_NAME = re.compile(r"[;|\n\t•,/]\s*|\s+und\s+")
_WEAK = re.compile(r"(\s*(?:,|/|\+|&)\s*|\s+(?:und|u\.|sowie|and|–|-)\s+)")
_COMMA = re.compile(r"^\s*,\s*$")
_LONGEST = 6
"""Pieces between weak signs that may be one name."""
_MOST_PIECES = 400
_MANY = 3
"""Commas in one cell that part names whoever they are."""
_ADDRESS = "://"


def parts_of(text: str, known: Set[str], signs: str = "") -> list[str]:
    """Return the names in a cell.

    Semicolons, upright strokes and line breaks part names always; commas, slashes, "und" and the
    like where the names known say so. What is left between known names is one name, unless a sign
    among ``signs`` parts it.

    Parameters
    ----------
    text : str
        The cell.
    known : set of str
        Names of actors, folded.
    signs : str
        Signs that part also names that nobody knows.

    Examples
    --------
    >>> known = {"kita", "musikschule, zweigstelle ost", "amt"}
    >>> parts_of("Kita, Musikschule, Zweigstelle Ost und Amt", known)
    ['Kita', 'Musikschule, Zweigstelle Ost', 'Amt']
    >>> parts_of("Verein für Bildung und Teilhabe", known)
    ['Verein für Bildung und Teilhabe']
    """
    whole = one_line(text)
    if fold(whole) not in known:
        text = _AND_SO_ON.sub("", text)
        whole = one_line(text)
    if not whole or fold(whole) in known:
        return [whole] if whole else []
    found: list[str] = []
    for line in _surely_parted(text):
        found += [line] if fold(line) in known else _part_weakly(line, known, signs)
    return list(dict.fromkeys(found))


def names_alone(texts: Iterable[str]) -> Set[str]:
    """Return those cells, folded, in which surely one name stands alone."""
    parted = (_surely_parted(_AND_SO_ON.sub("", text)) for text in texts if not _WEAK.search(text))
    return {fold(parts[0]) for parts in parted if len(set(parts)) == 1}


def _surely_parted(text: str) -> list[str]:
    lines = (one_line(piece).strip(" ,") for piece in _SURE.split(_LINE_BULLET.sub("", text)))
    return list(filter(None, lines))


def _part_weakly(text: str, known: Set[str], signs: str) -> list[str]:
    pieces = _WEAK.split(text)[: 2 * _MOST_PIECES]
    if len(pieces) == 1 or _ADDRESS in text:
        return [text]
    return [
        part
        for run in _runs(pieces, known)
        for part in ([run[0]] if isinstance(run, tuple) else _part_unknown(run, signs))
        if part
    ]


def _runs(pieces: Sequence[str], known: Set[str]) -> Iterable[tuple[str] | list[str]]:
    """Give each known name as a tuple, and the pieces between them, with their signs, as lists."""
    rest: list[str] = []
    start = 0
    while start < len(pieces):
        end = _longest_known(pieces, start, known)
        if end is None:
            rest += pieces[start : start + 2]
            start += 2
            continue
        if rest:
            yield rest[:-1] if len(rest) % 2 == 0 else rest
            rest = []
        yield ("".join(pieces[start:end]).strip(),)
        start = end + 1
    if rest:
        yield rest[:-1] if len(rest) % 2 == 0 else rest


def _longest_known(pieces: Sequence[str], start: int, known: Set[str]) -> int | None:
    last = min(len(pieces), start + 2 * _LONGEST - 1)
    for end in range(last - (last - start + 1) % 2, start, -2):
        if fold("".join(pieces[start:end])) in known:
            return end
    return None


def _part_unknown(pieces: list[str], signs: str) -> list[str]:
    """Part what nobody knows only at the signs that part names in this column."""
    names = [pieces[0]]
    for sign, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if sign.strip() in signs.split() or (sign.strip() and sign.strip() in signs):
            names.append(piece)
        else:
            names[-1] += sign + piece
    return [name.strip(" ,") for name in names]


def find_signs(cells: Sequence[str], known: Set[str]) -> str:
    """Return the signs that part names in the cells of a column, also those that nobody knows.

    A comma or a slash does where no stronger sign is used in the column, and mostly names that are
    known or stand in other cells, too, are parted by it. The order of the cells is of no account.

    Parameters
    ----------
    cells : sequence of str
        The column.
    known : set of str
        Names of actors, folded.

    Examples
    --------
    >>> find_signs(["Kita, Verein", "Verein, Chor"], {"kita"}), find_signs(["A; B"], set())
    (',', '')
    >>> find_signs(["Musikschule, Zweigstelle Ost", "Kita"], {"kita"})
    ''
    """
    unknown = {one_line(cell) for cell in cells if fold(one_line(cell)) not in known}
    if any(_SURE.search(cell.strip()) for cell in cells):
        return ""
    return "".join(sign for sign in (",", "/") if _parts_names(unknown, sign, cells, known))


def _parts_names(texts: Set[str], sign: str, cells: Sequence[str], known: Set[str]) -> bool:
    with_sign = [text for text in texts if sign in text and _ADDRESS not in text]
    if not with_sign:
        return False
    alone = {fold(one_line(cell)) for cell in cells if sign not in cell} | known
    counted: dict[str, int] = {}
    for text in with_sign:
        for part in {fold(part) for part in text.split(sign) if part.strip()}:
            counted[part] = counted.get(part, 0) + 1
    seen = sum(part in alone or count > 1 for part, count in counted.items())
    many = sign == "," and any(text.count(sign) >= _MANY for text in with_sign)
    return seen * 2 >= len(counted) or many


def take_degrees(text: str) -> tuple[str, dict[str, str]]:
    """Return a cell without the closeness that stands in brackets behind names, and those.

    Examples
    --------
    >>> take_degrees("Kita (eng), Verein (1)")
    ('Kita, Verein', {'kita': 'eng', 'verein': '1'})
    >>> take_degrees("Chor (alt)")
    ('Chor (alt)', {})
    """
    if ")" not in text:
        return text, {}
    degrees: dict[str, str] = {}
    kept = ""
    end = 0
    for found in _DEGREE.finditer(text):
        if parse_closeness(found[1]) is None:
            continue
        kept += text[end : found.start()]
        degrees[fold(_LAST_NAME.split(kept)[-1])] = found[1]
        end = found.end()
    return kept + text[end:], degrees

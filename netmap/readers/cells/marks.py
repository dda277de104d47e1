"""Cells that say yes, no, nothing or "as above" with a sign rather than a word."""

from __future__ import annotations

import re

from netmap.readers.cells.parsing import parse_closeness, parse_number

_YES = frozenset(
    {
        "x", "xx", "ja", "j", "yes", "y", "wahr", "true", "1", "✓", "✔", "✅", "☑", "☒", "✗", "✘",
        "✖", "×", "●", "•", "■", "+", "*", "v", "√", "ok", "anwesend", "da", "dabei",
        "teilgenommen", "present", "attended", "selected", "checked", "ausgewählt", "gewählt",
        "genannt", "quoted",
    }
)  # fmt: skip
_NOTHING = frozenset(
    {
        "-", "–", "—", "─", "−", "--", "---", "/", "\\", "./.", "k. a.", "k.a.", "k. a", "k.a",
        "keine angabe", "keine angaben", "n/a", "n. a.", "n.a.", "entfällt", "not applicable",
        "no answer", "keine antwort",
    }
)  # fmt: skip
_NOBODY = _NOTHING | {
    "keine", "keiner", "keine partner", "keine kooperation", "niemand", "niemanden", "none",
    "nobody", "unbekannt", "unknown", "nicht bekannt", "offen", "tbd", "?", "nein",
    "no",
}  # fmt: skip
_NO = _NOTHING | {
    "", "nein", "n", "no", "falsch", "false", "0", "☐", "○", "o", "abwesend", "entschuldigt",
    "self", "selbst", "fehlt", "e",
    "entsch.", "entsch", "abgesagt", "nie", "niemals", "never", "gar nicht", "nicht",
    "kein kontakt", "not at all", "absent", "excused", "unchecked", "unselected", "nicht gewählt",
    "nicht ausgewählt", "nicht genannt", "not selected", "not quoted",
}  # fmt: skip
_REPEAT = frozenset(
    {
        '"', "''", '""', "„", "“", "”", "″", "〃", '-"-', '- " -', '-"', "-''-", "- '' -", '–"–',
        "-„-", "-“-", "-”-", "„“", "dito", "dto.", "dto", "ditto", "do.", "s. o.", "s.o.", "s. o",
        "s.o", "siehe oben", "wie oben", "ebenso", "ebd.", "ebenda", "idem", "as above",
        "see above", "same", "same as above", "↓",
    }
)  # fmt: skip
_OFTEN = {
    "selten": 1.0, "rarely": 1.0, "seldom": 1.0,
    "gelegentlich": 2.0, "manchmal": 2.0, "ab und zu": 2.0, "sometimes": 2.0, "occasionally": 2.0,
    "häufig": 3.0, "oft": 3.0, "sehr oft": 3.0, "sehr häufig": 3.0,
    "often": 3.0, "frequently": 3.0, "regularly": 3.0, "regelmässig": 3.0,
}  # fmt: skip
"""Answers on a scale, as a question in a survey gives them."""
_MOST_CHARACTERS = 24
_MOST_NUMBER = 10
_DEGREES = re.compile(r"\+{1,3}|x{2,3}|X{2,3}|\*{1,3}|●{1,3}")
"""One to three signs: the more, the closer."""
_BRACKETED = re.compile(r"[\[(](.*)[\])]")


def _bare(text: str) -> str:
    text = text.strip().casefold()
    inner = _BRACKETED.fullmatch(text)
    return (inner.group(1) if inner else text).strip().rstrip("!")


def says_nothing(text: str) -> bool:
    """Return whether a cell only says that there is nothing to say.

    Examples
    --------
    >>> says_nothing("k. A."), says_nothing("–"), says_nothing("NA")
    (True, True, False)
    """
    return len(text) <= _MOST_CHARACTERS and (not text or text.casefold() in _NOTHING)


def names_nobody(text: str) -> bool:
    """Return whether a cell for partners says that there are none.

    Examples
    --------
    >>> names_nobody("keine"), names_nobody("–"), names_nobody("Keine Angst e. V.")
    (True, True, False)
    """
    return len(text) <= _MOST_CHARACTERS and text.casefold() in _NOBODY


def repeats(text: str) -> bool:
    """Return whether a cell says the same as the one above it.

    Examples
    --------
    >>> repeats("dito"), repeats('"'), repeats("s. o."), repeats("Amt")
    (True, True, True, False)
    """
    return len(text) <= _MOST_CHARACTERS and text.casefold() in _REPEAT


def mark_of(text: str) -> bool | None:
    """Return whether a mark says yes or no; None if a cell is no plain mark.

    Examples
    --------
    >>> mark_of("x"), mark_of("Nein"), mark_of("–"), mark_of("Amt")
    (True, False, False, None)
    """
    if len(text) > _MOST_CHARACTERS:
        return None
    bare = _bare(text)
    if bare in _YES:
        return True
    return False if bare in _NO else None


def weight_of_mark(text: str) -> float | None:
    """Return how close a cell of a matrix says that two work together; 0 for not at all.

    A bare mark is 1, which is what an ordinary cooperation has; None if it is something else.

    Examples
    --------
    >>> weight_of_mark("x"), weight_of_mark("eng"), weight_of_mark("1,5"), weight_of_mark("–")
    (1.0, 3.0, 1.5, 0.0)
    >>> weight_of_mark("++")
    2.0
    """
    number = parse_number(text)
    if number is not None:
        return max(number, 0.0)
    if _DEGREES.fullmatch(text):
        return float(len(text))
    mark = mark_of(text)
    if mark is not None:
        return float(mark)
    return parse_closeness(text) or _OFTEN.get(text.casefold())


def is_mark(text: str) -> bool:
    """Return whether a cell may be the mark of a matrix: a sign, a small number, a closeness."""
    if mark_of(text) is not None:
        return True
    weight = weight_of_mark(text)
    return weight is not None and weight <= _MOST_NUMBER

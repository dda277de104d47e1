"""Ids and names of the things in a map, and how a cell refers to them."""

from __future__ import annotations

import difflib
import re
import unicodedata

from netmap.readers.cells.cleaning import fold
from netmap.settings import Settings

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def slug(name: str) -> str:
    """Return a readable id for a name; "" if the name has neither letters nor digits.

    Examples
    --------
    >>> slug("Türkischer Elternverein e. V."), slug("Café Łódź")
    ('tuerkischer-elternverein-e-v', 'cafe-łodz')
    """
    composed = unicodedata.normalize("NFKC", name).casefold().translate(_UMLAUTS)
    letters = unicodedata.normalize("NFKD", composed)
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", re.sub(r"[\W_]+", "-", bare)).strip("-")


class Names:
    """The things of one sort, found by their ids or names.

    Examples
    --------
    >>> from netmap.settings import DEFAULT_SETTINGS
    >>> names = Names(DEFAULT_SETTINGS)
    >>> names.add("k1", "Kita Regenbogen")
    >>> names.find("kita regenbogen"), names.find("k1"), names.suggest("Kita Regenbogn")
    ('k1', 'k1', 'Kita Regenbogen')
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._ids: set[str] = set()
        self._by_name: dict[str, str | None] = {}
        self._by_folded_id: dict[str, str] = {}
        self._spelling: dict[str, str] = {}
        self._characters = 0  # of all spellings
        self._found: dict[str, str | None] = {}
        self._counters: dict[str, int] = {}
        self._comparisons_left = settings.limits.name_comparisons

    def reserve(self, id: str) -> bool:
        """Keep an id for its owner; False if it is taken."""
        if id in self._ids:
            return False
        self._ids.add(id)
        return True

    def make_id(self, name: str, fallback: str) -> str:
        """Return a new, reserved id for a name; ``fallback`` begins ids of nameless signs."""
        base = slug(name)[: self._settings.limits.id_characters].strip("-") or fallback
        made = base
        while not self.reserve(made):
            self._counters[base] = self._counters.get(base, 1) + 1
            made = f"{base}-{self._counters[base]}"
        return made

    def add(self, id: str, name: str) -> None:
        """Make the owner of an id known by its name; a name with two owners finds neither."""
        self._found.clear()
        self._ids.add(id)
        word = fold(name)
        if word not in self._spelling:
            self._spelling[word] = name
            self._characters += len(word)
        self._by_name[word] = id if self._by_name.get(word, id) == id else None
        self._by_folded_id.setdefault(fold(id), id)

    def add_other(self, id: str, name: str) -> None:
        """Make the owner of an id known by another name, unless it is somebody's name."""
        self._found.clear()
        word = fold(name)
        if word not in self._spelling:
            self._by_name[word] = id if self._by_name.get(word, id) == id else None

    def find(self, text: str) -> str | None:
        """Return whom a text means: by exact id, by name, by id in another spelling."""
        if text in self._ids:
            return text
        if text not in self._found:
            word = fold(text)
            self._found[text] = (
                self._by_name[word] if word in self._by_name else self._by_folded_id.get(word)
            )
        return self._found[text]

    def is_ambiguous(self, text: str) -> bool:
        """Whether several have this name and none this id."""
        return text not in self._ids and self._by_name.get(fold(text), "") is None

    def suggest(self, text: str) -> str:
        """Return the known name that a mistyped one resembles most; "" if none does.

        Comparing is slow, so that a source with thousands of unknown names gets suggestions for
        the first ones only (``limits.name_comparisons``).
        """
        limits = self._settings.limits
        if len(text) > limits.name_characters:
            return ""
        signs = len(text) * self._characters // limits.compared_characters**2
        self._comparisons_left -= max(len(self._spelling), signs)
        if self._comparisons_left < 0:
            return ""
        least = self._settings.thresholds.similar_name
        close = difflib.get_close_matches(fold(text), self._spelling, n=1, cutoff=least)
        return self._spelling[close[0]] if close else ""

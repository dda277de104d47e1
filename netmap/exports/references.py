"""How one table names an entry of another, so that people can read it and netmap finds it again."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Protocol

_SEPARATOR = re.compile(r"[;|\n]")
_JOINERS = re.compile("[\u200c\u200d]")


class Named(Protocol):
    """Anything with an id and a name: actors, action fields, meetings."""

    @property
    def id(self) -> str:
        """Stable id."""

    @property
    def name(self) -> str:
        """Name as people write it."""


def name_references(entries: Sequence[Named]) -> dict[str, str]:
    """Return for each id the text that stands for it: the name, or the id where names mislead.

    A name misleads if another entry has it too, if it is the id of another one, or if it holds a
    character that separates entries of a list. Case, blanks and joiners make no difference, as
    they make none to the readers.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> name_references([Actor(id="a", name="Kita"), Actor(id="b", name="KITA")])
    {'a': 'a', 'b': 'b'}
    """
    claimed = Counter(word for entry in entries for word in {_fold(entry.id), _fold(entry.name)})

    def speaks(name: str) -> bool:
        return bool(name) and not _SEPARATOR.search(name) and claimed[_fold(name)] == 1

    return {entry.id: entry.name if speaks(entry.name) else entry.id for entry in entries}


def _fold(text: str) -> str:
    folded = unicodedata.normalize("NFC", _JOINERS.sub("", text).casefold())
    return " ".join(folded.split())

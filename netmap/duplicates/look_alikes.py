"""Letters of other scripts that look like Latin ones: a name typed with them is another name.

Only Cyrillic and Greek are on keyboards that people in German offices use beside Latin ones; the
pairs are those of Unicode's list of confusable characters (UTS 39) that look the same.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from netmap.model.folding import fold

_CYRILLIC = ("АВЕЅІЈКМНОРСТУХԌԚԜҮаеѕіјорсухһԁԛԝүї", "ABESIJKMHOPCTYXGQWYaesijopcyxhdqwyï")
_GREEK = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρυι", "ABEZHIKMNOPTYXoavpui")
_LATIN = str.maketrans(dict(zip(_CYRILLIC[0] + _GREEK[0], _CYRILLIC[1] + _GREEK[1], strict=True)))


class Script(StrEnum):
    """A script whose letters may be taken for Latin ones."""

    CYRILLIC = "cyrillic"
    GREEK = "greek"


def look_of(name: str) -> str:
    r"""Return what names share that look the same: as if written with Latin letters, and folded.

    Examples
    --------
    >>> look_of("\u0410WO") == look_of("AWO"), look_of("AVO") == look_of("AWO")
    (True, False)
    """
    return fold(name.translate(_LATIN))


def find_foreign_letter(name: str, other: str) -> tuple[str, Script] | None:
    r"""Return the first letter in which two names that look the same differ, and its script.

    Parameters
    ----------
    name, other : str
        Two names; a letter of ``name`` comes before one of ``other``.

    Examples
    --------
    >>> find_foreign_letter("AWO", "\u0410WO")
    ('А', <Script.CYRILLIC: 'cyrillic'>)
    """
    if name == other:
        return None
    folded = fold(name), fold(other)
    for text, (here, there) in ((name, folded), (other, folded[::-1])):
        for letter in text:
            low = letter.casefold()
            if ord(letter) in _LATIN and here.count(low) > there.count(low):
                return letter, Script(unicodedata.name(letter).split()[0].lower())
    return None

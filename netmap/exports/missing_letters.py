"""What is said about letters that no font on this computer has."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

from babel import Locale
from fontTools.unicodedata import script, script_name

from netmap.exports.installed_fonts import undrawable
from netmap.exports.picture.options import Tell
from netmap.i18n import Language, Texts

_EMOJI, _SIGNS = "Zsye", "Zsym"
_NO_SCRIPT = ("Zinh", "Zyyy", "Zzzz")


def tell_missing(texts: Texts, words: Iterable[str], *, tell: Tell) -> str:
    """Return a sentence about the letters of some words that have no font; empty if all have one.

    Parameters
    ----------
    texts : Texts
        Its language.
    words : iterable of str
        What is drawn.
    tell : callable
        Is called with the sentence and what can be done, where letters are missing.
    """
    letters = undrawable(words)
    if not letters:
        return ""
    said = texts("picture-lacking", letters=name_letters(letters, texts.language))
    tell(texts("picture-lacking-remedy", said=said))
    return said


def name_letters(letters: str, language: Language) -> str:
    r"""Return letters by their scripts, because they cannot be shown: how many of each.

    Letters that belong to no script, such as those for private use, are named by their code.

    Examples
    --------
    >>> name_letters("北京ก\ue000", Language.DE)
    'Chinesisch (2), Thai (1), U+E000'
    """
    names = Locale(language.value).scripts
    counts: Counter[str] = Counter()
    for letter in letters:
        code = _script(letter)
        counts[(names.get(code) or script_name(code)) if code else ""] += 1
    scripts = [f"{name} ({count})" for name, count in sorted(counts.items()) if name]
    codes = [f"U+{ord(letter):04X}" for letter in letters if not _script(letter)]
    return ", ".join([*scripts, *codes])


def _script(letter: str) -> str:
    """Return the code of the script of a letter (ISO 15924); empty if it belongs to none."""
    code = str(script(letter))
    if code not in _NO_SCRIPT:
        return code
    if unicodedata.category(letter).startswith("S"):
        return _EMOJI if ord(letter) >= 0x1F000 else _SIGNS
    return ""

"""Fonts of this computer: which ones draw a text, and which letters none of them has.

Names are set in Source Sans, the face of the dashboard, which comes with netmap's dependencies, so
that a picture looks the same on every computer. Letters it lacks (Arabic, Hebrew, Greek and many
more) are taken from DejaVu Sans, which comes with matplotlib, and else from any installed font that
has them.
"""

from __future__ import annotations

import logging
import unicodedata
import warnings
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import font_source_sans_pro
from matplotlib import font_manager
from matplotlib.font_manager import FontEntry, FontPath, FontProperties
from matplotlib.ft2font import LoadFlags

_FACE, _SPARE = "Source Sans Pro", "DejaVu Sans"
_FILES = ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf")
_BOLD, _REGULAR = 600, 400
_NO_LETTERS = (
    *("LastResort", "STIXNonUni", "STIXSiz", "cmb10.", "cmex10.", "cmmi10."),
    *("cmr10.", "cmss10.", "cmsy10.", "cmti10.", "cmtt10."),
)
"""Begin the names of matplotlib's files whose signs are not the letters they stand for."""
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp", "Zs")
_PRIVATE = "Co"
_VARIANTS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
"""Choose a form of the letter before them, and are nothing by themselves."""


def families(text: str) -> tuple[str, ...]:
    """Return the names of the fonts that draw a text, those to fall back on after the first."""
    _register()
    found = {_family_with(letter) for letter in sorted(_seen(text))}
    return (_FACE, _SPARE, *sorted(name for name in found if name not in ("", _FACE, _SPARE)))


def faces(text: str, *, bold: bool) -> tuple[FontPath, ...]:
    """Return the files of the fonts of :func:`families`."""
    return tuple(_file_of(family, bold) for family in families(text))


def weight_of(*, bold: bool) -> int:
    """Return the weight in which texts are set."""
    return _BOLD if bold else _REGULAR


def undrawable(texts: Iterable[str]) -> str:
    """Return the letters that no font on this computer has, each once.

    Letters for private use are among them: what they stand for, fonts do not agree on.

    Examples
    --------
    >>> undrawable(["Übung", "שלום"])
    ''
    >>> undrawable(["\ue000 und \ue000"]) == "\ue000"
    True
    """
    return "".join(sorted(x for x in _seen("".join(texts)) if not _family_with(x)))


def _seen(text: str) -> set[str]:
    return {
        letter
        for letter in set(text)
        if unicodedata.category(letter) not in _UNSEEN
        and not any(ord(letter) in variants for variants in _VARIANTS)
    }


@cache
def _family_with(letter: str) -> str:
    """Return the first font with a letter; empty if there is none."""
    if unicodedata.category(letter) == _PRIVATE:
        return ""
    _register()
    code = ord(letter)
    for family in (_FACE, _SPARE):
        if _has(_file_of(family, False), code):
            return family
    for entry in _others():
        if _has(FontPath(entry.fname, entry.index), code) and all(
            _draws(_file_of(entry.name, bold), code) for bold in (False, True)
        ):
            return entry.name
    return ""


def _has(file: FontPath, code: int) -> bool:
    codes = _codes(file)
    place = bisect_left(codes, code)
    return place < len(codes) and codes[place] == code


def _draws(file: FontPath, code: int) -> bool:
    """Return whether a font has outlines for a letter: fonts of coloured pictures have none."""
    if not _has(file, code):
        return False
    font = font_manager.get_font(file)
    try:
        font.load_char(code, flags=LoadFlags.NO_HINTING)
    except RuntimeError:
        return False
    return len(font.get_path()[0]) > 0


@cache
def _codes(file: FontPath) -> array[int]:
    """Return the letters of a font in order; none if its file is gone or broken."""
    try:
        return array("I", sorted(font_manager.get_font(file).get_charmap()))
    except (OSError, RuntimeError):
        return array("I")


@cache
def _file_of(family: str, bold: bool) -> FontPath:
    wanted = FontProperties(family=family, weight=weight_of(bold=bold))
    return font_manager.findfont(wanted)


@cache
def _others() -> tuple[FontEntry, ...]:
    """Return all other fonts, upright ones of a usual weight first."""
    manager = font_manager.fontManager
    known = {str(Path(entry.fname).resolve()) for entry in manager.ttflist}
    # matplotlib keeps a list: it does not know what was installed after its first start
    for path in sorted(font_manager.findSystemFonts()):
        if str(Path(path).resolve()) not in known:
            _add(path)
    named = [
        entry for entry in manager.ttflist if not Path(entry.fname).name.startswith(_NO_LETTERS)
    ]
    return tuple(sorted(named, key=_rank))


def _add(path: str) -> None:
    try:
        font_manager.fontManager.addfont(path)
    except (OSError, RuntimeError, ValueError):  # broken, or pictures instead of outlines
        logging.getLogger(__name__).debug("font %s cannot be used", path)


def _rank(entry: FontEntry) -> tuple[bool, bool, int, str, str]:
    uneven = "Mono" in entry.name or "Serif" in entry.name
    weight = entry.weight if isinstance(entry.weight, int) else _REGULAR
    return entry.style != "normal", uneven, abs(weight - _REGULAR), entry.name, entry.fname


@cache
def _register() -> None:
    # letters that no font has are named at the foot of the page
    warnings.filterwarnings("ignore", message="Glyph .* missing from font")
    # DejaVu Sans has no semibold, and its bold will do
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    for name in _FILES:
        font_manager.fontManager.addfont(str(Path(font_source_sans_pro.font_directory, name)))

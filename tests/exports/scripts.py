"""Names in the scripts of the world, and a computer that has hardly any font."""

import io

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from matplotlib import font_manager

from netmap.exports import installed_fonts
from netmap.exports.report import fonts as report_fonts

NAMES = {
    "emoji": "🌈 Regenbogen ❤️ e. V.",
    "joined emoji": "Familie 👨‍👩‍👧 (2)",
    "flag": "Treff 🇩🇪 Süd",
    "Chinese": "北京协会 (Verein)",
    "Japanese": "日本語の会・東京",
    "Korean": "한국 협회 (12)",
    "Hindi": "हिन्दी संघ क्षत्रिय (ABC) 7",
    "Thai": "สวัสดีที่นี่ (2)",
    "Arabic": "مركز 12 (ABC)",
    "Persian": "مرکز می\u200cخواهم",
    "Hebrew": "מרכז (קהילתי)",
    "combining marks": "e\u0301lan A\u030angstro\u0308m q\u0323\u0307",
    "private use": "\ue000 privat",
    "unassigned": "\u0378 frei \U000e1234",
    "very long": "Donaudampfschifffahrtsgesellschaft" * 8,
    "very long Hindi": "संघ" * 80,
    "Greek and Cyrillic": "Ελλάδα Ґанок",
}


def use_only(patch: pytest.MonkeyPatch, *files: bytes, folder) -> None:
    """Leave netmap the fonts that come with it and some of our own."""
    paths = []
    for number, content in enumerate(files):
        paths.append(folder / f"own{number}.ttf")
        paths[-1].write_bytes(content)
    manager = font_manager.fontManager
    basic = [entry for entry in manager.ttflist if entry.name in ("Source Sans Pro", "DejaVu Sans")]
    patch.setattr(manager, "ttflist", basic)
    patch.setattr(font_manager, "findSystemFonts", lambda *_, **__: [*map(str, paths)])
    forget()


def forget() -> None:
    """Look for fonts anew."""
    for found in ("_family_with", "_others", "_file_of", "_codes"):
        getattr(installed_fonts, found).cache_clear()
    report_fonts._font_of.cache_clear()
    font_manager._get_font.cache_clear()  # type: ignore[attr-defined]
    font_manager.fontManager._findfont_cached.cache_clear()  # type: ignore[attr-defined]


def make_font(family: str, letters: str, *, drawn: bool = True) -> bytes:
    """Return a font with a box for each of some letters, or with nothing."""
    pen = TTGlyphPen(None)
    for step, spot in enumerate([(50, 0), (50, 700), (550, 700), (550, 0)] if drawn else []):
        (pen.lineTo if step else pen.moveTo)(spot)
    if drawn:
        pen.closePath()
    glyph = pen.glyph()
    names = [f"u{ord(letter):X}" for letter in letters]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names])
    builder.setupCharacterMap({ord(letter): f"u{ord(letter):X}" for letter in letters})
    builder.setupGlyf(dict.fromkeys((".notdef", *names), glyph))
    builder.setupHorizontalMetrics(dict.fromkeys((".notdef", *names), (600, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, usWeightClass=400)
    builder.setupPost()
    stream = io.BytesIO()
    builder.save(stream)
    return stream.getvalue()

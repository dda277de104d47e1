"""Fonts of the computer."""

import warnings

import pytest
from fontTools.ttLib import TTFont

from netmap.documents.export import export_bytes
from netmap.exports import installed_fonts
from netmap.exports.installed_fonts import faces, families, undrawable
from netmap.i18n import Language
from netmap.model import Actor, Network
from tests.exports.scripts import NAMES, forget, make_font, use_only


@pytest.fixture(name="only")
def only_these_fonts(monkeypatch, tmp_path):
    """Leave netmap the fonts that come with it and those given."""
    with monkeypatch.context() as patch:
        yield lambda *files: use_only(patch, *files, folder=tmp_path)
    forget()


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_each_letter_has_a_font_with_it_or_is_named(name, bold):
    files = faces(name, bold=bold)
    assert not any("LastResort" in file.path for file in files)
    letters = {ord(x) for x in undrawable([name])}
    for file in files:
        with TTFont(file.path, fontNumber=file.face_index, lazy=True) as font:
            letters |= set(font.getBestCmap())
    invisible = {0x200C, 0x200D, 0xFE0F}  # joiners, and the form of the emoji before
    assert {ord(letter) for letter in name} <= letters | invisible


def test_letters_of_other_scripts_come_from_another_font():
    assert undrawable(["انجمن فرهنگی", "שלום", "Ελλάδα", "Ґанок"]) == ""


def test_what_no_font_has_is_named_once(only):
    only()
    assert undrawable(["संघ b", "संघ"]) == "".join(sorted("संघ"))


def test_letters_that_are_named_bring_no_warning_of_the_library():
    network = Network.of(actors=[Actor(id="a", name="\ue000 privat")])
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        installed_fonts._register.cache_clear()
        export_bytes(network, ".png", language=Language.DE)
    assert [str(warning.message) for warning in warned if "Glyph" in str(warning.message)] == []


def test_private_and_unassigned_letters_are_named_but_not_what_is_unseen():
    assert undrawable(["a\ue000\u200d\ufe0f\u00ad\u200f \u0378"]) == "\u0378\ue000"


def test_a_font_that_matplotlib_does_not_know_yet_is_taken(only):
    only(make_font("Neu installiert", "संघ"))
    assert families("संघ")[2:] == ("Neu installiert",)
    assert undrawable(["संघ"]) == ""


def test_broken_fonts_and_those_without_outlines_are_passed_over(only):
    only(b"no font", make_font("Nur Bilder", "字", drawn=False), make_font("Ganz", "字"))
    assert families("字")[2:] == ("Ganz",)


def test_a_font_that_is_gone_is_passed_over(only, tmp_path):
    only(make_font("Weg", "字"))
    families("字")
    forget()
    (tmp_path / "own0.ttf").unlink()
    assert undrawable(["字字"]) == "字"

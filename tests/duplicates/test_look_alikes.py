"""Letters of other scripts that look like Latin ones."""

import unicodedata

import pytest

from netmap.duplicates import look_alikes
from netmap.duplicates.look_alikes import Script, find_foreign_letter, look_of

CYRILLIC_A = "\u0410"


@pytest.mark.parametrize("pairs", [look_alikes._CYRILLIC, look_alikes._GREEK])
def test_each_letter_looks_like_a_latin_one_of_its_case(pairs):
    foreign, latin = pairs
    assert len(set(foreign)) == len(foreign) == len(latin)
    for one, other in zip(foreign, latin, strict=True):
        assert unicodedata.name(one).split()[0].lower() in tuple(Script)
        assert unicodedata.name(other).startswith("LATIN")
        assert one.isupper() == other.isupper()


def test_names_in_one_script_have_their_own_look():
    for name in ("Школа", "Αθήνα", "Türkischer Elternverein", "مسجد"):
        assert find_foreign_letter(name, name) is None
    assert look_of("Школа") != look_of("Shkola")


def test_upper_and_lower_case_are_no_other_letters():
    assert find_foreign_letter(f"{CYRILLIC_A}WO", f"{CYRILLIC_A.lower()}wo") is None
    assert find_foreign_letter("AWO", f"{CYRILLIC_A}wo") == (CYRILLIC_A, Script.CYRILLIC)
    assert find_foreign_letter(f"AA{CYRILLIC_A}", f"A{CYRILLIC_A}{CYRILLIC_A}") is not None

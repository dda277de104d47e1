"""Names that only look the same are not made one, and the letter is named."""

import unicodedata

import pytest

from netmap.i18n import Language, texts_for
from netmap.readers.cells import look_alikes
from netmap.readers.cells.look_alikes import Script, find_foreign_letter, look_of

CYRILLIC_A, GREEK_KAPPA = "\u0410", "\u039a"


def codes(opened):
    return [issue.code for issue in opened.issues]


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


@pytest.mark.parametrize(
    ("name", "other", "letter", "script"),
    [
        (f"{CYRILLIC_A}WO", "AWO", CYRILLIC_A, "cyrillic"),
        ("AWO", f"{CYRILLIC_A}WO", CYRILLIC_A, "cyrillic"),
        (f"{GREEK_KAPPA}ita", "Kita", GREEK_KAPPA, "greek"),
    ],
)
def test_two_rows_that_look_alike_are_told_and_stay_two(read, name, other, letter, script):
    opened = read({"a.csv": f"Name\n{other}\nAmt\n{name}\n"})
    assert {actor.name for actor in opened.network.actors} == {name, "Amt", other}
    (issue,) = opened.issues
    assert (issue.code, issue.row, issue.value) == ("look-alike-name", 4, name)
    params = dict(issue.params)
    assert (params["letter"], params["script"], params["first_row"]) == (letter, script, "2")
    words = {"cyrillic": ("kyrillischer", "Cyrillic"), "greek": ("griechischer", "Greek")}[script]
    for language, word in zip((Language.DE, Language.EN), words, strict=True):
        told = texts_for(language).issue(issue)
        assert word in told
        assert letter in told


def test_an_end_that_only_looks_like_an_actor_names_the_letter(read):
    files = {"a.csv": "Name\nAWO\nAmt\n", "k.csv": f"Von;Nach\n{CYRILLIC_A}WO;Amt\n"}
    opened = read(files)
    (issue,) = opened.issues
    assert issue.code == "unknown-actor"
    assert "kyrillischer" in texts_for(Language.DE).issue(issue)
    assert "Cyrillic" in texts_for(Language.EN).issue(issue)


def test_ends_without_a_list_of_actors_are_told_once(read):
    opened = read({"k.csv": f"Von;Nach\nAWO;Amt\n{CYRILLIC_A}WO;Kita\n{CYRILLIC_A}WO;Bad\n"})
    assert codes(opened).count("look-alike-name") == 1
    assert len(opened.network.actors) == 5


def test_fields_and_meetings_are_told_too(read):
    opened = read({"a.csv": f"Name;Handlungsfeld\nA;Arbeit\nB;{CYRILLIC_A}rbeit\n"})
    assert codes(opened) == ["look-alike-name"]


def test_a_double_in_the_same_letters_is_only_a_double(read):
    assert codes(read({"a.csv": "Name\nAWO\nAwo\n"})) == ["duplicate-name"]

"""Names that only look the same are not made one, and the letter is named."""

import pytest

from netmap.i18n import Language, texts_for

CYRILLIC_A, GREEK_KAPPA = "\u0410", "\u039a"


def codes(opened):
    return [issue.code for issue in opened.issues]


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

"""Signs that say yes, no, nothing, or the same as above."""

import pytest

from netmap.readers.cells.marks import is_mark, mark_of, repeats, says_nothing, weight_of_mark


@pytest.mark.parametrize("text", ["x", "X", "(x)", "✓", "ja", "Y", "TRUE", "1", "●", "anwesend"])
def test_yes(text):
    assert mark_of(text) is True
    assert is_mark(text)


@pytest.mark.parametrize("text", ["", "nein", "N", "–", "-", "0", "FALSE", "entschuldigt", "k. A."])
def test_no(text):
    assert mark_of(text) is False
    assert weight_of_mark(text) == 0


@pytest.mark.parametrize("text", ["Amt", "NA", "Nord", "2021-03-04", "x und y", "x" * 500])
def test_words_are_no_marks(text):
    assert mark_of(text) is None
    assert not is_mark(text)


@pytest.mark.parametrize(
    ("text", "weight"), [("3", 3), ("0,5", 0.5), ("eng", 3), ("Locker", 1), ("-1", 0), ("x", 1)]
)
def test_how_close(text, weight):
    assert weight_of_mark(text) == weight
    assert is_mark(text)


def test_a_large_number_is_no_mark():
    assert not is_mark("01067")
    assert weight_of_mark("Kita") is None


@pytest.mark.parametrize("text", ["–", "k. A.", "k.A.", "keine Angabe", "n/a", "N/A", "-", "./."])
def test_nothing(text):
    assert says_nothing(text)
    assert not repeats(text)


@pytest.mark.parametrize("text", ["dito", "Dito", '"', "s. o.", "siehe oben", "ditto", '-"-', "〃"])
def test_the_same_as_above(text):
    assert repeats(text)
    assert not says_nothing(text)


@pytest.mark.parametrize("text", ["NA", "None", "null", "Nein", "Oben", "S. Oliver", "x"])
def test_names_say_something(text):
    assert not says_nothing(text)
    assert not repeats(text)

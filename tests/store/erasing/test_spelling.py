"""Names, addresses and numbers are found however they are written, and nothing else is."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.store.erasing.spelling import Finder, numbers_in, pattern_of

JUERGEN = (
    "Jürgen Müller", "JÜRGEN MÜLLER", "jürgen müller", "Juergen Mueller", "JUERGEN MUELLER",
    "Jurgen Muller", "Jürgen-Müller", "Jürgen_Müller", "Jürgen  Müller", "Jürgen\nMüller",
    "Jürgen\u00a0Müller", "Jürgen Mül\u00adler", "Jürgen Mül-\nler", "Jürgen Müllers",
    "Jürgen Müller's", "Jürgen Müller\u2019s", "juergen-mueller", "juergenmueller",
    "J%C3%BCrgen%20M%C3%BCller", "juergen%20mueller", "J\u200bürgen Müller", "Jürgen Müllersche",
)  # fmt: skip
NUMBERS = (
    "0351 1234567", "0351/1234567", "0351-123 45 67", "(0351) 123 4567", "03511234567",
    "+49 351 1234567", "+493511234567", "+49 (0)351 123-4567", "+49(0)351/1234567",
    "0049 351 1234567", "0049-351-12.34.567", "351 1234567", "0351\u00a01234567",
    "0351 \u2013 1234567",
)  # fmt: skip


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("word", "written"),
    [(word, written) for word in JUERGEN[:2] for written in JUERGEN]
    # nobody can tell that a plain u was an umlaut
    + [("Juergen Mueller", written) for written in JUERGEN if "urgen" not in written],
)
def test_a_name_in_every_spelling(word, written, form):
    for known in (word, unicodedata.normalize("NFD", word)):
        text = f"Frag {unicodedata.normalize(form, written)}, bitte"
        assert pattern_of([known], least=4).sub("X", text) == "Frag X, bitte"


@pytest.mark.parametrize(
    "other",
    ["Jürgen Müllerschön", "Anjürgen Müller", "Jürgen Möller", "Jürgen Mülle", "Jürgen X Müller"],
)
def test_another_name_is_left_alone(other):
    assert pattern_of(["Jürgen Müller"], least=4).search(other) is None


@pytest.mark.parametrize("written", NUMBERS)
@pytest.mark.parametrize("known", NUMBERS)
def test_a_number_in_every_form(known, written):
    """Only digits are left of brackets in front."""
    left = pattern_of([known], least=4).sub("X", f"Tel.: {written}.")
    assert left.replace("(", "") == "Tel.: X."


@pytest.mark.parametrize("known", ["+49 171 2345678", "0171 2345678"])
def test_a_number_as_links_have_it(known):
    text = "https://wa.me/491712345678, 12 171 2345678"
    assert pattern_of([known], least=4).sub("X", text) == "https://wa.me/X, 12 X"


@pytest.mark.parametrize("other", ["0351 1234568", "0351 12345678", "10351 1234567", "1234567"])
def test_another_number_is_left_alone(other):
    assert pattern_of(["0351 1234567"], least=4).search(other) is None


@given(
    st.sampled_from(["Şahin Öz", "Ángel Núñez", "Søren Åkesson", "Zoë Weiß", "Łukasz Groß"]),
    st.sampled_from([str.upper, str.lower, str.title, lambda name: name.replace(" ", "-")]),
    st.sampled_from(["NFC", "NFD", "NFKC"]),
    st.sampled_from(["", "s", ","]),
)
def test_names_of_all_countries(name, change, form, ending):
    text = unicodedata.normalize(form, change(name)) + ending
    assert pattern_of([name], least=4).sub("", text).strip(",") == ""


@pytest.mark.parametrize(
    "written",
    ["e.m@kita.example", "E.M@KITA.EXAMPLE", "e.m(at)kita.example", "e.m [at] kita.example"],
)
def test_an_address_in_every_form(written):
    assert pattern_of(["e.m@kita.example"], least=4).sub("X", f"an {written}!") == "an X!"


@pytest.mark.parametrize(
    ("word", "text", "left"),
    [
        ("Erika Mustermann", "ERIKA  mustermann", "X"),
        ("Erika Mustermann", "erika_mustermann-2", "X-2"),
        ("Erika Mustermann", "Erika\nMustermanns", "X"),
        ("Erika Mustermann", "Erika Mustermannstraße", "Erika Mustermannstraße"),
        ("Jürgen Groß", "juergen-gross, Jurgen Gross", "X, X"),
        ("Juergen Gross", "JÜRGEN GROẞ", "X"),
        ("José Núñez", "jose-nunez", "X"),
        ("0351 123-45", "(0351) 12345; 0351/12346", "(X; 0351/12346"),
        ("a+b@c.de", "a+b@c.de a-b-c-de aab", "X X aab"),
        (".*", "alles", "alles"),
    ],
)
def test_words_are_found_however_they_are_written(word, text, left):
    pattern = pattern_of([word], least=4)
    assert (text if pattern is None else pattern.sub("X", text)) == left


def test_short_words_are_found_only_as_names_are_written():
    assert pattern_of(["a.b", "", "x", "123"], least=4) is None
    pattern = pattern_of(["Ute", "Öz"], least=4)
    text = unicodedata.normalize("NFD", "Ute, UTE, ute, gute, U.t.e, Öz, ÖZ, öz, Utes")
    left = unicodedata.normalize("NFC", pattern.sub("X", text))
    assert left == "X, X, ute, gute, U.t.e, X, X, öz, X"
    assert pattern_of(["Y Li"], least=4).sub("X", "Y Li, y li, Y LI") == "X, y li, X"


def test_in_ids_short_words_have_no_capitals():
    finder = Finder(["Ott"], least=4)
    assert finder.sub("buero-ott", lambda hit: hit.word, slug=True) == "buero-Ott"
    assert finder.sub("buero-ott", lambda _: "X") == "buero-ott"


def test_what_belongs_to_others_is_left_alone():
    finder = Finder(["Müller", "Jürgen Müller"], kept=["Petra Müller", "Jürgen Müller"], least=4)
    text = "Petra Müller, Jürgen Müller, Müller"
    assert (
        finder.sub(text, lambda hit: f"<{hit.word}>") == "Petra Müller, <Jürgen Müller>, <Müller>"
    )


@pytest.mark.parametrize("text", ["Erika\nMuster", 'sagt "Erika\tMuster"', "C:\\Erika Muster"])
def test_a_look_at_json_misses_nothing(text):
    finder = Finder(["Erika Muster"], least=4)
    assert finder.may_find(None, json.dumps({"note": text}, ensure_ascii=False))
    assert not finder.may_find(None, json.dumps({"note": "Erik Munster"}))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0351 123456, 0171 2345678", ("0351 123456", "0171 2345678")),
        ("0351/123456 / 0171/2345678", ("0351/123456", "0171/2345678")),
        ("Büro: +49 (0)351 123-456 (Mo)", ("+49 (0)351 123-456",)),
        ("keine", ()),
    ],
)
def test_numbers_of_a_field(text, numbers):
    assert numbers_in(text) == numbers


@given(
    st.text(st.sampled_from("aesußüäöåøæmn %25"), max_size=8),
    st.sampled_from(["Seeßaß Mån", "Äsop Ææ", "Søs Ans", "s.a@ees.am"]),
)
def test_a_quick_look_never_misses_what_the_pattern_finds(around, word):
    text = f"{around} {word.upper()} {around}"
    assert "X" in Finder([word], least=4).sub(text, lambda _: "X")

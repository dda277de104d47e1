"""Names that a new one may mean."""

from netmap.duplicates.likeness import Level, Reason
from netmap.duplicates.similar import KnownNames, similar_names

TOWN = (
    "Kita Regenbogen",
    "Arbeiterwohlfahrt Kreisverband Hemer e. V.",
    "Ev. Kirchengemeinde Hemer",
    "Grundschule 1",
)


def found(name):
    return {one.name: one for one in similar_names(name, TOWN)}


def test_a_name_that_only_looks_alike_is_asked_about_and_said_to_look_alike():
    (asked,) = similar_names("Kita Regentropfen", TOWN)
    assert (asked.name, asked.level) == ("Kita Regenbogen", Level.RESEMBLES)
    assert asked.reasons == (Reason.RESEMBLES,)


def test_an_abbreviation_means_the_long_name():
    asked = found("AWO KV Hemer")["Arbeiterwohlfahrt Kreisverband Hemer e. V."]
    assert asked.level is Level.SAFE
    assert asked.reasons == (Reason.LEGAL_FORM, Reason.ABBREVIATION)


def test_a_slip_of_the_keyboard_is_proposed():
    asked = found("Kita Regenbgoen")["Kita Regenbogen"]
    assert (asked.level, asked.reasons) == (Level.PROPOSED, (Reason.MISTAKE,))


def test_a_new_name_resembles_nobody():
    assert similar_names("Freiwilligenagentur", TOWN) == ()


def test_the_same_name_is_not_asked_about():
    assert similar_names("Grundschule 1", TOWN) == ()


def test_the_likeliest_comes_first():
    names = ["AWO Hemer Nordstadt", "Arbeiterwohlfahrt Hemer", "AWO Kreisverband Hemer"]
    assert similar_names("AWO Hemer", names)[0].name == "Arbeiterwohlfahrt Hemer"


def test_what_a_short_word_may_also_stand_for_is_told():
    known = KnownNames(["Grundschule Süd", "Gesamtschule Süd", "Gesamtschule Nord"])
    assert known.abbreviated_by("GS Süd") == ("Gesamtschule Süd", "Grundschule Süd")
    assert known.abbreviated_by("Grundschule Süd") == ()


def test_among_many_names_the_same_are_found_as_among_few():
    others = [f"{kind} {name}" for kind in ("Kita", "Verein") for name in map(str, range(400))]
    known = KnownNames([*others, *TOWN])
    for name in ("AWO KV Hemer", "Kita Regenbgoen", "Kita Regentropfen", "Evang. Gemeinde Hemer"):
        assert {one.name for one in known.similar(name)} >= set(found(name))

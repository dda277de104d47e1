"""How the last words of a quick line may go on."""

import pytest

from netmap.editing.quick_completion import complete_line
from netmap.editing.quick_entry import read_line
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, Network

DE, EN = texts_for(Language.DE), texts_for(Language.EN)
TOWN = Network.of(
    actors=[
        Actor(id="caritas", name="Caritasverband Beispielstadt e. V."),
        Actor(id="rainbow", name="Kita Regenbogen"),
        Actor(id="sun", name="Kita Sonne"),
        Actor(id="choir", name="Chor Mit-einander"),
    ],
    cooperations=[Cooperation(id="t", source="caritas", target="sun", kind="Beratung")],
    action_fields=[ActionField(id="work", name="Arbeitsmarkt")],
)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("", ()),
        ("Kita", ("Kita Sonne", "Kita Regenbogen")),
        ("Caritas – re", ("Caritas – Kita Regenbogen",)),
        ("Caritas – Kita Sonne", ()),
        ("a – b, ar", ("a – b, Arbeitsmarkt",)),
        (
            "a – b, eng, be",
            ("a – b, eng, Beratung", "a – b, eng, bestehend", "a – b, eng, beendet"),
        ),
    ],
)
def test_the_last_words_are_completed(line, found):
    assert complete_line(line, TOWN, DE, most=5) == found


def test_completions_speak_the_language_and_are_few():
    assert complete_line("a – b, cl", TOWN, EN, most=5) == ("a – b, close",)
    assert len(complete_line("Kita", TOWN, DE, most=1)) == 1


@pytest.mark.parametrize("completed", ["Caritasverband Beispielstadt e. V.", "Kita Sonne"])
def test_what_is_completed_is_understood(completed):
    line = f"Chor – {completed}"
    assert read_line(line, TOWN).complete


def test_usual_kinds_are_completed_although_the_map_has_none():
    assert complete_line("a – b, aus", TOWN, DE, most=5) == ("a – b, Austausch",)


def test_somebody_new_is_completed_with_a_type():
    found = complete_line("Hort ", TOWN, DE, most=2)
    assert found == ("Hort, Amt oder Behörde", "Hort, Freier Träger")
    assert complete_line("Kita Sonne", TOWN, DE, most=2) == ()


def test_an_actor_alone_is_completed_with_types_and_fields():
    assert complete_line("Hort, freier", TOWN, DE, most=5) == ("Hort, Freier Träger",)
    assert "Hort, Arbeitsmarkt" in complete_line("Hort, arb", TOWN, DE, most=5)

"""The quick line on the page: what is unclear is asked, and the preview names every column."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, texts_for
from netmap.views.text.details import name_closeness

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


@pytest.fixture(name="visit")
def start_editing(start, file):
    return start(file).go("edit")


def type_line(visit, line):
    visit.app.text_input(key="quick-line").set_value(line).run()
    return visit


def can_enter(visit):
    return not visit.app.button(key="quick-do").disabled


def enter(visit):
    visit.app.button(key="quick-do").click().run()
    assert not visit.app.exception
    return visit


def answers(visit):
    found = [one for one in visit.app.button if str(one.key).startswith("quick-answer-")]
    return {one.label: one for one in found}


def told(visit):
    return visit.app.caption[0].value


def test_a_similar_name_is_asked_and_can_be_new(visit, kept):
    type_line(visit, "Firmas – Koordinierungsstelle")
    assert not can_enter(visit)
    assert DE("quick-question-similar", text="Firmas") in visit.texts
    assert told(visit).startswith("Firmas – ")
    assert list(answers(visit)) == ["Firma", plain(DE("quick-answer-new-actor", name="Firmas"))]
    answers(visit)[plain(DE("quick-answer-new-actor", name="Firmas"))].click().run()
    assert can_enter(visit)
    enter(visit)
    assert "Firmas" in [actor.name for actor in kept.network().actors]


def test_a_similar_name_can_be_the_known_one(visit, kept):
    type_line(visit, "Firmas – Koordinierungsstelle, Arbeit")
    answers(visit)["Firma"].click().run()
    enter(visit)
    assert len(kept.network().actors) == 5
    assert {"firm", "office"} in [{tie.source, tie.target} for tie in kept.network().cooperations]


def test_an_unknown_word_is_asked_and_the_preview_says_what_becomes_of_it(visit, kept):
    type_line(visit, "Firma – Koordinierungsstelle, Frühe Hilfen, eng")
    assert not can_enter(visit)
    assert "Frühe Hilfen" not in told(visit)
    assert DE("quick-question-word", text="Frühe Hilfen") in visit.texts
    answers(visit)[DE("quick-answer-new-field")].click().run()
    field = DE("quick-new-field", name="Frühe Hilfen")
    assert plain(DE("quick-said", column=DE("column-fields"), value=field)) in told(visit)
    close = DE("quick-said", column=DE("column-closeness"), value=name_closeness(3.0, DE))
    assert plain(close) in told(visit)
    enter(visit)
    assert [one.name for one in kept.network().action_fields][-1] == "Frühe Hilfen"


def test_an_answer_counts_for_one_line_only(visit):
    type_line(visit, "Firmas – Koordinierungsstelle")
    answers(visit)["Firma"].click().run()
    enter(visit)
    type_line(visit, "Firmas – Koordinierungsstelle")
    assert not can_enter(visit)


def test_the_beginning_of_a_name_can_be_somebody_new(visit, kept):
    type_line(visit, "Koord")
    answers(visit)[plain(DE("quick-answer-new-actor", name="Koord"))].click().run()
    enter(visit)
    assert "Koord" in [actor.name for actor in kept.network().actors]


def test_hostile_names_in_questions_are_never_markdown(visit, hostile):
    type_line(visit, f"{hostile[2][:-1]} – Firma, {hostile[0]}")
    assert visit.app.button(key="quick-answer-0")
    for name in hostile:
        assert not [text for text in visit.markdown if name in text]

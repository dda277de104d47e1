"""One line as people type it in a meeting."""

import pytest

from netmap.editing.imports import Import
from netmap.editing.quick_entry import command_of, read_line
from netmap.editing.quick_words import Choice, Meaning
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.store import open_store

DE = texts_for(Language.DE)
TOWN = Network.of(
    actors=[
        Actor(id="office", name="Stadt Beispielstadt – Koordinierungsstelle Integration"),
        Actor(id="caritas", name="Caritasverband Beispielstadt e. V."),
        Actor(id="rainbow", name="Kita Regenbogen"),
        Actor(id="sun", name="Kita Sonne"),
        Actor(id="choir", name="Chor Mit-einander"),
        Actor(id="firm", name="Meier, Müller & Co"),
    ],
    cooperations=[
        Cooperation(id="t", source="caritas", target="sun", kind="Beratung"),
        Cooperation(id="u", source="caritas", target="choir", kind="Raumnutzung"),
    ],
    action_fields=[
        ActionField(id="edu", name="Bildung und Sprache"),
        ActionField(id="work", name="Arbeitsmarkt"),
    ],
)


def ids(line):
    return [mention.id or mention.ids or mention.text for mention in read_line(line, TOWN).actors]


@pytest.mark.parametrize(
    "line",
    [
        "Caritas – Kita Regenbogen",
        "caritas - regenbogen",
        "CARITAS mit kita regenb",
        "Caritas with Kita Regenbogen",
        "Caritas — Kita Regenbogn",
        "Caritasverband Beispielstadt e. V.–Kita Regenbogen",
        "Caritas -> Kita Regenbogen",
        "caritas verband beispielstadt e.v. – Kita Regenbogen",
    ],
)
def test_two_actors_are_found_whatever_is_between_them(line):
    assert ids(line) == ["caritas", "rainbow"]


def test_only_an_arrow_has_a_direction():
    assert read_line("Caritas → Kita Sonne", TOWN).directed
    assert not read_line("Caritas – Kita Sonne", TOWN).directed
    assert not read_line("Caritas <-> Kita Sonne", TOWN).directed


def test_names_may_hold_dashes_and_commas():
    office = "Stadt Beispielstadt – Koordinierungsstelle Integration"
    assert ids(f"{office} – Kita Sonne") == ["office", "sun"]
    assert ids(f"Kita Sonne – {office}") == ["sun", "office"]
    assert ids("Meier, Müller & Co – Chor Mit-einander") == ["firm", "choir"]
    assert ids(office) == ["office"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", ((), "", 1.0, "existing")),
        ("Bildung, eng", (("edu",), "", 3.0, "existing")),
        ("eng, bildung", (("edu",), "", 3.0, "existing")),
        ("mittel, geplant, beratung", ((), "Beratung", 2.0, "planned")),
        ("close, wished, work", (("work",), "", 3.0, "wished")),
        ("arbeit, sprache", (("work", "edu"), "", 1.0, "existing")),
        ("2,", ((), "", 2.0, "existing")),
        ("raum, beendet", ((), "Raumnutzung", 1.0, "ended")),
        ("Fest", ((), "Fest", 1.0, "existing")),
    ],
)
def test_what_follows_stands_in_any_order_and_language(words, said):
    found = read_line(f"Caritas – Kita Sonne, {words}", TOWN)
    assert (found.fields, found.kind, found.weight, found.status.value) == said


@pytest.mark.parametrize("number", ["-1", "0", "1e27", "10000000000"])
def test_a_number_that_is_no_closeness_is_not_understood(number):
    found = read_line(f"Caritas – Kita Sonne, {number}", TOWN)
    assert (found.kind, found.weight, found.leftover) == ("", 1.0, (number,))


def test_what_several_can_mean_is_not_guessed():
    found = read_line("Caritas – Kita", TOWN)
    assert [mention.ids for mention in found.unclear] == [("sun", "rainbow")]
    assert not found.complete


def test_a_second_unknown_word_is_left_over():
    found = read_line("Caritas – Kita Sonne, Fest, Feier", TOWN)
    assert (found.kind, found.leftover, found.complete) == ("Fest", ("Feier",), False)


@pytest.mark.parametrize("line", ["", " , ", "Kita Sonne", "Kita Sonne – Kita Sonne", "X – x"])
def test_what_is_no_cooperation_is_not_complete(line):
    assert not read_line(line, TOWN).complete


@pytest.fixture
def kept(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=TOWN), who="Amt")
    yield store
    store.check()
    store.close()


def enter(kept, line):
    reading = read_line(line, kept.network())
    assert reading.complete
    return kept.apply(command_of(reading, kept.network()), who="Amt")


def test_a_line_becomes_a_cooperation(kept):
    enter(kept, "Caritas -> Regenbogen, Bildung, eng, geplant, Beratung")
    tie = next(one for one in kept.network().cooperations if one.target == "rainbow")
    assert (tie.source, tie.fields, tie.kind, tie.weight, tie.status, tie.directed) == (
        "caritas",
        ("edu",),
        "Beratung",
        3.0,
        CooperationStatus.PLANNED,
        True,
    )


def test_unknown_actors_are_added_in_the_same_step(kept):
    step = enter(kept, "Neuer Verein – Kita Sonne, Bildung")
    assert step.label.key == "step-added"
    assert kept.network().actor_by_id["neuer-verein"].name == "Neuer Verein"
    kept.undo(step.position, who="Amt")
    assert kept.network() == TOWN


def test_a_new_actor_does_not_take_the_id_of_another(kept):
    kept.apply(Import(network=Network.of(actors=[Actor(id="tafel", name="Suppenküche")])), who="A")
    enter(kept, "Tafel – Tafel Nord")
    assert {"tafel", "tafel-2", "tafel-nord"} <= set(kept.network().actor_by_id)


def test_one_new_actor_is_added_with_its_fields(kept):
    enter(kept, "Sportverein, Bildung")
    assert kept.network().actor_by_id["sportverein"].fields == ("edu",)


def ask(line, network=TOWN, **options):
    """The first question about a line, and what can be answered: meanings and ids."""
    question = read_line(line, network, **options).questions[0]
    return question, [(one.meaning.value, one.id) for one in question.choices]


def answer(line, *numbers, network=TOWN):
    """Read a line and answer its questions by their choices, one after the other."""
    answers = {}
    for number in numbers:
        question, _ = ask(line, network, answers=answers)
        answers[question.key] = question.choices[number]
    return read_line(line, network, answers=answers)


def test_a_new_name_beside_a_known_one_is_new():
    town = Network.of(actors=[Actor(id="j", name="Jugendamt")])
    found = read_line("Jugendamt – AWO", town)
    assert ([one.id for one in found.actors], found.new) == (["j", None], ("AWO",))
    assert found.complete


def test_a_name_that_resembles_a_known_one_is_asked():
    question, choices = ask("Kita Regentropfen – Caritas")
    assert (question.sort.value, question.text) == ("similar", "Kita Regentropfen")
    assert choices[0] == ("actor", "rainbow")
    assert choices[-1] == ("actor", "")
    assert not read_line("Kita Regentropfen – Caritas", TOWN).complete
    assert answer("Kita Regentropfen – Caritas", 0).actors[0].id == "rainbow"
    new = answer("Kita Regentropfen – Caritas", -1)
    assert (new.new, new.complete) == (("Kita Regentropfen",), True)


def test_an_abbreviation_is_asked_with_the_reason():
    town = Network.of(actors=[Actor(id="v", name="Volkshochschule Musterstadt")])
    (question,) = read_line("VHS – Tafel", town).questions
    assert (question.text, question.choices[0].id) == ("VHS", "v")
    assert "abbreviation" in question.reasons


def test_another_name_of_an_actor_means_it():
    town = Network.of(actors=[Actor(id="v", name="Volkshochschule", aliases="Haus am Markt")])
    assert read_line("Haus am Markt – Tafel", town).actors[0].id == "v"


def test_two_new_names_that_resemble_each_other_are_asked():
    line = "Kita Sternschnuppe – Kita Sternschnupe"
    empty = Network(title="Stadt")
    (question,) = read_line(line, empty).questions
    assert (question.text, question.reasons) == ("Kita Sternschnupe", ("mistake",))
    found = read_line(line, empty, answers={question.key: question.choices[-1]})
    assert (found.complete, len(found.new)) == (True, 2)
    assert read_line("Kita Sternschnuppe – Tafel", empty).complete


def test_what_only_punctuation_and_spelling_of_umlauts_tell_apart_is_the_same():
    town = Network.of(actors=[Actor(id="m", name="Müller-Stiftung e. V.")])
    found = read_line("mueller stiftung e.V.", town)
    assert (found.actors[0].id, found.questions) == ("m", ())


def test_the_beginning_of_a_known_name_can_be_somebody_new_all_the_same():
    line = "Caritas – Kita Sonne"
    assert read_line(line, TOWN).actors[0].shortened
    assert not read_line(line, TOWN).actors[1].shortened
    key = "actor:caritas"
    answers = {key: Choice(meaning=Meaning.ACTOR)}
    assert read_line(line, TOWN, answers=answers).new == ("Caritas",)


def test_one_of_two_of_the_same_name_can_be_chosen():
    town = Network.of(actors=[Actor(id=one, name="Chor") for one in "ab"])
    assert answer("Chor – Verein", 1, network=town).actors[0].id == "b"


def test_an_unknown_word_is_asked_field_or_kind():
    line = "Caritas – Kita Sonne, Frühe Hilfen, eng"
    question, choices = ask(line)
    assert question.text == "Frühe Hilfen"
    assert choices == [("field", ""), ("kind", "")]
    field, kind = answer(line, 0), answer(line, 1)
    assert (field.new_fields, field.kind, field.weight) == (("Frühe Hilfen",), "", 3.0)
    assert (kind.new_fields, kind.kind, kind.weight) == ((), "Frühe Hilfen", 3.0)
    assert field.complete
    assert kind.complete


def test_two_unknown_words_are_asked_one_after_the_other():
    found = answer("Caritas – Kita Sonne, Fest, Feier", 1, 0)
    assert (found.kind, found.new_fields, found.leftover) == ("Fest", ("Feier",), ())
    assert found.complete


def test_a_word_that_begins_two_fields_is_asked():
    fields = [ActionField(id="a", name="Bildung"), ActionField(id="b", name="Bildung und Sprache")]
    town = Network.of(action_fields=fields)
    _, choices = ask("A – B, Bild", town)
    assert choices[:2] == [("field", "a"), ("field", "b")]
    assert answer("A – B, Bild", 1, network=town).fields == ("b",)


def test_usual_kinds_and_types_are_not_asked():
    tie = read_line("Caritas – Kita Sonne, austausch", TOWN, texts=DE)
    assert (tie.kind, tie.complete) == ("Austausch", True)
    alone = read_line("Turnverein, Sportverein", TOWN, texts=DE)
    assert (alone.type, alone.complete) == ("Sportverein", True)


@pytest.mark.parametrize("word", ["eng", "geplant", "2"])
def test_an_actor_alone_has_no_closeness_and_no_stage(word):
    found = read_line(f"Turnverein, {word}", TOWN)
    assert (found.leftover, found.complete) == ((word,), False)


def test_a_new_field_is_added_in_the_same_step(kept):
    reading = answer("Neuer Verein – Kita Sonne, Frühe Hilfen", 0)
    step = kept.apply(command_of(reading, kept.network()), who="Amt")
    tie = next(one for one in kept.network().cooperations if one.target == "sun" and one.fields)
    assert [kept.network().field_by_id[one].name for one in tie.fields] == ["Frühe Hilfen"]
    kept.undo(step.position, who="Amt")
    assert kept.network() == TOWN


def test_an_actor_alone_is_added_with_a_type(kept):
    kept.apply(command_of(answer("Turnverein, Verein", 1), kept.network()), who="Amt")
    assert kept.network().actor_by_id["turnverein"].type == "Verein"

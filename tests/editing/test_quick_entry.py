"""One line as people type it in a meeting."""

import pytest

from netmap.editing.imports import Import
from netmap.editing.quick_entry import command_of, complete_line, read_line
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.store import open_store

DE, EN = texts_for(Language.DE), texts_for(Language.EN)
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

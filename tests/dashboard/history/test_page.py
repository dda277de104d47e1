"""Verlauf: steps, undoing them, ways back and named states."""

import pytest

from netmap.editing.edit import Add
from netmap.i18n import Language, texts_for
from netmap.model import Actor, ContactPerson, Cooperation
from netmap.records import Kind
from netmap.store import open_store

pytestmark = pytest.mark.slow

DE, EN = texts_for(Language.DE), texts_for(Language.EN)


@pytest.fixture(name="kept")
def kept_map(tmp_path, hostile):
    """Amt, an actor with a hostile name, and their cooperation; then a contact person: 4 steps."""
    store = open_store(tmp_path / "karte.netmap", create=True)
    for value in (
        Actor(id="a", name="Amt"),
        Actor(id="b", name=hostile[0]),
        Cooperation(id="t", source="a", target="b", weight=2.0),
        ContactPerson(actor="a", name="Erika Beispiel", phone="0123 456"),
    ):
        store.apply(Add(value=value), who="Eva")
    yield store
    store.close()


@pytest.fixture(name="visit")
def visit_of_an_editor(start, kept):
    """The page of the history, on which Jan edits."""
    visit = start(kept.name)
    take(visit, DE("editor-label"), "Jan", DE("editor-take"))
    return visit.go("history")


def take(visit, label, text, button):
    """Enter a text under a label and press a button."""
    next(field for field in visit.app.text_input if field.label == label).input(text)
    visit.press(button)


def steps(visit):
    (radio,) = visit.app.radio
    return radio.options


def choose(visit, position):
    (radio,) = visit.app.radio
    radio.set_value(position).run()


def switch(visit, label):
    next(toggle for toggle in visit.app.toggle if toggle.label == label).set_value(True).run()


def table(visit, heading):
    """Rows of the first table with this heading."""
    for found in visit.app.table:
        frame = found.value.reset_index()
        if heading in frame.columns:
            return frame.to_numpy().tolist()
    return None


def test_a_map_that_is_not_kept_has_no_history_but_can_be_kept(start, toy):
    visit = start(toy).go("history")
    assert DE("history-not-kept") in visit.texts
    assert DE("keep-do") in [button.label for button in visit.app.button]


def test_the_newest_step_comes_first(visit):
    assert len(steps(visit)) == 4
    assert steps(visit)[-1] == "Akteur „Amt“ hinzugefügt"
    assert DE("history-no-details") in visit.texts  # the contact person


def test_contact_persons_are_never_shown(visit):
    for position in (4, 3, 1):
        choose(visit, position)
        shown = "\n".join(visit.texts + visit.markdown + list(steps(visit)))
        assert "Erika" not in shown
        assert "0123" not in shown


def test_names_of_users_are_shown_literally(visit, hostile):
    choose(visit, 2)
    shown = visit.markdown + list(steps(visit))
    assert not any(hostile[0] in text for text in shown)
    assert any("127" in text for text in shown)


def test_the_details_of_a_step(visit):
    choose(visit, 1)
    assert table(visit, DE("history-record")) == [["Amt", DE("record-actor"), DE("history-new")]]


def test_a_step_is_undone_and_said_so(visit, kept):
    choose(visit, 3)
    visit.press(DE("history-undo"))
    assert kept.record(Kind.COOPERATION, "t") is None
    assert kept.history(limit=1)[0].who == "Jan"
    assert steps(visit)[0].startswith("Rückgängig\\: Kooperation")
    assert steps(visit)[2].endswith("\\(rückgängig gemacht\\)")


def test_what_others_built_on_is_not_undone(visit, kept):
    choose(visit, 1)
    visit.press(DE("history-undo"))
    assert kept.record(Kind.ACTOR, "a") is not None
    assert kept.position() == 4


def test_the_way_back_is_shown_before_it_is_gone(visit, kept):
    choose(visit, 1)
    switch(visit, DE("history-back"))
    assert kept.position() == 4
    rows = table(visit, DE("differences-removed"))
    assert [row[0] for row in rows] == [DE("record-actor"), DE("record-cooperation")]
    visit.press(DE("history-back-do"))
    assert [actor.name for actor in kept.network().actors] == ["Amt"]
    assert kept.position() == 5
    choose(visit, 5)
    visit.press(DE("history-undo"))
    assert len(kept.network().actors) == 2


def test_states_are_named_renamed_and_forgotten(visit, kept):
    assert DE("named-none") in visit.texts
    choose(visit, 2)
    take(visit, DE("history-name-it"), "Auftakt", DE("history-name-do"))
    assert [(one.name, one.position, one.who) for one in kept.snapshots()] == [
        ("Auftakt", 2, "Jan")
    ]
    assert table(visit, DE("history-named-at"))[0][:2] == ["Auftakt", "2"]
    choose_name(visit, "Auftakt")
    take(visit, DE("named-new-name"), "Erstes Treffen", DE("named-rename"))
    assert [one.name for one in kept.snapshots()] == ["Erstes Treffen"]
    choose_name(visit, "Erstes Treffen")
    visit.press(DE("named-remove"))
    assert kept.snapshots() == ()


def choose_name(visit, name):
    label = DE("named-choose")
    next(box for box in visit.app.selectbox if box.label == label).set_value(name).run()


def test_who_only_looks_changes_nothing(start, kept):
    visit = start(kept.name, language="en").go("history")
    assert EN("history-who-first") in visit.texts
    assert EN("history-undo") not in [button.label for button in visit.app.button]


def test_long_histories_have_pages(start, kept):
    for number in range(30):
        kept.apply(Add(value=Actor(id="", name=f"N{number}")), who="Eva")
    visit = start(kept.name).go("history")
    assert len(steps(visit)) == 20

"""What has to be decided before people are erased, and what is told afterwards."""

import pytest

from netmap.editing.edit import Add
from netmap.editing.erasing import Place, find_choices, forget_editor, tell_erased, tell_places
from netmap.editing.scenes import PutScenes, Step
from netmap.i18n import Language, texts_for
from netmap.model import Actor, ContactPerson
from netmap.model.scenes import SavedScene, Shows
from netmap.opening.recent import last_editor, remember_editor
from netmap.records import RECORDS, Kind
from netmap.store import Mention, Where, open_store

DE = texts_for(Language.DE)


@pytest.fixture
def store(tmp_path):
    """Jürgen Müller, and a note that mentions him in three ways."""
    note = "Jürgen Müller, 0351/123456; J. Müller; Frau Müller"
    with_it = open_store(tmp_path / "Müller.netmap", create=True)
    with_it.apply(Add(value=Actor(id="amt", name="Amt", note=note)), who="Amt")
    person = ContactPerson(actor="amt", name="Jürgen Müller", phone="+49 351 123456")
    with_it.apply(Add(value=person), who="Amt")
    yield with_it
    with_it.close()


def test_only_words_that_find_something_more_are_asked_about(store):
    (person,) = store.records(Kind.CONTACT)
    choices = find_choices(store, [person.id], ())
    found = {one.offer.forms[0]: (one.count, one.excerpts) for one in choices.words}
    assert list(found) == ["J. Müller", "Müller"]
    assert found["J. Müller"][0] == 2  # in the record and in the history
    assert "Frau Müller" in found["Müller"][1][0]


def test_places_are_told_in_words(store):
    (person,) = store.records(Kind.CONTACT)
    places = tell_places(store.erasure.find_mentions([person.id], ["Müller"]), DE)
    parts = [(place.part, place.column, place.count) for place in places]
    assert parts[0][:2] == (DE("records-actor"), DE("column-note"))
    assert ("Verlauf: Akteure", DE("column-note")) in {part[:2] for part in parts}
    assert all(isinstance(place, Place) and place.excerpt for place in places)


@pytest.mark.parametrize("language", list(Language))
def test_what_was_done_is_told_in_numbers(store, language):
    texts = texts_for(language)
    (person,) = store.records(Kind.CONTACT)
    erased = store.erase(who="Amt", persons=[person.id], words=["Müller"])
    told = tell_erased(erased, texts, server=False)
    assert told == " ".join(
        [
            texts("erased-done"),
            texts("erased-people", count=1),
            texts("erased-texts", records=1, entries=1),
            texts("erased-beyond"),
        ]
    )
    resumed = tell_erased(erased, texts, resumed=True, server=True)
    assert resumed.startswith(texts("erased-resumed"))
    assert resumed.endswith(texts("erased-beyond-server"))


def test_every_column_of_every_kind_has_a_heading(store):
    """Also those that no form and no list shows, such as what a scene chooses."""
    for kind, record in RECORDS.items():
        for column in ("id", *(one.name for one in record.columns)):
            mention = Mention(where=Where.RECORD, kind=kind, column=column, word="x", excerpt="x")
            (place,) = tell_places([(mention, 1)], DE)
            assert place.column
    scene = SavedScene(id="s", title="Karte", shows=Shows.WHOLE, view=(("search", "Müller"),))
    store.apply(PutScenes(scenes=(scene,), seen=(), step=Step.ADOPTED), who="Amt")
    places = tell_places(store.erasure.find_mentions((), ["Müller"]), DE)
    assert DE("erase-column-view") in [place.column for place in places]


@pytest.mark.parametrize("language", list(Language))
def test_nobody_is_called_erased_who_was_not_found(store, language):
    texts = texts_for(language)
    told = tell_erased(store.erase(who="Amt", words=["Erika Muster"]), texts, server=False)
    assert told == f"{texts('erased-nothing')} {texts('erased-beyond')}"
    erased = store.erase(who="Amt", words=["Jürgen Müller"])
    told = tell_erased(erased, texts, kept=1, server=False)
    assert told.startswith(texts("erased-chosen"))
    assert texts("erased-kept", count=1) in told
    assert texts("erased-done") not in told


def test_the_name_that_this_computer_remembers_is_forgotten(store):
    remember_editor("Müller, Jürgen")
    assert not forget_editor(store, ["Müller"])
    assert forget_editor(store, ["Jürgen Müller"])
    assert last_editor() == ""
    assert not forget_editor(store, ["Jürgen Müller"])
    remember_editor("Müller")
    assert not forget_editor(store, [])

"""Bearbeiten: a kept map in forms, by one person and by two at once."""

import dataclasses

import pytest
from streamlit.testing.v1 import AppTest

from netmap.dashboard.shared.plain_text import plain
from netmap.editing.edit import Add, Change, Delete
from netmap.i18n import Language, texts_for
from netmap.model import ContactPerson, CooperationStatus, Meeting, Offer, OfferKind
from netmap.opening.recent import remember_editor
from netmap.records import Kind
from netmap.store.erasing.order import Order, order_file, write_order

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


@pytest.fixture(name="visit")
def start_editing(start, file):
    return start(file).go("edit")


def fill(visit, kind, id, /, **entered):
    """Write into the form of a record and save it."""
    for name, value in entered.items():
        key = f"form-{kind}:{id}|{name}"
        widgets = ("text_input", "text_area", "selectbox", "multiselect", "checkbox")
        found = [one for sort in widgets for one in getattr(visit.app, sort) if one.key == key]
        found[0].set_value(value)
    visit.app.button(key=f"{kind}:{id}-save").click().run()
    assert not visit.app.exception
    return visit


def choose(visit, kind, id):
    if kind != "actor":
        visit.app.segmented_control(key="edit-kind").set_value(kind).run()
    visit.app.button(key=f"line-edit-{kind}-{id}").click().run()
    assert not visit.app.exception
    return visit


def new(visit, kind):
    if kind != "actor":
        visit.app.segmented_control(key="edit-kind").set_value(kind).run()
    visit.app.button(key="edit-new").click().run()
    return visit


def test_an_actor_is_changed_in_all_its_columns(visit, kept):
    fill(
        choose(visit, "actor", "firm"),
        "actor",
        "firm",
        name="Firma Süd",
        type="Betrieb",
        fields=["Sprache", "Arbeit"],
        place="Süd",
        surveyed_on="5.11.2021",
        note="ruft zurück",
    )
    actor = kept.network().actor_by_id["firm"]
    assert (actor.name, actor.place, actor.note) == ("Firma Süd", "Süd", "ruft zurück")
    assert actor.fields == ("Sprache", "Arbeit")
    assert actor.surveyed_on.isoformat() == "2021-11-05"
    assert kept.history(limit=1)[0].who == "Amt"
    assert [toast.value for toast in visit.app.toast] == [plain("Akteur „Firma Süd“ geändert")]


def test_a_bad_value_is_one_sentence_and_nothing_is_lost(visit, kept):
    fill(choose(visit, "actor", "firm"), "actor", "firm", name="Neu", surveyed_on="gestern")
    assert [one.value for one in visit.app.error] == [plain(DE("error-edit-day", value="gestern"))]
    assert visit.app.text_input(key="form-actor:firm|name").value == "Neu"
    assert visit.app.text_input(key="form-actor:firm|surveyed_on").value == "gestern"
    assert kept.network().actor_by_id["firm"].name == "Firma"


def test_what_was_entered_survives_a_look_at_another_page(visit):
    choose(visit, "actor", "firm")
    visit.app.text_input(key="form-actor:firm|name").set_value("Halb fertig").run()
    visit.go("map").go("edit")
    assert visit.app.text_input(key="form-actor:firm|name").value == "Halb fertig"


def test_a_cooperation_is_added_with_everything(visit, kept):
    fill(
        new(visit, "cooperation"),
        "cooperation",
        "",
        source="firm",
        target="school",
        fields=["Sprache"],
        kind="Austausch",
        weight=3.0,
        status="planned",
        directed=True,
        reference="Treffen",
    )
    tie = next(one for one in kept.network().cooperations if one.source == "firm")
    assert (tie.target, tie.fields, tie.kind) == ("school", ("Sprache",), "Austausch")
    assert (tie.weight, tie.status, tie.directed) == (3.0, CooperationStatus.PLANNED, True)
    assert visit.app.selectbox(key="form-cooperation:|source").value is None


def test_a_missing_end_says_what_to_do(visit):
    fill(new(visit, "cooperation"), "cooperation", "", source="firm")
    assert visit.app.error[0].value == plain(DE("error-edit-no-actor"))
    assert visit.app.selectbox(key="form-cooperation:|source").value == "firm"


@pytest.mark.parametrize(
    ("kind", "entered", "part"),
    [
        ("action_field", {"name": "Wohnen"}, "action_fields"),
        ("priority", {"name": "Teilhabe"}, "priorities"),
        ("meeting", {"name": "Auftakt", "held_on": "4.11.2021", "field": "Arbeit"}, "meetings"),
        ("attendance", {"actor": "firm", "meeting": "treff"}, "attendances"),
        ("offer", {"actor": "firm", "kind": "need", "topic": "Raum"}, "offers"),
    ],
)
def test_every_kind_is_added(visit, kept, kind, entered, part):
    kept.apply(Add(value=Meeting(id="treff", name="Treff")), who="Amt")
    kept.apply(Add(value=Offer(actor="club", kind=OfferKind.OFFER, topic="Raum")), who="Amt")
    before = len(getattr(kept.network(), part))
    fill(new(visit, kind), kind, "", **entered)
    assert len(getattr(kept.network(), part)) == before + 1


def test_deleting_an_actor_says_what_goes_with_it(visit, kept):
    visit.app.button(key="line-edit-actor-office").click().run()
    visit.app.button(key="delete-actor-office").click().run()
    table = visit.app.table[0].value.reset_index()
    rows = {row[0]: row[3] for row in table.to_numpy().tolist()}
    assert rows["Akteur"] == plain("1: Koordinierungsstelle")
    assert rows["Kooperation"].startswith("3")
    assert "office" in kept.network().actor_by_id
    visit.app.button(key="delete-do").click().run()
    assert not visit.app.exception
    assert "office" not in kept.network().actor_by_id
    assert len(kept.network().cooperations) == 1


def test_two_actors_become_one(visit, kept):
    choose(visit, "actor", "firm")
    visit.app.selectbox(key="merge-with-actor-firm").select("club").run()
    visit.app.radio(key="merge-stays-actor-firm").set_value("firm").run()
    visit.app.button(key="merge-do-actor-firm").click().run()
    assert not visit.app.exception
    network = kept.network()
    assert "club" not in network.actor_by_id
    assert {tie.id for tie in network.cooperations if "firm" in (tie.source, tie.target)} == {
        "2",
        "4",
    }


def test_undo_and_redo_from_the_header(visit, kept):
    fill(choose(visit, "actor", "firm"), "actor", "firm", name="Anders")
    visit.app.button(key="undo-step").click().run()
    assert kept.network().actor_by_id["firm"].name == "Firma"
    assert visit.app.text_input(key="form-actor:firm|name").value == "Firma"
    visit.app.button(key="redo-step").click().run()
    assert kept.network().actor_by_id["firm"].name == "Anders"
    assert visit.app.button(key="redo-step").disabled


def test_changes_of_others_show_with_the_next_action(visit, kept):
    record = kept.record(Kind.ACTOR, "firm")
    kept.apply(Add(value=type(record.value)(id="", name="Ganz neu")), who="Kreis")
    visit.app.run()
    assert visit.app.button(key="line-edit-actor-ganz-neu")


def other_name(record, name):
    return dataclasses.replace(record.value, name=name)


def toasts(visit):
    return [toast.value for toast in visit.app.toast]


def sides(visit, column):
    """Where the visitor decides on a column that both changed, if that is asked."""
    part = f"-{column}-side"
    return next((one for one in visit.app.radio if one.key.endswith(part)), None)


def test_what_only_somebody_else_changed_stays_although_the_form_began_without(start, file, kept):
    first, second = start(file).go("edit"), start(file).go("edit")
    for visit in (first, second):
        choose(visit, "actor", "firm")
    fill(first, "actor", "firm", note="Ruft jeden Montag zurück", place="Nord")
    fill(second, "actor", "firm", name="Firma Ost")
    actor = kept.network().actor_by_id["firm"]
    assert (actor.name, actor.place) == ("Firma Ost", "Nord")
    assert actor.note == "Ruft jeden Montag zurück"
    assert not second.app.warning
    taken = DE("conflict-taken", who="Amt", columns="Ort, Notiz")
    assert toasts(second) == [plain(f"Akteur „Firma Ost“ geändert. {taken}")]


def test_action_fields_of_both_are_joined(start, file, kept):
    first, second = start(file).go("edit"), start(file).go("edit")
    for visit in (first, second):
        choose(visit, "actor", "school")
    fill(first, "actor", "school", fields=["Sprache", "Arbeit"])
    fill(second, "actor", "school", fields=[])
    assert kept.network().actor_by_id["school"].fields == ("Arbeit",)
    assert not second.app.warning


def test_the_second_to_save_sees_both_versions_and_decides(start, file, kept):
    first, second = start(file).go("edit"), start(file).go("edit")
    for visit in (first, second):
        choose(visit, "actor", "firm")
    fill(first, "actor", "firm", name="Firma Nord", place="Nord")
    fill(second, "actor", "firm", name="Firma Ost", type="Amt")
    assert kept.network().actor_by_id["firm"].name == "Firma Nord"
    assert "Amt" in second.app.warning[0].value
    assert plain(DE("conflict-taken", who="Amt", columns="Ort")) in second.app.warning[0].value
    assert second.app.text_input(key="form-actor:firm|place").value == "Nord"
    radio = sides(second, "name")
    assert [plain("Firma Ost") in radio.options[0], plain("Firma Nord") in radio.options[1]] == [
        True,
        True,
    ]
    assert sides(second, "place") is None
    assert radio.value is None
    assert second.app.button(key="actor:firm-conflict-chosen").disabled
    radio.set_value("mine").run()
    second.app.button(key="actor:firm-conflict-chosen").click().run()
    assert not second.app.exception
    actor = kept.network().actor_by_id["firm"]
    assert (actor.name, actor.type, actor.place) == ("Firma Ost", "Amt", "Nord")
    assert not second.app.warning
    assert toasts(second) == [plain("Akteur „Firma Ost“ geändert")]


def test_two_notes_can_both_stay(start, file, kept):
    first, second = start(file).go("edit"), start(file).go("edit")
    for visit in (first, second):
        choose(visit, "actor", "firm")
    fill(first, "actor", "firm", note="Ruft zurück")
    fill(second, "actor", "firm", note="Nur morgens")
    sides(second, "note").set_value("both").run()
    second.app.button(key="actor:firm-conflict-chosen").click().run()
    assert kept.network().actor_by_id["firm"].note == "Ruft zurück\nNur morgens"


def test_a_decision_on_what_was_changed_once_more_is_asked_again(start, file, kept):
    first, second = start(file).go("edit"), start(file).go("edit")
    for visit in (first, second):
        choose(visit, "actor", "firm")
    fill(first, "actor", "firm", name="Firma Nord")
    fill(second, "actor", "firm", name="Firma Ost")
    sides(second, "name").set_value("mine").run()
    fill(first, "actor", "firm", name="Firma West", note="neu")
    second.app.button(key="actor:firm-conflict-chosen").click().run()
    assert kept.network().actor_by_id["firm"].name == "Firma West"
    assert sides(second, "name").value is None
    assert plain("Firma West") in sides(second, "name").options[1]
    sides(second, "name").set_value("theirs").run()
    second.app.button(key="actor:firm-conflict-chosen").click().run()
    assert not second.app.exception
    actor = kept.network().actor_by_id["firm"]
    assert (actor.name, actor.note) == ("Firma West", "neu")
    assert not second.app.warning


def test_what_is_typed_while_deciding_counts(start, file, kept):
    first, second = start(file).go("edit"), start(file).go("edit")
    for visit in (first, second):
        choose(visit, "actor", "firm")
    fill(first, "actor", "firm", name="Firma Nord")
    fill(second, "actor", "firm", name="Firma Ost")
    sides(second, "name").set_value("mine").run()
    second.app.text_input(key="form-actor:firm|name").set_value("Firma Südost")
    second.app.button(key="actor:firm-conflict-chosen").click().run()
    assert kept.network().actor_by_id["firm"].name == "Firma Südost"


def test_a_bad_day_while_deciding_is_said_and_nothing_is_lost(start, file, kept):
    first, second = start(file).go("edit"), start(file).go("edit")
    for visit in (first, second):
        choose(visit, "actor", "firm")
    fill(first, "actor", "firm", name="Firma Nord")
    fill(second, "actor", "firm", name="Firma Ost")
    second.app.text_input(key="form-actor:firm|surveyed_on").set_value("gestern").run()
    assert not second.app.exception
    assert plain(DE("error-edit-day", value="gestern")) in [one.value for one in second.app.error]
    assert second.app.text_input(key="form-actor:firm|name").value == "Firma Ost"
    assert kept.network().actor_by_id["firm"].name == "Firma Nord"


def test_the_two_ends_of_a_cooperation_are_decided_on_together(start, file, kept):
    first, second = start(file).go("edit"), start(file).go("edit")
    for visit in (first, second):
        choose(visit, "cooperation", "1")
    fill(first, "cooperation", "1", source="firm")
    fill(second, "cooperation", "1", target="firm")
    tie = next(one for one in kept.network().cooperations if one.id == "1")
    assert (tie.source, tie.target) == ("firm", "school")
    assert sides(second, "source") is not None
    assert sides(second, "target") is not None


def test_what_somebody_else_noted_of_a_contact_person_stays(start, file, kept):
    kept.apply(Add(value=ContactPerson(actor="firm", name="Erika Beispiel")), who="Amt")
    known_as = kept.records(Kind.CONTACT)[0].id
    visit = start(file).go("edit")
    visit.app.segmented_control(key="edit-kind").set_value("contact").run()
    visit.app.toggle(key="contacts-show").set_value(True).run()
    visit.app.button(key=f"line-edit-contact-{known_as}").click().run()
    record = kept.record(Kind.CONTACT, known_as)
    theirs = dataclasses.replace(record.value, phone="0123 4567")
    kept.apply(Change(version=record.version, value=theirs), who="Kreis")
    fill(visit, "contact", known_as, role="Leitung")
    person = kept.record(Kind.CONTACT, known_as).value
    assert (person.role, person.phone) == ("Leitung", "0123 4567")
    assert plain(DE("conflict-taken", who="Kreis", columns="Telefon")) in toasts(visit)[0]


def test_somebody_elses_version_can_be_taken(visit, kept):
    choose(visit, "actor", "firm")
    record = kept.record(Kind.ACTOR, "firm")
    kept.apply(Change(version=record.version, value=other_name(record, "Nord")), who="Kreis")
    fill(visit, "actor", "firm", name="Ost")
    assert "Kreis" in visit.app.warning[0].value
    visit.app.button(key="actor:firm-conflict-theirs").click().run()
    assert visit.app.text_input(key="form-actor:firm|name").value == "Nord"
    assert not visit.app.warning
    assert kept.network().actor_by_id["firm"].name == "Nord"


def test_what_was_deleted_in_the_meantime_can_be_added_again(visit, kept):
    choose(visit, "actor", "firm")
    kept.apply(Delete(version=kept.record(Kind.ACTOR, "firm").version), who="Kreis")
    fill(visit, "actor", "firm", name="Firma Süd")
    assert "Kreis" in visit.app.warning[0].value
    visit.app.button(key="actor:firm-again").click().run()
    assert not visit.app.exception
    assert "Firma Süd" in [actor.name for actor in kept.network().actors]


def test_what_cannot_be_added_again_is_one_sentence(visit, kept):
    choose(visit, "actor", "firm")
    kept.apply(Delete(version=kept.record(Kind.ACTOR, "firm").version), who="Kreis")
    fill(visit, "actor", "firm", name="Firma Süd")
    visit.app.text_input(key="form-actor:firm|surveyed_on").set_value("gestern")
    visit.app.button(key="actor:firm-again").click().run()
    assert not visit.app.exception
    assert plain(DE("error-edit-day", value="gestern")) in [one.value for one in visit.app.error]


def test_different_records_do_not_meet(visit, kept):
    choose(visit, "actor", "firm")
    other = kept.record(Kind.ACTOR, "club")
    kept.apply(Change(version=other.version, value=other_name(other, "Verein")), who="Kreis")
    fill(visit, "actor", "firm", name="Ost")
    assert not visit.app.warning
    names = {actor.id: actor.name for actor in kept.network().actors}
    assert (names["firm"], names["club"]) == ("Ost", "Verein")


def test_contact_persons_are_behind_an_extra_click(visit, kept):
    kept.apply(Add(value=ContactPerson(actor="firm", name="Erika Beispiel")), who="Amt")
    visit.app.segmented_control(key="edit-kind").set_value("contact").run()
    assert not [button for button in visit.app.button if "Erika" in button.label]
    visit.app.toggle(key="contacts-show").set_value(True).run()
    assert [button for button in visit.app.button if "Erika" in button.label]


def contacts(visit):
    """Go to the contact persons and have them shown."""
    visit.app.segmented_control(key="edit-kind").set_value("contact").run()
    visit.app.toggle(key="contacts-show").set_value(True).run()
    return visit


def erased_texts(kept):
    return [kept.history(limit=1)[0].erasure, "Beispiel" in repr(kept.network())]


@pytest.fixture
def erika(kept):
    """A contact person whom a note mentions twice, in two ways."""
    kept.apply(Add(value=ContactPerson(actor="firm", name="Erika Beispiel")), who="Amt")
    firm = kept.record(Kind.ACTOR, "firm")
    note = "Beispiel, Erika fragen; Frau Beispiel kommt"
    value = dataclasses.replace(firm.value, note=note)
    kept.apply(Change(version=firm.version, value=value), who="Amt")
    return kept.records(Kind.CONTACT)[0].id


def test_before_a_contact_person_is_erased_all_that_mentions_her_is_shown(visit, kept, erika):
    contacts(visit)
    visit.app.button(key=f"line-edit-contact-{erika}").click().run()
    visit.app.button(key=f"erase-{erika}").click().run()
    assert not visit.app.exception
    assert kept.record(Kind.CONTACT, erika)
    cells = [cell for cell in visit.markdown if "fragen" in cell]
    assert cells
    assert visit.app.checkbox(key=f"erase-word-Beispiel-{erika}").value
    assert not [one for one in visit.app.checkbox if "-Erika-" in one.key]  # finds nothing more
    going = DE("erase-person", name="Erika Beispiel", actor="Firma")
    assert DE("erase-people", count=1, names=going) in visit.texts
    assert DE("erase-beyond") in visit.texts
    visit.app.button(key="erase-not").click().run()
    assert erased_texts(kept) == [False, True]
    visit.app.button(key=f"erase-{erika}").click().run()
    visit.app.button(key="erase-do").click().run()
    assert not visit.app.exception
    assert kept.records(Kind.CONTACT) == ()
    assert erased_texts(kept) == [True, False]
    (account,) = [text for text in visit.texts if DE("erased-people", count=1) in text]
    assert account.startswith(DE("erased-done"))
    assert DE("erased-texts", records=1, entries=1) in account
    assert account.endswith(DE("erased-beyond"))


def test_a_word_that_means_somebody_else_is_left_out(visit, kept, erika):
    contacts(visit)
    visit.app.button(key=f"line-edit-contact-{erika}").click().run()
    visit.app.button(key=f"erase-{erika}").click().run()
    visit.app.checkbox(key=f"erase-word-Beispiel-{erika}").uncheck().run()
    visit.app.text_input(key="erase-more").set_value("kommt")
    visit.app.button(key="erase-more-do").click().run()
    visit.app.button(key="erase-do").click().run()
    assert kept.network().actor_by_id["firm"].note == "[…] fragen; Frau Beispiel […]"
    assert [text for text in visit.texts if DE("erased-left", count=2) in text]


def test_whoever_was_deleted_is_still_found_and_erased(visit, kept, erika):
    kept.apply(Delete(version=kept.record(Kind.ACTOR, "firm").version), who="Amt")
    contacts(visit)
    visit.app.button(key="erase-search").click().run()
    assert visit.app.selectbox(key="erase-deleted").options == [
        DE("erase-person-deleted", name="Erika Beispiel", actor="Firma")
    ]
    visit.app.selectbox(key="erase-deleted").set_value(erika).run()
    visit.app.button(key="erase-do").click().run()
    assert not visit.app.exception
    assert kept.erasure.people() == ()
    assert erased_texts(kept)[0]


def test_whoever_is_only_mentioned_is_erased_by_name(visit, kept, erika):
    contacts(visit)
    visit.app.button(key="erase-search").click().run()
    assert not visit.app.get("selectbox")
    visit.app.text_input(key="erase-name").set_value("Erika Beispiel")
    visit.app.button(key="erase-name-do").click().run()
    label = DE("erase-person", name="Erika Beispiel", actor="Firma")
    namesake = visit.app.checkbox(key=f"erase-namesake-{erika}-Erika Beispiel")
    assert (namesake.value, namesake.label) == (True, plain(DE("erase-namesake", name=label)))
    namesake.uncheck().run()
    visit.app.button(key="erase-do").click().run()
    assert not visit.app.exception
    assert [one.value.name for one in kept.records(Kind.CONTACT)] == ["Erika Beispiel"]
    (account,) = [text for text in visit.texts if DE("erased-kept", count=1) in text]
    assert account.startswith(DE("erased-chosen"))
    # the surname is hers too, who stays
    assert kept.network().actor_by_id["firm"].note == "[…] fragen; Frau Beispiel kommt"


@pytest.mark.parametrize("entered", ["Beispiel", "e.beispiel@firma.example"])
def test_whoever_is_a_contact_is_not_called_erased_and_stays(visit, kept, erika, entered):
    """Contacts that a word hits are offered, those that chosen ones lead to as well."""
    for name in ("Erika Beispiel", "E. Beispiel"):
        value = ContactPerson(actor="firm", name=name, email="e.beispiel@firma.example")
        if name == "Erika Beispiel":
            kept.apply(
                Change(version=kept.record(Kind.CONTACT, erika).version, value=value), who="A"
            )
        else:
            kept.apply(Add(value=value), who="Amt")
    visit.app.segmented_control(key="edit-kind").set_value(Kind.CONTACT).run()
    visit.app.button(key="erase-search").click().run()  # without showing contact persons
    visit.app.text_input(key="erase-name").set_value(entered)
    visit.app.button(key="erase-name-do").click().run()
    asked = [one for one in visit.app.checkbox if one.key.startswith("erase-namesake-")]
    assert [one.value for one in asked] == ["@" in entered] * 2
    assert (DE("erase-nothing") in visit.texts) is False
    for one in asked:
        visit.app.checkbox(key=one.key).check()
    visit.app.run()
    visit.app.button(key="erase-do").click().run()
    assert not visit.app.exception
    assert kept.records(Kind.CONTACT) == ()
    assert [text for text in visit.texts if text.startswith(DE("erased-done"))]


def test_without_anything_found_there_is_nothing_to_press(visit, kept, erika):
    visit.app.segmented_control(key="edit-kind").set_value(Kind.CONTACT).run()
    visit.app.button(key="erase-search").click().run()
    visit.app.text_input(key="erase-name").set_value("Rolf Zander")
    visit.app.button(key="erase-name-do").click().run()
    assert DE("erase-nothing") in visit.texts
    assert visit.app.button(key="erase-do").disabled
    visit.app.text_input(key="erase-more").set_value("e.b")
    visit.app.button(key="erase-more-do").click().run()
    assert visit.app.button(key="erase-do").disabled
    assert erased_texts(kept) == [False, True]
    assert kept.record(Kind.CONTACT, erika)


def test_an_old_form_of_somebody_erased_is_closed(visit, kept, erika):
    contacts(visit)
    visit.app.button(key=f"line-edit-contact-{erika}").click().run()
    kept.erase(persons=[erika], who="Datenschutz")
    visit.app.button(key=f"contact:{erika}-save").click().run()
    assert not visit.app.exception
    told = plain(DE("error-conflict-erased", kind="contact"))
    assert [
        one for one in (*visit.app.error, *visit.app.warning, *visit.app.toast) if told in one.value
    ]
    assert not [one for one in visit.app.button if "again" in one.key]
    assert kept.records(Kind.CONTACT) == ()


def test_a_page_that_shows_somebody_erased_forgets_her(visit, kept, erika):
    contacts(visit)
    visit.app.button(key=f"line-edit-contact-{erika}").click().run()
    kept.erase(persons=[erika], who="Datenschutz")
    visit.app.run()
    assert not visit.app.exception
    assert DE("edit-gone") in visit.texts
    assert "Erika" not in repr([one.value for one in visit.app.text_input])


def test_an_erasure_that_was_interrupted_is_told_and_finished(start, file, kept):
    order_file(file, "x").mkdir()
    visit = start(file).go("edit")
    told = plain(DE("error-erase-unfinished", files=order_file(file, "x").name))
    assert told in [error.value for error in visit.app.error]
    order_file(file, "x").rmdir()
    write_order(Order(words=("Firma",), who="Amt"), file)
    visit.app.button(key="erase-finish").click().run()
    assert not visit.app.exception
    assert not visit.app.error
    assert kept.network().actor_by_id["firm"].name == "[…]"


def test_a_line_enters_a_cooperation(visit, kept):
    line = visit.app.text_input(key="quick-line")
    line.set_value("Firma – Koordinierungsstelle, Arbeit, eng").run()
    visit.app.button(key="quick-do").click().run()
    assert not visit.app.exception
    tie = next(one for one in kept.network().cooperations if one.fields == ("Arbeit",))
    assert ({tie.source, tie.target}, tie.weight) == ({"firm", "office"}, 3.0)
    assert visit.app.text_input(key="quick-line").value == ""


def test_without_a_kept_map_it_says_how_to_keep_one(start, toy):
    visit = start(toy).go("edit")
    assert DE("keep-lead") in visit.texts
    assert not visit.app.exception


def test_who_edits_is_asked_once(start, file):
    remember_editor("")
    visit = start(file).go("edit")
    assert not [one for one in visit.app.segmented_control if one.key == "edit-kind"]
    visit.app.text_input(key="editor-name-first").set_value("Kreis").run()
    visit.app.button(key="editor-first-take").click().run()
    assert visit.app.segmented_control(key="edit-kind")
    assert start(file).go("edit").app.segmented_control(key="edit-kind")


def test_hostile_names_are_never_markdown(visit, hostile):
    for name in hostile:
        assert not [text for text in visit.markdown if name in text]


def test_both_languages(start, file):
    for language in Language:
        visit = start(file, language=language).go("edit")
        assert visit.title == texts_for(language)("page-edit")
        assert isinstance(visit.app, AppTest)
        assert not visit.app.exception


def test_the_name_of_who_edits_has_the_same_limit(start, file):
    remember_editor("")
    visit = start(file).go("edit")
    assert visit.app.text_input(key="editor-name-first").max_chars == 80

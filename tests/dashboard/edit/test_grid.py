"""Records as a table on the page: typed, told what is wrong, saved as one step."""

import dataclasses

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.editing.edit import Add, Change
from netmap.i18n import Language, texts_for
from netmap.model import Actor
from netmap.records import Kind

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


@pytest.fixture(name="visit")
def open_table(start, file):
    visit = start(file).go("edit")
    visit.app.toggle(key="grid-switch").set_value(True).run()
    assert not visit.app.exception
    return visit


def frame(visit):
    return visit.app.data_editor[0].value


def row_of(visit, text):
    """Position of the row with a text in its first column."""
    return frame(visit).iloc[:, 0].tolist().index(text)


def put(visit, *, edited=None, added=(), deleted=()):
    """Type into the table: AppTest takes the editor's state."""
    key = visit.app.data_editor[0].key
    state = {"edited_rows": edited or {}, "added_rows": [*added], "deleted_rows": [*deleted]}
    visit.app.session_state[key] = state
    visit.app.run()
    assert not visit.app.exception
    return visit


def press(visit, key):
    visit.app.button(key=key).click().run()
    assert not visit.app.exception
    return visit


def test_many_cells_and_rows_are_saved_as_one_step(visit, kept):
    before = kept.position()
    edited = {row_of(visit, "Firma"): {"place": "Süd"}}
    put(visit, edited=edited, added=[{"name": "AWO", "type": "Freier Träger"}, {"name": "Hort"}])
    assert DE("grid-added", count=2) in " ".join(one.value for one in visit.app.caption)
    press(visit, "grid-save")
    network = kept.network()
    assert kept.position() == before + 1
    assert network.actor_by_id["firm"].place == "Süd"
    assert network.actor_by_id["awo"].type == "Freier Träger"
    told = DE("step-grid", record=DE("record-actor"), count=3)
    assert [toast.value for toast in visit.app.toast] == [plain(told)]
    assert "Hort" in frame(visit).iloc[:, 0].tolist()
    assert visit.app.button(key="grid-save").disabled


def test_a_bad_cell_is_told_and_what_was_typed_stays(visit, kept):
    row = row_of(visit, "Firma")
    put(visit, edited={row: {"surveyed_on": "gestern", "place": "Süd"}})
    assert visit.app.button(key="grid-save").disabled
    (told,) = visit.app.table[0].value.reset_index().to_numpy().tolist()
    assert told[:2] == [str(row + 1), plain(DE("column-surveyed-on"))]
    assert "gestern" in told[2]
    visit.go("map").go("edit")
    assert frame(visit)["place"].tolist()[row] == "Süd"
    assert frame(visit)["surveyed_on"].tolist()[row] == "gestern"
    put(visit, edited={row: {"surveyed_on": "5.11.2021"}})
    press(visit, "grid-save")
    assert kept.network().actor_by_id["firm"].place == "Süd"


def test_what_goes_with_a_deleted_row_is_shown_first(visit, kept):
    put(visit, deleted=[row_of(visit, "Koordinierungsstelle")])
    rows = {row[0]: row[3] for row in visit.app.table[0].value.reset_index().to_numpy().tolist()}
    assert rows["Kooperation"].startswith("3")
    assert "office" in kept.network().actor_by_id
    press(visit, "grid-save")
    assert "office" not in kept.network().actor_by_id


def test_unknown_names_are_asked_or_added(visit, kept):
    visit.app.segmented_control(key="edit-kind").set_value("cooperation").run()
    new = {"source": "AWO", "target": "Firma", "fields": "Arbeit", "weight": "eng"}
    put(visit, added=[new])
    assert visit.app.button(key="grid-save").disabled
    visit.app.checkbox(key="grid-create").check().run()
    press(visit, "grid-save")
    tie = next(one for one in kept.network().cooperations if one.source == "awo")
    assert (tie.target, tie.fields, tie.weight) == ("firm", ("Arbeit",), 3.0)


@pytest.mark.parametrize(("way", "place"), [("mine", "Süd"), ("theirs", "Nord")])
def test_what_both_changed_is_decided_on(visit, kept, way, place):
    put(visit, edited={row_of(visit, "Firma"): {"place": "Süd", "type": "Werk"}})
    seen = kept.record(Kind.ACTOR, "firm")
    value = dataclasses.replace(seen.value, place="Nord", note="neu")
    kept.apply(Change(version=seen.version, value=value), who="Kreis")
    press(visit, "grid-save")
    assert kept.network().actor_by_id["firm"].place == "Nord"
    assert "Nord" in " ".join(visit.texts)
    press(visit, f"grid-{way}")
    firm = kept.network().actor_by_id["firm"]
    assert (firm.place, firm.type, firm.note) == (place, "Werk", "neu")


def test_somebody_else_s_row_does_not_shift_what_is_typed(visit, kept):
    put(visit, edited={row_of(visit, "Firma"): {"place": "Süd"}})
    kept.apply(Add(value=Actor(id="aaa", name="AAA")), who="Kreis")
    visit.app.run()
    press(visit, "grid-save")
    placed = {one.id: one.place for one in kept.network().actors if one.place}
    assert placed == {"firm": "Süd"}
    assert "AAA" in frame(visit).iloc[:, 0].tolist()


def test_pasting_begins_in_a_free_row(visit, kept):
    free = len(frame(visit)) - 1
    assert set(frame(visit).iloc[free]) == {""}
    put(visit, edited={free: {"name": "AWO"}}, added=[{"name": "Hort"}])
    press(visit, "grid-save")
    assert {"AWO", "Hort"} <= {one.name for one in kept.network().actors}
    put(visit, deleted=[len(frame(visit)) - 1])
    assert visit.app.button(key="grid-save").disabled


def test_what_was_typed_can_be_dropped(visit):
    put(visit, edited={0: {"place": "Süd"}})
    press(visit, "grid-drop")
    assert set(frame(visit)["place"]) == {""}
    assert visit.app.button(key="grid-drop").disabled


@pytest.mark.parametrize("kind", ["cooperation", "action_field", "meeting", "attendance"])
@pytest.mark.parametrize("language", list(Language))
def test_every_kind_has_a_table_in_both_languages(start, file, kind, language):
    visit = start(file, language=language).go("edit")
    visit.app.segmented_control(key="edit-kind").set_value(kind).run()
    visit.app.toggle(key="grid-switch").set_value(True).run()
    assert not visit.app.exception
    assert visit.app.data_editor[0].editing_mode == "dynamic"


def test_contact_persons_have_no_table(visit):
    visit.app.segmented_control(key="edit-kind").set_value("contact").run()
    assert not visit.app.data_editor
    assert not [one for one in visit.app.toggle if one.key == "grid-switch"]

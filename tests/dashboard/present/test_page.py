"""Präsentieren: the sequence, arranging it, adding a view, and entering during the meeting."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.editing.keep import begin
from netmap.editing.quick_entry import command_of, read_line
from netmap.editing.scenes import read_scenes
from netmap.i18n import Language, texts_for
from netmap.model.scenes import Shows
from netmap.opening.open import open_source
from netmap.opening.recent import remember_editor
from netmap.store import open_store

pytestmark = pytest.mark.slow

DE, EN = texts_for(Language.DE), texts_for(Language.EN)


@pytest.fixture(name="file")
def kept_map(toy, tmp_path):
    """The toy map, kept, and Eva edits it."""
    path = tmp_path / "karte.netmap"
    begin(str(path), open_source(str(toy)).network, (), title="Toystadt", who="Eva").close()
    remember_editor("Eva")
    return path


def scenes(visit):
    """What stands in the list of scenes, without the numbers."""
    return [label.split(". ", 1)[1] for label in visit.app.selectbox(key="present-scene").options]


def press(visit, key):
    visit.app.button(key=key).click().run()


def kept(file):
    store = open_store(file)
    found = [record.value for record in read_scenes(store)]
    store.close()
    return found


@pytest.mark.parametrize(("language", "texts"), [("de", DE), ("en", EN)])
def test_the_sequence_makes_itself(start, toy, language, texts):
    visit = start(toy, language=language).go("present")
    assert not visit.app.exception
    titles = scenes(visit)
    assert titles[1:3] == ["Sprache", "Arbeit"]
    assert texts("present-automatic") in visit.texts
    assert texts("present-session") in visit.texts


def test_a_view_of_the_map_is_added_and_kept_with_it(start, file):
    visit = start(file).go("map")
    visit.app.selectbox(key="filter-field").set_value("Sprache").run()
    press(visit, "present-add")
    visit.go("present")
    assert not visit.app.exception
    added = kept(file)[-1]
    assert added.view == (("field", "Sprache"),)
    assert scenes(visit)[-1] == "Sprache"
    assert DE("present-automatic") not in visit.texts
    visit.app.button(key="undo-step").click().run()
    assert kept(file) == []
    assert DE("present-automatic") in visit.texts


def test_scenes_are_moved_titled_noted_and_removed(start, file):
    visit = start(file).go("present")
    before = scenes(visit)
    press(visit, "present-down")
    assert scenes(visit)[:2] == [before[1], before[0]]
    first = visit.app.selectbox(key="present-scene")
    first.select_index(0).run()
    title = next(one for one in visit.app.text_input if one.label == DE("present-title"))
    title.set_value("Worum es geht")
    visit.app.text_area[0].set_value("Erst fragen")
    press(visit, "present-save")
    assert scenes(visit)[0] == "Worum es geht"
    assert (kept(file)[0].title, kept(file)[0].note) == ("Worum es geht", "Erst fragen")
    press(visit, "present-remove")
    assert scenes(visit) == [before[0], *before[2:]]
    press(visit, "present-restore")
    assert scenes(visit) == before


def write(visit, *, title=None, note=None):
    """Write into the form of the chosen scene and save it."""
    if title is not None:
        next(one for one in visit.app.text_input if one.label == DE("present-title")).set_value(
            title
        )
    if note is not None:
        visit.app.text_area[0].set_value(note)
    press(visit, "present-save")
    assert not visit.app.exception


@pytest.fixture(name="both")
def two_windows(start, file):
    """Two windows on one presentation that somebody has arranged."""
    first = start(file).go("present")
    press(first, "present-down")
    first.app.selectbox(key="present-scene").select_index(0).run()
    return first, start(file).go("present")


def test_notes_of_somebody_else_stay_although_the_form_began_without(both, file):
    first, second = both
    write(first, note="Erst fragen")
    write(second, title="Worum es geht")
    scene = kept(file)[0]
    assert (scene.title, scene.note) == ("Worum es geht", "Erst fragen")
    assert second.app.text_area[0].value == "Erst fragen"


def test_two_notes_at_once_are_both_in_the_field_before_one_is_saved(both, file):
    first, second = both
    write(first, title="Anfang", note="Erst fragen")
    write(second, title="Beginn", note="Erst grüßen")
    assert (kept(file)[0].title, kept(file)[0].note) == ("Anfang", "Erst fragen")
    assert [one.value for one in second.app.error] == [plain(DE("conflict-joined"))]
    assert second.app.text_area[0].value == "Erst fragen\nErst grüßen"
    write(second, title="Beginn")
    assert (kept(file)[0].title, kept(file)[0].note) == ("Beginn", "Erst fragen\nErst grüßen")


@pytest.mark.parametrize("key", ["present-down", "present-remove"])
def test_moving_and_removing_leave_what_somebody_else_wrote(both, file, key):
    first, second = both
    first.app.selectbox(key="present-scene").select_index(2).run()
    write(first, note="Zum Schluss fragen")
    written = next(scene.id for scene in kept(file) if scene.note)
    press(second, key)
    assert not second.app.exception
    assert {scene.id: scene.note for scene in kept(file)}[written] == "Zum Schluss fragen"


def test_what_somebody_else_added_stays_and_what_was_removed_is_said(both, file, start):
    first, second = both
    removed = kept(file)[0].id
    press(first, "present-remove")
    visit = start(file).go("map")
    press(visit, "present-add")
    press(second, "present-down")
    assert [one.value for one in second.app.error] == [plain(DE("edit-gone"))]
    press(second, "present-down")
    assert not second.app.exception
    ids = [scene.id for scene in kept(file)]
    assert removed not in ids
    assert kept(file)[-1].shows is Shows.VIEW


def test_what_was_written_for_a_scene_is_gone_with_the_own_sequence(start, toy):
    visit = start(toy).go("present")
    write(visit, title="Worum es geht", note="Erst fragen")
    assert scenes(visit)[0] == "Worum es geht"
    press(visit, "present-restore")
    assert visit.app.text_area[0].value == ""
    assert scenes(visit)[0] != "Worum es geht"


def test_a_map_that_is_not_kept_has_its_sequence_for_the_session(start, toy):
    visit = start(toy).go("present")
    before = scenes(visit)
    press(visit, "present-remove")
    assert scenes(visit) == before[1:]
    assert DE("present-session") in visit.texts
    visit.go("map").go("present")
    assert scenes(visit) == before[1:]


def test_nobody_arranges_a_kept_map_without_a_name(start, file, monkeypatch):
    monkeypatch.setattr("netmap.dashboard.shared.forms.editor.last_editor", lambda: "")
    visit = start(file).go("present")
    assert not visit.app.exception
    assert not any(button.key == "present-remove" for button in visit.app.button)
    assert DE("history-who-first") in visit.texts


def test_a_cooperation_is_entered_on_the_page(start, file):
    visit = start(file).go("present")
    visit.app.text_input(key="quick-line").set_value("Firma – Koordinierungsstelle").run()
    press(visit, "quick-do")
    assert not visit.app.exception
    store = open_store(file)
    assert len(store.network().cooperations) == 5
    store.close()


def test_an_earlier_state_is_shown_beside_the_present_one(start, file):
    store = open_store(file)
    store.name_snapshot("Erstes Treffen", who="Eva")
    store.close()
    visit = start(file).go("present")
    assert DE("present-earlier") not in scenes(visit)  # nothing has changed yet
    store = open_store(file)
    network = store.network()
    store.apply(command_of(read_line("Firma – Koordinierungsstelle", network), network), who="Eva")
    store.close()
    visit = start(file).go("present")
    assert not visit.app.exception
    assert scenes(visit)[-2:] == [DE("present-earlier"), DE("present-later")]


def test_hostile_names_stay_names(start, toy, hostile):
    visit = start(toy).go("present")
    assert not visit.app.exception
    assert not any(name in text for name in hostile for text in visit.markdown)

"""A new map leads: nobody is sent to a list that does not exist, and one can type at once."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.editing.keep import begin
from netmap.i18n import Language, texts_for
from netmap.model import Network
from netmap.opening.recent import remember_editor
from netmap.store import open_store

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


@pytest.fixture(name="empty")
def new_map(tmp_path):
    remember_editor("Amt")
    file = tmp_path / "neu.netmap"
    begin(file, Network(), title="Unser Netzwerk", who="Amt").close()
    return file


@pytest.fixture(name="kept")
def open_empty(empty):
    store = open_store(empty)
    yield store
    store.check()
    store.close()


def said(visit):
    return [*visit.texts, *visit.markdown]


@pytest.mark.parametrize("page", ["overview", "map", "fields", "gaps", "present"])
def test_every_page_of_an_empty_map_leads_to_where_one_types(start, empty, page):
    visit = start(empty).go(page)
    assert visit.title == plain("Unser Netzwerk")
    assert DE("beginning-empty") in visit.texts
    assert not [text for text in said(visit) if "Liste" in text or "Filter" in text]
    visit.app.button(key="beginning-first").click().run()
    assert not visit.app.exception
    assert visit.app.text_input(key="quick-line").label == DE("quick-first")


@pytest.mark.parametrize("language", list(Language))
def test_where_one_types_nothing_is_said_of_a_list(start, empty, language):
    visit = start(empty, language=language).go("edit")
    texts = texts_for(language)
    assert visit.app.text_input(key="quick-line").label == texts("quick-first")
    assert not [text for text in said(visit) if "Liste" in text or "list" in text.split()]
    assert texts("edit-none-yet") in visit.texts


def test_the_usual_fields_are_taken_in_one_step_without_those_left_out(start, empty, kept):
    visit = start(empty).go("edit")
    usual = DE("beginning-usual-fields").split(",")
    pills = visit.app.pills(key="beginning-chosen-de")
    assert pills.value == usual
    pills.set_value(usual[:2]).run()
    before = kept.position()
    visit.app.button(key="beginning-take").click().run()
    assert not visit.app.exception
    assert [one.name for one in kept.network().action_fields] == usual[:2]
    assert kept.position() == before + 1
    assert not [one for one in visit.app.button if one.key == "beginning-take"]
    kept.undo(kept.position(), who="Amt")
    assert kept.network().action_fields == ()


def test_a_map_with_an_actor_is_as_others_are(start, empty, kept):
    visit = start(empty).go("edit")
    visit.app.text_input(key="quick-line").set_value("AWO, Freier Träger").run()
    visit.app.button(key="quick-do").click().run()
    assert [(one.name, one.type) for one in kept.network().actors] == [("AWO", "Freier Träger")]
    assert visit.title == DE("page-edit")
    visit.go("overview")
    assert DE("beginning-empty") not in visit.texts

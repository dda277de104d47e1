"""A map becomes one that is kept, is found again, takes lists in and comes back from backups."""

from pathlib import Path

import pytest

from netmap.dashboard.shared.maps.opening import SOURCE_VARIABLE
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.edit import Add, Delete
from netmap.editing.keep import DATABASE_VARIABLE, begin
from netmap.i18n import Language, texts_for
from netmap.model import Actor
from netmap.opening.open import open_source
from netmap.opening.recent import last_map, remember_map
from netmap.records import Kind
from netmap.store import Reason, open_store

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)
LIST = {"Akteure.csv": b"Name;Typ\nFirma;Handwerk\nTafel;Verein\n"}


def network_of(file):
    store = open_store(file)
    try:
        return store.network()
    finally:
        store.close()


def notes(visit):
    return [toast.value for toast in visit.app.toast]


def test_an_example_is_kept_with_one_form_and_opens_again_by_itself(start, tmp_path):
    visit = start("beispielstadt")
    visit.app.text_input(key="keep-folder").set_value(str(tmp_path))
    visit.app.text_input(key="keep-title").set_value("Unsere Stadt")
    visit.app.text_input(key="editor-name-keep").set_value(" Amt ")
    visit.app.button(key="keep-do").click().run()
    assert not visit.app.exception
    file = tmp_path / "Unsere-Stadt.netmap"
    assert notes(visit) == [plain(DE("keep-done", where=str(file)))]
    assert network_of(file) == open_source("beispielstadt").network
    assert last_map() == file
    store = open_store(file)
    assert [batch.who for batch in store.history()] == ["Amt"]
    store.close()


def test_contact_persons_of_a_list_are_kept_too(start, toy, tmp_path):
    (toy / "Kontaktpersonen.csv").write_text(
        "Akteur;Kontaktperson\nFirma;Erika Beispiel\n", encoding="utf-8"
    )
    visit = start(toy)
    visit.app.text_input(key="keep-folder").set_value(str(tmp_path))
    visit.app.text_input(key="editor-name-keep").set_value("Amt")
    visit.app.button(key="keep-do").click().run()
    store = open_store(last_map())
    assert [record.value.name for record in store.records(Kind.CONTACT)] == ["Erika Beispiel"]
    store.close()


def test_what_is_there_already_is_not_overwritten(start, tmp_path, toy, file):
    before = file.read_bytes()
    visit = start(toy)
    visit.app.text_input(key="keep-folder").set_value(str(tmp_path))
    visit.app.text_input(key="keep-title").set_value("karte")
    visit.app.button(key="keep-do").click().run()
    assert visit.app.error[0].value == plain(DE("error-keep-exists", file=str(file)))
    assert file.read_bytes() == before


def test_an_empty_map_is_begun_and_every_page_draws_it(start, tmp_path):
    visit = start()
    visit.app.text_input(key="create-folder").set_value(str(tmp_path))
    visit.app.text_input(key="editor-name-create").set_value("Amt")
    visit.app.button(key="create-do").click().run()
    assert not visit.app.exception
    assert visit.title == plain(DE("create-proposed"))
    for page in ("map", "fields", "edit", "data", "overview"):
        visit.go(page)
        assert not visit.app.exception
        assert not visit.app.error


def test_without_a_source_the_map_of_last_time_opens(start, file):
    remember_map(file)
    visit = start()
    assert visit.title == plain("Karte")
    assert visit.app.button(key="undo-step")


def test_a_kept_file_opens_as_a_source(start, file):
    visit = start(file)
    assert visit.title == plain("Karte")
    assert last_map() == file


def test_the_map_of_the_team_comes_before_the_one_of_last_time(start, file, tmp_path, monkeypatch):
    other = tmp_path / "team.netmap"
    begin(other, network_of(file), title="Team", who="Amt").close()
    remember_map(file)
    monkeypatch.setenv(DATABASE_VARIABLE, str(other))
    visit = start()
    assert visit.title == plain("Karte")
    assert last_map() == file
    assert visit.app.button(key="editor-take")  # who edits is asked on a server
    assert not [button for button in visit.app.button if button.key == "undo-step"]


def test_an_address_with_a_password_is_never_shown(start, monkeypatch):
    monkeypatch.setenv(DATABASE_VARIABLE, "postgresql://amt:geheim@127.0.0.1:9/karte")
    visit = start()
    assert not visit.app.exception
    assert visit.app.error
    shown = "\n".join(visit.texts + visit.markdown + [e.value for e in visit.app.text_input])
    assert "geheim" not in shown


def test_a_reload_finds_the_map_by_the_token_in_the_address(start, toy, monkeypatch):
    visit = start(toy)
    monkeypatch.delenv(SOURCE_VARIABLE)
    assert start(token=visit.app.query_params["map"]).title == visit.title
    guessed = "guessed"
    assert start(token=guessed).title == DE("start-title")


def test_a_map_found_by_the_address_outlasts_the_way_to_another_page(start, toy, monkeypatch):
    token = start(toy).app.query_params["map"]
    monkeypatch.delenv(SOURCE_VARIABLE)
    visit = start(token=token)
    del visit.app.query_params["map"]  # as Streamlit does on the way to another page
    visit.go("gaps")
    assert visit.title == DE("page-gaps")
    assert visit.app.query_params["map"] == token


def upload(visit, files):
    for name, content in files.items():
        visit.app.file_uploader[0].upload(name, content)
    visit.app.run()
    return visit


def preview(visit):
    rows = visit.app.table[0].value.reset_index().to_numpy().tolist()
    return {row[0]: row[1:] for row in rows}


def test_a_list_is_added_after_a_preview_and_taken_back(start, file):
    visit = upload(start(file).go("data"), LIST)
    assert not visit.app.exception
    before = network_of(file)
    assert preview(visit)["Akteur"] == [plain("1: Tafel"), plain("1: Firma"), "–"]
    visit.app.button(key="import-do").click().run()
    assert not visit.app.exception
    assert {"Tafel", "Firma"} <= {actor.name for actor in network_of(file).actors}
    assert len(network_of(file).actors) == 6
    visit.app.button(key="undo-step").click().run()
    assert network_of(file) == before


def test_a_list_takes_the_place_of_the_map(start, file):
    visit = upload(start(file).go("data"), LIST)
    visit.app.segmented_control(key="import-how").set_value("replace").run()
    assert preview(visit)["Akteur"][2].startswith("4")
    visit.app.button(key="import-do").click().run()
    assert {actor.name for actor in network_of(file).actors} == {"Firma", "Tafel"}


def test_a_list_is_only_looked_at_or_dropped(start, file):
    before = network_of(file)
    visit = upload(start(file).go("data"), LIST)
    visit.app.button(key="import-drop").click().run()
    assert not [button for button in visit.app.button if button.key == "import-do"]
    visit = upload(visit, LIST)
    visit.app.button(key="import-look").click().run()
    assert visit.app.metric[0].value == "2"
    assert network_of(file) == before


def test_a_backup_opens_as_a_copy_and_takes_the_place_of_the_map(start, file):
    store = open_store(file)
    backup = store.backups.make(Reason.IMPORT)
    store.apply(Delete(version=store.record(Kind.ACTOR, "firm").version), who="Amt")
    visit = start(file).go("data")
    visit.app.selectbox(key="backup").select(backup.path.name).run()
    assert not visit.app.exception
    assert preview(visit)["Akteur"] == [plain("1: Firma"), "–", "–"]
    visit.app.button(key="backup-copy").click().run()
    copy = last_map()
    assert copy != file
    assert "firm" in network_of(copy).actor_by_id
    assert "firm" not in store.network().actor_by_id
    visit = start(file).go("data")
    visit.app.selectbox(key="backup").select(backup.path.name).run()
    visit.app.button(key="backup-restore").click().run()
    assert not visit.app.exception
    assert "firm" in store.network().actor_by_id
    store.close()


def test_a_map_that_is_gone_is_a_sentence_with_its_backups(start, file):
    store = open_store(file)
    backup = store.backups.make(Reason.DAILY)
    store.close()
    visit = start(file)
    Path(file).unlink()
    visit.app.run()
    assert not visit.app.exception
    assert visit.app.error
    visit.app.selectbox(key="backup").select(backup.path.name).run()
    visit.app.button(key="backup-restore").click().run()
    assert visit.title == plain("Karte")


def test_two_visitors_share_the_map(start, file):
    first, second = start(file), start(file)
    assert first.app.query_params["map"] == second.app.query_params["map"]
    store = open_store(file)
    store.apply(Add(value=Actor(id="", name="Neu")), who="Kreis")
    for visit in (first, second):
        visit.app.run()
        assert visit.app.metric[0].value == "6"
    store.close()

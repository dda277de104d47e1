"""Opening lists: problems are told with their place, and the map before stays open."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.editing.edit import Add
from netmap.editing.placing import apply_placed
from netmap.i18n import Language, texts_for
from netmap.model import Actor
from netmap.opening import open as open_lists
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import Reason, open_store

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)
ADDRESS = "postgresql://amt:ge/heim@127.0.0.1:1/karte?connect_timeout=2"
GOOD = {"Akteure.csv": b"Name;Typ\nKita;Kita\nSchule;Schule\n"}
BAD = {"Kooperationen.csv": b"Von;Art\n![](http://127.0.0.1:9/x);Projekt\n"}


def upload(visit, files):
    for name, content in files.items():
        visit.app.file_uploader[0].upload(name, content)
    visit.app.run()
    return visit


def test_a_good_list_is_open_at_once(start):
    visit = upload(start(), GOOD)
    assert not visit.app.exception
    assert visit.app.metric[0].value == "2"


def test_a_bad_list_is_refused_with_a_table_of_problems(start):
    visit = upload(start(), BAD)
    assert not visit.app.exception
    assert visit.app.error[0].value == DE("upload-refused", kept="no")
    rows = visit.app.table[0].value.reset_index().to_numpy().tolist()
    assert any(plain("In der Quelle stehen keine Akteure.") in row[4] for row in rows)


def test_what_a_list_says_is_never_markup(start):
    files = {
        "Akteure.csv": b"Name\nKita\n",
        "Kooperationen.csv": b"Von;Nach\nKita;![](http://127.0.0.1:9/x)\n",
    }
    visit = upload(start(), files)
    assert not visit.app.exception
    row = visit.app.table[0].value.reset_index().iloc[0].tolist()
    assert row[:4] == [plain("Kooperationen.csv"), "2", "Nach", plain("![](http://127.0.0.1:9/x)")]
    assert plain("steht nicht in der Tabelle der Akteure und wurde ergänzt.") in row[4]


def test_a_bad_list_leaves_the_map_before_open(start, toy):
    visit = upload(start(toy).go("data"), BAD)
    assert visit.app.error[0].value == DE("upload-refused", kept="yes")
    visit.go("overview")
    assert visit.app.metric[0].value == "5"


def test_what_is_no_list_at_all_is_a_sentence(start, toy):
    visit = upload(start(toy).go("data"), {"liste.xlsx": b"no workbook"})
    assert not visit.app.exception
    assert "liste" in visit.app.error[0].value
    assert visit.go("overview").app.metric[0].value == "5"


def test_warnings_are_offered_but_folded(start):
    visit = upload(start(), {"Akteure.csv": b"Name;Befragt am\nKita;gestern\n"})
    assert visit.app.expander[0].label == DE("data-warnings", count=1)
    assert not visit.app.expander[0].proto.expanded


def test_another_example_takes_the_place_of_the_map(start, toy):
    visit = start(toy).go("data")
    visit.app.selectbox(key="example").select("hemer").run()
    visit.press(DE("data-open-example"))
    assert "Hemer" in visit.title


def test_choices_on_the_map_before_do_not_reach_the_new_one(start, toy):
    visit = start(toy).go("fields")
    visit.app.selectbox(key="field").select("Arbeit").run()
    visit.go("map")
    visit.app.selectbox(key="filter-field").select("Arbeit").run()
    visit.go("data")
    visit.app.selectbox(key="example").select("beispielstadt").run()
    visit.press(DE("data-open-example"))
    visit.go("fields")
    assert not visit.app.exception
    assert visit.app.selectbox(key="field").value == "bildung"
    visit.go("map")
    assert not visit.app.exception
    assert visit.app.selectbox(key="filter-field").value == ""


@pytest.fixture
def limits(monkeypatch):
    """Change the limits of what the dashboard reads."""

    def change(**limits):
        settings = replace(DEFAULT_SETTINGS, limits=Limits(**limits))
        for name in ("open_apart", "open_upload_apart", "open_upload_waves_apart"):
            monkeypatch.setitem(getattr(open_lists, name).__kwdefaults__, "settings", settings)

    return change


def test_a_large_list_is_opened_when_it_is_wanted_all_the_same(start, limits):
    limits(asked_rows=2, rounded_rows=1)
    visit = upload(start(), GOOD)
    assert not visit.app.exception
    assert plain("Akteure.csv") in visit.app.warning[0].value
    assert "3" in visit.app.warning[0].value
    visit.press(DE("upload-large"))
    assert not visit.app.exception
    assert visit.app.metric[0].value == "2"


def test_a_large_list_that_netmap_begins_with_is_asked_about_too(start, toy, limits):
    limits(asked_rows=2)
    visit = start(toy)
    assert [button.label for button in visit.app.button].count(DE("upload-large")) == 1
    visit.press(DE("upload-large"))
    assert visit.go("overview").app.metric[0].value == "5"


def test_a_list_that_takes_too_long_is_a_sentence_and_the_map_stays(start, toy, limits):
    visit = start(toy).go("data")
    limits(seconds=0.01)
    visit = upload(visit, GOOD)
    assert not visit.app.exception
    assert plain("Akteure.csv") in visit.app.error[0].value
    assert visit.go("overview").app.metric[0].value == "5"


def typed(visit, path):
    """Type a path into the field and open it."""
    visit.app.text_input(key="kept-path").set_value(str(path))
    visit.app.button(key="kept-open").click().run()
    assert not visit.app.exception
    return visit


def everything(visit):
    """Every word on the page and in the browser's address; browsers empty the field."""
    address = [str(value) for value in visit.app.query_params.values()]
    toasts = [toast.value for toast in visit.app.toast]
    words = "\n".join(map(str, [*visit.texts, *visit.markdown, *toasts, *address]))
    return words.replace("\\", "").replace("\N{WORD JOINER}", "")


def test_one_sentence_says_of_every_path_that_it_is_no_map(start, tmp_path, monkeypatch):
    """Apart, they would tell which files there are."""
    folder, list_file, foreign = (tmp_path / name for name in ("ordner", "liste.csv", "x.sqlite"))
    folder.mkdir()
    list_file.write_text("Name\nKita\n")
    with closing(sqlite3.connect(foreign)) as database:
        database.execute("CREATE TABLE t (a)")
    locked = tmp_path / "zu.netmap"
    locked.touch()
    real = Path.open

    def refuse(self, *arguments, **options):  # root may read everything
        if self == locked:
            raise PermissionError
        return real(self, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    paths = (folder, list_file, foreign, locked, tmp_path / "nichts.netmap", "~niemand/x", "a\0b")
    visit = start()
    for path in paths:
        typed(visit, path)
        assert [error.value for error in visit.app.error] == [
            plain(DE("error-no-map", file=str(path)))
        ]
        assert not visit.app.header or DE("backups-title") not in visit.markdown


def test_a_typed_path_opens_its_map_with_the_home_folder_for_a_tilde(start, file):
    visit = typed(start(), f" ~/{file.name} ")
    assert visit.app.metric[0].value == "5"


def test_two_maps_of_one_name_are_told_apart_by_their_folders(start, file, tmp_path, monkeypatch):
    here = tmp_path / "Documents"
    here.mkdir()
    for name in ("karte", "andere"):
        shutil.copy(file, here / f"{name}.netmap")
    with closing(open_store(here / "karte.netmap")) as store:
        apply_placed(store, Add(value=Actor(id="", name="Neu")), who="Amt")
    monkeypatch.chdir(tmp_path)
    visit = start()
    box = visit.app.selectbox(key="kept-nearby")
    first, second = (
        DE("kept-in-folder", name="karte", folder=str(folder)) for folder in (here, tmp_path)
    )
    assert sorted(box.options) == sorted(["andere", first, second])
    box.select(first)
    visit.app.button(key="kept-open").click().run()
    assert visit.app.metric[0].value == "6"


def test_backups_are_offered_for_what_is_no_map_any_more(start, file):
    with closing(open_store(file)) as store:
        store.backups.make(Reason.IMPORT)
    file.write_bytes(b"")
    visit = typed(start(), file)
    assert visit.app.selectbox(key="backup").options


def test_an_address_reaches_the_database_whole_and_its_password_is_shown_nowhere(
    start, monkeypatch
):
    asked = []

    def note(where, **options):
        asked.append(where)
        return open_store(where, **options)

    monkeypatch.setattr("netmap.dashboard.shared.maps.opening.open_store", note)
    visit = typed(start(), ADDRESS)
    assert asked == [ADDRESS]
    shown = everything(visit)
    assert DE("error-server-gone", database="127.0.0.1/karte") in shown
    assert "heim" not in shown


@pytest.mark.parametrize("broken", ["postgresql://amt:geheim@:x/y", "mysql://amt:geheim@server/x"])
def test_an_address_that_is_none_does_not_show_its_password(start, broken):
    visit = typed(start(), broken)
    assert visit.app.error
    assert "geheim" not in everything(visit)


def test_the_address_that_netmap_begins_with_does_not_show_its_password(start):
    for source in (ADDRESS, f"{ADDRESS}#2021"):
        visit = start(source)
        assert visit.app.error
        assert "heim" not in everything(visit)


def test_an_address_in_place_of_a_folder_is_one_and_its_password_is_not_told(start):
    visit = start()
    visit.app.text_input(key="create-folder").set_value(ADDRESS)
    visit.app.text_input(key="editor-name-create").set_value("Amt")
    visit.app.button(key="create-do").click().run()
    assert not visit.app.exception
    shown = everything(visit)
    assert DE("error-server-gone", database="127.0.0.1/karte") in shown
    assert "heim" not in shown


def test_of_two_files_with_one_name_none_is_lost_in_silence(start):
    visit = start()
    for actor in ("Kita", "Amt"):
        visit.app.file_uploader[0].upload("Akteure.csv", f"Name\n{actor}\n".encode())
    visit.app.run()
    assert [error.value for error in visit.app.error] == [
        plain(DE("error-same-file-name", value="Akteure.csv"))
    ]

"""Actors that may be there twice, on the pages that show them."""

import pytest

from netmap.editing.keep import begin
from netmap.i18n import Language, texts_for
from netmap.model.distinctions import Distinction
from netmap.opening.open import open_source
from netmap.opening.recent import last_map, remember_editor
from netmap.records import Kind
from netmap.store import open_store

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)
HOSTILE = "**Chor** ![](http://127.0.0.1:9/x)"
ACTORS = f"""\
Id;Name;Ort
1;Bürgerverein Hemer e. V.;Hemer
2;Buergerverein Hemer;Hemer
3;AWO;
4;AWO Kreisverband;
5;Arbeiterwohlfahrt KV Märk. Kreis;
6;{HOSTILE};
7;{HOSTILE} e. V.;
"""
TIES = "Von;Nach\n2;3\n5;6\n"


@pytest.fixture(name="doubled")
def list_with_duplicates(tmp_path):
    folder = tmp_path / "doppelt"
    folder.mkdir()
    (folder / "Akteure.csv").write_text(ACTORS, encoding="utf-8")
    (folder / "Kooperationen.csv").write_text(TIES, encoding="utf-8")
    return folder


@pytest.fixture(name="file")
def kept_map(tmp_path, doubled):
    remember_editor("Amt")
    file = tmp_path / "karte.netmap"
    begin(file, open_source(doubled).network, title="Karte", who="Amt").close()
    return file


def names(visit):
    """What the boxes say whose name stays, group by group."""
    label = DE("duplicates-stays")
    return [set(box.options) for box in visit.app.selectbox if box.label == label]


def actors(network):
    return {actor.id: actor.name for actor in network.actors}


def test_the_overview_says_how_many_and_leads_there(start, doubled):
    visit = start(doubled)
    assert DE("duplicates-hint", count=3) in visit.texts
    visit.press(DE("duplicates-look"))
    assert visit.title == DE("page-data")


def test_the_overview_says_nothing_where_there_are_none(start, toy):
    visit = start(toy)
    assert not [text for text in visit.texts if "doppelt" in text]
    assert DE("duplicates-none") in visit.go("data").texts


def test_names_from_a_list_are_never_markdown(start, doubled):
    visit = start(doubled).go("data")
    assert any(HOSTILE in text for text in visit.texts)
    assert not any("![](" in text for text in visit.markdown)


def test_groups_of_a_list_are_united_without_the_file_and_can_be_taken_back(start, doubled):
    visit = start(doubled).go("data")
    assert len(names(visit)) == 3
    visit.press(DE("duplicates-unite-all", count=2))
    assert len(names(visit)) == 1
    visit.press(DE("duplicates-undo"))
    assert len(names(visit)) == 3
    assert (doubled / "Akteure.csv").read_text(encoding="utf-8") == ACTORS


def test_not_the_same_in_a_list_is_not_asked_again_until_it_is_taken_back(start, doubled):
    visit = start(doubled).go("data")
    visit.press(DE("duplicates-apart"))
    assert len(names(visit)) == 2
    visit.press(DE("duplicates-apart"))
    visit.press(DE("duplicates-apart"))
    assert names(visit) == []
    assert DE("duplicates-none") in visit.texts
    visit.press(DE("duplicates-undo"))
    assert len(names(visit)) == 1


def test_what_was_told_apart_in_a_list_is_kept_with_its_map(start, doubled, tmp_path):
    visit = start(doubled).go("data")
    visit.press(DE("duplicates-apart"))
    visit.app.text_input(key="keep-folder").set_value(str(tmp_path))
    visit.app.text_input(key="editor-name-keep").set_value("Amt")
    visit.app.button(key="keep-do").click().run()
    assert not visit.app.exception
    store = open_store(last_map())
    assert [one.value for one in store.records(Kind.DISTINCTION)] == [Distinction.between("6", "7")]
    store.close()
    assert len(names(visit.go("data"))) == 2


def test_safe_groups_of_a_kept_map_are_united_in_one_step(start, file, kept):
    before = kept.position()
    visit = start(file).go("data")
    visit.press(DE("duplicates-unite-all", count=2))
    assert kept.position() == before + 1
    network = kept.network()
    assert "1" not in actors(network)  # who has a cooperation stays
    assert network.actor_by_id["2"].other_names == ("Bürgerverein Hemer e. V.",)
    assert {"3", "4", "5"} <= set(actors(network))


def test_whose_name_stays_is_chosen(start, file, kept):
    visit = start(file).go("data")
    label = DE("duplicates-stays")
    box = next(one for one in visit.app.selectbox if one.label == label and len(one.options) == 3)
    box.select("3").run()
    group = box.key.removeprefix("duplicates-stays-")
    visit.app.button(key=f"duplicates-unite-{group}").click().run()
    assert actors(kept.network())["3"] == "AWO"
    assert "4" not in actors(kept.network())


def test_not_the_same_is_kept_with_the_map(start, file, kept):
    visit = start(file).go("data")
    visit.press(DE("duplicates-apart"))
    assert [one.value for one in kept.records(Kind.DISTINCTION)] == [Distinction.between("6", "7")]
    assert len(names(visit)) == 2

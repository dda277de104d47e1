"""Vergleich: two states, both maps, what is different, and the development."""

import dataclasses

import pytest

from netmap.editing.edit import Add
from netmap.editing.imports import Import
from netmap.editing.keep import begin
from netmap.editing.placing import Placed
from netmap.i18n import Language, texts_for
from netmap.model import Actor
from netmap.opening.open import open_source
from netmap.store import open_store

pytestmark = pytest.mark.slow

DE, EN = texts_for(Language.DE), texts_for(Language.EN)


@pytest.fixture(name="kept")
def kept_map(tmp_path):
    """Beispielstadt in its two states, the first one named."""
    store = open_store(tmp_path / "karte.netmap", create=True)
    for name in ("beispielstadt", "beispielstadt-2022"):
        network = dataclasses.replace(open_source(name).network, title="Beispielstadt")
        store.apply(Import(network=network), who="Eva")
        store.name_snapshot(f"Stand {name}", who="Eva")
    yield store
    store.close()


def box(visit, label):
    return next(found for found in visit.app.selectbox if found.label == label)


def choose(visit, label, option):
    found = box(visit, label)
    found.set_value(next(one for one in found.options if option in one)).run()


def tables(visit):
    return [found.value.reset_index() for found in visit.app.table]


def test_a_list_is_compared_with_an_example(start):
    visit = start("beispielstadt").go("compare")
    assert DE("compare-choose-second") in visit.texts
    later = box(visit, DE("compare-later"))
    later.select_index(1).run()
    assert not visit.app.exception
    assert any("53 Akteure" in caption.value for caption in visit.app.caption)


def test_what_is_different_is_told_in_tables_and_cards(start, kept):
    visit = start(kept.name).go("compare")
    labels = [tab.label for tab in visit.app.tabs]
    assert labels[-1] == DE("compare-tab-figures")
    added = next(
        frame for frame in tables(visit) if frame.columns[0] == DE("compare-column-actors")
    )
    assert len(added) == 3
    told = "\n".join(head.value for head in visit.app.subheader)
    assert "Neue Befunde" in told


def test_everybody_counts_if_wished(start, kept):
    visit = start(kept.name).go("compare")
    before = visit.app.tabs[1].label
    visit.app.toggle[0].set_value(True).run()
    assert visit.app.tabs[1].label != before
    assert any("67 Akteure zählen" in caption.value for caption in visit.app.caption)


def test_the_development_is_a_chart_and_a_table_in_german_numbers(start, kept):
    visit = start(kept.name).go("compare")
    figures = tables(visit)[-1]
    assert figures.columns[0] == DE("compare-state")
    assert figures[DE("compare-state")].tolist()[0] == "Stand beispielstadt"
    assert figures.columns[1] == DE("compare-whole")
    assert all("," in cell for cell in figures[DE("compare-whole")])


def test_the_page_speaks_english(start, kept):
    visit = start(kept.name, language="en").go("compare")
    assert visit.title == EN("page-compare")
    assert "." in tables(visit)[-1][EN("compare-whole")].iloc[0]


def test_a_new_map_has_nothing_to_compare_yet(start, tmp_path):
    store = open_store(tmp_path / "leer.netmap", create=True)
    store.close()
    visit = start(tmp_path / "leer.netmap").go("compare")
    assert not visit.app.exception
    assert DE("compare-choose-two") in visit.texts


def test_the_waves_of_a_second_list_can_be_chosen(start, toy):
    visit = start(toy).go("compare")
    waves = "Von;Nach;Enge;Welle\nAmt;Bad;1;2019\nAmt;Bad;3;2021\nAmt;Chor;2;2021\n"
    visit.app.file_uploader[0].upload("ties.csv", waves.encode()).run()
    for name, wave in (("earlier", "Welle 2019"), ("later", "Welle 2021")):
        choose(visit, DE(f"compare-{name}"), wave)
    assert not visit.app.exception
    changed, added = (
        DE("compare-cooperations-changed", count=1),
        DE("compare-actors-added", count=1),
    )
    heads = [head.value.replace("\\", "") for head in visit.app.subheader]
    assert {changed, added} <= set(heads)
    assert tables(visit)[-1][DE("compare-state")].tolist() == ["2019", "2021"]


def test_a_second_list_with_errors_is_refused_and_the_page_stays(start, toy):
    visit = start(toy).go("compare")
    visit.app.file_uploader[0].upload("ties.csv", b"Von;Nach\n;\n").run()
    assert DE("compare-upload-refused") in [error.value for error in visit.app.error]
    assert len(box(visit, DE("compare-later")).options) > 1


def test_what_is_no_list_is_refused_in_a_sentence(start, toy):
    visit = start(toy).go("compare")
    visit.app.file_uploader[0].upload("liste.xlsx", b"nothing").run()
    assert not visit.app.exception
    assert any("liste" in error.value for error in visit.app.error)


def test_names_of_users_are_shown_literally(start, toy, hostile):
    visit = start(toy).go("compare")
    other = "Id;Name\nneu;**Neu** :smile:\n"
    visit.app.file_uploader[0].upload("liste.csv", other.encode()).run()
    choose(visit, DE("compare-later"), "liste.csv")
    assert not visit.app.exception
    shown = visit.markdown
    assert not any("**Neu**" in text or hostile[2] in text for text in shown)
    assert any("Neu" in text for text in shown)


def test_both_states_stand_where_the_map_keeps_its_actors(start, tmp_path, monkeypatch):
    network = open_source("hemer").network
    spots = {
        key: (90.0 + 260 * (n % 5), 40.0 + 90 * (n // 5))
        for n, key in enumerate(network.actor_by_id)
    }
    store = begin(tmp_path / "karte.netmap", network, title="", who="Eva", places=spots)
    store.name_snapshot("Anfang", who="Eva")
    store.apply(Placed(command=Add(value=Actor(id="neu", name="Neu"))), who="Eva")
    drawn = []
    monkeypatch.setattr(
        "netmap.dashboard.compare.comparison.show_map",
        lambda scene, **_: drawn.append({node.id: (node.x, node.y) for node in scene.nodes}),
    )
    visit = start(store.name).go("compare")
    assert not visit.app.exception
    spots |= {"neu": store.places()["neu"]}
    assert drawn == [spots, spots]
    store.close()

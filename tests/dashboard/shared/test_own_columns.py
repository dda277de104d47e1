"""Columns that a list has of its own, on the pages that show them."""

import dataclasses

import pytest
from streamlit.testing.v1 import AppTest

from netmap.dashboard.shared.plain_text import plain
from netmap.editing.edit import Change
from netmap.editing.keep import begin
from netmap.i18n import Language, texts_for
from netmap.opening.open import open_source
from netmap.opening.recent import remember_editor
from netmap.records import Kind
from netmap.views.scene.scene import build_scene

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)
HOSTILE = "**Träger** [x](http://127.0.0.1:9)"
ACTORS = f"""\
Id;Name;Typ;Befragt am;{HOSTILE};Quartier;Merkmal;Ansprechpartnerin
amt;Amt;Amt;letzte Woche;Stadt;Nord;a.example;Erika Beispiel
kita;Kita;Kita;;Stadt;Süd;b.example;
schule;Schule;Schule;2021-09-06;Stadt;Nord; c.example;
chor;Chor;Verein;;Verein;;d.example;
"""
TIES = "Von;Nach;Seit\nAmt;Kita;2019\nAmt;Schule;2019\nKita;Schule;\n"


@pytest.fixture(name="own")
def list_with_own_columns(tmp_path):
    """Folder of a list with columns of its own, one of them about persons."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "Akteure.csv").write_text(ACTORS, encoding="utf-8")
    (folder / "Kooperationen.csv").write_text(TIES, encoding="utf-8")
    return folder


def choose_on_map(visit, target, *ids):
    """Show the details of what was clicked."""
    visit.app.session_state["selected"] = (target, *ids)
    visit.app.run()
    return "\n".join(visit.texts)


def test_a_profile_tells_them_under_their_headings(start, own):
    told = choose_on_map(start(own).go("map"), "actor", "amt")
    assert f"{HOSTILE}: Stadt" in told
    assert "Quartier: Nord" in told
    assert "Befragt am: letzte Woche" in told
    assert "Erika" not in told


def test_a_cooperation_tells_them_too(start, own):
    visit = start(own).go("map")
    assert "Seit: 2019" in choose_on_map(visit, "cooperation", "amt--kita")


def test_the_tables_below_the_map_have_them_beside_columns_of_the_same_name(start, own):
    visit = start(own).go("map")
    assert not visit.app.exception
    table = visit.app.table[0].value
    assert {plain(HOSTILE), "Quartier", "Merkmal"} <= set(table.columns)
    asked = [name for name in table.columns if name.startswith(plain(DE("column-surveyed-on")))]
    assert len(asked) == 2
    assert not any("prech" in name for name in table.columns)


def test_who_takes_the_map_along_reads_what_has_them(start, own):
    (told,) = [c.value for c in start(own).go("data").app.caption if "Quartier" in c.value]
    columns = f"Befragt am, {HOSTILE}, Quartier, Merkmal, Seit"
    assert told == plain(DE("data-own-columns", columns=columns))


def test_a_list_without_them_is_told_nothing(start, toy):
    begin = plain(DE("data-own-columns", columns="§")).partition("§")[0]
    assert not any(c.value.startswith(begin) for c in start(toy).go("data").app.caption)


def options(visit, kind, key):
    return list(getattr(visit.app, kind)(key=key).options)


def actors_shown(visit):
    return sorted(visit.app.table[0].value.index)


def test_only_columns_with_few_values_are_offered_on_the_map(start, own):
    visit = start(own).go("map")
    assert options(visit, "selectbox", "filter-own") == [HOSTILE, "Quartier"]
    assert plain(HOSTILE) in options(visit, "button_group", "filter-colour")
    assert visit.app.multiselect(key=f"filter-own-{HOSTILE}").label == plain(HOSTILE)
    visit.app.selectbox(key="filter-own").select("Quartier").run()
    assert not visit.app.exception
    assert plain("Quartier") in options(visit, "button_group", "filter-colour")
    assert DE("arrangement-by_own", column="Quartier") in options(
        visit, "selectbox", "filter-arrangement"
    )


def test_a_list_without_such_columns_is_offered_none(start, toy):
    visit = start(toy).go("map")
    assert "filter-own" not in {box.key for box in visit.app.selectbox}
    assert len(options(visit, "button_group", "filter-colour")) == 3
    assert len(options(visit, "selectbox", "filter-arrangement")) == 4


def test_the_map_is_coloured_arranged_and_filtered_by_a_column(start, own, monkeypatch):
    drawn = []

    def note(network, layout, view, **options):
        drawn.append((layout, build_scene(network, layout, view, **options)))
        return drawn[-1][1]

    monkeypatch.setattr("netmap.dashboard.shared.drawing.map_view.build_scene", note)
    visit = start(own).go("map")
    visit.app.selectbox(key="filter-own").select("Quartier").run()
    visit.app.button_group(key="filter-colour").set_value("own").run()
    visit.app.selectbox(key="filter-arrangement").select("by_own").run()
    assert not visit.app.exception
    layout, scene = drawn[-1]
    assert [region.key for region in layout.regions] == ["Nord", "Süd", ""]
    assert [e.label for e in scene.legend if e.group == "colour"] == ["Nord", "Süd", "ohne Angabe"]
    visit.app.multiselect(key="filter-own-Quartier").set_value(["Nord"]).run()
    assert not visit.app.exception
    assert actors_shown(visit) == ["Amt", "Schule"]


def test_choices_that_the_map_does_not_have_any_more_are_taken_back(start, own, toy):
    visit = start(own).go("data")
    visit.app.session_state["filter-own"] = "gibt es nicht"
    visit.app.session_state["filter-own-Quartier"] = ["Nord", "West"]
    visit.go("map")
    assert not visit.app.exception
    assert visit.app.selectbox(key="filter-own").value == HOSTILE
    visit.app.selectbox(key="filter-own").select("Quartier").run()
    assert visit.app.multiselect(key="filter-own-Quartier").value == ["Nord"]
    assert actors_shown(visit) == ["Amt", "Schule"]
    visit = start(toy).go("data")
    visit.app.session_state["filter-colour"] = "own"
    visit.app.session_state["filter-arrangement"] = "by_own"
    visit.go("map")
    assert not visit.app.exception
    assert visit.app.button_group(key="filter-colour").value == "type"
    assert visit.app.selectbox(key="filter-arrangement").value == "network"


def test_the_legend_switches_values(own):
    app = AppTest.from_function(_switch, default_timeout=60)
    app.session_state["network"] = open_source(own).network
    app.session_state["filter-own"] = "Quartier"
    app.run()
    assert not app.exception
    assert app.session_state["filter-own-Quartier"] == ["Nord", "Süd"]


def _switch():
    import streamlit as st

    from netmap.dashboard.map.filters import switch_filter

    switch_filter(st.session_state["network"], "own", "")


@pytest.fixture(name="file")
def kept_list(tmp_path, own):
    """The same list, kept in a file by the Amt, who edits on this computer."""
    remember_editor("Amt")
    file = tmp_path / "eigene.netmap"
    begin(file, open_source(own).network, title="Karte", who="Amt").close()
    return file


def field(visit, id, heading):
    """The input of a column in the form of an actor."""
    key = f"form-actor:{id}|attributes.{heading}"
    inputs = (*visit.app.selectbox, *visit.app.text_area)
    return next(one for one in inputs if one.key == key)


def edit(visit, id):
    visit.app.session_state["edited"] = ("actor", id)
    return visit.go("edit")


def save(visit, id):
    visit.app.button(key=f"actor:{id}-save").click().run()
    assert not visit.app.exception


def said(store, name):
    """What an actor says in columns of the list's own."""
    (actor,) = [actor for actor in store.network().actors if actor.name == name]
    return dict(actor.attributes)


def test_they_are_edited_below_the_others(start, file, kept):
    visit = edit(start(file), "kita")
    assert DE("edit-own") in [expander.label for expander in visit.app.expander]
    carrier = field(visit, "kita", HOSTILE)
    assert carrier.label == plain(HOSTILE)
    assert carrier.options == ["Stadt", "Verein"]  # what others say
    carrier.set_value("Verein")
    field(visit, "kita", "Quartier").set_value(None)
    field(visit, "kita", "Merkmal").set_value("eigenes")
    save(visit, "kita")
    assert said(kept, "Kita") == {HOSTILE: "Verein", "Merkmal": "eigenes"}


def test_what_is_about_persons_is_not_in_the_form_and_stays(start, file, kept):
    record = kept.record(Kind.ACTOR, "kita")
    value = dataclasses.replace(record.value, attributes=(("Telefon", "0 23 72"),))
    kept.apply(Change(version=record.version, value=value), who="Amt")
    visit = edit(start(file), "kita")
    assert not any("Telefon" in str(one.key) for one in visit.app.text_area)
    field(visit, "kita", "Quartier").set_value("Nord")
    save(visit, "kita")
    assert said(kept, "Kita") == {"Telefon": "0 23 72", "Quartier": "Nord"}


def test_a_new_actor_has_them_too(start, file, kept):
    visit = edit(start(file), "")
    visit.app.text_input(key="form-actor:|name").set_value("Hort")
    field(visit, "", "Quartier").set_value("Süd")
    save(visit, "")
    assert said(kept, "Hort") == {"Quartier": "Süd"}


def test_what_both_changed_is_asked_column_by_column(start, file, kept):
    visit = edit(start(file), "kita")
    record = kept.record(Kind.ACTOR, "kita")
    texts = {**dict(record.value.attributes), "Quartier": "West", "Merkmal": "neues"}
    value = dataclasses.replace(record.value, attributes=tuple(texts.items()))
    kept.apply(Change(version=record.version, value=value), who="Chor")
    field(visit, "kita", "Quartier").set_value("Nord")
    save(visit, "kita")
    sides = [radio for radio in visit.app.radio if radio.key.endswith("-side")]
    assert [radio.label for radio in sides] == ["Quartier"]
    assert any("Merkmal" in warning.value for warning in visit.app.warning)
    sides[0].set_value("mine").run()
    visit.app.button(key="actor:kita-conflict-chosen").click().run()
    assert not visit.app.exception
    assert said(kept, "Kita")["Quartier"] == "Nord"
    assert said(kept, "Kita")["Merkmal"] == "neues"


def headings(visit):
    """The first column of the table of columns that the list has of its own."""
    return next(
        list(table.value.index)
        for table in visit.app.table
        if table.value.index.name == DE("own-columns-heading")
    )


def choose_column(visit, place):
    (box,) = [one for one in visit.app.selectbox if one.label == DE("own-columns-choose")]
    assert box.value is None  # nothing is left out by a second click
    assert visit.app.button(key="own-columns-leave-out").disabled
    box.set_value(place).run()


def test_a_list_that_is_looked_at_says_that_keeping_it_lets_columns_be_changed(start, own):
    visit = start(own).go("data")
    assert headings(visit) == ["Befragt am", plain(HOSTILE), "Quartier", "Merkmal", "Seit"]
    assert DE("own-columns-kept-only") in [caption.value for caption in visit.app.caption]
    assert "own-columns-rename" not in {button.key for button in visit.app.button}


def test_columns_of_a_kept_map_are_renamed_and_left_out(start, file, kept):
    visit = start(file).go("data")
    choose_column(visit, 2)
    visit.app.text_input(key="form-own-columns|to").set_value("Viertel").run()
    visit.app.button(key="own-columns-rename").click().run()
    assert not visit.app.exception
    assert "Viertel" in headings(visit)
    assert said(kept, "Kita")["Viertel"] == "Süd"
    assert visit.app.text_input(key="form-own-columns|to").value == ""
    choose_column(visit, 2)
    visit.app.button(key="own-columns-leave-out").click().run()
    assert not visit.app.exception
    assert "Viertel" not in headings(visit)
    assert "Viertel" not in said(kept, "Kita")


def test_a_heading_of_persons_is_refused_with_a_sentence(start, file, kept):
    visit = start(file).go("data")
    choose_column(visit, 0)
    visit.app.text_input(key="form-own-columns|to").set_value("Telefon").run()
    visit.app.button(key="own-columns-rename").click().run()
    assert not visit.app.exception
    sentence = DE("error-edit-personal-heading", value="Telefon")
    shown = [*visit.texts, *(error.value for error in visit.app.error)]
    shown += [toast.value for toast in visit.app.toast]
    assert any(plain(sentence) in text or sentence in text for text in shown)
    assert "Befragt am" in said(kept, "Amt")

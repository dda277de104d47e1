"""Editing on the map: the form beside it, cooperations drawn, dragged actors remembered."""

import pytest

from netmap.dashboard.shared.drawing.map_canvas import MapEvent
from netmap.i18n import Language, texts_for

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


@pytest.fixture(name="happens")
def let_happen(monkeypatch):
    """Lets the next run of the map report an event, once."""
    events = []
    monkeypatch.setattr(
        "netmap.dashboard.shared.drawing.map_view.show_map",
        lambda *_, **__: events.pop() if events else None,
    )
    return events.append


def test_what_is_chosen_is_changed_beside_the_map(start, file, kept):
    visit = start(file)
    visit.app.session_state["selected"] = ("actor", "firm")
    visit.go("map")
    visit.app.button(key="map-edit-open").click().run()
    visit.app.text_input(key="form-actor:firm|name").set_value("Firma Süd")
    visit.app.button(key="actor:firm-save").click().run()
    assert not visit.app.exception
    assert kept.network().actor_by_id["firm"].name == "Firma Süd"
    assert "Firma Süd" in [heading.value for heading in visit.app.header]


def test_a_cooperation_is_drawn_to_the_actor_that_is_clicked_next(start, file, kept, happens):
    visit = start(file)
    visit.app.session_state["selected"] = ("actor", "firm")
    visit.go("map")
    visit.app.button(key="map-draw").click().run()
    assert DE("map-draw-second", actor="Firma") in visit.texts
    happens(MapEvent(kind="select", target="actor", ids=("school",)))
    visit.app.run()
    assert not visit.app.exception
    ends = [
        visit.app.selectbox(key=f"form-cooperation:|{end}").value for end in ("source", "target")
    ]
    assert ends == ["firm", "school"]
    visit.app.button(key="cooperation:-save").click().run()
    found = {(tie.source, tie.target) for tie in kept.network().cooperations}
    assert ("firm", "school") in found
    assert not [one for one in visit.app.button if one.key == "cooperation:-save"]


def test_a_line_between_two_actors_opens_the_form(start, file, happens):
    visit = start(file).go("map")
    happens(MapEvent(kind="drawn", target="actor", ids=("firm", "choir")))
    visit.app.run()
    assert not visit.app.exception
    assert visit.app.selectbox(key="form-cooperation:|source").value == "firm"
    assert visit.app.selectbox(key="form-cooperation:|target").value == "choir"


def test_without_a_mouse_the_second_actor_is_chosen_by_name(start, file):
    visit = start(file)
    visit.app.session_state["selected"] = ("actor", "firm")
    visit.go("map")
    visit.app.button(key="map-draw").click().run()
    visit.app.selectbox(key="map-draw-second").select("club").run()
    assert visit.app.selectbox(key="form-cooperation:|target").value == "club"


def test_a_dragged_actor_stays_there_until_that_is_undone(start, file, kept, happens):
    visit = start(file).go("map")
    happens(MapEvent(kind="moved", target="actor", ids=("firm",), place=(400.0, 50.0)))
    visit.app.run()
    assert not visit.app.exception
    assert kept.positions() == {"firm": (400.0, 50.0)}
    visit.app.button(key="undo-step").click().run()
    assert kept.positions() == {}


def test_a_map_that_is_only_looked_at_is_not_edited(start, toy, happens):
    visit = start(toy).go("map")
    happens(MapEvent(kind="moved", target="actor", ids=("firm",), place=(1.0, 2.0)))
    visit.app.run()
    assert not visit.app.exception
    assert not [one for one in visit.app.button if one.key == "map-edit-new"]

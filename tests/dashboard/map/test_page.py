"""Karte: filters, search, details, the way back, the same as tables."""

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, texts_for
from netmap.opening.open import open_source
from netmap.views.scene.scene import build_scene
from netmap.views.scene.visible import find_attendees

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


def tab_labels(visit):
    return [tab.label for tab in visit.app.tabs]


def partners_of(visit, actor):
    """The lines of the list of partners in a profile."""
    return [
        option.content
        for option in visit.app.button_group(key=f"links-partners-{actor}").proto.options
    ]


def test_the_tables_hold_what_the_map_shows(start, toy):
    visit = start(toy).go("map")
    # Five actors; three existing cooperations and one wished for.
    assert tab_labels(visit) == [DE("map-actors", count=5), DE("map-cooperations", count=4)]
    names = [plain(name) for name in visit.app.table[0].value.index]
    assert len(names) == 5


def test_a_filter_reduces_map_and_tables(start, toy):
    visit = start(toy).go("map")
    visit.app.selectbox(key="filter-field").select("Arbeit").run()
    assert not visit.app.exception
    assert tab_labels(visit) == [DE("map-actors", count=1), DE("map-cooperations", count=0)]
    assert visit.app.table[0].value.index.tolist() == ["Firma"]


def test_looser_cooperations_can_be_left_out(start, toy):
    visit = start(toy).go("map")
    closeness = visit.app.selectbox(key="filter-closeness")
    assert closeness.options == [
        DE("filter-all-closeness"),
        *(
            DE("filter-least-closeness", word=word)
            for word in (DE("word-medium"), "2,5", DE("word-close"))
        ),
    ]
    closeness.set_value(3.0).run()
    assert not visit.app.exception
    assert tab_labels(visit) == [DE("map-actors", count=5), DE("map-cooperations", count=1)]


def test_a_meeting_shows_those_who_took_part(start, toy):
    assert "filter-meeting" not in {box.key for box in start(toy).go("map").app.selectbox}
    visit = start("beispielstadt").go("map")
    meeting = visit.app.selectbox(key="filter-meeting")
    meeting.select_index(1).run()
    assert not visit.app.exception
    network = open_source("beispielstadt").network
    came = find_attendees(network, visit.app.selectbox(key="filter-meeting").value)
    assert 0 < len(came) < len(network.actors)
    assert tab_labels(visit)[0] == DE("map-actors", count=len(came))


def test_without_the_office_its_cooperations_are_gone(start, toy):
    visit = start(toy).go("map")
    visit.app.toggle(key="filter-without-office").set_value(True).run()
    assert tab_labels(visit) == [DE("map-actors", count=4), DE("map-cooperations", count=1)]


def test_filters_outlive_a_visit_to_another_page(start, toy):
    visit = start(toy).go("map")
    visit.app.selectbox(key="filter-field").select("Arbeit").run()
    visit.go("data").go("map")
    assert visit.app.selectbox(key="filter-field").value == "Arbeit"


def test_the_search_jumps_to_an_actor_and_shows_its_profile(start, toy, hostile):
    visit = start(toy).go("map")
    visit.app.selectbox(key="search").select("school").run()
    assert not visit.app.exception
    assert plain(hostile[0]) in [heading.value for heading in visit.app.header]
    facts = next(text for text in visit.texts if text.startswith("Typ: Schule"))
    assert facts.splitlines() == [
        "Typ: Schule",
        "Handlungsfelder: Sprache",
        "Befragt am: 07.09.2021",
    ]
    assert visit.app.button_group(key="links-partners-school").label == DE(
        "details-partners", count=2
    )
    assert partners_of(visit, "school") == [
        f"Koordinierungsstelle :small[{plain('Projekt · Sprache · eng')}]",
        f"{plain(hostile[1])} :small[{plain('Projekt · Sprache · Enge: 2,5 · gewünscht')}]",
    ]
    assert visit.app.selectbox(key="search").value is None


def test_a_partner_leads_to_its_own_profile(start, toy):
    visit = start(toy).go("map")
    visit.app.selectbox(key="search").select("choir").run()
    visit.app.button_group(key="links-partners-choir").set_value("office").run()
    assert not visit.app.exception
    assert "Koordinierungsstelle" in [heading.value for heading in visit.app.header]
    assert visit.app.button_group(key="links-partners-office").label == DE(
        "details-partners", count=3
    )


def test_a_cooperation_shows_both_ends_and_its_facts(start, toy):
    visit = start(toy)
    visit.app.session_state["selected"] = ("cooperation", "1")
    visit.go("map")
    assert "Art: Projekt\nEnge: eng\nStatus: bestehend" in "\n".join(visit.texts)


def test_from_the_neighbourhood_there_is_a_way_back(start, toy):
    visit = start(toy)
    visit.app.session_state["focus"] = "choir"
    visit.go("map")
    told = plain(DE("map-focus", actor="**Chor** :smile:"))
    assert [title.value for title in visit.app.title] == [told]
    visit.press(DE("map-whole"))
    assert "focus" not in visit.app.session_state or visit.app.session_state["focus"] is None
    assert told not in [title.value for title in visit.app.title]


def test_a_finding_lands_highlighted_on_the_map(start):
    visit = start("beispielstadt").press(DE("finding-show"))
    assert not visit.app.exception
    assert DE("details-finding") in [heading.value for heading in visit.app.header]
    visit.press(DE("map-no-highlight"))
    assert DE("details-nothing") in [heading.value for heading in visit.app.header]


def test_filters_that_leave_nothing_say_so(start, toy):
    visit = start(toy).go("map")
    visit.app.multiselect(key="filter-types").select("Betrieb").run()
    visit.app.selectbox(key="filter-field").select("Sprache").run()
    assert DE("map-no-rows") in visit.texts


def test_actors_that_drop_out_vanish_and_what_falls_apart_is_told(start, toy):
    visit = start(toy).go("map")
    visit.app.multiselect(key="filter-outage").select("office").run()
    assert not visit.app.exception
    assert tab_labels(visit) == [DE("map-actors", count=4), DE("map-cooperations", count=1)]
    # the star around the office falls into its three rays; one of them is the largest piece
    assert any("2 Akteure verlieren" in text for text in visit.texts)


def test_fields_stand_beside_each_other_and_one_is_chosen(start, toy):
    visit = start(toy).go("map")
    visit.app.toggle(key="filter-multiples").set_value(True).run()
    assert not visit.app.exception
    visit.press("Arbeit")
    assert visit.app.selectbox(key="filter-field").value == "Arbeit"
    assert visit.app.toggle(key="filter-multiples").value is False


def test_two_actors_show_the_ways_between_them_in_what_is_visible(start, toy, hostile):
    visit = start(toy)
    visit.app.session_state["selected"] = ("actor", "choir", "school")
    visit.go("map")
    names = {"first": hostile[2], "second": hostile[0]}
    # the choir works with the office, and the office with the school
    assert DE("ways-between", **names, steps=2, ways=1) in visit.texts
    visit.app.toggle(key="filter-without-office").set_value(True).run()
    assert DE("ways-none", **names) in visit.texts


def test_several_actors_show_their_common_partners(start, toy):
    visit = start(toy)
    visit.app.session_state["selected"] = ("actor", "choir", "school", "club")
    visit.go("map")
    shared = visit.app.button_group(key="links-common").proto.options
    assert [option.content for option in shared] == ["Koordinierungsstelle :small[Amt]"]


def test_places_can_mean_fields_types_and_importance(start, toy):
    visit = start(toy).go("map")
    for arrangement in ("by_field", "by_type", "concentric", "network"):
        visit.app.selectbox(key="filter-arrangement").select(arrangement).run()
        assert not visit.app.exception
    visit.press(DE("map-arrange-anew"))
    assert visit.app.session_state["arranged"] == 1


def test_there_is_a_way_back_to_what_was_looked_at(start, toy):
    visit = start(toy).go("map")
    visit.app.selectbox(key="search").select("school").run()
    visit.app.selectbox(key="search").select("choir").run()
    visit.app.button_group(key="look-2-0").set_value("back").run()
    assert visit.app.session_state["selected"] == ("actor", "school")
    visit.app.button_group(key="look-1-1").set_value("on").run()
    assert visit.app.session_state["selected"] == ("actor", "choir")


def test_what_is_chosen_together_is_named_once(start, toy):
    visit = start(toy)
    visit.app.session_state["selected"] = ("actor", "choir", "school")
    visit.go("map")
    title = DE("ways-title", count=2)
    assert [heading.value for heading in visit.app.header].count(title) == 1
    assert is_label_hidden(visit, "links-chosen", title)
    assert not is_label_hidden(visit, "links-step-1", DE("ways-step", step=1))
    assert DE("ways-step", step=1) not in [heading.value for heading in visit.app.subheader]


def is_label_hidden(visit, key, label):
    group = visit.app.button_group(key=key)
    assert group.label == label
    return group.proto.label_visibility.value == group.proto.label_visibility.COLLAPSED


def test_a_click_draws_nothing_anew(start, toy, monkeypatch):
    drawn = []

    def note(*args, **kwargs):
        drawn.append(1)
        return build_scene(*args, **kwargs)

    monkeypatch.setattr("netmap.dashboard.shared.drawing.map_view.build_scene", note)
    visit = start(toy).go("map")
    assert len(drawn) == 1
    visit.app.selectbox(key="search").select("school").run()
    assert not visit.app.exception
    assert len(drawn) == 1
    visit.app.selectbox(key="filter-field").select("Arbeit").run()
    assert len(drawn) == 2

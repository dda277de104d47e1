"""Actors of a kept map keep their places when something is changed."""

import pytest
from streamlit.testing.v1 import AppTest

from netmap.editing.keep import begin
from netmap.opening.open import open_source


@pytest.mark.slow
def test_nobody_jumps_and_a_drag_can_be_undone(tmp_path):
    begin(tmp_path / "karte.netmap", open_source("hemer").network, title="Hemer", who="A").close()

    def script(file):
        import streamlit as st

        from netmap.dashboard import state
        from netmap.dashboard.places import places
        from netmap.editing.edit import Add, Arrange
        from netmap.model import Actor
        from netmap.model.spots import DraggedSpot
        from netmap.store import open_store

        store = open_store(file)
        state.open_kept(store)
        first = places(store.network())
        store.apply(Add(value=Actor(id="neu", name="Neu")), who="A")
        second = places(store.network())
        st.text({one for one, box in first.boxes.items() if second.boxes[one] != box})
        st.text("neu" in second.boxes)
        moved = next(iter(first.boxes))
        step = store.apply(Arrange(positions=(DraggedSpot(actor=moved, x=11.0, y=12.0),)), who="A")
        box = places(store.network()).boxes[moved]
        st.text((box.x, box.y))
        store.undo(step.position, who="A")
        st.text(places(store.network()).boxes[moved] == second.boxes[moved])

    app = AppTest.from_function(
        script, kwargs={"file": str(tmp_path / "karte.netmap")}, default_timeout=60
    ).run()
    assert not app.exception
    assert [text.value for text in app.text] == ["set()", "True", "(11.0, 12.0)", "True"]


@pytest.mark.slow
def test_arranging_anew_forgets_what_was_dragged_and_can_be_undone(tmp_path):
    begin(tmp_path / "karte.netmap", open_source("hemer").network, title="Hemer", who="A").close()

    def script(file):
        import streamlit as st

        from netmap.dashboard import state
        from netmap.dashboard.places import arrange_anew, places
        from netmap.editing.edit import Arrange
        from netmap.model.spots import DraggedSpot
        from netmap.store import open_store
        from netmap.views.scene.view import View

        store = open_store(file)
        state.open_kept(store)
        state.set_editor("A")
        network = store.network()
        before = places(network)
        moved = next(iter(before.boxes))
        store.apply(Arrange(positions=(DraggedSpot(actor=moved, x=11.0, y=12.0),)), who="A")
        arrange_anew(network, View())
        st.text(places(network) == before)
        st.text(store.positions())
        step = next(iter(store.history(limit=1)))
        store.undo(step.position, who="A")
        st.text(store.positions() == {moved: (11.0, 12.0)})

    app = AppTest.from_function(
        script, kwargs={"file": str(tmp_path / "karte.netmap")}, default_timeout=60
    ).run()
    assert not app.exception
    assert [text.value for text in app.text] == ["True", "{}", "True"]


@pytest.mark.slow
def test_places_outlast_the_end_of_the_program(tmp_path):
    begin(tmp_path / "karte.netmap", open_source("hemer").network, title="Hemer", who="A").close()

    def script(file):
        import streamlit as st

        from netmap.dashboard import state
        from netmap.dashboard.places import places
        from netmap.editing.edit import Add
        from netmap.model import Cooperation
        from netmap.store import open_store

        store = open_store(file)
        state.open_kept(store)
        first = places(store.network())
        one, *_, other = sorted(first.boxes)
        store.apply(Add(value=Cooperation(id="", source=one, target=other)), who="A")
        before = places(store.network())
        st.cache_resource.clear()  # as after a new start
        state.open_kept(store)
        st.text(before.boxes == first.boxes)
        st.text(places(store.network()).boxes == first.boxes)

    app = AppTest.from_function(
        script, kwargs={"file": str(tmp_path / "karte.netmap")}, default_timeout=60
    ).run()
    assert not app.exception
    assert [text.value for text in app.text] == ["True", "True"]


@pytest.mark.slow
def test_arranging_anew_outlasts_the_end_of_the_program_and_undo_leads_back(tmp_path):
    begin(tmp_path / "karte.netmap", open_source("hemer").network, title="Hemer", who="A").close()

    def script(file):
        import streamlit as st

        from netmap.dashboard import state
        from netmap.dashboard.places import arrange_anew, places
        from netmap.dashboard.shared.forms.saving import carry_out
        from netmap.editing.edit import Add
        from netmap.model import Actor, Cooperation
        from netmap.store import open_store
        from netmap.views.scene.view import View

        def after_a_new_start():
            st.cache_resource.clear()
            other = open_store(file)
            state.open_kept(other)
            return places(other.network()).boxes

        store = open_store(file)
        state.open_kept(store)
        state.set_editor("A")
        first = places(store.network()).boxes
        carry_out(Add(value=Actor(id="neu", name="Neu")))
        for partner in sorted(first)[:3]:
            carry_out(Add(value=Cooperation(id="", source="neu", target=partner)))
        old = places(store.network()).boxes
        st.text({one for one, box in first.items() if old[one] != box})
        arrange_anew(store.network(), View())
        new = places(store.network()).boxes
        st.text(new == old)
        st.text(after_a_new_start() == new)
        store.undo(next(iter(store.history(limit=1))).position, who="A")
        st.text(places(store.network()).boxes == old)
        st.text(after_a_new_start() == old)

    app = AppTest.from_function(
        script, kwargs={"file": str(tmp_path / "karte.netmap")}, default_timeout=60
    ).run()
    assert not app.exception
    assert [text.value for text in app.text] == ["set()", "False", "True", "True", "True"]


@pytest.mark.slow
def test_arranging_anew_what_is_not_kept_leaves_the_kept_places_alone(tmp_path):
    begin(tmp_path / "karte.netmap", open_source("hemer").network, title="Hemer", who="A").close()

    def script(file):
        import streamlit as st

        from netmap.dashboard import state
        from netmap.dashboard.places import arrange_anew
        from netmap.editing.edit import Arrange
        from netmap.model.spots import DraggedSpot
        from netmap.store import open_store
        from netmap.views.layout.arrangements import Arrangement
        from netmap.views.scene.view import View

        store = open_store(file)
        state.open_kept(store)
        state.set_editor("A")
        moved = store.network().actors[0].id
        store.apply(Arrange(positions=(DraggedSpot(actor=moved, x=11.0, y=12.0),)), who="A")
        arrange_anew(store.network(), View(arrangement=Arrangement.BY_FIELD))
        st.text(store.positions() == {moved: (11.0, 12.0)})
        st.text(state.arranged())

    app = AppTest.from_function(
        script, kwargs={"file": str(tmp_path / "karte.netmap")}, default_timeout=60
    ).run()
    assert not app.exception
    assert [text.value for text in app.text] == ["True", "1"]


@pytest.mark.slow
def test_in_a_list_that_is_opened_again_nobody_jumps_until_it_is_arranged_anew():
    def script():
        import dataclasses

        import streamlit as st

        from netmap.dashboard import cache, state
        from netmap.dashboard.library import OpenMap
        from netmap.dashboard.places import arrange_anew, find_kept, places
        from netmap.model import Actor, Cooperation
        from netmap.opening.open import open_source
        from netmap.views.scene.view import View

        town = open_source("hemer").network
        state.open_map(OpenMap(network=town, source="liste.xlsx"))
        first = places(town)
        one = town.actors[0].id
        more = dataclasses.replace(
            town,
            actors=(*town.actors, Actor(id="zz", name="Neu")),
            cooperations=(*town.cooperations, Cooperation(id="zz", source="zz", target=one)),
        )
        state.open_map(OpenMap(network=more, source="liste.xlsx"))
        second = places(more)
        st.text([key for key, place in first.places.items() if second.places[key] != place])
        st.text("zz" in second.places)
        st.text(places(more) == second)
        st.text(find_kept(state.opened())().places == second.places)
        arrange_anew(more, View())
        st.text(places(more) == cache.layout(more))
        state.open_map(OpenMap(network=open_source("beispielstadt").network, source="andere.xlsx"))
        st.text(state.places_like())

    app = AppTest.from_function(script, default_timeout=60).run()
    assert not app.exception
    assert [text.value for text in app.text] == ["[]", "True", "True", "True", "True", "{}"]

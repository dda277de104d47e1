"""A kept map shows the same places after the app was started again, and to everybody."""

import pytest
from playwright.sync_api import Page, expect

from netmap.editing.edit import Add, Together
from netmap.editing.keep import begin
from netmap.editing.placing import Placed
from netmap.model import Actor, Cooperation
from netmap.opening.open import open_source
from netmap.opening.recent import remember_editor
from netmap.store import open_store
from tests.running import Running, netmap_app

pytestmark = pytest.mark.browser

LEAST_WORDS = 240
"""Pixels of what is said to be shown."""


@pytest.fixture(name="file")
def kept_map(tmp_path, monkeypatch):
    """A kept map of Hemer, to which somebody came later."""
    monkeypatch.setenv("NETMAP_CONFIG", str(tmp_path))
    remember_editor("Amt")
    file = tmp_path / "karte.netmap"
    store = begin(file, open_source("hemer").network, title="Hemer", who="Amt")
    partners = store.network().actors[:3]
    ties = (Add(value=Cooperation(id="", source="neu", target=one.id)) for one in partners)
    command = Together(commands=(Add(value=Actor(id="neu", name="Neu")), *ties))
    store.apply(Placed(command=command), who="Amt")
    store.close()
    return file


@pytest.fixture(name="start")
def start_app(file):
    """Starts the app with that map; ends it after."""
    return lambda: netmap_app(str(file))


def open_map(page: Page, app: Running) -> dict:
    """Open the page Karte; returns where everybody stands."""
    page.goto(app.address)
    page.get_by_role("link", name="Karte", exact=True).click(timeout=30_000)
    return places(page, lambda found: found)


def places(page: Page, accept) -> dict:
    """Where everybody stands on the map, as soon as that is accepted."""
    for _ in range(100):
        found = page.evaluate("window.__netmap?.map?.places()")
        if found and accept(found):
            return found
        page.wait_for_timeout(200)
    pytest.fail("the places are not there")


def test_arranging_anew_outlasts_a_new_start_and_reaches_others_and_can_be_undone(
    page, file, start
):
    with start() as app:
        before = open_map(page, app)
    with start() as app:
        assert open_map(page, app) == before
        page.get_by_role("button", name="Neu anordnen").click()
        after = places(page, lambda found: found != before)
        expect(page.get_by_text("Karte neu angeordnet")).to_be_visible()
        assert open_map(page.context.new_page(), app) == after
    with start() as app:
        assert open_map(page, app) == after
        page.get_by_role("button", name="Rückgängig").click()
        assert places(page, lambda found: found != after) == before
    with start() as app:
        assert open_map(page, app) == before
    store = open_store(file)
    store.check()
    store.close()


def test_whose_neighbourhood_is_shown_has_room_beside_the_tools_of_a_kept_map(page, start):
    with start() as app:
        actor = sorted(open_map(page, app))[0]
        spot = page.evaluate("id => window.__netmap.map.pixel(id)", actor)
        page.mouse.dblclick(spot["x"], spot["y"])
        told = page.get_by_role("heading", name="Nachbarschaft von", level=1)
        expect(told).to_be_visible(timeout=15_000)
        assert told.bounding_box()["width"] >= LEAST_WORDS
        toggle = page.get_by_text("Felder nebeneinander").bounding_box()
        assert toggle["x"] + toggle["width"] < page.viewport_size["width"]

"""The page Karte as its users work with it, on Beispielstadt."""

import re

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PAGES = ("Überblick", "Karte", "Handlungsfelder", "Vergleich", "Daten")
MOST_BYTES = 5_000
MOST_CLICKS = 3
LEAST_TITLE = 240
"""Pixels of what is said to be shown, in a window of 1366 pixels."""
NAME_HEIGHT = 11
INK_OF_NAMES = """() => {
    const inks = {};
    const write = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
        inks[text] = this.fillStyle;
        return write.call(this, text, ...where);
    };
    window.__netmap.map.fit();
    return new Promise((done) => setTimeout(() => {
        CanvasRenderingContext2D.prototype.fillText = write;
        done(inks);
    }, 1000));
}"""
"""Draws the map once more; returns the colour of each line of a name."""
NOTE_NAMES = """() => {
    window.__names = [];
    const write = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        if (this.textAlign === "center") {
            const { a, d, e, f } = this.getTransform();
            const half = (this.measureText(text).width * a) / 2;
            const at = { left: x * a + e - half, right: x * a + e + half, y: y * d + f };
            window.__names.push({ text, frame: this.canvas.__frame, ...at });
        }
        return write.call(this, text, x, y);
    };
    const clear = CanvasRenderingContext2D.prototype.clearRect;
    CanvasRenderingContext2D.prototype.clearRect = function (...where) {
        this.canvas.__frame = (window.__frames = (window.__frames ?? 0) + 1);
        return clear.apply(this, where);
    };
}"""
"""Notes names that are written across the map: where, and in which frame of which drawing."""


@pytest.fixture(name="app", scope="module")
def start_app(start):
    """A dashboard with Beispielstadt open."""
    return start("beispielstadt")


@pytest.fixture(name="received")
def note_bytes(page):
    """What the server sends from now on."""
    frames: list[bytes | str] = []
    page.on(
        "websocket", lambda socket: socket.on("framereceived", lambda frame: frames.append(frame))
    )
    return frames


@pytest.fixture(name="map")
def open_map(page, received, app):
    """The page Karte, once the map stands still and the findings are tested."""
    page.goto(app.address)
    expect(page.get_by_role("heading", name="Das Wichtigste")).to_be_visible(timeout=30_000)
    page.get_by_role("link", name="Karte", exact=True).click(timeout=30_000)
    wait_until(page, "!!window.__netmap?.map")
    expect(page.get_by_text("Einzelheiten werden geprüft")).to_have_count(0, timeout=60_000)
    be_still(page, received)
    return page


def wait_until(page: Page, condition: str) -> None:
    """Wait until a condition holds; the page forbids the ways of Playwright."""
    for _ in range(150):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(200)
    pytest.fail(f"not reached: {condition}")


def be_still(page: Page, received: list) -> None:
    """Wait until the server has nothing more to say."""
    count = -1
    while count != len(received):
        count = len(received)
        page.wait_for_timeout(1500)


class Hand:
    """Clicks, and counts them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = 0

    def click(self, target) -> None:
        self.clicks += 1
        target.click()

    def click_actor(self, actor: str, *, more: bool = False) -> None:
        self.clicks += 1
        spot = self.page.evaluate("id => window.__netmap.map.pixel(id)", actor)
        if more:
            self.page.keyboard.down("Control")
        self.page.mouse.click(spot["x"], spot["y"])
        if more:
            self.page.keyboard.up("Control")


def test_selecting_an_actor_costs_few_bytes_and_moves_nobody(map, received):
    places = map.evaluate("window.__netmap.map.places()")
    for actor in ("koord", "vhs"):  # the one with the most partners, and another one
        received.clear()
        Hand(map).click_actor(actor)
        expect(map.get_by_role("button", name="Wie verbunden mit …")).to_be_visible()
        be_still(map, received)
        sent = sum(len(frame if isinstance(frame, bytes) else frame.encode()) for frame in received)
        assert 0 < sent < MOST_BYTES
        assert map.evaluate("window.__netmap.map.places()") == places
        assert map.evaluate("window.__netmap.map.selection()") == [actor]


def test_an_entry_of_the_legend_hides_and_shows_by_mouse_and_keyboard(map):
    places = map.evaluate("window.__netmap.map.places()")
    map.get_by_text("Legende", exact=True).click()
    schools = map.locator(".netmap-filter", has_text="Schule")
    expect(schools).to_have_attribute("aria-pressed", "true")
    schools.click()
    expect(schools).to_have_attribute("aria-pressed", "false", timeout=15_000)
    expect(map.get_by_role("tab", name="Akteure (58)")).to_be_visible(timeout=15_000)
    schools.focus()
    schools.press("Enter")
    expect(schools).to_have_attribute("aria-pressed", "true", timeout=15_000)
    expect(map.get_by_role("tab", name="Akteure (64)")).to_be_visible(timeout=15_000)
    assert map.evaluate("window.__netmap.map.places()") == places


def test_the_line_above_the_map_has_room_for_a_neighbourhood(map):
    spot = map.evaluate("id => window.__netmap.map.pixel(id)", "antidiskriminierung")
    map.mouse.dblclick(spot["x"], spot["y"])
    expect(map.get_by_text("Nachbarschaft von")).to_be_visible(timeout=15_000)
    title = map.get_by_role("heading", level=1).bounding_box()
    toggle = map.get_by_text("Felder nebeneinander").bounding_box()
    assert title["width"] >= LEAST_TITLE
    assert toggle["x"] + toggle["width"] < map.viewport_size["width"]


def test_the_name_of_a_chosen_actor_is_read_although_it_is_pale(map):
    ink = map.evaluate(INK_OF_NAMES)["Stadtbücherei"]
    spot = map.evaluate("id => window.__netmap.map.pixel(id)", "eritrea")
    map.mouse.dblclick(spot["x"], spot["y"])
    expect(map.get_by_text("Nachbarschaft von")).to_be_visible(timeout=15_000)
    assert map.evaluate(INK_OF_NAMES)["Stadtbücherei"] != ink
    Hand(map).click_actor("buecherei")
    expect(map.get_by_role("heading", name="Stadtbücherei")).to_be_visible(timeout=15_000)
    assert map.evaluate(INK_OF_NAMES)["Stadtbücherei"] == ink


def test_names_on_small_maps_do_not_hide_each_other(map):
    map.evaluate(NOTE_NAMES)
    map.get_by_text("Felder nebeneinander").click()
    wait_until(map, "window.__names?.length > 9")
    map.wait_for_timeout(2000)
    names = map.evaluate("window.__names")
    hidden = [
        (one["text"], other["text"])
        for number, one in enumerate(names)
        for other in names[:number]
        if one["frame"] == other["frame"] and one["text"] != other["text"]
        if min(one["right"], other["right"]) > max(one["left"], other["left"])
        if abs(one["y"] - other["y"]) < NAME_HEIGHT
    ]
    assert hidden == []


def test_a_newcomer_finds_the_most_important_actor_of_a_field(map):
    hand = Hand(map)
    hand.click(map.get_by_role("link", name="Handlungsfelder", exact=True))
    field = map.get_by_role("combobox", name="Handlungsfeld").first
    expect(field).to_be_visible(timeout=20_000)
    hand.click(field)
    hand.click(map.get_by_role("option", name="Arbeitsmarkt"))
    expect(
        map.get_by_text(re.compile("Schlüsselakteur im Handlungsfeld „Arbeitsmarkt“")).first
    ).to_be_visible(timeout=15_000)
    assert hand.clicks <= MOST_CLICKS


def test_a_newcomer_finds_everyone_who_works_with_an_actor(map):
    hand = Hand(map)
    hand.click_actor("vhs")
    partners = map.locator(".st-key-links-partners-vhs, .st-key-links-more-partners-vhs")
    expect(map.get_by_text("12 Partner")).to_be_visible(timeout=10_000)
    hand.click(map.get_by_text("9 weitere"))
    expect(partners.get_by_role("radio")).to_have_count(12, timeout=10_000)
    assert hand.clicks <= MOST_CLICKS


def test_a_newcomer_finds_an_actor_without_any_cooperation(map):
    hand = Hand(map)
    hand.click_actor("eritrea")
    expect(map.get_by_text("Keine Partner eingetragen")).to_be_visible(timeout=10_000)
    assert hand.clicks <= MOST_CLICKS


def test_a_newcomer_sees_how_two_actors_are_connected(map):
    hand = Hand(map)
    hand.click_actor("antidiskriminierung")
    expect(map.get_by_role("button", name="Wie verbunden mit …")).to_be_visible(timeout=10_000)
    hand.click_actor("vhs", more=True)
    expect(map.get_by_text("über 2 Schritte verbunden")).to_be_visible(timeout=15_000)
    assert hand.clicks <= MOST_CLICKS


def test_without_the_control_key_a_button_asks_for_the_second_actor(map):
    hand = Hand(map)
    hand.click_actor("antidiskriminierung")
    hand.click(map.get_by_role("button", name="Wie verbunden mit …"))
    expect(map.get_by_text("Klicken Sie jetzt auf einen zweiten Akteur")).to_be_visible(
        timeout=10_000
    )
    hand.click_actor("vhs")
    expect(map.get_by_text("über 2 Schritte verbunden")).to_be_visible(timeout=15_000)
    assert hand.clicks <= MOST_CLICKS


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(map, name):
    if name == "Karte":
        Hand(map).click_actor("vhs")
        map.get_by_text("Legende", exact=True).click()
    else:
        map.get_by_role("link", name=name, exact=True).click()
    expect(map.get_by_role("heading").first).to_be_visible(timeout=20_000)
    map.wait_for_timeout(2500)
    assert serious(map) == []


def test_axe_finds_nothing_serious_in_the_dark_either(map):
    map.emulate_media(color_scheme="dark")
    map.reload()
    wait_until(map, "!!window.__netmap?.map")
    map.get_by_role("button", name="Als Karte behalten").click()
    expect(map.get_by_role("button", name="Karte behalten", exact=True)).to_be_visible()
    map.wait_for_timeout(2500)
    assert serious(map) == []


def serious(page: Page) -> list:
    """What axe finds on the page as it is, with the first words of each place."""
    return [
        (entry["id"], [node["html"][:160] for node in entry["nodes"]])
        for entry in Axe().run(page)["violations"]
        if entry["impact"] in ("serious", "critical")
    ]

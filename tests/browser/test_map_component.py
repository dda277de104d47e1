"""The map on a Streamlit page, in a real browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

SCRIPT = Path(__file__).parent / "apps" / "map_app.py"
READY = "window.__netmap?.toy?.counts.created === 1"
ACTORS = ("office", "school", "club", "cafe", "evil0", "evil1", "evil2")


@pytest.fixture(name="address", scope="module")
def app_address(serve):
    return serve(SCRIPT)


@pytest.fixture(name="map")
def open_map(page, address):
    """The page, once the map is drawn."""
    page.goto(address)
    page.wait_for_function(READY, timeout=30_000)
    expect(page.get_by_text("runs=1")).to_be_visible()
    settle(page)
    return page


def settle(page: Page) -> None:
    """Wait until the map has taken its final size and font."""
    before = None
    while before != (before := pixels(page)):
        page.wait_for_timeout(300)


def pixel(page: Page, id: str) -> tuple[float, float]:
    spot = page.evaluate("id => window.__netmap.toy.pixel(id)", id)
    return spot["x"], spot["y"]


def pixels(page: Page) -> dict[str, tuple[float, float]]:
    return {actor: pixel(page, actor) for actor in ACTORS}


def counts(page: Page) -> dict[str, int]:
    return page.evaluate("window.__netmap.toy.counts")


def selection(page: Page) -> list[str]:
    return page.evaluate("window.__netmap.toy.selection()")


def expect_event(page: Page, kind: str, target: str | None, *ids: str) -> None:
    told = f"event=MapEvent(kind='{kind}', target={target!r}, ids={ids!r}"
    expect(page.get_by_text(told)).to_be_visible(timeout=10_000)


def tick(page: Page, label: str) -> None:
    page.get_by_text(label, exact=True).click()


def run_again(page: Page, times: int) -> None:
    page.get_by_role("button", name="again").click()
    expect(page.get_by_text(f"runs={times}", exact=True)).to_be_visible()


def test_a_click_on_an_actor_selects_it(map):
    map.mouse.click(*pixel(map, "club"))
    expect_event(map, "select", "actor", "club")
    assert selection(map) == ["club"]


def test_the_lines_of_who_is_selected_stand_out(map):
    assert map.evaluate("window.__netmap.toy.lit()") == []
    map.mouse.click(*pixel(map, "school"))
    expect_event(map, "select", "actor", "school")
    assert sorted(map.evaluate("window.__netmap.toy.lit()")) == ["o-s", "s-c", "s-k"]


def test_a_click_on_a_line_selects_the_cooperation(map):
    map.mouse.click(*pixel(map, "s-c"))
    expect_event(map, "select", "cooperation", "s-c")


def test_a_click_on_empty_ground_ends_the_selection(map):
    map.mouse.click(*pixel(map, "club"))
    expect_event(map, "select", "actor", "club")
    corner = map.locator(".netmap-canvas").bounding_box()
    map.mouse.click(corner["x"] + 4, corner["y"] + 4)
    expect_event(map, "select", None)
    assert selection(map) == []


def test_a_double_click_focuses_and_does_not_select(map):
    map.mouse.dblclick(*pixel(map, "school"))
    expect_event(map, "focus", "actor", "school")
    map.wait_for_timeout(600)
    expect(map.get_by_text("runs=2", exact=True)).to_be_visible()


def test_a_rerun_changes_nothing_in_the_browser(map):
    before, counted = pixels(map), counts(map)
    run_again(map, 2)
    map.wait_for_timeout(300)
    assert pixels(map) == before
    assert counts(map) | {"updates": 0} == counted | {"updates": 0}


def test_filters_and_themes_redraw_without_moving_anybody(map):
    before = pixels(map)
    tick(map, "only fun")
    map.wait_for_function("window.__netmap.toy.counts.changed > 11")
    assert pixels(map) == before
    changed = counts(map)["changed"]
    tick(map, "dark")
    map.wait_for_function("changed => window.__netmap.toy.counts.changed > changed", arg=changed)
    assert pixels(map) == before
    assert counts(map)["created"] == 1


def test_what_the_visitor_drags_stays_there_until_the_layout_changes(map):
    before = pixels(map)
    x, y = before["club"]
    map.mouse.move(x, y)
    map.mouse.down()
    map.mouse.move(x + 30, y + 20, steps=5)
    map.mouse.move(x + 60, y + 40, steps=5)
    map.mouse.up()
    expect_event(map, "moved", "actor", "club")
    assert selection(map) == []
    dragged = pixel(map, "club")
    assert dragged == pytest.approx((x + 60, y + 40), abs=8)
    run_again(map, 3)
    assert pixel(map, "club") == dragged
    tick(map, "other places")
    map.wait_for_function(
        "before => window.__netmap.toy.pixel('club').x !== before", arg=dragged[0]
    )
    assert counts(map)["created"] == 1


def test_a_map_that_comes_back_is_as_the_visitor_left_it(map):
    map.mouse.move(*pixel(map, "school"))
    map.mouse.wheel(0, -300)
    map.wait_for_timeout(400)
    before = pixels(map)
    tick(map, "shown")
    map.wait_for_function("!window.__netmap.toy")
    tick(map, "shown")
    map.wait_for_function(READY)
    settle(map)
    after = pixels(map)
    for actor in ACTORS:
        assert after[actor] == pytest.approx(before[actor], abs=0.5)


def test_the_page_can_select(map):
    before = pixels(map)
    map.get_by_label("chosen").fill("cafe")
    map.get_by_label("chosen").press("Enter")
    map.wait_for_function("window.__netmap.toy.selection()[0] === 'cafe'")
    assert pixels(map) == before


def test_the_map_fits_a_new_window_unless_the_visitor_has_zoomed(map):
    scale = map.evaluate("window.__netmap.toy.scale()")
    map.set_viewport_size({"width": 900, "height": 768})
    map.wait_for_function("before => window.__netmap.toy.scale() < before", arg=scale)
    canvas = map.locator(".netmap-canvas").bounding_box()
    for x, y in pixels(map).values():
        assert canvas["x"] < x < canvas["x"] + canvas["width"]
        assert canvas["y"] < y < canvas["y"] + canvas["height"]


def test_buttons_and_keys_move_the_view(map):
    scale = map.evaluate("window.__netmap.toy.scale()")
    map.get_by_role("button", name="Größer").click()
    assert map.evaluate("window.__netmap.toy.scale()") == pytest.approx(1.3 * scale)
    map.get_by_role("button", name="Alles zeigen").click()
    assert map.evaluate("window.__netmap.toy.scale()") == pytest.approx(scale)
    frame = map.get_by_role("application", name="Toystadt als Zeichnung")
    frame.focus()
    x, y = pixel(map, "club")
    frame.press("Shift+ArrowRight")
    assert pixel(map, "club") == pytest.approx((x - 60, y))
    frame.press("Home")
    assert pixel(map, "club") == pytest.approx((x, y))


def test_a_click_with_the_control_key_selects_one_more(map):
    map.mouse.click(*pixel(map, "club"))
    expect_event(map, "select", "actor", "club")
    map.keyboard.down("Control")
    map.mouse.click(*pixel(map, "cafe"))
    map.keyboard.up("Control")
    expect_event(map, "select", "actor", "club", "cafe")
    assert selection(map) == ["club", "cafe"]


def test_the_keyboard_goes_from_actor_to_actor(map):
    """The arrows find the next actor that way, Enter selects it, Space shows its surroundings."""
    map.get_by_label("chosen").fill("school")
    map.get_by_label("chosen").press("Enter")
    map.wait_for_function("window.__netmap.toy.selection()[0] === 'school'")
    frame = map.get_by_role("application", name="Toystadt als Zeichnung")
    frame.focus()
    places = map.evaluate("window.__netmap.toy.places()")
    visited = {"school"}
    for key, axis, sign in (("ArrowRight", 0, 1), ("ArrowDown", 1, 1), ("ArrowLeft", 0, -1)):
        before = map.evaluate("window.__netmap.toy.cursor()") or "school"
        frame.press(key)
        after = map.evaluate("window.__netmap.toy.cursor()")
        if after != before:
            assert sign * (pixel(map, after)[axis] - pixel(map, before)[axis]) > 0
        visited.add(after)
    assert len(visited) > 1
    reached = map.evaluate("window.__netmap.toy.cursor()")
    assert map.locator(".netmap-voice").inner_text().strip()
    frame.press("Enter")
    expect_event(map, "select", "actor", reached)
    frame.press("Space")
    expect_event(map, "focus", "actor", reached)
    frame.press("Escape")
    expect_event(map, "select", None)
    assert map.evaluate("window.__netmap.toy.places()") == places


def test_a_cooperation_is_drawn_by_dragging(map):
    before = pixels(map)
    button = map.get_by_role("button", name="Kooperation einzeichnen")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    map.mouse.move(*before["office"])
    map.mouse.down()
    map.mouse.move(*before["club"], steps=8)
    map.mouse.up()
    expect_event(map, "drawn", "actor", "office", "club")
    expect(button).to_have_attribute("aria-pressed", "false")
    assert pixels(map) == before
    assert map.evaluate("window.__netmap.toy.counts.changed") == 11


def test_a_selection_does_not_send_the_drawing_again(map):
    counted = counts(map)
    map.mouse.click(*pixel(map, "club"))
    expect_event(map, "select", "actor", "club")
    assert counts(map) | {"updates": 0} == counted | {"updates": 0}


def test_the_mouse_does_not_take_the_focus_from_other_fields(map):
    field = map.get_by_label("chosen")
    field.focus()
    map.mouse.move(*pixel(map, "club"))
    map.wait_for_timeout(200)
    expect(field).to_be_focused()


@pytest.mark.parametrize("actor", ["evil0", "evil1", "evil2"])
def test_hostile_names_are_literal_in_the_tooltip(map, actor):
    map.mouse.move(*pixel(map, actor))
    tooltip = map.locator(".vis-tooltip")
    expect(tooltip).to_be_visible()
    name = {"evil0": "<img src=x", "evil1": "</script><script>", "evil2": "![](http://127"}[actor]
    assert name in tooltip.inner_text()
    assert tooltip.locator(":not(br)").count() == 0
    assert map.title() != "owned"
    canvas = map.locator(".netmap-canvas").bounding_box()
    map.mouse.move(canvas["x"] + 5, canvas["y"] - 30)
    expect(tooltip).to_be_hidden()


def test_the_legend_explains_and_folds(map):
    legend = map.locator(".netmap-legend")
    expect(legend).to_be_hidden()  # the map is low: its names need the room
    map.get_by_text("Legende").click()
    expect(legend.get_by_text("koordinierende Stelle")).to_be_visible()
    assert legend.get_by_role("button").count() == 0  # this page has no filters to switch

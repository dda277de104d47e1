"""Präsentieren in a real browser: keys, full screen, spotlight, live entry, lost connection."""

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from netmap.editing.keep import begin
from netmap.opening.open import open_source
from netmap.opening.recent import FOLDER_VARIABLE, remember_editor

pytestmark = pytest.mark.browser


@pytest.fixture(name="app", scope="module")
def start_app(tmp_path_factory, start):
    """``netmap app`` with Beispielstadt, kept."""
    folder = tmp_path_factory.mktemp("present")
    file = folder / "karte.netmap"
    begin(str(file), open_source("beispielstadt").network, title="Beispielstadt", who="Eva").close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER_VARIABLE, str(folder / "config"))
        remember_editor("Eva")
    return start(str(file), **{FOLDER_VARIABLE: str(folder / "config"), "HOME": str(folder)})


@pytest.fixture(name="stage")
def open_stage(page, app):
    """The page Präsentieren, with its first scene drawn and somebody who edits."""
    page.emulate_media(reduced_motion="reduce")
    page.goto(app.address)
    expect(page.get_by_role("heading", name="Beispielstadt")).to_be_visible(timeout=30_000)
    link = page.get_by_role("link", name="Präsentieren", exact=True)
    for _ in range(10):  # a click may be lost while the first page is still being made
        link.click()
        page.wait_for_timeout(2_000)
        if link.get_attribute("aria-current") == "page":
            break
    wait(page, "window.__netmapPresent?.map.places()['vhs'] !== undefined")
    return page


def wait(page: Page, condition: str, milliseconds: int = 20_000) -> None:
    for _ in range(milliseconds // 200):
        if page.evaluate(f"Boolean({condition})"):
            return
        page.wait_for_timeout(200)
    pytest.fail(f"never true: {condition}")


def at(page: Page) -> int:
    return page.evaluate("window.__netmapPresent.at()")


def places(page: Page) -> dict[str, dict[str, float]]:
    return page.evaluate("window.__netmapPresent.map.places()")


def click_actor(page: Page, actor: str) -> None:
    spot = page.evaluate("id => window.__netmapPresent.map.pixel(id)", actor)
    page.mouse.click(spot["x"], spot["y"])
    page.wait_for_timeout(500)  # a second click could make it a double click


def test_keys_and_remotes_go_through_the_scenes(stage):
    last = stage.evaluate("window.__netmapPresent.count()") - 1
    assert last > 9
    keys = {
        "ArrowRight": 1,
        "PageDown": 2,
        " ": 3,
        "ArrowLeft": 2,
        "PageUp": 1,
        "End": last,
        "ArrowRight ": last,  # the last one stays
        "Home": 0,
    }
    for key, expected in keys.items():
        stage.keyboard.press("ArrowRight" if key == "ArrowRight " else key)
        assert at(stage) == expected, key
    stage.keyboard.press("1")
    stage.keyboard.press("0")
    wait(stage, "window.__netmapPresent.at() === 9")
    stage.keyboard.press("2")
    wait(stage, "window.__netmapPresent.at() === 1")


def test_b_and_full_stop_make_the_slide_black_and_going_on_ends_it(stage):
    black = stage.locator(".present-black")
    expect(black).to_be_hidden()
    for key in ("b", "."):
        stage.keyboard.press(key)
        expect(black).to_be_visible()
        stage.keyboard.press(key)
        expect(black).to_be_hidden()
    stage.keyboard.press("b")
    stage.keyboard.press("ArrowRight")
    expect(black).to_be_hidden()
    assert at(stage) == 1


def test_nobody_moves_between_scenes(stage):
    before = places(stage)
    assert len(before) == 64
    for _ in range(stage.evaluate("window.__netmapPresent.count()")):
        stage.keyboard.press("ArrowRight")
        now = places(stage)  # of those who are to be seen
        assert now
        assert now == {actor: before[actor] for actor in now}


def test_a_click_puts_an_actor_into_the_spotlight_and_empty_ground_ends_it(stage):
    before = places(stage)
    click_actor(stage, "vhs")
    assert stage.evaluate("window.__netmapPresent.spot()") == "vhs"
    expect(stage.locator(".present-sentence")).to_contain_text("Volkshochschule Beispielstadt")
    large = stage.evaluate("window.__netmapPresent.names().large")
    assert large[0] == "vhs"
    assert stage.evaluate("window.__netmapPresent.map.lit()") == []
    corner = stage.locator(".netmap-canvas").bounding_box()
    stage.mouse.click(corner["x"] + 5, corner["y"] + 5)
    stage.wait_for_timeout(500)
    assert stage.evaluate("window.__netmapPresent.spot()") is None
    stage.keyboard.press("ArrowDown")  # the same by keyboard
    assert stage.evaluate("window.__netmapPresent.spot()") == "koord"
    stage.keyboard.press("Escape")
    assert stage.evaluate("window.__netmapPresent.spot()") is None
    assert places(stage) == before


def test_full_screen_shows_the_slide_alone_with_large_names(stage):
    stage.set_viewport_size({"width": 1920, "height": 1080})
    stage.get_by_role("button", name="Vollbild").click()
    wait(stage, "document.fullscreenElement !== null")
    wait(stage, "window.__netmapPresent.names().pixels >= 24")
    slide = stage.locator(".present-slide").bounding_box()
    assert (slide["width"], slide["height"]) == (1920, 1080)
    names = stage.evaluate("window.__netmapPresent.names()")
    assert "koord" in names["large"]
    expect(stage.locator(".present-notes")).to_be_hidden()
    stage.keyboard.press("n")
    expect(stage.locator(".present-notes")).to_be_visible()
    size = stage.locator(".present-sentence").evaluate("node => getComputedStyle(node).fontSize")
    assert float(size.removesuffix("px")) >= 24


def test_scenes_go_on_without_a_connection(stage):
    stage.context.set_offline(True)
    stage.keyboard.press("ArrowRight")
    expect(stage.locator(".present-title")).to_have_text("Bildung und Sprache")
    click_actor(stage, "vhs")
    assert stage.evaluate("window.__netmapPresent.spot()") == "vhs"
    stage.context.set_offline(False)


def test_a_cooperation_entered_live_appears_and_nobody_moves(stage):
    stage.keyboard.press("3")
    wait(stage, "window.__netmapPresent.at() === 2")
    before = places(stage)
    lines = "window.__netmapPresent.edges()"
    counted = stage.evaluate(lines)
    line = stage.locator(".st-key-quick-line input")
    line.fill("Agentur für Arbeit – Musikschule")
    expect(stage.locator(".st-key-quick-do button")).to_be_enabled(timeout=10_000)
    line.press("Enter")
    wait(stage, f"{lines} === {counted + 1}")
    assert at(stage) == 2
    assert places(stage) == before
    stage.get_by_role("button", name="Rückgängig").click()
    wait(stage, f"{lines} === {counted}")


def test_axe_finds_nothing_serious(stage):
    found = Axe().run(stage)["violations"]
    serious = [one for one in found if one["impact"] in ("serious", "critical")]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in serious] == []

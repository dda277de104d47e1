"""From nothing to a map in a browser: the first actors by keyboard, a pasted table, ticks."""

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from netmap.editing.edit import Add
from netmap.i18n import Language, Texts, texts_for
from netmap.model import Actor, Meeting
from netmap.store import open_store
from tests.running import netmap_app

pytestmark = pytest.mark.browser

DE = texts_for(Language.DE)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
LINE = ".st-key-quick-line input"
WAIT = 30_000


@pytest.fixture(name="app")
def start_app(tmp_path):
    with netmap_app(HOME=str(tmp_path), NETMAP_CONFIG=str(tmp_path / "config")) as running:
        yield running


@pytest.fixture(name="file")
def new_file(tmp_path):
    (tmp_path / "Dokumente").mkdir()
    return tmp_path / "Dokumente" / "Unser-Netzwerk.netmap"


def begin(page: Page, app, texts: Texts = DE) -> None:
    """Begin a new map with the Enter key; the keyboard is in the line for the first actor then."""
    page.goto(app.at(lang=texts.language))
    title = page.locator(".st-key-create-title input")
    title.fill("Unser Netzwerk", timeout=60_000)
    who = page.locator(".st-key-editor-name-create input")
    who.fill("Amt")
    who.press("Enter")
    expect(page.locator(LINE)).to_be_focused(timeout=60_000)


def enter(page: Page, line: str) -> None:
    """Type a line where the keyboard is, and enter it."""
    page.keyboard.type(line)
    expect(page.locator(".st-key-quick-do button")).to_be_enabled(timeout=WAIT)
    page.keyboard.press("Enter")
    expect(page.locator(LINE)).to_have_value("", timeout=WAIT)
    expect(page.locator(LINE)).to_be_focused(timeout=WAIT)


def names(file) -> set[str]:
    store = open_store(file)
    try:
        return {actor.name for actor in store.network().actors}
    finally:
        store.close()


def assert_no_serious_findings(page: Page) -> None:
    options = {"runOnly": {"type": "tag", "values": RULES}}
    found = Axe().run(page, options=options)["violations"]
    serious = [one for one in found if one["impact"] in ("serious", "critical")]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in serious] == []


def test_a_new_map_is_entered_with_the_keyboard_alone(page, file, app):
    begin(page, app)
    assert_no_serious_findings(page)
    enter(page, "AWO, Freier Träger")
    enter(page, "Jugendamt – AWO")
    page.keyboard.type("Jugendämter – AWO")
    question = page.locator(".st-key-quick-question button")
    expect(question).to_have_count(2, timeout=WAIT)
    assert_no_serious_findings(page)
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.st-key-quick-question') !== null"):
            break
    page.keyboard.press("Tab")  # the second answer: somebody new
    page.keyboard.press("Enter")
    expect(page.locator(LINE)).to_be_focused(timeout=WAIT)
    enter(page, "")
    assert names(file) == {"AWO", "Jugendamt", "Jugendämter"}


@pytest.mark.parametrize("language", list(Language))
def test_rows_are_pasted_into_the_table_and_nothing_english_shows(page, file, app, language):
    texts = texts_for(language)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    begin(page, app, texts)
    page.locator(".st-key-grid-switch label").first.click()
    table = page.locator(".st-key-grid [data-testid=stDataFrame]")
    expect(table).to_be_visible(timeout=WAIT)
    rows = "\\n".join(f"Verein {number}\\tSportverein" for number in range(1, 11))
    page.evaluate(f"navigator.clipboard.writeText('{rows}')")
    box = table.bounding_box()
    page.mouse.click(box["x"] + 100, box["y"] + 52)  # the free row
    page.keyboard.press("Control+v")
    save = page.locator(".st-key-grid-save button")
    expect(save).to_be_enabled(timeout=WAIT)
    assert_no_serious_findings(page)
    page.mouse.click(box["x"] + 100, box["y"] + 52)
    page.keyboard.press("Control+f")
    table.hover()
    for english in ("[data-testid=stElementToolbar]", ".gdg-search-bar"):
        expect(page.locator(english).first).to_be_hidden()
    save.click()
    expect(save).to_be_disabled(timeout=WAIT)
    expect(page.get_by_text(texts("grid-keys"))).to_be_visible(timeout=WAIT)
    assert names(file) == {f"Verein {number}" for number in range(1, 11)}


def test_who_was_at_a_meeting_is_ticked_with_the_keyboard(page, file, app):
    begin(page, app)
    store = open_store(file)
    store.apply(Add(value=Meeting(id="treff", name="Auftakt")), who="Amt")
    for number in range(3):
        store.apply(Add(value=Actor(id=f"a{number}", name=f"Akteur {number}")), who="Amt")
    page.get_by_text(DE("records-meeting"), exact=True).click()
    page.get_by_role("button", name="Auftakt").click(timeout=WAIT)
    there = page.get_by_role("tab").nth(1)
    there.focus()
    there.press("Enter")
    first = page.get_by_role("checkbox", name="Akteur 0")
    first.focus(timeout=WAIT)
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_role("checkbox", name="Akteur 1")).to_be_checked()
    assert_no_serious_findings(page)
    for _ in range(2):
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text(DE("attend-count", count=2))).to_be_visible(timeout=WAIT)
    expect(page.get_by_role("checkbox", name="Akteur 0")).to_be_checked(timeout=WAIT)
    assert {one.actor for one in store.network().attendances} == {"a0", "a1"}
    store.close()

"""From a coordinator's own file to the right map in a browser: few clicks, nothing in English."""

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect

from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, Texts, texts_for
from tests.running import netmap_app

pytestmark = pytest.mark.browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
WAIT = 60_000
PHONE = {"width": 390, "height": 844}
ENGLISH = ("Browse files", "Drag and drop", "Choose an option", "Press Enter", "No results")
LIST = {
    "Akteure.csv": "Name;Typ;Befragt am\nKita;Kita;gestern\nSchule;Schule;\nHort;Kita;\n",
    "Kooperationen.csv": "Von;Nach;Enge\nKita;Schule;eng\nKita;Hort;eng\n",
    "Fragen.csv": "Frage;Antwort\nWarum?;darum\n",
}


@pytest.fixture(name="app")
def start_app(tmp_path):
    with netmap_app(HOME=str(tmp_path), NETMAP_CONFIG=str(tmp_path / "config")) as running:
        yield running


def choose(page: Page, app, texts: Texts) -> None:
    """Choose the files of the list; the proposal is there then."""
    page.goto(app.at(lang=texts.language))
    files: list[FilePayload] = [
        {"name": name, "mimeType": "text/csv", "buffer": text.encode()}
        for name, text in LIST.items()
    ]
    page.locator("input[type=file]").set_input_files(files, timeout=WAIT)
    expect(page.locator("h1")).to_have_text(texts("list-title"), timeout=WAIT)
    expect(page.locator(".st-key-list-map .netmap")).to_be_visible(timeout=WAIT)


def assert_no_serious_findings(page: Page) -> None:
    options = {"runOnly": {"type": "tag", "values": RULES}}
    found = Axe().run(page, options=options)["violations"]
    serious = [one for one in found if one["impact"] in ("serious", "critical")]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in serious] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", list(Language))
def test_axe_finds_nothing_serious_and_nothing_is_in_streamlits_words(page, app, scheme, language):
    page.emulate_media(color_scheme=scheme)
    choose(page, app, texts_for(language))
    assert_no_serious_findings(page)
    page.locator(".st-key-more-0-1 button").click()
    expect(page.get_by_label(texts_for(language)("list-skip"))).to_be_visible(timeout=WAIT)
    assert_no_serious_findings(page)
    shown = page.locator("body").inner_text()
    assert not [words for words in ENGLISH if words in shown]


def test_the_way_on_is_in_sight_and_a_click_leads_to_the_map(page, app):
    texts = texts_for(Language.DE)
    choose(page, app, texts)
    button = page.locator(".st-key-list-open button")
    expect(button).to_be_in_viewport()
    button.click()
    expect(page.locator("h1")).not_to_have_text(texts("list-title"), timeout=WAIT)
    expect(page.locator(".st-key-list-back button")).to_be_visible(timeout=WAIT)


def test_a_cell_that_is_put_right_shows_its_result_at_once(page, app):
    texts = texts_for(Language.DE)
    choose(page, app, texts)
    cell = page.get_by_label(plain("Akteure.csv, Zeile 2, Spalte „Befragt am“"))
    cell.fill("6.9.2021")
    cell.press("Enter")
    expect(cell).to_have_count(0, timeout=WAIT)


def test_on_a_telephone_the_page_is_not_wider_than_the_screen(page, app):
    page.set_viewport_size(PHONE)
    choose(page, app, texts_for(Language.DE))
    width = page.locator(".stMain").evaluate("part => part.scrollWidth")
    assert width <= PHONE["width"]
    expect(page.locator(".st-key-list-open button")).to_be_in_viewport()
    assert_no_serious_findings(page)

"""The page of gaps in a browser: from a proposal to the map and its reasons, for everybody."""

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from netmap.editing.keep import begin
from netmap.i18n import Language, Texts, texts_for
from netmap.model.decisions import DecisionState
from netmap.opening.open import open_source
from netmap.opening.recent import FOLDER_VARIABLE
from netmap.records import Kind
from netmap.store import open_store
from tests.running import Running

pytestmark = pytest.mark.browser

DE = texts_for(Language.DE)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]


@pytest.fixture(name="file", scope="module")
def kept_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("kept") / "stadt.netmap"
    network = open_source("beispielstadt").network
    begin(file, network, title="Beispielstadt", who="Amt").close()
    return file


@pytest.fixture(name="app", scope="module")
def kept_town(start, file):
    return start(str(file), **{FOLDER_VARIABLE: str(file.parent / "memory")})


def open_gaps(page: Page, app: Running, texts: Texts = DE) -> None:
    """Go to the page and say who edits."""
    page.goto(app.at(lang=texts.language))
    expect(page.get_by_text(texts("overview-findings"))).to_be_visible(timeout=60_000)
    link = page.get_by_role("link", name=texts("page-gaps"), exact=True)
    link.click()
    expect(link).to_have_attribute("aria-current", "page", timeout=30_000)
    expect(page.locator("[class*=st-key-show-strategic]").first).to_be_visible(timeout=60_000)
    if page.locator(".st-key-editor-first-take button").count():
        page.get_by_label(texts("editor-label")).last.fill("Eva")
        page.locator(".st-key-editor-first-take button").click()
    expect(page.locator("[class*=st-key-accept]").first).to_be_visible(timeout=30_000)


def first_card(page: Page):
    return page.locator("[class*=st-key-proposal]").first


def choose(page: Page, texts: Texts, name: str) -> None:
    page.get_by_role("radio", name=texts(f"gaps-list-{name}"), exact=True).click()


def test_a_proposal_is_followed_to_the_map_and_its_reasons_in_one_click(page, app):
    open_gaps(page, app)
    title = first_card(page).locator("[class*=st-key-strong]").inner_text()
    first_card(page).get_by_text(DE("reason-wish")).wait_for()
    assert first_card(page).get_by_role("listitem").count() == 0
    first_card(page).get_by_text("Außerdem:").click()
    first_card(page).get_by_role("listitem").first.wait_for()
    reasons = [DE("reason-wish"), *first_card(page).get_by_role("listitem").all_inner_texts()]
    assert len(reasons) > 1
    legend = page.locator(".netmap-legend").get_by_text(DE("scene-line-proposed"))
    assert legend.count() == 0
    first_card(page).get_by_role("button", name=DE("finding-show")).click()
    expect(legend).to_have_count(1, timeout=20_000)
    page.get_by_role("button", name=DE("gaps-open-map")).click()
    details = page.locator(".st-key-details")
    expect(details.get_by_text(title)).to_be_visible(timeout=30_000)
    for reason in reasons:
        expect(details.get_by_text(reason)).to_be_visible()


def test_a_dismissal_is_kept_with_its_reason(page, app, file):
    open_gaps(page, app)
    title = first_card(page).locator("[class*=st-key-strong]").inner_text()
    first_card(page).get_by_role("button", name=DE("gaps-dismiss")).click()
    page.locator("[class*=st-key-dismiss-do] button:visible").click()
    missing = page.get_by_test_id("stPopoverBody").get_by_text(DE("error-decide-no-reason"))
    expect(missing).to_be_in_viewport(timeout=20_000)
    page.get_by_label(DE("gaps-dismiss-reason")).fill("passt nicht")
    page.locator("[class*=st-key-dismiss-do] button:visible").click()
    expect(page.get_by_text(title, exact=True)).to_have_count(0, timeout=20_000)
    store = open_store(file)
    (record,) = store.records(Kind.DECISION)
    assert (record.value.state, record.value.reason) == (DecisionState.DISMISSED, "passt nicht")
    store.undo(store.position(), who="Test")
    store.close()


def test_a_note_shuts_its_form_when_it_is_saved(page, app, file):
    open_gaps(page, app)
    first_card(page).get_by_role("button", name=DE("gaps-note"), exact=True).click()
    page.get_by_label(DE("gaps-note-label")).fill("im Mai anrufen")
    page.get_by_role("button", name=DE("gaps-note-save")).click()
    told = first_card(page).get_by_text(DE("gaps-noted", note="im Mai anrufen"))
    expect(told).to_be_visible(timeout=20_000)
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    store = open_store(file)
    store.undo(store.position(), who="Test")
    store.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", Language)
def test_everybody_can_use_it(page, app, theme, language):
    texts = texts_for(language)
    page.emulate_media(color_scheme=theme)
    open_gaps(page, app, texts)
    first_card(page).get_by_role("button", name=texts("finding-show")).click()
    expect(page.get_by_role("button", name=texts("gaps-open-map"))).to_be_visible(timeout=20_000)
    assert violations(page) == []
    choose(page, texts, "unrecorded")
    expect(page.get_by_text(texts("gaps-meaning-unrecorded"))).to_be_visible(timeout=40_000)
    expect(page.locator("[class*=st-key-show-unrecorded]").first).to_be_visible(timeout=40_000)
    assert violations(page) == []
    choose(page, texts, "what-if")
    expect(page.get_by_text(texts("plan-guarantee-best"))).to_be_visible(timeout=40_000)
    chosen = page.get_by_role("heading", name=texts("what-if-chosen"))
    expect(chosen).to_be_visible(timeout=40_000)
    assert violations(page, [*RULES, "best-practice"]) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everybody_is_offered_to_keep_what_is_only_looked_at(page, start, tmp_path, theme):
    app = start("beispielstadt", **{FOLDER_VARIABLE: str(tmp_path)})
    page.emulate_media(color_scheme=theme)
    page.goto(app.address)
    page.get_by_role("link", name=DE("page-gaps"), exact=True).click(timeout=60_000)
    page.get_by_role("button", name=DE("gaps-not-kept")).click(timeout=60_000)
    expect(page.get_by_label(DE("place-title")).last).to_be_visible()
    assert violations(page) == []


def violations(page: Page, rules: list[str] = RULES) -> list[tuple[str, str]]:
    page.wait_for_timeout(1_500)  # fading elements have no contrast yet
    found = Axe().run(page, options={"runOnly": rules})["violations"]
    return [(one["id"], one["nodes"][0]["html"]) for one in found]

"""Two windows on one record: what is typed in one never erases what the other one wrote."""

import os
import re
from pathlib import Path

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, WebSocketRoute, expect

from netmap.editing.keep import begin
from netmap.i18n import Language, Texts, texts_for
from netmap.opening.open import open_source
from netmap.opening.recent import FOLDER_VARIABLE
from netmap.records import Kind
from netmap.store import open_store
from tests.running import Running

pytestmark = pytest.mark.browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
PICTURES = os.environ.get("NETMAP_PICTURES")


@pytest.fixture(name="file", scope="module")
def kept_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("kept") / "stadt.netmap"
    network = open_source("beispielstadt").network
    begin(file, network, title="Beispielstadt", who="Amt").close()
    return file


@pytest.fixture(name="app", scope="module")
def kept_town(start, file):
    return start(str(file), **{FOLDER_VARIABLE: str(file.parent / "memory")})


@pytest.fixture(name="other")
def second_page(chromium):
    context = chromium.new_context(viewport={"width": 1366, "height": 768})
    yield context.new_page()
    context.close()


def open_record(page: Page, app: Running, name: str, texts: Texts, who: str) -> None:
    """Open an actor's form, as somebody."""
    page.goto(app.at(lang=texts.language))
    link = page.get_by_role("link", name=texts("page-edit"), exact=True)
    link.click(timeout=60_000)
    expect(link).to_have_attribute("aria-current", "page", timeout=30_000)
    search = page.locator("[class*=st-key-edit-search] input")
    first = page.locator(".st-key-editor-first-take button")
    expect(first.or_(search).first).to_be_visible(timeout=60_000)
    if first.count():
        page.get_by_label(texts("editor-label")).last.fill(who)
        first.click()
    else:
        page.locator(".st-key-editor button").click()
        page.get_by_label(texts("editor-label")).last.fill(who)
        page.locator(".st-key-editor-take button").click()
        expect(page.locator(".st-key-editor button")).to_contain_text(who, timeout=20_000)
    search.fill(name)
    search.press("Enter")
    page.get_by_role("button", name=name, exact=True).click(timeout=20_000)
    expect(field(page, texts, "name")).to_have_value(name, timeout=20_000)


def field(page: Page, texts: Texts, column: str):
    return page.locator(".st-key-record").get_by_label(texts(f"column-{column}"), exact=True)


def save(page: Page, texts: Texts) -> None:
    page.locator(".st-key-record").get_by_role("button", name=texts("edit-save")).click()


def actor(file):
    store = open_store(file)
    found = next(
        one.value for one in store.records(Kind.ACTOR) if one.value.name.startswith("Caritas")
    )
    store.close()
    return found


@pytest.mark.parametrize("language", list(Language))
def test_two_windows_on_one_actor(page, other, app, file, language):
    texts = texts_for(language)
    name = actor(file).name
    open_record(page, app, name, texts, "Eva")
    open_record(other, app, name, texts, "Ali")

    field(page, texts, "note").fill(f"Ruft montags zurück {language}")
    save(page, texts)
    expect(page.get_by_test_id("stToast")).to_be_visible(timeout=20_000)
    field(other, texts, "place").fill(f"Nord {language}")
    save(other, texts)
    taken = texts("conflict-taken", who="Eva", columns=texts("column-note"))
    expect(other.get_by_test_id("stToast")).to_contain_text(taken, timeout=20_000)
    _picture(other, f"taken-{language}")
    stored = actor(file)
    assert (stored.place, stored.note) == (f"Nord {language}", f"Ruft montags zurück {language}")

    # what Eva wrote comes into the form with the answer of the server
    expect(field(other, texts, "note")).to_have_value(stored.note, timeout=20_000)
    field(other, texts, "note").fill("Nur dienstags erreichbar")
    field(other, texts, "reference").fill(f"Telefonat {language}")
    save(other, texts)
    expect(other.get_by_test_id("stToast").last).to_be_visible(timeout=20_000)
    field(page, texts, "note").fill("Seit Mai ist eine neue Leitung da")
    save(page, texts)
    warning = page.get_by_test_id("stAlert").first
    expect(warning).to_contain_text("Ali", timeout=20_000)
    expect(warning).to_contain_text(texts("column-reference"))
    expect(field(page, texts, "reference")).to_have_value(f"Telefonat {language}")
    chosen = page.get_by_role("button", name=texts("conflict-chosen"))
    expect(chosen).to_be_disabled()
    _picture(page, f"conflict-{language}")
    options = {"runOnly": {"type": "tag", "values": RULES}}
    results = Axe().run(page, context=".st-key-record", options=options)
    assert [violation["id"] for violation in results["violations"]] == []
    page.get_by_text(texts("conflict-side-both"), exact=True).click()
    expect(chosen).to_be_enabled(timeout=20_000)
    chosen.click()
    expect(chosen).to_have_count(0, timeout=20_000)
    both = "Nur dienstags erreichbar\nSeit Mai ist eine neue Leitung da"
    expect(field(page, texts, "note")).to_have_value(both)
    stored = actor(file)
    assert (stored.note, stored.reference) == (both, f"Telefonat {language}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_the_page(page, app, file, scheme):
    page.emulate_media(color_scheme=scheme)
    open_record(page, app, actor(file).name, texts_for(Language.DE), "Eva")
    page.locator("[class*=st-key-edit-search] input").fill("")
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


class Held:
    """A server's answers to a page, which may be held back for a while."""

    def __init__(self, page: Page) -> None:
        self._holding, self._waiting = False, []
        page.route_web_socket(re.compile("/_stcore/stream"), self._connect)

    def _connect(self, socket: WebSocketRoute) -> None:
        def pass_on(answer: str | bytes) -> None:
            if self._holding:
                self._waiting.append((socket, answer))
            else:
                socket.send(answer)

        socket.connect_to_server().on_message(pass_on)

    def hold(self) -> None:
        self._holding = True

    def release(self) -> None:
        self._holding = False
        for socket, answer in self._waiting:
            socket.send(answer)
        self._waiting.clear()


@pytest.mark.parametrize("language", list(Language))
def test_what_is_typed_right_after_saving_is_not_lost(page, app, file, language):
    texts = texts_for(language)
    answers = Held(page)
    open_record(page, app, actor(file).name, texts, "Eva")
    reference = f"{field(page, texts, 'reference').input_value()}, Telefonat"
    field(page, texts, "note").fill(f"Zuerst {language} ")
    field(page, texts, "place").fill(f" Nord {language}")
    answers.hold()
    save(page, texts)
    for column, typed in (("reference", ", Telefonat"), ("note", "und dann")):
        field(page, texts, column).press("Control+End")
        field(page, texts, column).press_sequentially(typed)
    page.wait_for_timeout(2_000)  # the form is saved by then, and its answer is on the way
    answers.release()
    expect(page.get_by_test_id("stToast")).to_be_visible(timeout=20_000)
    page.wait_for_timeout(1_000)
    note = f"Zuerst {language} und dann"
    expect(field(page, texts, "note")).to_have_value(note)
    expect(field(page, texts, "reference")).to_have_value(reference)
    save(page, texts)
    for _ in range(200):
        stored = actor(file)
        if stored.note == note:
            break
        page.wait_for_timeout(100)
    assert (stored.note, stored.place) == (note, f"Nord {language}")
    assert stored.reference == reference


def _picture(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES, f"{name}.png"), full_page=True)

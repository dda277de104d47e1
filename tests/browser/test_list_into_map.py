"""A list goes into a kept map: each line is taken or left with a tick."""

import os
from pathlib import Path

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from netmap.editing.keep import begin
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Cooperation, Network
from netmap.opening.recent import FOLDER_VARIABLE
from netmap.store import open_store

pytestmark = pytest.mark.browser

DE = texts_for(Language.DE)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
OF_SEVERAL_TABLES = {"duplicate-id-active"}
"""Streamlit numbers the cells of each editable table from the same beginning."""
PICTURES = os.environ.get("NETMAP_PICTURES")
TOWN = Network.of(
    actors=[
        Actor(id="1", name="Amt", type="Behörde", place="Hemer"),
        Actor(id="2", name="Kita", type="Träger"),
        Actor(id="3", name="Tafel", type="Verein"),
    ],
    cooperations=[Cooperation(id="1--2", source="1", target="2")],
)
LIST = {
    "akteure.csv": (
        "Id;Name;Typ\n1;Sportverein;Verein\n2;Chor ![x](http://127.0.0.1:9/x);Verein\n"
        "3;Kita;Schule\n"
    ),
    "kooperationen.csv": "Von;Nach\n1;2\n1;3\n",
}
BOX = {"x": 95, "y": 53}
"""In the first row of a table of ticks, below its headings."""
TALL = {"width": 1366, "height": 2000}


@pytest.fixture(name="file")
def kept_file(tmp_path):
    file = tmp_path / "stadt.netmap"
    begin(file, TOWN, title="Stadt", who="Amt").close()
    return file


def saved(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES, name), full_page=True)


def ticks(page: Page, number: int):
    return page.get_by_test_id("stDataFrame").nth(number)


def test_each_line_is_taken_or_left(page, start, file):
    app = start(str(file), **{FOLDER_VARIABLE: str(file.parent / "memory")})
    page.set_viewport_size(TALL)
    page.goto(app.at(lang="de"))
    page.get_by_role("link", name=DE("page-data"), exact=True).click(timeout=60_000)
    upload = page.locator("input[type=file]").first
    upload.set_input_files(
        [
            {"name": name, "mimeType": "text/csv", "buffer": text.encode()}
            for name, text in LIST.items()
        ]
    )
    expect(page.get_by_role("heading", name=DE("import-sum"))).to_be_visible(timeout=60_000)
    expect(ticks(page, 2).locator("canvas").first).to_be_visible(timeout=30_000)
    saved(page, "list-into-map.png")
    found = Axe().run(page, options={"runOnly": RULES})
    assert {one["id"] for one in found["violations"]} <= OF_SEVERAL_TABLES
    ticks(page, 1).click(position=BOX)
    expect(page.get_by_text(DE("intake-chosen", chosen=3, count=4))).to_be_visible(timeout=20_000)
    saved(page, "list-into-map-left.png")
    if page.get_by_label(DE("editor-label")).count():
        page.get_by_label(DE("editor-label")).last.fill("Amt")
    page.locator(".st-key-import-do button").click()
    expect(page.get_by_text(DE("import-done"))).to_be_visible(timeout=60_000)
    store = open_store(file)
    names = sorted(actor.name for actor in store.network().actors)
    store.close()
    assert names == ["Amt", "Chor ![x](http://127.0.0.1:9/x)", "Kita", "Tafel"]

"""A reading ends when nobody waits for it any more, and each visit has one at most."""

import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from netmap.i18n import Language, texts_for
from netmap.opening.recent import FOLDER_VARIABLE
from tests.running import running

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(sys.platform != "linux", reason="Linux shows the processes as files"),
]

DE = texts_for(Language.DE)
LIST = {"name": "liste.csv", "mimeType": "text/csv", "buffer": b"Name\nKita\n"}


@pytest.fixture(name="pids", scope="module")
def folder_of_pids(tmp_path_factory):
    return tmp_path_factory.mktemp("pids")


@pytest.fixture(name="app", scope="module")
def slow_app(pids, tmp_path_factory):
    """A dashboard whose readers never end."""
    folder = {FOLDER_VARIABLE: str(tmp_path_factory.mktemp("config"))}
    with running("-m", "tests.slow_readers", str(pids), "app", "--no-browser", **folder) as app:
        yield app


def reading(pids: Path) -> list[str]:
    """Return the processes that read now."""
    return [one.name for one in pids.iterdir() if Path("/proc", one.name).exists()]


def begun_in(pids: Path) -> int:
    """Return how many readings have begun."""
    return len(list(pids.iterdir()))


def wait_for_readers(page: Page, pids: Path, *, begun: int, going: int) -> None:
    for _ in range(300):
        if (begun_in(pids), len(reading(pids))) == (begun, going):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"{begun_in(pids)} began, {len(reading(pids))} go on")


def test_a_reading_ends_with_the_file_and_with_the_visit(page, chromium, app, pids):
    before = begun_in(pids)
    page.goto(app.at())
    page.locator("input[type=file]").set_input_files(LIST)
    wait_for_readers(page, pids, begun=before + 1, going=1)

    # another file beside it is another list
    page.locator("input[type=file]").set_input_files(LIST | {"name": "zweite.csv"})
    wait_for_readers(page, pids, begun=before + 2, going=1)

    for _ in range(2):
        page.get_by_test_id("stFileChipDeleteBtn").locator("button").first.click()
        page.wait_for_timeout(1_500)
    wait_for_readers(page, pids, begun=before + 3, going=0)
    expect(page.get_by_text(DE("upload-reading"))).to_have_count(0, timeout=20_000)

    context = chromium.new_context()
    other = context.new_page()
    other.goto(app.at())
    other.locator("input[type=file]").set_input_files(LIST)
    wait_for_readers(page, pids, begun=before + 4, going=1)
    context.close()
    wait_for_readers(page, pids, begun=before + 4, going=0)

"""The dashboard as its users start it: ``netmap app``, in a real browser."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

IMAGE, SCRIPT = "![](http://127.0.0.1:9/x)", "<img src=x onerror=document.title='broken'>"


@pytest.fixture(name="empty", scope="module")
def empty_app(start):
    return start()


def go(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).click()
    expect(page.get_by_role("link", name=name, exact=True)).to_have_attribute(
        "aria-current", "page", timeout=20_000
    )


def click_actor(page: Page, actor: str) -> None:
    """Click in the middle of an actor's box on the canvas, once it stands still."""
    spot = before = None
    for _ in range(100):
        page.wait_for_timeout(300)
        spot = page.evaluate(
            "id => Object.values(window.__netmap ?? {}).map(map => map.pixel(id))[0] ?? null", actor
        )
        if spot and spot == before:
            break
        before = spot
    assert spot, "the map was not drawn"
    page.mouse.click(spot["x"], spot["y"])


def test_a_coordinator_reaches_her_first_map(page, empty):
    """Open Beispielstadt, click an actor on the canvas, read about it, switch the language."""
    page.goto(empty.address)
    page.get_by_role("button", name="Beispielstadt öffnen").click()
    expect(page.get_by_role("heading", name="Integration in Beispielstadt")).to_be_visible(
        timeout=30_000
    )
    go(page, "Karte")
    click_actor(page, "vhs")
    expect(page.get_by_role("heading", name="Volkshochschule Beispielstadt")).to_be_visible(
        timeout=10_000
    )
    expect(page.get_by_text("Partner", exact=False).first).to_be_visible()
    page.get_by_role("radio", name="en", exact=True).click()
    expect(page.get_by_role("link", name="Map", exact=True)).to_be_visible(timeout=10_000)
    expect(page.get_by_role("heading", name="Volkshochschule Beispielstadt")).to_be_visible()


def test_every_page_opens_and_nothing_breaks(page, empty):
    page.goto(empty.address)
    page.get_by_role("button", name="Beispielstadt öffnen").click()
    for name in ("Überblick", "Karte", "Handlungsfelder", "Daten"):
        go(page, name)
        expect(page.get_by_role("heading").first).to_be_visible(timeout=20_000)
        expect(page.get_by_text("Hier ist etwas schiefgegangen")).to_have_count(0)


def test_an_own_list_opens_and_hostile_names_stay_names(page, empty, tmp_path):
    actors, ties = tmp_path / "Akteure.csv", tmp_path / "Kooperationen.csv"
    actors.write_text(f"Id;Name\na;{IMAGE}\nb;{SCRIPT}\nc;Chor\n", encoding="utf-8")
    ties.write_text("Von;Nach\na;b\na;c\n", encoding="utf-8")
    page.goto(empty.address)
    page.locator("input[type=file]").set_input_files([actors, ties])
    expect(page.get_by_role("link", name="Karte", exact=True)).to_be_visible(timeout=20_000)
    expect(page.get_by_text("Das Wichtigste")).to_be_visible(timeout=20_000)
    go(page, "Karte")
    click_actor(page, "a")
    # an invisible joiner keeps the address from becoming a link
    shown = re.compile(r"^!\[\]\(http:\S*127\.0\.0\.1:\S*9\Sx\)$")
    expect(page.get_by_role("heading", name=shown)).to_be_visible(timeout=10_000)
    assert page.get_by_role("link", name=re.compile("127")).count() == 0
    click_actor(page, "b")
    expect(page.get_by_role("heading", name=SCRIPT)).to_be_visible(timeout=10_000)
    for name in ("Überblick", "Handlungsfelder", "Daten"):
        go(page, name)
    assert page.title() != "broken"


def test_a_broken_list_is_told_in_a_sentence_and_the_map_stays(page, empty, tmp_path):
    page.goto(empty.address)
    page.get_by_role("button", name="Beispielstadt öffnen").click()
    expect(page.get_by_role("heading", name="Integration in Beispielstadt")).to_be_visible(
        timeout=30_000
    )
    go(page, "Daten")
    broken = tmp_path / "Liste.xlsx"
    broken.write_bytes(b"not a workbook")
    page.locator("input[type=file]").set_input_files(broken)
    expect(page.get_by_text("ist keine Arbeitsmappe")).to_be_visible(timeout=20_000)
    expect(page.get_by_text("Traceback")).to_have_count(0)
    go(page, "Überblick")
    expect(page.get_by_role("heading", name="Integration in Beispielstadt")).to_be_visible()


def test_the_app_ends_as_it_should(start):
    """It answers, and Ctrl+C ends it without a complaint (the fixture sends it)."""
    assert start("beispielstadt").address.startswith("http://127.0.0.1:")


def test_an_address_leads_to_its_page_on_the_first_visit(page, start):
    page.goto(start("beispielstadt").at("/handlungsfelder", lang="en"))
    expect(page.get_by_role("heading", name="Action fields", exact=True)).to_be_visible(
        timeout=30_000
    )
    expect(page).to_have_url(re.compile(r"/handlungsfelder\?"))
    expect(page.get_by_role("dialog")).to_have_count(0)  # "Page not found"

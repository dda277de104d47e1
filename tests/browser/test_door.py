"""The door as visitors meet it: by the printed address, by the opened file, and without either."""

import re

import pytest
from playwright.sync_api import expect

from netmap.dashboard.browser import opened_browser
from netmap.i18n import Language, texts_for

pytestmark = pytest.mark.browser

DE = texts_for(Language.DE)
OPEN = "Beispielstadt öffnen"


@pytest.fixture(name="app", scope="module")
def empty_app(start):
    return start()


def see_start(page):
    expect(page.get_by_role("button", name=OPEN)).to_be_visible(timeout=30_000)


def test_the_printed_address_works_once_and_for_good(page, app):
    """In the first tab, after a reload and in a second tab; nowhere does the secret stay."""
    page.goto(app.address)
    see_start(page)
    expect(page).to_have_url(f"{app.base}/")
    assert app.token not in page.evaluate("document.cookie")
    page.reload()
    see_start(page)
    second = page.context.new_page()
    second.goto(app.base)  # without the slash
    see_start(second)
    second.close()
    page.go_back(wait_until="commit")
    assert app.token not in page.url


def test_the_file_that_opens_the_browser_leads_in(page, app, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with opened_browser(app.address, DE):
        (file,) = tmp_path.glob("netmap-*/netmap.html")
        page.goto(file.as_uri(), wait_until="commit")
        page.wait_for_url(f"{app.base}/")
        see_start(page)
    page.reload()  # the file is gone
    see_start(page)


@pytest.mark.parametrize("width", [1366, 360])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_without_the_secret_there_is_a_page_that_says_what_to_do(page, app, width, theme):
    page.set_viewport_size({"width": width, "height": 740})
    page.emulate_media(color_scheme=theme)
    assert page.goto(app.base).status == 403
    expect(page.get_by_role("heading", name=DE("door-title"))).to_be_visible()
    expect(page.get_by_text(DE("door-remedy"))).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.goto(f"{app.base}/?token=wrong").status == 403


def test_a_page_from_elsewhere_reaches_nothing(page, app, serve, tmp_path):
    """Another server of this machine, since cookies know no ports."""
    page.goto(app.address)
    see_start(page)
    page.evaluate("fetch('favicon.png')")
    script = tmp_path / "elsewhere.py"
    script.write_text("import streamlit as st\nst.title('Elsewhere')\n")
    elsewhere = serve(script)
    page.goto(elsewhere)
    assert app.token not in str(page.context.cookies([elsewhere, app.origin]))
    assert app.token in str(page.context.cookies(f"{app.base}/"))
    expect(page.get_by_role("heading", name="Elsewhere")).to_be_visible(timeout=30_000)
    socket = page.evaluate(
        """address => new Promise(done => {
            const socket = new WebSocket(address);
            socket.onopen = () => done("open");
            socket.onerror = () => done("refused");
        })""",
        f"{app.base.replace('http', 'ws')}/_stcore/stream",
    )
    assert socket == "refused"
    for picture in ("favicon.png", "favicon.png?new"):  # the browser has the first one already
        loaded = page.evaluate(
            """address => new Promise(done => {
                const image = new Image();
                image.onload = () => done("loaded");
                image.onerror = () => done("refused");
                image.src = address;
            })""",
            f"{app.base}/{picture}",
        )
        assert loaded == "refused"


def test_a_typed_address_does_not_stay_in_its_field(page, app):
    page.goto(app.address)
    see_start(page)
    field = page.get_by_label(DE("kept-path"))
    field.fill("postgresql://amt:ge/heim@127.0.0.1:1/karte")
    page.get_by_role("button", name=DE("kept-open")).click()
    expect(page.get_by_text(DE("error-server-gone", database="127.0.0.1/karte"))).to_be_visible(
        timeout=30_000
    )
    expect(field).to_have_value("")
    assert "heim" not in page.content() + page.url


def test_what_is_too_much_together_is_refused_with_a_sentence(page, app):
    """The server takes 20 MB at once, and 100 from one visit; the page says so."""
    page.goto(app.address)
    see_start(page)
    big = {"mimeType": "text/csv", "buffer": b"Name\n" + b"x" * (19 * 2**20)}
    field = page.locator("input[type=file]")
    answers = []
    page.on(
        "response",
        lambda answer: answers.append(answer.status) if "/upload_file/" in answer.url else None,
    )
    for number in range(6):
        field.set_input_files({"name": f"liste-{number}.csv", **big})
        expect(page.get_by_text(re.compile(rf"liste-{number}"))).to_be_visible(timeout=60_000)
        page.wait_for_timeout(1_500)
    assert answers.count(413) == 1
    assert answers.count(204) == 5
    refused = page.evaluate(
        """() => getComputedStyle(
            document.querySelector('[data-testid=stFileChip][aria-invalid]'), '::after'
        ).content"""
    )
    assert DE("builtin-file-refused", megabytes=20) in refused

"""The browser is opened without telling the secret to other people on the computer."""

import sys
import webbrowser
from threading import Event
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from netmap.dashboard.browser import opened_browser
from netmap.i18n import Language, texts_for

ADDRESS = "http://127.0.0.1:8501/?lang=en&token=secret"
EN = texts_for(Language.EN)


class Opened(Event):
    """Is set when a browser was given an address."""

    url = ""


@pytest.fixture(name="opened")
def fake_browser(monkeypatch):
    """What a browser was given; ``opened.wait()`` until it was."""
    given = Opened()

    def note(url):
        given.url = url
        given.set()

    monkeypatch.setattr(webbrowser, "open", note)
    return given


@pytest.fixture(name="home")
def own_folders(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def only_file(folder):
    (made,) = folder.glob("netmap-*/*")
    return made


def test_it_gets_a_file_that_leads_to_the_address_and_goes_away(opened, home):
    with opened_browser(ADDRESS, EN):
        assert opened.wait(10)
        file = only_file(home.parent)
        assert url2pathname(urlsplit(opened.url).path) == str(file)
        assert opened.url.startswith("file:")
        assert "secret" not in opened.url
        page = file.read_text(encoding="utf-8")
        assert 'content="0; url=http://127.0.0.1:8501/?lang=en&amp;token=secret"' in page
        assert EN("browser-link") in page
    assert not file.parent.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there, folders of a user are private")
def test_nobody_else_can_read_it(opened, home):
    with opened_browser(ADDRESS, EN):
        file = only_file(home.parent)
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.parent.stat().st_mode & 0o777 == 0o700
        assert opened.wait(10)


def test_a_browser_from_a_snap_finds_it_in_the_home_folder(opened, home, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    with opened_browser(ADDRESS, EN):
        assert opened.wait(10)
        assert only_file(home)
    assert not list(home.iterdir())


def test_without_a_place_for_the_file_the_printed_address_is_left(opened, monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    monkeypatch.setattr("shutil.which", lambda _: None)
    with opened_browser(ADDRESS, EN):
        pass
    assert not opened.is_set()

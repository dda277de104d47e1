"""A toy map on disk and the dashboard that opens it."""

from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from netmap.dashboard import main
from netmap.dashboard.door import Door
from netmap.dashboard.shared.maps.opening import SOURCE_VARIABLE
from netmap.editing.keep import DATABASE_VARIABLE, begin
from netmap.opening.open import open_source
from netmap.opening.recent import FOLDER_VARIABLE, remember_editor
from netmap.store import open_store

APP = Path(__file__).with_name("app.py")
DASHBOARD = Path(main.__file__).parent
HOSTILE = ("![](http://127.0.0.1:9/x)", "<img src=x onerror=alert(1)>", "**Chor** :smile:")

ACTORS = f"""\
Id;Name;Typ;Handlungsfelder;Koordinierende Stelle;Befragt am
office;Koordinierungsstelle;Amt;Sprache; ja;2021-09-06
school;{HOSTILE[0]};Schule;Sprache;nein;2021-09-07
club;{HOSTILE[1]};Verein;Sprache;nein;2021-09-07
choir;{HOSTILE[2]};Verein;Sprache;nein;2021-09-08
firm;Firma;Betrieb;Arbeit;nein;2021-09-08
"""
COOPERATIONS = """\
Id;Von;Nach;Handlungsfeld;Art;Enge;Status
1;office;school;Sprache;Projekt;eng;bestehend
2;office;club;Sprache;Austausch;mittel;bestehend
3;office;choir;Sprache;Austausch;locker;bestehend
4;school;club;Sprache;Projekt;2,5;gewünscht
"""


@pytest.fixture(autouse=True)
def _fresh_server(monkeypatch, tmp_path):
    """No map, no memory and no cache of another test."""
    monkeypatch.delenv(SOURCE_VARIABLE, raising=False)
    monkeypatch.delenv(DATABASE_VARIABLE, raising=False)
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    st.cache_resource.clear()


@pytest.fixture(autouse=True)
def _behind_a_door(monkeypatch):
    """Pages are shown as they are behind the door of the server."""
    monkeypatch.setattr(Door, "stands", True)


@pytest.fixture(autouse=True)
def _evidence_first(monkeypatch):
    """Findings are tested before the page goes on."""
    monkeypatch.setattr("netmap.dashboard.evidence_job.Thread", AtOnce)


class AtOnce:
    """Stands in for a thread and does its work when it is started."""

    def __init__(self, target, **_):
        self.start = target


@pytest.fixture
def toy(tmp_path):
    """Folder of a map with hostile names: a star around the office and a firm alone."""
    folder = tmp_path / "toy"
    folder.mkdir()
    (folder / "Akteure.csv").write_text(ACTORS, encoding="utf-8")
    (folder / "Kooperationen.csv").write_text(COOPERATIONS, encoding="utf-8")
    (folder / "Handlungsfelder.csv").write_text(
        "Id;Handlungsfeld\nSprache;Sprache\nArbeit;Arbeit\n", encoding="utf-8"
    )
    return folder


@pytest.fixture(name="file")
def kept_map(tmp_path, toy):
    """The toy map, kept in a file by the Amt, who edits on this computer."""
    remember_editor("Amt")
    file = tmp_path / "karte.netmap"
    begin(file, open_source(toy).network, title="Karte", who="Amt").close()
    return file


@pytest.fixture(name="kept")
def open_kept(file):
    """The same map as somebody else reaches it."""
    store = open_store(file)
    yield store
    store.check()
    store.close()


class Visit:
    """A visitor's session: what is on the page and where to go."""

    def __init__(self, app):
        self.app = app

    def go(self, page):
        """Go to a page, by the name of its file."""
        self.app.switch_page(str(DASHBOARD / page / "page.py")).run()
        return self

    def press(self, label):
        """Press the first button with this label."""
        next(button for button in self.app.button if button.label == label).click().run()
        return self

    @property
    def title(self):
        return self.app.title[0].value

    @property
    def texts(self):
        """What is shown literally."""
        return [element.value for element in self.app.text]

    @property
    def markdown(self):
        """What the browser reads as Markdown: headings, captions, labels and table cells."""
        found = []
        for kind in ("title", "header", "subheader", "caption", "markdown", "error", "warning"):
            found += [element.value for element in getattr(self.app, kind)]
        found += [button.label for button in self.app.button]
        found += [expander.label for expander in self.app.expander]
        found += [tab.label for tab in self.app.tabs]
        for table in self.app.table:
            frame = table.value.reset_index()
            found += [str(name) for name in frame.columns]
            found += [str(cell) for cell in frame.to_numpy().ravel()]
        return found


@pytest.fixture
def start(monkeypatch):
    """Start the dashboard, with a map if a source is given."""

    def run(source=None, *, language=None, token=None):
        if source is not None:
            monkeypatch.setenv(SOURCE_VARIABLE, str(source))
        app = AppTest.from_file(str(APP), default_timeout=60)
        if language:
            app.query_params["lang"] = language
        if token:
            app.query_params["map"] = token
        return Visit(app.run())

    return run


@pytest.fixture
def hostile():
    """Names of the toy map that try to be Markdown or HTML."""
    return HOSTILE

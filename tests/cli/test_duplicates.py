"""``netmap duplicates``."""

import json

import pytest

from netmap.editing.duplicates import TellApart
from netmap.editing.imports import Import
from netmap.model import Actor, Network
from netmap.store import open_store

LIST = "Name\nBürgerverein e. V.\nBuergerverein\nAWO\nAWO Kreisverband\nKita Sonne\n"


@pytest.fixture(name="source")
def list_with_duplicates(tmp_path):
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_the_data(run, source):
    data = json.loads(run("duplicates", source, "--format", "json").stdout)
    assert list(data) == ["thorough", "groups"]
    assert data["thorough"]
    assert data["groups"] == [
        {
            "level": "safe",
            "reasons": ["umlaut", "legal_form"],
            "actors": [
                {"id": "buergerverein-e-v", "name": "Bürgerverein e. V."},
                {"id": "buergerverein", "name": "Buergerverein"},
            ],
        },
        {
            "level": "proposed",
            "reasons": ["addition"],
            "actors": [
                {"id": "awo-kreisverband", "name": "AWO Kreisverband"},
                {"id": "awo", "name": "AWO"},
            ],
        },
    ]


def test_sentences(run, source):
    text = run("duplicates", source).stdout
    assert text.startswith("2 Gruppen von Akteuren, die vielleicht derselbe sind.\n")
    assert "\n  Sicher. Grund: " in text
    assert "\n    Bürgerverein e. V.\n    Buergerverein\n" in text
    english = run("duplicates", source, "--lang", "en").stdout
    assert "\n  Please check. Reason: " in english


def test_a_list_without_duplicates(run, folder):
    assert run("duplicates", folder).stdout == "Kein Akteur steht unter zwei Namen da.\n"


def test_a_kept_map_remembers_what_was_told_apart(run, tmp_path):
    path = tmp_path / "karte.netmap"
    store = open_store(path, create=True)
    actors = [Actor(id="a", name="AWO"), Actor(id="b", name="Arbeiterwohlfahrt")]
    store.apply(Import(network=Network.of(actors=actors)), who="Amt")
    assert len(json.loads(run("duplicates", path, "--format", "json").stdout)["groups"]) == 1
    store.apply(TellApart(actors=("a", "b")), who="Amt")
    store.close()
    assert json.loads(run("duplicates", path, "--format", "json").stdout)["groups"] == []

"""``--dry-run`` and ``--mapping``: how a list is read is said before, and can be written down."""

import json

import pytest

from netmap.store import open_store

FRAGE = "Frage;Antwort\nWarum?;darum\n"


@pytest.fixture(name="kept")
def kept_map(run, folder, tmp_path):
    path = tmp_path / "karte.netmap"
    assert run("keep", folder, "-o", path, "--who", "Eva").exit_code == 0
    return path


def position(path):
    store = open_store(path)
    try:
        return store.position()
    finally:
        store.close()


def without_ties(proposal):
    """The proposal as somebody edits it who does not want the cooperations."""
    for sheet in proposal["sheets"]:
        if sheet["name"].startswith("Koop"):
            sheet["use"] = "ignored"
    return proposal


@pytest.fixture(name="changed")
def changed_list(folder):
    """An actor is new, one has another type, one is gone with its tie."""
    (folder / "Akteure.csv").write_text(
        "Id;Name;Typ;Handlungsfelder;Koordinierende Stelle\n"
        "a;Ämterlotsen;Verein;Sprache;nein\n"
        "b;Büro für Integration;Amt;Sprache;ja\n"
        "c;=Chor;Verein;Sprache;nein\n"
        "e;Elternrat;Verein;Sprache;nein\n",
        encoding="utf-8",
    )
    (folder / "Kooperationen.csv").write_text(
        "Id;Von;Nach;Enge;Status\nk1;a;b;eng;bestehend\nk2;b;c;locker;bestehend\n",
        encoding="utf-8",
    )
    return folder


def test_a_dry_run_says_what_would_change_and_writes_nothing(run, kept, changed):
    before = kept.read_bytes()
    (changed / "Fragen.csv").write_text(FRAGE, encoding="utf-8")
    result = run("import", changed, kept, "--dry-run")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("Fragen.csv: nicht übernommen.")
    assert (
        "Akteur: neu 1 (Elternrat); geändert 1 (Ämterlotsen); unverändert 2; "
        "fehlt in der Liste 1 (Deutsch für alle)" in lines
    )
    assert lines[-1] == "Nichts wurde geändert."
    assert kept.read_bytes() == before
    assert position(kept) == 1


@pytest.mark.parametrize("add", [[], ["--add"]])
def test_a_dry_run_for_programs_names_all_of_it(run, kept, changed, add):
    data = json.loads(run("import", changed, kept, "--dry-run", "--format", "json", *add).stdout)
    changes = {change["kind"]: change for change in data["changes"]}
    assert changes["actor"] == {
        "kind": "actor",
        "added": ["Elternrat"],
        "changed": ["Ämterlotsen"],
        "unchanged": 2,
        "missing": ["Deutsch für alle"],
    }
    assert len(changes["cooperation"]["missing"]) == 1
    assert [sheet["name"] for sheet in data["proposal"]["sheets"]] == [
        "Akteure.csv",
        "Kooperationen.csv",
    ]


def test_what_a_dry_run_prints_is_a_mapping_that_changes_nothing(run, kept, changed, tmp_path):
    mapping = tmp_path / "zuordnung.json"
    mapping.write_bytes(run("import", changed, kept, "--dry-run", "--format", "json").stdout_bytes)
    result = run("import", changed, kept, "--mapping", mapping)
    assert result.stdout == "Liste mit 4 Akteuren eingelesen\n"


def test_an_edited_proposal_is_how_the_list_is_read(run, folder, tmp_path):
    mapping = tmp_path / "zuordnung.json"
    data = json.loads(run("check", folder, "--format", "json").stdout)
    mapping.write_text(json.dumps(without_ties(data["proposal"])), encoding="utf-8")
    checked = json.loads(run("check", folder, "--mapping", mapping, "--format", "json").stdout)
    assert (checked["actors"], checked["cooperations"]) == (4, 0)
    path = tmp_path / "neu.netmap"
    assert run("keep", folder, "-o", path, "--mapping", mapping).stdout.endswith(
        "4 Akteure, 0 Kooperationen.\n"
    )


def test_a_cell_is_put_right_by_a_mapping(run, broken, tmp_path):
    mapping = tmp_path / "zuordnung.json"
    cells = [{"row": 5, "position": 2, "text": "d"}, {"row": 6, "position": 3, "text": "eng"}]
    choices = [{"sheet": "Kooperationen.csv", "cells": cells}]
    mapping.write_text(json.dumps(choices), encoding="utf-8")
    issues = [
        json.loads(run("check", broken, "--format", "json", *options).stdout)["issues"]
        for options in ((), ("--mapping", mapping))
    ]
    assert [len(found) for found in issues] == [2, 0]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("nein", "Die Zuordnung „zuordnung.json“ lässt sich nicht lesen."),
        ("3", "In der Zuordnung „zuordnung.json“ steht etwas, das netmap nicht versteht"),
        ('[{"sheet": "Nirgends"}]', "Die Zuordnung nennt „Nirgends“"),
    ],
)
def test_a_mapping_that_does_not_fit_is_one_sentence(run, folder, kept, tmp_path, content, told):
    mapping = tmp_path / "zuordnung.json"
    mapping.write_text(content, encoding="utf-8")
    result = run("import", folder, kept, "--mapping", mapping)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"Fehler: {told}")
    checked = run("check", folder, "--mapping", mapping)
    assert checked.exit_code == 1
    assert told in checked.stdout


def test_check_says_what_is_left_out(run, folder):
    (folder / "Leer.csv").write_text("\n", encoding="utf-8")
    result = run("check", folder)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[2] == "Blatt „Leer.csv“: nicht übernommen. Leer"

"""``netmap check``."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from netmap.opening.check import check_source
from netmap.settings import DEFAULT_SETTINGS, Limits


@pytest.mark.slow
def test_a_good_list_passes(run, folder):
    result = run("check", folder)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Akteure.csv: 4 Zeilen gelesen als Akteure",
        "Kooperationen.csv: 3 Zeilen gelesen als Kooperationen",
        "4 Akteure, 3 Kooperationen: keine Fehler, keine Hinweise.",
    ]


def test_problems_are_named_with_their_place_all_at_once(run, broken):
    result = run("check", broken)
    assert result.exit_code == 0
    *parts, first, second, summary = result.stdout.splitlines()
    assert parts == [
        "Akteure.csv: 4 Zeilen gelesen als Akteure",
        "Kooperationen.csv: 5 Zeilen gelesen als Kooperationen",
    ]
    assert first.startswith("Hinweis: Kooperationen.csv, Zeile 5, Spalte „Nach“: ")
    assert second.startswith("Hinweis: Kooperationen.csv, Zeile 6, Spalte „Enge“: ")
    assert summary == "5 Akteure, 5 Kooperationen: keine Fehler, 2 Hinweise."


def test_a_list_of_nobody_fails(run, hopeless):
    result = run("check", hopeless)
    assert result.exit_code == 1
    part, first, second, summary = result.stdout.splitlines()
    assert part == "liste.csv: nicht übernommen. Nicht zu erkennen, was hier steht"
    assert first.startswith("Fehler: In der Quelle stehen keine Akteure.")
    assert second.startswith("Hinweis: liste.csv: ")
    assert summary.startswith("Ein Fehler, ein Hinweis.")


def test_warnings_do_not_fail(run, folder):
    actors = folder / "Akteure.csv"
    text = actors.read_text(encoding="utf-8")
    actors.write_text(f"{text}e;Ämterlotsen;Amt;Sprache;nein\n", encoding="utf-8")
    result = run("check", folder, "--lang", "en")
    assert result.exit_code == 0
    warning = result.stdout.splitlines()[2]
    assert warning.startswith("Warning: Akteure.csv, row 6, column “Name”: ")
    assert result.stdout.endswith("5 actors, 3 cooperations: no errors, one warning.\n")


def test_a_large_list_is_read_with_a_word_on_the_error_stream(run, folder, monkeypatch):
    small = replace(DEFAULT_SETTINGS, limits=Limits(asked_rows=2))
    monkeypatch.setitem(check_source.__kwdefaults__, "settings", small)
    result = run("check", folder)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Akteure.csv: 4 Zeilen gelesen als Akteure",
        "Kooperationen.csv: 3 Zeilen gelesen als Kooperationen",
        "4 Akteure, 3 Kooperationen: keine Fehler, keine Hinweise.",
    ]
    assert result.stderr.startswith("Diese Liste hat etwa ")
    assert result.stderr.count("\n") == 1


def test_json_of_a_good_list(run, folder):
    data = json.loads(run("check", folder, "--format", "json").stdout)
    sheets = data.pop("proposal")["sheets"]
    assert [(sheet["name"], sheet["use"]) for sheet in sheets] == [
        ("Akteure.csv", "used"),
        ("Kooperationen.csv", "used"),
    ]
    assert data == {
        "ok": True,
        "actors": 4,
        "cooperations": 3,
        "issues": [],
        "parts": [
            "Akteure.csv: 4 Zeilen gelesen als Akteure",
            "Kooperationen.csv: 3 Zeilen gelesen als Kooperationen",
        ],
    }


def test_json_of_problems(run, broken):
    result = run("check", broken, "--format", "json", "--lang", "en")
    assert result.exit_code == 0
    data = json.loads(result.stdout)
    assert (data["ok"], data["actors"], data["cooperations"]) == (True, 5, 5)
    issue = data["issues"][0]
    assert "Niemand" in issue.pop("message")
    assert issue == {
        "severity": "warning",
        "code": "unknown-actor",
        "sheet": "Kooperationen.csv",
        "row": 5,
        "column": "Nach",
        "value": "Niemand",
    }


def test_a_source_that_cannot_be_opened_is_an_issue_too(run, tmp_path):
    result = run("check", tmp_path / "nichts.xlsx", "--format", "json")
    assert result.exit_code == 1
    data = json.loads(result.stdout)
    assert (data["ok"], data["actors"], data["cooperations"]) == (False, None, None)
    (issue,) = data["issues"]
    assert (issue["severity"], issue["code"], issue["row"]) == ("error", "no-source", None)
    assert "nichts.xlsx" in issue["message"]


def test_an_example_is_found_by_its_name(run):
    data = json.loads(run("check", "beispielstadt", "--format", "json").stdout)
    assert data["ok"]
    assert data["actors"] == 64


def test_contact_persons_are_never_printed(run, folder):
    (folder / "Kontaktpersonen.csv").write_text(
        "Akteur;Kontaktperson;Telefon\na;Petra Muster;0123 456\nNiemand;Max Beispiel;0999\n",
        encoding="utf-8",
    )
    for form in ("text", "json"):
        output = run("check", folder, "--format", form).output
        assert "Muster" not in output
        assert "Max" not in output
        assert "0999" not in output


@pytest.mark.slow
def test_umlauts_and_odd_characters_survive_every_pipe(folder):
    """cp1252, as Windows pipes have it, knows no Ł and no 💬; JSON is UTF-8 all the same."""
    actors = folder / "Akteure.csv"
    text = actors.read_text(encoding="utf-8")
    actors.write_text(text.replace("=Chor", "Łódź 💬 Ämter"), encoding="utf-8")

    def netmap(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "netmap", *arguments],
            capture_output=True,
            check=True,
            env={"PYTHONIOENCODING": "cp1252", "PATH": ""},
        ).stdout

    table = netmap("measures", str(folder)).decode("cp1252")
    assert "?ód? ? Ämter" in table
    data = json.loads(netmap("measures", str(folder), "--format", "json"))
    assert "Łódź 💬 Ämter" in [actor["name"] for actor in data["actors"]]

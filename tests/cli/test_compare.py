"""``netmap compare``."""

import json
import re
from pathlib import Path

import pytest

DOCUMENT = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
KEYS = {
    "actors_added",
    "actors_removed",
    "cooperations_added",
    "cooperations_removed",
    "cooperations_changed",
    "findings_new",
    "findings_resolved",
}


@pytest.fixture(name="later")
def folder_of_a_later_state(folder, tmp_path):
    """C has gone, E has come, D is of another type; A – B is looser, B – E and A – D are new."""
    later = tmp_path / "später"
    later.mkdir()
    actors = (folder / "Akteure.csv").read_text(encoding="utf-8")
    actors = actors.replace("c;=Chor;Verein;Sprache;nein", "e;Eltern;Verein;Sprache;nein")
    actors = actors.replace("Deutsch für alle;Verein", "Deutsch für alle;Bündnis")
    (later / "Akteure.csv").write_text(actors, encoding="utf-8")
    (later / "Kooperationen.csv").write_text(
        "Id;Von;Nach;Art;Enge;Status\n"
        "k1;a;b;;mittel;bestehend\nk4;b;e;Projekt;locker;bestehend\nk5;a;d;;eng;geplant\n",
        encoding="utf-8",
    )
    return later


def compared(run, *arguments):
    result = run("compare", *arguments, "--format", "json")
    assert result.exit_code == 0
    return json.loads(result.stdout)


def test_json_says_who_and_what_came_went_and_changed(run, folder, later):
    data = compared(run, folder, later)
    assert data.keys() >= KEYS
    assert data["compared"] == {"basis": "no_survey", "actors": 5}
    assert data["left_out"] == {"actors": [], "cooperations": 0, "findings": 0}
    assert data["actors_added"] == ["e"]
    assert data["actors_removed"] == ["c"]
    assert data["actors_changed"] == [
        {"id": "d", "changes": {"type": {"old": "Verein", "new": "Bündnis"}}}
    ]
    assert data["cooperations_added"] == [
        {
            "id": "k4",
            "source": "b",
            "target": "e",
            "directed": False,
            "fields": [],
            "kind": "Projekt",
            "weight": 1.0,
            "status": "existing",
        },
        {
            "id": "k5",
            "source": "a",
            "target": "d",
            "directed": False,
            "fields": [],
            "kind": "",
            "weight": 3.0,
            "status": "planned",
        },
    ]
    assert [entry["id"] for entry in data["cooperations_removed"]] == ["k2", "k3"]
    (changed,) = data["cooperations_changed"]
    assert (changed["id"], changed["weight"]) == ("k1", 2.0)
    assert changed["changes"] == {"weight": {"old": 3.0, "new": 2.0}}


def test_the_documented_example_is_the_result(run, folder, later):
    """Lists are shortened there, and findings are told by some of their keys."""
    blocks = map(json.loads, re.findall(r"```json\n(.*?)```", DOCUMENT, re.DOTALL))
    (example,) = (block for block in blocks if "actors_added" in block)
    data = compared(run, folder, later, "--lang", "en")
    assert list(example) == list(data)
    for key, shown in example.items():
        if isinstance(shown, list):
            assert len(shown) == 1
            (first, *_) = data[key]
            if key.startswith("findings"):
                first = {name: first[name] for name in shown[0]}
            assert shown == [first]
        else:
            assert shown == data[key]


def test_findings_are_those_of_analyse(run, folder, later):
    command = ("analyse", "--format", "json", "--no-evidence")
    before, after = (
        {entry["id"]: entry for entry in json.loads(run(*command, source).stdout)["findings"]}
        for source in (folder, later)
    )
    data = compared(run, folder, later)
    assert {entry["id"] for entry in data["findings_new"]} == after.keys() - before.keys()
    assert {entry["id"] for entry in data["findings_resolved"]} == before.keys() - after.keys()
    assert all(entry == after[entry["id"]] for entry in data["findings_new"])
    assert all(entry == before[entry["id"]] for entry in data["findings_resolved"])


@pytest.mark.slow
def test_all_compares_those_not_asked_both_times_too(run):
    states = ("beispielstadt", "beispielstadt-2022")
    asked, everybody = compared(run, *states), compared(run, *states, "--all")
    assert asked["compared"] == {"basis": "asked_twice", "actors": 53}
    assert everybody["compared"] == {"basis": "all", "actors": 67}
    assert len(everybody["cooperations_added"]) == 15
    left_out = sum(
        len(everybody[f"cooperations_{what}"]) - len(asked[f"cooperations_{what}"])
        for what in ("added", "removed", "changed")
    )
    assert asked["left_out"]["cooperations"] == left_out > 0
    text = run("compare", *states).stdout
    assert "der 53 Akteure" in text
    assert f"{left_out} neue, geänderte oder weggefallene Kooperationen" in text
    assert "--all" in text
    assert "--all" not in run("compare", *states, "--all").stdout


def test_text_tells_it_in_the_language(run, folder, later):
    lines = run("compare", folder, later).stdout.splitlines()
    assert lines[0] == f"Von {folder} zu {later}"
    place = lines.index("Geänderte Kooperationen (1)")
    assert lines[place + 1 : place + 3] == [
        "  Ämterlotsen – Büro für Integration",
        "    Enge: eng → mittel",
    ]
    assert re.search(r"^ganzes Netzwerk +Akteure +4 +4$", "\n".join(lines), re.M) is None
    english = run("compare", folder, later, "--lang", "en").stdout
    assert english.startswith("From ")
    assert "Changed cooperations (1)\n" in english


def test_key_figures_that_changed_are_a_table(run, folder, later):
    """As many actors and pairs as before, for A – D is only planned; then B – E is taken away."""
    text = run("compare", folder, later).stdout
    assert "vorher" not in text
    (later / "Kooperationen.csv").write_text("Von;Nach\na;b\n", encoding="utf-8")
    assert re.search(
        r"^ganzes Netzwerk  Paare, die zusammenarbeiten +2 +1$",
        run("compare", folder, later).stdout,
        re.M,
    )


def test_equal_states(run, folder):
    lines = run("compare", folder, folder, "--lang", "en").stdout.splitlines()
    assert lines[-1] == "Everything else is as it was."


def test_waves_of_one_table(run, tmp_path):
    file = tmp_path / "ties.csv"
    file.write_text(
        "source,target,weight,directed,wave\n"
        "Amt,Bad,3,1,1995\nBad,Amt,1,1,1995\nAmt,Chor,2,1,2005\nAmt,Bad,7,1,2005\n",
        encoding="utf-8",
    )
    data = compared(run, f"{file}#1995", f"{file}#2005")
    assert data["actors_added"] == ["chor"]
    assert [(tie["source"], tie["target"]) for tie in data["cooperations_added"]] == [
        ("amt", "chor")
    ]
    assert [(tie["source"], tie["target"]) for tie in data["cooperations_removed"]] == [
        ("bad", "amt")
    ]
    (changed,) = data["cooperations_changed"]
    assert changed["changes"] == {"weight": {"old": 3.0, "new": 7.0}}


def test_a_wave_that_is_not_there(run, tmp_path):
    file = tmp_path / "ties.csv"
    file.write_text("source,target,wave\na,b,1995\n", encoding="utf-8")
    result = run("compare", f"{file}#1995", f"{file}#1996", "--lang", "en")
    assert result.exit_code == 1
    assert result.stderr.endswith("There is no wave “1996” here. Possible are: 1995.\n")


def test_a_state_with_errors_is_named(run, folder, hopeless):
    result = run("compare", folder, hopeless)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "netmap check" in result.stderr


def test_both_states_are_needed(run, folder):
    result = run("compare", folder, "--lang", "en")
    assert result.exit_code == 2
    assert "Error: Missing: NEW." in result.stderr

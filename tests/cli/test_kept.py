"""Commands on kept maps: ``keep``, ``import``, ``history``, ``undo`` and ``snapshot``."""

import json
import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from netmap.cli.kept import SUFFIX
from netmap.editing import keep
from netmap.editing.edit import Add, Change
from netmap.model import Actor
from netmap.records import Kind
from netmap.store import open_store

DOCUMENT = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")


@pytest.fixture(name="kept")
def kept_map(run, folder, tmp_path):
    """The list of the folder, kept: one step."""
    path = tmp_path / "karte.netmap"
    assert run("keep", folder, "-o", path, "--who", "Eva").exit_code == 0
    return path


@pytest.fixture(name="longer")
def kept_map_with_an_addition(kept):
    """And the actor Dachverein: two steps."""
    store = open_store(kept)
    store.apply(Add(value=Actor(id="dach", name="Dachverein")), who="Jan")
    store.close()
    return kept


def test_the_ending_is_that_of_the_services():
    assert SUFFIX == keep.SUFFIX


def steps_of(run, kept, *options):
    result = run("history", kept, "--format", "json", *options)
    assert result.exit_code == 0
    return json.loads(result.stdout)["steps"]


def actors(run, source):
    return len(json.loads(run("measures", source, "--format", "json").stdout)["actors"])


def test_a_list_becomes_a_kept_map(run, folder, tmp_path):
    path = tmp_path / "karte.netmap"
    result = run("keep", folder, "-o", path, "--who", "Eva")
    assert result.stdout == (
        f"Liste mit 4 Akteuren eingelesen\n{path}: 4 Akteure, 3 Kooperationen.\n"
    )
    (step,) = steps_of(run, path)
    assert (step["position"], step["who"], step["undone"], step["names"]) == (1, "Eva", False, [])
    assert datetime.fromisoformat(step["at"]).tzinfo is not None


@pytest.mark.slow
def test_every_command_takes_a_kept_map(run, kept, folder, tmp_path):
    assert (
        run("check", kept).stdout == "4 Akteure, 3 Kooperationen: keine Fehler, keine Hinweise.\n"
    )
    for command in ("measures", "analyse"):
        as_json = ("--format", "json")
        assert run(command, kept, *as_json).stdout == run(command, folder, *as_json).stdout
    page = tmp_path / "karte.html"
    assert run("export", kept, "-o", page).exit_code == 0
    assert "Ämterlotsen" in page.read_text(encoding="utf-8")
    assert "Sonst ist alles gleich geblieben." in run("compare", folder, kept).stdout


def test_what_is_there_stays_untouched(run, kept, folder):
    before = kept.read_bytes()
    result = run("keep", folder, "-o", kept)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "netmap import" in result.stderr
    assert kept.read_bytes() == before


def test_a_list_with_errors_makes_no_map(run, hopeless, tmp_path):
    path = tmp_path / "karte.netmap"
    result = run("keep", hopeless, "-o", path)
    assert result.exit_code == 1
    assert "netmap check" in result.stderr
    assert not path.exists()


@pytest.mark.slow
def test_waves_become_named_states(run, tmp_path):
    file, kept = tmp_path / "ties.csv", tmp_path / "karte.netmap"
    file.write_text("Von;Nach;Welle\nAmt;Bad;2019\nAmt;Chor;2021\n", encoding="utf-8")
    lines = run("keep", file, "-o", kept).stdout.splitlines()
    assert lines[:2] == [
        "Liste mit 2 Akteuren eingelesen – Stand „2019“",
        "Liste mit 2 Akteuren eingelesen – Stand „2021“",
    ]
    data = json.loads(run("compare", f"{kept}#2019", f"{kept}#2021", "--format", "json").stdout)
    assert (data["actors_added"], data["actors_removed"]) == (["chor"], ["bad"])
    one = tmp_path / "eine.netmap"
    assert run("keep", f"{file}#2021", "-o", one).exit_code == 0
    assert [step["names"] for step in steps_of(run, one)] == [[]]


def test_a_wave_with_errors_makes_no_map(run, tmp_path):
    file, kept = tmp_path / "ties.csv", tmp_path / "karte.netmap"
    file.write_text("Von;Nach;Enge;Welle\nAmt;Bad;1;1\n#REF!;#REF!;1;2\n", encoding="utf-8")
    result = run("keep", file, "-o", kept)
    assert result.exit_code == 1
    assert f"{file}#2" in result.stderr
    assert not kept.exists()


@pytest.mark.slow
def test_importing_replaces_or_adds(run, kept, tmp_path):
    more = tmp_path / "neu.csv"
    more.write_text("Name;Typ\nEltern;Verein\n", encoding="utf-8")
    assert run("import", more, kept, "--add").stdout == "Liste mit einem Akteur ergänzt\n"
    assert actors(run, kept) == 5
    assert run("import", more, kept, "--add").stdout.startswith("Die Karte sagt das alles schon")
    assert run("import", more, kept).stdout == "Liste mit einem Akteur eingelesen\n"
    assert actors(run, kept) == 1
    assert len(steps_of(run, kept)) == 3


@pytest.mark.slow
def test_history_lists_the_newest_step_first(run, longer):
    run("snapshot", longer, "Auftakt", "--at", "1")
    assert [(step["position"], step["who"], step["text"]) for step in steps_of(run, longer)] == [
        (2, "Jan", "Akteur „Dachverein“ hinzugefügt"),
        (1, "Eva", "Liste mit 4 Akteuren eingelesen"),
    ]
    assert [step["position"] for step in steps_of(run, longer, "--limit", "1")] == [2]
    heading, first, second = run("history", longer).stdout.splitlines()
    assert re.match(r"Nr\. +Wann +Wer +Was +Stand$", heading)
    assert re.match(r" +2 .* Jan +Akteur „Dachverein“ hinzugefügt$", first)
    assert second.endswith("Auftakt")
    assert "Actor “Dachverein” added" in run("history", longer, "--lang", "en").stdout


@pytest.mark.slow
def test_undo_says_what_it_undid_and_redo_repeats_it(run, longer):
    told = run("undo", longer, "--who", "Eva").stdout
    assert told == "Rückgängig: Akteur „Dachverein“ hinzugefügt\n"
    assert actors(run, longer) == 4
    assert "(rückgängig gemacht)" in run("history", longer).stdout
    told = run("undo", longer, "--redo").stdout
    assert told == "Wiederholt: Akteur „Dachverein“ hinzugefügt\n"
    assert actors(run, longer) == 5
    result = run("undo", longer, "--redo")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Fehler: Es gibt nichts zu wiederholen.")


@pytest.mark.slow
def test_a_step_is_undone_and_repeated_by_its_number(run, longer):
    store = open_store(longer)
    store.apply(Add(value=Actor(id="x", name="Xenia")), who="Jan")
    store.close()
    assert "Dachverein" in run("undo", longer, "2").stdout
    result = run("undo", longer, "2")
    assert (result.exit_code, result.stderr) == (
        1,
        "Fehler: Dieser Schritt ist schon rückgängig gemacht.\n",
    )
    assert run("undo", longer, "2", "--redo").stdout.startswith("Wiederholt: ")
    assert run("undo", longer, "2", "--redo").exit_code == 1
    assert run("undo", longer, "3", "--redo").exit_code == 1
    assert actors(run, longer) == 6


def test_a_step_somebody_built_on_is_not_undone(run, longer):
    store = open_store(longer)
    dach = store.record(Kind.ACTOR, "dach")
    store.apply(Change(version=dach.version, value=Actor(id="dach", name="Neu")), who="Ida")
    store.close()
    result = run("undo", longer, "2")
    assert result.exit_code == 1
    assert result.stderr.startswith("Fehler: ")
    assert "Ida" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_nothing_to_undo(run, tmp_path):
    path = tmp_path / "leer.netmap"
    open_store(path, create=True).close()
    assert "Es gibt nichts rückgängig zu machen." in run("undo", path).stderr
    assert run("history", path).stdout == "In dieser Karte ist noch nichts geschehen.\n"
    assert run("snapshot", path).stdout == "Diese Karte hat noch keinen benannten Stand.\n"


@pytest.mark.slow
def test_snapshots_are_named_listed_and_removed(run, longer):
    assert run("snapshot", longer, "Jetzt", "--who", "Eva").stdout == "Stand „Jetzt“: Schritt 2\n"
    assert run("snapshot", longer, "Auftakt", "--at", "1").stdout == "Stand „Auftakt“: Schritt 1\n"
    today = datetime.now().astimezone().date().isoformat()
    assert run("snapshot", longer, "Heute", "--at", today).stdout == "Stand „Heute“: Schritt 2\n"
    data = json.loads(run("snapshot", longer, "--format", "json").stdout)["snapshots"]
    assert [(one["name"], one["position"]) for one in data] == [
        ("Auftakt", 1),
        ("Jetzt", 2),
        ("Heute", 2),
    ]
    assert data[1]["who"] == "Eva"
    assert re.search(r"^Auftakt +1 ", run("snapshot", longer).stdout, re.M)
    assert "schon" in run("snapshot", longer, "Jetzt").stderr
    assert "Der Name „Heute“ ist entfernt" in run("snapshot", longer, "Heute", "--remove").stdout
    result = run("snapshot", longer, "Heute", "--remove")
    assert (result.exit_code, "Auftakt, Jetzt" in result.stderr) == (1, True)
    assert (actors(run, f"{longer}#Auftakt"), actors(run, f"{longer}#Jetzt")) == (4, 5)


@pytest.mark.parametrize("options", [("--at", "1"), ("--remove",)])
def test_a_snapshot_needs_its_name(run, kept, options):
    result = run("snapshot", kept, *options)
    assert result.exit_code == 2
    assert "Es fehlt: NAME." in result.stderr


@pytest.mark.parametrize("command", ["history", "undo", "snapshot"])
def test_what_is_no_kept_map_is_refused(run, folder, tmp_path, command):
    for source in (tmp_path / "nichts.netmap", folder / "Akteure.csv"):
        result = run(command, source)
        assert (result.exit_code, result.stdout) == (1, "")
        assert re.fullmatch("Fehler: .*„.+“.*\n", result.stderr)


def test_a_damaged_map_is_a_finding_of_check(run, kept):
    content = bytearray(kept.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    kept.write_bytes(content)
    result = run("check", kept, "--format", "json")
    assert result.exit_code == 1
    (issue,) = json.loads(result.stdout)["issues"]
    assert issue["code"] == "store-damaged"


@pytest.mark.parametrize(
    "command",
    ["measures", "analyse", "history", "undo", "snapshot", "import", "check"],
)
@pytest.mark.parametrize(
    ("damage", "named"),
    [
        ("UPDATE actors SET fields = 'nonsense' WHERE id = 'a'", "„actors“"),
        ("UPDATE batches SET at = 'gestern'", "„batches“"),
        ("DROP TABLE entries", "beschädigt"),
    ],
)
def test_a_damaged_map_is_one_sentence_for_every_command(run, kept, folder, command, damage, named):
    with closing(sqlite3.connect(kept, isolation_level=None)) as connection:
        connection.execute(damage)
    before = kept.read_bytes()
    result = run(command, *([folder] if command == "import" else []), kept)
    assert kept.read_bytes() == before
    if result.exit_code == 0:  # it had no need of what is damaged
        return
    assert isinstance(result.exception, SystemExit)
    said = result.stdout if command == "check" else result.stderr
    assert named in said
    assert "Traceback" not in result.stdout + result.stderr
    assert command == "check" or re.fullmatch("(.*\n)?Fehler: .*\n", result.stderr)


def test_check_finds_all_of_that(run, kept):
    with closing(sqlite3.connect(kept, isolation_level=None)) as connection:
        connection.execute("UPDATE actors SET fields = 'nonsense' WHERE id = 'a'")
    result = run("check", kept, "--format", "json")
    (issue,) = json.loads(result.stdout)["issues"]
    assert (result.exit_code, issue["code"]) == (1, "store-unreadable")


@pytest.mark.parametrize("command", ["history", "undo", "snapshot"])
def test_backups_that_cannot_be_made_are_told(run, longer, command):
    folder = longer.parent / "karte-backups"
    for backup in folder.iterdir():
        backup.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    result = run(command, longer)
    assert result.exit_code == 0
    assert result.stderr.startswith(f"Achtung: Der jetzige Stand von „{longer}“ ist nicht")
    assert str(folder) in result.stderr
    folder.unlink()
    assert run(command, longer).stderr == ""


def test_passwords_stay_out_of_sight(run):
    result = run("check", "postgresql://amt:geheim@127.0.0.1:1/karte", "--format", "json")
    assert result.exit_code == 1
    assert "geheim" not in result.stdout + result.stderr


@pytest.mark.slow
def test_the_documented_examples_have_the_keys_of_the_results(run, longer):
    run("snapshot", longer, "First meeting")
    blocks = list(map(json.loads, re.findall(r"```json\n(.*?)```", DOCUMENT, re.DOTALL)))
    for command, key in (("history", "steps"), ("snapshot", "snapshots")):
        (example,) = (block for block in blocks if key in block)
        data = json.loads(run(command, longer, "--format", "json").stdout)
        assert list(example) == list(data)
        assert list(example[key][0]) == list(data[key][0])


def test_who_it_is_has_a_limit(run, folder, tmp_path, kept):
    path = tmp_path / "neu.netmap"
    before = kept.read_bytes()
    for arguments in (
        ("keep", folder, "-o", path),
        ("import", folder, kept),
        ("snapshot", kept, "Jetzt"),
        ("undo", kept),
    ):
        result = run(*arguments, "--who", "e" * 10_000)
        assert result.exit_code == 2
        assert "Kürzen Sie ihn auf 80 Zeichen" in " ".join(result.stderr.split())
        assert len(result.stderr) < 500
    assert not path.exists()
    assert kept.read_bytes() == before


@pytest.mark.slow
def test_the_name_of_a_state_has_a_limit(run, kept):
    result = run("snapshot", kept, "s" * 10_000)
    assert result.exit_code == 1
    assert "Kürzen Sie ihn auf 120 Zeichen" in " ".join(result.stderr.split())


def test_a_device_is_no_map(run, folder, tmp_path):
    result = run("keep", folder, "-o", tmp_path / "CON.netmap")
    assert result.exit_code == 1
    assert "netmap-CON.netmap" in result.stderr
    assert not (tmp_path / "CON.netmap").exists()

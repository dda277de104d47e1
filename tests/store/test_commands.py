"""The command line on a map that is kept on a server; on files it is tested with the commands."""

import json

import pytest
from click.testing import CliRunner

from netmap.cli import command_line


@pytest.fixture(name="run")
def run_command():
    """Call netmap with arguments; it must succeed."""

    def run(*words):
        result = CliRunner().invoke(
            command_line(words, {}), words, prog_name="netmap", env={"NETMAP_LANG": None}
        )
        assert result.exit_code == 0, result.stderr
        return result.stdout

    return run


@pytest.mark.slow
def test_a_map_on_a_server_is_kept_named_undone_and_compared(run, database, tmp_path):
    more = tmp_path / "neu.csv"
    more.write_text("Name;Typ\nElterncafé;Verein\n", encoding="utf-8")
    assert "Liste mit 17 Akteuren" in run("keep", "hemer", "-o", database, "--who", "Eva")
    run("snapshot", database, "Auftakt")
    run("import", str(more), database, "--add", "--who", "Jan")
    compared = json.loads(run("compare", f"{database}#Auftakt", database, "--format", "json"))
    assert compared["actors_added"] == ["elterncafe"]
    assert run("undo", database).startswith("Rückgängig: Liste mit einem Akteur ergänzt")
    steps = json.loads(run("history", database, "--format", "json"))["steps"]
    assert [(step["who"], step["undone"]) for step in steps[1:]] == [("Jan", True), ("Eva", False)]
    assert "keine Fehler" in run("check", database)
    told = run("compare", f"{database}#Auftakt", database)
    assert told.startswith("Von postgresql://127.0.0.1")
    assert "Sonst ist alles gleich geblieben." in told

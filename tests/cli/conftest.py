"""A small list of actors and a way to call the command line on it."""

import click
import pytest
from click.testing import CliRunner, Result

from netmap.cli import command_line

ACTORS = """Id;Name;Typ;Handlungsfelder;Koordinierende Stelle
a;Ämterlotsen;Initiative;Sprache;nein
b;Büro für Integration;Amt;Sprache;ja
c;=Chor;Verein;Sprache;nein
d;Deutsch für alle;Verein;Arbeit;nein
"""
TIES = """Id;Von;Nach;Enge;Status
k1;a;b;eng;bestehend
k2;b;c;locker;bestehend
k3;c;d;locker;geplant
"""


@pytest.fixture(name="folder")
def folder_of_csv(tmp_path):
    """A – B – C on existing ties, D apart; C – D is planned."""
    folder = tmp_path / "Liste für Hemer"
    folder.mkdir()
    (folder / "Akteure.csv").write_text(ACTORS, encoding="utf-8")
    (folder / "Kooperationen.csv").write_text(TIES, encoding="utf-8")
    return folder


@pytest.fixture(name="broken")
def folder_with_errors(folder):
    """The same with a tie to nobody, a closeness that is none and a doubtful column."""
    ties = folder / "Kooperationen.csv"
    ties.write_text(f"{TIES}k4;a;Niemand;eng;bestehend\nk5;a;c;-1;bestehend\n", encoding="utf-8")
    return folder


@pytest.fixture(name="run")
def run_command():
    """Call netmap with arguments, as main() does."""

    def run(*arguments, **environment) -> Result:
        words = [str(argument) for argument in arguments]
        command: click.Command = command_line(words, environment)
        settings = {"NETMAP_LANG": None, "COLUMNS": "80", **environment}
        return CliRunner().invoke(command, words, prog_name="netmap", env=settings)

    return run


@pytest.fixture
def hopeless(tmp_path):
    """A list in which nobody stands."""
    place = tmp_path / "ohne alles"
    place.mkdir()
    (place / "liste.csv").write_text("Frage;Antwort\nWarum;darum\n", encoding="utf-8")
    return place

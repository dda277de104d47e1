"""Help, wrong use and failures: sentences in the reader's language, and exit codes."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from netmap import __version__
from netmap.cli import command_line
from netmap.errors import SourceError
from netmap.exports import SUFFIXES
from netmap.i18n import Language

COMMANDS = sorted(command_line([], {}).commands)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command_has_an_example(run, command, language):
    result = run(command, "--help", "--lang", language)
    assert result.exit_code == 0
    assert f"\n    netmap {command} " in result.stdout
    words = {"de": ("Aufruf:", "Optionen:", "Beispiel:"), "en": ("Usage:", "Options:", "Example:")}
    assert all(word in result.stdout for word in words[language])
    assert all(len(line) <= 80 for line in result.stdout.splitlines())


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_german_help_has_no_english_left(run, command):
    text = run(*command.split(), "--help").stdout
    for word in ("Usage", "Options", "Commands", "Show", "required", "Example", "SOURCE", "FILE"):
        assert word not in text


def test_german_comes_first_and_the_variable_and_the_option_choose(run):
    assert "Optionen" in run("check", "--help").stdout
    assert "Options" in run("check", "--help", NETMAP_LANG="en").stdout
    assert "Optionen" in run("check", "--help", "--lang=de", NETMAP_LANG="en").stdout
    assert "Options" in run("--lang", "en", "--help").stdout


def test_version(run):
    assert run("--version").stdout == f"{__version__}\n"


def test_without_a_command_the_help_is_shown_as_wrong_use(run):
    result = run()
    assert (result.exit_code, result.stdout) == (2, "")
    assert "check" in result.stderr


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("chek", "Fehler: Den Befehl „chek“ gibt es nicht."),
        ("--bad", "Fehler: Die Option --bad gibt es hier nicht."),
        ("check", "Fehler: Es fehlt: QUELLE."),
        ("check x --bad", "Fehler: Die Option --bad gibt es hier nicht."),
        ("check x y z", "Fehler: Das ist zu viel: y z."),
        ("check x --format xml", "Fehler: --format kennt nur: text, json."),
        ("check x --lang", "Fehler: Die Option --lang wird anders angegeben, siehe Hilfe."),
        ("check x --lang fr", "Fehler: --lang kennt nur: de, en."),
        ("app --port 0", "Fehler: --port braucht eine ganze Zahl von 1 bis 65535."),
        ("app --port abc", "Fehler: --port braucht eine ganze Zahl von 1 bis 65535."),
        ("app --no-browser=1", "Fehler: Die Option --no-browser wird anders angegeben"),
        ("export x", "Fehler: Es fehlt: --output."),
        ("export x -o y.docx", f"Möglich sind: {', '.join(SUFFIXES)}."),
        ("template -o y.csv", "Möglich sind: .xlsx."),
    ],
)
def test_wrong_use_says_what_is_wrong_and_exits_with_2(run, line, sentence):
    result = run(*line.split())
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert result.stderr.startswith("Aufruf: netmap")
    assert "Error" not in result.stderr


def test_a_language_that_does_not_exist_is_wrong_use(run):
    result = run("check", "x", NETMAP_LANG="fr")
    assert result.exit_code == 2
    assert "--lang kennt nur: de, en." in result.stderr


def group_that(raises):
    command = command_line([], {})

    @command.command("fail")
    def fail():
        raise raises

    return command


def test_errors_are_one_sentence_and_exit_with_1():
    error = SourceError("error-write-no-folder", folder="x")
    result = CliRunner().invoke(group_that(error), ["fail"])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Fehler: Den Ordner „x“ gibt es nicht.")
    assert len(result.stderr.splitlines()) == 1


def test_ctrl_c_ends_quietly():
    result = CliRunner().invoke(group_that(KeyboardInterrupt()), ["fail"])
    assert (result.exit_code, result.stderr) == (130, "Abgebrochen.\n")


@pytest.mark.slow
def test_commands_do_not_load_the_dashboard():
    """Help and check answer at once: streamlit, pyvis and igraph stay out."""
    code = (
        "import sys, netmap.cli as c\n"
        "try: c.command_line(['--help'], {})(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'streamlit', 'pyvis', 'igraph', 'pandas', 'networkx', 'openpyxl'}\n"
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"

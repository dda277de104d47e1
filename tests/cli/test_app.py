"""``netmap app`` hands over to the dashboard's server."""

import sys
import types

import pytest

from netmap.settings import DEFAULT_SETTINGS


@pytest.fixture(name="served")
def fake_server(monkeypatch):
    """A server that notes how it was started and returns."""
    calls = []
    server = types.ModuleType("netmap.dashboard.server")

    def serve(source, *, texts, **options):
        calls.append((source, texts.language, options))

    monkeypatch.setattr(server, "serve", serve, raising=False)
    monkeypatch.setitem(sys.modules, "netmap.dashboard.server", server)
    return calls


def test_without_anything(run, served):
    assert run("app").exit_code == 0
    port = DEFAULT_SETTINGS.dashboard.port
    assert served == [(None, "de", {"port": port, "open_browser": True})]


def test_with_everything(run, served, folder):
    assert run("app", folder, "--port", "8600", "--no-browser").exit_code == 0
    assert served == [(str(folder), "de", {"port": 8600, "open_browser": False})]


def test_a_source_that_does_not_exist_starts_nothing(run, served, tmp_path):
    result = run("app", tmp_path / "nichts.xlsx")
    assert result.exit_code == 1
    assert "nichts.xlsx" in result.stderr
    assert served == []


def test_a_list_with_errors_is_shown_in_the_browser(run, served, broken):
    assert run("app", broken).exit_code == 0
    assert len(served) == 1


@pytest.mark.parametrize(
    ("arguments", "environment"), [(("--lang", "en"), {}), ((), {"NETMAP_LANG": "en"})]
)
def test_it_begins_in_the_language_that_was_asked_for(run, served, arguments, environment):
    assert run("app", *arguments, **environment).exit_code == 0
    assert served[0][1] == "en"

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
    server.serve = lambda source, **options: calls.append((source, options))
    monkeypatch.setitem(sys.modules, "netmap.dashboard.server", server)
    return calls


def test_without_anything(run, served):
    assert run("app").exit_code == 0
    port = DEFAULT_SETTINGS.dashboard.port
    assert served == [(None, {"port": port, "open_browser": True})]


def test_with_everything(run, served, folder):
    assert run("app", folder, "--port", "8600", "--no-browser").exit_code == 0
    assert served == [(str(folder), {"port": 8600, "open_browser": False})]


def test_a_source_that_does_not_exist_starts_nothing(run, served, tmp_path):
    result = run("app", tmp_path / "nichts.xlsx")
    assert result.exit_code == 1
    assert "nichts.xlsx" in result.stderr
    assert served == []


def test_a_list_with_errors_is_shown_in_the_browser(run, served, broken):
    assert run("app", broken).exit_code == 0
    assert len(served) == 1

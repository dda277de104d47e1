"""What netmap remembers on a computer: paths and names, never more."""

import sys

import pytest

from netmap.opening.recent import (
    FOLDER_VARIABLE,
    close_to_others,
    config_folder,
    last_editor,
    last_map,
    remember_editor,
    remember_map,
)


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "config"))


def test_nothing_is_remembered_at_first():
    assert (last_map(), last_editor()) == (None, "")


def test_map_and_editor_are_remembered_apart(tmp_path):
    file = tmp_path / "Süd.netmap"
    file.touch()
    remember_map(file)
    remember_editor("Amt für Integration")
    assert (last_map(), last_editor()) == (file, "Amt für Integration")


def test_a_map_that_is_gone_is_not_proposed(tmp_path):
    remember_map(tmp_path / "weg.netmap")
    assert last_map() is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"map": 1}', "\xff"])
def test_a_broken_memory_is_no_memory(content):
    config_folder().mkdir()
    (config_folder() / "netmap.json").write_bytes(content.encode("latin-1"))
    assert (last_map(), last_editor()) == (None, "")


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "file" / "below"))
    remember_editor("Amt")
    assert last_editor() == ""


@pytest.mark.parametrize(
    ("platform", "environment", "end"),
    [
        ("linux", {}, ".config/netmap"),
        ("linux", {"XDG_CONFIG_HOME": "/x"}, "/x/netmap"),
        ("darwin", {}, "Library/Application Support/netmap"),
        ("win32", {"APPDATA": "/roaming"}, "/roaming/netmap"),
        ("win32", {FOLDER_VARIABLE: "/own", "APPDATA": "/roaming"}, "/own"),
    ],
)
def test_each_system_has_its_folder(platform, environment, end):
    assert config_folder(environment, platform=platform).as_posix().endswith(end)


@pytest.mark.skipif(sys.platform == "win32", reason="there, folders of a user are private")
def test_only_whoever_wrote_it_can_read_it(monkeypatch, tmp_path):
    file = config_folder() / "netmap.json"
    config_folder().mkdir(mode=0o755)
    file.touch(mode=0o644)
    remember_editor("Amt")
    assert file.stat().st_mode & 0o777 == 0o600
    assert config_folder().stat().st_mode & 0o777 == 0o755  # somebody chose this folder
    monkeypatch.delenv(FOLDER_VARIABLE)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    config_folder().mkdir(parents=True, mode=0o755)
    remember_editor("Amt")
    assert config_folder().stat().st_mode & 0o777 == 0o700
    assert (config_folder() / "netmap.json").stat().st_mode & 0o777 == 0o600
    assert last_editor() == "Amt"


@pytest.mark.skipif(sys.platform == "win32", reason="there, folders of a user are private")
def test_what_earlier_versions_left_open_is_closed(monkeypatch, tmp_path):
    close_to_others()  # there is nothing yet
    monkeypatch.delenv(FOLDER_VARIABLE)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    remember_editor("Amt")
    file = config_folder() / "netmap.json"
    file.chmod(0o644)
    config_folder().chmod(0o755)
    close_to_others()
    assert config_folder().stat().st_mode & 0o777 == 0o700
    assert file.stat().st_mode & 0o777 == 0o600
    assert last_editor() == "Amt"

"""Files appear whole or not at all."""

import os
import stat
import sys
from pathlib import Path

import pytest

from netmap.documents.writing import free_name, write_atomically
from netmap.errors import ExportError
from netmap.i18n import Language, texts_for
from netmap.settings import Writing

IMPATIENT = Writing(attempts=3, wait_seconds=0)


class Excel:
    """Holds a file: replacing it fails the first ``times`` times, as on Windows."""

    def __init__(self, monkeypatch, times):
        self.left = times
        self._replace = Path.replace
        monkeypatch.setattr(Path, "replace", lambda draft, target: self.replace(draft, target))

    def replace(self, draft, target):
        if self.left:
            self.left -= 1
            raise PermissionError(13, "held")
        return self._replace(draft, target)


def test_a_new_file_is_there_and_nothing_else(tmp_path):
    write_atomically(tmp_path / "map.html", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["map.html"]
    assert (tmp_path / "map.html").read_bytes() == b"new"


def test_an_old_file_is_replaced_and_keeps_its_mode(tmp_path):
    file = tmp_path / "map.html"
    file.write_bytes(b"old and longer")
    file.chmod(0o640)
    write_atomically(file, b"new")
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640 or sys.platform == "win32"


def test_a_link_is_followed(tmp_path):
    (tmp_path / "real.html").write_bytes(b"old")
    (tmp_path / "link.html").symlink_to(tmp_path / "real.html")
    write_atomically(tmp_path / "link.html", b"new")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "real.html").read_bytes() == b"new"


def test_it_waits_while_another_program_holds_the_file(tmp_path, monkeypatch):
    file = tmp_path / "map.xlsx"
    file.write_bytes(b"old")
    Excel(monkeypatch, times=2)
    write_atomically(file, b"new", patience=IMPATIENT)
    assert file.read_bytes() == b"new"


def test_a_held_file_stays_as_it_was_and_the_error_says_so(tmp_path, monkeypatch):
    file = tmp_path / "map.xlsx"
    file.write_bytes(b"old")
    excel = Excel(monkeypatch, times=5)
    with pytest.raises(ExportError) as caught:
        write_atomically(file, b"new", patience=IMPATIENT)
    assert excel.left == 2  # three attempts, as it was told
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["map.xlsx"]
    sentence = texts_for(Language.DE).error(caught.value)
    assert "Excel" in sentence
    assert "map-2.xlsx" in sentence


def test_the_name_offered_instead_is_free(tmp_path):
    (tmp_path / "map-2.xlsx").touch()
    (tmp_path / "map-3.xlsx").touch()
    assert free_name(tmp_path / "map.xlsx") == tmp_path / "map-4.xlsx"


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    file = tmp_path / "map.xlsx"
    file.write_bytes(b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError) as caught:
        write_atomically(file, b"new")
    assert caught.value.key == "error-write-refused"
    assert "No space left" in texts_for(Language.EN).error(caught.value)
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["map.xlsx"]


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("", "error-write-folder"),
        ("missing/map.xlsx", "error-write-no-folder"),
        ("map\0.xlsx", "error-write-refused"),
        ("x" * 300 + ".xlsx", "error-write-refused"),
    ],
)
def test_an_impossible_place_is_named(tmp_path, path, key):
    with pytest.raises(ExportError) as caught:
        write_atomically(tmp_path / path, b"new")
    assert caught.value.key == key
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["CON.pdf", "nul.xlsx", "Lpt1.tar.gz"])
def test_a_device_is_no_file(tmp_path, name):
    with pytest.raises(ExportError) as refused:
        write_atomically(tmp_path / name, b"new")
    assert refused.value.key == "error-file-device"
    for language in Language:
        assert f"netmap-{name}" in texts_for(language).error(refused.value)
    assert list(tmp_path.iterdir()) == []

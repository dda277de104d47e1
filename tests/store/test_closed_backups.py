"""Backups that somebody else made, in a folder that only they may look into."""

import subprocess
import sys
from contextlib import closing

import pytest

from netmap.editing.edit import Add
from netmap.model import Actor
from netmap.settings import Settings
from netmap.store import Backups, Reason, open_store

ERASE = """
import sys
from netmap.errors import StoreError
from netmap.store import open_store
store = open_store(sys.argv[1])
print(store.backup_fault.key, store.backups.is_closed(), store.backups.all())
try:
    store.erase(who="Jan", words=["Erika Muster"])
except StoreError as error:
    print(error.key, error.params["files"])
store.close()
"""


@pytest.mark.slow
def test_an_erasure_waits_for_whoever_may_look_into_them(file, unprivileged):
    """It is not said to be done, and is finished when they open the map."""
    with closing(open_store(file, create=True)) as store:
        store.apply(Add(value=Actor(id="a", name="Amt", note="Erika Muster fragen")), who="Eva")
        backup = store.backups.make(Reason.OPEN)
    folder = backup.path.parent
    folder.chmod(0)
    try:
        told = subprocess.run(
            [*unprivileged, sys.executable, "-c", ERASE, file],
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout.splitlines()
    finally:
        folder.chmod(0o700)
    assert told == [
        "error-backup-folder True ()",
        "error-erase-unfinished karte-backups",
    ]
    assert b"Erika" not in file.read_bytes()
    assert b"Erika" in backup.path.read_bytes()
    with closing(open_store(file)) as store:
        assert store.resumed.backups == 1
    assert b"Erika" not in backup.path.read_bytes()


def test_a_folder_that_is_not_there_or_empty_is_not_closed(file):
    backups = Backups(file, Settings())
    assert not backups.is_closed()
    backups.folder.mkdir()
    assert not backups.is_closed()
    backups.folder.rmdir()
    backups.folder.write_text("in the way")
    assert not backups.is_closed()
    assert not Backups(file.with_name("a\0b"), Settings()).is_closed()

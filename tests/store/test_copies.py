"""Copies of a map that netmap or somebody made beside it are found, and told from other maps."""

import shutil
from contextlib import closing

import pytest

from netmap.editing.edit import Add
from netmap.model import Actor, ContactPerson
from netmap.records import Kind
from netmap.store import Reason, open_store


def begin(file):
    store = open_store(file, create=True)
    store.apply(Add(value=Actor(id="amt", name="Amt")), who="Amt")
    store.apply(Add(value=ContactPerson(actor="amt", name="Jürgen Müller")), who="Amt")
    store.backups.make(Reason.OPEN)
    return store


@pytest.fixture
def kept(file):
    with closing(begin(file)) as store:
        yield store


def traces(folder):
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in files if "Müller".encode() in path.read_bytes())


def erase(store):
    (person,) = store.records(Kind.CONTACT)
    return store.erase(persons=[person.id], words=["Müller"], who="Datenschutz")


@pytest.mark.slow
def test_of_a_backup_no_backup_is_made(kept):
    backup = kept.backups.all()[0].path
    for path in (backup, backup.with_name("vor dem Umzug.netmap")):
        if path != backup:
            shutil.copy(backup, path)
        with closing(open_store(path)) as opened:
            opened.apply(Add(value=Actor(id="", name=path.stem)), who="Amt")
        open_store(path).close()
    assert not [path for path in backup.parent.iterdir() if path.is_dir()]


def test_copies_among_the_backups_are_rewritten(kept, file):
    """Whatever they are called, and in whatever folder somebody or an earlier netmap put them."""
    folder = kept.backups.folder
    backup = kept.backups.all()[0].path
    nested = folder / f"{backup.stem}-backups"
    nested.mkdir()
    for path in (folder / f"{backup.stem} - Kopie.netmap", nested / backup.name):
        shutil.copy(backup, path)
    (folder / "notiz.txt").write_text("Müller")
    assert kept.erasure.copies().backups == 3
    erased = erase(kept)
    assert (erased.backups, erased.found, traces(file.parent)) == (3, 3, ["notiz.txt"])


def test_backups_from_before_the_map_was_renamed_are_rewritten(kept, file):
    renamed = file.with_name("netzwerk.netmap")
    kept.close()
    file.rename(renamed)
    with (
        closing(begin(file.with_name("andere.netmap"))) as other,
        closing(open_store(renamed)) as it,
    ):
        assert erase(it).backups == 2
        assert set(traces(file.parent)) == {"andere.netmap", other.backups.all()[0].path.name}


def test_copies_elsewhere_are_named_and_left_alone(kept, file):
    copy = file.with_name("karte - Kopie.netmap")
    shutil.copy(file, copy)
    before = copy.read_bytes()
    begin(file.with_name("andere.netmap")).close()
    assert kept.erasure.copies().elsewhere == (copy.name,)
    assert erase(kept).elsewhere == (copy.name,)
    assert copy.read_bytes() == before

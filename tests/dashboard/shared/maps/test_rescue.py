"""A kept map that cannot be read is no dead end: a sentence, its backups and other maps."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, texts_for
from netmap.opening.recent import remember_map
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Backups, open_store

DE = texts_for(Language.DE)
PAGES = ("overview", "map", "edit", "history", "data")
DAMAGES = {
    "cell": "UPDATE actors SET fields = 'nonsense' WHERE id = 'choir'",
    "reference": "UPDATE cooperations SET source = 'nobody'",
    "table": "DROP TABLE cooperations",
    "log": "UPDATE entries SET after = '{}' WHERE record = 'choir'",
    "version": "UPDATE alembic_version SET version_num = ''",
}


def spoil(file, command):
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(command)


@pytest.fixture
def remembered(file):
    """The map that this computer opened last, with a backup."""
    store = open_store(file)
    assert len(store.backups.all()) == 1
    store.close()
    remember_map(file)
    return file


def choose_backup(visit):
    box = visit.app.selectbox(key="backup")
    box.select(box.options[0]).run()
    return visit


def labels(visit):
    return [button.label for button in visit.app.button]


def forget_what_is_known(file):
    """As earlier versions named their backups."""
    for backup in Backups(file, DEFAULT_SETTINGS).all():
        name = backup.path.name.replace("-unreadable", "").replace("-readable", "")
        backup.path.rename(backup.path.with_name(name))


def spoil_backup(file, command):
    """Damage the only backup; it stays the one of the present state, so no other is made."""
    (backup,) = Backups(file, DEFAULT_SETTINGS).all()
    spoil(backup.path, command)
    os.utime(backup.path, ns=(file.stat().st_mtime_ns,) * 2)


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["cell", "reference", "table", "version"])
def test_every_start_says_what_is_wrong_and_offers_ways_on(start, remembered, damage):
    spoil(remembered, DAMAGES[damage])
    before = remembered.read_bytes()
    for _ in range(2):
        visit = start()
        assert not visit.app.exception
        (error,) = visit.app.error
        assert plain(str(remembered)) in error.value
        assert DE("backups-title") in [header.value for header in visit.app.header]
    assert remembered.read_bytes() == before
    visit.press(DE("backups-restore"))
    assert not visit.app.error
    assert visit.app.metric[0].value == "5"


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_no_page_is_a_dead_end(start, remembered, page):
    spoil(remembered, DAMAGES["cell"])
    visit = start().go(page)
    assert not visit.app.exception
    (error,) = visit.app.error
    assert plain("actors") in error.value
    assert "choir" in error.value
    visit.app.selectbox(key="example").select("hemer").run()
    visit.press(DE("data-open-example"))
    assert not visit.app.error
    assert "Hemer" in visit.title


@pytest.mark.slow
@pytest.mark.parametrize("page", ["history", "data"])
def test_damage_while_the_map_is_open(start, file, page):
    visit = start(file).go(page)
    spoil(file, "UPDATE entries SET after = '{}' WHERE kind = 'actor'")
    spoil(file, "UPDATE batches SET at = 'gestern'")
    visit.app.run()
    assert not visit.app.exception
    assert plain("batches") in visit.app.error[0].value
    assert DE("data-open") in [header.value for header in visit.app.header]


@pytest.mark.slow
@pytest.mark.parametrize("when", ["at the start", "while it is open"])
def test_damaged_places_lead_to_the_same_ways_on(start, remembered, when):
    visit = start().go("map")
    spoil(remembered, "UPDATE places SET x = 'links' WHERE actor = 'choir'")
    visit = start().go("map") if when == "at the start" else visit
    visit.app.run()
    assert not visit.app.exception
    (error,) = visit.app.error
    assert plain(str(remembered)) in error.value
    assert DE("data-open") in [header.value for header in visit.app.header]
    box = visit.app.selectbox(key="backup")
    box.select(box.options[-1]).run()
    visit.press(DE("backups-restore"))
    assert not visit.app.error


@pytest.mark.slow
def test_a_backup_that_is_damaged_too(start, remembered):
    (backup,) = Backups(remembered, DEFAULT_SETTINGS).all()
    for path in (remembered, backup.path):
        spoil(path, DAMAGES["cell"])
    visit = choose_backup(start())
    assert not visit.app.exception
    assert visit.app.error[-1].value == DE("backups-unreadable")
    assert DE("backups-restore") not in labels(visit)
    assert DE("backups-none-readable") in visit.texts


@pytest.mark.slow
@pytest.mark.parametrize("known", [True, False])
def test_the_newest_backup_that_can_be_read_in_full_is_recommended(start, remembered, known):
    """The newer ones have a history that nobody can read, and the map at last no network."""
    (sound,) = Backups(remembered, DEFAULT_SETTINGS).all()
    spoil(remembered, DAMAGES["log"])
    for number in range(2):
        open_store(remembered).close()
        os.utime(remembered, ns=(number, number))
    spoil(remembered, DAMAGES["cell"])
    if not known:
        forget_what_is_known(remembered)
    visit = start()
    assert not visit.app.exception
    assert len(visit.app.error) == 1
    (said,) = [text for text in visit.texts if text.startswith("Empfohlen")]
    assert said == DE("backups-recommended", backup=visit.app.selectbox(key="backup").options[-1])
    visit.press(DE("backups-restore"))
    assert not visit.app.error
    store = open_store(remembered)
    store.check()
    assert store.backup_fault is None
    store.close()
    assert sound.at in {backup.at for backup in Backups(remembered, DEFAULT_SETTINGS).all()}


@pytest.mark.slow
def test_of_a_backup_without_history_only_a_copy_is_offered(start, remembered):
    """It may be all that is left, but it is not what the map was."""
    spoil_backup(remembered, DAMAGES["log"])
    visit = choose_backup(start(remembered).go("data"))
    assert visit.app.error[-1].value == DE("backups-in-part")
    assert DE("backups-restore") not in labels(visit)
    visit.press(DE("backups-copy"))
    assert not visit.app.exception
    assert list(remembered.parent.glob("karte-*.netmap"))


@pytest.mark.slow
def test_a_backup_of_a_newer_version(start, remembered):
    spoil_backup(remembered, "UPDATE alembic_version SET version_num = '9999'")
    visit = choose_backup(start(remembered).go("data"))
    assert "neueren Fassung von netmap" in visit.app.error[-1].value
    assert DE("backups-restore") not in labels(visit)


@pytest.mark.slow
def test_which_backups_are_damaged_is_said_in_the_list(start, remembered):
    spoil(remembered, DAMAGES["log"])
    open_store(remembered).close()
    damaged, sound = start(remembered).go("data").app.selectbox(key="backup").options
    assert damaged.endswith("(beschädigt)")
    assert not sound.endswith("(beschädigt)")


@pytest.mark.slow
@pytest.mark.parametrize("damaged", [False, True])
def test_backups_of_somebody_else_are_not_called_none(start, remembered, monkeypatch, damaged):
    folder = Backups(remembered, DEFAULT_SETTINGS).folder
    real = Path.iterdir

    def refuse(self):  # root may look into every folder
        if self == folder:
            raise PermissionError
        return real(self)

    if damaged:
        spoil(remembered, DAMAGES["version"])
    monkeypatch.setattr(Path, "iterdir", refuse)
    visit = start() if damaged else start().go("data")
    assert not visit.app.exception
    assert DE("backups-closed", folder=str(folder)) in visit.texts
    assert DE("backups-none") not in visit.texts

"""A kept map that cannot be read is no dead end: a sentence, its backups and other maps."""

import sqlite3
from contextlib import closing

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


@pytest.mark.slow
@pytest.mark.parametrize("damage", DAMAGES)
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
    choose_backup(visit).press(DE("backups-restore"))
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
def test_a_backup_that_is_damaged_too(start, remembered):
    (backup,) = Backups(remembered, DEFAULT_SETTINGS).all()
    for path in (remembered, backup.path):
        spoil(path, DAMAGES["cell"])
    visit = choose_backup(start())
    assert not visit.app.exception
    assert visit.app.error[-1].value == DE("backups-unreadable")
    assert DE("backups-restore") not in [button.label for button in visit.app.button]

"""Backups that cannot be made do not stop in silence."""

import sqlite3
from contextlib import closing

import pytest

from netmap.i18n import Language, texts_for

DE = texts_for(Language.DE)


@pytest.fixture
def blocked(file):
    """The place of the map's backups, where something is in the way."""
    folder = file.with_name("karte-backups")
    folder.write_text("in the way")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("page", ["map", "edit", "data"])
def test_it_is_said_on_every_page_and_can_be_tried_again(start, file, blocked, page):
    visit = start(file).go(page)
    assert not visit.app.exception
    (said,) = [text for text in visit.texts if str(blocked) in text]
    assert said.startswith("Der jetzige Stand dieser Karte ist nicht gesichert.")
    visit.press(DE("backup-again"))
    assert str(blocked) in visit.app.error[0].value.replace("\\", "")
    blocked.unlink()
    visit.press(DE("backup-again"))
    assert not visit.app.error
    assert DE("backup-again") not in [button.label for button in visit.app.button]
    assert list(blocked.glob("*-daily-readable.netmap"))


@pytest.mark.slow
def test_nothing_is_said_while_all_is_well(start, file):
    visit = start(file).go("edit")
    assert DE("backup-again") not in [button.label for button in visit.app.button]


@pytest.mark.slow
def test_a_map_whose_history_is_damaged_says_so_and_is_not_called_backed_up(start, file):
    """Its network can be read, so that it opens; each backup of it would be as damaged."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE entries SET after = '{}' WHERE record = 'choir'")
    for _ in range(2):
        visit = start(file).go("edit")
        assert not visit.app.exception
        (said,) = [text for text in visit.texts if "nicht gesichert" in text]
        assert "entries" in said
        visit.press(DE("backup-again"))
        assert visit.app.error
        assert DE("backup-again") in [button.label for button in visit.app.button]

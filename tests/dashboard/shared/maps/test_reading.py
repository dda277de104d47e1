"""A list is read once, and only as long as somebody waits for it."""

import pytest

from netmap.dashboard.shared.maps import opening
from netmap.dashboard.shared.plain_text import plain
from netmap.errors import LargeSourceError, SourceError
from netmap.i18n import Language, texts_for

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)
FAILED = SourceError("error-reading-failed", value="liste.csv")
QUESTION = LargeSourceError("error-large-source", value="liste.csv", found=9, rows=9, megabytes=100)


@pytest.fixture(name="readings")
def counted_readings(monkeypatch):
    """What was asked for: whether a large list, each time one was read; all are refused."""
    asked = []

    def refuse(*_, large, **__):
        asked.append(large)
        raise FAILED if large or len(asked) > 2 else QUESTION

    for name in ("open_apart", "open_upload_apart"):
        monkeypatch.setattr(opening, name, refuse)
    return asked


def upload(visit, name="liste.csv"):
    visit.app.file_uploader[0].upload(name, b"Name").run()
    return visit


def told(visit):
    assert not visit.app.exception
    return [one.value for one in (*visit.app.warning, *visit.app.error)]


def test_a_refused_list_is_read_once_and_anew_when_it_comes_again(start, readings):
    visit = upload(start())
    assert told(visit) == [plain(DE.error(QUESTION))]
    visit.app.run()
    assert (told(visit), readings) == ([plain(DE.error(QUESTION))], [False])
    visit.press(DE("upload-large"))
    for _ in range(2):
        visit.app.run()
        assert (told(visit), readings) == ([plain(DE.error(FAILED))], [False, True])
    visit.app.file_uploader[0].clear().run()
    assert told(visit) == []
    upload(visit)
    assert readings == [False, True, False]


def test_a_refused_list_that_netmap_begins_with_is_read_again_once_it_is_another(
    start, readings, tmp_path
):
    file = tmp_path / "liste.csv"
    file.write_text("Name")
    visit = start(file)
    visit.app.run()
    assert readings == [False]
    file.write_text("Name;Typ")
    visit.app.run()
    assert readings == [False, False]


def test_what_was_wrong_with_a_second_list_is_said_without_reading_it_again(
    start, toy, monkeypatch
):
    asked = []

    def refuse(*_, **__):
        asked.append(True)
        raise FAILED

    monkeypatch.setattr("netmap.dashboard.compare.state_choice.open_upload_waves_apart", refuse)
    visit = upload(start(toy).go("compare"))
    visit.app.run()
    assert (told(visit), len(asked)) == ([plain(DE.error(FAILED))], 1)

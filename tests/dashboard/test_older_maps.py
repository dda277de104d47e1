"""Maps that older versions of netmap kept: they open in the dashboard as any other map does."""

import gzip
import json

import pytest

from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Language, texts_for
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store.migrate import REVISIONS
from tests.store.make_kept import FOLDER

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


@pytest.fixture(params=REVISIONS)
def older(request, tmp_path):
    """Path of a map as a version left it behind, and what it said."""
    file = tmp_path / "karte.netmap"
    file.write_bytes(gzip.decompress((FOLDER / f"{request.param}.netmap.gz").read_bytes()))
    said = json.loads((FOLDER / f"{request.param}.json").read_text(encoding="utf-8"))
    return file, said


def test_the_map_shows_its_actors_and_the_history_its_steps(start, older):
    file, said = older
    actors = {plain(record["value"]["name"]) for record in said["records"][Kind.ACTOR.value]}
    ties = said["records"][Kind.COOPERATION.value]
    assert len(actors) > 1
    visit = start(file).go("map")
    assert not visit.app.exception
    assert not visit.app.error
    count = DE("map-actors", count=len(actors)), DE("map-cooperations", count=len(ties))
    assert tuple(tab.label for tab in visit.app.tabs) == count
    assert set(visit.app.table[0].value.index) == actors

    visit.go("history")
    assert not visit.app.exception
    seen = [*visit.app.radio[0].options]
    pages = -(-len(said["steps"]) // DEFAULT_SETTINGS.store.listed_steps)
    for page in range(2, pages + 1):
        visit.app.session_state[f"history-page-{pages}"] = page
        visit.app.run()
        assert not visit.app.exception
        seen += visit.app.radio[0].options
    assert len(seen) == len(said["steps"])
    assert DE("step-unknown") not in seen
    assert seen[-1] == "Liste mit 3 Akteuren eingelesen"
    names = [named["name"] for named in said["snapshots"]]
    (listed,) = [table for table in map(_rows, visit.app.table) if DE("history-named-at") in table]
    assert [row[0] for row in listed[DE("history-named-at")]] == names


def _rows(table):
    frame = table.value.reset_index()
    return {heading: frame.to_numpy().tolist() for heading in frame.columns}

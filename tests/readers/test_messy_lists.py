"""Lists as coordinators have them: the network in them is found, and no part is unexplained."""

import json
from pathlib import Path

import pytest

from netmap.errors import SourceError
from netmap.readers.files import _sheets, go_on, read_list
from netmap.readers.shapes.propose import propose
from netmap.settings import DEFAULT_SETTINGS
from tests.readers.test_lists import unexplained

FOLDER = Path(__file__).parents[1] / "data" / "messy"
READ_LATER = (
    "04_", "04b_", "12_", "14_", "16c_", "16f_", "16h_", "17_", "18_",
)  # fmt: skip
"""What only readers that know merged and hidden cells, formulas and more formats can tell."""
LISTS = sorted(path.name.removesuffix(".json") for path in FOLDER.glob("*.json"))
SPELLINGS = "28_schreibweisen.xlsx"
"""Several spellings of listed actors, which are read as these."""


def judge(name):
    """Return the truth of a list, and what became of it."""
    truth = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return truth, read_list({name: (FOLDER / name).read_bytes()}, settings=DEFAULT_SETTINGS)


@pytest.mark.parametrize("name", LISTS)
def test_the_network_in_a_list_is_found(name):
    if name.startswith(READ_LATER):
        pytest.importorskip("netmap.readers.containers.spreadsheet")
    truth, opened = judge(name)
    if truth["refuse"]:
        assert not opened.ok
        assert opened.issues[0].code == "formulas-alone"
        return
    network = opened.network
    called = {actor.id: actor.name for actor in network.actors}
    assert sorted(called.values()) == sorted(truth["actors"])
    assert not set(truth.get("never", ())) & set(called.values())
    ties = {
        "|".join(sorted((called[tie.source], called[tie.target]))): tie
        for tie in network.cooperations
    }
    assert set(ties) == {"|".join(sorted(pair)) for pair in truth["pairs"]}
    for pair, weight in (truth["closeness"] or {}).items():
        assert ties[pair].weight == weight
    field = {one.id: one.name for one in network.action_fields}
    if truth["memberships"] is not None:
        assert truth["memberships"] == {
            actor.name: sorted(field[one] for one in actor.fields)
            for actor in network.actors
            if actor.fields
        }
    if truth.get("attendances"):
        meeting = {one.id: one.name for one in network.meetings}
        attended = {(called[one.actor], meeting[one.meeting]) for one in network.attendances}
        assert len(attended) == len(truth["attendances"])
    if truth.get("types"):
        types = {actor.name: actor.type for actor in network.actors}
        assert types.items() >= truth["types"].items()
    if truth.get("directed"):
        assert all(tie.directed for tie in network.cooperations)


def test_each_other_spelling_is_told_once_and_kept():
    _, opened = judge(SPELLINGS)
    told = [issue.value for issue in opened.issues if issue.code == "read-as-actor"]
    kept = {name for actor in opened.network.actors for name in actor.other_names}
    assert len(told) == len(set(told)) == 8
    assert kept == set(told)


@pytest.mark.parametrize("name", LISTS)
def test_nothing_in_a_list_is_unexplained(name):
    data = (FOLDER / name).read_bytes()
    sheets = _sheets({name: data}, DEFAULT_SETTINGS.limits, go_on)
    assert unexplained(sheets, propose(sheets, settings=DEFAULT_SETTINGS)) == []


def test_the_same_rows_in_another_order_are_the_same_map():
    (_, one), (_, other) = (judge(name) for name in LISTS if name.startswith("31"))
    assert one.network.actors == other.network.actors
    assert {field.id for field in one.network.action_fields} == {
        field.id for field in other.network.action_fields
    }


def test_what_cannot_be_read_at_all_is_no_list():
    with pytest.raises(SourceError):
        read_list({"a.png": b"\x89PNG"}, settings=DEFAULT_SETTINGS)

"""Small lists after public bug reports of other tools, each with what is right."""

from pathlib import Path

import pytest

from netmap.readers.files import read_list
from netmap.settings import DEFAULT_SETTINGS

FOLDER = Path(__file__).parents[1] / "data" / "cases"


def opened_of(case):
    (folder,) = FOLDER.glob(f"{case.partition('/')[0]}-*")
    paths = sorted((folder / case.partition("/")[2]).iterdir())
    files = {path.name: path.read_bytes() for path in paths if path.is_file()}
    return read_list(files, settings=DEFAULT_SETTINGS)


@pytest.mark.parametrize(
    ("case", "actors", "weights", "codes"),
    [
        ("06", 4, {"amt|kita": 2.0, "kita|verein": 1.0}, []),
        ("09", 2, {"amt|kita": 1.0}, ["formula-without-value"] * 2),
        ("18", 3, {"amt|kita": 2.0, "kita|verein": 1.0}, ["actors-from-references"]),
        ("19/kumu", 3, {"amt|kita": 1.0, "amt|verein": 1.0}, []),
        (
            "20",
            3,
            {"amt|kita": 2.0, "kita|verein": 1.0},
            ["actors-from-references", "rows-left-out", "rows-left-out"],
        ),
    ],
)
def test_the_right_network_with_a_word_about_the_rest(case, actors, weights, codes):
    opened = opened_of(case)
    network = opened.network
    assert len(network.actors) == actors
    assert {f"{t.source}|{t.target}": t.weight for t in network.cooperations} == weights
    assert [issue.code for issue in opened.issues] == codes


def test_commas_between_partners_that_nobody_lists():
    network = opened_of("19").network
    assert {frozenset((t.source, t.target)) for t in network.cooperations} == {
        frozenset(pair)
        for pair in (("amt", "kita"), ("amt", "verein"), ("kita", "verein"), ("kita", "chor"))
    }


def test_marks_at_meetings_are_attendances():
    network = opened_of("11").network
    assert (len(network.actors), len(network.meetings), len(network.attendances)) == (3, 3, 5)
    assert not any(actor.attributes for actor in network.actors)

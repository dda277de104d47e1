"""Attendance: by hand, and the two published two-mode networks."""

import numpy as np
import pytest

from netmap.engine import two_mode
from netmap.model import Actor, Attendance, Meeting, Network
from tests.engine.published import read_meetings, read_rows

# a came to m1 (noted twice) and m2, b to m1, c to m2, d to none; nobody noted who came to m3
CAME = ("a m1", "a m1", "a m2", "b m1", "c m2", "stranger m2")
MEETINGS = two_mode.take_attendance(
    Network.of(
        actors=[Actor(id=actor, name=actor) for actor in "dcba"],
        meetings=[Meeting(id=meeting, name=meeting) for meeting in ("m3", "m2", "m1")],
        attendances=[
            Attendance(actor=entry.split()[0], meeting=entry.split()[1]) for entry in CAME
        ],
    )
)


def test_by_hand():
    assert MEETINGS.actors == ("a", "b", "c", "d")
    assert MEETINGS.meetings == ("m1", "m2")
    assert two_mode.attendance_density(MEETINGS) == 4 / 8
    assert two_mode.meetings_attended(MEETINGS).tolist() == [2, 1, 1, 0]
    assert two_mode.participants(MEETINGS).tolist() == [2, 2]
    assert two_mode.attendance_centrality(MEETINGS).tolist() == [1, 0.5, 0.5, 0]
    assert two_mode.meeting_centrality(MEETINGS).tolist() == [0.5, 0.5]
    # b and c never met
    shared = two_mode.shared_meetings(MEETINGS).toarray().tolist()
    assert shared == [[0, 1, 1, 0], [1, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]


def test_southern_women():
    # 89 attendances of 18 women at 14 events (Davis, Gardner & Gardner 1941)
    davis = two_mode.take_attendance(read_meetings("davis_southern_women"))
    assert (len(davis.actors), len(davis.meetings), davis.present.nnz) == (18, 14, 89)
    assert two_mode.attendance_density(davis) == pytest.approx(89 / 252)
    # Evelyn, Theresa and Nora went to 8 each; event 8 drew 14 women (Borgatti & Everett 1997)
    attended = dict(zip(davis.actors, two_mode.meetings_attended(davis).tolist(), strict=True))
    assert [attended[name] for name in ("Evelyn", "Theresa", "Nora")] == [8, 8, 8]
    shares = dict(zip(davis.meetings, two_mode.meeting_centrality(davis).tolist(), strict=True))
    assert shares["E8"] == pytest.approx(14 / 18)


@pytest.mark.parametrize("name", ["davis_southern_women", "galaskiewicz_ceo_clubs"])
def test_shared_meetings_are_the_published_projection(name):
    meetings = two_mode.take_attendance(read_meetings(name))
    shared = two_mode.shared_meetings(meetings).toarray()
    row = {actor: position for position, actor in enumerate(meetings.actors)}
    expected = np.zeros_like(shared)
    for tie in read_rows(name, "ties"):
        ends = row[tie["source"]], row[tie["target"]]
        expected[ends] = expected[ends[::-1]] = float(tie["weight"])
    assert np.array_equal(shared, expected)


def test_nothing_noted():
    for actors in ((), (Actor(id="a", name="A"),)):
        meetings = two_mode.take_attendance(Network.of(actors=actors))
        assert two_mode.attendance_density(meetings) == 0
        assert two_mode.attendance_centrality(meetings).tolist() == [0] * len(actors)
        assert two_mode.meeting_centrality(meetings).tolist() == []
        assert two_mode.shared_meetings(meetings).nnz == 0

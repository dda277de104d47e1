"""Attendance: by hand, and the two published two-mode networks."""

import pytest

from netmap.engine.measures import two_mode
from netmap.model import Actor, Attendance, Meeting, Network
from tests.engine.published import read_meetings

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
    assert MEETINGS.present.sum(axis=0).tolist() == [2, 2]


def test_southern_women():
    # 89 attendances of 18 women at 14 events (Davis, Gardner & Gardner 1941)
    davis = two_mode.take_attendance(read_meetings("davis_southern_women"))
    assert (len(davis.actors), len(davis.meetings), davis.present.nnz) == (18, 14, 89)
    assert two_mode.attendance_density(davis) == pytest.approx(89 / 252)
    # Evelyn, Theresa and Nora went to 8 each; event 8 drew 14 women (Borgatti & Everett 1997)
    attended = dict(zip(davis.actors, two_mode.meetings_attended(davis).tolist(), strict=True))
    assert [attended[name] for name in ("Evelyn", "Theresa", "Nora")] == [8, 8, 8]
    assert davis.present.sum(axis=0)[davis.meetings.index("E8")] == 14


def test_nothing_noted():
    for actors in ((), (Actor(id="a", name="A"),)):
        meetings = two_mode.take_attendance(Network.of(actors=actors))
        assert two_mode.attendance_density(meetings) == 0
        assert two_mode.meetings_attended(meetings).tolist() == [0] * len(actors)
        assert meetings.meetings == ()

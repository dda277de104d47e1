"""Who was at a meeting, ticked for all at once: a command for :meth:`netmap.store.Store.apply`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from netmap.errors import EditError
from netmap.model import Attendance, Network
from netmap.records import Kind
from netmap.store import ChangeSet, Label, id_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Attend:
    """Note who was at a meeting and who was not, after all.

    What somebody else noted of others meanwhile stays.

    Attributes
    ----------
    meeting : str
        Id of the meeting.
    came, stayed_away : tuple of str
        Ids of the actors that were ticked, and of those whose tick was taken away.
    """

    meeting: str
    came: tuple[str, ...] = ()
    stayed_away: tuple[str, ...] = ()

    def run(self, change_set: ChangeSet) -> Label:
        """Note it; EditError if the meeting or somebody ticked is gone."""
        change_set.look_up(Kind.ACTOR, self.came)
        if change_set.row(Kind.MEETING, self.meeting) is None or None in (
            change_set.row(Kind.ACTOR, actor) for actor in self.came
        ):
            raise EditError("error-attend-gone")
        for actor in self.came:
            attendance = Attendance(actor=actor, meeting=self.meeting)
            if change_set.row(Kind.ATTENDANCE, id_of(attendance) or "") is None:
                change_set.put(attendance)
        gone = (Attendance(actor=actor, meeting=self.meeting) for actor in self.stayed_away)
        change_set.remove(Kind.ATTENDANCE, [id_of(one) or "" for one in gone])
        name = change_set.name_of(Kind.MEETING, self.meeting)
        count = len(self.came) + len(self.stayed_away)
        return Label.of("step-attended", name=name, count=count)


def ticks_of(meeting: str, network: Network) -> dict[str, bool]:
    """Return of all actors whether they were at a meeting.

    Examples
    --------
    >>> from netmap.model import Actor, Meeting
    >>> town = Network.of(
    ...     actors=[Actor(id="a", name="Amt"), Actor(id="k", name="Kita")],
    ...     meetings=[Meeting(id="m", name="Auftakt")],
    ...     attendances=[Attendance(actor="k", meeting="m")],
    ... )
    >>> ticks_of("m", town)
    {'a': False, 'k': True}
    """
    there = {one.actor for one in network.attendances if one.meeting == meeting}
    return {actor.id: actor.id in there for actor in network.actors}


def attend(meeting: str, begun: Mapping[str, bool], now: Mapping[str, bool]) -> Attend:
    """Return the command for what was ticked since a list of ticks was begun."""
    changed = {actor: tick for actor, tick in now.items() if tick != begun.get(actor, False)}
    return Attend(
        meeting=meeting,
        came=tuple(actor for actor, tick in changed.items() if tick),
        stayed_away=tuple(actor for actor, tick in changed.items() if not tick),
    )

"""What of a map is shown, and how: the reader's choices as one value."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from netmap.model import CooperationStatus, Finding, Link, Network
from netmap.model.comparison import Changes
from netmap.views.layout.arrangements import Arrangement
from netmap.views.scene.colouring import ColourBy


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What of a map is shown, and how.

    Attributes
    ----------
    field : str or None
        Id of the only action field to show; None for all.
    types, kinds : frozenset of str or None
        Only these actor types and kinds of cooperation; None for all.
    statuses : frozenset of CooperationStatus
        Only cooperations at these stages.
    least_weight : float or None
        Only cooperations at least this close; None for all.
    meeting : str or None
        Id of a meeting: only actors who took part in it or in a part of it; None for all.
    own : str
        Heading of a column of the list's own that colours, places or the next filter mean.
    own_values : frozenset of str or None
        Only actors that say one of these there, "" for those that say nothing; None for all.
    colour_by : ColourBy
        What the colours mean.
    size_by : str or None
        Measure that emphasises actors (a field of ``ActorMeasures``); None for none.
    arrangement : Arrangement
        What the places of the actors mean.
    focus : str or None
        Id of an actor whose neighbourhood stands out.
    steps : int
        How many cooperations away that neighbourhood reaches.
    highlight : Finding or None
        A finding whose actors and links stand out, unless there is a focus.
    without_coordinator : bool
        Whether the coordinating offices are hidden.
    without : frozenset of str
        Ids of further actors to hide.
    path : (str, str) or None
        Ids of two actors, all shortest ways between whom stand out.
    common : tuple of str
        Ids of actors whose common partners stand out.
    aggregate : bool
        Whether large maps are drawn as bubbles.
    expanded : frozenset of str
        Ids of the bubbles whose actors are drawn one by one.
    changes : Changes or None
        What became of actors and cooperations since another state of the map. Colours mean this
        alone then; None compares nothing.
    absent : frozenset of str
        Ids of actors that only the other state has: they keep their places, pale.
    """

    field: str | None = None
    types: frozenset[str] | None = None
    kinds: frozenset[str] | None = None
    statuses: frozenset[CooperationStatus] = frozenset(
        {CooperationStatus.EXISTING, CooperationStatus.PLANNED, CooperationStatus.WISHED}
    )
    least_weight: float | None = None
    meeting: str | None = None
    own: str = ""
    own_values: frozenset[str] | None = None
    colour_by: ColourBy = ColourBy.TYPE
    size_by: str | None = "degree"
    arrangement: Arrangement = Arrangement.NETWORK
    focus: str | None = None
    steps: int = 1
    highlight: Finding | None = None
    without_coordinator: bool = False
    without: frozenset[str] = frozenset()
    path: Link | None = None
    common: tuple[str, ...] = ()
    aggregate: bool = True
    expanded: frozenset[str] = frozenset()
    changes: Changes | None = dataclasses.field(default=None, hash=False)
    absent: frozenset[str] = frozenset()

    def left_out(self, network: Network) -> frozenset[str]:
        """Ids of the actors of a map that are hidden: ``without``, and the offices if they are."""
        return self.without | (network.coordinators if self.without_coordinator else frozenset())

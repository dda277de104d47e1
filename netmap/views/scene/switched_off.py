"""What filters have taken off a map: entries of the legend that can be switched on again."""

from __future__ import annotations

from collections import Counter

from netmap.i18n import Texts
from netmap.model import CooperationStatus, Network
from netmap.views.scene.colouring import ColourBy, Colouring
from netmap.views.scene.legend import (
    FilterKind,
    LegendEntry,
    LegendFilter,
    LegendGroup,
    stage_entry,
)
from netmap.views.scene.palette import Theme
from netmap.views.scene.view import View


def list_switched_off(
    network: Network, view: View, colouring: Colouring, theme: Theme, texts: Texts
) -> tuple[LegendEntry, ...]:
    """Return types, values and stages that the view hides, with their counts in the map.

    Types only where colours mean types, and values of a column of the list's own only where they
    mean these: the legend shows no others.

    Parameters
    ----------
    network : Network
        The map.
    view : View
        Its filters.
    colouring : Colouring
        What the colours of the actors mean.
    theme : Theme
        Light or dark page.
    texts : Texts
        The language.
    """
    entries = []
    shown = {ColourBy.TYPE: view.types, ColourBy.OWN: view.own_values}.get(colouring.by)
    if shown is not None:
        counts = Counter(colouring.group_of(actor, ()) for actor in network.actors)
        for group in colouring.groups:
            value = colouring.value_of(group)
            if value is None or value in shown or not counts[group]:
                continue
            entries.append(
                LegendEntry(
                    group=LegendGroup.COLOUR,
                    label=colouring.label(group, texts),
                    count=counts[group],
                    ink=colouring.ink(group),
                    filter=LegendFilter(FilterKind(colouring.by), value),
                )
            )
    stages = Counter(tie.status for tie in network.cooperations)
    entries += [
        stage_entry(status, stages[status], theme, texts)
        for status in CooperationStatus
        if stages[status] and status not in view.statuses
    ]
    return tuple(entries)

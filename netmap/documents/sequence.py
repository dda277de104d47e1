"""The scenes of a presentation: the sequence that a map suggests, and views that are kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from netmap.findings.analyse import most_important
from netmap.findings.outage import suppose_outage
from netmap.model import CooperationStatus, Finding, Network, Standing
from netmap.model.scenes import Choices, Plain, SavedScene, Shows
from netmap.model.suggestions import Suggestion
from netmap.records.own_columns import own_text
from netmap.registry import Topic, about
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.colouring import ColourBy
from netmap.views.scene.view import View

_AS_THEY_ARE = (
    "field",
    "own",
    "least_weight",
    "meeting",
    "size_by",
    "focus",
    "steps",
    "without_coordinator",
    "path",
    "common",
)
_READ: dict[str, Callable[[Any], Any]] = {
    "types": frozenset,
    "kinds": frozenset,
    "statuses": lambda held: frozenset(map(CooperationStatus, held)),
    "own_values": frozenset,
    "without": frozenset,
    "colour_by": ColourBy,
}
"""Choices that are kept as something simpler, and how they are read."""


def suggest_sequence(
    network: Network,
    findings: Iterable[Finding],
    suggestions: Sequence[Suggestion] = (),
    *,
    compared: bool = False,
) -> tuple[SavedScene, ...]:
    """Return the scenes that tell a map: the whole, its fields, hubs, gaps, proposals, changes.

    Parameters
    ----------
    network : Network
        The map.
    findings : iterable of Finding
        Its findings; the ``pictures.gaps`` most important gaps get a scene each.
    suggestions : sequence of Suggestion
        What could be proposed, the most important first; of these ``pictures.findings`` at most.
    compared : bool
        Whether there is an earlier state to show.

    Examples
    --------
    >>> [scene.shows.value for scene in suggest_sequence(Network(title="Stadt"), ())]
    ['whole']
    """
    found = [finding for finding in findings if finding.standing is not Standing.ONLY_WITHOUT]
    gaps = most_important(about(Topic.GAP, found), count=DEFAULT_SETTINGS.pictures.gaps)
    scenes = [
        _scene(Shows.WHOLE),
        *(_scene(Shows.FIELD, field=field.id) for field in network.action_fields),
        *(_scene(Shows.HUBS) for _ in about(Topic.KEY_ACTOR, found)[:1]),
        *(_scene(Shows.FINDING, finding=gap.id) for gap in gaps),
        *(
            _scene(Shows.SUGGESTION, suggestion=one.id)
            for one in suggestions[: DEFAULT_SETTINGS.pictures.findings]
        ),
    ]
    if compared:
        scenes += [_scene(Shows.EARLIER), _scene(Shows.LATER)]
    return tuple(scenes)


def keep_view(
    view: View, id: str, *, finding: str | None = None, spotlight: str | None = None
) -> SavedScene:
    """Return a scene that shows a map as it is set now.

    Places are not kept: in a presentation nobody moves.

    Parameters
    ----------
    view : View
        How the map is set.
    id : str
        What the scene is to be known by.
    finding : str, optional
        Id of what is highlighted, which may be a suggestion told as a finding.
    spotlight : str, optional
        Id of the actor in the spotlight.

    Examples
    --------
    >>> keep_view(View(field="edu", types=frozenset({"Amt"})), "s1").view
    (('field', 'edu'), ('types', ('Amt',)))
    """
    usual = View()
    kept: dict[str, Plain] = {}
    for entry in dataclasses.fields(view):
        held = getattr(view, entry.name)
        if held == getattr(usual, entry.name):
            continue
        if entry.name in _AS_THEY_ARE:
            kept[entry.name] = held
        elif entry.name == "colour_by":
            kept[entry.name] = str(held)
        elif entry.name in _READ:
            kept[entry.name] = tuple(sorted(map(str, held)))
    if finding is not None:
        kept["finding"] = finding
    if spotlight is not None:
        kept["spotlight"] = spotlight
    return SavedScene(id=id, shows=Shows.VIEW, view=tuple(kept.items()))


def read_view(
    choices: Choices,
    network: Network,
    findings: Iterable[Finding] = (),
    suggestions: Iterable[Suggestion] = (),
) -> View:
    """Return what a kept view is on the map as it stands; what is gone from it is left out.

    Parameters
    ----------
    choices : tuple of (str, value)
        Made by :func:`keep_view`.
    network : Network
        The map.
    findings, suggestions : iterable
        Among them is what is to be highlighted.
    """
    held = dict(choices)
    values: dict[str, Any] = {name: held[name] for name in _AS_THEY_ARE if name in held}
    values |= {name: read(held[name]) for name, read in _READ.items() if name in held}
    if values.get("field") not in network.field_by_id:
        values.pop("field", None)
    if values.get("meeting") not in {meeting.id for meeting in network.meetings}:
        values.pop("meeting", None)
    if not any(own_text(actor, values.get("own", "")) for actor in network.actors):
        values = {name: held for name, held in values.items() if name not in ("own", "own_values")}
        if values.get("colour_by") is ColourBy.OWN:
            del values["colour_by"]
    view = View(**values)
    if view.without:
        outage = suppose_outage(network, view.left_out(network), field=view.field)
        return dataclasses.replace(view, highlight=outage)
    wanted = held.get("finding")
    candidates = (*findings, *(one.as_finding() for one in suggestions))
    highlight = next((one for one in candidates if one.id == wanted), None)
    return dataclasses.replace(view, highlight=highlight)


def _scene(shows: Shows, **choices: Plain) -> SavedScene:
    """Return a scene that is known by what it shows, so that it stays the same one."""
    about = "-".join(str(value) for value in choices.values())
    return SavedScene(id=f"{shows}-{about}".rstrip("-"), shows=shows, view=tuple(choices.items()))

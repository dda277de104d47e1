"""The legend of a map: what its colours, marks and lines mean, with counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, CooperationStatus
from netmap.model.comparison import Change, Changes
from netmap.views.scene.colouring import ColourBy, Colouring
from netmap.views.scene.palette import (
    SIGNS,
    Ink,
    LineStyle,
    Outline,
    Theme,
    band_of_change,
    dim,
    ink_of_change,
    line_of,
    plain_ink,
    proposed_line,
)

_NO_CHANGES = Changes(actors={}, cooperations={})


class LegendGroup(StrEnum):
    """What an entry explains."""

    COLOUR = "colour"
    SIGN = "sign"
    LINE = "line"
    HINT = "hint"


class FilterKind(StrEnum):
    """What of a view an entry of the legend switches."""

    TYPE = "type"
    FIELD = "field"
    STATUS = "status"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class LegendFilter:
    """What an entry of the legend shows or hides: a value of a view."""

    kind: FilterKind
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendEntry:
    """One line of a legend.

    Attributes
    ----------
    group : LegendGroup
        What it explains.
    label : str
        Its text.
    count : int or None
        How many visible actors or cooperations it stands for.
    ink, outline, dashed
        The box it shows; ``ink`` is None if it shows none.
    line, arrow
        The line it shows; ``line`` is None if it shows none.
    filter : LegendFilter or None
        What it stands for as a filter.
    """

    group: LegendGroup
    label: str
    count: int | None = None
    ink: Ink | None = None
    outline: Outline = Outline.ROUNDED
    dashed: bool = False
    line: LineStyle | None = None
    arrow: bool = False
    filter: LegendFilter | None = None


def build_legend(
    colouring: Colouring,
    theme: Theme,
    texts: Texts,
    *,
    groups: Counter[str],
    actors: Sequence[Actor],
    unasked: frozenset[str],
    ties: Sequence[Cooperation],
    proposed: int = 0,
    size_by: str | None = None,
    changes: Changes = _NO_CHANGES,
    absent: int = 0,
) -> tuple[LegendEntry, ...]:
    """Return the entries of the legend: only what is to be seen.

    Parameters
    ----------
    colouring : Colouring
        Groups and their colours.
    theme : Theme
        Light or dark page.
    texts : Texts
        The language.
    groups : Counter of str
        How many visible actors each colour stands for.
    actors, ties : sequence
        What is visible.
    unasked : frozenset of str
        Ids of the actors that were not asked while others were.
    proposed : int
        Number of suggested cooperations drawn.
    size_by : str, optional
        Name of the measure that emphasises actors.
    changes : Changes
        What became of actors and cooperations since another state.
    absent : int
        Number of actors that only the other state has.
    """
    entries = [
        LegendEntry(
            group=LegendGroup.COLOUR,
            label=colouring.label(group, texts),
            count=groups[group],
            ink=colouring.ink(group),
            filter=_filter_of(colouring, group),
        )
        for group in colouring.groups
        if groups[group]
    ]
    entries += _changed_actors(actors, changes.actors, absent, theme, texts)
    entries += _signs(actors, unasked, theme, texts)
    entries += _changed_ties(ties, changes.cooperations, theme, texts)
    entries += _lines(ties, proposed, theme, texts)
    if len({tie.weight for tie in ties}) > 1:
        entries.append(LegendEntry(group=LegendGroup.HINT, label=texts("scene-line-closeness")))
    if size_by is not None:
        measure = texts(f"measure-{size_by}")
        label = texts("scene-size", measure=measure)
        entries.append(LegendEntry(group=LegendGroup.HINT, label=label))
    return tuple(entries)


def _filter_of(colouring: Colouring, group: str) -> LegendFilter | None:
    value = colouring.value_of(group)
    if value is None or colouring.by is ColourBy.GROUP:
        return None
    return LegendFilter(FilterKind(colouring.by), value)


def _changed_actors(
    actors: Sequence[Actor],
    changes: Mapping[str, Change],
    absent: int,
    theme: Theme,
    texts: Texts,
) -> list[LegendEntry]:
    counts = Counter(changes[actor.id] for actor in actors if actor.id in changes)
    entries = [
        LegendEntry(
            group=LegendGroup.COLOUR,
            label=f"{SIGNS[change]} {texts(f'scene-change-{change}')}",
            count=counts[change],
            ink=ink_of_change(change, theme),
        )
        for change in Change
    ]
    entries.append(
        LegendEntry(
            group=LegendGroup.COLOUR,
            label=texts("scene-absent"),
            count=absent,
            ink=dim(plain_ink(theme), theme),
        )
    )
    return [entry for entry in entries if entry.count]


def _changed_ties(
    ties: Sequence[Cooperation], changes: Mapping[str, Change], theme: Theme, texts: Texts
) -> list[LegendEntry]:
    counts = Counter(changes[tie.id] for tie in ties if tie.id in changes)
    return [
        LegendEntry(
            group=LegendGroup.LINE,
            label=texts(f"scene-change-{change}"),
            count=counts[change],
            line=band_of_change(change, theme),
        )
        for change in Change
        if counts[change]
    ]


def _signs(
    actors: Sequence[Actor], unasked: frozenset[str], theme: Theme, texts: Texts
) -> list[LegendEntry]:
    plain = plain_ink(theme)
    offices = LegendEntry(
        group=LegendGroup.SIGN,
        label=texts("scene-coordinator"),
        count=sum(actor.coordinator for actor in actors),
        ink=plain,
        outline=Outline.SQUARE,
    )
    not_asked = LegendEntry(
        group=LegendGroup.SIGN,
        label=texts("scene-unasked"),
        count=sum(actor.id in unasked for actor in actors),
        ink=plain,
        dashed=True,
    )
    return [entry for entry in (offices, not_asked) if entry.count]


def stage_entry(status: CooperationStatus, count: int, theme: Theme, texts: Texts) -> LegendEntry:
    """Return the entry of a stage that so many cooperations are at."""
    return LegendEntry(
        group=LegendGroup.LINE,
        label=texts(f"status-{status}"),
        count=count,
        line=line_of(status, theme),
        filter=LegendFilter(FilterKind.STATUS, status),
    )


def _lines(
    ties: Sequence[Cooperation], proposed: int, theme: Theme, texts: Texts
) -> list[LegendEntry]:
    stages = Counter(tie.status for tie in ties)
    entries = [stage_entry(status, stages[status], theme, texts) for status in CooperationStatus]
    entries.append(
        LegendEntry(
            group=LegendGroup.LINE,
            label=texts("scene-line-directed"),
            count=sum(tie.directed for tie in ties),
            line=line_of(CooperationStatus.EXISTING, theme),
            arrow=True,
        )
    )
    entries.append(
        LegendEntry(
            group=LegendGroup.LINE,
            label=texts("scene-line-proposed"),
            count=proposed,
            line=proposed_line(theme),
        )
    )
    return [entry for entry in entries if entry.count]

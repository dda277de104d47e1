"""What is different between two states of a map, as sentences, lists and a table."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, Finding, Network, Standing
from netmap.model.comparison import Changed, Comparison, Entry, KeyFigures
from netmap.records import RECORDS, Column, Kind
from netmap.records.own_columns import find_column, held_in
from netmap.views.text.details import describe_cooperation
from netmap.views.text.record_text import name_column, tell_value
from netmap.views.text.tables import Cell, Table
from netmap.views.text.text import tell

Item = tuple[str, ...]
"""What came, went or changed, and lines on what is to be said about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Items of one sort ("actors-added", "findings-resolved") under their heading."""

    sort: str
    heading: str
    items: tuple[Item, ...]


def tell_basis(comparison: Comparison, texts: Texts) -> tuple[str, ...]:
    """Return sentences on whose cooperations are compared, and what that leaves out."""
    left_out = comparison.left_out
    sentences = [texts(f"compare-basis-{comparison.basis}", actors=len(comparison.compared))]
    if left_out.actors:
        sentences.append(texts("compare-left-actors", count=len(left_out.actors)))
    if left_out.cooperations or left_out.findings:
        sentences.append(
            texts(
                "compare-left-changes",
                cooperations=left_out.cooperations,
                findings=left_out.findings,
            )
        )
    return tuple(sentences)


def tell_comparison(comparison: Comparison, texts: Texts) -> tuple[Passage, ...]:
    """Return everything that came, went or changed; sorts of which there is nothing are left out.

    Actors come first, then cooperations, then findings. Resolved findings are told without their
    numbers, which are those of the old state.
    """
    old, new = comparison.old, comparison.new
    items: dict[str, Iterable[Item]] = {
        "actors-added": map(_tell_actor, comparison.actors_added),
        "actors-removed": map(_tell_actor, comparison.actors_removed),
        "actors-changed": (
            (change.new.name, _tell_changes(Kind.ACTOR, change, comparison, texts))
            for change in comparison.actors_changed
        ),
        "cooperations-added": (
            _tell_cooperation(tie, new, texts) for tie in comparison.cooperations_added
        ),
        "cooperations-removed": (
            _tell_cooperation(tie, old, texts) for tie in comparison.cooperations_removed
        ),
        "cooperations-changed": (
            (
                _tell_cooperation(change.new, new, texts)[0],
                _tell_changes(Kind.COOPERATION, change, comparison, texts),
            )
            for change in comparison.cooperations_changed
        ),
        "findings-new": (
            (telling.title, telling.summary, *_tell_standing(finding, texts))
            for finding in comparison.findings_new
            for telling in [tell(finding, new, texts)]
        ),
        "findings-resolved": (
            (tell(finding, old, texts).title, *_tell_standing(finding, texts))
            for finding in comparison.findings_resolved
        ),
    }
    return tuple(
        Passage(sort=sort, heading=texts(f"compare-{sort}", count=len(listed)), items=listed)
        for sort, told in items.items()
        if (listed := tuple(told))
    )


def tabulate_developments(comparison: Comparison, texts: Texts) -> Table:
    """Return the key figures that are different, of the whole network and of each field."""
    states = (comparison.old, comparison.new)
    fields = {entry.id: entry.name for state in states for entry in state.action_fields}
    rows: list[tuple[Cell, ...]] = []
    for entry in comparison.developments:
        where = texts("compare-whole") if entry.field is None else fields[entry.field]
        for figure in dataclasses.fields(KeyFigures):
            then, now = (getattr(side, figure.name, None) for side in (entry.old, entry.new))
            if then != now:
                rows.append((where, texts(f"measure-{figure.name}"), then, now))
    headings = ("column-field", "column-measure", "compare-before", "compare-after")
    return Table(headings=tuple(map(texts, headings)), rows=tuple(rows))


def _tell_actor(actor: Actor) -> Item:
    return (actor.name, actor.type) if actor.type else (actor.name,)


def _tell_cooperation(tie: Cooperation, network: Network, texts: Texts) -> Item:
    ends, facts = describe_cooperation(tie, network, texts).split("\n", 1)
    return ends, facts.replace("\n", " · ")


def _tell_standing(finding: Finding, texts: Texts) -> Item:
    if finding.standing is Standing.NO_COORDINATOR:
        return ()
    return (f"{texts('column-standing')}: {texts(f'standing-{finding.standing}')}",)


def _tell_changes(kind: Kind, change: Changed[Entry], comparison: Comparison, texts: Texts) -> str:
    return "; ".join(
        tell_change(
            find_column(RECORDS[kind], name),
            held_in(change.old, name),
            held_in(change.new, name),
            networks=(comparison.old, comparison.new),
            texts=texts,
        )
        for name in change.what
    )


def tell_change(
    column: Column, old: Any, new: Any, *, networks: tuple[Network, Network], texts: Texts
) -> str:
    """Return what became of one column of a record: "Enge: eng → mittel".

    Parameters
    ----------
    column : Column
        One of the columns of the record's kind.
    old, new : object
        Its values.
    networks : (Network, Network)
        What names the actors and fields that either value mentions.
    texts : Texts
        The language.
    """
    written = [
        tell_value(column, value, network, texts) or "–"
        for value, network in zip((old, new), networks, strict=True)
    ]
    return texts("compare-change", what=name_column(column, texts), old=written[0], new=written[1])

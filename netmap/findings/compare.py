"""Compare two states of a map: who and what came, went or changed, and what that means."""

from __future__ import annotations

from collections.abc import Sequence

from netmap.engine.arrays.map_arrays import MapArrays, to_arrays
from netmap.engine.kernels import kernels
from netmap.findings.analyse import analyse
from netmap.findings.matching import align, match_cooperations
from netmap.graph import build_graph
from netmap.model import Cooperation, Finding, Network
from netmap.model.comparison import (
    Basis,
    Changed,
    Comparison,
    Development,
    Entry,
    KeyFigures,
    LeftOut,
)
from netmap.records import RECORDS, ColumnType, Kind, values_of
from netmap.records.own_columns import held_in, own_names

_ENDS = ("source", "target")


def compared_columns(kind: Kind, *states: Network) -> tuple[str, ...]:
    """Return the names of the columns whose changes a comparison tells.

    Columns of the list's own are among them if all states have them: that a list has a column more
    is no change of those that are in it. One in which all say the same, as "Erhebung 2021", tells
    states apart and not records.

    Parameters
    ----------
    kind : Kind
        The kind of records.
    *states : Network
        What is compared.
    """
    record = RECORDS[kind]
    records = [values_of(record, state) for state in states]
    own = [own_names(*values) for values in records]
    shared = [
        name
        for name in (own[-1] if own else ())
        if all(name in names for names in own)
        and any(len({held_in(value, name) for value in values}) > 1 for values in records)
    ]
    names = (
        shared if column.type is ColumnType.FURTHER else (column.name,)
        for column in record.columns
        if column.compared
    )
    return tuple(name for part in names for name in part)


def compare(old: Network, new: Network, *, all_actors: bool = False) -> Comparison:
    """Return what is different between two states of a map.

    Who is on the map, and with what name, type, fields and place, is always compared, and so are
    columns of the list's own that both states have.
    Cooperations, findings and key figures are those of actors asked for both states
    (``surveyed_on`` in both): of somebody who was asked for one of them only, a new cooperation
    may just be newly recorded. All actors count if ``all_actors`` says so, or if one of the states
    has no survey dates at all. Dates, references and notes are no changes.

    Findings are those of the whole states, as :func:`~netmap.findings.analyse.analyse` makes them,
    so that none of them contradicts its map; of those about actors, only those about compared ones
    are told. Key figures are of the compared actors and the cooperations among them.

    Parameters
    ----------
    old, new : Network
        The two states; :mod:`netmap.findings.matching` says which entries are the same.
    all_actors : bool
        Compare everybody, asked or not.

    Returns
    -------
    Comparison
        Its ids are those of ``new``; what is in ``old`` only keeps its own.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> actors = [Actor(id="a", name="Amt"), Actor(id="b", name="Bad")]
    >>> then, now = (
    ...     Network.of(
    ...         actors=actors,
    ...         cooperations=[Cooperation(id="1", source="a", target="b", weight=weight)],
    ...     )
    ...     for weight in (1, 3)
    ... )
    >>> [change.what for change in compare(then, now).cooperations_changed]
    [('weight',)]
    """
    old = align(old, new)
    before, after = old.actor_by_id, new.actor_by_id
    basis, compared = whom_to_compare((old, new), all_actors=all_actors)
    pairs, ties_gone, ties_added = match_cooperations(old, new)
    of_actors, of_ties = (
        compared_columns(kind, old, new) for kind in (Kind.ACTOR, Kind.COOPERATION)
    )
    ties_changed = [
        Changed(old=was, new=now, what=what)
        for was, now in pairs
        if (what := _tie_changes(was, now, of_ties))
    ]
    stated_before = {finding.key: finding for finding in analyse(old)}
    stated_after = {finding.key: finding for finding in analyse(new)}
    appeared = [entry for key, entry in stated_after.items() if key not in stated_before]
    resolved = [entry for key, entry in stated_before.items() if key not in stated_after]

    def told_tie(tie: Cooperation) -> bool:
        return compared.issuperset((tie.source, tie.target))

    def told_finding(finding: Finding) -> bool:
        return compared.issuperset(finding.subjects)

    return Comparison(
        old=old,
        new=new,
        basis=basis,
        compared=compared,
        left_out=LeftOut(
            actors=tuple(key for key in after if key in before and key not in compared),
            cooperations=sum(
                not told_tie(tie)
                for tie in (*ties_added, *ties_gone, *(change.new for change in ties_changed))
            ),
            findings=sum(not told_finding(finding) for finding in (*appeared, *resolved)),
        ),
        actors_added=tuple(actor for actor in new.actors if actor.id not in before),
        actors_removed=tuple(actor for actor in old.actors if actor.id not in after),
        actors_changed=tuple(
            Changed(old=before[key], new=actor, what=what)
            for key, actor in after.items()
            if key in before and (what := _differing(before[key], actor, of_actors))
        ),
        cooperations_added=tuple(filter(told_tie, ties_added)),
        cooperations_removed=tuple(filter(told_tie, ties_gone)),
        cooperations_changed=tuple(change for change in ties_changed if told_tie(change.new)),
        findings_new=tuple(filter(told_finding, appeared)),
        findings_resolved=tuple(filter(told_finding, resolved)),
        developments=_developments(old, new, compared),
    )


def whom_to_compare(states: Sequence[Network], *, all_actors: bool) -> tuple[Basis, frozenset[str]]:
    """Return whose cooperations are compared: actors asked for every state, or everybody.

    Parameters
    ----------
    states : sequence of Network
        States of a map under the same ids (:func:`netmap.findings.matching.align`).
    all_actors : bool
        Whether everybody counts, asked or not; so it is where one state has no survey dates.
    """
    asked = [_asked(state) for state in states]
    if all_actors:
        basis = Basis.ALL
    elif all(asked):
        return Basis.ASKED_TWICE, frozenset.intersection(*asked)
    else:
        basis = Basis.NO_SURVEY
    return basis, frozenset().union(*(state.actor_by_id for state in states))


def _asked(network: Network) -> frozenset[str]:
    return frozenset(actor.id for actor in network.actors if actor.surveyed_on is not None)


def _tie_changes(old: Cooperation, new: Cooperation, names: tuple[str, ...]) -> tuple[str, ...]:
    what = _differing(old, new, names)
    if old.directed and new.directed:
        return (*what, *_differing(old, new, _ENDS))
    return what


def _differing(old: Entry, new: Entry, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the attributes that differ; the order of fields is no difference."""

    def value(entry: Entry, name: str) -> object:
        found = held_in(entry, name)
        return frozenset(found) if isinstance(found, tuple) else found

    return tuple(name for name in names if value(old, name) != value(new, name))


def _developments(old: Network, new: Network, compared: frozenset[str]) -> tuple[Development, ...]:
    then, now = (figures_by_field(network, compared) for network in (old, new))
    return tuple(
        Development(field=field, old=then.get(field), new=now.get(field))
        for field in dict.fromkeys((*now, *then))
    )


def figures_by_field(network: Network, compared: frozenset[str]) -> dict[str | None, KeyFigures]:
    """Return the key figures of the compared actors: of the whole network (None), of each field."""
    left_out = network.actor_by_id.keys() - compared
    whole = to_arrays(build_graph(network, without=left_out))
    return {None: _figures(whole)} | {field: _figures(whole.slice(field)) for field in whole.fields}


def _figures(arrays: MapArrays) -> KeyFigures:
    return KeyFigures(
        actors=arrays.size,
        cooperations=len(arrays.u),
        density=kernels.density(arrays),
        components=kernels.components(arrays),
        degree_centralisation=kernels.degree_centralisation(arrays),
    )

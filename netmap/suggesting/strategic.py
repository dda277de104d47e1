"""Strategic gaps: where cooperation is absent although the purpose of the map asks for it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

from netmap.engine.arrays.kept import arrays_of
from netmap.engine.interventions.effects import effects_of
from netmap.engine.interventions.introducers import find_introducer
from netmap.findings.evidence import add_evidence
from netmap.model import Evidence, Finding, Link, Network
from netmap.model.suggestions import Effect, Suggestion, SuggestionList, SuggestionReason
from netmap.settings import DEFAULT_SETTINGS, Gaps
from netmap.suggesting.gaps.absent_types import find_entrants
from netmap.suggesting.gaps.encounters import find_encounters
from netmap.suggesting.gaps.newcomers import find_first_partners
from netmap.suggesting.gaps.relief import find_relief
from netmap.suggesting.gaps.search import Gap, GapSearch
from netmap.suggesting.gaps.second_ways import find_second_ways
from netmap.suggesting.gaps.silos import find_field_bridges, find_silo_bridges
from netmap.suggesting.gaps.unmet_needs import find_unmet_needs
from netmap.suggesting.gaps.wishes import find_wishes

Find = Callable[[GapSearch], Iterator[Gap]]


def suggest_strategic(
    network: Network, *, field: str | None = None, limits: Gaps = DEFAULT_SETTINGS.gaps
) -> tuple[Suggestion, ...]:
    """Return the cooperations that are absent where the purpose of the map asks for them.

    Answers: whom should we bring together next, and why these two? Reasons are wished contacts,
    needs that another actor could meet, actors who stand alone, groups that hang on one actor or
    one cooperation, groups and fields that hardly work with others, the load of the coordinating
    office, types absent in a field, and meeting in a workshop. What exists or is planned is not
    proposed again. Reasons for the same two are one suggestion.

    The score is what the reason counts that counts most, plus ``gaps.further_reason`` of what each
    further one does. The r-th reason of a sort, from 0, counts its weight in ``gaps`` divided by
    1 + ``gaps.fading`` · r, so that the sorts take turns and none floods the list; of each at most
    ``gaps.per_reason`` are taken, of wishes all. Reasons stand in the order of their weights.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id or name of an action field: only what concerns it; by default everything.
    limits : Gaps
        Weights, and how much is listed.

    Returns
    -------
    tuple of Suggestion
        At most ``limits.listed``, the highest score first, for the fields of its main reason. The
        evidence of a reason is that of the finding behind it.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.

    Examples
    --------
    >>> from netmap.model import Actor, Offer, OfferKind
    >>> pair = Network.of(
    ...     actors=[Actor(id="club", name="Verein"), Actor(id="food", name="Tafel")],
    ...     offers=[
    ...         Offer(actor="club", kind=OfferKind.OFFER, topic="Dolmetschen"),
    ...         Offer(actor="food", kind=OfferKind.NEED, topic="dolmetschen"),
    ...     ],
    ... )
    >>> [(s.kind, s.source, s.target) for s in suggest_strategic(pair)]
    [('unmet_need', 'food', 'club')]
    """
    wanted = None if field is None else network.find_field(field).id
    search = GapSearch(network=network, arrays=arrays_of(network), limits=limits)
    merged: dict[Hashable, list[_Weighed]] = {}
    for find, weight, most in _reasons(limits):
        gaps = [gap for gap in find(search) if wanted is None or wanted in gap.fields]
        gaps.sort(key=lambda gap: (-gap.strength, gap.source, gap.target or ""))
        for rank, gap in enumerate(gaps[:most]):
            counted = weight / (1 + limits.fading * rank)
            merged.setdefault(_about(gap), []).append(
                _Weighed(weight=weight, counted=counted, gap=gap)
            )
    listed = [_suggestion(search, reasons, wanted) for reasons in merged.values()]
    listed.sort(key=lambda entry: (-entry[0].score, entry[0].source or "", entry[0].target or ""))
    return _complete(search, listed[: limits.listed])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weighed:
    """A gap, the weight of its sort, and what it counts after others of its sort."""

    weight: float
    counted: float
    gap: Gap


Drawn = tuple[Suggestion, dict[SuggestionReason, Finding]]
"""A suggestion and the findings behind its reasons."""


def _reasons(limits: Gaps) -> tuple[tuple[Find, float, int | None], ...]:
    """Sorts of reasons, their weights, and how many of each are taken at most."""
    most = limits.per_reason
    return (
        (find_wishes, limits.wish, None),
        (find_unmet_needs, limits.unmet_need, most),
        (find_first_partners, limits.isolated, most),
        (find_second_ways, limits.lone_bridge, most),
        (find_silo_bridges, limits.silo, most),
        (find_field_bridges, limits.silo, most),
        (find_relief, limits.office_load, most),
        (find_entrants, limits.absent_type, most),
        (find_encounters, limits.met, most),
    )


def _about(gap: Gap) -> Hashable:
    """What makes gaps reasons of one suggestion: the pair, else the whole gap."""
    if gap.target is None:
        return gap.reason, gap.fields
    return frozenset((gap.source, gap.target))


def _suggestion(search: GapSearch, reasons: Sequence[_Weighed], wanted: str | None) -> Drawn:
    ordered = sorted(reasons, key=lambda entry: (-entry.weight, -entry.counted))
    gaps = [entry.gap for entry in ordered]
    main = gaps[0]
    own = next((gap.fields for gap in gaps if gap.fields), ())
    fields = tuple(dict.fromkeys(own if wanted is None else (wanted, *own)))
    best = max(entry.counted for entry in reasons)
    others = sum(entry.counted for entry in reasons) - best
    ends = [main.source] if main.target is None else [main.source, main.target]
    introducer = None
    if main.target is not None:
        introducer = find_introducer(search.arrays, *search.positions(ends).tolist())
    suggestion = Suggestion(
        list=SuggestionList.STRATEGIC,
        kind=main.reason.kind,
        source=main.source,
        target=main.target,
        field=fields[0] if fields else None,
        further_fields=fields[1:],
        score=best + search.limits.further_reason * others,
        reasons=tuple(dict.fromkeys(gap.reason for gap in gaps)),
        introducer=None if introducer is None else search.arrays.actors[introducer],
        unasked=tuple(end for end in ends if search.network.actor_by_id[end].surveyed_on is None),
    )
    return suggestion, {gap.reason: gap.finding for gap in gaps if gap.finding is not None}


def _complete(search: GapSearch, drawn: Sequence[Drawn]) -> tuple[Suggestion, ...]:
    """Add effects and evidence, which are worth their time only for what is listed."""
    index = search.arrays.index
    behind = list({f.id: f for _, findings in drawn for f in findings.values()}.values())
    tested = add_evidence(search.network, behind)
    evidence: dict[str, tuple[Evidence, ...]] = {finding.id: finding.evidence for finding in tested}
    pairs = {s.pair: (index[s.pair[0]], index[s.pair[1]]) for s, _ in drawn if s.pair is not None}
    found = effects_of(search.arrays, list(pairs.values()), gaps=search.limits)
    effects: dict[Link | None, Effect] = dict(zip(pairs, found, strict=True))
    return tuple(
        dataclasses.replace(
            suggestion,
            effect=effects.get(suggestion.pair),
            reasons=tuple(
                dataclasses.replace(reason, evidence=evidence[findings[reason].id])
                if reason in findings
                else reason
                for reason in suggestion.reasons
            ),
        )
        for suggestion, findings in drawn
    )

"""Suggestions: cooperations that a map may lack, each with its reasons, free of text."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from netmap.model.evidence import Evidence
from netmap.model.findings import Finding, Link, Value


class SuggestionList(StrEnum):
    """Two lists that are kept apart: what is likely there, and what the purpose asks for."""

    UNRECORDED = "unrecorded"
    """Probably existing, not recorded."""
    STRATEGIC = "strategic"
    """Absent where the purpose of the map asks for it."""


FINDING_ANALYSIS = "suggestions"
"""Names the analysis in findings that were made of suggestions."""

SuggestionKey = tuple[str | None, ...]
"""What makes two suggestions the same (:attr:`Suggestion.key`)."""


def key_of(
    list: SuggestionList, source: str | None, target: str | None, field: str | None
) -> SuggestionKey:
    """Return what makes a suggestion the same on another day, whichever end comes first.

    Examples
    --------
    >>> key_of(SuggestionList.STRATEGIC, "kita", "amt", "education")
    ('strategic', 'amt', 'kita')
    >>> key_of(SuggestionList.STRATEGIC, "kita", None, "education")
    ('strategic', 'kita', None, 'education')
    """
    if source is None or target is None:
        return (list.value, source, target, field)
    return (list.value, min(source, target), max(source, target))


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionReason:
    """One fact a suggestion rests on.

    Attributes
    ----------
    kind : str
        What it is ("common_partners"); its sentence has the key ``reason-<kind>``.
    measures : tuple of (str, value)
        The numbers and words that the sentence mentions, named as those of a finding: ``…_id``
        refers to an actor, ``…_field`` to an action field.
    actors : tuple of str
        Ids of the actors it names, the most important first (common partners, say).
    meetings : tuple of str
        Ids of the meetings it names.
    evidence : tuple of Evidence
        How sure it is; what somebody said (wishes, needs) has none and needs none.
    """

    kind: str
    measures: tuple[tuple[str, Value], ...] = ()
    actors: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What the map would be with the suggested cooperation, computed; before and after.

    Attributes
    ----------
    distance : int or None
        Steps between the two today; None if no way joins them. Afterwards it is 1.
    components_before, components_after : int
        Connected parts of the map, single actors included.
    fragmentation_before, fragmentation_after : float
        Share of pairs that no way joins (Borgatti 2006).
    load_before, load_after : float or None
        Share of all shortest ways between others that pass the coordinating office, or the actor
        that joins the two today; None where there is none.
    """

    distance: int | None
    components_before: int
    components_after: int
    fragmentation_before: float
    fragmentation_after: float
    load_before: float | None = None
    load_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A cooperation that may be missing from a map or from reality.

    Attributes
    ----------
    list : SuggestionList
        Probably existing, or strategically absent.
    kind : str
        Its main reason ("unmet_need", "silo", "link_prediction"); texts ``suggestion-<kind>-…``.
    source, target : str or None
        Ids of the two actors, the one to start from first; None only where an actor is missing
        altogether (a type that a field lacks).
    field : str or None
        Id of the action field it is for; None if for none in particular.
    further_fields : tuple of str
        Ids of the others it is for, as where it joins two of them.
    score : float
        Orders the suggestions of a list, larger first.
    reasons : tuple of SuggestionReason
        The facts it rests on, the weightiest first.
    effect : Effect or None
        What it would change; None without a pair, or where it was not computed.
    introducer : str or None
        Id of the common partner who could bring the two together.
    unasked : tuple of str
        Those of the two who were never asked: their tie may only be missing from the map.
    """

    list: SuggestionList
    kind: str
    source: str | None = None
    target: str | None = None
    field: str | None = None
    further_fields: tuple[str, ...] = ()
    score: float = 0.0
    reasons: tuple[SuggestionReason, ...] = ()
    effect: Effect | None = None
    introducer: str | None = None
    unasked: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """Ids of all action fields it is for, the main one first."""
        return () if self.field is None else (self.field, *self.further_fields)

    @property
    def pair(self) -> Link | None:
        """The two actors in the order of their ids; None without a pair."""
        if self.source is None or self.target is None:
            return None
        return min(self.source, self.target), max(self.source, self.target)

    @property
    def key(self) -> SuggestionKey:
        """What makes it the same suggestion on another day: its list and pair.

        Which reason counts most, and with it the field, may change with every edit of the map.
        Without a pair it is the actor and the field.
        """
        return key_of(self.list, self.source, self.target, self.field)

    @property
    def id(self) -> str:
        """Stable, short name, by which decisions on it are kept."""
        return f"{self.list}-{hashlib.sha256(repr(self.key).encode()).hexdigest()[:10]}"

    def as_finding(self) -> Finding:
        """Return it as a finding to be highlighted on a map, with whoever could introduce them."""
        pair = self.pair
        between = () if self.introducer is None or pair is None else (self.introducer,)
        return Finding(
            analysis=FINDING_ANALYSIS,
            kind=self.kind,
            field=self.field,
            subjects=tuple(end for end in (self.source, self.target) if end is not None),
            links=tuple((end, actor) for actor in between for end in pair or ()),
            proposed=(pair,) if pair else (),
            score=self.score,
        )

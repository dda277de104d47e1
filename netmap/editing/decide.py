"""Decisions on suggestions: commands for :meth:`netmap.store.Store.apply`.

Each takes the decision as it is known, or :meth:`Decision.on` a suggestion that nobody has decided
on, together with the version that was seen, so that nobody overrules somebody else unawares.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from netmap.editing.edit import Add
from netmap.editing.validating import validated
from netmap.errors import EditError
from netmap.model import Cooperation, CooperationStatus
from netmap.model.decisions import Decision, DecisionState
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS, Limits
from netmap.store import ChangeSet, Label, Version, id_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """Plan the cooperation of a suggestion.

    Wished cooperations of the two become planned ones; if none is wished or planned, one is added
    for the suggestion's fields.

    Attributes
    ----------
    decision : Decision
        What was decided before, or nothing yet.
    fields : tuple of str
        Ids of all action fields that the suggestion is for; by default the decision's only.
    seen : Version or None
        The decision as it was seen; None if there was none.
    limits : Limits
        How long texts may be.
    """

    decision: Decision
    fields: tuple[str, ...] = ()
    seen: Version | None = None
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Plan it; ConflictError if somebody else has decided since."""
        decision = dataclasses.replace(self.decision, state=DecisionState.ACCEPTED, reason="")
        label = _decide(change_set, decision, self.seen, self.limits)
        if decision.source is not None and decision.target is not None:
            self._plan(change_set, decision.source, decision.target)
        return label

    def _plan(self, change_set: ChangeSet, source: str, target: str) -> None:
        users = change_set.referring(Kind.ACTOR, frozenset({source}))
        ids = {key for reference, key in users if reference.kind is Kind.COOPERATION}
        known = [change_set.get(Kind.COOPERATION, key) for key in sorted(ids)]
        coming = [
            tie
            for tie in known
            if isinstance(tie, Cooperation)
            and {tie.source, tie.target} == {source, target}
            and tie.status in (CooperationStatus.WISHED, CooperationStatus.PLANNED)
        ]
        for tie in coming:
            change_set.put(dataclasses.replace(tie, status=CooperationStatus.PLANNED))
        if not coming:
            main = () if self.decision.field is None else (self.decision.field,)
            tie = Cooperation(
                id="",
                source=source,
                target=target,
                fields=self.fields or main,
                status=CooperationStatus.PLANNED,
            )
            Add(value=tie, limits=self.limits).run(change_set)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptAll:
    """Plan the cooperations of several suggestions in one step.

    Attributes
    ----------
    accepts : tuple of Accept
        What is accepted.
    """

    accepts: tuple[Accept, ...]

    def run(self, change_set: ChangeSet) -> Label:
        """Plan all of them; ConflictError if somebody else has decided on one since."""
        labels = [accept.run(change_set) for accept in self.accepts]
        return labels[0] if len(labels) == 1 else Label.of("step-accepted", count=len(labels))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismiss:
    """Do not propose a suggestion any more.

    Attributes
    ----------
    decision : Decision
        What was decided before, or nothing yet.
    reason : str
        Why not.
    seen : Version or None
        The decision as it was seen; None if there was none.
    limits : Limits
        How long texts may be.
    """

    decision: Decision
    reason: str
    seen: Version | None = None
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Dismiss it; EditError without a reason, ConflictError if somebody else has decided."""
        decision = dataclasses.replace(
            self.decision, state=DecisionState.DISMISSED, reason=self.reason
        )
        if not validated(decision, limits=self.limits).reason:
            raise EditError("error-decide-no-reason")
        return _decide(change_set, decision, self.seen, self.limits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Write something down about a suggestion, whatever was decided on it.

    Attributes
    ----------
    decision : Decision
        What was decided before, or nothing yet.
    note : str
        What there is to say; an empty one takes the note away.
    seen : Version or None
        The decision as it was seen; None if there was none.
    limits : Limits
        How long texts may be.
    """

    decision: Decision
    note: str
    seen: Version | None = None
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Write it down; ConflictError if somebody else has decided since."""
        decision = dataclasses.replace(self.decision, note=self.note)
        return _decide(change_set, decision, self.seen, self.limits, told="noted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopen:
    """Propose a dismissed suggestion again; a note on it stays.

    Attributes
    ----------
    decision : Decision
        The dismissal.
    seen : Version
        The dismissal as it was seen.
    limits : Limits
        How long texts may be.
    """

    decision: Decision
    seen: Version
    limits: Limits = field(default=DEFAULT_SETTINGS.limits, repr=False)

    def run(self, change_set: ChangeSet) -> Label:
        """Open it again; ConflictError if somebody else has decided since."""
        decision = dataclasses.replace(self.decision, state=DecisionState.NOTED, reason="")
        return _decide(change_set, decision, self.seen, self.limits, told="reopened")


def _decide(
    change_set: ChangeSet,
    decision: Decision,
    seen: Version | None,
    limits: Limits,
    *,
    told: str = "",
) -> Label:
    """Keep a decision; one that says nothing (any more) is deleted."""
    decision = validated(decision, limits=limits)
    known_as = id_of(decision) or ""
    if seen is not None:
        known_as = seen.id  # after an erasure it may differ
        change_set.expect(seen, decision)
    elif change_set.row(Kind.DECISION, known_as) is not None:
        change_set.expect(Version(kind=Kind.DECISION, id=known_as, revision=0), decision)
    says_something = decision.state is not DecisionState.NOTED or decision.note
    change_set.write(Kind.DECISION, known_as, None)
    if says_something:
        change_set.put(decision)
    name = change_set.name(Kind.DECISION, dataclasses.asdict(decision))
    return Label.of(f"step-decided-{told or decision.state.value}", name=name)

"""Which listed actor a name means that another table spells otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from netmap.duplicates.likeness import Level, Reason
from netmap.duplicates.similar import KnownNames, SimilarName

_TELLING = (Reason.ABBREVIATION, Reason.LEGAL_FORM, Reason.ORDER, Reason.UMLAUT)
_NEVER = frozenset({Reason.LETTERS, Reason.PLACE, Reason.ADDITION, Reason.MISTAKE})
"""What may as well tell two actors apart: a letter of another script, a place, a slip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """Whom an unknown name means or may mean.

    Attributes
    ----------
    id : str or None
        The listed actor that is meant; None if it is not sure enough.
    name : str
        The likeliest listed name; "" if none is like it.
    reason : str
        In what both differ.
    """

    id: str | None = None
    name: str = ""
    reason: str = ""


class Spellings:
    """The names of listed actors, for names in other tables that are spelled otherwise.

    Parameters
    ----------
    owners : mapping
        Ids of actors by their names and other names; None where several have a name.
    """

    def __init__(self, owners: Mapping[str, str | None]) -> None:
        self._owners = owners
        self._names = KnownNames(owners)
        self._asked: dict[str, Meant] = {}

    def find(self, text: str) -> Meant:
        """Return whom a name means: one actor that is surely the same, or is just abbreviated."""
        if text not in self._asked:
            self._asked[text] = self._find(text)
        return self._asked[text]

    def _find(self, text: str) -> Meant:
        similar = self._names.similar(text, resembling=False)
        if not similar:
            return Meant()
        best = similar[0]
        safe = [one for one in similar if one.level is Level.SAFE]
        candidates = {self._owners[one.name] for one in safe or similar}
        rivals = {self._owners[name] for name in self._names.abbreviated_by(text)} - candidates
        owner = candidates.pop() if len(candidates) == 1 else None
        if owner is None or rivals or not _is_the_same(best):
            return Meant(name=best.name)
        reason = next((one for one in _TELLING if one in best.reasons), Reason.SPELLING)
        return Meant(id=owner, name=best.name, reason=reason.value)


def _is_the_same(found: SimilarName) -> bool:
    """Whether two names differ in nothing but how the same words are written or shortened."""
    if not _NEVER.isdisjoint(found.reasons):
        return False
    return found.level is Level.SAFE or found.reasons == (Reason.ABBREVIATION,)

"""Whom of those known a name may mean that nobody is called: to be asked, never to be taken."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from netmap.duplicates.comparing import compare_names
from netmap.duplicates.folding import folded
from netmap.duplicates.likeness import Level, Likeness, Reason
from netmap.settings import DEFAULT_SETTINGS

_RESEMBLES = Likeness(level=Level.RESEMBLES, reasons=(Reason.RESEMBLES,))


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarName:
    """A known name that another one may mean.

    Attributes
    ----------
    name : str
        As it is known.
    level : Level
        How sure it is; never taken without asking, however sure it is.
    reasons : tuple of Reason
        In what the two differ; the text is ``duplicate-reason-…``.
    """

    name: str
    level: Level
    reasons: tuple[Reason, ...]


def similar_names(
    name: str,
    known: Iterable[str],
    *,
    places: Set[str] = frozenset(),
) -> tuple[SimilarName, ...]:
    """Return the known names that a name may mean, the likeliest first; the same name is none.

    Parameters
    ----------
    name : str
        As somebody wrote it.
    known : iterable of str
        Names, and other names, of actors.
    places : set of str
        Folded words of the places of the map (:func:`~netmap.duplicates.find.places_of`).

    Examples
    --------
    >>> town = ["Kita Regenbogen", "Arbeiterwohlfahrt Hemer e. V.", "Kita Sonnenschein"]
    >>> [(found.name, found.level.name) for found in similar_names("AWO Hemer", town)]
    [('Arbeiterwohlfahrt Hemer e. V.', 'SAFE')]
    >>> [(found.name, found.level.name) for found in similar_names("Kita Regentropfen", town)]
    [('Kita Regenbogen', 'RESEMBLES')]
    """
    limits, most = DEFAULT_SETTINGS.duplicates, DEFAULT_SETTINGS.duplicates.similar_names
    others = [other for other in dict.fromkeys(known) if other != name]
    if len(name) > DEFAULT_SETTINGS.limits.name_characters:
        return ()
    close = process.extract(
        name,
        others,
        scorer=fuzz.ratio,
        processor=folded,
        limit=most,
        score_cutoff=100 * DEFAULT_SETTINGS.thresholds.similar_name,
    )
    found = {other: _RESEMBLES for other, _, _ in close}
    for other in others if len(others) <= limits.compared_names else list(found):
        likeness = compare_names(name, other, places=places)
        if likeness is not None:
            found[other] = likeness
    ranked = sorted(found.items(), key=lambda pair: pair[1].strength, reverse=True)
    return tuple(
        SimilarName(name=other, level=likeness.level, reasons=likeness.reasons)
        for other, likeness in ranked[:most]
    )

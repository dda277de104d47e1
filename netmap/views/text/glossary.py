"""Terms of the interface with their definitions and sources."""

from __future__ import annotations

from collections.abc import Iterable

import netmap.analyses  # noqa: F401  (registers them)
from netmap.i18n import Texts
from netmap.model.evidence import Verdict
from netmap.registry import registered

Term = tuple[str, str]
"""A word and what it means."""


def define_measures(names: Iterable[str], texts: Texts) -> tuple[Term, ...]:
    """Return measures by their names in the interface, in the given order.

    Parameters
    ----------
    names : iterable of str
        Measures; those without a definition, such as ids, are left out.
    texts : Texts
        The language.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> define_measures(["id", "actors"], texts_for(Language.EN))
    (('Actors', 'Number of actors n, those without any cooperation included.'),)
    """
    return tuple(
        (texts(f"measure-{name}"), texts(f"measure-{name}-help"))
        for name in names
        if f"measure-{name}-help" in texts
    )


def define_findings(texts: Texts) -> tuple[Term, ...]:
    """Return the questions of all analyses, and how their findings come about."""
    return tuple(
        (
            texts(f"analysis-{analysis.id}"),
            " ".join(
                dict.fromkeys(
                    texts(key)
                    for key in (
                        f"analysis-{analysis.id}-help",
                        *(f"finding-{kind.id}-help" for kind in analysis.kinds),
                    )
                )
            ),
        )
        for analysis in registered()
    )


def define_evidence(texts: Texts) -> tuple[Term, ...]:
    """Return the words that say how sure a finding is."""
    return tuple(
        (texts(f"evidence-{verdict}"), texts(f"evidence-{verdict}-help")) for verdict in Verdict
    )

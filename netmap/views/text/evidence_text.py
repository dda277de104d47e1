"""Evidence as a word and a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from netmap.i18n import Texts
from netmap.model.evidence import Evidence, Verdict


class Shape(NamedTuple):
    """A measure of a whole network: its name and value, how sure it is, why, and its definition."""

    title: str
    word: str
    reasons: str
    help: str


class Sureness(NamedTuple):
    """How sure a finding is: a word, why, and what the word means."""

    word: str
    reasons: str
    meaning: str


def tell_evidence(evidence: Evidence, texts: Texts) -> tuple[str, str]:
    """Return how sure a finding is: one word, and the sentence for its tooltip.

    The sentence ``evidence-<method>-<measure>`` may use every number by its name, ``$verdict``,
    and ``$ranks`` where the evidence has an interval of ranks; what cannot be tested is told by
    ``evidence-reason-<reason>``.

    Parameters
    ----------
    evidence : Evidence
        One of a finding's pieces of evidence.
    texts : Texts
        The catalogue of the wanted language.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> from netmap.model.evidence import Method, Verdict
    >>> evidence = Evidence(method=Method.EXACT, measure="isolated", verdict=Verdict.ROBUST)
    >>> tell_evidence(evidence, texts_for(Language.EN))[0]
    'Robust'
    """
    word = texts(f"evidence-{evidence.verdict}")
    if evidence.reason is not None:
        return word, texts(f"evidence-reason-{evidence.reason}")
    params: dict[str, str | int | float | None] = dict(evidence.numbers)
    if "rank_low" in params:
        several = params["rank_low"] != params["rank_high"]
        params["ranks"] = texts("evidence-ranks" if several else "evidence-one-rank", **params)
    key = f"evidence-{evidence.method}-{evidence.measure}"
    return word, texts(key, verdict=evidence.verdict.value, **params)


def sum_up(evidence: Sequence[Evidence], texts: Texts) -> Sureness:
    """Return how sure a finding is by all its evidence: one word, all sentences and a meaning.

    It is robust only if every test that could be made says so, and not testable only if none
    could; all are empty for a finding without evidence.
    """
    if not evidence:
        return Sureness("", "", "")
    verdicts = {entry.verdict for entry in evidence} - {Verdict.UNTESTABLE}
    overall = Verdict.UNTESTABLE
    if verdicts:
        overall = Verdict.UNCERTAIN if Verdict.UNCERTAIN in verdicts else Verdict.ROBUST
    sentences = " ".join(tell_evidence(entry, texts)[1] for entry in evidence)
    return Sureness(texts(f"evidence-{overall}"), sentences, texts(f"evidence-{overall}-help"))


def tell_shape(evidence: Evidence, texts: Texts) -> Shape:
    """Return what :func:`netmap.findings.evidence.judge_network` says of one measure, in words."""
    word, reasons = tell_evidence(evidence, texts)
    measure = texts(f"measure-{evidence.measure}")
    numbers = dict(evidence.numbers)
    title = measure
    if "observed" in numbers:
        title = texts("shape-measure", measure=measure, value=numbers["observed"])
    return Shape(title, word, reasons, texts(f"measure-{evidence.measure}-help"))

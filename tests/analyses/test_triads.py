"""Pairs of different fields with the same partners."""

import math

import pytest

from netmap.analyses.triads import find_open_triads
from netmap.engine.measures.triads import largest_surprise, open_triads
from netmap.findings.analyse import analyse
from netmap.findings.evidence import add_evidence
from netmap.model.evidence import Verdict
from tests.engine.maps import arrays_of, make_map

SHARED = ("p", "q", "r", "s", "t")
TOWN = [(f"x{i}", f"x{i + 1}") for i in range(60)]
"""A long way that has nothing to do with the pair."""


def town(*, fields=None, planned="", **options):
    ties = written([(end, partner) for end in "ac" for partner in SHARED] + TOWN)
    if fields is None:
        fields = {"f": "a", "g": "c"}
    return make_map(f"{ties}{planned}", fields=fields, **options)


def written(pairs):
    return " ".join("-".join(pair) for pair in pairs)


def found(network):
    return find_open_triads(arrays_of(network))


def test_a_pair_of_different_fields_with_the_same_partners_is_named():
    (only,) = found(town())
    assert only.proposed == (("a", "c"),)
    # the common partners have two each; the first by id could introduce them
    assert only.subjects == ("a", "c", "p")
    assert set(only.links) == {(end, partner) for end in "ac" for partner in SHARED}
    assert only.measure("partners") == 5
    assert only.measure("first_field") == "f"
    assert only.measure("second_field") == "g"


def test_what_chance_would_bring_is_counted_by_hand():
    # Σ d = 2·(10 + 60) = 140. d(a) = d(c) = 5. Σ d(d − 1) over the others: p … t give 5·2,
    # x1 … x59 give 59·2: 128. Expected: 5·5·128 / 140².
    (only,) = found(town())
    expected = 25 * 128 / 140**2
    assert only.measure("expected") == pytest.approx(expected)
    below = sum(math.exp(-expected) * expected**k / math.factorial(k) for k in range(5))
    assert only.measure("chance") == pytest.approx(1 - below)
    assert only.score == pytest.approx(-math.log10(1 - below))


def test_a_common_field_or_none_at_all_is_no_matter_of_this_analysis():
    assert found(town(fields={"f": "a c", "g": "c"})) == ()
    assert found(town(fields={"f": "a", "g": ""})) == ()


def test_who_plans_to_work_together_is_no_stranger():
    network = town(planned=" a-c?planned")
    assert found(network) == ()


def test_the_coordinating_office_needs_no_introduction():
    assert found(town(office="a")) == ()


def test_what_is_to_be_expected_is_not_named():
    # two common partners of two busy actors
    busy = [(end, f"{end}{i}") for end in "ac" for i in range(8)]
    ties = written([*((end, via) for end in "ac" for via in "pq"), *busy])
    network = make_map(ties, fields={"f": "a", "g": "c"})
    assert found(network) == ()
    arrays = arrays_of(network)
    pairs = [block for block in open_triads(arrays, least=2) if len(block.first)]
    assert [int(block.shared[0]) for block in pairs] == [2]
    assert largest_surprise(arrays, least=2) == pytest.approx(-math.log10(pairs[0].chance[0]))


def test_the_surprise_of_nothing_is_zero():
    assert largest_surprise(arrays_of(make_map("a-b")), least=2) == 0


def test_a_planted_pair_is_robust():
    network = town()
    findings = [one for one in analyse(network) if one.kind == "open_triad"]
    (only,) = add_evidence(network, findings)
    rewired, fact = only.evidence
    assert rewired.verdict is Verdict.ROBUST
    assert rewired.measure == "open_triad"
    assert fact.measure == "missing_link"

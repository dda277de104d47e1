"""Every kind of finding gets the evidence that fits it, and nothing that cannot be known."""

import dataclasses
import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings

from netmap.analyses.balance import find_unbalanced_fields
from netmap.analyses.brokers import find_brokers
from netmap.analyses.field_relations import find_field_relations
from netmap.analyses.hubs import find_hubs
from netmap.engine.arrays.kept import arrays_of
from netmap.findings.analyse import analyse, leave_out_office
from netmap.findings.evidence import add_evidence, judge_network
from netmap.i18n import Language, texts_for
from netmap.model import Finding, Standing, Verdict
from netmap.model.evidence import Method, Reason
from netmap.registry import registered
from netmap.settings import DEFAULT_SETTINGS, Judging
from netmap.views.text.evidence_text import tell_evidence
from tests.benchmarks.synthetic import make_network
from tests.engine.maps import make_map, maps

CLIQUES = [(x, y) for clique in ("abcde", "fghij") for x, y in combinations(clique, 2)]
QUICK = Judging(least_runs=20, most_runs=40, level_accuracy=0.05)


def written(pairs):
    return " ".join(f"{first}-{second}" for first, second in pairs)


def find_eagerly(network):
    """Find even what thresholds keep quiet about in maps so small, with and without the office."""
    for standing, gone in ((Standing.BOTH, ()), (Standing.ONLY_WITHOUT, network.coordinators)):
        whole = arrays_of(network, without=gone)
        found = [
            *find_brokers(whole, least_pairs=1),
            *find_unbalanced_fields(whole, least_expected=1.0),
            *find_field_relations(whole, least_expected=1.0),
        ]
        for part in (whole, *(whole.slice(field) for field in whole.fields)):
            found += find_hubs(part, least_degree=1)
        for finding in found:
            yield dataclasses.replace(finding, standing=standing)


def evidence_of(network, kind, *, eagerly=False, limits=DEFAULT_SETTINGS.judging, **wanted):
    """Evidence of all findings of a kind, each as a tuple."""
    findings = tuple(find_eagerly(network)) if eagerly else analyse(network)
    found = add_evidence(network, findings, limits=limits)
    chosen = [
        finding.evidence
        for finding in found
        if finding.kind == kind and all(getattr(finding, k) == v for k, v in wanted.items())
    ]
    assert chosen, f"no finding of kind {kind}"
    return chosen


def star(leaves, **options):
    return make_map(written(("x", leaf) for leaf in leaves), **options)


def test_every_kind_of_finding_has_its_tests():
    assert all(kind.tests for analysis in registered() for kind in analysis.kinds)


def test_a_degree_hub_is_never_tested_by_rewiring():
    ((only,),) = evidence_of(star("abcdefghij", unasked="ab"), "hub")
    assert only.method is Method.RANK_STABILITY


def test_the_centre_of_a_star_is_robust():
    ((found,),) = evidence_of(star("abcdefghij", unasked="ab"), "hub")
    assert found.verdict is Verdict.ROBUST
    numbers = dict(found.numbers)
    assert (numbers["rank_low"], numbers["rank_high"], numbers["share_in_top"]) == (1, 1, 1.0)
    assert numbers["missing_share"] == pytest.approx(2 / 11)
    assert (numbers["assumed"], numbers["top"]) == (0, 3)


def test_equal_hubs_are_uncertain():
    # five centres with four leaves each: any three may come first
    ties = [(f"c{i}", f"c{i}{j}") for i in range(5) for j in range(4)]
    for one in evidence_of(make_map(written(ties), unasked=["c00"]), "hub"):
        assert one[0].verdict is Verdict.UNCERTAIN


def test_an_assumed_share_is_stated():
    leaves = "abcdefghij"
    ((found,),) = evidence_of(star(leaves, unasked=["x", *leaves]), "hub")
    numbers = dict(found.numbers)
    assert (numbers["missing_share"], numbers["assumed"]) == (0.2, 1)


def test_ranks_are_not_tested_where_most_were_not_asked():
    ((found,),) = evidence_of(star("abcdefghij", unasked="abcdef"), "hub")
    assert (found.verdict, found.reason) == (Verdict.UNTESTABLE, Reason.MOSTLY_UNASKED)


def test_ranks_are_not_tested_among_too_few():
    ((found,),) = evidence_of(star("abc", unasked="a"), "hub")
    assert (found.verdict, found.reason) == (Verdict.UNTESTABLE, Reason.TOO_FEW)


BROKERED = make_map(
    written([*CLIQUES, ("x", "a"), ("x", "b"), ("x", "f"), ("x", "g")]),
    fields={"one": "a b c d e", "two": "f g h i j"},
    unasked="e",
)


def test_a_broker_between_two_groups_is_robust():
    ranks, paths = evidence_of(BROKERED, "broker")[0]
    assert (ranks.method, ranks.measure, ranks.verdict) == (
        Method.RANK_STABILITY,
        "pairs",
        Verdict.ROBUST,
    )
    assert (paths.method, paths.verdict) == (Method.REWIRING, Verdict.ROBUST)
    assert paths.number("p_value") == (paths.number("hits") + 1) / (paths.number("runs") + 1)


@pytest.mark.parametrize(
    ("ties", "verdict"), [(written(CLIQUES), Verdict.ROBUST), ("a-b f-g", Verdict.UNCERTAIN)]
)
def test_fields_apart_are_judged_against_fields_dealt_out_anew(ties, verdict):
    # of 252 ways to deal out two fields of five, two leave both cliques whole; two single ties
    # stay inside fields in many
    network = make_map(ties, fields={"one": "a b c d e", "two": "f g h i j"})
    ((found,),) = evidence_of(network, "fields_apart", eagerly=True, standing=Standing.BOTH)
    assert (found.method, found.verdict) == (Method.LABEL_PERMUTATION, verdict)
    assert found.number("compared") == 3
    assert found.number("p_value") == (found.number("hits") + 1) / (found.number("runs") + 1)


def test_the_centre_of_a_star_says_nothing_beyond_its_partners():
    network = star("abcdefghij", fields={"one": "a b c d e", "two": "f g h i j"})
    ranks, paths = evidence_of(network, "broker")[0]
    assert ranks.verdict is Verdict.ROBUST
    assert (paths.verdict, paths.reason) == (Verdict.UNTESTABLE, Reason.NO_ALTERNATIVE)


def test_a_map_can_be_too_large():
    few = Judging(most_steps=1000, most_ways=10)
    ranks, paths = evidence_of(BROKERED, "broker", limits=few)[0]
    assert {ranks.reason, paths.reason} == {Reason.TOO_LARGE}
    assert {one.reason for one in judge_network(BROKERED, limits=few)[:2]} == {Reason.TOO_LARGE}


def test_large_maps_make_do_with_fewer_runs():
    few = Judging(steps=1, path_sources=6)
    _, paths = evidence_of(BROKERED, "broker", limits=few)[0]
    # the fewest that can show anything at the level of 5 %: 1 / (19 + 1)
    assert paths.number("runs") == 19


def test_a_planted_silo_is_no_coincidence():
    types = {"Schule": "a b c d e", "Verein": "f g h i j"}
    network = make_map(written([*CLIQUES, ("a", "f")]), types=types)
    for one in evidence_of(network, "type_silo"):
        # of 252 groups of five only two have a single tie leading out; drawn, as 252 > 212 runs
        assert (one[0].method, one[0].verdict) == (Method.LABEL_PERMUTATION, Verdict.ROBUST)
        assert one[0].number("observed") == 1
        # 21 of 45 pairs are tied, 25 pairs lead out of a group of five
        assert one[0].number("expected") == pytest.approx(25 * 21 / 45)


def test_a_planted_group_is_no_coincidence():
    network = make_map(written([*CLIQUES, ("a", "f")]))
    for one in evidence_of(network, "group_silo"):
        assert (one[0].method, one[0].verdict) == (Method.REWIRING, Verdict.ROBUST)


def test_a_group_that_chance_offers_as_well_is_uncertain():
    # two chains: sparse networks fall into closed pieces by themselves
    network = make_map("a-b b-c c-d e-f f-g g-h")
    for one in evidence_of(network, "group_silo"):
        assert one[0].verdict is Verdict.UNCERTAIN


@pytest.mark.slow
def test_fields_against_fields_dealt_out_anew():
    # f keeps to itself with 1 of 11 ties leading out; g and h work with each other
    inner = list(combinations("abcde", 2))
    mixed = [(x, y) for x in "klmno" for y in "pqrst"]
    fields = {"f": "a b c d e", "g": "k l m n o", "h": "p q r s t"}
    network = make_map(written([*inner, ("a", "k"), *mixed]), fields=fields)
    ((closed,),) = evidence_of(network, "closed_field", field="f")
    assert (closed.method, closed.verdict) == (Method.LABEL_PERMUTATION, Verdict.ROBUST)
    assert closed.number("observed") == 1
    ((thin,),) = evidence_of(network, "thin_field", eagerly=True, field="g", standing=Standing.BOTH)
    assert (thin.verdict, thin.number("observed")) == (Verdict.ROBUST, 0)


CHAIN = "a-b b-c c-d d-e"


@pytest.mark.parametrize(
    ("unasked", "share"),
    [
        ("", 1.0),
        ("ab", 1.0),  # all on the other side were asked
        ("ae", 5 / 9),  # one open pair; 4 of the 9 pairs with an asked end are tied
    ],
)
def test_a_cut_point_may_have_a_second_way_where_both_sides_were_not_asked(unasked, share):
    for kind, actors in (("cut_point", ("c",)), ("bridge", ("b", "c"))):
        ((found,),) = evidence_of(make_map(CHAIN, unasked=unasked), kind, subjects=actors)
        assert found.method is Method.EXACT
        assert found.number("share_remaining") == pytest.approx(share)
        assert found.verdict is (Verdict.ROBUST if share == 1 else Verdict.UNCERTAIN)


def test_a_cut_point_on_a_map_without_survey_dates():
    ((found,),) = evidence_of(make_map(CHAIN, unasked="abcde"), "cut_point", subjects=("c",))
    # a fifth of five actors, one at least: a single one cannot have an unrecorded tie
    assert (found.number("assumed"), found.number("share_remaining")) == (1, 1.0)


def test_what_is_known_of_those_without_cooperation():
    network = make_map("a-b", alone="c d", unasked="d")
    ((asked,),) = evidence_of(network, "isolated")
    assert (asked.method, asked.verdict) == (Method.EXACT, Verdict.ROBUST)
    ((unasked,),) = evidence_of(network, "unasked")
    assert (unasked.verdict, unasked.reason) == (Verdict.UNTESTABLE, Reason.NEVER_ASKED)


@pytest.mark.parametrize(
    ("unasked", "verdict"),
    [("", Verdict.ROBUST), ("a", Verdict.UNCERTAIN), ("ab", Verdict.UNTESTABLE)],
)
def test_a_missing_link_is_a_fact_if_both_were_asked(unasked, verdict):
    network = make_map("a-x a-y b-x b-y x-y", fields={"f": "a b x y"}, unasked=unasked)
    ((found,),) = evidence_of(network, "missing_link")
    assert found.verdict is verdict


@pytest.mark.parametrize(
    ("unasked", "verdict", "count"),
    [("", Verdict.ROBUST, 0), ("c", Verdict.ROBUST, 0), ("a", Verdict.UNCERTAIN, 1)],
)
def test_an_absent_type_is_a_fact_if_all_of_it_were_asked(unasked, verdict, count):
    network = make_map(
        "a-b", types={"Schule": "a b"}, fields={"f": "a b", "g": "c d"}, unasked=unasked
    )
    ((found,),) = evidence_of(network, "absent_type", field="g")
    assert (found.verdict, found.number("unasked")) == (verdict, count)


def test_an_absent_type_on_a_map_without_survey_dates():
    network = make_map(
        "a-b", types={"Schule": "a b"}, fields={"f": "a b", "g": "c d"}, unasked="abcd"
    )
    ((found,),) = evidence_of(network, "absent_type", field="g")
    # a fifth of two actors, one at least
    assert (found.verdict, found.number("unasked")) == (Verdict.UNCERTAIN, 1)
    assert found.number("assumed") == 1


@pytest.mark.parametrize(
    ("unasked", "verdict"),
    [("ab", Verdict.ROBUST), ("abcd", Verdict.UNCERTAIN)],
)
def test_a_small_field_stays_small_if_few_were_not_asked(unasked, verdict):
    # 2 actors where 10 are expected: 5 at most are few; 2 more make 4, 4 more make 6
    network = make_map("", fields={"f": "a b c d e f g h i j", "g": "k l"}, unasked=unasked)
    ((found,),) = evidence_of(network, "small_field")
    assert (found.verdict, found.number("unasked")) == (verdict, len(unasked))


def test_what_the_office_hides_is_tested_without_it():
    # x joins everybody; without it, y is the only way between its leaves
    leaves = [("y", leaf) for leaf in "abcdef"]
    network = make_map(
        written([*(("x", end) for end in "abcdefy"), *leaves]), office="x", unasked="ab"
    )
    found = add_evidence(network, analyse(network))
    cut = next(f for f in found if f.kind == "cut_point" and f.subjects == ("y",))
    assert cut.standing is Standing.ONLY_WITHOUT
    assert cut.evidence[0].number("missing_share") == pytest.approx(2 / 7)
    assert cut.evidence == evidence_of(make_map(written(leaves), unasked="ab"), "cut_point")[0]


def test_what_holds_both_ways_is_tested_without_the_office_where_it_is_told_so():
    # the centre of a star of eleven is the hub whether the office is one of its partners or not
    network = star("abcdefghij", office="a", unasked="bc")
    (both,) = [f for f in leave_out_office(analyse(network), network) if f.kind == "hub"]
    assert (both.standing, both.evidence) == (Standing.BOTH, ())
    (told,) = add_evidence(network, [both], without_office=True)
    assert told.evidence == evidence_of(star("bcdefghij", unasked="bc"), "hub")[0]
    assert told.evidence != add_evidence(network, [both])[0].evidence


@pytest.fixture(scope="module")
def tested():
    network = make_network(80)
    findings = analyse(network)
    return network, findings, add_evidence(network, findings)


def test_findings_stay_what_they_are(tested):
    _, findings, found = tested
    assert [finding.key for finding in found] == [finding.key for finding in findings]
    assert all(finding.evidence for finding in found)
    assert [dataclasses.replace(finding, evidence=()) for finding in found] == list(findings)


def test_equal_input_gives_equal_evidence_in_any_order(tested):
    network, findings, found = tested
    assert add_evidence(network, findings[::-1]) == found[::-1]


def test_a_field_by_itself_has_the_same_evidence(tested):
    network, findings, found = tested
    chosen = [place for place, finding in enumerate(findings) if finding.field == "f03"]
    assert chosen
    alone = add_evidence(network, [findings[place] for place in chosen])
    assert alone == tuple(found[place] for place in chosen)


def test_the_seed_changes_what_is_drawn(tested):
    network, findings, found = tested
    assert add_evidence(network, findings, seed=1) != found


def test_progress_ends_with_all_tests(tested):
    network, findings, found = tested
    told = []
    add_evidence(network, findings, progress=lambda done, total: told.append((done, total)))
    total = sum(bool(finding.evidence) for finding in found)
    assert told[-1] == (total, total)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_unknown_kinds_and_no_findings():
    network = make_map("a-b")
    own = Finding(analysis="mine", kind="mine", subjects=("a",))
    assert add_evidence(network, [own]) == (own,)
    assert add_evidence(network, []) == ()


@pytest.mark.slow
@given(network=maps())
@hypothesis_settings(max_examples=40)
def test_every_map_gets_finite_numbers_and_sentences(network):
    findings = (*analyse(network), *find_eagerly(network))
    found = add_evidence(network, findings, limits=QUICK)
    evidence = [one for finding in found for one in finding.evidence]
    for one in (*evidence, *judge_network(network, limits=QUICK)):
        assert (one.verdict is Verdict.UNTESTABLE) == (one.reason is not None)
        for name, value in one.numbers:
            assert type(value) in (int, float), name
            assert math.isfinite(value), name
        for language in Language:
            word, sentence = tell_evidence(one, texts_for(language))
            assert word
            assert sentence.endswith((".", "?"))


@pytest.mark.parametrize(
    "network",
    [
        make_map(""),
        make_map("", alone="a"),
        make_map("", alone="a b c d"),
        make_map(written(combinations("abcde", 2))),
    ],
    ids=["empty", "one actor", "no ties", "clique"],
)
def test_the_shape_of_degenerate_maps_cannot_be_tested(network):
    found = judge_network(network)
    assert {one.reason for one in found} == {Reason.NO_ALTERNATIVE}


def test_the_shape_of_a_star_with_two_types():
    # all ties lead from the only school to clubs: more mixing is impossible, but with a school
    # dealt out to one of eleven actors it comes about by itself now and then
    network = star("abcdefghij", types={"Schule": "x", "Verein": "a b c d e f g h i j"})
    degree, paths, mixing = judge_network(network)
    for one in (degree, paths):
        assert (one.method, one.verdict) == (Method.UNIFORM_GRAPHS, Verdict.ROBUST)
        assert (one.number("observed"), one.number("side")) == (pytest.approx(1.0), 1)
    # the school is drawn as the centre in 1 of 11 cases: p is 2/11 for both sides
    assert mixing.method is Method.LABEL_PERMUTATION
    assert mixing.verdict is Verdict.UNCERTAIN
    assert (mixing.number("side"), mixing.number("observed")) == (1, 1.0)
    assert mixing.number("p_value") == pytest.approx(2 / 11, abs=0.12)


def test_a_field_by_its_name():
    network = make_map("a-b:f b-c:f c-d:f", alone="e f g")
    degree, _, _ = judge_network(network, field="Feld f")
    # a chain of four: (0 + 0 + 1 + 1) / (3 * 2)
    assert degree.number("observed") == pytest.approx(2 / 6)

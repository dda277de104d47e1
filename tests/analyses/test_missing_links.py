"""Missing links of hand-made maps."""

import pytest

from netmap.analyses.missing_links import find_missing_links
from tests.engine.maps import arrays_of, make_map


def links(ties, **options):
    fields = {"f": options.pop("members", "")}
    return find_missing_links(arrays_of(make_map(ties, fields=fields, **options), "f"))


def test_score_evidence_and_introducer():
    # a and b share x (partners a, b, p: 1/3) and y (a, b: 1/2); x and y share a and b (1/2 each),
    # but they mean to work together
    found = links("a-x:f b-x:f a-y:f b-y:f x-p:f x-y:f?planned")
    (link,) = found
    assert link.proposed == (("a", "b"),)
    assert link.subjects == ("a", "b")
    assert link.score == pytest.approx(1 / 3 + 1 / 2)
    assert link.links == (("a", "x"), ("a", "y"), ("b", "x"), ("b", "y"))
    # both are equally close; y has fewer partners
    assert dict(link.measures) == {"partners": 2, "unasked": 0, "introducer_id": "y"}


def test_the_introducer_is_closest_to_both():
    # y is close to a (3) but loose with b (1); x is close enough to both (2)
    (link,) = links("a-x:f*2 b-x:f*2 x-p:f a-y:f*3 b-y:f*1 x-y:f")
    assert link.measure("introducer_id") == "x"


def test_the_office_introduces_only_where_nobody_else_can():
    ties = "a-x:f*3 b-x:f*3 a-y:f*1 b-y:f*1 x-y:f"
    assert links(ties)[0].measure("introducer_id") == "x"
    assert links(ties, office={"x"})[0].measure("introducer_id") == "y"
    assert links(ties, office={"x", "y"})[0].measure("introducer_id") == "x"


def test_one_common_partner_is_not_enough():
    assert links("a-x:f b-x:f") == ()


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ("", [("a", "b"), ("x", "y")]),
        ("a-b:f", [("x", "y")]),
        ("a-b:g", [("x", "y")]),
        ("a-b:f?wished", [("x", "y")]),
        ("a-b:f?ended", [("a", "b"), ("x", "y")]),
    ],
)
def test_pairs_at_work_anywhere_or_about_to_are_left_out(more, left):
    network = make_map(f"a-x:f b-x:f a-y:f b-y:f {more}", fields={"f": "", "g": ""})
    found = find_missing_links(arrays_of(network, "f"))
    assert [link.proposed[0] for link in found] == left


def test_those_never_asked_are_counted():
    ties = "a-x:f b-x:f a-y:f b-y:f x-y:f"
    assert links(ties, unasked={"x"})[0].measure("unasked") == 0
    assert links(ties, unasked={"b"})[0].measure("unasked") == 1
    assert links(ties, unasked={"a", "b"})[0].measure("unasked") == 2


def test_the_best_five_are_named_best_first():
    # k pairs: p0..p5 with q0..q5 each share two partners of their own; pair i's partners have i
    # partners more, so that its score is 2 / (2 + i)
    ties = []
    for i in range(6):
        for middle in "xy":
            ties += [f"p{i}-{middle}{i}:f", f"q{i}-{middle}{i}:f"]
            ties += [f"{middle}{i}-{middle}{i}{j}:f" for j in range(i)]
        ties.append(f"x{i}-y{i}:f?planned")
    found = links(" ".join(ties))
    assert [link.proposed for link in found] == [((f"p{i}", f"q{i}"),) for i in range(5)]
    assert [link.score for link in found] == pytest.approx([2 / (2 + i) for i in range(5)])


def test_no_more_ties_are_proposed_to_the_office():
    # as above: a and b share x and y; a is the office
    assert links("a-x:f b-x:f a-y:f b-y:f x-y:f", office={"a"}) == ()

"""Two states of a map, compared."""

from datetime import date

import pytest

from netmap.findings.analyse import analyse
from netmap.findings.compare import compare
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.model.comparison import Basis
from netmap.opening.open import open_source

DAY, LATER = date(2021, 9, 1), date(2022, 9, 1)


def state(actors, *ties, fields=()):
    """A map of actors with one-letter ids; a tie is its ends, or a cooperation."""
    return Network.of(
        actors=[a if isinstance(a, Actor) else Actor(id=a, name=a.upper()) for a in actors],
        cooperations=[
            t
            if isinstance(t, Cooperation)
            else Cooperation(id=f"{t[0]}--{t[1]}", source=t[0], target=t[1])
            for t in ties
        ],
        action_fields=fields,
    )


def asked(ids, day=DAY):
    return [Actor(id=key, name=key.upper(), surveyed_on=day) for key in ids]


def ids(entries):
    return [entry.id for entry in entries]


def test_equal_states_have_no_differences():
    network = open_source("beispielstadt").network
    same = compare(network, network)
    assert same.actors_added == same.actors_removed == same.actors_changed == ()
    assert same.cooperations_added == same.cooperations_removed == same.cooperations_changed == ()
    assert same.findings_new == same.findings_resolved == ()
    assert (same.left_out.cooperations, same.left_out.findings) == (0, 0)
    assert all(entry.old == entry.new for entry in same.developments)


def test_who_and_what_came_and_went():
    comparison = compare(state("abc", "ab", "bc"), state("abd", "ab", "ad"))
    assert ids(comparison.actors_added) == ["d"]
    assert ids(comparison.actors_removed) == ["c"]
    assert ids(comparison.cooperations_added) == ["a--d"]
    assert ids(comparison.cooperations_removed) == ["b--c"]
    assert comparison.cooperations_changed == ()


def test_changes_name_what_is_different_and_nothing_else():
    old = state(
        [Actor(id="a", name="A", type="Amt", fields=("f", "g"), note="x"), "b"],
        Cooperation(id="k", source="a", target="b", fields=("f",), reference="2021"),
        fields=[ActionField(id="f", name="F"), ActionField(id="g", name="G")],
    )
    new = state(
        [Actor(id="a", name="Ah", fields=("g", "f"), place="Ort", coordinator=True), "b"],
        Cooperation(
            id="k",
            source="b",
            target="a",
            fields=("f", "g"),
            kind="Projekt",
            weight=2.0,
            status=CooperationStatus.PLANNED,
            reference="2022",
        ),
        fields=old.action_fields,
    )
    comparison = compare(old, new)
    (actor,) = comparison.actors_changed
    assert actor.what == ("name", "type", "place", "coordinator")
    (tie,) = comparison.cooperations_changed
    assert tie.what == ("fields", "kind", "weight", "status")
    assert (tie.old.weight, tie.new.weight) == (1.0, 2.0)


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ((True, "ab"), (True, "ba"), ("source", "target")),
        ((False, "ab"), (False, "ba"), None),
        ((False, "ab"), (True, "ba"), ("directed",)),
    ],
)
def test_the_order_of_ends_is_a_change_only_where_it_has_a_meaning(before, after, what):
    networks = [
        state("ab", Cooperation(id="k", source=ends[0], target=ends[1], directed=directed))
        for directed, ends in (before, after)
    ]
    changed = compare(*networks).cooperations_changed
    assert [entry.what for entry in changed] == ([what] if what else [])


def test_only_actors_asked_both_times_are_compared():
    """D is asked in the second state only, e comes, f goes: their ties may just be recorded."""
    old = state([*asked("abcf"), "d"], "ab", "bf")
    new = state(asked("abcde", LATER), "bc", "cd", "ce")
    comparison = compare(old, new)
    assert comparison.basis is Basis.ASKED_TWICE
    assert comparison.compared == {"a", "b", "c"}
    assert ids(comparison.cooperations_added) == ["b--c"]
    assert ids(comparison.cooperations_removed) == ["a--b"]
    assert comparison.left_out.actors == ("d",)
    assert comparison.left_out.cooperations == 3  # b–f is gone, c–d and c–e are new
    assert (ids(comparison.actors_added), ids(comparison.actors_removed)) == (["e"], ["f"])

    everything = compare(old, new, all_actors=True)
    assert everything.basis is Basis.ALL
    assert ids(everything.cooperations_added) == ["b--c", "c--d", "c--e"]
    assert ids(everything.cooperations_removed) == ["a--b", "b--f"]
    assert everything.left_out.actors == ()
    assert everything.left_out.cooperations == everything.left_out.findings == 0


def test_changed_cooperations_of_others_are_left_out_too():
    def tie(weight):
        return Cooperation(id="k", source="a", target="d", weight=weight)

    comparison = compare(state([*asked("a"), "d"], tie(1)), state([*asked("a"), "d"], tie(2)))
    assert comparison.cooperations_changed == ()
    assert comparison.left_out.cooperations == 1


@pytest.mark.parametrize("dated", ["neither", "old", "new"])
def test_without_survey_dates_everybody_counts(dated):
    old = state(asked("ab") if dated == "old" else "ab")
    new = state(asked("abc") if dated == "new" else "abc", "bc")
    comparison = compare(old, new)
    assert comparison.basis is Basis.NO_SURVEY
    assert comparison.compared == {"a", "b", "c"}
    assert ids(comparison.cooperations_added) == ["b--c"]


def test_findings_that_are_new_or_resolved():
    """A chain a–b–c–d becomes a ring: nobody is indispensable any more, then e stands alone."""
    old = state("abcd", "ab", "bc", "cd")
    new = state("abcde", "ab", "bc", "cd", "ad")
    comparison = compare(old, new)
    before = {finding.key for finding in analyse(old)}
    after = {finding.key for finding in analyse(new)}
    assert {finding.key for finding in comparison.findings_new} == after - before
    assert {finding.key for finding in comparison.findings_resolved} == before - after
    resolved = {(finding.kind, finding.subjects) for finding in comparison.findings_resolved}
    assert ("bridge", ("b", "c")) in resolved
    assert ("unasked", ("e",)) in {(f.kind, f.subjects) for f in comparison.findings_new}


def test_findings_about_actors_not_asked_both_times_are_left_out():
    """Both a and d lose their only partner, but d was not asked the second time."""
    old = state(asked("abcd"), "ab", "cd", "bc")
    new = state([*asked("abc", LATER), "d"], "bc")
    comparison = compare(old, new)
    assert {("isolated", ("a",))} == {
        (finding.kind, finding.subjects)
        for finding in comparison.findings_new
        if finding.kind in ("isolated", "unasked")
    }
    everything = compare(old, new, all_actors=True)
    left = len(everything.findings_new) - len(comparison.findings_new)
    left += len(everything.findings_resolved) - len(comparison.findings_resolved)
    assert comparison.left_out.findings == left > 0


def test_findings_stay_the_same_under_new_ids_and_names():
    """The same map with other ids is no news, though findings are told by ids."""
    old = state("abcd", "ab", "bc", "cd")
    new = Network.of(
        actors=[Actor(id=f"x{name}", name=name) for name in "ABCD"],
        cooperations=[
            Cooperation(id=f"x{a}--x{b}", source=f"x{a}", target=f"x{b}")
            for a, b in ("AB", "BC", "CD")
        ],
    )
    comparison = compare(old, new)
    assert analyse(old)
    assert comparison.findings_new == comparison.findings_resolved == ()
    assert comparison.cooperations_added == comparison.cooperations_removed == ()
    assert ids(comparison.old.actors) == ids(comparison.new.actors)


def test_key_figures_are_of_the_compared_actors():
    """a, b, c were asked twice. Then: a–b of 3 pairs. Now: a–b and b–c, d's tie does not count.

    Degrees now are 1, 2, 1: (2 - 1 + 2 - 2 + 2 - 1) / (2 · 1) = 1.
    """
    old = state(asked("abc"), "ab")
    new = state([*asked("abc", LATER), "d"], "ab", "bc", "cd")
    (whole,) = compare(old, new).developments
    assert whole.field is None
    assert (whole.old.actors, whole.old.cooperations, whole.old.components) == (3, 1, 2)
    assert whole.old.density == pytest.approx(1 / 3)
    assert (whole.new.actors, whole.new.cooperations, whole.new.components) == (3, 2, 1)
    assert whole.new.density == pytest.approx(2 / 3)
    assert whole.new.degree_centralisation == pytest.approx(1.0)
    (everybody,) = compare(old, new, all_actors=True).developments
    assert (everybody.new.actors, everybody.new.cooperations) == (4, 3)


def test_key_figures_of_fields_in_the_order_of_the_newer_map():
    one, two, three = (ActionField(id=key, name=key) for key in ("1", "2", "3"))
    old = state([Actor(id="a", name="A", fields=("1", "3"))], fields=[one, three])
    new = state([Actor(id="a", name="A", fields=("1",))], fields=[two, one])
    developments = compare(old, new).developments
    assert [entry.field for entry in developments] == [None, "2", "1", "3"]
    assert developments[1].old is None
    assert developments[1].new.actors == 0
    assert developments[2].old == developments[2].new
    assert (developments[3].old.actors, developments[3].new) == (1, None)


@pytest.fixture(name="states", scope="module")
def both_states():
    """Beispielstadt: what its two READMEs count, is found."""
    return tuple(open_source(name).network for name in ("beispielstadt", "beispielstadt-2022"))


@pytest.fixture(name="everything", scope="module")
def all_differences(states):
    """Differences of all actors, asked or not."""
    return compare(*states, all_actors=True)


def test_beispielstadt_actors(everything):
    assert set(ids(everything.actors_added)) == {
        "ukraine-hilfe",
        "stadtteilbuero",
        "seniorenzentrum",
    }
    assert ids(everything.actors_removed) == ["fahrradwerkstatt"]
    assert everything.actors_changed == ()


def test_beispielstadt_cooperations(everything):
    assert ids(everything.cooperations_added) == [f"K{n}" for n in range(185, 200)]
    assert len(everything.cooperations_removed) == 3
    assert all(
        "fahrradwerkstatt" in (tie.source, tie.target) for tie in everything.cooperations_removed
    )
    steps = [
        (change.old.status, change.new.status)
        for change in everything.cooperations_changed
        if change.what == ("status",)
    ]
    existing, planned, wished, ended = CooperationStatus
    assert steps.count((existing, ended)) == 4
    assert steps.count((planned, existing)) + steps.count((wished, existing)) == 6
    assert steps.count((wished, planned)) == 1
    closer = [c for c in everything.cooperations_changed if c.what == ("weight",)]
    assert len(closer) == 6
    assert len(everything.cooperations_changed) == 4 + 6 + 1 + 6


def test_beispielstadt_findings(everything):
    resolved = {(f.kind, f.field, frozenset(f.subjects)) for f in everything.findings_resolved}
    assert ("bridge", None, frozenset({"ev-kirche", "tikv"})) in resolved
    for arrived in ("sprachcafe", "nour"):
        assert ("isolated", None, frozenset({arrived})) in resolved
    assert ("isolated", None, frozenset({"eritrea"})) not in resolved


def test_beispielstadt_key_figures(everything):
    figures = {
        entry.field: (entry.old.actors, entry.old.cooperations, round(entry.old.density, 3))
        for entry in everything.developments
    }
    assert figures == {
        None: (64, 165, 0.082),
        "bildung": (31, 68, 0.146),
        "teilhabe": (28, 65, 0.172),
        "vielfalt": (20, 35, 0.184),
        "arbeit": (8, 10, 0.357),
    }


def test_beispielstadt_leaves_out_the_ten_who_were_not_asked_both_times(states, everything):
    """Not asked in 2021 were ten; four of them were in 2022, six still were not."""
    comparison = compare(*states)
    assert len(comparison.left_out.actors) == 10
    assert len(comparison.compared) == 64 - 1 - 10
    outside = set(comparison.left_out.actors) | {
        *ids(comparison.actors_added),
        *ids(comparison.actors_removed),
    }
    left = [
        tie
        for tie in (
            *everything.cooperations_added,
            *everything.cooperations_removed,
            *(change.new for change in everything.cooperations_changed),
        )
        if {tie.source, tie.target} & outside
    ]
    assert comparison.left_out.cooperations == len(left)
    told = len(comparison.cooperations_added) + len(comparison.cooperations_removed)
    told += len(comparison.cooperations_changed)
    assert told + len(left) == 15 + 3 + 17


def with_own(**said):
    """Actors that say something in columns of the list's own."""
    return Network.of(
        actors=[
            Actor(id=key, name=key.upper(), attributes=tuple(pairs.items()))
            for key, pairs in said.items()
        ]
    )


def test_columns_of_the_list_s_own_are_compared_one_by_one():
    old = with_own(a={"Träger": "Stadt", "Quartier": "Nord"}, b={"Träger": "Stadt"})
    new = with_own(a={"Quartier": "Nord", "Träger": "Kreis"}, b={"Träger": "Stadt"})
    (changed,) = compare(old, new).actors_changed
    assert (changed.new.id, changed.what) == ("a", ("attributes.Träger",))


def test_a_column_that_only_one_list_has_changes_nobody():
    old = with_own(a={"Träger": "Stadt"}, b={})
    new = with_own(a={"Träger": "Stadt", "Quartier": "Nord"}, b={})
    assert compare(old, new).actors_changed == ()
    assert compare(new, old).actors_changed == ()


def test_a_column_that_tells_the_state_changes_nobody():
    old, new = (with_own(a={"Erhebung": day}, b={"Erhebung": day}) for day in ("2021", "2022"))
    assert compare(old, new).actors_changed == ()


def test_what_is_about_persons_is_not_compared():
    old, new = (with_own(a={"Telefon": number}, b={}) for number in ("0 23 72", "0 23 73"))
    assert compare(old, new).actors_changed == ()

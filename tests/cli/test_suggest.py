"""``netmap suggest``."""

import json

import pytest

from tests.engine.link_maps import block_map

SUGGESTION = ["source", "target", "field", "score", "reasons", "effect", "introducer"]
RATING = ["auc", "auc_error", "precision_at_k", "pr_auc"]
SINGLE = [
    "common_neighbours",
    "jaccard",
    "adamic_adar",
    "resource_allocation",
    "l3",
    "preferential_attachment",
]


@pytest.fixture(name="states")
def two_edge_lists(tmp_path):
    """The ties of a map of groups, without and with every fifth of them."""
    ties = [f"{tie.source},{tie.target}\n" for tie in block_map().cooperations]
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_text("from,to\n" + "".join(t for i, t in enumerate(ties) if i % 5), encoding="utf-8")
    new.write_text("ego,alter\n" + "".join(ties), encoding="utf-8")
    return old, new


@pytest.mark.slow
def test_the_data_of_both_lists(run):
    for wanted in ("unrecorded", "strategic"):
        result = run("suggest", "beispielstadt", "--list", wanted, "--top", 2, "--format", "json")
        data = json.loads(result.stdout)
        assert list(data) == ["list", "backtest", "suggestions"]
        assert data["list"] == wanted
        assert len(data["suggestions"]) == 2
        assert all(list(entry) == SUGGESTION for entry in data["suggestions"])
        assert bool(data["backtest"]) == (wanted == "unrecorded")


@pytest.mark.slow
def test_the_test_of_a_list_rates_the_model_each_score_and_the_baselines(run):
    data = json.loads(run("suggest", "beispielstadt", "--top", 1, "--format", "json").stdout)
    tested = data["backtest"]
    assert list(tested["scores"]) == SINGLE
    assert list(tested["baselines"]) == ["random", "preferential_attachment", "shared_fields"]
    for rating in (tested, *tested["scores"].values(), *tested["baselines"].values()):
        assert 0 <= rating["auc"] <= 1
        assert list(rating["precision_at_k"]) == ["value", "low", "high"]


@pytest.mark.slow
def test_sentences(run):
    text = run("suggest", "beispielstadt", "--top", 1).stdout
    assert text.startswith("Wahrscheinlich vorhanden, nicht erfasst\n  Probe auf dieser Karte: ")
    assert text.count("Vermutlich schon Partner: ") == 1
    english = run("suggest", "beispielstadt", "--list", "strategic", "--top", 1, "--lang", "en")
    assert english.stdout.startswith("Strategic gaps\n\n  ")


def test_a_list_that_allows_no_claim_says_so(run, folder):
    data = json.loads(run("suggest", folder, "--format", "json").stdout)
    assert data["suggestions"] == []
    assert data["backtest"]["outcome"] == "too_few"
    text = run("suggest", folder, "--lang", "en").stdout
    assert text.splitlines() == [
        "Probably there, not recorded",
        "  The map has too few cooperations for a test. So netmap suggests nothing here.",
    ]


@pytest.mark.slow
def test_between_two_states(run, states):
    old, new = states
    data = json.loads(run("suggest", "--train", old, "--test", new, "--format", "json").stdout)
    assert list(data) == [*RATING, "k", "pairs", "outcome", "scores", "baselines"]
    assert list(data["scores"]) == SINGLE
    assert list(data["baselines"]) == ["random", "preferential_attachment"]
    assert all(list(entry) == RATING for entry in data["scores"].values())
    ties = [line.split(",") for line in new.read_text(encoding="utf-8").split()[1:]]
    known = [line.split(",") for line in old.read_text(encoding="utf-8").split()[1:]]
    before = {end for tie in known for end in tie}
    fresh = [tie for tie in ties if tie not in known and before.issuperset(tie)]
    assert data["k"] == len(fresh)
    assert data["auc"] > 0.8
    text = run("suggest", "--train", old, "--test", new, "--lang", "en").stdout
    assert f"Test with two states: {len(fresh)} cooperations are new" in text
    assert "Resource allocation" in text


@pytest.mark.slow
def test_between_two_lists_of_ties_without_headings(run, states, tmp_path):
    bare = [tmp_path / f"bare-{path.name}" for path in states]
    for path, own in zip(states, bare, strict=True):
        own.write_text(path.read_text(encoding="utf-8").partition("\n")[2], encoding="utf-8")
    words = ("--format", "json")
    found = run("suggest", "--train", bare[0], "--test", bare[1], *words).stdout
    assert found == run("suggest", "--train", states[0], "--test", states[1], *words).stdout


@pytest.mark.slow
def test_states_with_nothing_new(run, states):
    old, _ = states
    data = json.loads(run("suggest", "--train", old, "--test", old, "--format", "json").stdout)
    assert data["auc"] is None
    assert data["outcome"] == "too_few"
    text = run("suggest", "--train", old, "--test", old, "--lang", "en").stdout
    assert text.startswith("The earlier state has too few cooperations, or none was added")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--train", "beispielstadt"),
        ("beispielstadt", "--train", "beispielstadt", "--test", "beispielstadt"),
    ],
)
def test_either_a_source_or_two_states(run, words):
    result = run("suggest", *words, "--lang", "en")
    assert result.exit_code == 2
    assert result.stderr.endswith("Give either a SOURCE, or --train and --test.\n")


def test_an_unknown_field(run):
    result = run("suggest", "beispielstadt", "--field", "Sport", "--lang", "en")
    assert result.exit_code == 1
    assert "Sport" in result.stderr

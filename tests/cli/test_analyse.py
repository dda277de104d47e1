"""``netmap analyse``."""

import json

import pytest

from netmap.findings.analyse import analyse
from netmap.model import Standing
from netmap.opening.open import open_source

pytestmark = pytest.mark.slow

KEYS = [
    "id",
    "analysis",
    "kind",
    "field",
    "subjects",
    "links",
    "proposed",
    "score",
    "measures",
    "title",
    "summary",
    "action",
    "standing",
    "measures_without",
    "summary_without",
    "evidence",
]


def findings(result):
    return json.loads(result.stdout)["findings"]


def test_json_has_all_findings_with_their_words_and_numbers(run):
    told = findings(run("analyse", "beispielstadt", "--format", "json"))
    found = analyse(open_source("beispielstadt").network)
    assert [entry["id"] for entry in told] == [finding.id for finding in found]
    for entry, finding in zip(told, found, strict=True):
        assert list(entry) == KEYS
        assert entry["subjects"] == list(finding.subjects)
        assert entry["links"] == [list(link) for link in finding.links]
        assert entry["measures"] == pytest.approx(dict(finding.measures))
        assert entry["standing"] == finding.standing
        assert all(entry[part] for part in ("title", "summary", "action"))


def test_one_field_only(run):
    field = open_source("beispielstadt").network.action_fields[0]
    by_name = findings(run("analyse", "beispielstadt", "--field", field.name, "--format", "json"))
    assert {entry["field"] for entry in by_name} == {field.id}
    assert by_name == findings(
        run("analyse", "beispielstadt", "--field", field.id, "--format", "json")
    )


def test_sentences_are_in_the_language_and_the_data_is_the_same(run):
    german = findings(run("analyse", "beispielstadt", "--format", "json"))
    english = findings(run("analyse", "beispielstadt", "--format", "json", "--lang", "en"))
    assert [entry["id"] for entry in german] == [entry["id"] for entry in english]
    assert all(g["title"] != e["title"] for g, e in zip(german, english, strict=True))


def test_text_has_each_question_once_and_every_finding_below(run):
    text = run("analyse", "beispielstadt").stdout
    told = findings(run("analyse", "beispielstadt", "--format", "json"))
    lines = text[: text.index("Wie die Kontakte verteilt sind")].splitlines()
    assert lines.count("Schlüsselakteure") == 1
    assert [line.strip() for line in lines].count(told[0]["title"]) == 1
    assert sum(line.startswith("  ") and not line.startswith("   ") for line in lines) == len(told)
    with_office = sum(entry["standing"] != Standing.NO_COORDINATOR for entry in told)
    assert text.count("    Ohne koordinierende Stelle: ") == with_office == len(told)


def test_a_map_without_findings_says_so(run, tmp_path):
    (tmp_path / "Akteure.csv").write_text("Name\nKita\n", encoding="utf-8")
    assert findings(run("analyse", tmp_path, "--format", "json")) == []
    assert run("analyse", tmp_path).stdout.startswith("Kein Befund")


def test_evidence_is_told_unless_it_is_not_wanted(run):
    with_evidence = findings(run("analyse", "beispielstadt", "--format", "json"))
    verdicts = {entry["verdict"] for finding in with_evidence for entry in finding["evidence"]}
    assert verdicts == {"robust", "uncertain", "untestable"}
    assert all(entry["sentence"] for finding in with_evidence for entry in finding["evidence"])
    without = findings(run("analyse", "beispielstadt", "--format", "json", "--no-evidence"))
    assert [entry["id"] for entry in without] == [entry["id"] for entry in with_evidence]
    assert all(entry["evidence"] == [] for entry in without)


def test_the_shape_of_the_network_is_told_beside_what_chance_would_make(run):
    told = json.loads(run("analyse", "beispielstadt", "--format", "json").stdout)["shape"]
    measured = json.loads(run("measures", "beispielstadt", "--format", "json").stdout)["network"]
    names = ["degree_centralisation", "betweenness_centralisation", "ei_index_type"]
    assert [entry["measure"] for entry in told] == names
    for entry in told:
        assert entry["numbers"]["observed"] == pytest.approx(measured[entry["measure"]])
    text = run("analyse", "beispielstadt", "--field", "Arbeitsmarkt", "--lang", "en").stdout
    shape = text[text.index("How contacts are spread") :]
    assert "  Centralisation of contacts (0–1): 0." in shape
    assert shape.count("random networks") == 2
    without = run("analyse", "beispielstadt", "--format", "json", "--no-evidence").stdout
    assert json.loads(without)["shape"] == []

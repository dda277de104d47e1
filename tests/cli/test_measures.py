"""``netmap measures``; the numbers are derived by hand from the path A – B – C with D apart."""

import csv
import io
import json

import pytest

NETWORK = [
    "actors",
    "cooperations",
    "density",
    "components",
    "degree_centralisation",
    "betweenness_centralisation",
    "transitivity",
    "articulation_points",
    "bridges",
]
ACTOR = [
    "id",
    "name",
    "degree",
    "strength",
    "betweenness",
    "betweenness_normalised",
    "harmonic_closeness",
    "constraint",
    "effective_size",
    "core_number",
]


def test_json(run, folder):
    data = json.loads(run("measures", folder, "--format", "json").stdout)
    assert list(data) == ["network", "actors"]
    assert list(data["network"]) == NETWORK
    assert all(list(actor) == ACTOR for actor in data["actors"])
    # 2 of 6 pairs; degrees 1, 2, 1, 0: (1 + 0 + 1 + 2) / (3 · 2); B lies on 1 of 3 pairs' ways:
    # (1/3 · 3) / 3; no triangle
    assert data["network"] == {
        "actors": 4,
        "cooperations": 2,
        "density": pytest.approx(1 / 3),
        "components": 2,
        "degree_centralisation": pytest.approx(4 / 6),
        "betweenness_centralisation": pytest.approx(1 / 3),
        "transitivity": 0,
        "articulation_points": ["b"],
        "bridges": [["a", "b"], ["b", "c"]],
    }
    # strength: eng = 3, locker = 1; harmonic 1 + 1; constraint of two apart partners 2 · (1/2)²
    assert data["actors"][0] == {
        "id": "b",
        "name": "Büro für Integration",
        "degree": 2,
        "strength": 4,
        "betweenness": 1,
        "betweenness_normalised": pytest.approx(1 / 3),
        "harmonic_closeness": 2,
        "constraint": pytest.approx(0.5),
        "effective_size": 2,
        "core_number": 1,
    }
    alone = data["actors"][-1]
    assert (alone["id"], alone["constraint"], alone["effective_size"]) == ("d", None, None)


def test_one_field(run, folder):
    data = json.loads(run("measures", folder, "--field", "SPRACHE", "--format", "json").stdout)
    assert [actor["id"] for actor in data["actors"]] == ["b", "a", "c"]
    assert data["network"]["density"] == pytest.approx(2 / 3)


def test_csv_is_guarded_and_has_one_row_an_actor(run, folder):
    rows = list(csv.reader(io.StringIO(run("measures", folder, "--format", "csv").stdout)))
    assert rows[0] == ACTOR
    assert rows[1][:4] == ["b", "Büro für Integration", "2", "4.0"]
    assert rows[-1][7:9] == ["", ""]
    assert "'=Chor" in [row[1] for row in rows]


@pytest.mark.parametrize(("language", "density"), [("de", "0,333"), ("en", "0.333")])
def test_table_is_aligned_and_writes_numbers_as_the_language_does(run, folder, language, density):
    lines = run("measures", folder, "--lang", language).stdout.splitlines()
    assert any(line.endswith(f"  {density}") for line in lines)
    start = lines.index("") + 1
    heading, office, *_, alone = lines[start:]
    assert office.startswith("Büro für Integration  ")
    assert len(office) == len(heading) == len(alone)  # numbers end where their heading ends
    assert alone.count("–") == 2  # not defined without partners


def test_a_field_without_actors_has_no_rows(run, folder):
    (folder / "Handlungsfelder.csv").write_text("Handlungsfeld\nSport\n", encoding="utf-8")
    assert (
        json.loads(run("measures", folder, "--field", "Sport", "--format", "json").stdout)["actors"]
        == []
    )
    assert run("measures", folder, "--field", "Sport").stdout.splitlines()[1].split() == [
        "Akteure",
        "0",
    ]


def test_an_unknown_field_is_one_sentence_with_those_there_are(run, folder):
    result = run("measures", folder, "--field", "Sport")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "Fehler: Das Handlungsfeld „Sport“ gibt es in dieser Karte nicht. "
        "Vorhanden sind: Sprache, Arbeit.\n"
    )


def test_a_list_with_errors_is_one_sentence_that_leads_to_check(run, broken):
    result = run("measures", broken)
    assert (result.exit_code, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()
    assert "2 Fehler, der erste (Kooperationen.csv, Zeile 5, Spalte „Nach“)" in line
    assert line.endswith(f'netmap check "{broken}"')


def test_warnings_are_counted_beside_the_result(run, folder):
    actors = folder / "Akteure.csv"
    text = actors.read_text(encoding="utf-8")
    actors.write_text(f"{text}e;Ämterlotsen;Amt;Sprache;nein\n", encoding="utf-8")
    result = run("measures", folder, "--format", "json")
    assert len(json.loads(result.stdout)["actors"]) == 5
    assert result.stderr.startswith("Ein Hinweis zu dieser Quelle")

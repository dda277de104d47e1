"""``netmap measures``; the numbers are derived by hand from the path A – B – C with D apart."""

import csv
import io
import json
import re

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
    "component_sizes",
    "diameter",
    "mean_distance",
    "fragmentation",
    "distance_fragmentation",
    "mean_clustering",
    "degree_assortativity",
    "communities",
    "modularity",
    "ei_index_type",
    "external_ties_type",
    "assortativity_type",
    "ei_index_field",
    "core_periphery_fit",
    "core",
    "key_players_separate",
    "key_players_reach",
    "key_players_nearest",
    "reciprocity",
    "arcs",
    "arc_density",
    "strong_components",
    "attendance_density",
    "sampled",
]
ROLES = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"]
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
    "eigenvector",
    "pagerank",
    "closeness",
    "clustering",
    "community",
    "in_core",
    "participation_type",
    "participation_field",
    "ei_index_type",
    "brokerage_type",
    "brokerage_field",
    "in_degree",
    "out_degree",
    "meetings_attended",
]


def test_json(run, folder):
    data = json.loads(run("measures", folder, "--format", "json").stdout)
    assert list(data) == ["without_office", "network", "actors"]
    assert data["without_office"] is False
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
        # steps 1, 1, 2; 3 of 6 pairs reach each other; 1 − (1 + 1 + 1/2) / 6
        "component_sizes": [3, 1],
        "diameter": 2,
        "mean_distance": pytest.approx(4 / 3),
        "fragmentation": 0.5,
        "distance_fragmentation": pytest.approx(7 / 12),
        # each tie joins degree 1 with degree 2
        "mean_clustering": 0,
        "degree_assortativity": pytest.approx(-1),
        # the path in one: 1 − 1 = 0, better than A – B without C: 1/2 − (3/4)² − (1/4)²
        "communities": 2,
        "modularity": pytest.approx(0),
        # Initiative – Amt, Amt – Verein: 0 inside, at random (1/4)² + (1/2)² + (1/4)² = 3/8
        "ei_index_type": 1,
        "external_ties_type": 2,
        "assortativity_type": pytest.approx(-(3 / 8) / (5 / 8)),
        "ei_index_field": -1,
        # A and B work together, C and D do not; so it is with B and C, but A comes first
        "core_periphery_fit": pytest.approx(1),
        "core": ["a", "b"],
        # one is left; D is reached by itself alone, and the third is the first with one tie
        "key_players_separate": {"players": ["a", "b", "c"], "value": 0, "exact": True},
        "key_players_reach": {"players": ["a", "b", "d"], "value": 4, "exact": True},
        "key_players_nearest": {"players": ["a", "b", "d"], "value": 1, "exact": True},
        "reciprocity": None,
        "arcs": None,
        "arc_density": None,
        "strong_components": None,
        "attendance_density": None,
        "sampled": False,
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
        "eigenvector": pytest.approx(1),
        # shares of visits with x for D: B = x + 2 · 0.85 A, A = x + 0.85 B / 2; 2 A + B = 20 x
        "pagerank": pytest.approx(2.7 / 0.2775 / 21),
        "closeness": pytest.approx(2 / 2 * 2 / 3),
        "clustering": 0,
        "community": 0,
        "in_core": True,
        # half of the ties to each of two of three types; all ties in one of two fields
        "participation_type": pytest.approx((1 / 2) / (2 / 3)),
        "participation_field": 0,
        "ei_index_type": 1,
        # A → B → C and back: three types, one field
        "brokerage_type": dict.fromkeys(ROLES, 0) | {"liaison": 2},
        "brokerage_field": dict.fromkeys(ROLES, 0) | {"coordinator": 2},
        "in_degree": 2,
        "out_degree": 2,
        "meetings_attended": None,
    }
    alone = data["actors"][-1]
    assert (alone["id"], alone["constraint"], alone["effective_size"]) == ("d", None, None)


def test_one_field(run, folder):
    data = json.loads(run("measures", folder, "--field", "SPRACHE", "--format", "json").stdout)
    assert [actor["id"] for actor in data["actors"]] == ["b", "a", "c"]
    assert data["network"]["density"] == pytest.approx(2 / 3)


@pytest.mark.parametrize("field", [(), ("--field", "Sprache")])
def test_without_the_coordinating_office(run, folder, field):
    # the office is B of A – B – C: nobody works together without it
    options = ("measures", folder, "--without-office", *field)
    data = json.loads(run(*options, "--format", "json").stdout)
    assert data["without_office"] is True
    assert {actor["id"] for actor in data["actors"]} == ({"a", "c"} if field else {"a", "c", "d"})
    assert data["network"]["cooperations"] == 0
    table = run(*options).stdout
    assert table.startswith("Ohne koordinierende Stelle (Büro für Integration)\n\nKennzahl ")
    rows = run(*options, "--format", "csv").stdout
    assert "Büro für Integration" not in rows


def test_a_map_without_an_office_says_that_nobody_is_left_out(run, folder):
    actors = folder / "Akteure.csv"
    actors.write_text(actors.read_text("utf-8").replace(";ja", ";nein"), "utf-8")
    result = run("measures", folder, "--without-office", "--format", "json")
    assert len(json.loads(result.stdout)["actors"]) == 4
    assert "keine koordinierende Stelle" in result.stderr


def test_csv_is_guarded_and_has_one_row_an_actor(run, folder):
    rows = list(csv.reader(io.StringIO(run("measures", folder, "--format", "csv").stdout)))
    parts = {
        f"brokerage_{by}": [f"brokerage_{by}_{role}" for role in ROLES] for by in ("type", "field")
    }
    assert rows[0] == [column for name in ACTOR for column in parts.get(name, [name])]
    assert rows[1][:4] == ["b", "Büro für Integration", "2", "4.0"]
    assert rows[-1][7:9] == ["", ""]
    assert "'=Chor" in [row[1] for row in rows]


@pytest.mark.parametrize(("language", "density"), [("de", "0,333"), ("en", "0.333")])
def test_table_is_aligned_and_writes_numbers_as_the_language_does(run, folder, language, density):
    lines = run("measures", folder, "--lang", language).stdout.splitlines()
    assert any(line.endswith(f"  {density}") for line in lines)
    start = lines.index("") + 1
    end = lines.index("", start)
    heading, office, *_, alone = lines[start:end]
    assert office.startswith("Büro für Integration  ")
    assert len(office) == len(heading) == len(alone)  # numbers end where their heading ends
    assert alone.count("–") == 2  # not defined without partners


def test_the_table_of_actors_is_split_and_names_them_in_each_part(run, folder):
    lines = run("measures", folder, "--lang", "en").stdout.splitlines()
    starts = [number + 1 for number, line in enumerate(lines) if not line]
    assert len(starts) == 4  # 31 measures, 8 beside each other
    for start in starts:
        assert lines[start].startswith("Actor  ")
        assert lines[start + 1].startswith("Büro für Integration  ")
    assert "In the core" in lines[starts[1]]
    assert lines[starts[1] + 1].split().count("yes") == 1


def test_the_table_of_the_network_names_parts_of_measures(run, folder):
    lines = run("measures", folder, "--lang", "en").stdout.splitlines()
    cells = dict(re.split(r" {2,}", line) for line in lines[1 : lines.index("")])
    assert cells["Actors in each part"] == "3; 1"
    assert cells["Actors in the core"] == "Ämterlotsen; Büro für Integration"
    assert cells["– actors reached"] == "4"
    assert cells["– all possibilities tried"] == "yes"
    assert cells["Directions"] == "–"


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


def test_a_list_with_errors_is_one_sentence_that_leads_to_check(run, hopeless):
    result = run("measures", hopeless)
    assert (result.exit_code, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()
    assert "In der Quelle stehen keine Akteure." in line
    assert line.endswith(f'netmap check "{hopeless}"')


def test_warnings_are_counted_beside_the_result(run, folder):
    actors = folder / "Akteure.csv"
    text = actors.read_text(encoding="utf-8")
    actors.write_text(f"{text}e;Ämterlotsen;Amt;Sprache;nein\n", encoding="utf-8")
    result = run("measures", folder, "--format", "json")
    assert len(json.loads(result.stdout)["actors"]) == 5
    assert result.stderr.startswith("Ein Hinweis zu dieser Quelle")


def test_a_list_without_cooperations_has_no_measures_of_them(run, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Name\nAmt\nKita\n")
    network = json.loads(run("measures", file, "--format", "json").stdout)["network"]
    assert (network["modularity"], network["transitivity"], network["density"]) == (None, None, 0)
    assert "–" in run("measures", file).stdout

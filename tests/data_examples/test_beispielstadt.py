"""The structure planted in Beispielstadt holds; numbers as in its README."""

from collections import Counter

import networkx as nx
import pytest

SILO = {
    "tikv",
    "moschee-nord",
    "bosnisch",
    "iz-lindenhof",
    "elternverein",
    "freundschaftsverein",
    "marokko",
    "albanisch",
    "afghanisch",
}
WORK = {"jobcenter", "arbeitsagentur", "bildungswerk", "handwerkerschaft", "ihk", "metallwerke"}
NEWCOMERS = {"eritrea", "nour", "sprachcafe"}


@pytest.fixture
def graph(existing):
    return existing("beispielstadt")


def test_its_size(read, graph):
    ties = Counter(row["Status"] for row in read("beispielstadt", "Kooperationen"))
    assert ties == {"bestehend": 167, "geplant": 5, "gewünscht": 8, "beendet": 4}
    assert len(graph) == 64
    assert graph.number_of_edges() == 165


def test_it_says_that_it_is_invented(read):
    title = {row["Eigenschaft"]: row["Wert"] for row in read("beispielstadt", "Karte")}["Titel"]
    assert title.endswith("(erfunden)")


def test_all_types_of_actor_occur(read):
    types = Counter(row["Typ"] for row in read("beispielstadt", "Akteure"))
    assert types == {
        "Amt oder Behörde": 10,
        "Migrantenorganisation": 8,
        "Freier Träger": 6,
        "Ehrenamtsinitiative": 6,
        "Schule": 6,
        "Kirchengemeinde": 4,
        "Moscheeverein": 4,
        "Kindertageseinrichtung": 4,
        "Beratungsstelle": 4,
        "Bildungsträger": 3,
        "Sportverein": 3,
        "Kammer oder Arbeitgeber": 3,
        "Kultureinrichtung": 2,
        "Jugendeinrichtung": 1,
    }


def test_the_coordinating_office_is_overloaded(read, graph):
    office = [
        row["Id"]
        for row in read("beispielstadt", "Akteure")
        if row["Koordinierende Stelle"] == "ja"
    ]
    degrees = sorted(graph.degree, key=lambda pair: -pair[1])
    assert office == ["koord"]
    assert degrees[0] == ("koord", 34)
    assert degrees[1][1] == 12


def test_without_the_office_two_more_stand_alone(graph):
    alone = set(nx.isolates(graph))
    graph.remove_node("koord")
    assert set(nx.isolates(graph)) - alone == {"gymnasium", "antidiskriminierung"}


def test_the_silo_is_dense_inside_and_has_one_tie_outside(graph):
    assert graph.subgraph(SILO).number_of_edges() == 20
    assert list(nx.edge_boundary(graph, SILO)) == [("tikv", "ev-kirche")]


def test_everything_of_a_group_hangs_on_one_tie_or_one_actor(graph):
    assert set(nx.articulation_points(graph)) == {
        "koord",
        "vhs",
        "ev-kirche",
        "tikv",
        "willkommen",
    }
    assert {frozenset(pair) for pair in nx.bridges(graph)} == {
        frozenset({"ev-kirche", "tikv"}),
        frozenset({"koord", "gymnasium"}),
        frozenset({"koord", "antidiskriminierung"}),
        frozenset({"willkommen", "feg"}),
    }
    parts = list(nx.connected_components(nx.restricted_view(graph, ["vhs"], [])))
    assert WORK in parts
    parts = list(nx.connected_components(nx.restricted_view(graph, [], [("ev-kirche", "tikv")])))
    assert SILO in parts


def test_newcomers_were_asked_and_the_music_school_was_not(read, graph):
    asked = {row["Id"]: row["Befragt am"] for row in read("beispielstadt", "Akteure")}
    alone = set(nx.isolates(graph))
    assert {actor for actor in alone if asked[actor]} == NEWCOMERS
    assert {actor for actor in alone if not asked[actor]} == {"musikschule"}
    assert sum(not day for day in asked.values()) == 10


@pytest.mark.parametrize(
    ("field", "actors", "pairs"),
    [
        ("Bildung und Sprache", 31, 68),
        ("Gesellschaftliche Teilhabe", 28, 65),
        ("Kulturelle Vielfalt", 20, 35),
        ("Arbeitsmarkt", 8, 10),
    ],
)
def test_the_fields(existing, field, actors, pairs):
    graph = existing("beispielstadt", field)
    assert (len(graph), graph.number_of_edges()) == (actors, pairs)


def test_the_thin_field_has_three_types_and_no_tie_of_the_office(read, existing):
    graph = existing("beispielstadt", "Arbeitsmarkt")
    types = {row["Id"]: row["Typ"] for row in read("beispielstadt", "Akteure")}
    assert {types[actor] for actor in graph} == {
        "Amt oder Behörde",
        "Bildungsträger",
        "Kammer oder Arbeitgeber",
    }
    assert list(nx.isolates(graph)) == ["koord"]


def test_a_need_meets_an_offer_of_an_actor_it_does_not_work_with(read, graph):
    ids = {row["Name"]: row["Id"] for row in read("beispielstadt", "Akteure")}
    topics: dict[str, dict[str, set[str]]] = {"Angebot": {}, "Gesuch": {}}
    for row in read("beispielstadt", "Angebote und Gesuche"):
        topics[row["Angebot oder Gesuch"]].setdefault(row["Thema"], set()).add(ids[row["Akteur"]])
    assert "elternverein" in topics["Angebot"]["Sprachmittlung"]
    assert "gs-lindenhof" in topics["Gesuch"]["Sprachmittlung"]
    assert not graph.has_edge("elternverein", "gs-lindenhof")
    assert graph.has_edge("freiwilligenagentur", "sprachpaten")
    assert set(topics["Gesuch"]) - set(topics["Angebot"]) == {"Kinderbetreuung"}


def test_two_meetings_with_a_workshop_for_each_field(read):
    meetings = read("beispielstadt", "Treffen")
    days = {row["Treffen"]: row["Datum"] for row in meetings if row["Art"] == "Treffen"}
    assert list(days.values()) == ["2021-06-17", "2021-11-18"]
    shops = Counter(row["Teil von"] for row in meetings if row["Art"] == "Workshop")
    assert shops == dict.fromkeys(days, 4)


def test_who_sat_in_a_workshop_was_at_its_meeting(read):
    for example in ("beispielstadt", "beispielstadt-2022"):
        whole = {row["Treffen"]: row["Teil von"] for row in read(example, "Treffen")}
        came = {(row["Akteur"], row["Treffen"]) for row in read(example, "Teilnahmen")}
        assert all((actor, whole[meeting]) in came for actor, meeting in came if whole[meeting])


def test_every_tie_was_named_by_someone_who_was_asked_or_stands_in_a_document(read):
    asked = {row["Name"]: row["Befragt am"] for row in read("beispielstadt", "Akteure")}
    for row in read("beispielstadt", "Kooperationen"):
        if row["Quelle"] == "Erhebung 2021":
            assert asked[row["Von"]] or asked[row["Nach"]], row

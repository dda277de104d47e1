"""The later state of Beispielstadt is the same map a year on; numbers as in its README."""

import networkx as nx

NOW, THEN = "beispielstadt-2022", "beispielstadt"


def by_id(rows):
    return {row["Id"]: row for row in rows}


def test_actors_that_came_and_went(read):
    now, then = by_id(read(NOW, "Akteure")), by_id(read(THEN, "Akteure"))
    assert set(now) - set(then) == {"ukraine-hilfe", "stadtteilbuero", "seniorenzentrum"}
    assert set(then) - set(now) == {"fahrradwerkstatt"}
    stayed = set(now) & set(then)
    assert all(now[actor]["Name"] == then[actor]["Name"] for actor in stayed)


def test_most_were_asked_again(read):
    now, then = by_id(read(NOW, "Akteure")), by_id(read(THEN, "Akteure"))
    stayed = set(now) & set(then)
    first = {a for a in stayed if now[a]["Befragt am"] and not then[a]["Befragt am"]}
    assert first == {"ordnungsamt", "kita-nordstern", "ihk", "bamf"}
    assert sum(not row["Befragt am"] for row in now.values()) == 6
    assert sum(row["Befragt am"].startswith("2021") for row in now.values()) == 5


def test_cooperations_that_came_ended_and_changed(read):
    now, then = by_id(read(NOW, "Kooperationen")), by_id(read(THEN, "Kooperationen"))
    stayed = set(now) & set(then)
    assert set(now) - set(then) == {f"K{number}" for number in range(185, 200)}
    assert {then[tie]["Nach"] for tie in set(then) - set(now)} == {"Fahrradwerkstatt Mühlenau"}
    steps = [(then[tie]["Status"], now[tie]["Status"]) for tie in stayed]
    assert steps.count(("bestehend", "beendet")) == 4
    assert steps.count(("geplant", "bestehend")) + steps.count(("gewünscht", "bestehend")) == 6
    assert steps.count(("gewünscht", "geplant")) == 1
    assert sum(then[tie]["Enge"] != now[tie]["Enge"] for tie in stayed) == 6
    for tie in stayed:
        assert (then[tie]["Von"], then[tie]["Nach"]) == (now[tie]["Von"], now[tie]["Nach"])


def test_every_change_has_a_new_source(read):
    now, then = by_id(read(NOW, "Kooperationen")), by_id(read(THEN, "Kooperationen"))
    for tie in set(now) & set(then):
        if now[tie] != then[tie]:
            assert now[tie]["Quelle"] != then[tie]["Quelle"], tie


def test_progress_without_miracles(existing):
    graph = existing(NOW)
    assert graph.degree("koord") == 35
    assert set(nx.isolates(graph)) == {"eritrea", "musikschule"}
    assert set(nx.articulation_points(graph)) == {"koord", "begegnungscafe", "willkommen"}
    graph.remove_node("koord")
    assert "vhs" in set(nx.articulation_points(graph))

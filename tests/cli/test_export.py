"""``netmap export`` and ``netmap template``."""

import re

import networkx as nx
import openpyxl
import pytest
from PIL import Image

from netmap.editing.keep import begin
from netmap.exports import SUFFIXES
from netmap.opening.open import open_source


@pytest.mark.slow
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_form_is_written(run, folder, tmp_path, suffix):
    target = tmp_path / f"Karte für alle{suffix}"
    result = run("export", folder, "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"Geschrieben: {target}\n"
    assert target.stat().st_size > 1000


def test_the_suffix_may_be_in_capitals(run, folder, tmp_path):
    assert run("export", folder, "-o", tmp_path / "KARTE.GRAPHML").exit_code == 0
    assert set(nx.read_graphml(tmp_path / "KARTE.GRAPHML")) == {"a", "b", "c", "d"}


def test_a_field_alone(run, folder, tmp_path):
    assert run("export", folder, "-o", tmp_path / "x.graphml", "--field", "Arbeit").exit_code == 0
    assert list(nx.read_graphml(tmp_path / "x.graphml")) == ["d"]


def test_the_language_is_that_of_the_file(run, folder, tmp_path):
    run("export", folder, "-o", tmp_path / "x.xlsx", "--lang", "en")
    assert "Measures" in openpyxl.load_workbook(tmp_path / "x.xlsx").sheetnames


def test_a_picture_is_drawn_as_wished(run, folder, tmp_path):
    target = tmp_path / "x.png"
    options = ("--scene", "hubs", "--theme", "print", "--paper", "a4", "--dpi", "48")
    assert run("export", folder, "-o", target, *options).exit_code == 0
    assert Image.open(target).size == (561, 396)  # 297 x 210 mm, no dot begun
    assert run("export", folder, "-o", target, "--dpi", "0").exit_code == 2


def test_a_place_that_does_not_exist_is_one_sentence(run, folder, tmp_path):
    result = run("export", folder, "-o", tmp_path / "nowhere" / "x.xlsx")
    assert result.exit_code == 1
    assert result.stderr.startswith("Fehler: Den Ordner ")
    assert len(result.stderr.splitlines()) == 1


def test_a_source_with_errors_leaves_the_old_file(run, hopeless, tmp_path):
    (tmp_path / "x.xlsx").write_bytes(b"old")
    assert run("export", hopeless, "-o", tmp_path / "x.xlsx").exit_code == 1
    assert (tmp_path / "x.xlsx").read_bytes() == b"old"


def test_the_template_is_written_in_the_language(run, tmp_path):
    assert run("template", "-o", tmp_path / "leer.xlsx").exit_code == 0
    assert "Akteure" in openpyxl.load_workbook(tmp_path / "leer.xlsx").sheetnames
    run("template", "-o", tmp_path / "leer.xlsx", "--lang", "en")
    assert "Actors" in openpyxl.load_workbook(tmp_path / "leer.xlsx").sheetnames


@pytest.mark.slow
def test_an_exported_workbook_is_a_source_again(run, tmp_path):
    run("export", "beispielstadt", "-o", tmp_path / "x.xlsx")
    opened = open_source(tmp_path / "x.xlsx")
    assert opened.issues == ()
    assert opened.network.digest == open_source("beispielstadt").network.digest


def test_a_kept_map_is_drawn_where_its_actors_stand(run, folder, tmp_path):
    kept = tmp_path / "karte.netmap"
    network = open_source(folder).network
    spots = dict(
        zip(network.actor_by_id, ((40, 20), (700, 60), (60, 500), (640, 480)), strict=True)
    )
    begin(kept, network, title="", who="Amt", places=spots).close()
    target = tmp_path / "x.html"
    assert run("export", kept, "-o", target).exit_code == 0
    drawn = re.findall(r'"x": ?([0-9.]+), ?"y": ?([0-9.]+)', target.read_text(encoding="utf-8"))
    assert {tuple(map(float, spot)) for spot in drawn} == set(spots.values())


def names_in(picture):
    """Where the first lines of names stand in a picture."""
    text = picture.read_text(encoding="utf-8")
    found = re.findall(r'<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]+)</text>', text)
    return {name: (float(x), float(y)) for x, y, name in reversed(found)}


def moved(before, after):
    """By how much each name stands elsewhere, in whole pixels."""
    then, now = names_in(before), names_in(after)
    return {
        (round(now[name][0] - x), round(now[name][1] - y))
        for name, (x, y) in then.items()
        if name.startswith("Amt ")
    }


@pytest.mark.slow
def test_actors_stay_where_an_earlier_list_has_them(run, tmp_path):
    ties = [f"{one};Amt {chr(65 + place)}" for place, one in enumerate(["Kita", "Bad"] * 6)]
    before, after = tmp_path / "vorher.csv", tmp_path / "nachher.csv"
    before.write_text("\n".join(("Von;Nach", *ties, "")))
    after.write_text("\n".join(("Von;Nach", "Verein;Kita", "Verein;Bad", *ties, "")))
    assert run("export", before, "-o", tmp_path / "a.svg").exit_code == 0
    assert run("export", after, "-o", tmp_path / "b.svg", "--like", before).exit_code == 0
    assert run("export", after, "-o", tmp_path / "c.svg").exit_code == 0
    assert len(moved(tmp_path / "a.svg", tmp_path / "b.svg")) == 1  # the picture as a whole
    assert len(moved(tmp_path / "a.svg", tmp_path / "c.svg")) > 1
    assert "Verein" in names_in(tmp_path / "b.svg")

"""Pictures: nothing overlaps, everything is there, names stay names."""

import dataclasses
import io
import re
import xml.etree.ElementTree as ET
import zlib
from datetime import date
from functools import partial
from itertools import combinations

import pytest
from PIL import Image

from netmap.exports.picture.files import sheet_to_png, to_pdf, to_png, to_svg
from netmap.exports.picture.frame import extent_of, routes_of, shown_nodes
from netmap.exports.picture.options import SIZES, Caption, Paper
from netmap.exports.picture.page import compose
from netmap.exports.picture.parts import Lettering, Shape
from netmap.model import Network
from netmap.opening.open import open_source
from netmap.views.scene.palette import PAGES, LineStyle, Theme, contrast
from netmap.views.scene.scene import Scene, View
from tests.exports.drawn import (
    NAMES,
    TEXTS,
    draw,
    make_hostile,
    make_town,
    region_of,
    svg_boxes,
    with_details,
)
from tests.exports.scripts import forget, use_only
from tests.yardstick import cost

CAPTION = Caption(as_of=date(2021, 12, 1), source="Quelle: Erhebung")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(name="town", scope="module")
def town_of_64() -> Scene:
    return with_details(draw(open_source("beispielstadt").network))


def box(words: Lettering) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a line of text: ascenders are .72, descenders .21 em."""
    left = words.x - words.width if words.to_the_left else words.x
    return (left, words.y - 0.72 * words.size, left + words.width, words.y + 0.21 * words.size)


def overlap(first: tuple[float, ...], second: tuple[float, ...]) -> bool:
    return (
        min(first[2], second[2]) - max(first[0], second[0]) > 0.1
        and min(first[3], second[3]) - max(first[1], second[1]) > 0.1
    )


@pytest.mark.slow
@pytest.mark.parametrize("paper", Paper)
def test_no_texts_overlap_and_none_leaves_the_page(town, paper):
    sheet = compose(town, texts=TEXTS, paper=paper, caption=CAPTION)
    boxes = [(box(words), words.text) for words in sheet.lettering]
    assert len(shown_nodes(town)) == 64
    assert [(a, b) for (p, a), (q, b) in combinations(boxes, 2) if overlap(p, q)] == []
    for (left, top, right, bottom), text in boxes:
        assert left >= 0, text
        assert top >= 0, text
        assert right <= sheet.width, text
        assert bottom <= sheet.height, text


@pytest.mark.slow
@pytest.mark.parametrize("paper", [Paper.A4, Paper.WIDE])
def test_names_are_legible_and_stay_in_their_boxes(town, paper):
    sheet = compose(town, texts=TEXTS, paper=paper, caption=CAPTION)
    centres = svg_boxes(to_svg(town, texts=TEXTS, paper=paper, caption=CAPTION), town)
    place = {node.id: node for node in town.nodes}
    scale = min(
        abs(centres[a][0] - centres[b][0]) / abs(place[a].x - place[b].x)
        for a, b in combinations(list(place)[:6], 2)
        if abs(place[a].x - place[b].x) > 50
    )
    lines = {line for node in town.nodes for line in node.label.split("\n")}
    names = [words for words in sheet.lettering if words.text in lines]
    assert len(names) >= sum(node.label.count("\n") + 1 for node in town.nodes)
    for words in names:
        x, y = words.x + words.width / 2, words.y - 0.34 * words.size
        inside = [
            node
            for node in town.nodes
            if abs(x - centres[node.id][0]) + words.width / 2 <= scale * node.width / 2 + 0.5
            and abs(y - centres[node.id][1]) <= scale * node.height / 2
        ]
        # the legend's entries are no names, and only they may stand outside of the boxes
        assert inside or words.x > sheet.width - 220, words.text
        assert words.size > 7.5  # pixels: 5.6 points on A4


def test_a_page_has_title_date_legend_and_source(town):
    said = [
        words.text
        for words in compose(town, texts=TEXTS, paper=Paper.A4, caption=CAPTION).lettering
    ]
    assert said[0] == town.title
    assert "Stand 1. Dezember 2021" in said[1]
    assert "Quelle: Erhebung" in said
    assert "Amt oder Behörde (10)" in said
    assert "bestehend (167)" in said


@pytest.mark.slow
@pytest.mark.parametrize("paper", SIZES)
def test_pages_have_their_size(town, paper):
    svg = ET.fromstring(to_svg(town, texts=TEXTS, paper=paper))  # noqa: S314
    # A4 is 297 x 210 mm at 96 pixels an inch of 25.4 mm
    width, height = {Paper.A4: (1122.52, 793.7), Paper.WIDE: (1280, 720)}[paper]
    assert (float(svg.get("width")), float(svg.get("height"))) == (width, height)
    picture = Image.open(io.BytesIO(to_png(town, texts=TEXTS, paper=paper, dpi=96)))
    assert picture.size == (int(width), int(height))
    media = re.search(
        rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+)", to_pdf(town, texts=TEXTS, paper=paper)
    )
    assert float(media[1]) == pytest.approx(width * 0.75, abs=0.1)
    assert float(media[2]) == pytest.approx(height * 0.75, abs=0.1)


@pytest.mark.slow
def test_resolution_is_as_wished_up_to_a_limit(town):
    for dpi, width in ((96, 1122), (192, 2245)):
        png = Image.open(io.BytesIO(to_png(town, texts=TEXTS, paper=Paper.A4, dpi=dpi)))
        assert png.size[0] == pytest.approx(width, abs=1)
    sheet = compose(town, texts=TEXTS, paper=Paper.A4, caption=Caption())
    png = Image.open(io.BytesIO(sheet_to_png(sheet, dpi=300, most_pixels=500_000)))
    assert png.size[0] * png.size[1] <= 500_000


def test_what_is_hidden_is_left_out_and_the_rest_is_larger():
    network = make_town(30)
    whole = draw(network)
    part = draw(network, view=View(types=frozenset({"Typ 1", "Typ 2"})))
    assert len(shown_nodes(part)) == sum(a.type in ("Typ 1", "Typ 2") for a in network.actors)
    assert extent_of(part).width <= extent_of(whole).width
    shown = {node.id for node in shown_nodes(part)}
    assert all({r.edge.source, r.edge.target} <= shown for r in routes_of(part))


def test_names_stay_what_they_are():
    scene = draw(make_hostile())
    root = ET.fromstring(to_svg(scene, texts=TEXTS))  # noqa: S314
    said = [element.text for element in root.iter(f"{SVG}text")]
    for name in ("=1+1", "<b>fett</b>", "Müller & Söhne", "_x0041_", "$x^2$ {0} %s \\n"):
        assert name in said
    assert "Kita Nord" in said
    assert root.find(f"{SVG}title").text == "=Titel & <i>mehr</i> _x0041_"
    assert {element.tag.removeprefix(SVG) for element in root.iter()} == {
        *("svg", "title", "desc", "rect", "path", "text")
    }
    assert to_png(scene, texts=TEXTS, dpi=40).startswith(b"\x89PNG")
    assert to_pdf(scene, texts=TEXTS).startswith(b"%PDF")


def test_a_name_of_300_letters_is_cut():
    scene = draw(make_hostile())
    (long,) = [node for node in scene.nodes if node.name == NAMES[5]]
    assert long.width < 200
    assert long.label.endswith("…")


def test_pdf_embeds_its_fonts_and_can_be_searched():
    pdf = to_pdf(draw(make_town(8)), texts=TEXTS)
    assert b"/FontFile2" in pdf
    assert b"SourceSansPro-Regular" in pdf
    maps = [
        zlib.decompress(stream)
        for stream in re.findall(
            rb"FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\n?endstream", pdf, re.S
        )
        if stream[:1] == b"x"
    ]
    assert any(b"beginbfrange" in content or b"beginbfchar" in content for content in maps)


def test_equal_scenes_give_equal_files(town):
    assert to_svg(town, texts=TEXTS) == to_svg(town, texts=TEXTS)
    assert to_pdf(town, texts=TEXTS) == to_pdf(town, texts=TEXTS)


@pytest.mark.slow
def test_missing_letters_are_named(tmp_path, monkeypatch):
    town = make_town(3)
    first = dataclasses.replace(town.actors[0], name="हिन्दी")
    scene = draw(dataclasses.replace(town, actors=(first, *town.actors[1:])))
    with monkeypatch.context() as patch:
        use_only(patch, folder=tmp_path)
        told: list[str] = []
        for write in (to_png, to_pdf):
            assert write(scene, texts=TEXTS, caption=CAPTION, tell=told.append)
        sheet = compose(scene, texts=TEXTS, paper=Paper.A4, caption=CAPTION, lacking=told[0])
    forget()
    assert told[0] == told[1]
    assert told[0].startswith("Für diese Zeichen ist keine Schrift installiert: Devanagari (6).")
    foot = [words.text for words in sheet.lettering if "keine Schrift installiert" in words.text]
    assert len(foot) == 1


def test_a_name_from_the_right_begins_at_its_right_end():
    town = make_town(3)
    first = dataclasses.replace(town.actors[0], name="مركز 12 (ABC)")
    scene = draw(dataclasses.replace(town, actors=(first, *town.actors[1:])))
    tree = ET.fromstring(to_svg(scene, texts=TEXTS))  # noqa: S314
    (name,) = (text for text in tree.iter(f"{SVG}text") if text.text == first.name)
    assert (name.get("direction"), name.get("text-anchor")) == ("rtl", "end")
    (title,) = (text for text in tree.iter(f"{SVG}text") if text.text == scene.title)
    assert (title.get("direction"), title.get("text-anchor")) == (None, None)


def test_an_empty_map_says_so():
    sheet = compose(draw(Network.of()), texts=TEXTS, paper=Paper.A4, caption=Caption())
    assert TEXTS("picture-empty") in [words.text for words in sheet.lettering]


def test_a_long_legend_gets_smaller_and_at_last_shorter():
    network = make_town(40)
    many = dataclasses.replace(
        network,
        actors=tuple(
            dataclasses.replace(actor, type=f"Ein recht langer Typ {number}")
            for number, actor in enumerate(network.actors)
        ),
    )
    sheet = compose(draw(many), texts=TEXTS, paper=Paper.WIDE, caption=CAPTION)
    assert max(box(words)[3] for words in sheet.lettering) <= sheet.height
    assert any(words.text.startswith("… und") for words in sheet.lettering)


@pytest.mark.parametrize("theme", Theme)
def test_texts_stand_out(theme):
    scene = draw(make_hostile(), theme)
    sheet = compose(scene, texts=TEXTS, paper=Paper.A4, caption=CAPTION)
    for node in scene.nodes:
        assert contrast(node.text, node.fill) >= 4.5
    names = {line for node in scene.nodes for line in node.label.split("\n")}
    for words in sheet.lettering:
        if words.text not in names:
            assert contrast(words.colour, PAGES[theme].ground) >= 4.5


def test_arrows_end_at_the_border_of_their_box():
    scene = draw(make_town(12))
    boxes = {node.id: node for node in scene.nodes}
    heads = [
        part
        for part in compose(scene, texts=TEXTS, paper=Paper.NATURAL, caption=Caption()).parts
        if isinstance(part, Shape) and part.fill and not part.hint and len(part.way) == 4
    ]
    directed = [edge for edge in scene.edges if edge.arrow]
    assert len(directed) >= 2
    assert len(heads) >= len(directed)
    from netmap.exports.picture.map import _arrival

    for route in routes_of(scene):
        if route.edge.arrow:
            target = boxes[route.edge.target]
            _, (x, y) = _arrival(route, target)
            beyond = max(
                abs(x - target.x) - target.width / 2, abs(y - target.y) - target.height / 2
            )
            assert abs(beyond) < 0.5


@pytest.mark.slow
def test_64_actors_are_drawn_quickly(town):
    for draw_file in (to_svg, to_png, to_pdf):
        assert cost(partial(draw_file, town, texts=TEXTS)) < 30, draw_file.__name__


def test_regions_lie_behind_everything_and_within_the_page():
    scene = draw(make_town(12))
    wide = region_of("<Region> & mehr", x=0, y=0, width=3000, height=2000)
    with_region = dataclasses.replace(scene, regions=(wide,))
    assert extent_of(with_region).width >= 3000
    sheet = compose(with_region, texts=TEXTS, paper=Paper.A4, caption=CAPTION)
    shapes = [part for part in sheet.parts if isinstance(part, Shape)]
    assert shapes[0].fill == "#f4f4f4"
    assert all(0 <= x <= sheet.width for _, points in shapes[0].way for x, _ in points)
    (label,) = [words for words in sheet.lettering if words.text == "<Region> & mehr"]
    assert label.colour == "#333333"


def test_a_changed_line_has_its_band_below():
    scene = draw(make_town(4))
    band = LineStyle(colour="#abcdef", dashes=(12, 9))
    first, *rest = scene.edges
    changed = dataclasses.replace(scene, edges=(dataclasses.replace(first, band=band), *rest))
    sheet = compose(changed, texts=TEXTS, paper=Paper.NATURAL, caption=Caption())
    shapes = [part for part in sheet.parts if isinstance(part, Shape)]
    (place,) = [row for row, shape in enumerate(shapes) if shape.stroke == "#abcdef"]
    assert shapes[place].dashes
    assert shapes[place].width > shapes[place + 1].width
    assert shapes[place].way == shapes[place + 1].way

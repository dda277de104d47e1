"""Presentations: native shapes, glued lines, text as text."""

import dataclasses
import io
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from datetime import date

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn

from netmap.exports.picture.files import to_svg
from netmap.exports.picture.frame import routes_of, shown_nodes
from netmap.exports.picture.options import Caption, Paper
from netmap.exports.slides.deck import to_deck, to_slide
from netmap.exports.slides.map import EMU
from netmap.exports.slides.theme import Slot, ThemeColours
from netmap.model import Actor, Cooperation, Network
from netmap.views.document import Document, Drawing, Grid, Point, Section
from netmap.views.scene.palette import PAGES, LineStyle, Theme, contrast
from netmap.views.scene.scene import View
from netmap.views.text.tables import Table
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
from tests.yardstick import cost

CAPTION = Caption(as_of=date(2021, 12, 1), source="Quelle: Erhebung", note="Nur ein Teil.")
SITES = {0: (0.5, 0.0), 1: (0.0, 0.5), 2: (0.5, 1.0), 3: (1.0, 0.5)}


def opened(content: bytes):
    return Presentation(io.BytesIO(content))


def boxes_and_lines(slide):
    shapes = [s for s in slide.shapes if s.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE]
    lines = [s for s in slide.shapes if s.shape_type == MSO_SHAPE_TYPE.LINE]
    return shapes, lines


def glue(line):
    """Return (shape id, site) of both ends, None where it is not glued."""
    ends = [line._element.find(f".//{qn(f'a:{name}')}") for name in ("stCxn", "endCxn")]
    return [end is not None and (int(end.get("id")), int(end.get("idx"))) for end in ends]


def deck_of(scene) -> Document:
    """Return a document with a section of every sort."""
    points = tuple(Point(heading=name, sentences=(name, "Satz.")) for name in NAMES)
    table = Table(headings=("Zahl", "Name"), rows=tuple((k + 0.5, n) for k, n in enumerate(NAMES)))
    drawing = Drawing(scene=scene, facts="")
    return Document(
        title=scene.title,
        subtitle="Untertitel",
        facts=("9 Akteure",),
        footer="Quelle: =A1",
        notes="Notiz & <mehr>",
        sections=(
            Section(heading="Karte", blocks=(drawing,), notes="Sagen\nSie das."),
            Section(heading=NAMES[5], blocks=(drawing, *points)),
            Section(heading="Befunde", blocks=points * 2),
            Section(heading="Zahlen", blocks=(Grid(title="", table=table, shares=(0.5, 0.5)),)),
        ),
    )


@pytest.mark.slow
@pytest.mark.parametrize("network", [make_hostile(), make_town(64)], ids=["hostile", "town"])
def test_every_box_is_a_shape_and_every_line_is_glued_at_both_ends(network):
    scene = draw(network)
    (slide,) = opened(to_slide(scene, texts=TEXTS, caption=CAPTION)).slides
    shapes, lines = boxes_and_lines(slide)
    routes = routes_of(scene)
    assert len(shapes) == len(shown_nodes(scene)) == len(network.actors)
    assert len(lines) == len(routes) == len(network.cooperations)
    by_id = {shape.shape_id: shape for shape in shapes}
    place = {id(node): shape for node, shape in zip(shown_nodes(scene), shapes, strict=True)}
    nodes = {node.id: place[id(node)].shape_id for node in shown_nodes(scene)}
    wanted = sorted((nodes[r.edge.source], nodes[r.edge.target]) for r in routes)
    glued = [glue(line) for line in lines]
    assert sorted((start[0], end[0]) for start, end in glued) == wanted
    for line, (start, end) in zip(lines, glued, strict=True):
        ends = ((line.begin_x, line.begin_y), (line.end_x, line.end_y))
        for (shape, site), (x, y) in zip((start, end), ends, strict=True):
            box, (across, down) = by_id[shape], SITES[site]
            assert x == pytest.approx(box.left + across * box.width, abs=2)
            assert y == pytest.approx(box.top + down * box.height, abs=2)


def test_lines_are_behind_boxes_and_parallel_ones_apart():
    scene = draw(make_hostile())
    (slide,) = opened(to_slide(scene, texts=TEXTS, caption=CAPTION)).slides
    kinds = [s.shape_type for s in slide.shapes]
    last_line = len(kinds) - 1 - kinds[::-1].index(MSO_SHAPE_TYPE.LINE)
    assert last_line < kinds.index(MSO_SHAPE_TYPE.AUTO_SHAPE)
    _, lines = boxes_and_lines(slide)
    ways = [frozenset(glue(line)) for line in lines]
    assert len(set(ways)) == len(ways)


@pytest.mark.slow
def test_places_agree_with_those_of_the_picture():
    scene = with_details(draw(make_town(40)))
    centres = svg_boxes(to_svg(scene, texts=TEXTS, paper=Paper.WIDE), scene)
    (slide,) = opened(to_slide(scene, texts=TEXTS, caption=CAPTION)).slides
    shapes, _ = boxes_and_lines(slide)
    on_slide = {
        node.id: (
            (shape.left + shape.width / 2) / EMU,
            (shape.top + shape.height / 2) / EMU,
        )
        for node, shape in zip(shown_nodes(scene), shapes, strict=True)
    }
    # one shift and one scale bring all boxes of the picture onto those of the slide
    first, *_, last = sorted(centres, key=lambda actor: centres[actor])
    scale = (on_slide[last][0] - on_slide[first][0]) / (centres[last][0] - centres[first][0])
    for actor, (x, y) in centres.items():
        for axis, value in enumerate((x, y)):
            moved = on_slide[first][axis] + scale * (value - centres[first][axis])
            assert on_slide[actor][axis] == pytest.approx(moved, abs=0.5)


@pytest.mark.slow
def test_forms_dashes_and_arrows_are_those_of_the_scene():
    scene = draw(make_town(20))
    (slide,) = opened(to_slide(scene, texts=TEXTS, caption=CAPTION)).slides
    shapes, lines = boxes_and_lines(slide)
    forms = [s._element.find(f".//{qn('a:prstGeom')}").get("prst") for s in shapes]
    assert forms == ["rect"] + ["roundRect"] * 19  # the office is the first actor
    arrows = [line for line in lines if line._element.find(f".//{qn('a:tailEnd')}") is not None]
    assert len(arrows) == sum(edge.arrow for edge in scene.edges)
    planned = draw(make_hostile())
    (slide,) = opened(to_slide(planned, texts=TEXTS, caption=CAPTION)).slides
    _, lines = boxes_and_lines(slide)
    dashed = [line for line in lines if line._element.find(f".//{qn('a:prstDash')}") is not None]
    assert len(dashed) == sum(bool(edge.dashes) for edge in planned.edges) == 1


@pytest.mark.slow
def test_names_stay_what_they_are():
    scene = draw(make_hostile())
    deck = opened(to_deck(deck_of(scene), texts=TEXTS))
    slide = deck.slides[1]
    shapes, _ = boxes_and_lines(slide)
    assert [shape.text_frame.text.replace("\v", "\n") for shape in shapes] == [
        node.label.replace("\x07", "").replace("\x0b", "") for node in scene.nodes
    ]
    assert [shape.name for shape in shapes] == [
        name.replace("\x07", "").replace("\x0b", "") for name in NAMES
    ]
    assert deck.slides[0].shapes.title.text_frame.text == "=Titel & <i>mehr</i> _x0041_"
    assert deck.slides[0].notes_slide.notes_text_frame.text == "Notiz & <mehr>"
    assert slide.notes_slide.notes_text_frame.text == "Sagen\nSie das."
    assert len(deck.slides[2].shapes.title.text_frame.text) < 300


@pytest.mark.slow
def test_long_lists_take_several_slides_and_nothing_runs_over():
    deck = opened(to_deck(deck_of(draw(make_hostile())), texts=TEXTS))
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert titles.count("Befunde (Fortsetzung)") >= 1
    said = "\n".join(shape.text_frame.text for slide in deck.slides for shape in slide.placeholders)
    assert said.count("Müller & Söhne") == 4  # heading and sentence, twice in the list
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + shape.height <= deck.slide_height


@pytest.mark.slow
def test_tables_are_tables_and_numbers_as_the_language_writes_them():
    deck = opened(to_deck(deck_of(draw(make_hostile())), texts=TEXTS))
    (table,) = [s.table for s in deck.slides[len(deck.slides) - 1].shapes if s.has_table]
    assert table.cell(0, 1).text_frame.text == "Name"
    assert table.cell(1, 0).text_frame.text == "0,5"
    assert table.cell(1, 1).text_frame.text == "=1+1"


@pytest.mark.slow
def test_every_slide_has_a_title_source_and_number_and_the_map_its_legend():
    deck = opened(to_deck(deck_of(draw(make_town(12))), texts=TEXTS))
    for slide in deck.slides:
        assert slide.shapes.title.text_frame.text
        texts = [s.text_frame.text for s in slide.shapes if s.has_text_frame]
        assert "Quelle: =A1" in texts
        assert slide._element.findall(f".//{qn('a:fld')}")[0].get("type") == "slidenum"
    (legend,) = [s for s in deck.slides[1].shapes if s.shape_type == MSO_SHAPE_TYPE.GROUP]
    said = [s.text_frame.text for s in legend.shapes if s.has_text_frame]
    assert "Typ 0 (2)" in said  # actors 0 and 9 of 12


def test_facts_and_notes_are_on_a_single_slide():
    (slide,) = opened(to_slide(draw(make_town(5)), texts=TEXTS, caption=CAPTION)).slides
    said = [s.text_frame.text for s in slide.shapes if s.has_text_frame]
    assert "5 Akteure, 6 Kooperationen · Stand 1. Dezember 2021 · Nur ein Teil." in said


def test_an_empty_map_is_a_slide_that_says_so():
    (slide,) = opened(to_slide(draw(Network.of()), texts=TEXTS, caption=Caption())).slides
    said = [s.text_frame.text for s in slide.shapes if s.has_text_frame]
    assert TEXTS("picture-empty") in said


@pytest.mark.slow
@pytest.mark.parametrize("theme", Theme)
def test_colours_are_those_of_the_theme_and_texts_stand_out(theme):
    scene = draw(make_town(30), theme)
    deck = opened(to_slide(scene, texts=TEXTS, caption=CAPTION))
    colours = ThemeColours(theme)
    shapes, lines = boxes_and_lines(deck.slides[0])
    assert shapes[0].text_frame.paragraphs[0].runs[0].font.name is None  # the theme's font
    for shape in shapes:
        fill, text = (
            _resolved(shape.fill.fore_color, colours),
            _resolved(shape.text_frame.paragraphs[0].runs[0].font.color, colours),
        )
        assert contrast(fill, text) >= 4.5
    assert contrast(PAGES[theme].quiet, PAGES[theme].ground) >= 4.5
    # types 0 to 5 of 9 have the accents; the seventh colour is none of the theme
    themed = [s for s in shapes if s.line.color.type.name == "SCHEME"]
    assert len(themed) == sum(int(node.id[1:]) % 9 != 6 for node in scene.nodes)
    assert {line.line.color.type.name for line in lines} == {"SCHEME"}


def _resolved(colour, colours) -> str:
    if colour.type.name == "RGB":
        return f"#{colour.rgb}".lower()
    share = colour._color._xClr.find(qn("a:satMod"))
    saturation = 1.0 if share is None else share.get("val")
    if isinstance(saturation, str):
        saturation = float(saturation.removesuffix("%")) / (1 if "%" in saturation else 100_000)
    return colours.resolve(Slot(colour.theme_color, saturation, colour.brightness))


@pytest.mark.slow
def test_64_actors_are_drawn_quickly():
    scene = draw(make_town(64))
    assert cost(lambda: to_slide(scene, texts=TEXTS, caption=CAPTION)) < 30


def parallel(count):
    """Two actors with as many cooperations."""
    ends = (Actor(id="a", name="Amt"), Actor(id="k", name="Kita"))
    ties = [Cooperation(id=str(number), source="a", target="k") for number in range(count)]
    return draw(Network.of(actors=ends, cooperations=ties, title="Stadt"))


@pytest.mark.slow
def test_many_lines_cost_as_much_each_as_few():
    few, many = parallel(200), parallel(1_600)
    once = cost(lambda: to_slide(few, texts=TEXTS, caption=CAPTION))
    assert cost(lambda: to_slide(many, texts=TEXTS, caption=CAPTION)) < 12 * once


@pytest.mark.slow
def test_many_lines_are_glued_shapes_of_their_own_behind_the_boxes():
    (slide,) = opened(to_slide(parallel(500), texts=TEXTS, caption=CAPTION)).slides
    _, lines = boxes_and_lines(slide)
    ids = [shape.shape_id for shape in slide.shapes]
    assert len(ids) == len(set(ids))
    assert len(lines) == 500
    assert all(all(glue(line)) for line in lines)
    actors = [ids.index(held) for held, _ in glue(lines[0])]
    assert max(ids.index(line.shape_id) for line in lines) < min(actors)


def test_hidden_actors_and_lines_are_left_out():
    scene = draw(make_town(30), view=View(types=frozenset({"Typ 1", "Typ 2"})))
    (slide,) = opened(to_slide(scene, texts=TEXTS, caption=CAPTION)).slides
    shapes, lines = boxes_and_lines(slide)
    assert len(shapes) == len(shown_nodes(scene)) < 30
    assert len(lines) == len(routes_of(scene))


@pytest.mark.slow
@pytest.mark.office
@pytest.mark.skipif(
    shutil.which("soffice") is None and not os.environ.get("CI"), reason="no LibreOffice here"
)
def test_libreoffice_opens_it_with_its_names_and_glued_lines(tmp_path):
    scene = draw(make_hostile())
    content = to_deck(deck_of(scene), texts=TEXTS, theme=Theme.DARK)
    (tmp_path / "deck.pptx").write_bytes(content)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for form in ("odp", "pdf"):
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", form, "deck.pptx"],
            cwd=tmp_path,
            check=True,
            capture_output=True,
            timeout=120,
        )
    assert (tmp_path / "deck.pdf").read_bytes().startswith(b"%PDF")
    with zipfile.ZipFile(tmp_path / "deck.odp") as archive:
        root = ET.fromstring(archive.read("content.xml"))  # noqa: S314
    names = {
        prefix: f"{{urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0}}"
        for prefix in ("drawing", "presentation", "text")
    }
    said = " ".join("".join(p.itertext()) for p in root.iter(f"{names['text']}p"))
    for name in ("=1+1", "<b>fett</b>", "Müller & Söhne", "_x0041_", "Kita Nord"):
        assert name in said
    lines = list(root.iter(f"{names['drawing']}connector"))
    glued = [
        line
        for line in lines
        if line.get(f"{names['drawing']}start-shape") and line.get(f"{names['drawing']}end-shape")
    ]
    assert len(glued) == 2 * len(routes_of(scene))  # the map is on two slides


def test_regions_and_changes_are_on_the_slide():
    scene = draw(make_town(6))
    region = region_of("Feld & <mehr>", x=100, y=100, width=400, height=300)
    first, *rest = scene.edges
    band = LineStyle(colour="#abcdef")
    changed = dataclasses.replace(
        scene, regions=(region,), edges=(dataclasses.replace(first, band=band), *rest)
    )
    (slide,) = opened(to_slide(changed, texts=TEXTS, caption=CAPTION)).slides
    shapes, lines = boxes_and_lines(slide)
    assert len(shapes) == 7
    assert shapes[0].text_frame.text == "Feld & <mehr>"
    kinds = [shape.shape_id for shape in slide.shapes]
    assert kinds.index(shapes[0].shape_id) < kinds.index(lines[0].shape_id)
    glows = [line._element.find(f".//{qn('a:glow')}") for line in lines]
    assert [glow is not None for glow in glows].count(True) == 1
    effects = [line._element.findall(f".//{qn('a:effectLst')}") for line in lines]
    assert max(map(len, effects)) == 1


def test_nothing_has_a_shadow():
    (slide,) = opened(to_slide(draw(make_town(6)), texts=TEXTS, caption=CAPTION)).slides
    effects = {effect.get("idx") for effect in slide._element.iter(qn("a:effectRef"))}
    assert effects == {"0"}

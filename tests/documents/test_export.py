"""Which part of a map an export holds."""

import dataclasses
import io
import re

import networkx as nx
import openpyxl
import pytest
from PIL import Image, ImageColor
from pptx import Presentation

from netmap.documents.excerpt import keep_field
from netmap.documents.export import export_bytes
from netmap.errors import ExportError, UnknownFieldError
from netmap.exports import SUFFIXES
from netmap.exports.picture.options import Paper, PictureOptions, SceneKind
from netmap.i18n import Language
from netmap.model import Actor, Network
from netmap.opening.open import open_source, open_upload
from netmap.views.scene.palette import PAGES, Theme
from tests.documents.small_maps import TOWN


def test_the_workbook_of_a_field_can_be_read_and_is_that_part():
    content = export_bytes(TOWN, ".xlsx", language=Language.DE, field="Sprache")
    opened = open_upload({"sprache.xlsx": content})
    assert opened.issues == ()
    assert opened.network == keep_field(TOWN, "language")


@pytest.mark.slow
def test_the_workbook_has_measures_and_findings_of_the_field():
    network = open_source("beispielstadt").network
    field = network.action_fields[0]
    content = export_bytes(network, ".xlsx", language=Language.DE, field=field.id)
    book = openpyxl.load_workbook(io.BytesIO(content))
    rows = list(book["Befunde"].iter_rows(min_row=3, values_only=True))
    assert rows[0][:4] == ("Frage", "Befund", "Warum das zählt", "Was Sie tun können")
    assert {row[4] for row in rows[1:]} == {field.name}
    measures = [row[0] for row in book["Kennzahlen"].iter_rows(min_row=3, values_only=True)]
    actors = {actor.name for actor in keep_field(network, field.id).actors}
    assert set(measures[measures.index("Akteur") + 1 :]) <= actors


def test_graphml_of_a_field():
    content = export_bytes(TOWN, ".graphml", language=Language.DE, field="work")
    assert list(nx.parse_graphml(content.decode())) == ["b", "c"]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("network", [Network.of(), Network.of(actors=[Actor(id="a", name="A")])])
def test_the_smallest_maps_can_be_exported(suffix, network):
    assert export_bytes(network, suffix, language=Language.EN)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_nothing_is_changed(suffix):
    before = dataclasses.asdict(TOWN)
    export_bytes(TOWN, suffix, language=Language.DE)
    assert dataclasses.asdict(TOWN) == before


def test_other_suffixes_and_fields_are_refused():
    with pytest.raises(ExportError) as caught:
        export_bytes(TOWN, ".docx", language=Language.DE)
    assert caught.value.params == {"suffix": ".docx", "known": ", ".join(SUFFIXES)}
    with pytest.raises(UnknownFieldError):
        export_bytes(TOWN, ".graphml", language=Language.DE, field="Sport")


def test_pictures_of_a_field_show_its_actors_alone():
    content = export_bytes(TOWN, ".svg", language=Language.DE, field="Arbeit").decode()
    # b and c are active in it; a and d are not
    assert re.findall(r"<text[^>]*>([A-E])</text>", content) == ["B", "C"]
    assert ">Stadt: Arbeit</text>" in content


def test_pictures_are_drawn_as_wished():
    options = PictureOptions(theme=Theme.DARK, paper=Paper.WIDE, dpi=48, kind=SceneKind.HUBS)
    png = Image.open(
        io.BytesIO(export_bytes(TOWN, ".png", language=Language.EN, picture=options))
    ).convert("RGB")
    assert png.size == (640, 360)  # 1280 x 720 at 96 dots an inch
    assert ImageColor.getrgb(PAGES[Theme.DARK].ground) == png.getpixel((0, 0))
    page = export_bytes(TOWN, ".html", language=Language.EN, picture=options).decode()
    assert PAGES[Theme.DARK].ground in page
    slide = Presentation(
        io.BytesIO(export_bytes(TOWN, ".pptx", language=Language.EN, picture=options))
    ).slides[0]
    assert any(
        "name no key actor" in shape.text_frame.text
        for shape in slide.shapes
        if shape.has_text_frame
    )

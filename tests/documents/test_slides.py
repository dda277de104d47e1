"""A whole presentation of a map."""

import dataclasses
import io

import docx
import pytest
from docx.oxml.ns import qn
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from netmap.documents.parts.source import DocumentSource
from netmap.documents.report import compose_document
from netmap.documents.slides import slides_bytes, write_slides
from netmap.exports.cell_text import write_cell
from netmap.exports.report.docx import to_docx
from netmap.exports.slides.deck import to_deck
from netmap.findings.analyse import analyse
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Cooperation, Network
from netmap.opening.open import open_source
from netmap.suggesting.strategic import suggest_strategic
from netmap.views.document import Document, Drawing, Grid, Point
from netmap.views.scene.palette import Theme
from netmap.views.text.suggestion_text import tell_suggestion

pytestmark = pytest.mark.slow


def said(content: bytes) -> list[list[str]]:
    """Return the texts of each slide, its title first."""
    return [
        [
            slide.shapes.title.text_frame.text,
            *(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame),
        ]
        for slide in Presentation(io.BytesIO(content)).slides
    ]


@pytest.fixture(name="town", scope="module")
def beispielstadt() -> Network:
    return open_source("beispielstadt").network


@pytest.fixture(name="deck", scope="module")
def german_deck(town) -> bytes:
    later = open_source("beispielstadt-2022").network
    return slides_bytes(town, language=Language.DE, before=later)


def test_the_slides_follow_each_other(town, deck):
    titles = [texts[0] for texts in said(deck)]
    assert titles[:2] == ["Integration in Beispielstadt (erfunden)", "Das ganze Netzwerk"]
    fields = [f"Handlungsfeld {field.name}" for field in town.action_fields]
    assert titles[2:6] == fields
    order = [title for title in titles[6:] if not title.endswith("(Fortsetzung)")]
    assert order == [
        "Was die Karte zeigt",
        "Was Sie anstoßen können",
        "Was sich seit dem 1. Dezember 2022 geändert hat",
        "Zahlen im Vergleich",
    ]


def test_a_field_has_its_map_three_sentences_hubs_and_gaps(deck):
    slide = Presentation(io.BytesIO(deck)).slides[2]
    boxes = [s for s in slide.shapes if s.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE]
    assert len(boxes) == 31
    (beside,) = [
        s.text_frame
        for s in slide.shapes
        if s.has_text_frame and "So steht es" in s.text_frame.text
    ]
    lines = [paragraph.text for paragraph in beside.paragraphs]
    assert lines[1] == "31 Akteure sind hier aktiv, mit 68 bestehenden Kooperationen."
    assert lines[2].startswith("Die meisten Partner hat Stadt Beispielstadt")
    assert lines[3].startswith("Die Auswertung nennt hier ")
    assert lines[4] == "Schlüsselakteure"
    assert "Lücken" in lines
    assert "Schlüsselakteur" in slide.notes_slide.notes_text_frame.text


def test_slides_propose_what_the_purpose_of_the_map_asks_for(town, deck):
    first = suggest_strategic(town)[0]
    told = tell_suggestion(first, town, texts_for(Language.DE))
    (slide,) = [texts for texts in said(deck) if texts[0] == "Was Sie anstoßen können"]
    assert told.title in "\n".join(slide)
    assert told.reasons[0] in "\n".join(slide)


def test_proposals_may_come_from_elsewhere(town):
    second, first = suggest_strategic(town)[:2]
    named = {first.source: "Erstens <b>", second.source: "Zweitens"}
    actors = [dataclasses.replace(a, name=named.get(a.id, a.name)) for a in town.actors]
    renamed = dataclasses.replace(town, actors=tuple(actors))
    content = slides_bytes(renamed, language=Language.DE, suggestions=[first, second])
    (slide,) = [entry for entry in said(content) if entry[0] == "Was Sie anstoßen können"]
    wanted = []
    for one in (first, second):
        told = tell_suggestion(one, renamed, texts_for(Language.DE))
        wanted += filter(None, (told.title, told.reasons[0], told.effect, told.introducer))
    assert "Erstens <b>" in wanted[0]
    assert any(text.splitlines() == wanted for text in slide)


def test_english_and_dark(town):
    content = slides_bytes(town, language=Language.EN, theme=Theme.DARK, suggestions=())
    titles = [texts[0] for texts in said(content)]
    assert titles[1] == "The whole network"
    assert "What the map shows" in titles
    assert "What you can set in motion" not in titles


def test_an_empty_map_gives_slides_too():
    texts = said(slides_bytes(Network.of(), language=Language.DE))
    assert [entry[0] for entry in texts] == [
        "Akteurslandkarte",
        "Das ganze Netzwerk",
        "Was die Karte zeigt",
    ]
    assert "Diese Karte hat noch keine Akteure." in texts[1]


def test_a_map_too_large_for_a_slide_is_cut_and_says_so():
    actors = [Actor(id=f"a{number}", name=f"Verein {number}") for number in range(300)]
    ties = [
        Cooperation(id=f"t{number}", source="a0", target=f"a{number}") for number in range(1, 200)
    ]
    content = slides_bytes(Network.of(actors=actors, cooperations=ties), language=Language.DE)
    slide = Presentation(io.BytesIO(content)).slides[1]
    boxes = [s for s in slide.shapes if s.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE]
    assert len(boxes) == 120
    note = "Gezeigt sind die 120 Akteure mit den meisten Partnern von 300."
    assert any(note in text for text in said(content)[1])


def test_what_slides_say_is_a_document_that_paper_says_too(town):
    later = open_source("beispielstadt-2022").network
    texts = texts_for(Language.DE)
    source = DocumentSource(network=town, findings=analyse(town), texts=texts)
    document = write_slides(source, before=later)
    words = [document.title, document.subtitle, *document.facts]
    for section in document.sections:
        words.append(section.heading)
        for block in section.blocks:
            match block:
                case Point():
                    words += [block.heading, *block.sentences]
                case Grid():
                    words += [write_cell(cell, texts) for row in block.table.rows for cell in row]
                case Drawing():
                    words.append(block.facts)
    assert len(words) > 200
    root = docx.Document(io.BytesIO(to_docx(document, texts=texts))).element
    written = "".join(node.text or "" for node in root.iter(qn("w:t")))
    assert [entry for entry in words if entry not in written] == []
    assert not any(section.notes and section.notes in written for section in document.sections)


def test_a_report_can_be_set_as_slides(town):
    texts = texts_for(Language.DE)
    report = compose_document(town, texts)
    assert isinstance(report, Document)
    titles = [entry[0] for entry in said(to_deck(report, texts=texts, theme=Theme.PRINT))]
    headings = [title for title in titles[1:] if not title.endswith("(Fortsetzung)")]
    assert headings == [section.heading for section in report.sections]

"""Documents as files: PDF with fonts and bookmarks, .docx with headings and descriptions."""

import dataclasses
import io
import os
import re
import shutil
import subprocess

import docx
import pytest
from docx.oxml.ns import qn
from pptx import Presentation

from netmap.exports.picture import files as picture
from netmap.exports.picture.fonts import text_extent
from netmap.exports.picture.parts import Lettering
from netmap.exports.report.docx import to_docx
from netmap.exports.report.map import compose_inline
from netmap.exports.report.pdf import to_pdf
from netmap.exports.report.style import paragraph, style
from netmap.exports.slides.deck import to_deck
from netmap.i18n import Language, texts_for
from netmap.views.document import Document, Drawing, Grid, Handout, Point, Section, Text
from netmap.views.scene.palette import Theme
from netmap.views.text.tables import Table
from tests.exports.drawn import TEXTS, draw, make_hostile, make_town
from tests.exports.scripts import forget, use_only

LINK = "https://example.org/karte"
WITH_POPPLER = pytest.mark.skipif(
    shutil.which("pdftotext") is None and not os.environ.get("CI"), reason="no poppler here"
)


def read_pdf(content: bytes, folder) -> str:
    """Return the text of a PDF file, without the marks that tell its direction."""
    (folder / "a.pdf").write_bytes(content)
    command = ["pdftotext", "-layout", "a.pdf", "-"]
    found = subprocess.run(command, cwd=folder, check=True, capture_output=True).stdout.decode()
    return re.sub("[\u200e\u200f\u202a-\u202e]", "", found)


@pytest.fixture(name="document")
def every_block() -> Document:
    """A document with a block of each sort."""
    scene = draw(make_hostile())
    return Document(
        title="Titel & <b>mehr</b>",
        subtitle="Untertitel",
        facts=("Stand: heute",),
        footer="Fuß",
        link=LINK,
        link_text="Im Netz",
        sections=(
            Section(
                heading="Erstens",
                new_page=True,
                blocks=(
                    Text(text="Ein Satz über שלום und انجمن."),
                    Point(heading="Befund", sentences=("Weil.", "Also."), sure="Robust: ja"),
                    Grid(
                        title="Tabelle",
                        shares=(0.6, 0.4),
                        table=Table(
                            headings=("Name", "Zahl"), rows=(("A", 2.5), ("x" * 9000, None))
                        ),
                    ),
                    Drawing(scene=scene, facts="9 Akteure", large=True),
                ),
            ),
            Section(heading="Darin", level=2, blocks=(Drawing(scene=scene, facts="9 Akteure"),)),
        ),
    )


@pytest.mark.slow
def test_a_pdf_embeds_its_fonts_and_says_its_language(document):
    pdf = to_pdf(document, texts=TEXTS)
    assert b"/Lang (de)" in pdf
    fonts = set(re.findall(rb"/BaseFont /([^\s/]+)", pdf))
    assert any(font.endswith(b"+SourceSansPro-Regular") for font in fonts)
    assert any(b"DejaVuSans" in font for font in fonts)  # draws what Source Sans lacks
    assert b"/Helvetica" not in pdf  # would not be embedded
    assert len(re.findall(rb"/Type /Page\b(?!s)", pdf)) == 4  # cover, text, map, text
    assert pdf.count(b"/Title") >= 3  # the document's and two bookmarks'
    assert pdf == to_pdf(document, texts=TEXTS)


@pytest.mark.slow
@WITH_POPPLER
def test_pdf_and_docx_say_the_same(document, tmp_path):
    found = read_pdf(to_pdf(document, texts=TEXTS), tmp_path)
    word = docx.Document(io.BytesIO(to_docx(document, texts=TEXTS)))
    written = "".join(node.text or "" for node in word.element.iter(qn("w:t")))
    said = ("Titel & <b>mehr</b>", "Untertitel", "Erstens", "Befund", "Weil. Also.", "Robust: ja")
    for words in (*said, "Tabelle", "Name", "2,5", "Darin", LINK):
        assert words in found
        assert words in written


@pytest.mark.slow
def test_slides_say_it_too(document):
    facts = Grid(
        title="Steckbrief", shares=(0.3, 0.7), table=Table(headings=(), rows=(("Kürzel", "AWO"),))
    )
    more = (Section(heading="Leer"), Section(heading="Dann", blocks=(facts,), notes="Leise."))
    document = dataclasses.replace(document, sections=(*document.sections, *more), notes="Vorweg.")
    slides = Presentation(io.BytesIO(to_deck(document, texts=TEXTS, theme=Theme.LIGHT))).slides
    lines: list[str] = []
    for slide in slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                lines += shape.text_frame.text.splitlines()
            elif shape.has_table:
                lines += [cell.text_frame.text for row in shape.table.rows for cell in row.cells]
    said = (
        *("Titel & <b>mehr</b>", "Untertitel", "Stand: heute", f"Im Netz: {LINK}", "Fuß"),
        *("Erstens", "Ein Satz über שלום und انجمن.", "Befund", "Weil.", "Also.", "Robust: ja"),
        *("9 Akteure", "Tabelle", "Name", "2,5", "Darin", "Leer", "Dann"),
        *("Steckbrief", "Kürzel", "AWO"),
    )
    assert [entry for entry in said if entry not in lines] == []
    notes = [slide.notes_slide.notes_text_frame.text for slide in slides if slide.has_notes_slide]
    assert notes == ["Vorweg.", "Leise."]


@pytest.mark.slow
def test_a_docx_has_headings_header_rows_descriptions_and_its_language(document):
    word = docx.Document(io.BytesIO(to_docx(document, texts=texts_for(Language.EN))))
    styles = {p.text: p.style.name for p in word.paragraphs if p.text}
    assert styles["Titel & <b>mehr</b>"] == "Title"
    assert (styles["Erstens"], styles["Darin"]) == ("Heading 1", "Heading 2")
    (table,) = word.tables
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    described = [shape._inline.docPr.get("descr") for shape in word.inline_shapes]
    assert described[0] == LINK
    assert described[1].startswith("=Titel & <i>mehr</i> _x0041_. ")
    spoken = {lang.get(qn("w:val")) for lang in word.styles.element.iter(qn("w:lang"))}
    assert "en-GB" in spoken
    assert word.core_properties.language == "en"
    assert len(word.sections) == 3  # portrait, the large map in landscape, portrait
    assert word.sections[1].page_width > word.sections[1].page_height


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 4, 9, 40])
def test_a_handout_is_one_page_however_much_is_said(count):
    scene = draw(make_town(64))
    points = tuple(
        Point(heading=f"Feld {n}", sentences=("Ein langer Satz. " * 8,) * 3) for n in range(count)
    )
    handout = Handout(
        title="T" * 300,
        facts="64 Akteure",
        footer="Quelle: " + "x" * 300,
        drawing=Drawing(scene=scene, facts="64 Akteure"),
        points=points,
        link=LINK,
    )
    assert len(re.findall(rb"/Type /Page\b(?!s)", to_pdf(handout, texts=TEXTS))) == 1


def test_a_map_between_paragraphs_stays_within_its_width():
    scene = draw(make_town(40))
    sheet = compose_inline(scene, texts=TEXTS, facts="f", width=600, most_height=500)
    assert (sheet.width, sheet.description) == (600, "f")
    assert sheet.height <= 510
    rows = {part.y for part in sheet.parts if isinstance(part, Lettering)}
    assert len(rows) > 1
    for part in sheet.parts:
        if isinstance(part, Lettering):
            assert 0 <= part.x <= part.x + part.width <= 600
    bare = dataclasses.replace(scene, nodes=(), edges=(), legend=())
    assert compose_inline(bare, texts=TEXTS, facts="", width=600, most_height=500).parts == ()


def test_nothing_is_read_as_markup():
    assert paragraph("<b>&", style(10)).getPlainText() == "<b>&"


@WITH_POPPLER
def test_brackets_are_read_out_of_a_pdf_as_they_were_written(tmp_path):
    names = ("מרכז (קהילתי)", "مركز 12 (ABC)", "Verein (שלום) e. V.", "हिन्दी संघ (ABC) 7")
    german = "Ein Satz, damit die meisten Buchstaben dieser Seite von links nach rechts laufen."
    said = tuple(Text(text=text) for text in (*[german] * 4, *names))
    document = Document(title="T", cover=False, sections=(Section(heading="H", blocks=said),))
    found = read_pdf(to_pdf(document, texts=TEXTS), tmp_path)
    for words in (names[0], "(ABC) 12 مركز", names[2]):
        assert words in found
    assert " (ABC) 7" in found


@WITH_POPPLER
def test_each_page_but_a_cover_has_a_foot_with_its_number(document, tmp_path):
    for cover, numbered in ((True, [False, True]), (False, [True])):
        shown = dataclasses.replace(document, cover=cover)
        pages = read_pdf(to_pdf(shown, texts=TEXTS), tmp_path).split("\f")
        numbers = [TEXTS("report-page", number=number) for number in (1, 2)]
        found = [
            number in page and "Fuß" in page for number, page in zip(numbers, pages, strict=False)
        ]
        assert found[: len(numbered)] == numbered


@WITH_POPPLER
def test_the_map_alone_is_read_as_the_document_is(tmp_path):
    town = make_town(4)
    names = ("מרכז (קהילתי)", "مرکز می\u200cخواهم", "Treff ❤️ Süd", "Gruppe 😀 Nord")
    actors = [
        dataclasses.replace(actor, name=name)
        for actor, name in zip(town.actors, names, strict=True)
    ]
    scene = draw(dataclasses.replace(town, actors=tuple(actors)))
    found = read_pdf(picture.to_pdf(scene, texts=TEXTS), tmp_path)
    for words in (*names[:3], "Gruppe", "Nord"):
        assert words in found


@WITH_POPPLER
@pytest.mark.parametrize("kind", [Document, Handout])
def test_missing_letters_are_named_at_the_foot_of_each_page(tmp_path, monkeypatch, kind):
    scene, told = draw(make_town(3)), []
    document: Document | Handout
    if kind is Handout:
        drawing = Drawing(scene=scene, facts="f")
        document = Handout(title="संघ", facts="f", footer="Fuß", drawing=drawing, points=())
    else:
        blocks = (Text(text="संघ"), Drawing(scene=scene, facts="f", large=True), Text(text="Ende"))
        document = Document(title="T", cover=False, sections=(Section(heading="H", blocks=blocks),))
    with monkeypatch.context() as patch:
        use_only(patch, folder=tmp_path)
        pdf = to_pdf(document, texts=TEXTS, tell=told.append)
    forget()
    said = "Für diese Zeichen ist keine Schrift installiert: Devanagari (3)."
    assert [words.startswith(said) for words in told] == [True]
    pages = read_pdf(pdf, tmp_path).split("\f")[:-1]
    assert len(pages) == (1 if kind is Handout else 3)
    assert all(said in page for page in pages)


def test_letters_missing_in_the_maps_of_a_docx_are_named_at_its_end(tmp_path, monkeypatch):
    town = make_town(3)
    first = dataclasses.replace(town.actors[0], name="संघ")
    scene = draw(dataclasses.replace(town, actors=(first, *town.actors[1:])))
    blocks = (Drawing(scene=scene, facts="f"), Text(text="字"))
    document = Document(title="T", sections=(Section(heading="H", blocks=blocks),))
    with monkeypatch.context() as patch:
        use_only(patch, folder=tmp_path)
        word = docx.Document(io.BytesIO(to_docx(document, texts=TEXTS)))
    forget()
    said = "Für diese Zeichen ist keine Schrift installiert: Devanagari (3)."
    assert word.paragraphs[-1].text == said


def test_a_text_from_the_right_is_broken_into_lines_in_its_order():
    words = ["מרכז", "קהילתי", "לכל", "תושבי", "העיר", "והסביבה"]
    lines = paragraph(" ".join(words), style(10))
    lines.wrap(text_extent(" ".join(words[:2]), 10) + 1, 1000)
    broken = [word for _, line in lines.blPara.lines for word in line]
    assert lines.blPara.lines[0][1] == words[:2]
    assert broken == words


@pytest.mark.slow
@pytest.mark.office
@pytest.mark.skipif(
    shutil.which("soffice") is None and not os.environ.get("CI"), reason="no LibreOffice here"
)
def test_libreoffice_opens_it(document, tmp_path):
    (tmp_path / "a.docx").write_bytes(to_docx(document, texts=TEXTS))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "a.docx"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")

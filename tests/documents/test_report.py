"""Reports, handouts and profiles: what they say, and that every file says it."""

import dataclasses
import io
import re
from datetime import date
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from netmap.documents.report import compose_document, report_bytes
from netmap.errors import ExportError, NetmapError, UnknownFieldError
from netmap.i18n import Language, texts_for
from netmap.model import (
    ActionField,
    Actor,
    Cooperation,
    CooperationStatus,
    Network,
    Offer,
    OfferKind,
)
from netmap.model.report_kinds import ReportKind
from netmap.opening.open import open_source
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.document import Drawing, Grid, Point, Text
from tests.yardstick import cost

pytestmark = pytest.mark.slow

TEXTS = texts_for(Language.DE)
HOSTILE = ("=1+1", "<b>fett</b>", "&amp;", "</para><font>", "_x0041_", "{0} %s \\n", "W" * 300)


def told(section) -> list[str]:
    """Everything that a section says, in order."""
    words = [section.heading]
    for block in section.blocks:
        match block:
            case Text():
                words.append(block.text)
            case Point():
                words += [block.heading, *block.sentences, block.sure]
            case Grid():
                words += [block.title, *block.table.headings]
                words += [str(cell) for row in block.table.rows for cell in row]
            case Drawing():
                words.append(block.facts)
    return words


def whole_text(content: bytes) -> str:
    """Everything written in a .docx file."""
    return " ".join(
        node.text or "" for node in docx.Document(io.BytesIO(content)).element.iter(qn("w:t"))
    )


def pages(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", content))


@pytest.fixture(name="town", scope="module")
def beispielstadt() -> Network:
    return open_source("beispielstadt").network


@pytest.fixture(name="report", scope="module")
def german_report(town):
    return compose_document(town, TEXTS, link="https://example.org/karte")


@pytest.fixture(name="small")
def small_town() -> Network:
    """A path a – b – c; a is the office and was asked, c was not; b offers, c needs."""
    return Network.of(
        title="Kleinstadt",
        as_of=date(2022, 3, 1),
        actors=[
            Actor(id="a", name="Amt", coordinator=True, surveyed_on=date(2022, 2, 1)),
            Actor(id="b", name="Bücherei", type="Kultur", fields=("s",), note="vertraulich"),
            Actor(id="c", name="Chor", place="Mitte", attributes=(("Telefon", "0231 4711"),)),
        ],
        cooperations=[
            Cooperation(id="1", source="a", target="b", weight=3),
            Cooperation(id="2", source="b", target="c", weight=1, note="unter uns"),
            Cooperation(id="3", source="c", target="a", status=CooperationStatus.ENDED),
        ],
        action_fields=[ActionField(id="s", name="Sprache")],
        offers=[
            Offer(actor="b", kind=OfferKind.OFFER, topic="Räume", note="nur für Freunde"),
            Offer(actor="b", kind=OfferKind.NEED, topic="Noten", field="s"),
        ],
    )


def test_a_report_says_where_the_network_stands(report):
    first = report.sections[0]
    assert first.heading == "Wo das Netzwerk steht"
    words = told(first)
    assert (
        "54 von 64 Akteuren wurden zu ihren Kooperationen befragt, zwischen dem 6. September 2021 "
        "und dem 14. Oktober 2021. Von den übrigen ist nur bekannt, was andere über sie sagen."
    ) in words
    (figures,) = [block for block in first.blocks if isinstance(block, Grid)]
    rows = {row[0]: row[1] for row in figures.table.rows}
    assert rows["Akteure"] == 64
    assert rows["Kooperationen: geplant"] == 5


def test_each_field_has_map_key_actors_gaps_and_proposals(town, report):
    headings = [section.heading for section in report.sections]
    for field in town.action_fields:
        start = headings.index(f"Handlungsfeld {field.name}")
        assert any(isinstance(block, Drawing) for block in report.sections[start].blocks)
        parts = headings[start + 1 :]
        end = next(n for n, s in enumerate(report.sections[start + 1 :]) if s.level == 1)
        assert {"Schlüsselakteure", "Lücken", "Vorschläge"} <= set(parts[:end])


def test_findings_say_how_sure_they_are(report):
    (section,) = [one for one in report.sections if one.heading == "Was die Karte zeigt"]
    assert len(section.blocks) == 8
    assert all(
        re.match("(Robust|Unsicher|Nicht prüfbar): ", point.sure) for point in section.blocks
    )


def test_findings_are_also_told_without_the_office(report):
    words = [word for section in report.sections for word in told(section)]
    assert "Das gilt auch ohne die koordinierende Stelle." in words
    assert any(word.startswith("Ohne die koordinierende Stelle: ") for word in words)


def test_a_list_that_is_switched_off_says_why(small):
    document = compose_document(small, TEXTS)
    (section,) = [s for s in document.sections if s.heading == TEXTS("report-unrecorded")]
    assert [type(block) for block in section.blocks] == [Text]
    assert section.blocks[0].text


def test_the_method_defines_what_was_used(report):
    (section,) = [one for one in report.sections if one.heading == "Kennzahlen"]
    assert "Dichte (Anteil aller möglichen Paare)" in [point.heading for point in section.blocks]


def test_a_profile_tells_partners_offers_and_findings(small):
    document = compose_document(small, TEXTS, kind=ReportKind.PROFILE, actor="bücherei")
    assert document.title == "Bücherei"
    words = [word for section in document.sections for word in told(section)]
    assert "Arbeitet mit 2 Akteuren zusammen" in words
    assert words.index("Amt") < words.index("Chor")  # the closest first
    assert {"Kultur", "Sprache", "Räume", "Noten", "Angebot", "Gesuch", "noch nicht"} <= set(words)


def test_profiles_are_one_section_after_the_other_by_name(small):
    document = compose_document(small, TEXTS, kind=ReportKind.PROFILE)
    first = [section.heading for section in document.sections if section.level == 1]
    assert first == ["Amt", "Bücherei", "Chor"]


def test_further_partners_are_named_below_the_table(small):
    closer = [f"p{number}" for number in range(DEFAULT_SETTINGS.reports.profile_partners - 1)]
    ties = [Cooperation(id=one, source="b", target=one, weight=2) for one in closer]
    large = dataclasses.replace(
        small,
        actors=(*small.actors, *(Actor(id=one, name=f"Partner {one}") for one in closer)),
        cooperations=(*small.cooperations, *ties),
    )
    document = compose_document(large, TEXTS, kind=ReportKind.PROFILE, actor="b")
    words = [word for section in document.sections for word in told(section)]
    assert "Außerdem: Chor." in words


def test_a_handout_has_three_sentences_on_each_field(town):
    handout = compose_document(town, TEXTS, kind=ReportKind.HANDOUT)
    assert [point.heading for point in handout.points] == [f.name for f in town.action_fields]
    assert {len(point.sentences) for point in handout.points} == {3}
    assert not [s for point in handout.points for s in point.sentences if s.endswith("..")]


def test_a_single_field_is_told_alone(town):
    document = compose_document(town, TEXTS, field="Arbeitsmarkt")
    headings = [one.heading for one in document.sections if one.heading.startswith("Handlungsfeld")]
    assert headings == ["Handlungsfeld Arbeitsmarkt"]
    whole = compose_document(town, TEXTS)
    size = "8 Akteure sind hier aktiv, mit 10 bestehenden Kooperationen."
    for told_by in (document, whole):
        (section,) = [s for s in told_by.sections if s.heading == headings[0]]
        assert any(size in word for word in told(section))


@pytest.mark.parametrize("kind", ReportKind)
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize("language", Language)
def test_no_private_words_get_out_and_every_file_is_written(small, kind, suffix, language):
    content = report_bytes(small, suffix, language=language, kind=kind, link="https://a.example")
    document = compose_document(small, texts_for(language), kind=kind)
    words = repr(document)
    if suffix == ".docx":
        words += whole_text(content)
    else:
        assert content.startswith(b"%PDF")
    for private in ("vertraulich", "4711", "unter uns", "nur für Freunde"):
        assert private not in words


@pytest.mark.parametrize("kind", ReportKind)
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_an_empty_map_gives_a_document_too(kind, suffix):
    assert report_bytes(Network.of(), suffix, language=Language.DE, kind=kind)


@pytest.mark.parametrize("kind", ReportKind)
def test_hostile_names_stay_as_they_are(kind):
    actors = [Actor(id=f"a{n}", name=name, fields=("f",)) for n, name in enumerate(HOSTILE)]
    ties = [Cooperation(id=f"t{n}", source="a0", target=f"a{n}") for n in range(1, len(HOSTILE))]
    network = Network.of(
        title="<i>Titel</i> & mehr",
        actors=actors,
        cooperations=ties,
        action_fields=[ActionField(id="f", name="<Feld> & {x}", description="x" * 10_000)],
    )
    text = whole_text(report_bytes(network, ".docx", language=Language.DE, kind=kind))
    assert "<i>Titel</i> & mehr" in text or kind is ReportKind.PROFILE
    if kind is ReportKind.PROFILE:
        assert all(name in text for name in HOSTILE)
    pdf = report_bytes(network, ".pdf", language=Language.DE, kind=kind)
    assert pages(pdf) == 1 or kind is not ReportKind.HANDOUT


def test_a_handout_with_many_fields_stays_one_page():
    fields = [ActionField(id=f"f{n}", name=f"Handlungsfeld Nummer {n}") for n in range(60)]
    actors = [Actor(id=f"a{n}", name=f"Verein {n}", fields=(f"f{n}",)) for n in range(60)]
    network = Network.of(actors=actors, action_fields=fields)
    pdf = report_bytes(network, ".pdf", language=Language.DE, kind=ReportKind.HANDOUT)
    assert pages(pdf) == 1


def test_what_is_wrong_is_said(small):
    cases: tuple[tuple[dict[str, Any], type[NetmapError]], ...] = (
        ({"actor": "Nobody", "kind": ReportKind.PROFILE}, ExportError),
        ({"link": "javascript:alert(1)"}, ExportError),
        ({"link": "https://example.org/" + "x" * 2000}, ExportError),
        ({"field": "Nirgends"}, UnknownFieldError),
    )
    for options, wrong in cases:
        with pytest.raises(wrong) as caught:
            report_bytes(small, ".pdf", language=Language.DE, **options)
        assert TEXTS.error(caught.value)
    with pytest.raises(ExportError):
        report_bytes(small, ".odt", language=Language.DE)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_findings_may_come_from_elsewhere_and_64_actors_are_quick(town, suffix):
    report_bytes(Network.of(), suffix, language=Language.DE)  # loads the libraries

    def write():
        report_bytes(town, suffix, language=Language.DE, kind=ReportKind.HANDOUT, find=lambda: ())

    assert cost(write) < 40

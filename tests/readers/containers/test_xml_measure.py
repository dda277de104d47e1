"""XML that would take a reader minutes or gigabytes, found before anything keeps it."""

import io

import pytest

from netmap.readers.containers.package import BLOCK
from netmap.readers.containers.xml_measure import Verdict, measure_xml
from netmap.settings import Limits

LIMITS = Limits(
    xml_tag_bytes=2 * BLOCK, xml_text_bytes=3 * BLOCK, xml_attributes=20, xml_depth=9, xml_kept=1000
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LONG = "x" * (6 * BLOCK)


def verdict(text, encoding="utf-8", limits=LIMITS):
    return measure_xml(io.BytesIO(text.encode(encoding)), limits).verdict


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "text",
    [
        f"<a><!--{LONG}--></a>",
        f"<a><!--{'<b>' * len(LONG)}--></a>",
        f"<!--{LONG}--><a/>",
        f"<a><?x {LONG}?></a>",
        f"<a><b c='{LONG}'/></a>",
        f"<a>{LONG}</a>",
        f"<a><![CDATA[{'<b>' * len(LONG)}]]></a>",
        f"<a>{('x' * BLOCK + '<!-- -->') * 6}</a>",
        f"<a>{'㰼' * len(LONG)}</a>",
        "<a " + "".join(f"b{n}='' " for n in range(21)) + "/>",
        "<a>" * 10 + "</a>" * 10,
    ],
    ids=[
        "comment",
        "comment of tags",
        "comment before all",
        "instruction",
        "attribute",
        "text",
        "section of tags",
        "text between comments",
        "signs of two",
        "attributes",
        "depth",
    ],
)
def test_something_far_too_long_is_found_in_any_encoding(text, encoding):
    assert verdict(text, encoding) is Verdict.TOO_LARGE


@pytest.mark.parametrize("shift", range(9))
def test_tags_may_be_split_between_blocks(shift):
    row = "<row r='1'><c r='A1'><v>1</v></c></row>"
    text = f"<worksheet xmlns='{MAIN}'>{' ' * (BLOCK - 30 + shift)}{row}<row/></worksheet>"
    found = measure_xml(io.BytesIO(text.encode()), LIMITS)
    assert (found.verdict, found.rows) == (Verdict.FINE, 1)


@pytest.mark.parametrize("name", ["", "x:"])
def test_rows_are_not_kept_and_other_elements_are(name):
    row = f"<{name}row a='1' b='2'><{name}c/><{name}c/></{name}row>"
    space = "xmlns:x" if name else "xmlns"
    sheet = f"<{name}worksheet {space}='{MAIN}'>{{}}</{name}worksheet>"
    found = measure_xml(io.BytesIO(sheet.format(row * 5000).encode()), LIMITS)
    assert (found.verdict, found.rows) == (Verdict.FINE, 5000)
    assert verdict(sheet.format("<b c='d'/>" * 499)) is Verdict.FINE
    assert verdict(sheet.format("<b c='d'/>" * 501)) is Verdict.TOO_MANY
    assert verdict(sheet.format((row + "<b c='d'/>") * 501)) is Verdict.TOO_MANY


def test_one_row_may_not_hold_everything():
    row = "<row>" + "<c/>" * 1001 + "</row>"
    assert verdict(f"<worksheet xmlns='{MAIN}'>{row}</worksheet>") is Verdict.TOO_MANY
    assert verdict(f"<sst xmlns='{MAIN}'>{'<row><c/></row>' * 501}</sst>") is Verdict.TOO_MANY
    assert verdict(f"<sst xmlns='{MAIN}'>{'<si><t/></si>' * 501}</sst>") is Verdict.FINE


@pytest.mark.parametrize(
    "text",
    ["\x89PNG", "<a><b></a>", '<?xml version="1.0" encoding="cp037"?><a/>', "<a/><a/>"],
)
def test_what_is_no_xml_is_said_to_be_none(text):
    assert verdict(text, "latin-1") is Verdict.NO_XML

"""Names are shown as they stand, whatever they look like to a Markdown reader."""

import re

import pytest

from netmap.dashboard.shared.plain_text import plain

JOINER = "\N{WORD JOINER}"


def read(markdown):
    """What a reader sees: escapes resolved, invisible joiners gone."""
    return re.sub(r"\\(.)", r"\1", markdown).replace(JOINER, "")


@pytest.mark.parametrize(
    "name",
    [
        "![](http://127.0.0.1:9/x)",
        "<img src=x onerror=alert(1)>",
        ":material/home: :smile: :red[rot] $x^2$ `code`",
        "A -> B <-> C -- D >= E ~= F",
        "www.example.org a@example.org https://example.org",
        "e. V. & Söhne_GmbH | x",
        "# Kopf",
        "1. Punkt",
    ],
)
def test_the_name_reads_as_before_and_nothing_is_left_to_interpret(name):
    escaped = plain(name)
    assert read(escaped) == name
    bare = re.sub(r"\\.", "", escaped)
    assert not re.search(r"[!-/:-@\[-`{-~]", bare)


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        # What Streamlit replaces after Markdown has been read, where escapes no longer help.
        (":smile:", r":[\w+-]+:"),
        (":material/home:", r":material/\w+:"),
        ("https://example.org", r"https?://"),
        ("www.example.org", r"www\."),
        ("a@example.org", r"@\w"),
        ("a -> b", r"->"),
        ("a <- b", r"<-"),
        ("a -- b", r"--"),
        ("a >= b", r">="),
    ],
)
def test_what_is_replaced_after_parsing_is_broken_up(name, pattern):
    assert re.search(pattern, name)
    assert not re.search(pattern, re.sub(r"\\(.)", r"\1", plain(name)))


def test_line_breaks_and_indents_cannot_start_a_block():
    assert plain("  a\n\n    b ") == "a b"

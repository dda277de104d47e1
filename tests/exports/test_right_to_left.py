"""Text from right to left: where it begins, and how it is read out of a PDF file."""

import pytest

from netmap.exports.right_to_left import as_extracted, begins_right, mark_direction

LEFT, RIGHT = "\u200e", "\u200f"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Übung (e. V.)", False),
        ("", False),
        ("12 (3)", False),
        ("שלום", True),
        ("مركز 12 (ABC)", True),
        ("VHS שלום", True),
        ("מרכז arbeitet mit drei anderen zusammen.", False),
    ],
)
def test_most_letters_say_where_a_text_begins(text, right):
    assert begins_right(text) is right


def test_only_lines_with_letters_from_the_right_are_marked():
    assert mark_direction("Übung (1)", right=False) == "Übung (1)"
    assert mark_direction("Verein שלום", right=False) == LEFT + "Verein שלום"
    assert mark_direction("שלום", right=True) == RIGHT + "שלום"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Übung (e. V.)", "Übung (e. V.)"),
        ("שלום", f"{RIGHT}םולש{LEFT}"),
        ("Verein שלום e. V.", f"Verein {RIGHT}םולש{LEFT} e. V."),
        # brackets among letters from the right are turned by who reads them, those beside are not
        ("מרכז (קהילתי)", f"{RIGHT})יתליהק( זכרמ{LEFT}"),
        ("(קהילתי) מרכז", f"{RIGHT}זכרמ )יתליהק({LEFT}"),
        ("مركز 12 (ABC)", f"(ABC) 12 {RIGHT}زكرم{LEFT}"),
        ("Verein (שלום) e. V.", f"Verein ({RIGHT}םולש{LEFT}) e. V."),
        ("Verein שלום (12) e. V.", f"Verein (12) {RIGHT}םולש{LEFT} e. V."),
    ],
)
def test_order_for_those_who_take_the_text_out(text, seen):
    assert as_extracted(text, right=begins_right(text)) == seen

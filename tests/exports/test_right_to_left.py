"""Text from right to left, put in the order in which it is drawn from the left."""

import pytest

from netmap.exports.right_to_left import in_visual_order

# Presentation forms by the Unicode names: seen from the left, so the last letter comes first.
LAM_ALEF_FINAL, SEEN_MEDIAL, LAM_INITIAL = "\ufefc", "\ufeb4", "\ufedf"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Übung (e. V.)", "Übung (e. V.)"),
        ("", ""),
        ("שלום", "םולש"),
        ("Verein שלום e. V.", "Verein םולש e. V."),
        ("שלום עולם", "םלוע םולש"),
        ("שלום (12) עולם", "םלוע (12) םולש"),
        # alef, lam (initial), seen (medial), lam-alef (final), meem (isolated, after alef)
        ("السلام", "\u0645" + LAM_ALEF_FINAL + SEEN_MEDIAL + LAM_INITIAL + "\u0627"),
        # a zero-width non-joiner parts what would be joined, and is not drawn: meem, yeh | kheh
        ("می\u200cخ", "\u062e" + "\ufbfd" + "\ufee3"),
    ],
)
def test_order_and_forms(text, seen):
    assert in_visual_order(text) == seen

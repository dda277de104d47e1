"""Rows that somebody names in a field."""

import pytest

from netmap.dashboard.shared.lists.table_options import rows_named


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", ()),
        ("7", (7,)),
        (" 7 ; 12–14,", (7, 12, 13, 14)),
        ("14-12", None),
        ("1-999999999", None),
        ("alle", None),
        ("7 8", None),
    ],
)
def test_rows_are_named_one_by_one_or_as_ranges(text, rows):
    assert rows_named(text) == rows

"""Limits of what is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much a reader takes from a file before it refuses it."""

    file_bytes: int = 20 * 2**20
    unpacked_bytes: int = 150 * 2**20
    compression_ratio: int = 200
    zip_entries: int = 2_000
    rows: int = 500_000
    columns: int = 200
    cell_characters: int = 10_000
    name_characters: int = 300
    id_characters: int = 60
    person_characters: int = 80
    """Of the name in which somebody edits."""
    state_characters: int = 120
    """Of the name that a state of a map is given."""
    cells: int = 5_000_000
    xml_tags: int = 10_000_000
    header_rows: int = 20
    quoted_characters: int = 120
    name_comparisons: int = 20_000
    waves: int = 100
    steps: int = 10**9
    """Largest number of a step that may be named."""

"""Limits of what is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much a reader takes from a file before it refuses it."""

    file_bytes: int = 20 * 2**20
    """Of a workbook, and of all files that somebody uploads at once."""
    table_bytes: int = 250 * 2**20
    """Of CSV files together: ``characters`` in UTF-16, and what separates them."""
    unpacked_bytes: int = 150 * 2**20
    compression_ratio: int = 200
    zip_entries: int = 2_000
    sheets: int = 300
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
    characters: int = 100_000_000
    """Characters of all cells together; a workbook can refer to one text from many cells."""
    row_characters: int = 2_000_000
    """Length of a row of a CSV file, as long as nobody knows its cells."""
    xml_tags: int = 10_000_000
    """Enough for 100,000 rows of 20 cells."""
    xml_tag_bytes: int = 2**18
    """Length of one tag with its attributes, or of one comment."""
    xml_text_bytes: int = 2**21
    """Bytes from one tag to the next. Longer cells are refused by their row, up to this length."""
    xml_attributes: int = 1_000
    """Attributes of one tag."""
    xml_attribute_characters: int = 8_000
    style_characters: int = 255
    """Length of an attribute's value; of cell formats as Excel has it."""
    xml_depth: int = 200
    xml_kept: int = 1_000_000
    """Elements and attributes of a part that are in memory at once; a row is there only while it is
    read. Excel's 64,000 cell formats are about 700,000."""
    unsaved_formulas: int = 100_000
    """Places of formulas without a value that a sheet keeps; more would say nothing new."""
    xml_strings: int = 5_000_000
    """Shared strings of a workbook: no more than cells."""
    action_fields: int = 2_000
    """Views and results compare them in pairs: 100,000 took ten gigabytes."""
    asked_rows: int = 150_000
    """A list with more rows is read if somebody wants it all the same."""
    rounded_rows: int = 10_000
    row_bytes: int = 2_300
    """Memory that a row of a large list takes from file to map."""
    seconds: float = 180
    megabytes: int = 1_024
    """Processor time and memory of the process that reads a list of ``file_bytes``."""
    small_bytes: int = 2**20
    small_seconds: float = 10
    small_megabytes: int = 400
    """The same up to ``small_bytes``; they grow with the bytes, up to those of a large list."""
    large_seconds: float = 600
    large_megabytes: int = 4_096
    patience: int = 4
    """How many times as long a process is waited for that gets little of a busy processor."""
    read_at_once: int = 4
    """Processes that read lists; others wait."""
    look_seconds: float = 0.2
    """How often who waits for one looks whether it is still wanted."""
    header_rows: int = 20
    sniffed_rows: int = 1_000
    """Rows of a CSV file, blank ones too, in which ``header_rows`` are looked for to see what
    separates their cells."""
    excerpt_rows: int = 8
    """Rows of a table that a person is shown of it."""
    excerpt_tables: int = 50
    excerpt_issues: int = 50
    """Rows with problems that come along with these."""
    remembered_lists: int = 200
    """Tables whose choices are remembered for the next file of their shape."""
    quoted_characters: int = 120
    name_comparisons: int = 20_000
    compared_characters: int = 40
    """Length of the names in a comparison; longer ones count for as many as they take time."""
    waves: int = 100
    least_closeness: float = 1e-9
    most_closeness: float = 1e9
    """Numbers beyond are slips of the keyboard, or no closeness; nothing can be drawn to scale."""
    place_pixels: float = 1e6
    """How far from the middle of the drawing an actor may be put."""
    steps: int = 10**9
    """Largest number of a step that may be named."""

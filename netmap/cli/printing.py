"""Results on standard output: JSON, CSV and aligned tables.

JSON and CSV are UTF-8 on every system; programs read them. Tables are for people and follow the
language and the encoding of the terminal.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

from netmap.exports.cell_text import write_cell
from netmap.exports.csv_file import to_csv
from netmap.i18n import Texts
from netmap.views.text.tables import Table


def print_json(value: Any) -> None:
    """Print dataclasses, mappings and lists as JSON; numbers that are undefined become null."""
    text = json.dumps(_plain(value), ensure_ascii=False, allow_nan=False, indent=2)
    click.echo(text.encode("utf-8", "replace"))


def print_csv(headings: Sequence[str], rows: Iterable[Mapping[str, str | float | None]]) -> None:
    """Print rows as CSV, guarded against formulas; undefined numbers are empty."""
    cells = [[_plain(row[heading]) for heading in headings] for row in rows]
    click.echo(to_csv([headings, *cells]).encode("utf-8", "replace"), nl=False)


def print_table(table: Table, texts: Texts) -> None:
    """Print a table in columns, numbers to the right and as the language writes them."""
    rows = [table.headings, *table.rows]
    written = [[write_cell(_plain(cell), texts) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*written, strict=True)]
    numbers = [
        all(isinstance(cell, float | int) for cell in column if cell is not None)
        for column in zip(*table.rows, strict=True)
    ]
    for row in written:
        cells = [
            text.rjust(width) if number else text.ljust(width)
            for text, width, number in zip(row, widths, numbers, strict=True)
        ]
        click.echo("  ".join(cells).rstrip())


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    match value:
        case Mapping():
            return {key: _plain(entry) for key, entry in value.items()}
        case list() | tuple():
            return [_plain(entry) for entry in value]
        case float() if not math.isfinite(value):
            return None
    return value

"""Files of one list, by their names: one workbook, or CSV files that belong together."""

from __future__ import annotations

import dataclasses
import gc
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from netmap.errors import SourceError
from netmap.readers.assemble import Opened, assemble
from netmap.readers.cells.cleaning import clean, one_line
from netmap.readers.containers.csv_files import read_csv
from netmap.readers.containers.grids import Grid
from netmap.readers.containers.guard import (
    check_size,
    is_other_workbook,
    looks_like_workbook,
)
from netmap.readers.containers.spreadsheet import read_spreadsheet
from netmap.readers.containers.workbook import read_workbook
from netmap.readers.shapes.cell_choices import put_right
from netmap.readers.shapes.excerpts import take_excerpts
from netmap.readers.shapes.proposal import Choices
from netmap.readers.shapes.turning import turn
from netmap.readers.waves import Wave, assemble_waves, choose_wave
from netmap.settings import Limits, Settings

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
TABLES = (".csv", ".tsv")
"""What is read of a folder, in which a .txt file may be anything."""
SUFFIXES = (*WORKBOOKS, *TABLES, ".txt")
"""Endings of the files that a list may come in."""

Files = Mapping[str, bytes]
OnLarge = Callable[[int], None]


def go_on(_: int) -> None:
    """Read a large list without a word."""


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep Python from looking again and again for garbage among millions of values that stay."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@_nothing_collected()
def read_list(
    files: Files,
    wave: str | None = None,
    choices: Choices = (),
    *,
    settings: Settings,
    on_large: OnLarge = go_on,
) -> Opened:
    """Read the files of a list as one map.

    Parameters
    ----------
    files : mapping of str to bytes
        Their content by their names, which are labels only.
    wave : str, optional
        Only the rows of this wave (:mod:`netmap.readers.waves`).
    choices : tuple of TableChoice
        Where somebody wants it otherwise than netmap would.
    settings : Settings
        How much is read.
    on_large : callable
        Told, before they are read, how many rows there are if there are more than
        ``limits.asked_rows``; may raise to stop here.

    Raises
    ------
    SourceError
        If a file cannot be read at all or they do not go together.
    """
    sheets = put_right(_sheets(files, settings.limits, on_large), choices)
    if wave is None:
        opened = assemble(sheets, choices, settings=settings)
        excerpts = take_excerpts(sheets, opened.proposal, opened.issues, limits=settings.limits)
        return dataclasses.replace(opened, excerpts=excerpts)
    waves = assemble_waves(sheets, choices, settings=settings, offered=True)
    return choose_wave(wave, waves).opened


@_nothing_collected()
def read_waves(
    files: Files, choices: Choices = (), *, settings: Settings, on_large: OnLarge = go_on
) -> tuple[Wave, ...]:
    """Read the files of a list as one map a wave, with what :func:`read_list` says."""
    sheets = put_right(_sheets(files, settings.limits, on_large), choices)
    return assemble_waves(sheets, choices, settings=settings)


def by_name(files: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """Return files by their names, none of which may be lost.

    Raises
    ------
    SourceError
        If two have the same name.

    Examples
    --------
    >>> by_name([("a.csv", b"Name"), ("b.csv", b"Von;Nach")])
    {'a.csv': b'Name', 'b.csv': b'Von;Nach'}
    """
    found: dict[str, bytes] = {}
    for name, data in files:
        if name in found:
            raise SourceError("error-same-file-name", value=name)
        found[name] = data
    return found


def label_of(name: str, limits: Limits) -> str:
    """Return the name of a source, short enough for a sentence."""
    return one_line(clean(name))[-limits.quoted_characters :]


def _sheets(files: Files, limits: Limits, on_large: OnLarge) -> list[Grid]:
    check_size(sum(map(len, files.values())), limits, tables=True)
    if not files:
        raise SourceError("error-no-files")
    found = 0

    def found_rows(rows: int) -> None:
        nonlocal found
        before, found = found, found + rows
        if before <= limits.asked_rows < found:
            on_large(found)

    sheets: list[Grid] = []
    for name, data in files.items():
        label = label_of(re.split(r"[/\\]", name)[-1], limits)
        suffix = Path(label).suffix.casefold()
        if suffix in WORKBOOKS or looks_like_workbook(data):
            if len(files) > 1:
                raise SourceError("error-one-workbook", value=label)
            check_size(len(data), limits)
            read = read_spreadsheet if is_other_workbook(data) else read_workbook
            sheets += read(label, data, limits=limits, found_rows=found_rows)
        elif suffix in SUFFIXES:
            sheets.append(read_csv(label, data, limits=limits, found_rows=found_rows))
        else:
            raise SourceError("error-unknown-format", value=label)
    return [turn(sheet) for sheet in sheets]

"""Which sheets an .xlsx workbook has, and which parts of its archive hold their cells and texts."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH
from openpyxl.xml.constants import (
    ARC_CONTENT_TYPES,
    ARC_WORKBOOK,
    CONTYPES_NS,
    PKG_REL_NS,
    REL_NS,
    SHEET_MAIN_NS,
    XLSM,
    XLSX,
    XLTM,
    XLTX,
)

from netmap.readers.containers.package import Package
from netmap.readers.containers.xml_stream import stream_elements

_KINDS = frozenset({XLSX, XLSM, XLTX, XLTM})
_TYPES = f"{{{CONTYPES_NS}}}Override", f"{{{CONTYPES_NS}}}Default"
"""Some programs say what all parts are that are called .xml, not what each one is."""
_SHEET, _PROPERTIES = f"{{{SHEET_MAIN_NS}}}sheet", f"{{{SHEET_MAIN_NS}}}workbookPr"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPart:
    """A sheet: its name, whether it is hidden, and the part that holds its cells."""

    name: str
    hidden: bool
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookParts:
    """The sheets of a workbook and what they share.

    Attributes
    ----------
    sheets : tuple of SheetPart
        In the order of the workbook; charts are none.
    strings, styles : str or None
        Parts with the texts and the formats that cells refer to.
    epoch : datetime
        The day from which it counts dates.
    """

    sheets: tuple[SheetPart, ...]
    strings: str | None
    styles: str | None
    epoch: datetime


def find_parts(package: Package) -> WorkbookParts:
    """Return where the sheets of a workbook are.

    Raises
    ------
    ValueError
        If the archive holds no workbook, or sheets without a part.
    """
    book = _book(package)
    relations = {key: (kind, part) for key, kind, part in relations_of(package, book)}
    by_kind = {kind: part for kind, part in relations.values() if package.has(part)}
    sheets = []
    epoch = WINDOWS_EPOCH
    with package.open(book) as stream:
        for _, element in stream_elements(stream, _SHEET, _PROPERTIES):
            if element.tag == _PROPERTIES:
                epoch = MAC_EPOCH if element.get("date1904") in ("1", "true") else WINDOWS_EPOCH
            elif key := element.get(f"{{{REL_NS}}}id"):
                if key not in relations:
                    raise ValueError("a sheet without a part")
                kind, part = relations[key]
                if kind == "worksheet" and package.has(part):
                    hidden = element.get("state", "visible") != "visible"
                    sheets.append(SheetPart(name=element.get("name", ""), hidden=hidden, part=part))
    return WorkbookParts(
        sheets=tuple(sheets),
        strings=by_kind.get("sharedStrings"),
        styles=by_kind.get("styles"),
        epoch=epoch,
    )


def comments_of(package: Package, sheet: str) -> tuple[str, ...]:
    """Return the parts with the notes of a sheet that may be opened."""
    return tuple(
        part
        for _, kind, part in relations_of(package, sheet)
        if kind == "comments" and package.holds(part)
    )


def _book(package: Package) -> str:
    with package.open(ARC_CONTENT_TYPES) as stream:
        for _, element in stream_elements(stream, *_TYPES):
            if element.get("ContentType") in _KINDS:
                return element.get("PartName", ARC_WORKBOOK).lstrip("/")
    raise ValueError("no workbook")


def relations_of(package: Package, part: str) -> Iterator[tuple[str, str, str]]:
    """Yield key, kind and target of what a part refers to inside the archive."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if not package.holds(relations):
        return
    with package.open(relations) as stream:
        for _, element in stream_elements(stream, f"{{{PKG_REL_NS}}}Relationship"):
            if element.get("TargetMode") != "External":
                target = posixpath.join(folder, element.get("Target", ""))
                kind = element.get("Type", "").rpartition("/")[2]
                yield element.get("Id", ""), kind, posixpath.normpath(target).lstrip("/")

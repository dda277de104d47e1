"""How much there is in an XML part, before anything keeps it in memory.

A parser fed in blocks begins anew at each block with a tag or comment that is not complete: reading
one of 40 MB takes minutes. And whoever builds a tree needs a hundred times the bytes of a short
tag. So this looks at the parser's own events, the same whatever the encoding, and stops early.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import IO
from xml.parsers import expat

from openpyxl.xml.constants import SHEET_MAIN_NS

from netmap.readers.containers.grids import EXCEL_ROWS
from netmap.readers.containers.package import BLOCK
from netmap.settings import Limits


class Verdict(Enum):
    """Whether a part can be read."""

    FINE = auto()
    NO_XML = auto()
    """A picture or the like, or damaged."""
    DOCUMENT_TYPE = auto()
    TOO_LARGE = auto()
    """A tag, text or comment is far too long, or tags are nested too deeply."""
    TOO_MANY = auto()
    """More elements than a tree should hold; only rows and shared strings are not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What was found: the verdict, and the rows that have cells if it is a sheet."""

    verdict: Verdict
    rows: int = 0


class _StopError(Exception):
    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict


def measure_xml(
    stream: IO[bytes], limits: Limits, *, attribute_characters: int | None = None
) -> Measured:
    """Look through a part of a workbook.

    Parameters
    ----------
    stream : binary file
        The part; read in blocks, up to the first thing that is too much.
    limits : Limits
        Bytes of a tag and of a text, attributes of a tag, depth, and elements and attributes that a
        reader keeps.
    attribute_characters : int, optional
        Length of the value of an attribute, ``limits.xml_attribute_characters`` by default.

    Examples
    --------
    >>> import io
    >>> from netmap.settings import Limits
    >>> space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    >>> sheet = b"<worksheet xmlns='%s'><row><c/></row><row/></worksheet>" % space
    >>> part = io.BytesIO(sheet)
    >>> measure_xml(part, Limits()).rows
    1
    """
    counter = _Counter(limits, attribute_characters or limits.xml_attribute_characters)
    try:
        while block := stream.read(BLOCK):
            counter.feed(block)
    except _StopError as stop:
        return Measured(verdict=stop.verdict)
    except (expat.ExpatError, LookupError, ValueError):  # the latter two: of an odd encoding
        return Measured(verdict=Verdict.NO_XML)
    return Measured(verdict=Verdict.FINE, rows=counter.rows)


class _Counter:
    """Counts the events of a parser; plain functions, because there are millions of them."""

    def __init__(self, limits: Limits, attribute_characters: int) -> None:
        self._limits = limits
        self._attribute_characters = attribute_characters
        self._fed = self._text = 0
        self._parser = expat.ParserCreate()
        self._parser.ordered_attributes = True
        self._parser.StartDoctypeDeclHandler = _refuse
        self._parser.StartElementHandler = self._root
        self._progress: Callable[[], int] = lambda: 0
        self._rows: Callable[[], int] = lambda: 0

    @property
    def rows(self) -> int:
        """Rows with cells so far."""
        return self._rows()

    def feed(self, block: bytes) -> None:
        """Go on, unless something has begun too long ago and is not over."""
        before = self._progress()
        self._parser.Parse(block)
        self._fed += len(block)
        self._text = 0 if self._progress() != before else self._text + len(block)
        if (
            self._fed - self._parser.CurrentByteIndex > self._limits.xml_tag_bytes
            or self._text > self._limits.xml_text_bytes
        ):
            raise _StopError(Verdict.TOO_LARGE)

    def _root(self, root: str, root_attributes: list[str]) -> None:
        """Begin to count below the first tag, which says what is not kept once it was read."""
        most_attributes = 2 * self._limits.xml_attributes  # they come as names and values
        most_kept, most_deep = 2 * self._limits.xml_kept, self._limits.xml_depth
        prefix, _, kind = root.rpartition(":")
        passing = {"worksheet": "row", "sst": "si", "document-content": "table:table-row"}.get(kind)
        most_passing = self._limits.xml_strings if kind == "sst" else EXCEL_ROWS
        declaration = f"xmlns:{prefix}" if prefix else "xmlns"
        spaces = dict(zip(root_attributes[::2], root_attributes[1::2], strict=True))
        if kind != "document-content" and spaces.get(declaration) != SHEET_MAIN_NS:
            passing = None  # openpyxl takes them for something else, and keeps them
        elif passing and prefix and kind != "document-content":
            passing = f"{prefix}:{passing}"
        most_long = self._attribute_characters
        started = depth = rows = passed = 0
        kept = before = bare = 0  # elements and attributes, twice; before a row, and with it alone

        def start(name: str, attributes: list[str]) -> None:
            nonlocal started, depth, kept, before, bare, passed, passing
            started += 1
            depth += 1
            if depth > 1 and declaration in attributes:
                passing = None
            if name == passing:
                passed += 1
                if passed > most_passing:
                    raise _StopError(Verdict.TOO_LARGE)
                before = kept
                bare = kept + 2 + len(attributes)
            kept += 2 + len(attributes)
            if attributes and max(map(len, attributes)) > most_long:
                raise _StopError(Verdict.TOO_LARGE)
            if kept > most_kept or depth > most_deep or len(attributes) > most_attributes:
                many = kept > most_kept
                raise _StopError(Verdict.TOO_MANY if many else Verdict.TOO_LARGE)

        def end(name: str) -> None:
            nonlocal depth, kept, rows
            depth -= 1
            if name == passing:
                rows += kept > bare
                kept = before

        self._progress = lambda: 2 * started - depth
        self._rows = lambda: rows if kind == "worksheet" else 0
        self._parser.StartElementHandler = start
        self._parser.EndElementHandler = end
        start(root, root_attributes)


def _refuse(*_: object) -> None:
    raise _StopError(Verdict.DOCUMENT_TYPE)

"""Refuse a file that is no workbook, or one made to harm, before anything is unpacked."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from openpyxl.xml.constants import ARC_CONTENT_TYPES, ARC_STYLE

from netmap.errors import SourceError
from netmap.readers.containers.ods_layout import CONTENT
from netmap.readers.containers.package import BLOCK, Package
from netmap.readers.containers.xlsb_layout import BOOK
from netmap.readers.containers.xml_measure import Verdict, measure_xml
from netmap.settings import Limits

_ZIP = b"PK\x03\x04"
_ZIP_ENTRY = b"PK\x01\x02"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OPEN_DOCUMENT = re.compile(rb"(?s).{30}mimetypeapplication/vnd\.oasis\.opendocument")
"""What an .ods file begins with, by its standard."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NO_TABLES = ("xl/media/", "customXml/", "Pictures/")
"""Pictures, some of them XML with a document type, and the memory of other programs."""
_SENTENCES = {
    Verdict.DOCUMENT_TYPE: "error-dtd",
    Verdict.TOO_LARGE: "error-zip-bomb",
    Verdict.TOO_MANY: "error-zip-bomb",
    Verdict.NO_XML: "error-damaged-workbook",
}
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What may be read of a workbook.

    Attributes
    ----------
    rows : int
        Rows of its sheets that have cells, some of which may be empty.
    withheld : mapping of str to str
        Parts that no reader may open, with the sentence if one has to. Most workbooks can do
        without them: pictures, the order of calculation, the memory of a pivot table.
    """

    rows: int
    withheld: Mapping[str, str]


def check_size(size: int, limits: Limits, *, tables: bool = False) -> None:
    """Refuse files that are too large together, before they are read.

    Parameters
    ----------
    size : int
        Their bytes.
    limits : Limits
        Up to ``file_bytes``; CSV files, which are read line by line, up to ``table_bytes``.
    tables : bool
        Whether they are CSV files.

    Raises
    ------
    SourceError
        Names the limit in megabytes.
    """
    if tables and size > limits.table_bytes:
        raise SourceError("error-tables-too-large", megabytes=limits.table_bytes // 2**20)
    if not tables and size > limits.file_bytes:
        raise SourceError("error-files-too-large", megabytes=limits.file_bytes // 2**20)


def looks_like_workbook(data: bytes) -> bool:
    """Whether bytes begin as an Excel file of any age does, whatever the file is called."""
    return data.startswith((_ZIP, _OLE))


def is_old_excel(data: bytes) -> bool:
    """Whether bytes begin as Excel's files until 2003 do, and as protected ones of today."""
    return data.startswith(_OLE)


def is_other_workbook(data: bytes) -> bool:
    """Whether a workbook is .xls, .xlsb or .ods rather than .xlsx, by what is in it."""
    return is_old_excel(data) or bool(_OPEN_DOCUMENT.match(data)) or BOOK.encode() in data


def check_workbook(name: str, data: bytes, limits: Limits) -> Parts:
    """Refuse what is no .xlsx, .xlsb or .ods workbook, or more than a reader can hold.

    Looks at the directory of the archive first, then through its parts in blocks: nothing larger
    than a block is in memory.

    Parameters
    ----------
    name : str
        Label of the file, for the message.
    data : bytes
        The file.
    limits : Limits
        Unpacked bytes, parts, compression ratio, and what XML may consist of.

    Returns
    -------
    Parts
        What may be read of it.

    Raises
    ------
    SourceError
        If the file is password-protected, no workbook, damaged, a zip bomb or contains a document
        type definition; each with its remedy.
    """
    if not data.startswith(_ZIP):
        raise SourceError("error-not-a-workbook", value=name)
    if data.count(_ZIP_ENTRY) > limits.zip_entries:
        raise SourceError("error-zip-bomb", value=name)
    try:
        with Package(name, data) as archive:
            _check_directory(name, archive, limits)
            return _check_parts(name, archive, limits)
    except _UNREADABLE as error:
        raise SourceError("error-damaged-workbook", value=name) from error


def _check_directory(name: str, archive: zipfile.ZipFile, limits: Limits) -> None:
    parts = archive.infolist()
    names = set(archive.namelist())
    if not names.intersection((ARC_CONTENT_TYPES, CONTENT)):
        raise SourceError("error-not-a-workbook", value=name)
    if any(part.flag_bits & 1 for part in parts):
        raise SourceError("error-password", value=name)
    if any(part.compress_type not in _METHODS for part in parts):
        raise SourceError("error-damaged-workbook", value=name)
    if sum(part.file_size for part in parts) > limits.unpacked_bytes or any(
        part.file_size > max(part.compress_size, BLOCK) * limits.compression_ratio for part in parts
    ):
        raise SourceError("error-zip-bomb", value=name)


def _check_parts(name: str, archive: zipfile.ZipFile, limits: Limits) -> Parts:
    checked = [part for part in archive.infolist() if not part.filename.startswith(_NO_TABLES)]
    tags = 0
    for part in checked:  # counting signs first: that many tags would take the parser too long
        with archive.open(part) as stream:
            while block := stream.read(BLOCK):
                tags += block.count(b"<")
                if tags > limits.xml_tags:
                    raise SourceError("error-zip-bomb", value=name)
    rows = 0
    withheld = {
        part: "error-damaged-workbook" for part in archive.namelist() if part.startswith(_NO_TABLES)
    }
    for part in checked:
        with archive.open(part) as stream:
            most = limits.style_characters if part.filename == ARC_STYLE else None
            found = measure_xml(stream, limits, attribute_characters=most)
        if found.verdict in (Verdict.DOCUMENT_TYPE, Verdict.TOO_LARGE):
            raise SourceError(_SENTENCES[found.verdict], value=name)
        if found.verdict is not Verdict.FINE:
            withheld[part.filename] = _SENTENCES[found.verdict]
        rows += found.rows
    return Parts(rows=rows, withheld=withheld)

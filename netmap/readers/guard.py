"""Refuse a file that is no workbook, or one made to harm, before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import IO
from xml.parsers import expat

from netmap.errors import SourceError
from netmap.settings import Limits

_ZIP = b"PK\x03\x04"
_ZIP_ENTRY = b"PK\x01\x02"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BLOCK = 2**16
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)


def check_size(size: int, limits: Limits) -> None:
    """Refuse files of more than ``limits.file_bytes`` together, before they are read.

    Raises
    ------
    SourceError
        Names the limit in megabytes.
    """
    if size > limits.file_bytes:
        raise SourceError("error-files-too-large", megabytes=limits.file_bytes // 2**20)


def looks_like_workbook(data: bytes) -> bool:
    """Whether bytes begin as an Excel file of any age does, whatever the file is called."""
    return data.startswith((_ZIP, _OLE))


def check_workbook(name: str, data: bytes, limits: Limits) -> None:
    """Refuse what is no .xlsx workbook or would unpack into more than a reader can hold.

    Looks at the directory of the archive first, then once through its parts in blocks: nothing
    larger than a block is in memory.

    Parameters
    ----------
    name : str
        Label of the file, for the message.
    data : bytes
        The file.
    limits : Limits
        Unpacked bytes, parts, compression ratio and XML tags that are still taken.

    Raises
    ------
    SourceError
        If the file is an old or password-protected workbook, no workbook, damaged, a zip bomb or
        contains a document type definition; each with its remedy.
    """
    if data.startswith(_OLE):
        raise SourceError("error-password" if _ENCRYPTED in data else "error-old-excel", value=name)
    if not data.startswith(_ZIP):
        raise SourceError("error-not-a-workbook", value=name)
    if data.count(_ZIP_ENTRY) > limits.zip_entries:
        raise SourceError("error-zip-bomb", value=name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_parts(name, archive, limits)
    except _UNREADABLE as error:
        raise SourceError("error-damaged-workbook", value=name) from error


def _check_parts(name: str, archive: zipfile.ZipFile, limits: Limits) -> None:
    parts = archive.infolist()
    if "[Content_Types].xml" not in archive.namelist():
        raise SourceError("error-not-a-workbook", value=name)
    if any(part.flag_bits & 1 for part in parts):
        raise SourceError("error-password", value=name)
    if sum(part.file_size for part in parts) > limits.unpacked_bytes or any(
        part.file_size > max(part.compress_size, _BLOCK) * limits.compression_ratio
        for part in parts
    ):
        raise SourceError("error-zip-bomb", value=name)
    tags = 0
    for part in parts:
        with archive.open(part) as stream:
            _refuse_dtd(name, stream)
        with archive.open(part) as stream:
            while block := stream.read(_BLOCK):
                tags += block.count(b"<")
                if tags > limits.xml_tags:
                    raise SourceError("error-zip-bomb", value=name)


class _RootReachedError(Exception):
    """The first tag of an XML part: no document type can follow."""


def _refuse_dtd(name: str, stream: IO[bytes]) -> None:
    def refuse(*_: object) -> None:
        raise SourceError("error-dtd", value=name)

    def stop(*_: object) -> None:
        raise _RootReachedError

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = stop
    try:
        while block := stream.read(_BLOCK):
            parser.Parse(block)
    except (_RootReachedError, expat.ExpatError):
        return  # a picture, or XML whose damage openpyxl will find if it needs the part

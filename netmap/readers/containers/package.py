"""The archive that a workbook is, read the same whichever program wrote it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from functools import cached_property
from typing import IO, Any

from openpyxl.xml.constants import ARC_ROOT_RELS, REL_NS, SHEET_MAIN_NS

from netmap.errors import SourceError

BLOCK = 2**16
"""Bytes that are read at once."""

_STRICT = b"http://purl.oclc.org/ooxml/"
_NAMES = {
    _STRICT + b"spreadsheetml/main": SHEET_MAIN_NS.encode(),
    _STRICT + b"officeDocument/relationships": REL_NS.encode(),
}
_STRICT_NAME = re.compile(b"|".join(map(re.escape, _NAMES)))
_LONGEST = max(map(len, _NAMES))


class Package(zipfile.ZipFile):
    """An archive whose withheld parts cannot be opened.

    Some programs write the names of parts with backslashes; they are slashes here. Excel can save
    a workbook as "Strict Open XML", which is the same under other namespaces; they are the usual
    ones here.

    Parameters
    ----------
    name : str
        Label of the file, for messages.
    data : bytes
        The file.
    withheld : mapping of str to str
        Parts that nobody may open, with the sentence that says why.
    """

    def __init__(self, name: str, data: bytes, withheld: Mapping[str, str] | None = None) -> None:
        super().__init__(io.BytesIO(data))
        self._name = name
        self._withheld = withheld or {}
        for part in self.infolist():
            part.filename = part.filename.replace("\\", "/")
            self.NameToInfo.setdefault(part.filename, part)

    def has(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name in self.NameToInfo

    def holds(self, name: str) -> bool:
        """Whether there is a part of this name that may be opened."""
        return self.has(name) and name not in self._withheld

    def open(self, name: str | zipfile.ZipInfo, *args: Any, **options: Any) -> IO[bytes]:
        """Open a part, or say why it is withheld."""
        part = name.filename if isinstance(name, zipfile.ZipInfo) else name
        if part in self._withheld:
            raise SourceError(self._withheld[part], value=self._name)
        stream = super().open(name, *args, **options)
        return io.BufferedReader(_Renaming(stream), BLOCK) if self._is_strict else stream

    @cached_property
    def _is_strict(self) -> bool:
        if not self.has(ARC_ROOT_RELS):
            return False
        with super().open(ARC_ROOT_RELS) as stream:
            return _STRICT in stream.read(BLOCK)


class _Renaming(io.RawIOBase):
    """A part of a strict workbook under the usual namespaces, a block at a time."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._read = self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, target: Any) -> int:
        while not self._ready:
            block = self._stream.read(BLOCK)
            text = _STRICT_NAME.sub(lambda found: _NAMES[found.group()], self._read + block)
            # the end of a block may be the beginning of a name
            cut = max(0, len(text) - _LONGEST) if block else len(text)
            self._ready, self._read = text[:cut], text[cut:]
            if not block:
                break
        size = min(len(target), len(self._ready))
        target[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def close(self) -> None:
        self._stream.close()
        super().close()

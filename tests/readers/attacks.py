"""Workbooks made to harm, put together when a test needs them."""

import io
import zipfile
from pathlib import Path

from netmap.errors import SourceError
from netmap.readers.files import read_list
from netmap.settings import DEFAULT_SETTINGS

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"

NOISE = bytes(range(97, 123)) * 24


def rewritten(data: bytes, part: str, old: bytes, new: bytes, encoding: str = "utf-8") -> bytes:
    """Put ``new`` before ``old`` in a part of a workbook, or make ``new`` a part of its own."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old in content
                content = content.replace(old, new + old)
                if encoding != "utf-8":
                    content = content.decode().replace("UTF-8", encoding).encode(encoding)
            target.writestr(name, content)
        if part not in source.namelist():
            target.writestr(part, new)
    return stream.getvalue()


def filling(megabytes: int, sign: bytes = b"x") -> bytes:
    """Return text that does not stand out by how well it is packed."""
    return (NOISE + sign * (2**16 - len(NOISE))) * (16 * megabytes)


def many_attributes(number: int) -> bytes:
    """Return one tag with that many attributes."""
    return b"<f " + b" ".join(b'a%d=""' % n for n in range(number)) + b"/>"


def read_and_measure(files: dict[str, bytes], **_: object) -> tuple[str, float]:
    """Read a list; return how it was refused, and the megabytes that this process took at most."""
    key = ""
    try:
        read_list(files, settings=DEFAULT_SETTINGS)
    except SourceError as error:
        key = error.key
    status = Path("/proc/self/status").read_text(encoding="ascii")
    most = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return key, int(most.split()[1]) / 2**10

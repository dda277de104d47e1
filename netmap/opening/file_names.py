"""Names of files that are made of titles: every system takes them."""

from __future__ import annotations

import unicodedata

from netmap.model.file_names import names_device

_CHARACTERS = 80
_BYTES = 200
"""Systems take 255 bytes; an ending, a number and the name of a folder of backups are added."""
_WITHOUT_NAME = "netmap"


def file_stem(name: str) -> str:
    """Return a name as the name of a file that every system takes, without an ending.

    Examples
    --------
    >>> file_stem("Netzwerk: Bildung / Arbeit"), file_stem("Con")
    ('Netzwerk-Bildung-Arbeit', 'netmap-Con')
    """
    composed = unicodedata.normalize("NFC", name)
    kept = "".join(letter if letter.isalnum() else "-" for letter in composed)
    joined = "-".join(part for part in kept.split("-") if part)[:_CHARACTERS]
    short = joined.encode()[:_BYTES].decode(errors="ignore").strip("-")
    return f"{_WITHOUT_NAME}-{short}" if names_device(short) else short or _WITHOUT_NAME

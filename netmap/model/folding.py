"""What two spellings of a name share."""

from __future__ import annotations

import re
import unicodedata

_JOINERS = re.compile("[\u200c\u200d]")


def fold(text: str) -> str:
    r"""Return what two spellings of a name share.

    Examples
    --------
    >>> fold("MU\u0308LLER  e.V.") == fold("Müller e.V.")
    True
    """
    if text.isascii():
        return one_line(text.casefold())  # nothing in it can be composed
    folded = _JOINERS.sub("", unicodedata.normalize("NFC", text)).casefold()
    return one_line(unicodedata.normalize("NFC", folded))


def one_line(text: str) -> str:
    """Return clean text on one line, blanks collapsed: the form of names, ids and headings."""
    return " ".join(text.split())

"""Which characters a file made of XML (GraphML, .xlsx) can hold."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    r"""Return ``text`` without the characters that XML 1.0 forbids (section 2.2).

    Examples
    --------
    >>> xml_text("Kita\x00 Regenbogen\ud800")
    'Kita Regenbogen'
    """
    return _FORBIDDEN.sub("", text)

"""Addresses of databases as they may be shown: without user and password."""

from __future__ import annotations

import re

_DRIVE = re.compile(r"^[A-Za-z]:[\\/]")
_SECRET = re.compile(r":[^@]*@|\b(pg)?(password|passwd|pwd)\s*=", re.IGNORECASE)
"""A password where addresses have it; in a path, the sign of an address with a slip."""


def hide_password(source: str) -> str:
    """Return a source as it may be shown: addresses of servers without their user and password.

    Of what looks like such an address and is none, nothing can be shown: nobody knows where the
    password in it begins.

    Examples
    --------
    >>> hide_password("postgresql://amt:geheim@server/karte#2021")
    'postgresql://server/karte#2021'
    >>> hide_password("postgresql:/amt:geheim@server/karte")
    '…'
    """
    begin, mark, rest = source.partition("://")
    if _SECRET.search(_DRIVE.sub("", begin)):
        return "…"
    if not mark:
        return source
    place, _, options = rest.partition("?")
    if "@" in options:  # the "?" may be one of the password
        return f"{begin}{mark}…"
    place = place.rpartition("@")[2]
    _, named, state = options.partition("#")
    return f"{begin}{mark}{place}{named}{state}"

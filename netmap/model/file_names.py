"""Names that are no names of files: on Windows some words mean a device, whatever follows them."""

from __future__ import annotations

_NUMBERED = tuple(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³")
_DEVICES = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$", *_NUMBERED})


def names_device(name: str) -> bool:
    """Return whether Windows takes the name of a file for a device: a printer, a keyboard.

    Netmap's files are passed on, so that these names are no good elsewhere either.

    Examples
    --------
    >>> names_device("con.netmap"), names_device("LPT1 .tar.gz"), names_device("Console.pdf")
    (True, True, False)
    """
    return name.partition(".")[0].partition(":")[0].strip().casefold() in _DEVICES

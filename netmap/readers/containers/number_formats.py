"""The value of a cell as a person sees it, as far as its number format matters for a list."""

from __future__ import annotations

import re
from datetime import date, datetime, time

_LITERAL = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.|_.')


def digits_of(number_format: str) -> int:
    """Return how many digits a format of zeros alone shows at least; 0 for any other.

    Examples
    --------
    >>> digits_of("00000"), digits_of("[$-407]00000"), digits_of("0.0"), digits_of("General")
    (5, 5, 0, 0)
    """
    pattern = _LITERAL.sub("", number_format)
    return len(pattern) if pattern.strip("0") == "" else 0


def shown_text(value: object, digits: int = 0) -> str:
    """Return the value of a cell as text: numbers with a decimal point, days in ISO writing.

    Parameters
    ----------
    value : object
        Number, truth value, day, time or both.
    digits : int
        How many a whole number has at least, as :func:`digits_of` says.

    Examples
    --------
    >>> shown_text(1067.0, 5), shown_text(0.5, 1), shown_text(0.1 + 0.2), shown_text(True)
    ('01067', '0.5', '0.3', 'TRUE')
    """
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        if digits and value == int(value):
            return str(int(value)).zfill(digits)
        return str(value) if isinstance(value, int) else f"{value:.15g}"
    if isinstance(value, datetime) and value.time() == time.min:
        value = value.date()
    return value.isoformat() if isinstance(value, date | time) else str(value)

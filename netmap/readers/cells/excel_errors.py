"""What Excel writes where a formula has failed, and texts that only look like it."""

from __future__ import annotations

_ERRORS = frozenset(
    {
        "#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#DIV/0!", "#NAME?", "#NUM!",
        "#ZAHL!", "#NULL!", "#SPILL!", "#ÜBERLAUF!", "#CALC!", "#KALK!", "#GETTING_DATA",
    }
)  # fmt: skip


class PlainText(str):
    """A text from a cell that holds texts only: what looks like an error there is none."""

    __slots__ = ()


def is_error(text: str) -> bool:
    """Whether a cell shows that a formula has failed.

    Examples
    --------
    >>> is_error("#NV"), is_error("#NV 2030"), is_error(PlainText("#NV"))
    (True, False, False)
    """
    return text[:1] == "#" and text.upper() in _ERRORS and not isinstance(text, PlainText)

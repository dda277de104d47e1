"""Types of columns that mean the same in SQLite and PostgreSQL."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NoReturn

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

Shape = Callable[[tuple[Any, ...]], bool]
"""Tells whether a tuple is one that a column may hold."""

_YEARS = range(1900, 9000)
"""Years of moments: those beyond have no local time everywhere."""


class Tuples(TypeDecorator[tuple[Any, ...]]):
    """Tuples of texts and numbers, nested or not, as JSON text.

    Parameters
    ----------
    shape : callable
        Which of them the column holds.
    """

    impl = Text
    cache_ok = True

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return what is kept."""
        return None if value is None else encode_tuples(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:  # noqa: ARG002
        """Return what was kept."""
        return None if value is None else _decode(value, self.shape)


class Moment(TypeDecorator[datetime]):
    """A point in time with its zone, as text in UTC."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return what is kept."""
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return what was kept."""
        return None if value is None else _moment(value)


def encode_tuples(value: tuple[Any, ...]) -> str:
    """Return tuples as the JSON text that :class:`Tuples` keeps."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else "[]"


def tuples(value: Any) -> Any:
    """Return JSON's lists as tuples, all the way down.

    Examples
    --------
    >>> tuples([["PLZ", "01067"]])
    (('PLZ', '01067'),)
    """
    return tuple(map(tuples, value)) if isinstance(value, list) else value


def load_json(text: str) -> Any:
    """Return what a JSON text of ours says.

    Raises
    ------
    ValueError
        If it is none, or says what no database takes: no number, or half a sign.
    """
    loaded = json.loads(text, parse_constant=_refuse)
    if "\\u" in text:
        json.dumps(loaded, ensure_ascii=False).encode()
    return loaded


def are_texts(held: tuple[Any, ...]) -> bool:
    """Whether a tuple consists of texts."""
    return all(type(one) is str for one in held)


def are_attributes(held: tuple[Any, ...]) -> bool:
    """Whether a tuple consists of names with texts."""
    return all(type(one) is tuple and len(one) == 2 and are_texts(one) for one in held)


def are_values(held: tuple[Any, ...]) -> bool:
    """Whether a tuple consists of names with plain values."""
    return all(
        type(one) is tuple and len(one) == 2 and type(one[0]) is str and _is_plain(one[1])
        for one in held
    )


def _is_plain(value: Any) -> bool:
    if isinstance(value, (int, float)):
        return math.isfinite(value)
    return value is None or type(value) is str or (type(value) is tuple and are_texts(value))


@lru_cache(maxsize=4096)
def _decode(text: str, shape: Shape) -> tuple[Any, ...]:
    decoded = tuples(load_json(text)) if type(text) is str else None
    if type(decoded) is not tuple or not shape(decoded):
        raise ValueError
    return decoded


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or moment.year not in _YEARS:
        raise ValueError
    return moment


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)

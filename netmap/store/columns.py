"""Types of columns that mean the same in SQLite and PostgreSQL."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator


class Tuples(TypeDecorator[tuple[Any, ...]]):
    """Tuples of texts and numbers, nested or not, as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return what is kept."""
        return None if value is None else encode_tuples(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:  # noqa: ARG002
        """Return what was kept."""
        return None if value is None else _decode(value)


class Moment(TypeDecorator[datetime]):
    """A point in time with its zone, as text in UTC."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return what is kept."""
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return what was kept."""
        return None if value is None else datetime.fromisoformat(value)


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


@lru_cache(maxsize=4096)
def _decode(text: str) -> tuple[Any, ...]:
    decoded: tuple[Any, ...] = tuples(json.loads(text))
    return decoded

"""What is said about a map as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Title and date of a map; a kept one has one record of it, or none."""

    title: str = ""
    as_of: date | None = None

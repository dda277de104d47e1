"""Which documents are written about a map."""

from __future__ import annotations

from enum import StrEnum


class ReportKind(StrEnum):
    """What is written about a map."""

    REPORT = "report"
    """Everything: situation, action fields, findings, proposals, method."""
    HANDOUT = "handout"
    """One page: the map and three sentences on each field."""
    PROFILE = "profile"
    """A page about each actor."""

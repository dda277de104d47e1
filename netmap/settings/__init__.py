"""Thresholds, seeds and limits: one frozen object, never a literal in a function.

Nothing changes them from outside, so a value is read from ``DEFAULT_SETTINGS`` where it is used; it
is a parameter only where a caller or a test varies it, and then as narrow as that: the number
itself, or its group, by default that of ``DEFAULT_SETTINGS``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from netmap.settings.drawing import Canvas, Pictures, Reports
from netmap.settings.duplicates import Duplicates
from netmap.settings.engine import Gaps, Paths, Searching, Suggesting
from netmap.settings.findings import Judging, Thresholds, Wording
from netmap.settings.reading import Limits
from netmap.settings.running import Dashboard, Store, Writing

__all__ = [
    "DEFAULT_SETTINGS",
    "Canvas",
    "Dashboard",
    "Duplicates",
    "Gaps",
    "Judging",
    "Limits",
    "Paths",
    "Pictures",
    "Reports",
    "Searching",
    "Settings",
    "Store",
    "Suggesting",
    "Thresholds",
    "Wording",
    "Writing",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything adjustable in one value; the default suits a municipal network."""

    seed: int = 2021
    limits: Limits = field(default_factory=Limits)
    thresholds: Thresholds = field(default_factory=Thresholds)
    wording: Wording = field(default_factory=Wording)
    canvas: Canvas = field(default_factory=Canvas)
    pictures: Pictures = field(default_factory=Pictures)
    writing: Writing = field(default_factory=Writing)
    dashboard: Dashboard = field(default_factory=Dashboard)
    duplicates: Duplicates = field(default_factory=Duplicates)
    judging: Judging = field(default_factory=Judging)
    searching: Searching = field(default_factory=Searching)
    paths: Paths = field(default_factory=Paths)
    gaps: Gaps = field(default_factory=Gaps)
    suggesting: Suggesting = field(default_factory=Suggesting)
    store: Store = field(default_factory=Store)
    reports: Reports = field(default_factory=Reports)


DEFAULT_SETTINGS = Settings()

"""Thresholds, seeds and limits: one frozen object, handed down, never a literal in a function."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much a reader takes from a file before it refuses it."""

    file_bytes: int = 20 * 2**20
    unpacked_bytes: int = 150 * 2**20
    compression_ratio: int = 200
    zip_entries: int = 2_000
    rows: int = 500_000
    columns: int = 200
    cell_characters: int = 10_000
    name_characters: int = 300
    cells: int = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """From when on an analysis speaks."""

    hubs_per_slice: int = 3
    hub_least_degree: int = 3
    brokers_listed: int = 5
    missing_links_per_slice: int = 5
    missing_link_least_partners: int = 2
    silo_least_actors: int = 4
    silo_most_outside_share: float = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """Size of the drawing that a layout aims at, in screen pixels."""

    width: int = 1400
    height: int = 900
    margin: int = 24
    font: int = 15
    label_characters: int = 22
    label_lines: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything adjustable in one value; the default suits a municipal network."""

    seed: int = 2021
    limits: Limits = field(default_factory=Limits)
    thresholds: Thresholds = field(default_factory=Thresholds)
    canvas: Canvas = field(default_factory=Canvas)


DEFAULT_SETTINGS = Settings()

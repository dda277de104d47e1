"""The published networks of tests/data and the independent results that stand beside them."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from netmap.model import Actor, Attendance, Cooperation, Meeting, Network

DATA = Path(__file__).parents[1] / "data"
NETWORKS = sorted(folder.name for folder in (DATA / "networks").iterdir())


def read_rows(network: str, table: str) -> list[dict[str, str]]:
    """Return the rows of ``actors``, ``ties`` or ``memberships``."""
    path = DATA / "networks" / network / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_expected(network: str) -> dict[str, Any]:
    """Return the independent results."""
    path = DATA / "networks" / network / "expected.json"
    return json.loads(path.read_text(encoding="utf-8"))


def read_reference(name: str) -> dict[str, Any]:
    """Return a small published graph and its values."""
    path = DATA / "reference" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def read_network(network: str) -> Network:
    """Return the actors and ties of a published network as a map."""
    return Network.of(
        actors=[
            Actor(id=row["id"], name=row["name"], type=row["type"])
            for row in read_rows(network, "actors")
        ],
        cooperations=[
            Cooperation(
                id=f"c{number}",
                source=row["source"],
                target=row["target"],
                weight=float(row["weight"]),
                directed=row["directed"] == "1",
            )
            for number, row in enumerate(read_rows(network, "ties"))
        ],
    )


def read_meetings(network: str) -> Network:
    """Return the actors of a published two-mode network and what they took part in."""
    rows = read_rows(network, "memberships")
    return Network.of(
        actors=[Actor(id=row["id"], name=row["name"]) for row in read_rows(network, "actors")],
        meetings=[Meeting(id=group, name=group) for group in {row["group"] for row in rows}],
        attendances=[Attendance(actor=row["actor"], meeting=row["group"]) for row in rows],
    )

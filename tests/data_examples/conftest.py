"""The example folders as plain rows: read without netmap, so that both can be held together."""

import csv
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest

DATA = Path(__file__).parents[2] / "data"

Rows = list[dict[str, str]]
Read = Callable[[str, str], Rows]
Build = Callable[..., "nx.Graph[str]"]


def several(cell: str) -> set[str]:
    return {part.strip() for part in cell.split(";") if part.strip()}


@pytest.fixture(scope="session")
def data() -> Path:
    """Folder of the examples."""
    return DATA


@pytest.fixture(scope="session")
def read() -> Read:
    """Rows of a table of an example: ``read("hemer", "Akteure")``."""

    def read_table(example: str, table: str) -> Rows:
        with (DATA / example / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, delimiter=";", strict=True))

    return read_table


@pytest.fixture(scope="session")
def existing(read: Read) -> Build:
    """Simple graph of an example's existing cooperations, of one field if named.

    The rule of the slice is written out once more on purpose: a cooperation without fields counts
    in all fields that both actors share; the ends of a field's cooperations belong to it.
    """

    def build(example: str, field: str | None = None) -> "nx.Graph[str]":
        ids, declared = {}, {}
        graph: nx.Graph[str] = nx.Graph()
        for actor in read(example, "Akteure"):
            ids[actor["Name"]] = actor["Id"]
            declared[actor["Id"]] = several(actor["Handlungsfelder"])
            if field in {None, *declared[actor["Id"]]}:
                graph.add_node(actor["Id"])
        for tie in read(example, "Kooperationen"):
            one, other = ids[tie["Von"]], ids[tie["Nach"]]
            fields = several(tie["Handlungsfeld"]) or declared[one] & declared[other]
            if tie["Status"] == "bestehend" and field in {None, *fields}:
                graph.add_edge(one, other)
        return graph

    return build

"""Prints what the analyses and the layout of synthetic maps cost: ``make bench``.

Each row is measured in a process of its own. The ratio compares netmap's whole re-analysis (every
field, with and without the office, and the measures) with plain NetworkX computing betweenness and
harmonic closeness of the whole map once; on larger maps that is extrapolated from some sources.
"""

import argparse
import json
import resource
import subprocess
import sys
import time

import networkx as nx

from netmap.graph import build_graph, simple_graph
from netmap.services.analyse import analyse
from netmap.services.evidence import add_evidence
from netmap.services.measure import measure
from netmap.views.layout import place_actors
from tests.benchmarks.synthetic import make_network

SIZES = (300, 1_000, 10_000)
SOURCES = 100
LAID_OUT = 1_000


def seconds(function, *arguments, **options):
    """CPU seconds that a call takes, and what it returns."""
    start = time.process_time()
    result = function(*arguments, **options)
    return time.process_time() - start, result


def measure_one(size: int) -> dict[str, float]:
    """Measure a map of this size."""
    network = make_network(size)
    seconds(analyse, make_network(50))  # loads what is loaded once
    row: dict[str, float] = {}
    row["analyse"], findings = seconds(analyse, network)
    row["measure"], _ = seconds(measure, network)
    row["evidence"], _ = seconds(add_evidence, network, findings)
    if size <= LAID_OUT:
        row["layout"], _ = seconds(place_actors, network)
    graph = simple_graph(build_graph(network))
    sources = min(SOURCES, size)
    few = sorted(graph)[:sources]
    between, _ = seconds(nx.betweenness_centrality, graph, k=sources, seed=1)
    harmonic, _ = seconds(nx.harmonic_centrality, graph, sources=few)
    row["networkx"] = (between + harmonic) * size / sources
    row["ratio"] = row["networkx"] / (row["analyse"] + row["measure"])
    row["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return row


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="actors of each map")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure_one(options.one)))
        return
    columns = ("analyse", "measure", "evidence", "layout", "networkx", "ratio", "memory")
    print("| actors |", " | ".join(columns), "|")
    print("|---:" * (len(columns) + 1) + "|")
    for size in options.sizes:
        command = [sys.executable, "-m", "tests.benchmarks", "--one", str(size)]
        row = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        cells = (f"{row[name]:.2f}" if name in row else "–" for name in columns)
        print(f"| {size} |", " | ".join(cells), "|", flush=True)
    print("\nCPU seconds; memory in MiB; ratio: NetworkX / (analyse + measure).")
    print(f"NetworkX is extrapolated from {SOURCES} sources.")


if __name__ == "__main__":
    main()

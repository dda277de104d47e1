"""Prints what the analysis of synthetic maps costs, beside igraph and NetworkX: ``make bench``.

Each measurement runs in a process of its own.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from netmap.engine.kernels import accelerated
from tests.benchmarks.browser import compare_browsers
from tests.benchmarks.exports import time_exports
from tests.benchmarks.layouts import compare_layouts

LIBRARIES = ("netmap", "fast", "igraph", "networkx")
SIZES = (300, 1_000, 10_000, 100_000)
QUICK = (300, 1_000)
MOST_WITH_EVIDENCE = 1_000
MORE = {"findings after an edit": "edit", "evidence": "evidence", "layout": "layout"}
MAPS = (64, 300, 1_000)
QUICK_MAPS = (64,)
DETAILED = 10_000
SAMPLED = 20_000

Times = dict[str, Sequence]
"""By measure: CPU seconds, and whether they are scaled up."""

JOB = """
import json, sys
if {plain}:
    sys.modules["numba"] = None
from tests.benchmarks import measured
print(json.dumps(measured.{function}(**json.load(sys.stdin))))
"""

NOTES = """
CPU seconds of one process unless it says wall; memory is the peak in MiB, the map itself included.
Modules and compiled kernels were loaded before.
~ scaled up from some starting points, where all would take too long.
– not measured: numba is not installed, or the map is too large.
"""


def run(function: str, *, plain: bool = False, **arguments: object) -> dict:
    """Call a function of :mod:`tests.benchmarks.measured` in a process of its own."""
    threads = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    done = subprocess.run(
        [sys.executable, "-c", JOB.format(plain=plain, function=function)],
        input=json.dumps(arguments),
        env=os.environ | dict.fromkeys(threads, "1"),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: dict = json.loads(done.stdout)
    return found


def print_row(cells: Iterable[object]) -> None:
    """Print a row of a table."""
    print("|", " | ".join(str(cell) for cell in cells), "|", flush=True)


def print_head(names: Sequence[str]) -> None:
    """Print the head of a table: the first column left, the others right."""
    print()
    print_row(names)
    print_row([":---", *["---:"] * (len(names) - 1)])


def number(value: float | None) -> str:
    """Return three digits of a number."""
    if value is None:
        return "–"
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def seconds(entry: Sequence | None) -> str:
    """Return seconds, marked where they are scaled up."""
    return "–" if entry is None else "~" * entry[1] + number(entry[0])


def ratio(one: Sequence | None, other: Sequence | None) -> str:
    """Return how many times longer one takes than the other."""
    return number(one[0] / max(other[0], 1e-6)) if one and other else "–"


def total(times: Times) -> Sequence | None:
    """Return the sum of times, and whether one of them is scaled up."""
    if not times:
        return None
    return sum(entry[0] for entry in times.values()), any(entry[1] for entry in times.values())


def analyse_maps(sizes: Sequence[int]) -> dict[int, tuple[Any, Times]]:
    """Print what a whole re-analysis costs; return what it asked for and its seconds, by size."""
    print("Findings of the map and its 12 fields, with and without the office, and all measures:")
    own = ("findings", "measures", "wall", "MiB")
    print_head(("actors", *own, *(f"[fast] {name}" for name in own), *MORE))
    results: dict[int, tuple[Any, Times]] = {}
    for size in sizes:
        plain = run("time_analysis", plain=True, size=size)
        fast = run("time_analysis", size=size) if accelerated.is_installed() else {}
        more = run("time_evidence", size=size) if size <= MOST_WITH_EVIDENCE else {}
        found = [row.get(name) for row in (plain, fast) for name in own]
        found += [more.get(name) for name in MORE.values()]
        print_row((f"{size:,}", *map(number, found)))
        whole: Times = {
            name: (row["findings"] + row["measures"], False)
            for name, row in (("netmap", plain), ("fast", fast))
            if row
        }
        results[size] = plain["demands"], whole
    return results


def compare_measures(
    analysed: dict[int, tuple[Any, Times]],
) -> dict[int, dict[str, Times]]:
    """Print what the same measures cost elsewhere; return the times by size and library."""
    print("\nThe measures among them that all have, of the same maps and fields, each once:")
    pairs = [f"{other} / {own}" for other in ("igraph", "NetworkX") for own in ("netmap", "[fast]")]
    whole = ("NetworkX / all of netmap", "NetworkX / all of [fast]")
    print_head(("actors", "netmap", "netmap[fast]", "igraph", "NetworkX", *pairs, *whole))
    results = {}
    for size, (demands, whole_analysis) in analysed.items():
        times: dict[str, Times] = {name: {} for name in LIBRARIES}
        jobs = [(by, by, True) for by in ("igraph", "networkx")]
        if size <= DETAILED:
            jobs.append(("netmap", "netmap", True))
            jobs += [("fast", "netmap", False)] if accelerated.is_installed() else []
        for name, by, plain in jobs:
            found = run("time_same_measures", plain=plain, size=size, demands=demands, by=by)
            times[name] = found["times"]
        own, fast, raw, oracle = (total(times[name]) for name in LIBRARIES)
        ratios = [ratio(other, one) for other in (raw, oracle) for one in (own, fast)]
        ratios += [ratio(oracle, whole_analysis.get(name)) for name in ("netmap", "fast")]
        print_row((f"{size:,}", *map(seconds, (own, fast, raw, oracle)), *ratios))
        results[size] = times
    return results


def print_measures(size: int, times: dict[str, Times]) -> None:
    """Print what each measure costs."""
    print(f"\nEach of them, {size:,} actors:")
    print_head(("measure", "netmap", "netmap[fast]", "igraph", "NetworkX"))
    oracle = times["networkx"]
    for name in sorted(oracle, key=lambda name: -oracle[name][0]):
        print_row((name, *(seconds(times[by].get(name)) for by in LIBRARIES)))


def compare_samples(sizes: Sequence[int]) -> None:
    """Print how accurate sampled betweenness is."""
    print("\nSampled betweenness against the exact one:")
    print_head(
        ("actors", "sources", "right in the top", "mean error there", "stated", "CPU", "exact CPU")
    )
    for size in sizes:
        found = run("compare_sample", size=size)
        print_row(
            (
                f"{size:,}",
                f"{found['sources']:,}",
                f"{found['right']} of {found['top']}",
                f"{found['off']:.1%}",
                f"{found['stated']:.1%}",
                number(found["cpu"]),
                number(found["exact"]),
            )
        )


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", help="actors of each map")
    parser.add_argument("--quick", action="store_true", help="small maps only: half a minute")
    parser.add_argument(
        "--sampled", type=int, nargs="*", help="actors of each map on which sampling is tested"
    )
    options = parser.parse_args()
    sizes = options.sizes or (QUICK if options.quick else SIZES)
    results = compare_measures(analyse_maps(sizes))
    if DETAILED in results:
        print_measures(DETAILED, results[DETAILED])
    default = () if options.quick or options.sizes else (SAMPLED,)
    sampled = default if options.sampled is None else options.sampled
    if sampled:
        compare_samples(sampled)
    compare_layouts(print_head, print_row)
    print("\nFiles of Beispielstadt, placing its actors and testing its findings included:")
    print_head(("file", "CPU seconds", "KiB"))
    for name, (cost, size) in time_exports().items():
        print_row((name, number(cost), number(size)))
    compare_browsers(QUICK_MAPS if options.quick else MAPS, print_head, print_row)
    print(NOTES.rstrip())


if __name__ == "__main__":
    main()

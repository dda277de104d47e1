"""What is measured, each in a process of its own."""

import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from netmap.engine.arrays.map_arrays import MapArrays, to_arrays
from netmap.engine.kernels import accelerated
from netmap.engine.kernels.paths import betweenness
from netmap.findings.analyse import analyse
from netmap.findings.evidence import add_evidence
from netmap.findings.measure import measure
from netmap.graph import build_graph
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.layout import place_actors
from tests.benchmarks.counterparts import time_measures
from tests.benchmarks.synthetic import make_network

WARM_UP = 60

Demand = tuple[str | None, int, int]
"""A map or slice: field, actors, tied pairs."""


class Stopwatch:
    """Seconds of the processor and of the clock since it was made."""

    def __init__(self) -> None:
        self._cpu, self._wall = time.process_time(), time.perf_counter()

    def read(self) -> dict[str, float]:
        return {
            "cpu": time.process_time() - self._cpu,
            "wall": time.perf_counter() - self._wall,
        }


def _memory() -> float:
    """Largest memory of this process so far, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def _changed(**paths: Any):
    return replace(DEFAULT_SETTINGS.paths, **paths)


def _warm_up(size: int) -> None:
    """Load what is loaded once: modules, catalogues and, where they pay, compiled kernels."""
    network = make_network(WARM_UP)
    analyse(network)
    measure(network)
    if accelerated.pays(size, DEFAULT_SETTINGS.paths):
        betweenness(to_arrays(build_graph(network)), paths=_changed(numba_actors=0))


def time_analysis(size: int) -> dict[str, object]:
    """Time the whole re-analysis of a map: all findings, with and without the office; measures.

    Also says which kernels it asked for on which maps and slices.
    """
    network = make_network(size)
    _warm_up(size)
    seen: list[MapArrays] = []
    made = MapArrays.__post_init__

    def note(arrays: MapArrays) -> None:
        made(arrays)
        seen.append(arrays)

    MapArrays.__post_init__ = note  # type: ignore[method-assign, assignment]
    watch = Stopwatch()
    analyse(network)
    findings = watch.read()["cpu"]
    measure(network)
    both = watch.read()
    MapArrays.__post_init__ = made  # type: ignore[method-assign]
    demands: dict[Demand, set[str]] = {}
    for arrays in seen:
        kernels = {_name(key[0]) for key in arrays.memory if isinstance(key, tuple)}
        demands.setdefault(_key(arrays), set()).update(kernels)
    return {
        "findings": findings,
        "measures": both["cpu"] - findings,
        "wall": both["wall"],
        "MiB": _memory(),
        "demands": [(key, sorted(kernels)) for key, kernels in demands.items()],
    }


def _name(kernel: Callable[..., object]) -> str:
    return f"{kernel.__module__.rpartition('.')[2]}.{kernel.__name__}"


def _key(arrays: MapArrays) -> Demand:
    return arrays.field, arrays.size, len(arrays.u)


def time_same_measures(
    size: int, demands: list[tuple[Demand, list[str]]], *, by: str
) -> dict[str, object]:
    """Time the measures that were asked for, each once, as netmap, igraph or NetworkX do them."""
    network = make_network(size)
    _warm_up(size)
    whole = to_arrays(build_graph(network))
    arrays_of_maps: dict[Demand, MapArrays] = {}
    for base in (whole, whole.without(network.coordinators)):
        for arrays in (base, *(base.slice(field) for field in base.fields)):
            arrays_of_maps.setdefault(_key(arrays), arrays)
    wanted = {tuple(key): set(kernels) for key, kernels in demands}
    pairs = [(arrays_of_maps[key], wanted[key]) for key in arrays_of_maps if key in wanted]
    for arrays, _ in pairs:
        assert arrays.as_igraph.vcount() == arrays.size  # made beforehand for all
    return {"times": time_measures(pairs, by=by)}


def time_evidence(size: int) -> dict[str, object]:
    """Time the findings after an edit, how sure they are, and the layout of the map."""
    network = make_network(size)
    _warm_up(size)
    analyse(network)
    network = replace(network, cooperations=network.cooperations[1:])
    watch = Stopwatch()
    findings = analyse(network)
    edit = watch.read()["cpu"]
    watch = Stopwatch()
    add_evidence(network, findings)
    evidence = watch.read()["cpu"]
    watch = Stopwatch()
    place_actors(network)
    return {"edit": edit, "evidence": evidence, "layout": watch.read()["cpu"]}


def compare_sample(size: int) -> dict[str, object]:
    """Compare sampled betweenness with the exact one."""
    arrays = to_arrays(build_graph(make_network(size)))
    _warm_up(size)
    watch = Stopwatch()
    sampled = betweenness(arrays)
    cost = watch.read()["cpu"]
    watch = Stopwatch()
    exact = betweenness(arrays, paths=_changed(exact_actors=sys.maxsize))
    top = DEFAULT_SETTINGS.paths.watched
    first, found = (np.argsort(-each.values, kind="stable")[:top] for each in (exact, sampled))
    off = np.abs(sampled.values[first] - exact.values[first]) / exact.values[first]
    return {
        "right": len(set(first) & set(found)),
        "top": top,
        "sources": sampled.sources,
        "off": float(off.mean()),
        "stated": float((sampled.error[first] / sampled.values[first]).mean()),
        "cpu": cost,
        "exact": watch.read()["cpu"],
    }

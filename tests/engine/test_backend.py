"""The backend of NetworkX: its own tests of the covered functions, and random graphs."""

import os
import subprocess
import sys
from collections.abc import Iterator
from inspect import signature
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.engine import backend
from netmap.engine.backend_info import FUNCTIONS, get_info
from netmap.settings import DEFAULT_SETTINGS

ITERATIVE = {"pagerank": 1e-4, "eigenvector_centrality": 1e-4}
"""NetworkX stops at a sum of errors of 1e-6 times the number of nodes."""

TESTS_OF_NETWORKX = (
    "centrality.tests.test_betweenness_centrality",
    "centrality.tests.test_closeness_centrality",
    "centrality.tests.test_eigenvector_centrality",
    "centrality.tests.test_harmonic_centrality",
    "components.tests.test_biconnected",
    "components.tests.test_connected",
    "link_analysis.tests.test_pagerank",
    "tests.test_bridges",
    "tests.test_cluster",
    "tests.test_core",
    "tests.test_efficiency",
    "tests.test_structuralholes",
)

RUN = """
import sys
import pytest
from netmap.engine import backend
from netmap.engine.backend_info import FUNCTIONS

called = set()

def count(name, function):
    def call(*args, **kwargs):
        called.add(name)
        return function(*args, **kwargs)
    return call

for name in FUNCTIONS:
    setattr(backend, name, count(name, getattr(backend, name)))
options = ["-q", "-c", "pytest.ini", "-p", "no:cacheprovider", "--pyargs"]
failed = pytest.main([*options, *sys.argv[1:]])
print("never called:", sorted(set(FUNCTIONS) - called))
sys.exit(failed or called != set(FUNCTIONS))
"""


@pytest.mark.slow
def test_networkx_own_tests_pass(tmp_path):
    (tmp_path / "pytest.ini").touch()
    chosen = {"NETWORKX_TEST_BACKEND": "igraph", "NETWORKX_FALLBACK_TO_NX": "True"}
    modules = [f"networkx.algorithms.{name}" for name in TESTS_OF_NETWORKX]
    run = subprocess.run(
        [sys.executable, "-c", RUN, *modules],
        cwd=tmp_path,
        env={**os.environ, **chosen},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-5_000:] + run.stderr[-2_000:]


@pytest.fixture(autouse=True)
def no_cache():
    with nx.config(cache_converted_graphs=False):
        yield


@st.composite
def graphs(draw: st.DrawFn, *, directed: bool) -> nx.Graph:
    """Draw graphs whose nodes are of several types, in an order of their own."""
    nodes = draw(st.permutations([0, 1, "a", "b", (2, 3), 4.5, frozenset({6})]))
    nodes = nodes[: draw(st.integers(1, len(nodes)))]
    pairs = [(a, b) for i, a in enumerate(nodes) for j, b in enumerate(nodes) if i != j]
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(nodes)
    for pair in draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else ():
        graph.add_edge(*pair, weight=draw(st.sampled_from((1, 2, 0.5))))
    return graph


def plain(value):
    """Return a result in a form that can be compared: without order where none is promised."""
    if isinstance(value, Iterator):
        return {frozenset(entry) if isinstance(entry, set | tuple) else entry for entry in value}
    return value


def same(found, expected, tolerance: float) -> bool:
    if not isinstance(expected, dict):
        return found == (pytest.approx(expected) if isinstance(expected, float) else expected)
    return found == pytest.approx(expected, rel=tolerance, abs=tolerance, nan_ok=True)


def assert_like_networkx(name: str, graph: nx.Graph, **options) -> None:
    function = getattr(nx, name)
    if backend.can_run(name, (graph,), options) is not True:
        return
    try:
        expected = plain(function(graph, **options, backend="networkx"))
    except nx.PowerIterationFailedConvergence:
        return
    try:
        found = plain(function(graph, **options, backend="igraph"))
    except NotImplementedError:
        assert name == "eigenvector_centrality"
        assert not nx.is_connected(graph)
        return
    assert same(found, expected, ITERATIVE.get(name, 1e-9)), (found, expected)
    if isinstance(found, dict):
        everything = list(graph.edges if name.startswith("edge") else graph)
        assert list(found) == options.get("nodes", everything)


@pytest.mark.slow
@pytest.mark.parametrize("name", FUNCTIONS)
@settings(max_examples=40)
@given(graph=graphs(directed=False))
def test_like_networkx(name, graph):
    assert_like_networkx(name, graph)
    parameters = signature(getattr(nx, name)).parameters
    for option, value in {"normalized": False, "wf_improved": False, "weight": "weight"}.items():
        if option in parameters:
            assert_like_networkx(name, graph, **{option: value})
    for node in graph:
        if "root" in parameters:
            assert_like_networkx(name, graph, root=node)
        if "nodes" in parameters:
            assert_like_networkx(name, graph, nodes=[node])


@pytest.mark.slow
@pytest.mark.parametrize("name", FUNCTIONS)
@settings(max_examples=40)
@given(graph=graphs(directed=True))
def test_directed_like_networkx(name, graph):
    assert_like_networkx(name, graph)


@pytest.mark.parametrize("arcs", [[(0, 1)], [(0, 1), (1, 0)], [(1, 0)], []])
def test_two_nodes_and_an_arc_are_as_close_as_can_be(arcs):
    graph = nx.empty_graph(2, create_using=nx.DiGraph)
    graph.add_edges_from(arcs)
    found = nx.closeness_centrality(graph, backend="igraph")
    assert found == {node: float(any(end == node for _, end in arcs)) for node in graph}


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("betweenness_centrality", {"k": 2}),
        ("betweenness_centrality", {"endpoints": True}),
        ("betweenness_centrality", {"weight": "weight"}),
        ("closeness_centrality", {"u": 0}),
        ("closeness_centrality", {"distance": "weight"}),
        ("harmonic_centrality", {"sources": [0]}),
        ("clustering", {"nodes": [0]}),
        ("clustering", {"weight": "weight"}),
        ("effective_size", {"weight": "weight"}),
        ("pagerank", {"personalization": {0: 1}}),
        ("eigenvector_centrality", {"max_iter": 5}),
    ],
)
def test_what_is_not_covered_is_refused(name, options):
    graph = nx.path_graph(3)
    reason = backend.can_run(name, (graph,), options)
    assert isinstance(reason, str)
    assert reason.startswith(next(iter(options)))
    with pytest.raises(NotImplementedError):
        getattr(nx, name)(graph, **options, backend="igraph")


@pytest.mark.parametrize(
    ("graph", "reason"),
    [
        (nx.MultiGraph([(0, 1)]), "multigraphs"),
        (nx.Graph([(0, 0), (0, 1)]), "self-loops"),
        (nx.Graph(), "empty"),
        (nx.DiGraph([(0, 1)]), "directed"),
    ],
)
def test_what_graphs_are_not_covered(graph, reason):
    assert reason in str(backend.can_run("clustering", (graph,), {}))


@pytest.mark.parametrize("weight", [0, -1, float("nan"), float("inf"), "heavy", None])
def test_weights_must_be_positive_numbers(weight):
    graph = nx.path_graph(3)
    graph[0][1]["weight"] = weight
    with pytest.raises(NotImplementedError):
        nx.pagerank(graph, backend="igraph")


def test_networkx_keeps_what_it_does_as_quickly_itself():
    least = DEFAULT_SETTINGS.paths.backend_nodes
    small, large = nx.path_graph(least - 1), nx.path_graph(least)
    assert "small" in str(backend.should_run("betweenness_centrality", (small,), {}))
    assert backend.should_run("betweenness_centrality", (large,), {}) is True
    assert "quick" in str(backend.should_run("is_connected", (large,), {}))


def test_graphs_may_be_converted_beforehand_and_back():
    graph = nx.DiGraph([("b", "a"), ("b", "c")])
    nx.set_edge_attributes(graph, {("b", "a"): 2.0, ("b", "c"): 3.0}, "weight")
    converted: Any = backend.convert_from_nx(graph, {"weight": 1})
    assert nx.pagerank(converted) == pytest.approx(nx.pagerank(graph), rel=1e-4)
    back = backend.convert_to_nx(converted)
    assert nx.utils.graphs_equal(back, graph)
    unweighted: Any = backend.convert_from_nx(graph)
    with pytest.raises(NotImplementedError):
        nx.pagerank(unweighted)


@pytest.mark.slow
def test_networkx_is_told_what_there_is():
    told: Any = get_info()["functions"]
    assert told.keys() == backend._coverage.keys()
    known = nx.utils.backends.backend_info  # type: ignore[attr-defined]
    assert known["igraph"]["functions"].keys() == set(FUNCTIONS)
    importing = "import sys, networkx; sys.exit('netmap.engine.backend' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", importing], check=False).returncode == 0

"""What NetworkX is told about the backend "igraph" whenever it is imported.

Therefore this module imports nothing; the backend itself is loaded at the first call.
"""

FUNCTIONS = (
    "articulation_points",
    "average_clustering",
    "betweenness_centrality",
    "biconnected_components",
    "bridges",
    "closeness_centrality",
    "clustering",
    "connected_components",
    "constraint",
    "core_number",
    "edge_betweenness_centrality",
    "effective_size",
    "eigenvector_centrality",
    "global_efficiency",
    "harmonic_centrality",
    "has_bridges",
    "is_biconnected",
    "is_connected",
    "number_connected_components",
    "pagerank",
    "transitivity",
    "triangles",
)
"""Names of the functions of NetworkX that the backend has."""


def get_info() -> dict[str, object]:
    """Return the description that NetworkX asks for."""
    return {
        "backend_name": "igraph",
        "project": "netmap",
        "package": "netmap",
        "short_summary": "netmap's kernels: igraph, and bit-parallel searches in NumPy or numba.",
        "functions": {name: {} for name in FUNCTIONS},
    }

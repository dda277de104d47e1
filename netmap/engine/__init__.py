"""Fast kernels behind the graph's measures: one snapshot, igraph, NumPy and SciPy."""

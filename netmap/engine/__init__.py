"""Fast kernels behind the graph's measures: one arrays, igraph, NumPy and SciPy."""

"""What measures are made of: shortest paths, distances, triangles, parts of the map."""

"""What is measured of a network and of its actors, from the kernels of the engine."""

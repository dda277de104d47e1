"""A map as arrays, which all measures share, and where they come from and stay."""

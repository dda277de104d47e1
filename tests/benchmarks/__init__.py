"""Measures speed and memory: ``make bench``. Ratios within one run, never a timed assertion."""

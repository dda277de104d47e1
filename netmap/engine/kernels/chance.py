"""Seeded chance for igraph, whose random numbers are shared by the whole program."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import igraph

_one_at_a_time = Lock()


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Let igraph draw from ``seed`` inside the block, so that equal input gives equal output.

    Other threads that ask for it wait; outside, igraph goes back to Python's own numbers.
    """
    with _one_at_a_time:
        igraph.set_random_number_generator(random.Random(seed))  # noqa: S311 (nothing is secret)
        try:
            yield
        finally:
            igraph.set_random_number_generator(random)

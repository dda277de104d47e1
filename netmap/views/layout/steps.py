"""Distances on the page against steps in the network."""

from __future__ import annotations

import igraph
import numpy as np
import numpy.typing as npt

from netmap.views.layout.spacing import Floats, Ints

Singles = npt.NDArray[np.float32]


def steps_between(count: int, lines: Ints) -> tuple[Singles, Singles]:
    """Return the steps between all boxes, and 1/steps² as their weight: 0 where no way leads.

    Parameters
    ----------
    count : int
        Number n of boxes.
    lines : int array (m, 2)
        Pairs that are joined.

    Returns
    -------
    steps, weight : float array (n, n)
        Both 0 between a box and itself.
    """
    graph = igraph.Graph(n=count, edges=lines.tolist())
    steps = np.array(graph.distances(), dtype=np.float32).reshape(count, count)
    reached = np.isfinite(steps) & (steps > 0)
    steps[~reached] = 0.0
    weight = np.zeros_like(steps)
    weight[reached] = 1 / steps[reached] ** 2
    return steps, weight


def stress_of(places: Floats, steps: Singles, weight: Singles) -> float:
    """Return how badly distances tell steps: 0 if they are in proportion, 1 if they tell nothing.

    Weighted squared error at the best scale, over that of a drawing on one spot (Gansner, Koren &
    North 2004).

    Examples
    --------
    >>> steps, weight = steps_between(3, np.array([[0, 1], [1, 2]]))
    >>> round(stress_of(np.array([[0.0, 0.0], [7.0, 0.0], [14.0, 0.0]]), steps, weight), 6)
    0.0
    """
    away = np.hypot(*(places[:, None] - places).transpose(2, 0, 1))
    agreeing = float((weight * away * steps).sum())
    size = float((weight * away**2).sum() * (weight * steps**2).sum())
    return 1 - agreeing**2 / size if size else 0.0

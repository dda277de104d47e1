"""Move boxes so that few lines pass behind foreign boxes, and near ones stay near: annealing.

Box after box looks at some spots, near and far, and takes one of them by chance: the cheaper, the
likelier, and the later, the stricter (heat bath; Kirkpatrick, Gelatt & Vecchi 1983). A few boxes do
so at once, because NumPy is quicker on many numbers than on few. Boxes may overlap at the
beginning and hardly at the end.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.views.layout.routes import Complexes, effort, trace
from netmap.views.layout.spacing import Floats, Ints
from netmap.views.layout.steps import steps_between

Bools = npt.NDArray[np.bool_]

_CELL = 6.0
"""Pixels of a cell of the grid that tells how many boxes cover a spot."""
_SAMPLES = 20
_BENDS = np.array(
    [(0.0, 0.0)]
    + [(side * swing, side * swing) for swing in (0.08, 0.16, 0.26, 0.38) for side in (1, -1)]
    + [(side * swing, -side * swing) for swing in (0.15, 0.3) for side in (1, -1)]
    + [(side * swing, 0.0) for swing in (0.2, 0.36) for side in (1, -1)]
    + [(0.0, side * swing) for swing in (0.2, 0.36) for side in (1, -1)]
)
_STAGES = (slice(0, 1), slice(1, 5), slice(5, None))
"""Bends that are tried together, while a line is still hidden."""
_AT_ONCE, _FEWEST = 16, 4
"""Boxes that look at once; at most every fourth of a map."""
_SPOTS = 16
"""Spots that a box thinks of, its own included; half near it, a quarter near its partners."""
_LOOKED_AT = 6
"""Those of them at which it looks at lines: its own, and the best by distances and room."""
_NEAR, _FAR = 12.0, 100.0
"""Pixels that boxes look around at the end, and at the beginning."""
_WARM, _COLD = 0.1, 0.03
"""Temperature: price of a change for the worse that is still likely. The drawing to begin with is a
good one and must not be lost."""
_LOOSE, _FIRM = 0.02, 0.6
"""Price of a pixel of overlap at the beginning and at the end."""
_STRESS = 0.25
"""Price of stress of 1, where a line behind a box costs 1. Stress is the squared error of distances
on the page against steps in the network, each divided by the steps."""
_TIED, _PULL = 4.0, 0.2
"""How many times the stress between partners counts, and the steps at which they would stand."""
_FREED, _STILL_HIDDEN = 0.7, 0.15
"""Price of a line that a box covers: it may bend away, or be hidden by others anyway."""
_REACH = 1.2
"""How far around a partner, in its sizes, its own line does not count as hidden."""


def untangle(
    places: Floats,
    halves: Floats,
    cells: Floats,
    lines: Ints,
    bounds: Floats,
    random: np.random.Generator,
    *,
    rounds: int,
) -> Floats:
    """Return better places for the boxes; a few may overlap a little.

    Parameters
    ----------
    places : float array (n, 2)
        Centres in pixels.
    halves, cells : float array (n, 2)
        Half sizes of the boxes, and of the boxes with the wanted gap.
    lines : int array (m, 2)
        Pairs of boxes that are joined. Boxes without lines stay where they are.
    bounds : float array (2,)
        Half size of the canvas around the origin.
    random : numpy.random.Generator
        Draws spots and chooses among them.
    rounds : int
        How many times each box looks for a better spot.
    """
    movable = np.unique(lines)
    if not len(movable):
        return places
    board = _Board(places, halves, cells, lines, bounds)
    groups = max(-(-len(movable) // _AT_ONCE), min(_FEWEST, len(movable)))
    for number in range(rounds):
        for turn, boxes in enumerate(np.array_split(random.permutation(movable), groups)):
            done = (number + turn / groups) / rounds
            heat = _WARM * (_COLD / _WARM) ** done
            firmness = _LOOSE * (_FIRM / _LOOSE) ** done
            spots = board.spots(boxes, _FAR + (_NEAR - _FAR) * done, random)
            board.move(boxes, spots, heat, firmness, random)
    return np.stack((board.at.real, board.at.imag), axis=1).astype(np.float64)


class _Board:
    """Boxes, and the lines between them as they bend; places are complex numbers, y down."""

    def __init__(
        self, places: Floats, halves: Floats, cells: Floats, lines: Ints, bounds: Floats
    ) -> None:
        self.at: Complexes = (places[:, 0] + 1j * places[:, 1]).astype(np.complex64)
        self.wide, self.high = halves.T.astype(np.float32)
        self.cell_wide, self.cell_high = cells.T.astype(np.float32)
        self.room = np.maximum(bounds - cells, 1.0)
        self.aspect = bounds[1] / bounds[0]
        self.lines = lines
        self.own = [np.flatnonzero((lines == box).any(axis=1)) for box in range(len(places))]
        self.shapes = trace(_BENDS, _SAMPLES)[:, 1:-1]
        self.efforts = effort(_BENDS)
        self.left = np.linspace(1.0, 0.0, _SAMPLES, dtype=np.float32)[1:-1]
        reached = np.maximum(bounds, (np.abs(places) + halves).max(axis=0)) + 2 * _CELL
        self.corner = np.complex64(complex(*reached))
        columns, rows = (int(2 * reach / _CELL) + 2 for reach in reached)
        self.cover = np.zeros((rows, columns), dtype=np.int16)
        self._paint(range(len(places)), 1)
        self.curves = np.empty((len(lines), len(self.left)), dtype=np.complex64)
        self.least, self.most = (np.empty(len(lines), dtype=np.complex64) for _ in range(2))
        self.hidden = np.zeros(len(lines), dtype=bool)
        self._route(np.arange(len(lines)))
        self.steps, self.near = steps_between(len(places), lines)
        tied = self.steps == 1
        self.steps[tied] = _PULL
        self.near[tied] *= _TIED
        away = np.abs(self.at[:, None] - self.at)
        # pixels of a step at which the distances are most like those wanted
        self.unit = (self.near * away**2).sum() / (self.near * away * self.steps).sum()

    def spots(self, boxes: Ints, reach: float, random: np.random.Generator) -> Complexes:
        """Return spots within the canvas for some boxes, the own one of each first."""
        near, middle = _SPOTS // 2, _SPOTS * 3 // 4
        steps = random.normal(size=(2, len(boxes), _SPOTS))
        spots = steps[0] + 1j * self.aspect * steps[1]
        spots[:, :near] = self.at[boxes, None] + reach * spots[:, :near]
        means = [
            self.at[self.lines[self.own[box]]].mean() * 2 - self.at[box] for box in boxes.tolist()
        ]
        spots[:, near:middle] = np.array(means)[:, None] + _FAR * spots[:, near:middle]
        wide, high = self.room[boxes].T[..., None]
        anywhere = random.uniform(-1, 1, (2, len(boxes), _SPOTS - middle))
        spots[:, middle:] = wide * anywhere[0] + 1j * high * anywhere[1]
        spots = np.clip(spots.real, -wide, wide) + 1j * np.clip(spots.imag, -high, high)
        spots[:, 0] = self.at[boxes]
        found: Complexes = spots.astype(np.complex64)
        return found

    def move(
        self,
        boxes: Ints,
        spots: Complexes,
        heat: float,
        firmness: float,
        random: np.random.Generator,
    ) -> None:
        """Let some boxes each take one of its spots."""
        self._paint(boxes, -1)
        gaps = spots[..., None] - self.at
        cost = firmness * self._overlaps(boxes, gaps) + _STRESS * self._stress(boxes, gaps)
        rows = np.arange(len(boxes))
        best = np.argpartition(cost[:, 1:], _LOOKED_AT - 2, axis=1)[:, : _LOOKED_AT - 1] + 1
        best = np.insert(best, 0, 0, axis=1)
        cost, spots = cost[rows[:, None], best], spots[rows[:, None], best]
        covered = self._covered(boxes, spots)
        cost += self._own_lines(boxes, spots)
        weight = np.where(self.hidden, _STILL_HIDDEN, _FREED).astype(np.float32)
        for row, box in enumerate(boxes):
            others = weight.copy()
            others[self.own[box]] = 0.0
            cost[row] += covered[row] @ others
        likely = np.cumsum(np.exp((cost.min(axis=1, keepdims=True) - cost) / heat), axis=1)
        drawn = random.random(len(boxes)) * likely[:, -1]
        chosen = (likely < drawn[:, None]).sum(axis=1)
        self.at[boxes] = spots[rows, chosen]
        self._paint(boxes, 1)
        changed = (covered[rows, 0] | covered[rows, chosen])[chosen > 0].any(axis=0)
        for box in boxes[chosen > 0]:
            changed[self.own[box]] = True
        self._route(np.flatnonzero(changed))

    def _own_lines(self, boxes: Ints, spots: Complexes) -> Floats:
        """Price of the own lines from each spot, each in its best bend."""
        own = np.concatenate([self.own[box] for box in boxes])
        row = np.repeat(np.arange(len(boxes)), [len(self.own[box]) for box in boxes])
        ends = self.lines[own]
        begins = ends[:, 0] == boxes[row]
        partners = np.where(begins, ends[:, 1], ends[:, 0])
        here, there = spots[row], self.at[partners][:, None]
        along = np.where(begins[:, None], there - here, here - there)
        start = np.where(begins[:, None], here, there)
        away = np.abs(along.real), np.abs(along.imag)
        short = _inside(*away, self.wide[partners][:, None], self.high[partners][:, None])
        # the end of the way, seen from the partner
        left = np.where(begins[:, None], self.left, 1 - self.left)
        ends_here = left[:, None] < short[..., None]
        price, _ = self._best(start, along, ends_here)
        first = np.flatnonzero(np.diff(row, prepend=-1))
        summed: Floats = np.add.reduceat(price, first, axis=0)
        return summed

    def _best(self, start: Complexes, along: Complexes, ends: Bools) -> tuple[Floats, Ints]:
        """Price of lines in their best bends, and which these are.

        ``ends``: points that do not count, because they lie within the boxes that a line joins.
        """
        price = np.full(start.shape, np.inf)
        bend = np.zeros(start.shape, dtype=np.int64)
        for stage in _STAGES:
            hidden = np.nonzero(price >= 1)
            if not len(hidden[0]):
                break
            tried = self._price(start[hidden], along[hidden], ends[hidden], stage)
            best = tried.argmin(axis=-1)
            found = tried[np.arange(len(best)), best]
            better = found < price[hidden]
            chosen = tuple(axis[better] for axis in hidden)
            price[chosen] = found[better]
            bend[chosen] = best[better] + stage.start
        return price, bend

    def _price(self, start: Complexes, along: Complexes, ends: Bools, bends: slice) -> Floats:
        """Price of lines in some bends (lines, bends)."""
        origin, way = (start + self.corner) / _CELL, along / _CELL
        spots = origin[:, None, None] + way[:, None, None] * self.shapes[bends]
        index = spots.imag.astype(np.int32) * self.cover.shape[1] + spots.real.astype(np.int32)
        met = self.cover.ravel().take(index, mode="clip") > 0
        met &= ~ends[:, None]
        count = met.sum(axis=-1)
        priced: Floats = (count > 0) + count / len(self.left) + self.efforts[bends]
        return priced

    def _covered(self, boxes: Ints, spots: Complexes) -> Bools:
        """Which lines pass behind each box at each of its spots."""
        wide, high = self.wide[boxes][:, None, None], self.high[boxes][:, None, None]
        x, y = spots.real[..., None], spots.imag[..., None]
        near: Bools = (self.most.real > x - wide) & (self.least.real < x + wide)
        near &= (self.most.imag > y - high) & (self.least.imag < y + high)
        row, spot, line = np.nonzero(near)
        gaps = self.curves[line] - spots[row, spot, None]
        met = np.abs(gaps.real) < self.wide[boxes[row], None]
        met &= np.abs(gaps.imag) < self.high[boxes[row], None]
        near[row, spot, line] = met.any(axis=1)
        return near

    def _stress(self, boxes: Ints, gaps: Complexes) -> Floats:
        """How far distances from each box to all others are from the steps between them."""
        wrong = np.abs(gaps) / self.unit - self.steps[boxes, None]
        total: Floats = (self.near[boxes, None] * wrong**2).sum(axis=-1)
        return total

    def _overlaps(self, boxes: Ints, gaps: Complexes) -> Floats:
        """Pixels by which each box overlaps others at each of its spots."""
        deep = np.minimum(
            (self.cell_wide[boxes, None] + self.cell_wide)[:, None] - np.abs(gaps.real),
            2 * ((self.cell_high[boxes, None] + self.cell_high)[:, None] - np.abs(gaps.imag)),
        )
        deep[np.arange(len(boxes)), :, boxes] = 0.0
        total: Floats = np.maximum(deep, 0.0).sum(axis=-1)
        return total

    def _route(self, rows: Ints) -> None:
        """Bend lines anew."""
        first, second = self.lines[rows].T
        along = self.at[second] - self.at[first]
        away = np.abs(along.real), np.abs(along.imag)
        start, end = (
            _inside(*away, self.wide[ends], self.high[ends])[:, None] for ends in (first, second)
        )
        ends = (self.left < end) | (1 - self.left < start)
        price, bend = self._best(self.at[first], along, ends)
        self.curves[rows] = chosen = self.at[first, None] + along[:, None] * self.shapes[bend]
        self.hidden[rows] = price >= 1
        x, y = chosen.real, chosen.imag
        self.least[rows] = x.min(axis=1) + 1j * y.min(axis=1)
        self.most[rows] = x.max(axis=1) + 1j * y.max(axis=1)

    def _paint(self, boxes: Ints | range, change: int) -> None:
        """Count boxes in the cells of the grid that they cover."""
        for box in boxes:
            spot = self.at[box] + self.corner
            wide, high = self.wide[box], self.high[box]
            rows = slice(round((spot.imag - high) / _CELL), round((spot.imag + high) / _CELL))
            columns = slice(round((spot.real - wide) / _CELL), round((spot.real + wide) / _CELL))
            self.cover[rows, columns] += change


def _inside(away_x: Floats, away_y: Floats, wide: Floats, high: Floats) -> Floats:
    """Part of a way from the middle of a box that lies within it, and a little more."""
    part: Floats = _REACH * np.minimum(
        wide / np.maximum(away_x, 1e-3), high / np.maximum(away_y, 1e-3)
    )
    return part

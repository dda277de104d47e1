"""Measures of rankings, by hand."""

import math

import numpy as np
import pytest

from netmap.engine.links.link_quality import (
    area_error,
    area_under_curve,
    average_precision,
    precision_at,
)

SCORE = np.array([4.0, 3.0, 2.0, 1.0])


def test_area_under_the_curve():
    """Ties at 4 and 2, others at 3 and 1: of four comparisons three are won."""
    assert area_under_curve(SCORE, np.array([True, False, True, False])) == 0.75
    assert area_under_curve(np.zeros(4), np.array([True, False, True, False])) == 0.5
    assert math.isnan(area_under_curve(SCORE, np.zeros(4, dtype=bool)))


def test_its_error():
    """A = .75, two of each: Q1 = .6, Q2 = 1.125/1.75; (.1875 + .0375 + .080357) / 4."""
    assert area_error(0.75, 2, 2) == pytest.approx(math.sqrt(0.305357 / 4), abs=1e-6)
    assert area_error(1.0, 5, 5) == 0
    assert math.isnan(area_error(0.5, 0, 4))


def test_precision():
    tied = np.array([True, False, True, False])
    assert precision_at(SCORE, tied, 1) == 1
    assert precision_at(SCORE, tied, 2) == 0.5
    assert precision_at(SCORE, tied, 8) == 0.25
    assert math.isnan(precision_at(SCORE, tied, 0))


def test_equal_scores_share_what_they_find():
    """One of three equal ones is a tie: choosing one finds a third of a tie."""
    assert precision_at(np.zeros(3), np.array([True, False, False]), 1) == pytest.approx(1 / 3)


def test_average_precision():
    """Ties on ranks 1 and 3: (1 + 2/3) / 2. All equal: the share of ties."""
    tied = np.array([True, False, True, False])
    assert average_precision(SCORE, tied) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision(np.zeros(4), tied) == 0.5
    assert math.isnan(average_precision(SCORE, np.zeros(4, dtype=bool)))

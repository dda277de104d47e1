"""Colours that everybody can tell apart and read."""

import itertools

import pytest

from netmap.model import CooperationStatus
from netmap.views.scene.palette import (
    PAGES,
    MarkShape,
    Theme,
    contrast,
    dim,
    fade,
    ink_of,
    line_of,
    mix,
    plain_ink,
    proposed_line,
)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("strength", [0.0, 0.5, 1.0])
def test_borders_marks_and_names_stand_out(theme, strength):
    ground = PAGES[theme].ground
    inks = [ink_of(rank, theme, strength=strength) for rank in range(7)]
    for ink in [*inks, plain_ink(theme, strength=strength)]:
        assert contrast(ink.border, ground) >= 3
        assert contrast(ink.border, ink.fill) >= 3
        assert contrast(ink.text, ink.fill) >= 4.5
        assert all(contrast(mark.colour, ink.fill) >= 3 for mark in ink.marks)


@pytest.mark.parametrize("theme", Theme)
def test_page_and_line_colours_stand_out(theme):
    page = PAGES[theme]
    assert contrast(page.ink, page.ground) >= 7
    assert contrast(page.quiet, page.ground) >= 4.5
    assert contrast(page.accent, page.ground) >= 4.5
    assert contrast(page.line, page.ground) >= 3


@pytest.mark.parametrize("theme", Theme)
def test_56_types_have_different_colours_or_marks(theme):
    looks = [(ink_of(rank, theme).border, ink_of(rank, theme).marks[0].shape) for rank in range(56)]
    assert len(set(looks)) == 56


def test_the_first_eight_types_differ_by_mark_alone():
    shapes = [ink_of(rank, Theme.LIGHT).marks[0].shape for rank in range(8)]
    assert set(shapes) == set(MarkShape)


@pytest.mark.parametrize("theme", Theme)
def test_every_stage_and_suggestions_differ_without_colour(theme):
    styles = [line_of(status, theme) for status in CooperationStatus] + [proposed_line(theme)]
    assert all(a.dashes != b.dashes for a, b in itertools.combinations(styles, 2))


@pytest.mark.parametrize("theme", Theme)
def test_what_is_dimmed_almost_sinks_into_the_page(theme):
    ground = PAGES[theme].ground
    ink = dim(ink_of(3, theme), theme)
    assert contrast(ink.border, ground) < 1.8
    assert contrast(ink.text, ground) < 2
    assert fade(ground, theme) == ground


def test_contrast_is_that_of_wcag():
    # Grey #767676 is the lightest with 4.5 : 1 on white (4.54).
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#ffffff", "#767676") == contrast("#767676", "#ffffff")


def test_mixing_takes_a_share_of_the_second_colour():
    assert mix("#000000", "#ff8000", 0.25) == "#402000"

"""How the browser is told to draw lines, tried without a map."""

import base64
from importlib.resources import files

import numpy as np
import pytest

from netmap.views.layout.routes import control_points

pytestmark = pytest.mark.browser

SOURCE = files("netmap").joinpath("frontend", "drawing", "bends.mjs").read_bytes()
LOAD = f"data:text/javascript;base64,{base64.b64encode(SOURCE).decode()}"


def test_a_line_has_the_control_points_that_python_has_laid(page):
    bend = (0.2, -0.1)
    points = page.evaluate(
        """async ([source, bend]) => {
          const { bendLines } = await import(source);
          const edgeType = { from: { x: 10, y: 20 }, to: { x: 100, y: 50 } };
          bendLines({ a: { id: "a", edgeType } }, () => bend);
          return edgeType._getViaCoordinates().map(({ x, y }) => [x, y]);
        }""",
        [LOAD, bend],
    )
    ends = np.array([[10.0, 20.0]]), np.array([[100.0, 50.0]])
    assert np.array(points) == pytest.approx(control_points(*ends, np.array([bend]))[0])


def test_a_straight_line_is_left_to_vis_network(page):
    assert (
        page.evaluate(
            """async (source) => {
          const { bendLines } = await import(source);
          const edgeType = {};
          bendLines({ a: { id: "a", edgeType } }, () => null);
          return edgeType;
        }""",
            LOAD,
        )
        == {}
    )


def test_arrowheads_lie_under_the_boxes(page):
    drawn = page.evaluate(
        """async (source) => {
          const { arrowsUnderBoxes } = await import(source);
          const drawn = [];
          const renderer = {
            _drawEdges: () => drawn.push("lines"),
            _drawArrows: () => drawn.push("arrows"),
          };
          arrowsUnderBoxes(renderer);
          renderer._drawEdges();
          drawn.push("boxes");
          renderer._drawArrows();
          return drawn;
        }""",
        LOAD,
    )
    assert drawn == ["lines", "arrows", "boxes"]

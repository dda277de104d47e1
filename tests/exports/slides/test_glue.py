"""SideBySide at which lines are glued."""

import pytest

from netmap.exports.picture.frame import Route
from netmap.exports.slides.glue import choose_sides
from netmap.views.scene.elements import SceneEdge, SceneNode
from netmap.views.scene.emphasis import Role
from netmap.views.scene.palette import Outline

TOP, LEFT, BOTTOM, RIGHT = range(4)


def box(name: str, x: float, y: float) -> SceneNode:
    return SceneNode(
        id=name,
        name=name,
        label=name,
        x=x,
        y=y,
        width=100,
        height=30,
        fill="#ffffff",
        border="#000000",
        text="#000000",
        shape=Outline.ROUNDED,
        role=Role.NORMAL,
        hidden=False,
        detail="",
    )


def line(boxes: dict[str, SceneNode], first: str, second: str) -> Route:
    edge = SceneEdge(
        id=f"{first}-{second}",
        source=first,
        target=second,
        width=1,
        dashes=(),
        colour="#000000",
        role=Role.NORMAL,
        hidden=False,
        detail="",
    )
    start, end = boxes[first], boxes[second]
    ends = (start.x, start.y), (end.x, end.y)
    middle = (start.x + end.x) / 2, (start.y + end.y) / 2
    return Route(edge=edge, start=ends[0], end=ends[1], controls=(middle, middle))


@pytest.mark.parametrize(
    ("x", "y", "sides"),
    [
        (400, 0, (RIGHT, LEFT)),
        (-400, 0, (LEFT, RIGHT)),
        (0, 200, (BOTTOM, TOP)),
        (0, -200, (TOP, BOTTOM)),
    ],
)
def test_neighbours_are_joined_by_the_sides_that_face_each_other(x, y, sides):
    boxes = {"a": box("a", 0, 0), "b": box("b", x, y)}
    assert choose_sides([line(boxes, "a", "b")], boxes) == (sides,)


def test_a_line_goes_around_a_box_in_its_way():
    boxes = {"a": box("a", 0, 0), "b": box("b", 400, 0), "between": box("between", 200, 8)}
    # the box covers y = -7 to 23; only along the tops, at y = -15, is the way free
    assert choose_sides([line(boxes, "a", "b")], boxes) == ((TOP, TOP),)


def test_parallel_lines_do_not_cover_each_other_whatever_their_direction():
    boxes = {"a": box("a", 0, 0), "b": box("b", 400, 0)}
    forth, back = choose_sides([line(boxes, "a", "b"), line(boxes, "b", "a")], boxes)
    assert forth == (RIGHT, LEFT)
    assert (back[1], back[0]) != forth


def test_no_lines_need_no_sides():
    assert choose_sides([], {}) == ()

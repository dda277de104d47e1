"""What the legend explains."""

from collections import Counter

from netmap.views.scene.colouring import ColourBy, Colouring
from netmap.views.scene.legend import LegendGroup, build_legend
from netmap.views.scene.palette import Outline, Theme


def legend(toy, texts, **options):
    defaults = {"groups": Counter(), "actors": (), "unasked": frozenset(), "ties": ()}
    colouring = Colouring(toy, ColourBy.TYPE, Theme.LIGHT)
    return build_legend(colouring, Theme.LIGHT, texts, **(defaults | options))


def test_an_empty_map_has_an_empty_legend(toy, texts):
    assert legend(toy, texts) == ()


def test_groups_stand_in_the_order_of_their_colours(toy, texts):
    without = Colouring(toy, ColourBy.TYPE, Theme.LIGHT).groups[-1]
    entries = legend(toy, texts, groups=Counter({without: 1, "Verein": 2, "Amt": 3}))
    assert [(entry.label, entry.count) for entry in entries] == [
        ("Amt", 3),
        ("Verein", 2),
        ("ohne Typ", 1),
    ]
    assert all(entry.ink is not None and entry.line is None for entry in entries)


def test_signs_show_the_box_they_explain(toy, texts):
    office, unasked = legend(toy, texts, actors=toy.actors, unasked=frozenset({"club", "choir"}))
    assert (office.outline, office.dashed, office.count) == (Outline.SQUARE, False, 1)
    assert (unasked.outline, unasked.dashed, unasked.count) == (Outline.ROUNDED, True, 2)


def test_lines_are_counted_by_stage_and_direction(toy, texts):
    entries = [e for e in legend(toy, texts, ties=toy.cooperations) if e.line is not None]
    assert [(entry.label, entry.count) for entry in entries] == [
        ("bestehend", 3),
        ("geplant", 1),
        ("einseitig", 1),
    ]
    assert [entry.arrow for entry in entries] == [False, False, True]


def test_closeness_is_explained_where_it_differs(toy, texts):
    hints = {e.label for e in legend(toy, texts, ties=toy.cooperations) if e.group == "hint"}
    same = {e.label for e in legend(toy, texts, ties=toy.cooperations[:1]) if e.group == "hint"}
    assert hints == {"dickere Linien: engere Kooperation"}
    assert same == set()


def test_the_measure_of_the_emphasis_is_named(toy, texts):
    (entry,) = legend(toy, texts, size_by="core_number")
    assert entry.group is LegendGroup.HINT
    assert texts("measure-core_number") in entry.label

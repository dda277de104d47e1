"""Results are kept by the state of a map, and go with it."""

import gc
import threading
from collections import Counter
from dataclasses import replace

import pytest

from netmap.dashboard.evidence_job import EvidenceJob
from netmap.dashboard.results import Results, kept_by_state
from netmap.editing.edit import Change
from netmap.engine.arrays import kept as arrays_of_maps
from netmap.engine.arrays.map_arrays import MapArrays
from netmap.model import Actor, Network
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.layout import Layout
from netmap.views.scene.scene import Scene

SETTINGS = DEFAULT_SETTINGS.dashboard
PATIENCE = 30
PAGES = ("map", "overview", "fields", "gaps")
EDITS = 12
"""More than anything is kept."""
HEAVY = (Network, MapArrays, EvidenceJob, Layout, Scene)


def numbered():
    """Answers that tell how often somebody had to look."""
    numbers = iter(range(100))
    return lambda: next(numbers)


def named(title):
    return Network.of(title=title, actors=[Actor(id="a", name="A")])


def test_of_a_map_the_states_asked_about_last_are_kept():
    results, look = Results(states=2), numbered()
    asked = [results.find("map", each, "?", look) for each in ("a", "b", "a", "c", "a", "b")]
    assert asked == [0, 1, 0, 2, 0, 3]


def test_another_map_drives_nothing_out_and_knows_equal_states():
    results, look = Results(states=1), numbered()
    asked = [
        results.find(*each, "?", look)
        for each in (("one", "a"), ("two", "b"), ("two", "a"), ("two", "c"), ("one", "a"))
    ]
    assert asked == [0, 1, 0, 2, 0]


def test_what_no_map_needs_any_more_goes():
    results, look = Results(states=1, maps=2), numbered()
    for each in "abc":
        results.find(f"map of {each}", each, "?", look)
    assert results.find("map of a", "a", "?", look) == 3


def test_of_a_state_the_questions_asked_last_are_kept():
    results, look = Results(answers=2), numbered()
    asked = [results.find("map", "a", each, look) for each in (1, 2, 1, 3, 1, 2)]
    assert asked == [0, 1, 0, 2, 0, 3]


def test_who_asks_the_same_meanwhile_waits_for_the_answer():
    results, look = Results(), numbered()
    begun, released = threading.Event(), threading.Event()
    found = []

    def look_long():
        begun.set()
        assert released.wait(PATIENCE)
        return look()

    def ask(answer):
        found.append(results.find("map", "a", "?", answer))

    first = threading.Thread(target=ask, args=(look_long,))
    first.start()
    assert begun.wait(PATIENCE)
    second = threading.Thread(target=ask, args=(look,))
    second.start()
    assert results.find("map", "a", "something else", lambda: "at once") == "at once"
    released.set()
    for thread in (first, second):
        thread.join(PATIENCE)
    assert found == [0, 0]


def test_after_a_failure_it_is_tried_again():
    results = Results()
    with pytest.raises(ZeroDivisionError):
        results.find("map", "a", "?", lambda: 1 / 0)
    assert results.find("map", "a", "?", lambda: 1) == 1


def test_equal_questions_are_equal_however_they_are_spelled():
    look = numbered()

    @kept_by_state()
    def count(_network, _other=None, *, _office=False):
        return look()

    one, other = named("1"), named("2")
    assert [
        count(one),
        count(replace(one)),
        count(one, None, _office=False),
        count(one, [other]),
        count(one, (replace(other),)),
        count(one, {"a": 1.0}),
        count(other),
    ] == [0, 0, 0, 1, 1, 2, 3]


def test_what_does_not_tell_itself_apart_is_refused():
    @kept_by_state()
    def count(_network, _other):
        return 1

    with pytest.raises(TypeError):
        count(named("1"), {"a", "b"})


def heavy_objects():
    """How many objects of each heavy type live."""
    gc.collect()
    return Counter(type(each) for each in gc.get_objects() if isinstance(each, HEAVY))


@pytest.mark.slow
def test_edits_leave_nothing_behind(start, file, kept):
    """As much lives after many edits as a few states of the map weigh."""
    before = heavy_objects()
    visit = start(file)
    for number in range(EDITS):
        firm = kept.record(Kind.ACTOR, "firm")
        moved = replace(firm.value, place=f"Ort {number}")
        kept.apply(Change(version=firm.version, value=moved), who="Amt")
        for page in PAGES:
            visit.go(page)
            assert not visit.app.exception
    slices = 1 + len(kept.network().action_fields)
    living = heavy_objects() - before
    assert living[EvidenceJob] <= SETTINGS.kept_states
    assert living[Layout] <= SETTINGS.kept_states
    assert living[Scene] <= SETTINGS.kept_drawings
    assert living[Network] <= 2 * SETTINGS.kept_states
    assert living[MapArrays] <= 2 * slices * arrays_of_maps.MAPS  # with the office and without

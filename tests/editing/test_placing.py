"""Where the drawing puts actors is kept with the step that brought them."""

import dataclasses
import io
import re

import pytest
from pptx import Presentation

from netmap.documents.export import export_bytes
from netmap.documents.report import compose_document
from netmap.documents.slides import slides_bytes
from netmap.editing import placing
from netmap.editing.edit import Add, Arrange, Delete, Merge, Rearrange, Together
from netmap.editing.history import details_of
from netmap.editing.imports import How
from netmap.editing.keep import begin, fill
from netmap.editing.placing import apply_placed, layout_of_source
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Cooperation, Network
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import UndoError, open_store
from netmap.views.layout.layout import find_places, place_actors

PAIR = Network.of(
    title="Paar",
    actors=[Actor(id="a", name="A"), Actor(id="b", name="B")],
    cooperations=[Cooperation(id="ab", source="a", target="b")],
)


@pytest.fixture
def kept(tmp_path):
    """A and B, who work together."""
    store = begin(tmp_path / "karte.netmap", PAIR, title="", who="Amt")
    yield store
    store.close()


def do(store, command, who="Amt"):
    return apply_placed(store, command, who=who)


def join(name, partner):
    new = Actor(id=name.lower(), name=name)
    tie = Cooperation(id="", source=new.id, target=partner)
    return Together(commands=(Add(value=new), Add(value=tie)))


def anew(store, **moved):
    places = place_actors(store.network()).places | moved
    return Rearrange(places=tuple(ComputedSpot(actor=k, x=x, y=y) for k, (x, y) in places.items()))


def test_a_map_keeps_the_places_it_begins_with(kept):
    assert kept.places() == place_actors(PAIR).places


def test_a_map_keeps_the_places_it_was_seen_at(tmp_path):
    seen = {"a": (500.0, 400.0), "b": (300.0, 400.0)}
    store = begin(tmp_path / "karte.netmap", PAIR, title="", who="Amt", places=seen)
    assert store.places() == seen
    store.close()


def test_who_joins_gets_a_place_beside_its_partners_and_nobody_moves(kept):
    before = kept.places()
    step = do(kept, join("C", "b"))
    after = kept.places()
    assert {actor: after[actor] for actor in before} == before
    assert after["c"] == place_actors(kept.network(), before=before).places["c"]
    do(kept, Add(value=Cooperation(id="", source="c", target="a")))
    assert kept.places() == after
    assert Kind.COMPUTED_SPOT not in {detail.kind for detail in details_of(kept, step.position)}
    kept.check()


def test_the_step_that_brought_an_actor_takes_its_place_back_too(kept):
    step = do(kept, join("C", "b"))
    there = kept.places()
    undone = kept.undo(step.position, who="Amt")
    assert set(kept.places()) == {"a", "b"}
    kept.undo(undone.position, who="Amt")
    assert kept.places() == there


@pytest.mark.slow
def test_who_comes_back_stands_where_it_stood(kept):
    there = kept.places()
    gone = do(kept, Delete(version=kept.record(Kind.ACTOR, "b").version))
    assert set(kept.places()) == {"a"}
    kept.undo(gone.position, who="Amt")
    assert kept.places() == there


def test_of_two_actors_made_one_the_place_of_the_one_that_stays_counts(kept):
    there = kept.places()
    versions = (kept.record(Kind.ACTOR, one).version for one in ("a", "b"))
    do(kept, Merge(keep=next(versions), absorb=next(versions)))
    assert kept.places() == {"a": there["a"]}


def test_arranging_anew_is_one_step_that_can_be_undone(kept):
    do(kept, Arrange(positions=(DraggedSpot(actor="a", x=5.0, y=6.0),)))
    before = kept.places(), kept.positions()
    step = do(kept, anew(kept, b=(300.0, 200.0)))
    assert (kept.places()["b"], kept.positions()) == ((300.0, 200.0), {})
    assert step.label.key == "step-rearranged"
    kept.undo(step.position, who="Amt")
    assert (kept.places(), kept.positions()) == before
    assert do(kept, Rearrange(places=tuple(map(_place, before[0].items())))) is not None
    assert do(kept, Rearrange(places=tuple(map(_place, before[0].items())))) is None


def _place(item):
    actor, (x, y) = item
    return ComputedSpot(actor=actor, x=x, y=y)


def test_who_joined_or_left_while_the_map_was_arranged_anew_has_a_place_or_none(kept):
    seen = anew(kept)
    do(kept, join("C", "b"))
    do(kept, Delete(version=kept.record(Kind.ACTOR, "a").version))
    do(kept, seen)
    assert set(kept.places()) == {"b", "c"}
    kept.check()


@pytest.mark.slow
def test_an_earlier_step_can_be_undone_although_the_map_was_arranged_anew_since(kept):
    joined = do(kept, join("C", "b"))
    do(kept, anew(kept, b=(300.0, 200.0), c=(400.0, 200.0)))
    undone = kept.undo(joined.position, who="Amt")
    assert kept.places()["b"] == (300.0, 200.0)
    assert "c" not in kept.places()
    kept.undo(undone.position, who="Amt")
    assert kept.places()["c"] == (400.0, 200.0)
    kept.check()


def test_arranging_anew_can_be_undone_although_somebody_left_since(kept):
    before = kept.places()
    arranged = do(kept, anew(kept, a=(1.0, 2.0), b=(300.0, 200.0)))
    do(kept, Delete(version=kept.record(Kind.ACTOR, "a").version))
    kept.undo(arranged.position, who="Amt")
    assert kept.places() == {"b": before["b"]}


def test_of_two_new_arrangements_the_earlier_one_is_not_undone_alone(kept):
    first = do(kept, anew(kept, b=(300.0, 200.0)))
    do(kept, anew(kept, b=(400.0, 200.0)))
    with pytest.raises(UndoError):
        kept.undo(first.position, who="Amt")


def test_a_list_that_is_read_again_moves_nobody(kept):
    before = kept.places()
    more = dataclasses.replace(PAIR, actors=(*PAIR.actors, Actor(id="x", name="X")))
    fill(kept, more, how=How.MERGE, who="Amt")
    after = kept.places()
    assert after.pop("x")
    assert after == before


def test_an_older_map_without_places_and_a_large_one_get_them_when_arranged_anew(tmp_path):
    store = open_store(tmp_path / "alt.netmap", create=True)
    store.apply(Add(value=Actor(id="a", name="A")), who="Amt")
    do(store, Add(value=Actor(id="b", name="B")))
    assert store.places() == {}
    do(store, anew(store))
    assert set(store.places()) == {"a", "b"}
    store.close()
    few = dataclasses.replace(
        DEFAULT_SETTINGS, canvas=dataclasses.replace(DEFAULT_SETTINGS.canvas, bubble_actors=1)
    )
    large = begin(tmp_path / "gross.netmap", PAIR, title="", who="Amt", settings=few)
    assert large.places() == {}
    large.close()


SPREAD = {"a": (700.0, 500.0), "b": (100.0, 60.0)}


@pytest.fixture
def spread(tmp_path):
    """The pair in a kept map, at opposite corners."""
    file = tmp_path / "weit.netmap"
    begin(file, PAIR, title="", who="Amt", places=SPREAD).close()
    return file


def test_a_file_that_is_drawn_shows_the_places_that_the_map_keeps(spread):
    layout = layout_of_source(str(spread), PAIR)
    assert layout.places == SPREAD
    assert layout_of_source("beispielstadt", PAIR) is None
    page = export_bytes(PAIR, ".html", language=Language.DE, place=lambda: layout).decode()
    found = re.findall(r'"x": ?([0-9.]+), ?"y": ?([0-9.]+)', page)
    assert {tuple(map(float, spot)) for spot in found} == set(SPREAD.values())
    picture = export_bytes(PAIR, ".svg", language=Language.DE, place=lambda: layout)
    assert picture != export_bytes(PAIR, ".svg", language=Language.DE)


def test_slides_and_report_draw_the_places_that_the_map_keeps(spread):
    asked = []

    def place():
        asked.append(layout_of_source(str(spread), PAIR))
        return asked[-1]

    slides = slides_bytes(PAIR, language=Language.DE, findings=(), suggestions=(), place=place)
    boxes = {
        shape.text_frame.text: (shape.left, shape.top)
        for slide in Presentation(io.BytesIO(slides)).slides
        for shape in slide.shapes
        if shape.has_text_frame and shape.text_frame.text in ("A", "B")
    }
    assert all(one > other for one, other in zip(boxes["A"], boxes["B"], strict=True))
    compose_document(PAIR, texts_for(Language.DE), find=lambda: (), place=place)
    assert [layout.places for layout in asked] == [SPREAD, SPREAD]


def test_places_are_found_before_the_map_is_locked(kept, monkeypatch):
    free = []
    real = find_places

    def find(*args, **options):
        kept.name_snapshot(f"frei {len(free)}", who="Eva")  # waits, and gives up, if it is locked
        free.append(True)
        return real(*args, **options)

    monkeypatch.setattr(placing, "find_places", find)
    do(kept, join("C", "a"))
    assert free == [True]
    assert kept.places().keys() == {"a", "b", "c"}


def test_who_comes_meanwhile_has_a_place_too(kept, monkeypatch):
    real = kept.rehearse

    def somebody_is_faster(run):
        found = real(run)
        monkeypatch.undo()
        do(kept, join("D", "b"))
        return found

    monkeypatch.setattr(kept, "rehearse", somebody_is_faster)
    do(kept, join("C", "a"))
    assert kept.places().keys() == {"a", "b", "c", "d"}


def test_on_a_small_map_a_step_can_be_undone_although_somebody_gave_way_since(kept):
    """Places of others that moved later are left; the step's own records go."""
    first = do(kept, join("C", "b"))
    moved = ComputedSpot(actor="a", x=900.0, y=900.0)
    tie = Cooperation(id="ca", source="c", target="a")
    step = do(kept, Together(commands=(Add(value=tie), Rearrange(places=(moved,)))))
    do(kept, anew(kept))
    places = kept.places()
    kept.undo(step.position, who="Amt")
    assert [one.id for one in kept.network().cooperations] == ["ab", "b--c"]
    assert kept.places() == places
    assert first.position < step.position


def test_where_the_drawing_had_put_somebody_who_was_dragged_is_not_forgotten(kept):
    before = kept.places()
    drag = do(kept, Arrange(positions=(DraggedSpot(actor="a", x=700.0, y=500.0),)))
    do(kept, join("C", "a"))
    do(kept, Add(value=Cooperation(id="", source="c", target="b")))
    assert kept.places()["a"] == before["a"]
    assert kept.positions()["a"] == (700.0, 500.0)
    kept.undo(drag.position, who="Amt")
    assert "a" not in kept.positions()


def test_six_actors_entered_line_by_line_leave_room_for_lines(tmp_path):
    store = begin(tmp_path / "neu.netmap", Network(), title="Neu", who="Amt")
    for name in "ABCDEF":
        do(store, Add(value=Actor(id=name.lower(), name=name)))
    for pair in ("ab", "bc", "cd", "de", "ef", "fa", "ad", "be"):
        do(store, Add(value=Cooperation(id="", source=pair[0], target=pair[1])))
    layout = place_actors(store.network(), before=store.places(), pinned=store.positions())
    boxes = list(layout.boxes.values())
    for number, one in enumerate(boxes):
        for other in boxes[:number]:
            sideways = abs(one.x - other.x) - (one.width + other.width) / 2
            upright = abs(one.y - other.y) - (one.height + other.height) / 2
            assert max(sideways, upright) >= DEFAULT_SETTINGS.canvas.line_room - 0.5
    store.check()
    store.close()

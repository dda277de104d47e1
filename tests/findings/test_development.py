"""Key figures over several states."""

from datetime import date

from netmap.findings.compare import compare
from netmap.findings.development import develop
from netmap.model import ActionField, Actor, Cooperation, Network
from netmap.model.comparison import Basis, KeyFigures
from netmap.opening.open import open_source

ASKED = date(2021, 11, 22)


def state(names, ties, fields=(), asked=""):
    """Actors by their letters, ties as pairs of letters, all in all fields."""
    return Network.of(
        actors=[
            Actor(
                id=name,
                name=name,
                fields=tuple(fields),
                surveyed_on=ASKED if name in asked else None,
            )
            for name in names
        ],
        cooperations=[
            Cooperation(id=f"{a}{b}", source=a, target=b, fields=tuple(fields)) for a, b in ties
        ],
        action_fields=[ActionField(id=field, name=field.upper()) for field in fields],
    )


def test_three_states_and_a_field_that_comes_and_goes():
    """Pairs: of 3 actors 3, of 4 actors 6. The field of the first state is gone in the last."""
    states = (
        state("abc", ["ab"], fields=["x"]),
        state("abc", ["ab", "bc"], fields=["x", "y"]),
        state("abcd", ["ab", "bc", "ac"], fields=["y"]),
    )
    developed = develop(states)
    whole, *fields = developed.courses
    assert (developed.basis, developed.compared) == (Basis.NO_SURVEY, frozenset("abcd"))
    assert (whole.field, whole.name) == (None, "")
    assert [figures.cooperations for figures in whole.figures] == [1, 2, 3]
    assert [figures.density for figures in whole.figures] == [1 / 3, 2 / 3, 1 / 2]
    assert [figures.components for figures in whole.figures] == [2, 1, 2]
    assert [(course.field, course.name) for course in fields] == [("y", "Y"), ("x", "X")]
    assert [figures and figures.actors for figures in fields[0].figures] == [None, 3, 4]
    assert [figures and figures.actors for figures in fields[1].figures] == [3, 3, None]


def test_those_asked_every_time_count_unless_all_shall():
    """C was asked in two of three states only: it and B - C are left out."""
    states = (
        state("abc", ["ab"], asked="ab"),
        state("abc", ["ab", "bc"], asked="abc"),
        state("abc", ["bc"], asked="abc"),
    )
    developed = develop(states)
    assert (developed.basis, developed.compared) == (Basis.ASKED_TWICE, frozenset("ab"))
    assert [figures.cooperations for figures in developed.courses[0].figures] == [1, 1, 0]
    everybody = develop(states, all_actors=True)
    assert everybody.basis is Basis.ALL
    assert [figures.cooperations for figures in everybody.courses[0].figures] == [1, 2, 1]


def test_actors_whose_ids_changed_are_the_same():
    """A row was put in between: the Amt was 1 and is 2, and was asked both times."""
    first = Network.of(actors=[Actor(id="1", name="Amt", surveyed_on=ASKED)])
    second = Network.of(
        actors=[Actor(id="1", name="Bad"), Actor(id="2", name="Amt", surveyed_on=ASKED)]
    )
    developed = develop([first, second])
    assert developed.compared == {"2"}
    assert (
        developed.courses[0].figures
        == (
            KeyFigures(
                actors=1, cooperations=0, density=0.0, components=1, degree_centralisation=0.0
            ),
        )
        * 2
    )


def test_two_states_agree_with_their_comparison():
    old, new = (open_source(name).network for name in ("beispielstadt", "beispielstadt-2022"))
    developments = {entry.field: (entry.old, entry.new) for entry in compare(old, new).developments}
    assert {course.field: course.figures for course in develop([old, new]).courses} == developments

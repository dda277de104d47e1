"""Two values about the same thing become one, and nothing that was said is lost."""

from datetime import date

from netmap.editing.merging import merged
from netmap.model import Actor, Cooperation, CooperationStatus


def test_what_only_one_says_is_kept():
    old = Actor(id="a", name="A", place="Süd", surveyed_on=date(2021, 1, 1), coordinator=True)
    new = Actor(id="b", name="B", type="Kita")
    assert merged(old, new) == Actor(
        id="a", name="B", place="Süd", surveyed_on=date(2021, 1, 1), coordinator=True, type="Kita"
    )


def test_where_both_say_something_the_upper_one_counts():
    old = Cooperation(id="t", source="a", target="b", weight=3.0, status=CooperationStatus.PLANNED)
    new = Cooperation(id="u", source="a", target="c", weight=2.0, kind="Projekt")
    assert merged(old, new) == Cooperation(
        id="t", source="a", target="c", weight=2.0, kind="Projekt", status=CooperationStatus.PLANNED
    )


def test_lists_and_columns_are_united():
    old = Actor(id="a", name="A", fields=("x", "y"), attributes=(("PLZ", "1"), ("Tel", "2")))
    new = Actor(id="a", name="A", fields=("z", "x"), attributes=(("PLZ", "3"), ("Web", "4")))
    both = merged(old, new)
    assert both.fields == ("x", "y", "z")
    assert both.attributes == (("Tel", "2"), ("PLZ", "3"), ("Web", "4"))


def test_notes_are_joined_once():
    old = Actor(id="a", name="A", note="eins", reference="Treffen")
    new = Actor(id="a", name="A", note="zwei", reference="Erstes Treffen")
    both = merged(old, new)
    assert (both.note, both.reference) == ("eins\nzwei", "Erstes Treffen")
    assert merged(both, new) == both
    assert merged(both, old) == both

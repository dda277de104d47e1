"""What fields lack."""

import numpy as np

from netmap.engine.interventions.field_needs import lacking, needed_in_field, tied_in_field
from tests.engine.maps import arrays_of, make_map


def test_needs_are_those_of_the_average_and_no_more_than_all_pairs():
    # f: 4 actors, 5 pairs; g: 4 actors, 0 pairs; h: 2 actors, 0 pairs: 5 pairs for 10 places.
    # Needed: 4 · 5/10 = 2 in f and in g; in h 2 · 5/10 = 1, which is all pairs there are
    network = make_map(
        "a-b:f a-c:f a-d:f b-c:f b-d:f b-d:f", fields={"f": "a b c d", "g": "p q r s", "h": "x y"}
    )
    arrays = arrays_of(network)
    assert tied_in_field(arrays).tolist() == [5, 0, 0]
    assert needed_in_field(arrays).tolist() == [2.0, 2.0, 1.0]
    # what f has too much helps nobody
    assert lacking(tied_in_field(arrays), needed_in_field(arrays)) == 3.0


def test_without_fields_nothing_is_lacking():
    arrays = arrays_of(make_map("a-b"))
    assert lacking(tied_in_field(arrays), needed_in_field(arrays)) == 0.0
    assert lacking(np.array([1]), np.array([1.5])) == 0.5

"""Measures over action fields, of which actors can have several, by hand."""

import numpy as np
import pytest
from hypothesis import given

from netmap.engine.measures import overlap
from tests.engine.maps import arrays_of, make_map, maps

# office and school work together in both fields (twice in f), office and firm in g, firm and shop
# in no field; lone has field g and no ties, nobody has fields and ties none
MAP = arrays_of(
    make_map(
        "office-school:f,g office-school:f firm-office:g firm-shop nobody-shop",
        alone="lone",
        fields={"f": "office", "g": "office lone"},
    )
)


def test_ties_are_counted_in_each_field():
    assert MAP.fields == ("f", "g")
    assert dict(zip(MAP.actors, overlap.field_degree(MAP).tolist(), strict=True)) == {
        "office": [1, 2],
        "school": [1, 1],
        "firm": [0, 1],
        "shop": [0, 0],
        "nobody": [0, 0],
        "lone": [0, 0],
    }


def test_participation_over_fields():
    found = dict(zip(MAP.actors, overlap.field_participation(MAP).tolist(), strict=True))
    # office: 1 - (1/3)² - (2/3)²; school: 1 - 2 (1/2)²; firm: one field only
    expected = {
        "office": 4 / 9,
        "school": 1 / 2,
        "firm": 0,
        **dict.fromkeys(("shop", "nobody", "lone"), np.nan),
    }
    assert found == pytest.approx(expected, nan_ok=True)
    most = overlap.field_participation_normalised(MAP)[MAP.index["school"]]
    assert most == pytest.approx(1)


def test_ties_are_internal_where_the_ends_share_a_field():
    # inside: office-school (f, g), office-firm (g), nobody-shop (no field both); firm-shop not
    assert overlap.field_ei_index(MAP) == pytest.approx(-1 / 2)
    assert overlap.field_ei_index(arrays_of(make_map("", alone="a b"))) is None


def test_main_field_is_that_of_most_ties():
    main = overlap.by_main_field(MAP)
    names = dict(zip(MAP.actors, (main.names[i] for i in main.of.tolist()), strict=True))
    assert names == {
        "office": "g",
        "school": "f",
        "firm": "g",
        "shop": "(none)",
        "nobody": "(none)",
        "lone": "g",
    }


@given(maps())
def test_any_map_gives_clean_values(network):
    arrays = arrays_of(network)
    values = overlap.field_participation_normalised(arrays)
    ties = overlap.field_degree(arrays).sum(axis=1)
    assert np.isnan(values).tolist() == (ties == 0).tolist()
    assert ((values[ties > 0] >= 0) & (values[ties > 0] <= 1 + 1e-12)).all()
    assert len(overlap.by_main_field(arrays).of) == arrays.size

"""Who could introduce two actors."""

from netmap.engine.interventions.introducers import find_introducer
from tests.engine.maps import arrays_of, make_map


def introducer(ties, office=()):
    arrays = arrays_of(make_map(ties, office=office))
    found = find_introducer(arrays, arrays.index["a"], arrays.index["b"])
    return None if found is None else arrays.actors[found]


def test_the_partner_with_fewest_partners():
    assert introducer("a-x b-x a-y b-y x-c") == "y"


def test_the_office_only_if_there_is_nobody_else():
    # y works with three, the office only with the two
    assert introducer("a-o b-o a-y b-y y-c", office=["o"]) == "y"
    assert introducer("a-o b-o", office=["o"]) == "o"


def test_without_a_common_partner_there_is_nobody():
    assert introducer("a-x b-y") is None

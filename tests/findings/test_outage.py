"""What if somebody drops out, on hand-made maps."""

import pytest

from netmap.errors import UnknownFieldError
from netmap.findings.outage import suppose_outage
from netmap.i18n import Language, texts_for
from netmap.views.text.text import tell
from tests.engine.maps import make_map

# two triangles joined by x - y, and a pair apart
TIES = "a-b b-x a-x x-y y-c y-d c-d p-q"


def measures(network, *gone, **options):
    return dict(suppose_outage(network, gone, **options).measures)


def test_the_only_joint_cuts_off_the_smaller_side():
    # without x: {a, b}, {y, c, d} and {p, q}; before, those who remain were in two parts
    found = suppose_outage(make_map(TIES), ["x"])
    assert found.kind == "outage"
    assert found.subjects == ("x", "a", "b")
    assert dict(found.measures) == {
        "gone": 1,
        "gone_besides": 0,
        "others": 7,
        "ties": 3,
        "cut_off": 2,
        "parts_before": 2,
        "parts": 3,
        "first_id": "a",
    }


def test_a_second_way_keeps_the_rest_together():
    found = suppose_outage(make_map(TIES), ["a"])
    assert (found.kind, found.subjects) == ("harmless_outage", ("a",))
    assert found.measure("parts") == found.measure("parts_before") == 2


def test_several_at_once_are_more_than_one_after_the_other():
    # a ring: any single one may go, two opposite ones may not
    ring = make_map("a-b b-c c-d d-e e-f f-a")
    assert measures(ring, "a")["cut_off"] == 0
    assert measures(ring, "a", "d")["cut_off"] == 2
    assert measures(ring, "a", "d")["parts"] == 2


def test_only_the_part_of_those_who_go_is_looked_at():
    assert measures(make_map(TIES), "p")["cut_off"] == 0


def test_within_a_field_only_its_cooperations_count():
    network = make_map("a-b:f b-c:f a-c:g", fields={"f": "", "g": ""})
    assert measures(network, "b")["cut_off"] == 0
    assert measures(network, "b", field="f")["cut_off"] == 1
    with pytest.raises(UnknownFieldError):
        suppose_outage(network, ["b"], field="none")


@pytest.mark.parametrize("gone", [[], ["a"], ["a", "nobody"]])
def test_the_smallest_maps(gone):
    found = suppose_outage(make_map("", alone="a"), gone)
    assert found.kind == "harmless_outage"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("gone", [["x"], ["x", "y"], ["x", "y", "a"], ["a"], ["a", "p"]])
def test_it_is_told_in_words(language, gone):
    network = make_map(TIES)
    telling = tell(suppose_outage(network, gone), network, texts_for(language))
    assert all((telling.title, telling.summary, telling.action, telling.help))

"""What people enter is clean, complete and within limits before it is kept."""

from datetime import date

import pytest

from netmap.editing.validating import validated
from netmap.errors import EditError
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Attendance, Cooperation, Meeting, Offer, OfferKind
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.settings import Limits

LIMITS = Limits(name_characters=20, cell_characters=50)


def refusal(value):
    with pytest.raises(EditError) as refused:
        validated(value, limits=LIMITS)
    for language in Language:
        assert texts_for(language).error(refused.value)
    return refused.value.key


def test_every_text_of_a_value_is_cleaned():
    actor = Actor(
        id=" kita\x00",
        name="Ki\u200bta\n Su\u0308d",
        type="\u202eKita",
        fields=(" edu", "edu", " "),
        place=" Hemer ",
        surveyed_on=date(2021, 11, 4),
        note=" erste\r\nzweite ",
        attributes=(("PLZ\n", " 01067 "),),
    )
    assert validated(actor, limits=LIMITS) == Actor(
        id="kita",
        name="Kita Süd",
        type="Kita",
        fields=("edu",),
        place="Hemer",
        surveyed_on=date(2021, 11, 4),
        note="erste\nzweite",
        attributes=(("PLZ", "01067"),),
    )


def test_what_is_tidy_stays_the_very_same():
    for value in (
        Actor(id="a", name="A"),
        Cooperation(id="t", source="a", target="b", weight=2.5),
        Attendance(actor="a", meeting="m"),
        DraggedSpot(actor="a", x=-1.0, y=0.0),
    ):
        assert validated(value, limits=LIMITS) is value


@pytest.mark.parametrize("weight", [0.0, -1.0, float("nan"), float("inf"), 1e27, 1.1e9, 1e-300])
def test_closeness_is_a_positive_number(weight):
    assert (
        refusal(Cooperation(id="", source="a", target="b", weight=weight)) == "error-edit-closeness"
    )


@pytest.mark.parametrize(
    ("value", "key"),
    [
        (Actor(id="a", name=" \u200b"), "error-edit-no-name"),
        (Offer(actor="a", kind=OfferKind.NEED, topic=""), "error-edit-no-name"),
        (Actor(id="a", name="x" * 21), "error-edit-name-long"),
        (Actor(id="a", name="A", note="x" * 51), "error-edit-text-long"),
        (Actor(id="a", name="A", attributes=(("x", "y" * 51),)), "error-edit-text-long"),
        (Cooperation(id="", source="a", target=" a"), "error-edit-one-end"),
        (Meeting(id="m", name="M", part_of="m "), "error-edit-part-of-itself"),
        (DraggedSpot(actor="a", x=float("nan"), y=0.0), "error-edit-position"),
        (DraggedSpot(actor="a", x=0.0, y=float("inf")), "error-edit-position"),
        (DraggedSpot(actor="a", x=1e300, y=0.0), "error-edit-position"),
        (ComputedSpot(actor="a", x=0.0, y=-1.1e6), "error-edit-position"),
    ],
)
def test_what_cannot_be_kept_is_said(value, key):
    assert refusal(value) == key

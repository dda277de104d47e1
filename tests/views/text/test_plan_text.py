"""Plans in words."""

import dataclasses

import pytest

from netmap.i18n import Language, texts_for
from netmap.model import Network
from netmap.model.plans import Aim, Figures, Guarantee, Plan, Supposition
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.views.text.plan_text import figure_help, figure_rows, tell_plan

TIE = Suggestion(list=SuggestionList.STRATEGIC, kind="wish", source="a", target="b")
BEFORE = Figures(
    cooperations=1283,
    components=5,
    fragmentation=0.125,
    mean_distance=2.345,
    nearness=0.3,
    load=0.5,
    lacking=7.25,
)
AFTER = dataclasses.replace(BEFORE, components=4, nearness=0.325, load=0.45, lacking=6.0)


def plan_for(aim, chosen=(TIE,), before=BEFORE, after=AFTER, **options):
    options.setdefault("guarantee", Guarantee.NONE)
    supposition = Supposition(before=before, after=after, network=Network.of())
    return Plan(aim=aim, chosen=chosen, supposition=supposition, **options)


@pytest.mark.parametrize(
    ("aim", "told"),
    [
        (Aim.FEWER_PARTS, "Mit einem Vorschlag zerfällt die Karte in 4 statt 5 getrennte Teile."),
        (
            Aim.SHORTER_WAYS,
            "Mit einem Vorschlag steigt die mittlere Nähe aller Paare von 30\xa0% auf 32,5\xa0%.",
        ),
        (
            Aim.LESS_LOAD,
            "Mit einem Vorschlag laufen 45\xa0% statt 50\xa0% der kürzesten Wege über die "
            "koordinierende Stelle.",
        ),
        (
            Aim.FIELD_BALANCE,
            "Mit einem Vorschlag fehlen den Handlungsfeldern zum Durchschnitt noch 6 statt 7,2 "
            "Kooperationen.",
        ),
    ],
)
def test_every_aim_has_its_own_sentence(aim, told):
    assert tell_plan(plan_for(aim), texts_for(Language.DE)).summary == told


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("aim", list(Aim))
@pytest.mark.parametrize("guarantee", list(Guarantee))
def test_everything_can_be_told(language, aim, guarantee):
    plan = plan_for(aim, (TIE, TIE), guarantee=guarantee, tried=10, stepwise_share=0.9)
    telling = tell_plan(plan, texts_for(language))
    assert all(dataclasses.astuple(telling))


def test_the_gap_of_stepwise_choosing_is_named_where_all_was_tried():
    texts = texts_for(Language.EN)
    tried = {"guarantee": Guarantee.TRIED, "tried": 55}
    less = tell_plan(plan_for(Aim.LESS_LOAD, stepwise_share=0.93, **tried), texts)
    assert less.guarantee.endswith("Choosing step by step reaches 93% of it.")
    same = tell_plan(plan_for(Aim.LESS_LOAD, stepwise_share=1.0, **tried), texts)
    assert same.guarantee.endswith("Choosing step by step gives the same.")


def test_where_nothing_was_chosen_no_guarantee_is_given():
    texts = texts_for(Language.DE)
    nothing = tell_plan(plan_for(Aim.LESS_LOAD, ()), texts)
    assert nothing.summary == texts("plan-nothing")
    assert nothing.guarantee == ""
    officeless = dataclasses.replace(BEFORE, load=None)
    told = tell_plan(plan_for(Aim.LESS_LOAD, (), officeless, officeless), texts)
    assert told.summary == texts("plan-no-office")


def test_figures_are_written_as_the_language_writes_them():
    supposition = plan_for(Aim.LESS_LOAD).supposition
    rows = figure_rows(supposition, texts_for(Language.DE))
    assert len(rows) == 7
    assert (rows[0].before, rows[3].before, rows[5].after) == ("1.283", "2,34", "45\xa0%")
    officeless = Supposition(
        before=dataclasses.replace(BEFORE, load=None),
        after=dataclasses.replace(AFTER, load=None),
        network=Network.of(),
    )
    assert len(figure_rows(officeless, texts_for(Language.EN))) == 6


def test_figures_are_defined_unless_the_map_has_none():
    defined = figure_help(plan_for(Aim.LESS_LOAD).supposition, texts_for(Language.EN))
    assert [line.partition(":")[0] for line in defined.splitlines()] == [
        "Separate parts",
        "Mean nearness of all pairs",
        "Ways through the coordinating office",
        "Cooperations that action fields lack",
    ]
    assert "Latora" in defined
    nobody = dataclasses.replace(BEFORE, load=None)
    without = figure_help(
        plan_for(Aim.FEWER_PARTS, before=nobody).supposition, texts_for(Language.EN)
    )
    assert "office" not in without

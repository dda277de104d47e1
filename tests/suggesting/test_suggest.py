"""The two lists."""

import pytest

from netmap.model.suggestions import SuggestionList
from netmap.opening.open import open_source
from netmap.suggesting.suggest import suggest
from tests.engine.maps import make_map


def test_a_map_that_allows_no_claim_has_no_suggestions():
    suggested = suggest(make_map("a-b b-c c-d a-c b-d"))
    assert suggested.suggestions == ()
    assert not suggested.backtest.usable


@pytest.mark.slow
def test_lists_are_kept_apart_and_cut_at_the_top():
    network = open_source("beispielstadt").network
    unrecorded = suggest(network, top=3)
    strategic = suggest(network, list=SuggestionList.STRATEGIC, top=3)
    assert len(unrecorded.suggestions) == len(strategic.suggestions) == 3
    assert unrecorded.backtest.usable
    assert strategic.backtest is None
    assert {entry.list for entry in strategic.suggestions} == {SuggestionList.STRATEGIC}

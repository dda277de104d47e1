"""The page of gaps: two lists, decisions on a kept map, and what if."""

import dataclasses
import re
from itertools import combinations

import pytest

from netmap.dashboard import cache
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.keep import begin
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Cooperation, CooperationStatus, Network
from netmap.model.decisions import DecisionState
from netmap.model.suggestions import SuggestionList
from netmap.opening.open import open_source
from netmap.opening.recent import remember_editor
from netmap.records import Kind
from netmap.store import open_store
from netmap.suggesting.suggest import suggest

pytestmark = pytest.mark.slow

DE = texts_for(Language.DE)


@pytest.fixture(name="town")
def kept_town(tmp_path):
    """Beispielstadt, kept in a file."""
    remember_editor("Amt")
    file = tmp_path / "stadt.netmap"
    begin(file, open_source("beispielstadt").network, title="Stadt", who="Amt").close()
    return file


@pytest.fixture(name="store")
def second_look(town):
    """The kept town as somebody else sees it."""
    store = open_store(town)
    yield store
    store.close()


def buttons(visit, prefix):
    return [button for button in visit.app.button if (button.key or "").startswith(prefix)]


def see(visit, what):
    visit.app.segmented_control(key="gaps-list").set_value(what).run()
    assert not visit.app.exception
    return visit


def decided(store):
    return [record.value for record in store.records(Kind.DECISION)]


def test_the_two_lists_are_kept_apart_and_say_what_they_are(start):
    visit = start("beispielstadt").go("gaps")
    assert not visit.app.exception
    assert visit.title == "Lücken"
    assert DE("gaps-meaning-strategic") in visit.texts
    assert any("bietet das an" in text for text in visit.markdown)
    assert not any(text.startswith("Vermutlich schon Partner") for text in visit.texts)
    see(visit, "unrecorded")
    assert DE("gaps-meaning-unrecorded") in visit.texts
    assert DE("backtest-usable-hidden") in visit.texts
    assert any(text.startswith("Vermutlich schon Partner") for text in visit.texts)


def test_a_list_that_is_no_good_says_so_and_is_empty(start, toy):
    visit = see(start(toy).go("gaps"), "unrecorded")
    assert DE("backtest-too_few-hidden") in visit.texts
    assert DE("gaps-nothing-unrecorded") in visit.texts
    assert DE("gaps-meaning-unrecorded") not in visit.texts
    assert buttons(visit, "show-") == []


@pytest.mark.parametrize(
    ("actors", "ties", "next_step"),
    [(1, False, "untied"), (5, False, "untied"), (5, True, "strategic")],
)
def test_a_map_without_gaps_says_what_to_do_next(start, tmp_path, actors, ties, next_step):
    names = "abcde"[:actors]
    file = tmp_path / "klein.netmap"
    network = Network.of(
        actors=[Actor(id=name, name=name.upper()) for name in names],
        cooperations=[
            Cooperation(id=f"{one}{two}", source=one, target=two)
            for one, two in combinations(names, 2)
            if ties
        ],
    )
    begin(file, network, title="Klein", who="Amt").close()
    visit = start(file).go("gaps")
    assert DE(f"gaps-nothing-{next_step}") in visit.texts
    assert DE("gaps-meaning-strategic") not in visit.texts
    assert DE("gaps-hint") not in visit.texts
    assert not visit.app.selectbox  # there is nothing to filter
    see(visit, "what-if")
    assert visit.texts[-1] == DE("what-if-nothing")


def test_one_click_leads_to_the_map_beside_and_one_more_to_the_large_one(start):
    visit = start("beispielstadt").go("gaps")
    assert DE("gaps-hint") in visit.texts
    first = buttons(visit, "show-strategic")[0]
    title = next(text for text in visit.texts if text.startswith("Gewünscht: "))
    first.click().run()
    assert not visit.app.exception
    assert DE("gaps-hint") not in visit.texts
    visit.app.button(key="gaps-open-map").click().run()
    visit.go("map")  # AppTest stays on the page that it was told
    assert not visit.app.exception
    assert title in visit.texts
    assert visit.app.button(key="map-no-highlight")


def test_a_map_that_is_only_looked_at_offers_to_be_kept(start):
    visit = start("beispielstadt").go("gaps")
    assert buttons(visit, "accept-") == []
    assert buttons(visit, "gaps-keep-do")


def test_what_is_accepted_is_planned_and_can_be_taken_back(start, town, store):
    visit = start(town).go("gaps")
    before = store.network()
    buttons(visit, "accept-")[0].click().run()
    assert not visit.app.exception
    (decision,) = decided(store)
    assert decision.state is DecisionState.ACCEPTED
    planned = {
        frozenset((tie.source, tie.target))
        for tie in store.network().cooperations
        if tie.status is CooperationStatus.PLANNED
    }
    assert frozenset((decision.source, decision.target)) in planned
    visit.app.selectbox(key="form-gaps|state").set_value("accepted").run()
    shown = " ".join(visit.markdown)
    assert "angenommen" in shown
    assert "Amt" in shown
    assert "Handlungsfeld" in shown
    (show,) = buttons(visit, "show-")
    show.click().run()
    visit.go("map")  # AppTest stays on the page that it was told
    assert "geplant" in " ".join(visit.texts + visit.markdown)
    visit.go("gaps")
    visit.app.button(key="undo-step").click().run()
    assert store.network() == before
    assert decided(store) == []


def test_what_is_dismissed_stays_so_with_its_reason_until_it_is_reopened(start, town, store):
    visit = start(town).go("gaps")
    key = buttons(visit, "accept-")[0].key.removeprefix("accept-")
    visit.app.text_input(key=f"reason-{key}").set_value("zu *weit* weg")
    visit.app.button(key=f"dismiss-do-{key}").click().run()
    assert not visit.app.exception
    assert [one.reason for one in decided(store)] == ["zu *weit* weg"]
    assert f"accept-{key}" not in [button.key for button in visit.app.button]
    visit = start(town).go("gaps")
    assert f"accept-{key}" not in [button.key for button in visit.app.button]
    visit.app.selectbox(key="form-gaps|state").set_value("dismissed").run()
    assert DE("gaps-reason", reason="zu *weit* weg") in visit.texts
    visit.app.button(key=f"reopen-{key}").click().run()
    assert decided(store) == []


def test_a_dismissal_without_a_reason_is_refused_in_a_sentence(start, town, store):
    visit = start(town).go("gaps")
    key = buttons(visit, "accept-")[0].key.removeprefix("accept-")
    visit.app.button(key=f"dismiss-do-{key}").click().run()
    assert decided(store) == []
    assert any("Der Grund fehlt" in error.value for error in visit.app.error)


def test_a_note_stays_with_its_proposal(start, town, store):
    visit = start(town).go("gaps")
    key = buttons(visit, "accept-")[0].key.removeprefix("accept-")
    visit.app.text_area(key=f"form-note-{key}|note").set_value("im Mai anrufen")
    visit.app.button(key=f"note-do-{key}").click().run()
    assert not visit.app.exception
    assert [one.note for one in decided(store)] == ["im Mai anrufen"]
    assert DE("gaps-noted", note="im Mai anrufen") in visit.texts


def note(visit, key, text=None):
    """Write a note on a proposal and save it."""
    if text is not None:
        visit.app.text_area(key=f"form-note-{key}|note").set_value(text)
    visit.app.button(key=f"note-do-{key}").click().run()
    assert not visit.app.exception
    return visit


def test_a_note_of_somebody_else_is_in_the_field_that_began_without(start, town, store):
    first, second = start(town).go("gaps"), start(town).go("gaps")
    key = buttons(first, "accept-")[0].key.removeprefix("accept-")
    note(first, key, "im Mai anrufen")
    second.app.run()
    field = second.app.text_area(key=f"form-note-{key}|note")
    assert field.value == "im Mai anrufen"
    note(second, key)
    assert [one.note for one in decided(store)] == ["im Mai anrufen"]


def test_two_notes_at_once_are_both_in_the_field_before_one_is_saved(start, town, store):
    first, second = start(town).go("gaps"), start(town).go("gaps")
    key = buttons(first, "accept-")[0].key.removeprefix("accept-")
    note(first, key, "im Mai anrufen")
    note(second, key, "keine Zeit")
    assert [one.note for one in decided(store)] == ["im Mai anrufen"]
    assert [one.value for one in second.app.error] == [plain(DE("conflict-joined"))]
    both = "im Mai anrufen\nkeine Zeit"
    assert second.app.text_area(key=f"form-note-{key}|note").value == both
    note(second, key)
    assert [one.note for one in decided(store)] == [both]
    note(second, key, "")
    assert decided(store) == []


def test_a_note_does_not_undo_what_was_decided_meanwhile(start, town, store):
    first, second = start(town).go("gaps"), start(town).go("gaps")
    key = buttons(first, "accept-")[0].key.removeprefix("accept-")
    first.app.button(key=f"accept-{key}").click().run()
    note(second, key, "im Mai anrufen")
    (decision,) = decided(store)
    assert (decision.state, decision.note) == (DecisionState.ACCEPTED, "im Mai anrufen")


def test_a_note_on_what_was_reopened_meanwhile_stands_alone(start, town, store):
    first = start(town).go("gaps")
    key = buttons(first, "accept-")[0].key.removeprefix("accept-")
    first.app.text_input(key=f"reason-{key}").set_value("zu weit weg")
    first.app.button(key=f"dismiss-do-{key}").click().run()
    for visit in (first, second := start(town).go("gaps")):
        visit.app.selectbox(key="form-gaps|state").set_value("dismissed").run()
    first.app.button(key=f"reopen-{key}").click().run()
    assert decided(store) == []
    note(second, key, "im Mai anrufen")
    (decision,) = decided(store)
    assert (decision.state, decision.reason) == (DecisionState.NOTED, "")
    assert decision.note == "im Mai anrufen"


def test_what_joins_two_fields_says_so_and_is_planned_for_both(start, town, store):
    visit = start(town).go("gaps")
    visit.app.selectbox(key="form-gaps|actor").set_value("handwerkerschaft").run()
    both = plain("Gesellschaftliche Teilhabe, Arbeitsmarkt")
    assert sum(both in caption.value for caption in visit.app.caption) == 1
    key = '["strategic","gesamtschule","handwerkerschaft"]'
    before = {tie.id for tie in store.network().cooperations}
    visit.app.button(key=f"accept-{key}").click().run()
    (planned,) = (tie for tie in store.network().cooperations if tie.id not in before)
    assert set(planned.fields) == {"teilhabe", "arbeit"}


def test_a_card_says_what_counts_most_and_keeps_the_rest_a_click_away(start):
    visit = start("beispielstadt").go("gaps")
    card, *_ = visit.app.expander
    assert card.label == (
        "Außerdem: Gesuch und Angebot, zweiter Weg, unter sich und fehlender Akteurstyp"
    )
    assert DE("reason-wish") in visit.texts
    assert "bietet das an" in card.markdown[0].value
    assert "ausdrücklich" not in card.markdown[0].value
    assert any("Ausdrücklich genannt" in caption.value for caption in visit.app.caption)


def test_the_list_is_leafed_through_from_above(start):
    visit = start("beispielstadt").go("gaps")
    first = [button.key for button in buttons(visit, "show-strategic")]
    (pages,) = (c for c in visit.app.segmented_control if c.key.startswith("gaps-page-"))
    assert pages.options[:2] == ["1–8", "9–16"]
    assert any(DE("gaps-page-next", count=32) in caption.value for caption in visit.app.caption)
    pages.set_value(32).run()
    last = [button.key for button in buttons(visit, "show-strategic")]
    assert (len(first), len(last)) == (8, 8)
    assert not set(first) & set(last)
    assert not any("folgen" in caption.value for caption in visit.app.caption)


def test_filters_show_less(start):
    visit = start("beispielstadt").go("gaps")
    everything = len(buttons(visit, "show-strategic"))
    visit.app.selectbox(key="form-gaps|actor").set_value("vhs").run()
    assert not visit.app.exception
    some = buttons(visit, "show-strategic")
    assert 0 < len(some) < everything
    visit.app.selectbox(key="form-gaps|state").set_value("dismissed").run()
    assert buttons(visit, "show-strategic") == []
    assert DE("gaps-nothing-chosen") in visit.texts


def test_netmap_chooses_for_an_aim_and_says_how_good_that_is(start):
    visit = see(start("beispielstadt").go("gaps"), "what-if")
    assert DE("plan-guarantee-best") in visit.texts
    rows = visit.app.table[0].value.reset_index().to_numpy().tolist()
    parts = next(row for row in rows if row[0] == DE("plan-figure-components"))
    assert int(re.sub(r"\D", "", parts[2])) < int(re.sub(r"\D", "", parts[1]))
    assert len(buttons(visit, "line-what-if-")) == 3
    assert buttons(visit, "what-if-accept") == []
    assert buttons(visit, "gaps-keep-do")  # which it takes to accept them
    figures = next(h for h in visit.app.header if h.value == DE("what-if-figures"))
    assert "Latora" in figures.help


def test_what_was_picked_is_supposed(start):
    visit = start("beispielstadt").go("gaps")
    visit.app.checkbox[0].check().run()
    see(visit, "unrecorded").app.checkbox[0].check().run()
    see(visit, "what-if")
    assert visit.app.segmented_control(key="what-if-how").value == "mine"
    assert len(buttons(visit, "line-what-if-")) == 2
    visit.app.button(key="what-if-clear").click().run()
    assert not visit.app.exception
    assert buttons(visit, "line-what-if-") == []


def test_a_whole_plan_is_accepted_in_one_step(start, town, store):
    visit = see(start(town).go("gaps"), "what-if")
    before = store.position()
    visit.app.button(key="what-if-accept").click().run()
    assert not visit.app.exception
    assert store.position() == before + 1
    assert [one.state for one in decided(store)] == [DecisionState.ACCEPTED] * 3


def test_names_are_never_read_as_markdown(start, toy, hostile):
    visit = start(toy).go("gaps")
    assert not visit.app.exception
    assert any(hostile[0] in text for text in visit.texts)
    assert not any(name in text for text in visit.markdown for name in hostile)


def test_the_page_speaks_english(start):
    visit = start("beispielstadt", language="en").go("gaps")
    assert visit.title == "Gaps"
    assert texts_for(Language.EN)("gaps-meaning-strategic") in visit.texts


def test_what_probably_exists_is_not_computed_anew_when_something_is_planned(monkeypatch):
    """And it is the same as if it were: planned, wished and ended ties only take pairs away."""
    network = open_source("beispielstadt").network
    wanted = SuggestionList.UNRECORDED
    found = cache.suggested(network, wanted, top=20)
    assert found == suggest(network, list=wanted, top=20)
    first, *others = found.suggestions
    planned = Cooperation(
        id="new", source=first.source, target=first.target, status=CooperationStatus.PLANNED
    )
    later = dataclasses.replace(network, cooperations=(*network.cooperations, planned))
    monkeypatch.setattr(cache, "suggest", None)
    again = cache.suggested(later, wanted, top=20)
    assert again.suggestions[:19] == tuple(others)
    assert again.backtest == found.backtest

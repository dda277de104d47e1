"""The lists of proposals: which one to see, what it means, and what of it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.forms.editor import ask_first
from netmap.dashboard.shared.maps.keeping import show_keep
from netmap.dashboard.shared.proposals.proposal_card import show_cards
from netmap.dashboard.shared.words import map_name
from netmap.exports.work_list import to_work_list
from netmap.i18n import Texts
from netmap.model import Network
from netmap.model.decisions import DecisionState
from netmap.model.proposals import Proposal
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.opening.file_names import file_stem
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.unrecorded import KIND
from netmap.suggesting.work_list import list_proposals, select_proposals
from netmap.views.text.suggestion_text import tell_backtest

WHAT_IF = "what-if"
"""What can be seen instead of a list."""

_FORM = "gaps"
_ALL = ""
_STATES = (DecisionState.NOTED, DecisionState.ACCEPTED, DecisionState.DISMISSED)
_LISTED = {
    SuggestionList.STRATEGIC: DEFAULT_SETTINGS.gaps.listed,
    SuggestionList.UNRECORDED: DEFAULT_SETTINGS.suggesting.listed,
}


def choose_list(texts: Texts) -> str:
    """Let the visitor choose one of the lists, or what would be if proposals came true."""
    chosen = st.segmented_control(
        texts("gaps-list"),
        [SuggestionList.STRATEGIC.value, SuggestionList.UNRECORDED.value, WHAT_IF],
        default=SuggestionList.STRATEGIC.value,
        required=True,
        format_func=lambda name: texts(f"gaps-list-{name}"),
        key="gaps-list",
        persist_state="session",
        label_visibility="collapsed",
    )
    return str(chosen)


def load_proposals(opened: OpenMap, wanted: SuggestionList) -> tuple[Proposal, ...]:
    """Return the proposals of a list; shows a sign of life while they are computed."""
    searching = f"gaps-searching-{wanted}"
    with st.spinner(state.texts()(searching, actors=len(opened.network.actors))):
        return _proposals(opened, wanted)


def highlighted_suggestion(
    opened: OpenMap,
    lists: Sequence[SuggestionList] = (SuggestionList.STRATEGIC, SuggestionList.UNRECORDED),
) -> Suggestion | None:
    """Return the suggestion of some lists that is highlighted on the map, if one is."""
    shown = state.finding()
    if shown is None:
        return None
    likely = shown.startswith(f"{KIND}-")
    searched = [wanted for wanted in lists if likely is (wanted is SuggestionList.UNRECORDED)]
    proposals = (one for wanted in searched for one in load_proposals(opened, wanted))
    suggestions = (one.suggestion for one in proposals if one.suggestion is not None)
    return next((one for one in suggestions if one.as_finding().id == shown), None)


def show_list(opened: OpenMap, wanted: SuggestionList, texts: Texts, *, editable: bool) -> bool:
    """Show a list: what it means, what can be chosen, and its proposals.

    Who cannot decide is told what it takes, and an empty list what would fill it. Returns whether
    there is anything on it.
    """
    proposals = load_proposals(opened, wanted)
    if not proposals:
        _show_quality(opened, wanted, texts)
        why = wanted.value if opened.network.cooperations else "untied"
        st.text(texts(f"gaps-nothing-{why}"))
        return False
    st.text(texts(f"gaps-meaning-{wanted}"))
    _show_quality(opened, wanted, texts)
    if not editable:
        show_how_to_decide(opened, texts)
    shown = _choose_proposals(proposals, opened.network, texts)
    if shown:
        show_cards(shown, opened.network, texts, editable=editable)
    else:
        st.text(texts("gaps-nothing-chosen"))
    return True


def show_how_to_decide(opened: OpenMap, texts: Texts) -> None:
    """Offer what it takes to decide on proposals: that the map is kept, or who edits it."""
    if opened.store is not None:
        ask_first(texts)
        return
    with st.popover(texts("gaps-not-kept"), icon=":material/save:", key="gaps-keep"):
        show_keep(opened, texts, key="gaps-keep")


def _show_quality(opened: OpenMap, wanted: SuggestionList, texts: Texts) -> None:
    """Say how often a list is right or why it is switched off, if it is one that predicts."""
    backtest = cache.suggested(opened.network, wanted, top=_LISTED[wanted]).backtest
    if backtest is None:
        return
    *sentences, verdict = tell_backtest(backtest, texts)
    st.text(verdict)
    if sentences:
        with st.expander(texts("gaps-backtest")):
            st.text(" ".join(sentences))


def _choose_proposals(
    proposals: tuple[Proposal, ...], network: Network, texts: Texts
) -> tuple[Proposal, ...]:
    """Let the visitor choose which proposals of a list are shown."""
    types = sorted({network.actor_by_id[a].type for one in proposals for a in one.actors})
    actors = sorted({a for one in proposals for a in one.actors}, key=network.actor_name)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        field = _choose(
            texts("filter-field"),
            {_ALL: texts("gaps-all-fields")}
            | {key: entry.name for key, entry in network.field_by_id.items()},
            "field",
        )
        type_ = _choose(
            texts("gaps-filter-type"),
            {_ALL: texts("gaps-all-types")} | {name: name for name in types if name},
            "type",
        )
        actor = _choose(
            texts("gaps-filter-actor"),
            {_ALL: texts("gaps-all-actors")} | {key: network.actor_name(key) for key in actors},
            "actor",
        )
        decided = _choose(
            texts("gaps-filter-state"),
            {state_: _name_state(state_, texts) for state_ in _STATES}
            | {_ALL: texts("gaps-all-states")},
            "state",
        )
    return select_proposals(
        proposals,
        network,
        field=field or None,
        type=type_ or None,
        actor=actor or None,
        state=DecisionState(decided) if decided else None,
    )


def show_work_list(opened: OpenMap, texts: Texts) -> None:
    """Offer both lists as a workbook; it is made when it is asked for."""
    name = map_name(opened.network, opened.source, texts)
    st.download_button(
        texts("gaps-download"),
        partial(_work_list, opened, texts),
        file_name=f"{file_stem(texts('gaps-file', map=name))}.xlsx",
        help=texts("gaps-download-help"),
        on_click="ignore",
        key="gaps-download",
        icon=":material/download:",
    )


def _work_list(opened: OpenMap, texts: Texts) -> bytes:
    lists = {
        wanted: _proposals(opened, wanted)
        for wanted in (SuggestionList.STRATEGIC, SuggestionList.UNRECORDED)
    }
    return to_work_list(lists, opened.network, texts=texts)


def _proposals(opened: OpenMap, wanted: SuggestionList) -> tuple[Proposal, ...]:
    """Suggestions that were dismissed make room for others, a list at a time."""
    decisions = {} if opened.store is None else cache.decisions(opened.store)
    dismissed = sum(
        one.decision.list is wanted and one.decision.state is DecisionState.DISMISSED
        for one in decisions.values()
    )
    listed = _LISTED[wanted]
    top = listed * (1 + dismissed // listed)
    suggestions = cache.suggested(opened.network, wanted, top=top).suggestions
    known = opened.network.actor_by_id
    return tuple(
        one
        for one in list_proposals(wanted, suggestions, decisions)
        if all(actor in known for actor in one.actors)
    )


def _choose(label: str, options: dict[str, str], name: str) -> str:
    key = state.form_key(_FORM, name)
    chosen = st.selectbox(
        label,
        list(options),
        format_func=lambda option: options[option],
        key=key,
        persist_state="session",
    )
    return str(chosen)


def _name_state(decided: DecisionState, texts: Texts) -> str:
    return texts(f"decision-{'open' if decided is DecisionState.NOTED else decided}")

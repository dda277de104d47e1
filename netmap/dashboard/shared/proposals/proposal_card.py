"""A proposal in words, on the map, and what can be done with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.dashboard.shared.forms.text_form import settle_texts
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.decide import Accept, Dismiss, Remark, Reopen
from netmap.i18n import Texts
from netmap.model import Cooperation, Network
from netmap.model.decisions import Decision, DecisionState
from netmap.model.proposals import Proposal
from netmap.model.suggestions import Suggestion
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Command, id_of
from netmap.suggesting.work_list import seen_of
from netmap.views.text.proposal_text import name_proposal, name_state, tell_meant_for
from netmap.views.text.suggestion_text import ToldSuggestion, tell_suggestion

PICKED = "gaps-picked"
"""Form of the suggestions that the visitor has picked, by their ids."""


def show_cards(
    proposals: Sequence[Proposal], network: Network, texts: Texts, *, editable: bool
) -> None:
    """Show proposals as cards, page by page; the pages are chosen above, where the next one begins.

    Parameters
    ----------
    proposals : sequence of Proposal
        What to show.
    network : Network
        The map.
    texts : Texts
        The language.
    editable : bool
        Whether the visitor can decide on them.
    """
    size, count = DEFAULT_SETTINGS.dashboard.proposals_per_page, len(proposals)
    begins = [*range(0, count, size)]
    first = 0
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(texts("gaps-count", count=count), width="content")
        if len(begins) > 1:
            first = st.segmented_control(
                texts("gaps-page"),
                begins,
                default=0,
                required=True,
                format_func=lambda begin: f"{begin + 1}–{min(begin + size, count)}",
                key=f"gaps-page-{count}",
                label_visibility="collapsed",
            )
    for proposal in proposals[first : first + size]:
        _show_card(proposal, network, texts, editable=editable)
    if first + size < count:
        st.caption(texts("gaps-page-next", count=count - first - size))


def show_suggestion_text(suggestion: Suggestion, network: Network, texts: Texts) -> None:
    """Show everything that speaks for a suggestion, and what it would change."""
    told = tell_suggestion(suggestion, network, texts)
    st.markdown(_bullets(told.reasons))
    _show_outcome(told, texts)


def _show_short(suggestion: Suggestion, network: Network, texts: Texts, key: str) -> None:
    """Show the weightiest reason and what would change; the further reasons are a click away."""
    told = tell_suggestion(suggestion, network, texts)
    first, *others = told.reasons
    st.text(first)
    if others:
        with st.expander(told.further, type="compact", key=f"reasons-{key}"):
            st.markdown(_bullets(others))
    _show_outcome(told, texts)


def _show_outcome(told: ToldSuggestion, texts: Texts) -> None:
    """Show what would change, who could help, what is not known, for what and how sure it is."""
    with st.container(gap=None):
        for sentence in filter(None, (told.introducer, told.effect)):
            st.text(sentence)
    if told.unasked:
        st.caption(plain(told.unasked))
    sure = told.sureness
    word = texts("finding-sureness", word=sure.word) if sure.word else ""
    meaning = plain(f"{sure.meaning} {sure.reasons}") if sure.word else None
    facts = [plain(fact) for fact in (told.fields, word) if fact]
    if facts:
        st.caption(" · ".join(facts), help=meaning)


def _bullets(reasons: Iterable[str]) -> str:
    return "\n".join(f"- {plain(reason)}" for reason in reasons)


def _show_card(proposal: Proposal, network: Network, texts: Texts, *, editable: bool) -> None:
    key = id_of(proposal.decision) or ""
    suggestion = proposal.suggestion
    with st.container(border=True, gap="xsmall", key=f"proposal-{key}"):
        with st.container(key=f"strong-{key}"):
            st.text(name_proposal(proposal, network, texts))
        if suggestion is not None:
            _show_short(suggestion, network, texts, key)
        elif fields := tell_meant_for(proposal, network, texts):
            st.caption(plain(fields))
        _show_decision(proposal, texts)
        with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
            if suggestion is not None:
                _show_on_map(suggestion, texts)
            elif became := proposal.became(network):
                _open_on_map(became[0], texts, key)
            if editable:
                _show_actions(proposal, texts, key)
            if suggestion is not None and suggestion.pair and proposal.is_open:
                st.checkbox(
                    texts("gaps-pick"),
                    help=texts("gaps-pick-help"),
                    key=state.form_key(PICKED, suggestion.id),
                    persist_state="session",
                    width="content",
                )


def _show_on_map(suggestion: Suggestion, texts: Texts) -> None:
    finding = suggestion.as_finding()
    st.button(
        texts("finding-show"),
        key=f"show-{suggestion.id}",
        icon=":material/hub:",
        type="primary" if finding.id == state.finding() else "secondary",
        on_click=state.show_finding,
        args=(finding,),
    )


def _open_on_map(tie: Cooperation, texts: Texts, key: str) -> None:
    """Lead to a cooperation that is drawn already, on the large map."""
    if st.button(
        texts("finding-show"),
        key=f"show-{key}",
        icon=":material/hub:",
        on_click=state.select,
        args=("cooperation", tie.id),
    ):
        navigation.open_page("map")


def _show_decision(proposal: Proposal, texts: Texts) -> None:
    """Show what was decided, by whom and when, why, and what was noted."""
    if proposal.at is None:
        return
    decision = proposal.decision
    at = texts("word-day", date=proposal.at.astimezone().date())
    told = texts("gaps-decided", state=name_state(proposal, texts), who=proposal.who, at=at)
    st.caption(plain(told))
    if decision.reason:
        st.text(texts("gaps-reason", reason=decision.reason))
    if decision.note:
        st.text(texts("gaps-noted", note=decision.note))


def _carry_out(command: Command) -> None:
    carry_out(command)


def _show_actions(proposal: Proposal, texts: Texts, key: str) -> None:
    decision, seen = proposal.decision, seen_of(proposal)
    if proposal.is_open:
        meaning = f"gaps-accept-{decision.list}-help"
        if decision.target is None:
            meaning = "gaps-accept-alone-help"
        st.button(
            texts("gaps-accept"),
            key=f"accept-{key}",
            icon=":material/check:",
            help=texts(meaning),
            on_click=_carry_out,
            args=(Accept(decision=decision, fields=proposal.meant_for, seen=seen),),
        )
        with (
            st.popover(texts("gaps-dismiss"), icon=":material/close:", key=f"dismiss-{key}"),
            st.form(f"dismiss-form-{key}", border=False),
        ):
            reason = st.text_input(texts("gaps-dismiss-reason"), key=f"reason-{key}") or ""
            wanted = st.form_submit_button(texts("gaps-dismiss"), key=f"dismiss-do-{key}")
            if wanted and reason.strip():
                carry_out(Dismiss(decision=decision, reason=reason, seen=seen))
                st.rerun()
            elif wanted:  # said where it is missing, not at the head of the page
                st.error(texts("error-decide-no-reason"))
    elif decision.state is DecisionState.DISMISSED and seen is not None:
        st.button(
            texts("gaps-reopen"),
            key=f"reopen-{key}",
            icon=":material/undo:",
            on_click=_carry_out,
            args=(Reopen(decision=decision, seen=seen),),
        )
    form = f"note-{key}"
    state.begin_form(form, proposal.revision, {"note": decision.note})
    with st.popover(
        texts("gaps-note"),
        icon=":material/edit_note:",
        key=f"note-{key}-{proposal.revision}",  # another one, which is shut, once it is saved
    ):
        st.text_area(
            texts("gaps-note-label"),
            key=state.form_key(form, "note"),
            on_change="ignore",
            persist_state="session",
        )
        st.button(
            texts("gaps-note-save"), key=f"note-do-{key}", on_click=_note, args=(form, proposal)
        )


def _note(form: str, proposal: Proposal) -> None:
    """Save a note; what others decided or noted since it was shown stays."""
    store = state.store()
    if store is None:
        return
    undecided = dataclasses.replace(
        proposal.decision, state=DecisionState.NOTED, reason="", note=""
    )
    record = store.record(Kind.DECISION, proposal.record or id_of(undecided) or "")
    known = undecided if record is None else record.value
    settled = settle_texts(form, known) if isinstance(known, Decision) else None
    if settled is None:
        return
    seen = None if record is None else record.version
    if carry_out(Remark(decision=settled, note=settled.note, seen=seen)):
        state.restart_form(form)

"""What if proposals came true: figures before and after, and both maps on the same places."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from netmap.dashboard import cache, navigation, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.places import places
from netmap.dashboard.shared.drawing.map_canvas import show_map
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.proposals.proposal_card import PICKED
from netmap.dashboard.shared.proposals.proposal_lists import load_proposals, show_how_to_decide
from netmap.dashboard.shared.style import page_theme
from netmap.dashboard.shared.table import show_table
from netmap.editing.decide import Accept, AcceptAll
from netmap.i18n import Texts
from netmap.model import CooperationStatus, Network
from netmap.model.comparison import Change, Changes
from netmap.model.plans import Aim, Plan, Supposition
from netmap.model.proposals import Proposal
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.work_list import open_suggestions, seen_of
from netmap.views.scene.scene import View, build_scene
from netmap.views.text.plan_text import figure_help, figure_rows, tell_plan
from netmap.views.text.suggestion_text import tell_suggestion

_MINE, _NETMAP = "mine", "netmap"
_SETTINGS = DEFAULT_SETTINGS.dashboard


def show_what_if(opened: OpenMap, texts: Texts, *, editable: bool) -> None:
    """Show what the map would be with the proposals that the visitor picked, or netmap picks.

    Parameters
    ----------
    opened : OpenMap
        The map.
    texts : Texts
        The language.
    editable : bool
        Whether the visitor can accept them.
    """
    network, proposals, mine = opened.network, *_pick(opened)
    if not open_suggestions(proposals):
        st.text(texts("what-if-nothing"))
        return
    st.text(texts("what-if-lead"))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        how = st.segmented_control(
            texts("what-if-how"),
            [_MINE, _NETMAP],
            default=_MINE if mine else _NETMAP,
            required=True,
            format_func=lambda name: texts(f"what-if-how-{name}", count=len(mine)),
            key="what-if-how",
            persist_state="session",
        )
        if how == _NETMAP:
            plan = _choose_plan(open_suggestions(proposals), network, texts)
    if how == _NETMAP:
        chosen, supposition = plan.chosen, plan.supposition
        _show_plan(plan, texts)
    elif mine:
        with st.spinner(texts("what-if-computing", count=len(mine))):
            chosen, supposition = mine, cache.supposed(network, mine)
        st.button(
            texts("what-if-clear"), key="what-if-clear", on_click=state.end_form, args=(PICKED,)
        )
    else:
        st.text(texts("what-if-none"))
        return
    if chosen:
        _show_maps(network, supposition, texts)
        _show_chosen(chosen, supposition, network, texts)
        if editable:
            _show_accept(chosen, proposals, texts)
        else:
            show_how_to_decide(opened, texts)


def _pick(opened: OpenMap) -> tuple[tuple[Proposal, ...], tuple[Suggestion, ...]]:
    """Return what there is to choose from, and which of it the visitor has picked.

    What is probably there only counts if something of it was picked: it takes long to find.
    """
    ids = frozenset(state.ticked(PICKED))
    proposals = load_proposals(opened, SuggestionList.STRATEGIC)
    if any(picked.startswith(f"{SuggestionList.UNRECORDED}-") for picked in ids):
        proposals += load_proposals(opened, SuggestionList.UNRECORDED)
    return proposals, tuple(one for one in open_suggestions(proposals) if one.id in ids)


def _choose_plan(suggestions: Sequence[Suggestion], network: Network, texts: Texts) -> Plan:
    aim = st.selectbox(
        texts("what-if-aim"),
        list(Aim),
        format_func=lambda name: texts(f"aim-{name}"),
        key="what-if-aim",
        persist_state="session",
    )
    count = st.number_input(
        texts("what-if-count"),
        min_value=1,
        max_value=_SETTINGS.most_chosen,
        value=3,
        key="what-if-count",
        persist_state="session",
        width=180,
    )
    with st.spinner(texts("what-if-choosing", count=len(suggestions))):
        return cache.planned(network, suggestions, Aim(str(aim)), int(count or 1))


def _show_plan(plan: Plan, texts: Texts) -> None:
    told = tell_plan(plan, texts)
    with st.container(key="strong-what-if"):
        st.text(told.summary, help=plain(told.help))
    if told.guarantee:
        st.text(told.guarantee)


def _show_chosen(
    chosen: Sequence[Suggestion], supposition: Supposition, network: Network, texts: Texts
) -> None:
    """Show which proposals they are beside the figures before and after."""
    names, figures = st.columns(2)
    with names:
        st.header(texts("what-if-chosen"), anchor=False)
        for suggestion in chosen:
            if st.button(
                plain(tell_suggestion(suggestion, network, texts).title),
                key=f"line-what-if-{suggestion.id}",
                type="tertiary",
                icon=":material/chevron_right:",
                wrap=True,
                on_click=state.show_finding,
                args=(suggestion.as_finding(),),
            ):
                navigation.open_page("map")
    with figures:
        meanings = map(plain, figure_help(supposition, texts).splitlines())
        st.header(texts("what-if-figures"), anchor=False, help="\n\n".join(meanings))
        show_table(
            (texts("what-if-figure"), texts("what-if-today"), texts("what-if-then")),
            [(row.name, row.before, row.after) for row in figure_rows(supposition, texts)],
            key="what-if-figures",
            caption=texts("what-if-lead"),
        )


def _show_accept(chosen: Sequence[Suggestion], proposals: Sequence[Proposal], texts: Texts) -> None:
    keys = {suggestion.key for suggestion in chosen}
    accepts = tuple(
        Accept(decision=one.decision, fields=one.meant_for, seen=seen_of(one))
        for one in proposals
        if one.suggestion is not None and one.suggestion.key in keys
    )
    if st.button(
        texts("what-if-accept"),
        key="what-if-accept",
        icon=":material/check:",
        help=texts("what-if-accept-help"),
    ):
        carry_out(AcceptAll(accepts=accepts))
        st.rerun()


def _show_maps(network: Network, supposition: Supposition, texts: Texts) -> None:
    """Draw the map as it is and as it would be; everybody stands at the same place on both."""
    after = supposition.network
    layout = cache.layout_like(after, places(network))
    known = {(tie.id, tie.status) for tie in network.cooperations}
    new = [tie.id for tie in after.cooperations if (tie.id, tie.status) not in known]
    maps = (("today", network, ()), ("then", after, new))
    for place, (name, shown, changed) in zip(st.columns(2), maps, strict=True):
        view = View(
            statuses=frozenset({CooperationStatus.EXISTING, CooperationStatus.PLANNED}),
            size_by=None,
            changes=Changes(actors={}, cooperations=dict.fromkeys(changed, Change.NEW)),
        )
        with place:
            st.caption(texts(f"what-if-{name}"))
            show_map(
                build_scene(shown, layout, view, texts=texts, theme=page_theme()),
                key=f"what-if-map-{name}",
                height=_SETTINGS.small_map_height,
                texts=texts,
            )

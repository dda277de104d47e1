"""What is left out of a list or asked about, in lines; once a map is open, in a single one."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import navigation
from netmap.dashboard.shared.lists import in_hand
from netmap.dashboard.shared.lists.in_hand import ListInHand
from netmap.i18n import Texts
from netmap.opening.choosing import take_in
from netmap.opening.left_out import tell_left_out
from netmap.readers.shapes.proposal import Proposal, SheetPlan, Use

_TAKEN_IN = frozenset(("explanations", "hidden-sheet", "unwanted"))
"""Reasons to leave out a sheet that somebody may see otherwise."""


def show_left_out(held: ListInHand, proposal: Proposal, texts: Texts) -> None:
    """Show a line for each reason why something is not simply used."""
    told = tell_left_out(proposal, texts)
    if not told:
        st.text(texts("list-all-used"))
    for use in (Use.ASKED, Use.IGNORED, Use.USED):
        of_use = [one for one in told if one.use is use]
        if of_use:
            st.subheader(texts(f"list-told-{use}"), anchor=False)
            for one in of_use:
                st.text(one.short(texts))
    for number, sheet in enumerate(proposal.sheets):
        if sheet.reason is not None and sheet.reason.code in _TAKEN_IN:
            _show_sheet(held, sheet, texts, key=f"take-in-{number}")


def show_line(held: ListInHand | None, texts: Texts) -> None:
    """Say what of a list was left out, and offer the way back to its proposal."""
    if held is None:
        return
    proposal = held.opened().proposal
    told = [one for one in tell_left_out(proposal, texts) if one.use is not Use.USED]
    with st.container(horizontal=True, vertical_alignment="center", key="line-of-list"):
        st.text(texts("list-line", count=len(told), first=told[0].line(texts) if told else ""))
        if st.button(texts("list-back"), key="list-back", type="tertiary"):
            in_hand.show()
            navigation.open_page("data")


def _show_sheet(held: ListInHand, sheet: SheetPlan, texts: Texts, *, key: str) -> None:
    def choose() -> None:
        held.choose(take_in(held.choices, sheet))

    st.button(texts("list-take-in", sheet=sheet.name), key=key, on_click=choose)

"""A finding in words: what, why, with or without the office, what to do, and where."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache, navigation, state
from netmap.dashboard.shared.plain_text import plain
from netmap.model import Finding, Network, Standing
from netmap.views.text.evidence_text import sum_up
from netmap.views.text.text import tell


def show_finding_card(finding: Finding, network: Network, *, key: str) -> None:
    """Show a finding in a card; its button leads to the map, where it is highlighted.

    Parameters
    ----------
    finding : Finding
        What to tell.
    network : Network
        The map that names the actors.
    key : str
        Tells apart the places of one page that show the same finding.
    """
    with st.container(border=True, height="stretch", gap="xsmall"):
        show_finding_text(finding, network, key=key)
        if st.button(
            state.texts()("finding-show"),
            key=f"show-{key}-{finding.id}",
            icon=":material/hub:",
            on_click=state.show_finding,
            args=(finding,),
        ):
            navigation.open_page("map")


def show_finding_text(finding: Finding, network: Network, *, key: str) -> None:
    """Show a finding's sentences, how it stands without the office and how sure it is."""
    texts = state.texts()
    telling = tell(finding, network, texts)
    with st.container(key=f"strong-{key}-{finding.id}"):
        st.text(telling.title, help=plain(telling.help))
    st.text(telling.summary)
    st.text(telling.action)
    if finding.standing is not Standing.NO_COORDINATOR or not network.coordinators:
        standing = f"standing-{finding.standing}"
        meaning = f"{texts(f'{standing}-help')} {telling.without}"
        st.caption(f"{texts('column-standing')}: {texts(standing)}", help=plain(meaning))
    sure = sum_up(finding.evidence, texts)
    if sure.word:
        meaning = plain(f"{sure.meaning} {sure.reasons}")
        st.caption(texts("finding-sureness", word=sure.word), help=meaning)
    elif cache.is_testing(network, finding):
        st.caption(texts("finding-sureness", word=texts("evidence-pending")))


def show_finding_line(finding: Finding, network: Network, *, key: str) -> None:
    """Show a finding's title; a click highlights it."""
    telling = tell(finding, network, state.texts())
    st.button(
        plain(telling.title),
        key=f"line-{key}-{finding.id}",
        type="tertiary",
        icon=":material/chevron_right:",
        wrap=True,
        help=plain(telling.help),
        on_click=state.show_finding,
        args=(finding,),
    )

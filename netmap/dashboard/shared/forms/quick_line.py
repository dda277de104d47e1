"""The quick line: a cooperation in one line, for those who type while others talk."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.quick_entry import Reading, command_of, complete_line, read_line
from netmap.i18n import Texts
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.text.details import name_closeness, name_fields


@st.fragment
def show_quick_line(network: Network) -> None:
    """Take a cooperation in one line, say what is understood, and propose completions."""
    texts = state.texts()
    if state.quick_entered():
        st.rerun()  # so far only the line is drawn anew, not the map
    with st.container(key="quick", gap="xxsmall"):
        with st.container(horizontal=True, vertical_alignment="bottom", wrap=False):
            line = st.text_input(
                texts("quick-label"),
                key=state.QUICK,
                placeholder=texts("quick-hint"),
                help=plain(texts("quick-help")),
                live=True,
            )
            reading = read_line(line or "", network)
            st.button(
                texts("quick-do"),
                key="quick-do",
                type="primary",
                disabled=not reading.complete,
                on_click=_enter,
            )
        st.caption(plain(_tell(reading, network, texts)))
        _show_completions(line or "", network, texts)


def _show_completions(line: str, network: Network, texts: Texts) -> None:
    most = DEFAULT_SETTINGS.dashboard.completions
    found = complete_line(line, network, texts, most=most) if line.strip() else ()
    with st.container(horizontal=True, gap="xxsmall", key="quick-completions"):
        for number, completed in enumerate(found):
            st.button(
                plain(completed),
                key=f"quick-completion-{number}",
                type="tertiary",
                on_click=state.set_quick,
                args=(completed,),
            )


def _tell(reading: Reading, network: Network, texts: Texts) -> str:
    """Return what is understood, or what is still missing."""
    if not reading.actors:
        return state.quick_done() or texts("quick-empty")
    if reading.unclear:
        unclear = reading.unclear[0]
        return texts("quick-unclear", name=unclear.text, count=len(unclear.ids))
    if reading.leftover:
        return texts("quick-leftover", word=reading.leftover[0])
    names = [
        network.actor_name(mention.id) if mention.id else texts("quick-new", name=mention.text)
        for mention in reading.actors
    ]
    if len(names) == 1:
        return texts("quick-one" if reading.new else "quick-known", name=names[0])
    if not reading.complete:
        return texts("error-edit-one-end")
    said = [
        texts(
            "quick-directed" if reading.directed else "quick-pair", first=names[0], second=names[1]
        ),
        name_fields(reading.fields, network),
        reading.kind,
        name_closeness(reading.weight, texts),
        texts(f"status-{reading.status}"),
    ]
    ends = {mention.id for mention in reading.actors}
    there = sum({tie.source, tie.target} == ends for tie in network.cooperations)
    if there:
        said.append(texts("quick-there", count=there))
    return " · ".join(filter(None, said))


def _enter() -> None:
    """Enter the line, and empty it for the next one."""
    opened = state.opened()
    if opened is None:
        return
    reading = read_line(state.quick(), opened.network)
    if reading.complete and carry_out(command_of(reading, opened.network)):
        told = state.notice()
        state.set_quick("", done=told[1] if told else "")

"""The quick line: a cooperation in one line, for those who type while others talk."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.forms.quick_questions import (
    given_answers,
    offer_new_ones,
    show_question,
)
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.quick_completion import complete_line
from netmap.editing.quick_entry import command_of, read_line
from netmap.editing.quick_words import Mention, Reading
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import RECORDS, Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.text.record_text import name_column, tell_value

_SAID = {Kind.ACTOR: ("type", "fields"), Kind.COOPERATION: ("fields", "kind", "weight", "status")}
"""Columns that a line can fill besides the actors."""


@st.fragment
def show_quick_line(network: Network) -> None:
    """Take a cooperation in one line, say what is understood, ask, and propose completions."""
    texts = state.texts()
    if state.quick_entered():
        st.rerun()  # so far only the line is drawn anew, not the map
    with st.container(key="quick", gap="xxsmall"):
        with st.container(horizontal=True, vertical_alignment="bottom", wrap=False):
            line = st.text_input(
                texts("quick-label" if network.actors else "quick-first"),
                key=state.QUICK,
                placeholder=texts("quick-hint" if network.actors else "quick-first-hint"),
                help=plain(texts("quick-help")),
                live=True,
            )
            reading = read_line(line or "", network, answers=given_answers(), texts=texts)
            st.button(
                texts("quick-do"),
                key="quick-do",
                type="primary",
                disabled=not reading.complete,
                on_click=_enter,
            )
        st.caption(plain(_tell(reading, network, texts)))
        with st.container(key="quick-answers", gap="xxsmall"):
            if reading.questions:
                show_question(reading.questions[0], network, texts)
            else:
                offer_new_ones(reading, texts)
        if not any(mention.question for mention in reading.actors):  # it names them already
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
    """Return what is understood, column by column, or what is still missing."""
    if not reading.actors:
        empty = "quick-empty" if network.actors else "quick-first-empty"
        return state.quick_done() or texts(empty)
    if reading.leftover and not reading.questions:
        return texts("quick-leftover", word=reading.leftover[0])
    names = [_name(mention, network, texts) for mention in reading.actors]
    if len(names) == 1 and not reading.new:
        return texts("quick-known", name=names[0])
    if len(names) == 1:
        said = [texts("quick-one", name=names[0]), *_tell_columns(Kind.ACTOR, reading, network)]
        return " · ".join(said)
    if not reading.complete and not reading.questions:
        return texts("error-edit-one-end")
    pair = "quick-directed" if reading.directed else "quick-pair"
    said = [texts(pair, first=names[0], second=names[1])]
    said += _tell_columns(Kind.COOPERATION, reading, network)
    ends = {mention.id for mention in reading.actors}
    there = sum({tie.source, tie.target} == ends for tie in network.cooperations)
    if there:
        said.append(texts("quick-there", count=there))
    return " · ".join(said)


def _name(mention: Mention, network: Network, texts: Texts) -> str:
    """Return who is meant; as it was written while that is asked."""
    if mention.question:
        return mention.text
    return network.actor_name(mention.id) if mention.id else texts("quick-new", name=mention.text)


def _tell_columns(kind: Kind, reading: Reading, network: Network) -> list[str]:
    """Return which column becomes what; what is still asked about becomes nothing yet."""
    texts, told = state.texts(), []
    asked = {question.text for question in reading.asked}
    for name in _SAID[kind]:
        column, held = RECORDS[kind].column(name), getattr(reading, name)
        words = [] if held in asked else [tell_value(column, held, network, texts)]
        if name == "fields":
            words += [texts("quick-new-field", name=field) for field in reading.new_fields]
        value = ", ".join(filter(None, words))
        if value:
            told.append(texts("quick-said", column=name_column(column, texts), value=value))
    return told


def _enter() -> None:
    """Enter the line, and empty it for the next one."""
    opened = state.opened()
    if opened is None:
        return
    reading = read_line(state.quick(), opened.network, answers=given_answers(), texts=state.texts())
    if reading.complete and carry_out(command_of(reading, opened.network)):
        told = state.notice()
        state.set_quick("", done=told[1] if told else "")

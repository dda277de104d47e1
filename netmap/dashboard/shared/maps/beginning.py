"""A map on which nobody stands yet: the way to the first actor, and the usual action fields."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared import words
from netmap.dashboard.shared.forms.saving import carry_out
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.edit import Add, Together
from netmap.i18n import Texts
from netmap.model import ActionField

LEADING = ("overview", "map", "fields", "gaps", "present")
"""Pages that have nothing to show of such a map."""


def lead_on(opened: OpenMap, texts: Texts) -> None:
    """Lead to where the first actor is entered."""
    st.title(plain(words.map_name(opened.network, opened.source, texts)), anchor=False)
    st.text(texts("beginning-empty"))
    if st.button(texts("quick-first"), type="primary", key="beginning-first"):
        begin_typing()


def begin_typing() -> None:
    """Go to where one types, with the keyboard in the line."""
    state.focus_line()
    navigation.open_page("edit")


def offer_usual_fields(texts: Texts) -> None:
    """Offer the usual action fields; those that are left chosen are taken in one step."""
    usual = texts("beginning-usual-fields").split(",")
    with st.container(border=True, key="beginning-fields", gap="xsmall"):
        chosen = st.pills(
            texts("beginning-fields"),
            usual,
            selection_mode="multi",
            default=usual,
            key=f"beginning-chosen-{texts.language.value}",
        )
        st.button(
            texts("beginning-take"),
            key="beginning-take",
            disabled=not chosen,
            on_click=_take,
            args=(tuple(name for name in usual if name in (chosen or ())),),
        )


def _take(names: tuple[str, ...]) -> None:
    commands = tuple(Add(value=ActionField(id="", name=name)) for name in names)
    if carry_out(Together(commands=commands)):
        state.focus_line()

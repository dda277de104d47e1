"""What is not clear in the quick line is asked before it is entered."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.plain_text import plain
from netmap.duplicates.likeness import Reason
from netmap.editing.quick_words import (
    Answers,
    Choice,
    Meaning,
    Question,
    Reading,
    key_of_actor,
)
from netmap.i18n import Texts
from netmap.model import Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.text.duplicate_text import tell_reasons


def given_answers() -> Answers:
    """Return what the visitor has answered about the line so far."""
    return {
        question: Choice(meaning=Meaning(meaning), id=known_as)
        for question, (meaning, known_as) in state.quick_answers().items()
    }


def show_question(question: Question, network: Network, texts: Texts) -> None:
    """Ask what a part of the line means; a click answers."""
    known = [choice for choice in question.choices if choice.id]
    new = [choice for choice in question.choices if not choice.id]
    count = len(known)
    st.text(texts(f"quick-question-{question.sort}", text=question.text, count=count))
    if question.reasons not in ((), (Reason.RESEMBLES,)):
        st.text(tell_reasons(question.reasons, texts))
    with st.container(horizontal=True, gap="xsmall", key="quick-question"):
        most = DEFAULT_SETTINGS.dashboard.completions
        for number, choice in enumerate((*known[:most], *new)):
            _show_answer(question.key, choice, _tell(choice, question.text, network, texts), number)


def offer_new_ones(reading: Reading, texts: Texts) -> None:
    """Let whoever is called by the beginning of a known name be somebody new all the same."""
    with st.container(horizontal=True, gap="xsmall", key="quick-question"):
        for number, mention in enumerate(reading.actors):
            if mention.shortened:
                told = texts("quick-answer-new-actor", name=mention.text)
                new = Choice(meaning=Meaning.ACTOR)
                _show_answer(key_of_actor(mention.text), new, told, number, quiet=True)


def _show_answer(key: str, choice: Choice, told: str, number: int, *, quiet: bool = False) -> None:
    st.button(
        plain(told),
        key=f"quick-answer-{number}",
        type="tertiary" if quiet else "secondary",
        on_click=state.answer_quick,
        args=(key, choice.meaning.value, choice.id),
    )


def _tell(choice: Choice, text: str, network: Network, texts: Texts) -> str:
    match choice.meaning:
        case Meaning.ACTOR if choice.id:
            return network.actor_name(choice.id)
        case Meaning.FIELD if choice.id:
            return texts("quick-answer-field", name=network.field_by_id[choice.id].name)
        case _:
            return texts(f"quick-answer-new-{choice.meaning}", name=text)

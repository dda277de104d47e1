"""The history of a kept map: its steps, what one did, and the ways back."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.history.details_of_step import show_step_details
from netmap.dashboard.shared.differences import show_differences
from netmap.dashboard.shared.forms.editor import known_editor
from netmap.dashboard.shared.plain_text import plain
from netmap.editing.differences import list_differences
from netmap.editing.history import Step, list_steps, tell_step
from netmap.errors import NetmapError
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store


def choose_step(store: Store, texts: Texts) -> Step | None:
    """Show the steps, newest first and page by page; returns the chosen one."""
    size = DEFAULT_SETTINGS.store.listed_steps
    pages = max(1, -(-store.position() // size))
    place = st.container()
    page = st.pagination(pages, key=f"history-page-{pages}") if pages > 1 else 1
    newest = store.position() - (page - 1) * size
    steps = list_steps(store, texts, limit=size, before=newest + 1)
    if not steps:
        place.text(texts("history-empty"))
        return None
    position: int | None = place.radio(
        texts("history-choose"),
        [step.position for step in steps],
        format_func={step.position: _label(step, texts) for step in steps}.__getitem__,
        captions=[_caption(step, texts) for step in steps],
        key=f"history-step-{page}",
        label_visibility="collapsed",
    )
    return next((step for step in steps if step.position == position), steps[0])


def show_step(step: Step, store: Store, texts: Texts) -> None:
    """Show what can be done about a step, and what it did."""
    with st.container(key=f"strong-step-{step.position}"):
        st.text(step.text)
    st.caption(_caption(step, texts))
    if known_editor():
        _show_ways(step, store, texts)
    else:
        st.text(texts("history-who-first"))
    show_step_details(store, step, texts)


def _show_ways(step: Step, store: Store, texts: Texts) -> None:
    """Show what can be done: take the step back, go back to the state after it, name that state."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            texts("history-undo"),
            key="history-undo",
            icon=":material/undo:",
            disabled=step.undone,
            help=texts("history-undone-already") if step.undone else texts("history-undo-help"),
            on_click=_undo,
            args=(step.position,),
        )
        back = st.toggle(
            texts("history-back"),
            key=f"history-back-{step.position}",
            disabled=step.position == store.position(),
        )
    if back and step.position != store.position():
        _show_way_back(step, store, texts)
    with (
        st.form(f"history-name-{step.position}", border=False),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        name = st.text_input(
            texts("history-name-it"),
            max_chars=DEFAULT_SETTINGS.limits.state_characters,
            placeholder=texts("history-name-example"),
        )
        if st.form_submit_button(texts("history-name-do"), key="history-name-do"):
            _name(step.position, name)
            st.rerun()


def _show_way_back(step: Step, store: Store, texts: Texts) -> None:
    """Show what would be different, before it is."""
    then = cache.state_of(store, step.position)
    st.text(texts("history-back-preview"))
    show_differences(list_differences(store.network(), then), texts, key="history-differences")
    st.button(
        texts("history-back-do"),
        key="history-back-do",
        type="primary",
        icon=":material/history:",
        help=texts("history-back-help"),
        on_click=_go_back,
        args=(step.position,),
    )


def _label(step: Step, texts: Texts) -> str:
    text = texts("history-undone", step=step.text) if step.undone else step.text
    return plain(text)


def _caption(step: Step, texts: Texts) -> str:
    when = texts("history-moment", at=step.at.astimezone())
    parts = [f"{step.position}", when, step.who]
    parts += [texts("history-named", name=name) for name in step.names]
    return plain(" · ".join(parts))


def _undo(position: int) -> None:
    texts = state.texts()

    def undo(store: Store) -> str:
        done = store.undo(position, who=state.editor())
        return tell_step(done, texts) if done else texts("history-unchanged")

    do_to_map(undo)


def _go_back(position: int) -> None:
    texts = state.texts()

    def go_back(store: Store) -> str:
        done = store.go_back(position, who=state.editor())
        return tell_step(done, texts) if done else texts("history-unchanged")

    do_to_map(go_back)


def _name(position: int, name: str) -> None:
    def give_name(store: Store) -> str:
        made = store.name_snapshot(name, who=state.editor(), at=position)
        return state.texts()("history-name-done", name=made.name)

    do_to_map(give_name)


def do_to_map(something: Callable[[Store], str]) -> None:
    """Do something to the open map, and have said what was done or why not."""
    store = state.store()
    if store is None:
        return
    try:
        state.notify(something(store))
    except NetmapError as error:
        state.notify(state.texts().error(error), failed=True)

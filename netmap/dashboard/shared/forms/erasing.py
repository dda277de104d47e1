"""Erase a person everywhere: what mentions her is shown, chosen and confirmed first."""

from __future__ import annotations

import re
from collections.abc import Collection

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.table import show_table
from netmap.editing.erasing import Choices, find_choices, forget_editor, tell_erased, tell_places
from netmap.errors import NetmapError
from netmap.i18n import Texts
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Person, Record, Store, Where

_SEARCH = "erase"
"""The question that looks for somebody who is no contact person of the map."""


def show_erasure(record: Record, texts: Texts) -> None:
    """Offer to erase a contact person everywhere; asks once more, with all that mentions her."""
    question, store = f"{_SEARCH} {record.id}", state.store()
    if store is None:
        return
    if state.asked() == question:
        with st.container(border=True, key="confirm-erasure"):
            _show_preview(store, (record.id,), (), texts)
        return
    _ask(question, texts("erase-button"), texts("erase-help"), key=f"erase-{record.id}")


def offer_search(texts: Texts) -> None:
    """Offer to look for somebody who is not on the map any more, or never was."""
    _ask(_SEARCH, texts("erase-search"), texts("erase-search-help"), key="erase-search")


def show_search(kind: Kind, store: Store, texts: Texts) -> bool:
    """Let the visitor say who is to be erased, and show what mentions her; returns if it did."""
    if kind is not Kind.CONTACT or state.asked() != _SEARCH:
        return False
    st.subheader(texts("erase-title"), anchor=False)
    deleted = {one.id: one for one in store.erasure.people() if not one.present}
    chosen = None
    if deleted:
        chosen = st.selectbox(
            texts("erase-deleted"),
            list(deleted),
            index=None,
            format_func=lambda one: _name(deleted[one], texts),
            placeholder=texts("edit-choose"),
            key="erase-deleted",
        )
    names = _ask_for_words(texts, "erase-name", do=texts("erase-look"))
    if chosen or names:
        _show_preview(store, (chosen,) if chosen else (), names, texts)
    else:
        st.button(texts("delete-not"), key="erase-not", on_click=state.ask, args=(None,))
    return True


def show_unfinished(store: Store, texts: Texts) -> None:
    """Say that an erasure could not be finished, and offer to go on with it."""
    if store.erase_fault is None:
        return
    st.error(plain(texts.error(store.erase_fault)))
    st.button(texts("erase-finish"), key="erase-finish", on_click=_finish)


def _ask(question: str, label: str, why: str, *, key: str) -> None:
    st.button(
        label,
        key=key,
        icon=":material/delete_forever:",
        type="tertiary",
        help=why,
        on_click=_begin,
        args=(question,),
    )


def _begin(question: str) -> None:
    if question == _SEARCH:
        state.edit(None)
    state.ask(question)


def _show_preview(
    store: Store, persons: tuple[str, ...], names: tuple[str, ...], texts: Texts
) -> None:
    """Show what mentions people, let the visitor choose, and ask."""
    above = st.container()
    more = _ask_for_words(texts, "erase-more", do=texts("erase-more-do"))
    with above:
        with st.spinner(texts("erase-looking")):
            key = " ".join((*persons, *names))
            meant, kept = _choose_people(store, persons, (*names, *more), texts, key=key)
            choices = find_choices(store, meant, names)
        st.text(texts("erase-certain", words=", ".join(choices.certain) or "–"))
        if choices.short:
            st.text(texts("erase-short", words=", ".join(choices.short)))
        chosen, left = _choose_words(choices, texts, key=" ".join((*meant, *names)))
    words = (*choices.certain, *chosen, *more)
    found = _show_found(store, meant, words, kept, texts)
    with st.container(horizontal=True):
        st.button(
            texts("erase-do"),
            key="erase-do",
            type="primary",
            disabled=not found,
            on_click=_erase,
            args=(meant, words, left, kept),
        )
        st.button(texts("delete-not"), key="erase-not", on_click=state.ask, args=(None,))


def _show_found(
    store: Store, persons: tuple[str, ...], words: tuple[str, ...], kept: int, texts: Texts
) -> bool:
    """Show what will be erased and what cannot be; returns whether there is anything."""
    with st.spinner(texts("erase-looking")):
        mentions = store.erasure.find_mentions(persons, words)
        copies = store.erasure.copies()
    places = tell_places([one for one in mentions if one[0].where is not Where.FILE], texts)
    in_copies = 0 if persons or places else store.erasure.count_copies_with(words)
    if persons:
        going = [_name(one, texts) for one in store.erasure.people() if one.id in persons]
        st.text(texts("erase-people", count=len(going), names="; ".join(going)))
    if places:
        st.text(texts("erase-places", count=sum(place.count for place in places)))
        show_table(
            [texts(f"erase-table-{name}") for name in ("part", "column", "excerpt", "count")],
            [(one.part, one.column, one.excerpt, str(one.count)) for one in places],
            key="erase-places",
            caption=texts("erase-title"),
        )
    elif persons:
        st.text(texts("erase-no-places"))
    elif in_copies:
        st.text(texts("erase-only-backups", count=in_copies))
    else:
        st.text(texts("erase-nobody-chosen" if kept else "erase-nothing"))
    for key_of_text, count in (("erase-backups", copies.backups), ("erase-drafts", copies.drafts)):
        if count:
            st.text(texts(key_of_text, count=count))
    if copies.unreadable:
        unreadable = ", ".join(copies.unreadable)
        st.text(texts("erase-unreadable", count=len(copies.unreadable), names=unreadable))
    if copies.elsewhere:
        st.text(texts("erase-elsewhere", names=", ".join(copies.elsewhere)))
    if any(one.where is Where.FILE for one, _ in mentions):
        st.text(texts("erase-file-name"))
    st.text(texts("erase-beyond" if store.backups is not None else "erase-beyond-server"))
    return bool(persons or places or in_copies)


def _choose_people(
    store: Store,
    persons: tuple[str, ...],
    names: tuple[str, ...],
    texts: Texts,
    *,
    key: str,
) -> tuple[tuple[str, ...], int]:
    """Let the visitor say which other contact persons are meant too, and whom these lead to.

    Returns who is meant, and how many are not.
    """
    asked: dict[str, bool] = {}
    meant = persons
    while found := [
        one for one in store.erasure.also_meant(meant, names) if one[0].id not in asked
    ]:
        for person, likely in found:
            asked[person.id] = st.checkbox(
                plain(texts("erase-namesake", name=_name(person, texts))),
                value=likely,
                key=f"erase-namesake-{person.id}-{key}",
            )
        meant = (*persons, *(one for one, chosen in asked.items() if chosen))
    return meant, len(asked) + len(persons) - len(meant)


def _choose_words(
    choices: Choices, texts: Texts, *, key: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Let the visitor say which words mean the person; returns those that do, and the others.

    Shows what each of them finds.
    """
    chosen: list[str] = []
    left: list[str] = []
    if choices.words:
        st.text(texts("erase-offered"))
    for one in choices.words:
        word = one.offer.forms[0]
        meant = st.checkbox(
            plain(texts("erase-word", word=word, count=one.count)),
            value=one.offer.likely,
            key=f"erase-word-{word}-{key}",
        )
        (chosen if meant else left).extend(one.offer.forms)
        shown = one.excerpts[: DEFAULT_SETTINGS.dashboard.erased_excerpts]
        more = len(one.excerpts) - len(shown)
        ending = [texts("differences-more", count=more)] if more else []
        st.caption(plain(" · ".join([*shown, *ending])))
    return tuple(chosen), tuple(left)


def _ask_for_words(texts: Texts, name: str, *, do: str) -> tuple[str, ...]:
    """Return what the visitor entered and sent: nobody erases what was not looked for before."""
    with (
        st.form(f"{name}-form", border=False),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        entered = st.text_input(texts(name), key=name, help=texts(f"{name}-help"))
        st.form_submit_button(do, key=f"{name}-do")
    return tuple(word for part in re.split(r"[;\n]", entered) if (word := part.strip()))


def _name(person: Person, texts: Texts) -> str:
    key = "erase-person" if person.present else "erase-person-deleted"
    if person.former:
        key = "erase-person-former"
    return texts(key, name=person.name, actor=person.actor)


def _erase(
    persons: Collection[str], words: Collection[str], left: Collection[str], kept: int
) -> None:
    store, texts = state.store(), state.texts()
    if store is None:
        return
    try:
        erased = store.erase(who=state.editor(), persons=persons, words=words)
    except NetmapError as error:
        if store.erase_fault is None:
            state.notify(texts.error(error), failed=True)
            return
        state.edit(None)
    else:
        state.edit(None)
        still = sum(count for _, count in store.erasure.find_mentions((), left))
        editor, server = forget_editor(store, words), store.backups is None
        told = tell_erased(erased, texts, left=still, kept=kept, editor=editor, server=server)
        state.tell(told)
    for person in persons:
        state.end_form(f"{Kind.CONTACT}:{person}")


def _finish() -> None:
    store = state.store()
    if store is None:
        return
    erased = store.finish_erasure()
    if erased is not None:
        state.edit(None)
        server = store.backups is None
        state.tell(tell_erased(erased, state.texts(), resumed=True, server=server))

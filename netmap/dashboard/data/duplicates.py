"""Actors that may be one under several names: what speaks for it, and what becomes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import streamlit as st

from netmap.dashboard import cache
from netmap.dashboard.data import deciding
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.forms.editor import known_editor
from netmap.dashboard.shared.plain_text import plain
from netmap.duplicates.find import DuplicateGroup
from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.text.duplicate_text import tell_reasons


def show_duplicates(opened: OpenMap, texts: Texts) -> None:
    """Show them group by group, with what can be done; say so if there are none."""
    st.header(texts("duplicates-title"), anchor=False)
    found = cache.duplicates(opened)
    editable = opened.store is None or bool(known_editor())
    st.text(texts("duplicates-lead" if found.groups else "duplicates-none"))
    if not found.thorough:
        st.caption(texts("duplicates-not-thorough"))
    if found.groups and not editable:
        st.caption(texts("editor-first"))
    with st.container(horizontal=True):
        if editable and found.safe:
            st.button(
                texts("duplicates-unite-all", count=len(found.safe)),
                key="duplicates-unite-all",
                type="primary",
                on_click=deciding.unite,
                args=(tuple(one.actors for one in found.safe),),
            )
        if opened.before is not None:
            st.button(
                texts("duplicates-undo"),
                key="duplicates-undo",
                icon=":material/undo:",
                on_click=deciding.take_back,
            )
    most = DEFAULT_SETTINGS.dashboard.proposals_per_page
    uses = Counter(end for tie in opened.network.cooperations for end in (tie.source, tie.target))
    for one in found.groups[:most]:
        _show_group(one, opened, uses, texts, editable=editable)
    if len(found.groups) > most:
        st.caption(texts("duplicates-more", count=len(found.groups) - most))


def _show_group(
    one: DuplicateGroup, opened: OpenMap, uses: Mapping[str, int], texts: Texts, *, editable: bool
) -> None:
    key = " ".join(one.actors)
    told = {actor: _described(opened, actor, uses[actor], texts) for actor in one.actors}
    level = one.level.name.lower()
    with st.container(border=True, gap="xsmall", key=f"duplicates-{key}"):
        with st.container(key=f"strong-duplicates-{key}"):
            st.text("\n".join(told.values()))
        st.caption(
            plain(f"{texts(f'duplicates-level-{level}')} · {tell_reasons(one.reasons, texts)}"),
            help=plain(texts(f"duplicates-level-{level}-help")),
        )
        if editable:
            called = [opened.network.actor_name(actor) for actor in one.actors]
            names = dict(zip(one.actors, called, strict=True))
            if len(set(called)) < len(called):
                names = told
            _show_choices(one, names, key, texts, kept=opened.store is not None)


def _show_choices(
    one: DuplicateGroup, names: Mapping[str, str], key: str, texts: Texts, *, kept: bool
) -> None:
    """Let the visitor say who is the same, whose name stays, or that they are not the same."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        same = list(one.actors)
        if len(same) > 2:
            same = st.multiselect(
                texts("duplicates-which"),
                same,
                default=same,
                format_func=lambda actor: names[actor],
                key=f"duplicates-which-{key}",
                width=420,
            )
        stays = st.selectbox(
            texts("duplicates-stays"),
            same,
            format_func=lambda actor: names[actor],
            help=plain(texts("duplicates-stays-help")),
            key=f"duplicates-stays-{key}",
            width=420,
        )
        goes = tuple(actor for actor in same if actor != stays)
        st.button(
            texts("duplicates-unite"),
            key=f"duplicates-unite-{key}",
            icon=":material/merge:",
            help=texts("duplicates-unite-help" if kept else "duplicates-unite-opened-help"),
            disabled=not goes,
            on_click=deciding.unite,
            args=(((stays, *goes),),),
        )
        st.button(
            texts("duplicates-apart"),
            key=f"duplicates-apart-{key}",
            icon=":material/call_split:",
            help=texts("duplicates-apart-help"),
            disabled=not goes,
            on_click=deciding.tell_apart,
            args=(tuple(same),),
        )


def _described(opened: OpenMap, actor: str, uses: int, texts: Texts) -> str:
    """Return a name with what helps to tell who it is."""
    value = opened.network.actor_by_id[actor]
    facts = (value.type, value.place, texts("duplicates-uses", count=uses))
    return f"{value.name} ({', '.join(filter(None, facts))})"

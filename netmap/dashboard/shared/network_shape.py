"""How the contacts of a network or action field are spread, beside what chance would make."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import cache
from netmap.dashboard.shared.plain_text import plain
from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.text.evidence_text import tell_shape


def show_shape(
    network: Network,
    texts: Texts,
    *,
    field: str | None = None,
    without: frozenset[str] = frozenset(),
) -> None:
    """Show centralisation and mixing of types with how sure they are, once it is asked for.

    Parameters
    ----------
    network : Network
        The map.
    texts : Texts
        The language.
    field : str, optional
        Id of an action field; by default the whole map.
    without : frozenset of str
        Ids of actors left out.
    """
    expander = st.expander(texts("shape-title"), key=f"shape-{field or 'all'}", on_change="rerun")
    if not expander.open:
        return
    with expander:
        st.text(texts("shape-lead"))
        with st.grid(3, min_column_width=340):
            for entry in cache.shape(network, field, without):
                told = tell_shape(entry, texts)
                with st.container(border=True, height="stretch", gap="xsmall"):
                    with st.container(key=f"strong-shape-{entry.measure}"):
                        st.text(told.title, help=plain(told.help))
                    st.text(told.reasons)
                    meaning = texts(f"evidence-{entry.verdict}-help")
                    st.caption(texts("finding-sureness", word=told.word), help=plain(meaning))

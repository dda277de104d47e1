"""Names that lead somewhere, each with a few words: the first at once, the rest on request.

A click on the map is to be answered with few bytes, and some actors have many partners.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.shared.plain_text import plain


def show_links(
    label: str,
    entries: Mapping[str, tuple[str, str]],
    *,
    key: str,
    on_choose: Callable[[str], None],
    first: int | None = None,
    titled: bool = True,
) -> None:
    """Show names among each other; a click calls back before the page is drawn anew.

    Parameters
    ----------
    label : str
        What the list is.
    entries : mapping of str to (str, str)
        Names and the words beside them, by what the call is given.
    key : str
        One for each list.
    on_choose : callable
        Is given the id that was chosen.
    first : int, optional
        How many are shown at once, the others on request; all by default.
    titled : bool
        Whether the label stands above the list; if not, something else there says the same.
    """
    begin = dict(islice(entries.items(), first))
    rest = dict(islice(entries.items(), len(begin), None))
    _show(label, begin, f"links-{key}", on_choose, titled=titled)
    if rest:
        more = state.texts()("links-more", count=len(rest))
        expander = st.expander(more, key=f"more-{key}", on_change="rerun")
        if expander.open:
            with expander:
                _show(more, rest, f"links-more-{key}", on_choose, titled=False)


def _show(
    label: str,
    entries: Mapping[str, tuple[str, str]],
    key: str,
    on_choose: Callable[[str], None],
    *,
    titled: bool,
) -> None:
    shown = {target: _label(*words) for target, words in entries.items()}

    def choose() -> None:
        chosen = state.chosen(key)
        if chosen is not None:
            on_choose(chosen)

    st.pills(
        label,
        list(shown),
        format_func=lambda target: shown[target],
        key=key,
        on_change=choose,
        label_visibility="visible" if titled else "collapsed",
    )


def _label(name: str, beside: str) -> str:
    return f"{plain(name)} :small[{plain(beside)}]" if beside else plain(name)

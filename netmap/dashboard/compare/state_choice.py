"""Which two states are compared: those of the open map, examples, or a second list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared import words
from netmap.dashboard.shared.maps.issue_table import show_issues
from netmap.dashboard.shared.maps.reading import forget, wait_for
from netmap.i18n import Texts
from netmap.model import Network
from netmap.opening.open import (
    SUFFIXES,
    Opened,
    by_name,
    examples,
    open_source,
    open_upload_apart,
    open_upload_waves_apart,
)
from netmap.opening.states import Sort, State, list_states
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Store

_KEY = f"{state.FILTER}compared-"
"""Put away with the map's filters, because another map has other states."""
_UPLOAD = "compare-upload"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A state that can be compared: what it is called, and the network once it is needed.

    Attributes
    ----------
    label, short : str
        Its name in a list, and beside others in a chart.
    series : str
        States of one series followed each other; "" for a state that stands alone.
    load : callable
        Returns the network.
    """

    label: str
    short: str
    series: str
    load: Callable[[], Network]


def choose_states(
    opened: OpenMap, texts: Texts, *, more: st.delta_generator.DeltaGenerator
) -> tuple[Choice | None, Choice | None, tuple[Choice, ...]]:
    """Let two states be chosen, of the open map, an example or a list that is opened in ``more``.

    Returns
    -------
    Choice or None
        The earlier state.
    Choice or None
        The later one.
    tuple of Choice
        The series of states that the later one belongs to.
    """
    left, right = st.columns(2)
    with more, st.popover(texts("compare-more"), icon=":material/upload:", key="compare-more"):
        uploaded = _read_second(texts)
    choices = (
        _kept_states(opened.store, texts) if opened.store else _alone(opened, texts)
    ) | uploaded
    names = list(choices)
    last = len(names) - 1 if opened.store and len(names) > 1 and not uploaded else None
    with left:
        old = _choose("earlier", choices, texts, index=0)
    with right:
        new = _choose("later", choices, texts, index=last)
    series = new.series if new else ""
    followed = {
        choice.short: choice
        for choice in choices.values()
        if choice.series and choice.series == series
    }
    return old, new, tuple(followed.values())


def _choose(
    name: str, choices: Mapping[str, Choice], texts: Texts, *, index: int | None
) -> Choice | None:
    chosen = st.selectbox(
        texts(f"compare-{name}"),
        list(choices),
        index=index,
        format_func=lambda key: choices[key].label if key in choices else key,
        placeholder=texts("compare-choose"),
        key=f"{_KEY}{name}",
        persist_state="session",
    )
    return choices.get(chosen) if chosen else None


def _kept_states(store: Store, texts: Texts) -> dict[str, Choice]:
    return {
        f"{one.sort}-{one.position}-{one.name}": Choice(
            label=_tell(one, texts),
            short=_short(one, texts),
            series="kept",
            load=partial(cache.state_of, store, one.position),
        )
        for one in list_states(store)
    }


def _tell(one: State, texts: Texts) -> str:
    if one.sort is Sort.NOW:
        return texts("state-now")
    day = words.day(one.on, texts) or texts("word-unknown")
    return texts(f"state-{one.sort}", name=one.name, day=day)


def _short(one: State, texts: Texts) -> str:
    if one.sort is Sort.MEETING:
        return words.day(one.on, texts)
    return one.name or texts("state-now-short")


def _alone(opened: OpenMap, texts: Texts) -> dict[str, Choice]:
    name = words.map_name(opened.network, opened.source, texts)
    label = texts("state-open", name=name)
    found = {"open": Choice(label=label, short=name, series="", load=lambda: opened.network)}
    for example in examples():
        if example.id != opened.source:
            called = words.source_name(example.id, texts)
            found[f"example-{example.id}"] = Choice(
                label=texts("state-example", name=called),
                short=called,
                series="",
                load=partial(_example, example.id),
            )
    return found


def _read_second(texts: Texts) -> dict[str, Choice]:
    """Take a second list; each of its waves is a state."""
    st.text(texts("compare-more-help"))
    files = st.file_uploader(
        texts("upload-label"),
        type=list(SUFFIXES),
        accept_multiple_files=True,
        max_upload_size=DEFAULT_SETTINGS.limits.file_bytes // 2**20,
        key=_UPLOAD,
        help=texts("upload-help"),
    )
    if not files:
        forget(_UPLOAD)
        return {}
    name = ", ".join(file.name for file in files)
    states = wait_for(
        partial(_read, [(file.name, file.getvalue()) for file in files]),
        texts,
        source=tuple(file.file_id for file in files),
        place=_UPLOAD,
    )
    if states is None:
        return {}
    choices = {}
    for label, read in states.items():
        if read.network is None:
            st.error(texts("compare-upload-refused"))
            show_issues(read.issues, key="compare-issues")
            return {}
        called = texts("state-wave", name=name, wave=label) if label else name
        choices[f"upload-{label}"] = Choice(
            label=called,
            short=label or name,
            series="upload" if label else "",
            load=partial(_network, read),
        )
    st.text(texts("compare-upload-read", count=len(choices)))
    return choices


def _network(read: Opened) -> Network:
    return read.network or Network()


def _read(files: list[tuple[str, bytes]], large: bool) -> dict[str, Opened]:
    """Return each wave of a list by its label, or the whole list under "" if it has none."""
    content = by_name(files)
    waves = open_upload_waves_apart(content, large=large, on_wait=state.stop_if_left)
    return {wave.label: wave.opened for wave in waves} or {
        "": open_upload_apart(content, large=large, on_wait=state.stop_if_left)
    }


@st.cache_resource(show_spinner=False)
def _example(name: str) -> Network:
    return _network(open_source(name))

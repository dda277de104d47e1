"""Opening a map: an example, an own list, a kept map, or the one that netmap begins with."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from pathlib import Path
from typing import NoReturn

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.library import OpenMap
from netmap.dashboard.shared.lists import in_hand
from netmap.dashboard.shared.lists.proposal import show_proposal
from netmap.dashboard.shared.maps.backups import show_backups
from netmap.dashboard.shared.maps.keeping import show_create, take_up
from netmap.dashboard.shared.maps.reading import forget, wait_for
from netmap.dashboard.shared.plain_text import plain
from netmap.dashboard.shared.words import source_name
from netmap.editing.keep import configured_database, maps_nearby
from netmap.errors import NetmapError, StoreError
from netmap.exports.template import build_template
from netmap.i18n import Texts
from netmap.opening.left_out import is_plain
from netmap.opening.open import (
    SUFFIXES,
    Opened,
    by_name,
    examples,
    open_apart,
    open_source,
    open_upload_apart,
    split_state,
    stamp_of,
)
from netmap.opening.recent import last_map
from netmap.opening.states import is_kept
from netmap.readers.shapes.proposal import Choices
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Backups, open_store
from netmap.store.addresses import hide_password

SOURCE_VARIABLE = "NETMAP_SOURCE"
"""Environment variable that names what to open first: a list, a kept map or an example."""

_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FIRST_EXAMPLE = "beispielstadt"
_EXAMPLE = "example"
_UPLOAD = "upload"

_NO_MAP = frozenset(
    f"error-store-{reason}" for reason in ("denied", "folder", "foreign", "none", "not-a-map")
)
"""One sentence says all of them: apart they would tell which files there are."""


def show_start() -> None:
    """Show the ways to begin while no map is open, unless it is known which one is meant."""
    texts = state.texts()
    held = in_hand.shown()
    if held is not None:
        show_proposal(held, {"list-open": open_own}, texts)
        return
    head, problems = st.container(), st.container()
    _open_first(problems)  # before there is anything to see that would go away again
    with head:
        st.title(texts("start-title"), anchor=False)
        st.text(texts("start-lead"))
    example, upload, template = st.columns(3, border=True)
    with example:
        st.header(texts("start-example"), anchor=False)
        st.text(texts("start-example-help"))
        if st.button(texts("start-example-button"), type="primary", key="start-example"):
            _open_list(lambda: open_source(_FIRST_EXAMPLE), _FIRST_EXAMPLE, problems)
    with upload:
        st.header(texts("start-upload"), anchor=False)
        show_upload(texts, problems)
    with template:
        st.header(texts("start-template"), anchor=False)
        show_template(texts)
    create, kept = st.columns(2, border=True)
    with create:
        st.header(texts("start-create"), anchor=False)
        show_create(texts)
    with kept:
        st.header(texts("start-kept"), anchor=False)
        show_kept(texts, problems)


def show_ways(texts: Texts) -> None:
    """Show the ways to another map than the one that is open."""
    problems = st.container()
    example, kept, create, template = st.columns(4, border=True)
    with example:
        st.subheader(texts("data-example-open"), anchor=False)
        show_examples(texts, problems)
    with kept:
        st.subheader(texts("start-kept"), anchor=False)
        show_kept(texts, problems)
    with create:
        st.subheader(texts("start-create"), anchor=False)
        show_create(texts)
    with template:
        st.subheader(texts("start-template"), anchor=False)
        show_template(texts)


def show_examples(texts: Texts, problems: st.delta_generator.DeltaGenerator) -> None:
    """Offer the examples that come with netmap."""
    names = [example.id for example in examples()]
    chosen = st.selectbox(
        texts("data-example"),
        names,
        format_func=lambda name: source_name(name, texts),
        key=state.EXAMPLE,
    )
    if chosen and st.button(texts("data-open-example"), key="data-open-example"):
        _open_list(lambda: open_source(chosen), chosen, problems)


def show_kept(texts: Texts, problems: st.delta_generator.DeltaGenerator) -> None:
    """Offer the kept maps nearby; another one is opened by its path."""
    team = configured_database()
    if team is not None:
        st.text(texts("kept-team"))
        if st.button(texts("kept-open"), key="kept-open"):
            _open_kept(team, problems)
        return
    with st.form("kept-form", border=False, clear_on_submit=True):  # an address holds a password
        names = _tell_apart(maps_nearby(), texts)
        nearby = st.selectbox(
            texts("kept-nearby"),
            list(names),
            index=None,
            format_func=lambda path: names.get(path, path),
            placeholder=texts("kept-hint"),
            key="kept-nearby",
        )
        typed = st.text_input(texts("kept-path"), key="kept-path", autocomplete="off").strip()
        if st.form_submit_button(texts("kept-open"), key="kept-open") and (typed or nearby):
            _open_kept(_whole(typed) or nearby or "", problems)


def show_upload(
    texts: Texts,
    problems: st.delta_generator.DeltaGenerator,
    then: Callable[[OpenMap], None] | None = None,
) -> None:
    """Take a workbook or CSV files.

    Parameters
    ----------
    texts : Texts
        The language.
    problems : DeltaGenerator
        Where is shown what is wrong with them.
    then : callable, optional
        What becomes of a list that needs no look at its proposal; by default it is opened.
    """
    files = st.file_uploader(
        texts("upload-label"),
        type=list(SUFFIXES),
        accept_multiple_files=True,
        max_upload_size=DEFAULT_SETTINGS.limits.file_bytes // 2**20,
        key=state.upload_key(),
        help=texts("upload-help"),
    )
    if not files:
        forget(_UPLOAD)
        return
    content = [(file.name, file.getvalue()) for file in files]

    def read(choices: Choices, large: bool) -> Opened:
        files = by_name(content)
        return open_upload_apart(files, choices=choices, large=large, on_wait=state.stop_if_left)

    version = tuple(file.file_id for file in files)
    made = _take(
        read, ", ".join(name for name, _ in content), problems, version=version, place=_UPLOAD
    )
    if made is None:
        return
    if then is not None:
        then(made)
        st.rerun()
    open_own(made)


def open_own(made: OpenMap, *, stay: bool = False) -> None:
    """Open the map that a list became; the list stays in hand, so that there is a way back."""
    state.open_map(made)
    in_hand.made_map()
    _arrive(stay)


def show_template(texts: Texts) -> None:
    """Offer the empty workbook."""
    st.text(texts("template-help"))
    st.download_button(
        texts("template-button"),
        partial(build_template, texts),
        file_name=texts("template-file"),
        mime=_WORKBOOK_TYPE,
        on_click="ignore",
        key="template",
    )


def _open_first(problems: st.delta_generator.DeltaGenerator) -> None:
    """Open what the program was started with, the map of the team, or the one open last."""
    team = configured_database()
    first = os.environ.get(SOURCE_VARIABLE) or team or str(last_map() or "")
    if not first:
        return
    place, wanted = split_state(first)
    if first == team or (is_kept(place) and wanted is None):
        _open_kept(first, problems, stay=True)
    elif is_kept(place):
        _open_list(lambda: open_source(first), hide_password(first), problems, stay=True)
    else:
        _open_first_list(first, problems)


def _open_first_list(first: str, problems: st.delta_generator.DeltaGenerator) -> None:
    def read(choices: Choices, large: bool) -> Opened:
        return open_apart(first, choices=choices, large=large, on_wait=state.stop_if_left)

    version = stamp_of(first)
    if in_hand.was_put_down(first, version):
        return
    made = _take(read, first, problems, version=version, place="source")
    if made is not None:
        open_own(made, stay=True)


def _tell_apart(files: Sequence[Path], texts: Texts) -> dict[str, str]:
    """Return what files are called, by their paths; those of one name with their folders."""
    often = Counter(file.stem for file in files)
    return {
        str(file): file.stem
        if often[file.stem] == 1
        else texts("kept-in-folder", name=file.stem, folder=str(file.parent))
        for file in files
    }


def _whole(typed: str) -> str:
    """Return a path with the home folder in place of "~"; an address stays as it is."""
    if typed.startswith("~"):
        with contextlib.suppress(RuntimeError):  # nobody is called like that
            return str(Path(typed).expanduser())
    return typed


def _open_kept(
    where: str, problems: st.delta_generator.DeltaGenerator, *, stay: bool = False
) -> None:
    texts = state.texts()
    with problems:
        try:
            with st.spinner(texts("kept-opening")):
                store = open_store(where)
        except NetmapError as error:
            if error.key in _NO_MAP:
                error = StoreError("error-no-map", file=hide_password(where))
            st.error(plain(texts.error(error)))
            backups = None if "://" in where else Backups(Path(where), DEFAULT_SETTINGS)
            if backups is not None and (backups.all() or backups.is_closed()):
                show_backups(Path(where), None, texts)
            return
    take_up(store)
    _arrive(stay)


def _open_list(
    read: Callable[[], Opened],
    source: str,
    problems: st.delta_generator.DeltaGenerator,
    *,
    stay: bool = False,
) -> None:
    """Open an example or a state of a kept map, or say why not and keep the map before."""
    with problems:
        opened = wait_for(lambda _: read(), state.texts(), source=source, place=_EXAMPLE)
    made = None if opened is None else OpenMap.of_list(opened, source)
    if made is None:
        return
    forget(_EXAMPLE)
    state.open_map(made)
    _arrive(stay)


def _arrive(stay: bool) -> NoReturn:
    """Show the map that is open now: its overview, or the page that the address leads to."""
    if stay:
        st.rerun()
    navigation.open_page("overview")


def _take(
    read: Callable[[Choices, bool], Opened],
    source: str,
    problems: st.delta_generator.DeltaGenerator,
    *,
    version: Hashable,
    place: str,
) -> OpenMap | None:
    """Take a list in hand; return its map if that is plain, else its proposal is shown."""
    large = False

    def read_first(wanted: bool) -> Opened:
        nonlocal large
        large = wanted
        return read((), wanted)

    with problems:
        opened = wait_for(read_first, state.texts(), source=(source, version), place=place)
    if opened is None:
        return None
    forget(place)
    held = in_hand.take(source, opened, lambda choices: read(choices, large), version=version)
    if held.remembered or not is_plain(opened):
        in_hand.show()
        st.rerun()
    return held.as_map()

"""The lines in which a list differs from a kept map, each with a box to take it or leave it."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from netmap.editing.doubts import Same
from netmap.editing.intake import Intake, Line, Way
from netmap.editing.intake_text import tell_doubt, tell_line
from netmap.i18n import Texts
from netmap.records import RECORDS

_ALL, _NONE = "all", "none"


def ask_doubts(intake: Intake, texts: Texts) -> Same:
    """Ask who of the list is somebody of the map under another name; nobody, unless it is said.

    Parameters
    ----------
    intake : Intake
        What the list says.
    texts : Texts
        The language.
    """
    if not intake.doubts:
        return ()
    st.subheader(texts("intake-doubts", count=len(intake.doubts)), anchor=False)
    headings = (texts("intake-yes"), texts("intake-question"))
    rows = [(False, tell_doubt(doubt, texts)) for doubt in intake.doubts]
    ticked = _ask(headings, rows, key=f"intake-doubts-{_print(d.pair for d in intake.doubts)}")
    return tuple(doubt.pair for doubt, yes in zip(intake.doubts, ticked, strict=True) if yes)


def ask_lines(intake: Intake, texts: Texts) -> frozenset[str]:
    """Show what is new, changed and missing in the list; return the keys of what is wanted.

    Parameters
    ----------
    intake : Intake
        What the list says.
    texts : Texts
        The language.
    """
    wanted: set[str] = set()
    for way in Way:
        lines = [line for line in intake.lines if line.way is way]
        if lines:
            wanted.update(_ask_way(way, lines, intake, texts))
    return frozenset(wanted)


def show_unchanged(intake: Intake, texts: Texts) -> None:
    """Say how many records the list has as the map has them, and what else comes along."""
    counts = [
        texts("intake-count", what=texts(f"sheet-{RECORDS[kind].sheet}"), count=count)
        for kind, count in intake.unchanged
        if RECORDS[kind].sheet
    ]
    if counts:
        st.text(texts("intake-unchanged", counts=" · ".join(counts)))
    if intake.contacts:
        st.text(texts("intake-contacts", count=len(intake.contacts)))


def _ask_way(way: Way, lines: Sequence[Line], intake: Intake, texts: Texts) -> list[str]:
    keys = [line.key for line in lines]
    of_all = f"intake-{way}-{_print(keys)}"
    st.subheader(texts(f"intake-{way}", count=len(lines)), anchor=False)
    if way is Way.MISSING:
        st.text(texts("intake-missing-help"))
    begin = st.segmented_control(
        texts("intake-ticks"),
        (_ALL, _NONE),
        default=_ALL if lines[0].taken else _NONE,
        required=True,
        format_func=lambda one: texts(f"intake-ticks-{one}"),
        key=f"{of_all}-{lines[0].taken}",
    )
    headings = (
        texts(f"intake-take-{way}"),
        texts("differences-kind"),
        texts("intake-name"),
        texts(f"intake-says-{way}"),
    )
    rows = [
        (begin == _ALL, texts(f"record-{line.kind}"), line.name, tell_line(line, intake, texts))
        for line in lines
    ]
    ticked = _ask(headings, rows, key=f"{of_all}-{begin}")
    wanted = [key for key, yes in zip(keys, ticked, strict=True) if yes]
    st.text(texts("intake-chosen", chosen=len(wanted), count=len(keys)))
    return wanted


def _ask(
    headings: Sequence[str], rows: Sequence[tuple[bool | str, ...]], *, key: str
) -> list[bool]:
    """Show rows that begin with a box, and return which boxes are ticked."""
    names = [f"c{place}" for place in range(len(headings))]
    edited = st.data_editor(
        pd.DataFrame(rows, columns=names),
        column_config={
            name: st.column_config.CheckboxColumn(heading, width="small")
            if place == 0
            else st.column_config.TextColumn(
                heading, width="large" if place == len(names) - 1 else "medium"
            )
            for place, (name, heading) in enumerate(zip(names, headings, strict=True))
        },
        disabled=names[1:],
        hide_index=True,
        width="stretch",
        key=key,
    )
    return [bool(yes) for yes in edited[names[0]]]


def _print(parts: object) -> str:
    """Return a short text that changes with what is asked, so that no tick goes to another line."""
    return format(abs(hash(tuple(parts))), "x")  # type: ignore[arg-type]

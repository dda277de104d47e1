"""Our style sheet, and words of ours in place of Streamlit's own English ones."""

from __future__ import annotations

import json
from pathlib import Path

import streamlit as st

from netmap.i18n import Texts
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.scene.palette import PAGES, Theme

_SHEET = Path(__file__).parents[1] / "style.css"
_WORDS = (
    "builtin-upload",
    "builtin-limits",
    "builtin-drop",
    "builtin-file-refused",
    "builtin-no-results",
    "builtin-notice",
    "builtin-unreachable",
)


def apply_style(texts: Texts) -> None:
    """Apply the style sheet; it takes words and colours from custom properties set here."""
    largest = DEFAULT_SETTINGS.limits.file_bytes // 2**20
    words = "".join(
        f"--{key}: {json.dumps(texts(key, megabytes=largest), ensure_ascii=False)};"
        for key in _WORDS
    )
    colours = f"--on-accent: {PAGES[page_theme()].ground};"
    sheet = _SHEET.read_text(encoding="utf-8")
    st.html(f"<style>:root {{ {words}{colours} }}\n{sheet}</style>")


def page_theme() -> Theme:
    """Return whether the page is light or dark; light until the browser has said so."""
    return Theme(st.context.theme.type or Theme.LIGHT)

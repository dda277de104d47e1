"""The presentation as slides that can be changed."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap.dashboard.library import OpenMap
from netmap.dashboard.places import find_kept
from netmap.dashboard.shared.words import map_name
from netmap.documents.scene_telling import Material
from netmap.documents.slides import slides_bytes
from netmap.editing.placing import FindLayout
from netmap.i18n import Texts
from netmap.opening.file_names import file_stem

_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def offer_deck(opened: OpenMap, material: Material, texts: Texts) -> None:
    """Offer map, fields, findings, open proposals and changes as slides; made when asked for."""
    st.download_button(
        texts("present-deck"),
        partial(_make, material, find_kept(opened), texts),
        file_name=f"{file_stem(map_name(opened.network, opened.source, texts))}.pptx",
        mime=_TYPE,
        on_click="ignore",
        icon=":material/download:",
        key="present-deck",
    )


def _make(material: Material, place: FindLayout, texts: Texts) -> bytes:
    return slides_bytes(
        material.network,
        language=texts.language,
        findings=material.findings,
        suggestions=material.suggestions,
        before=material.comparison.old if material.comparison else None,
        place=place,
    )

"""An action field at a glance."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import navigation, state
from netmap.dashboard.shared.plain_text import plain
from netmap.findings.overview import FieldFigures
from netmap.i18n import Texts
from netmap.model import Network
from netmap.views.text.text import list_of


def show_field_card(figures: FieldFigures, network: Network, texts: Texts) -> None:
    """Show an action field's size, Schlüsselakteure and gaps; its button leads to the field."""
    with st.container(border=True, height="stretch", gap="xsmall"):
        st.subheader(plain(network.field_by_id[figures.id].name), anchor=False)
        actors = texts("field-actors", count=figures.actors)
        st.text(
            f"{actors} · {texts('field-cooperations', count=figures.cooperations)}",
            help=texts("field-figures-help"),
        )
        hubs = list_of([network.actor_name(actor) for actor in figures.hubs], texts)
        st.caption(texts("analysis-hubs"), help=texts("analysis-hubs-help"))
        st.text(hubs or texts("field-no-hubs"))
        st.caption(texts("field-gaps"), help=texts("field-gaps-help"))
        gaps = [
            texts(f"field-gap-{kind.replace('_', '-')}", count=count)
            for kind, count in figures.gaps
            if count
        ]
        st.text("\n".join(gaps) or texts("field-no-gaps" if figures.actors else "field-nobody"))
        if st.button(
            texts("field-open"),
            key=f"field-open-{figures.id}",
            on_click=state.choose_field,
            args=(figures.id,),
        ):
            navigation.open_page("fields")

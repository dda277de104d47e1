"""What is known about the actor or the cooperation that was chosen on the map."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.components import words
from netmap.dashboard.components.finding_card import show_finding_line, show_finding_text
from netmap.dashboard.components.plain_text import plain
from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, Finding, Network, OfferKind
from netmap.views.details import name_closeness, name_fields


def show_details(network: Network, findings: Iterable[Finding], highlight: Finding | None) -> None:
    """Show the chosen actor's profile, the chosen cooperation or the highlighted finding.

    A hint while nothing is chosen.
    """
    texts = state.texts()
    chosen = state.selected()
    if chosen and chosen.target == "actor" and chosen.id in network.actor_by_id:
        _show_actor(network.actor_by_id[chosen.id], network, findings, texts)
        return
    for tie in network.cooperations:
        if chosen and chosen.target == "cooperation" and tie.id == chosen.id:
            _show_cooperation(tie, network, texts)
            return
    if highlight is not None:
        st.header(texts("details-finding"), anchor=False)
        show_finding_text(highlight, network, key="details")
        return
    st.header(texts("details-nothing"), anchor=False)
    st.text(texts("details-hint"))


def _show_actor(actor: Actor, network: Network, findings: Iterable[Finding], texts: Texts) -> None:
    st.header(plain(actor.name), anchor=False)
    _show_facts(
        {
            "column-type": actor.type or texts("word-unknown"),
            "column-fields": name_fields(actor.fields, network),
            "column-place": actor.place,
            "column-coordinator": texts("word-yes") if actor.coordinator else "",
            "column-surveyed-on": words.day(actor.surveyed_on, texts) or texts("word-unasked"),
            "column-note": actor.note,
            "column-reference": actor.reference,
        },
        texts,
    )
    ties = [tie for tie in network.cooperations if actor.id in (tie.source, tie.target)]
    partners = {tie.target if tie.source == actor.id else tie.source for tie in ties}
    st.subheader(
        texts("details-partners", count=len(partners)),
        anchor=False,
        help=texts("details-partners-help"),
    )
    for tie in ties:
        partner = tie.target if tie.source == actor.id else tie.source
        with st.container(gap=None):
            _show_actor_button(partner, network, key=tie.id)
            st.caption(plain(words.description(tie, network, texts)))
    for kind in OfferKind:
        offers = [o for o in network.offers if o.actor == actor.id and o.kind is kind]
        if offers:
            st.subheader(texts(f"details-{kind}"), anchor=False)
        for offer in offers:
            st.text(f"{offer.topic} ({offer.note})" if offer.note else offer.topic)
    about = [finding for finding in findings if actor.id in finding.subjects]
    if about:
        st.subheader(texts("details-findings"), anchor=False)
    for finding in about:
        show_finding_line(finding, network, key="details")


def _show_cooperation(tie: Cooperation, network: Network, texts: Texts) -> None:
    st.header(texts("details-cooperation"), anchor=False)
    _show_actor_button(tie.source, network, key="source")
    st.text(texts("details-directed" if tie.directed else "details-with"))
    _show_actor_button(tie.target, network, key="target")
    _show_facts(
        {
            "column-fields": name_fields(tie.fields, network) or texts("details-all-shared"),
            "column-kind": tie.kind or texts("word-unknown"),
            "column-closeness": name_closeness(tie.weight, texts),
            "column-status": texts(f"status-{tie.status}"),
            "column-note": tie.note,
            "column-reference": tie.reference,
        },
        texts,
    )


def _show_facts(facts: dict[str, str], texts: Texts) -> None:
    """Show labelled values; those without a value are left out."""
    st.text("\n".join(f"{texts(label)}: {value}" for label, value in facts.items() if value))


def _show_actor_button(actor: str, network: Network, *, key: str) -> None:
    """Show an actor's name; a click shows its profile."""
    st.button(
        plain(network.actor_name(actor)),
        key=f"partner-{key}-{actor}",
        type="tertiary",
        wrap=True,
        on_click=state.select,
        args=("actor", actor),
    )

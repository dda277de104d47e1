"""The profile of an actor: who it is, whom it works with, what it offers, what stands out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

import streamlit as st

from netmap.dashboard import cache, state
from netmap.dashboard.map.link_list import show_links
from netmap.dashboard.shared import words
from netmap.dashboard.shared.plain_text import plain
from netmap.findings.measure import ActorMeasures
from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, Finding, Network, OfferKind
from netmap.records import ColumnType, Kind, Shown
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.text.evidence_text import sum_up
from netmap.views.text.glossary import define_measures
from netmap.views.text.record_text import columns_shown, tell_facts, web_address
from netmap.views.text.text import tell

_MEASURES = ("degree", "strength", "betweenness", "harmonic_closeness", "core_number")


def show_profile(actor: Actor, network: Network, findings: Iterable[Finding]) -> None:
    """Show what is known about an actor.

    Parameters
    ----------
    actor : Actor
        Who it is.
    network : Network
        The map.
    findings : iterable of Finding
        All of the map; those about the actor are shown.
    """
    texts = state.texts()
    st.header(plain(actor.name), anchor=False)
    unsaid = {"type": texts("word-unknown"), "surveyed_on": texts("word-unasked")}
    show_facts(Kind.ACTOR, actor, network, texts, unsaid=unsaid)
    _choose_second(actor, texts)
    _show_partners(actor, network, texts)
    for kind in OfferKind:
        offers = [o for o in network.offers if o.actor == actor.id and o.kind is kind]
        if offers:
            st.subheader(texts(f"details-{kind}"), anchor=False)
            st.text("\n".join(f"{o.topic} ({o.note})" if o.note else o.topic for o in offers))
    _show_findings(actor, network, findings, texts)
    measures = st.expander(texts("details-measures"), key=f"measures-{actor.id}", on_change="rerun")
    if measures.open:
        with measures:
            _show_measures(actor, network, texts)


def show_facts(
    kind: Kind,
    value: Actor | Cooperation,
    network: Network,
    texts: Texts,
    *,
    unsaid: Mapping[str, str],
) -> None:
    """Show what is said about an actor or a cooperation, each fact under its heading.

    Parameters
    ----------
    kind : Kind
        Its kind.
    value : Actor or Cooperation
        Its content.
    network : Network
        Names what it mentions.
    texts : Texts
        The language.
    unsaid : mapping of str to str
        What is told of columns that say nothing; others are left out then.
    """
    facts = tell_facts(kind, value, Shown.FACTS, network, texts, unsaid=unsaid)
    st.text("\n".join(f"{heading}: {fact}" for heading, fact in facts))
    for column in columns_shown(kind, Shown.FACTS):
        if column.type is ColumnType.LINK and (link := web_address(getattr(value, column.name))):
            st.link_button(texts(column.label), link, icon=":material/open_in_new:")


def _choose_second(actor: Actor, texts: Texts) -> None:
    """Let the visitor see how another actor, clicked or searched for next, is connected."""
    if state.pairing() == actor.id:
        st.text(texts("ways-second", actor=actor.name))
        st.button(texts("ways-stop"), key="ways-stop", on_click=state.pair, args=(None,))
    else:
        st.button(
            texts("ways-to"),
            key="ways-to",
            icon=":material/route:",
            type="tertiary",
            on_click=state.pair,
            args=(actor.id,),
        )


def _show_partners(actor: Actor, network: Network, texts: Texts) -> None:
    """Show whom the actor works with, the closest first."""
    ties: dict[str, list[Cooperation]] = {}
    for tie in network.cooperations:
        if actor.id in (tie.source, tie.target):
            partner = tie.target if tie.source == actor.id else tie.source
            ties.setdefault(partner, []).append(tie)
    title = texts("details-partners", count=len(ties))
    if not ties:
        st.text(title)
        return
    closest = sorted(ties, key=lambda partner: -max(tie.weight for tie in ties[partner]))
    partners = {
        partner: (
            network.actor_name(partner),
            "; ".join(words.description(tie, network, texts) for tie in ties[partner]),
        )
        for partner in closest
    }
    show_links(
        title,
        partners,
        key=f"partners-{actor.id}",
        on_choose=partial(state.select, "actor"),
        first=DEFAULT_SETTINGS.dashboard.linked_names,
    )


def _show_findings(
    actor: Actor, network: Network, findings: Iterable[Finding], texts: Texts
) -> None:
    about = {finding.id: finding for finding in findings if actor.id in finding.subjects}
    if not about:
        return
    title = texts("details-findings", count=len(about))
    expander = st.expander(title, key=f"about-{actor.id}", on_change="rerun")
    if expander.open:
        entries = {
            key: (tell(finding, network, texts).title, sum_up(finding.evidence, texts).word)
            for key, finding in about.items()
        }
        with expander:
            show_links(
                title,
                entries,
                key=f"findings-{actor.id}",
                on_choose=lambda key: state.show_finding(about[key]),
                titled=False,
            )


def _show_measures(actor: Actor, network: Network, texts: Texts) -> None:
    """Show the key measures in the whole map, with the actor's rank in each."""
    measured = {one.id: one for one in cache.measured(network).actors}
    definitions = dict(define_measures(_MEASURES, texts))
    for name in _MEASURES:
        value = _value(measured[actor.id], name)
        if value is None:
            continue
        rank = 1 + sum((_value(other, name) or 0) > value for other in measured.values())
        term = texts(f"measure-{name}")
        told = texts("details-measure", measure=term, value=value, rank=rank, actors=len(measured))
        st.text(told, help=plain(definitions[term]))


def _value(measures: ActorMeasures, name: str) -> float | None:
    found: float | None = getattr(measures, name)
    return found

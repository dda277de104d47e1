"""Action fields as tables: how they work with each other, and who is represented in them."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from netmap.dashboard import cache
from netmap.dashboard.shared.table import show_table
from netmap.findings.field_relations import FieldRelation
from netmap.findings.overview import types_by_field
from netmap.i18n import Texts
from netmap.model import Network


def show_field_relations(
    network: Network, texts: Texts, *, field: str, without: frozenset[str]
) -> None:
    """Show how many pairs work together within and between fields, and how many would by chance.

    Parameters
    ----------
    network : Network
        The map.
    texts : Texts
        The language.
    field : str
        Id of the action field whose relations are told in sentences.
    without : frozenset of str
        Ids of actors left out.
    """
    relations = cache.field_relations(network, without)
    st.header(texts("relations-title"), anchor=False, help=texts("relations-help"))
    own = [relation for relation in relations if field in (relation.first, relation.second)]
    st.text("\n".join(_sentence(relation, field, network, texts) for relation in own))
    cells = {(one.first, one.second): one for one in relations}
    cells |= {(one.second, one.first): one for one in relations}
    fields = [entry.id for entry in network.action_fields]
    names = [entry.name for entry in network.action_fields]
    show_table(
        [texts("column-field"), *names],
        [
            (
                name,
                *(
                    texts(
                        "relations-cell",
                        observed=cells[first, second].observed,
                        expected=cells[first, second].expected,
                    )
                    for second in fields
                ),
            )
            for first, name in zip(fields, names, strict=True)
        ],
        key="relations",
        caption=texts("relations-help"),
    )


def show_matrix(network: Network, texts: Texts, *, without: Iterable[str] = ()) -> None:
    """Show how many actors of each type are active in each field; a dash where nobody is."""
    matrix = types_by_field(network, without=without)
    st.header(texts("matrix-title"), anchor=False, help=texts("matrix-help"))
    show_table(
        [texts("column-type"), *(network.field_by_id[field].name for field in matrix.fields)],
        [
            (
                actor_type or texts("word-unknown"),
                *(texts("word-number", value=count) if count else "–" for count in counts),
            )
            for actor_type, counts in matrix.rows
        ],
        key="matrix",
        caption=texts("matrix-help"),
    )


def _sentence(relation: FieldRelation, field: str, network: Network, texts: Texts) -> str:
    """Return what the relation of ``field`` with another field, or within itself, is like."""
    other = relation.second if relation.first == field else relation.first
    place = texts(
        "relations-within" if other == field else "relations-between",
        field=network.field_by_id[field].name,
        other=network.field_by_id[other].name,
    )
    return texts(
        "relations-sentence",
        place=place,
        observed=relation.observed,
        expected=relation.expected,
        verdict=relation.verdict,
        chance=relation.p_value,
    )

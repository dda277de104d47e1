"""The first tables.

A step describes tables as they were when it was written, in plain SQL types: it never changes.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _log_tables()
    _records("about", _text("title"), _day("as_of"))
    _records(
        "action_fields",
        *map(_text, ("name", "description", "reference", "attributes")),
        _number("rank"),
    )
    _records("priorities", *map(_text, ("name", "reference", "attributes")), _number("rank"))
    _records(
        "actors",
        *map(_text, ("name", "type", "fields", "place")),
        sa.Column("coordinator", sa.Boolean, nullable=False),
        _day("surveyed_on"),
        *map(_text, ("reference", "note", "attributes")),
    )
    _records(
        "cooperations",
        *map(_text, ("source", "target", "fields", "kind")),
        sa.Column("weight", sa.Float, nullable=False),
        _text("status"),
        sa.Column("directed", sa.Boolean, nullable=False),
        *map(_text, ("reference", "note", "attributes")),
        sa.CheckConstraint("source <> target", name=op.f("ck_cooperations_two_ends")),
        sa.CheckConstraint("weight > 0", name=op.f("ck_cooperations_positive_weight")),
        refer={"source": "actors", "target": "actors"},
        index=("source", "target"),
    )
    _records(
        "meetings",
        _text("name"),
        _day("held_on"),
        _text("kind"),
        *(sa.Column(name, sa.Text) for name in ("field", "part_of")),
        *map(_text, ("reference", "attributes")),
        refer={"field": "action_fields", "part_of": "meetings"},
    )
    _records(
        "attendances",
        *map(_text, ("actor", "meeting", "reference", "attributes")),
        refer={"actor": "actors", "meeting": "meetings"},
        index=("actor", "meeting"),
    )
    _records(
        "offers",
        *map(_text, ("actor", "kind", "topic")),
        sa.Column("field", sa.Text),
        *map(_text, ("note", "reference", "attributes")),
        refer={"actor": "actors", "field": "action_fields"},
        index=("actor",),
    )
    _records(
        "positions",
        _text("actor"),
        *(sa.Column(name, sa.Float, nullable=False) for name in ("x", "y")),
        refer={"actor": "actors"},
        index=("actor",),
    )
    _records(
        "contact_persons",
        *map(_text, ("actor", "name", "role", "email", "phone", "note")),
        refer={"actor": "actors"},
        index=("actor",),
    )


def _log_tables() -> None:
    op.create_table(
        "batches",
        _number("position"),
        *map(_text, ("id", "at", "who", "label", "params")),
        sa.Column("undo_of", sa.Integer),
        *(sa.Column(name, sa.Boolean, nullable=False) for name in ("backward", "erasure")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_batches")),
        sa.ForeignKeyConstraint(["undo_of"], ["batches.position"], op.f("fk_batches_undo_of")),
        sa.UniqueConstraint("id", name=op.f("uq_batches_id")),
        sa.UniqueConstraint("undo_of", name=op.f("uq_batches_undo_of")),
    )
    for name in ("entries", "contact_entries"):
        op.create_table(
            name,
            *map(_number, ("batch", "number")),
            *map(_text, ("kind", "record")),
            *(sa.Column(column, sa.Text) for column in ("before", "after")),
            sa.PrimaryKeyConstraint("batch", "number", name=op.f(f"pk_{name}")),
            sa.ForeignKeyConstraint(["batch"], ["batches.position"], op.f(f"fk_{name}_batch")),
        )
        op.create_index(op.f(f"ix_{name}_kind_record"), name, ["kind", "record"])
    op.create_table(
        "snapshots",
        _text("name"),
        _number("position"),
        *map(_text, ("at", "who")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_snapshots")),
    )


def _records(
    name: str, *columns: Any, refer: dict[str, str] | None = None, index: tuple[str, ...] = ()
) -> None:
    keys = [
        sa.ForeignKeyConstraint(
            [column],
            [f"{table}.id"],
            op.f(f"fk_{name}_{column}"),
            deferrable=True,
            initially="DEFERRED",
        )
        for column, table in (refer or {}).items()
    ]
    op.create_table(
        name,
        _text("id"),
        *columns,
        _number("revision"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        *keys,
    )
    for column in index:
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, autoincrement=False)


def _day(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Date)

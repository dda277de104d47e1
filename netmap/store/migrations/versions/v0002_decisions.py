"""Decisions on suggestions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "decisions",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("list", sa.Text, nullable=False),
        *(sa.Column(name, sa.Text) for name in ("source", "target", "field")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("state", "reason", "note")),
        sa.Column("revision", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sa.CheckConstraint("source <> target", name=op.f("ck_decisions_two_ends")),
        *(
            sa.ForeignKeyConstraint(
                [column],
                [f"{table}.id"],
                op.f(f"fk_decisions_{column}"),
                deferrable=True,
                initially="DEFERRED",
            )
            for column, table in (
                ("source", "actors"),
                ("target", "actors"),
                ("field", "action_fields"),
            )
        ),
    )
    for column in ("source", "target"):
        op.create_index(op.f(f"ix_decisions_{column}"), "decisions", [column])

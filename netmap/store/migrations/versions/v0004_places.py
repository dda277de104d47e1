"""Places of the drawing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "places",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("id", "actor")),
        *(sa.Column(name, sa.Float, nullable=False) for name in ("x", "y")),
        sa.Column("revision", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_places")),
        sa.ForeignKeyConstraint(
            ["actor"],
            ["actors.id"],
            op.f("fk_places_actor"),
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_index(op.f("ix_places_actor"), "places", ["actor"])

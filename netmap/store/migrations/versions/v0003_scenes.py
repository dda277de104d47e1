"""Scenes of a presentation."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "scenes",
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in ("id", "title", "note", "shows", "view")
        ),
        *(
            sa.Column(name, sa.Integer, nullable=False, autoincrement=False)
            for name in ("rank", "revision")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenes")),
    )

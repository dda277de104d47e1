"""Collect what is wrong in a source."""

from __future__ import annotations

from netmap.model import Issue, Severity
from netmap.settings import Limits


class Log:
    """Issues of a source, in the order in which they are found."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.issues: list[Issue] = []

    def report(
        self,
        severity: Severity,
        code: str,
        *,
        sheet: str = "",
        row: int | None = None,
        column: str | None = None,
        value: str = "",
        **params: str | int,
    ) -> None:
        """Add an issue; a long value is cut where a sentence could no longer carry it."""
        longest = self.limits.quoted_characters
        shown = value if len(value) <= longest else f"{value[:longest]}…"
        self.issues.append(
            Issue(
                severity=severity,
                code=code,
                sheet=sheet,
                row=row,
                column=column,
                value=shown,
                params=tuple(params.items()),
            )
        )

    @property
    def has_errors(self) -> bool:
        """Whether something stops the import."""
        return any(issue.severity is Severity.ERROR for issue in self.issues)

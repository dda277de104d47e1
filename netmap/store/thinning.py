"""Which backups of a map are needed: fewer the older they are, and always one that can be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from netmap.settings import Settings
from netmap.store.backup_names import Backup


def superfluous(
    backups: Sequence[Backup], *, now: datetime, settings: Settings
) -> tuple[Backup, ...]:
    """Return the backups that need not be kept.

    Kept are the newest ones, and the newest one each of as many days, weeks and months, in local
    time, in which backups were made. Those that cannot be read, and those that a wrong clock dated
    into the future, take nobody's place: they are thinned out among themselves.

    Parameters
    ----------
    backups : sequence of Backup
        Newest first.
    now : datetime
        The present moment.
    settings : Settings
        ``store.backups_newest``, ``…_days``, ``…_weeks`` and ``…_months``.
    """
    groups: dict[str, list[Backup]] = defaultdict(list)
    for backup in backups:
        ahead = "past" if backup.at <= now else "future"
        groups["unreadable" if backup.readable is False else ahead].append(backup)
    kept = set[Backup]().union(*(_needed(group, settings) for group in groups.values()))
    return tuple(backup for backup in backups if backup not in kept)


def newest_readable(backups: Sequence[Backup], *, now: datetime) -> Backup | None:
    """Return the newest backup that is known to be readable; None if there is none.

    One that a wrong clock dated into the future may be older than all others.
    """
    known = (backup for backup in backups if backup.readable and backup.at <= now)
    return next(known, None)


def _needed(backups: Sequence[Backup], settings: Settings) -> set[Backup]:
    rules = settings.store
    kept = set(backups[: rules.backups_newest])
    for count, period in (
        (rules.backups_days, "%Y-%m-%d"),
        (rules.backups_weeks, "%G-%V"),
        (rules.backups_months, "%Y-%m"),
    ):
        newest: dict[str, Backup] = {}
        for backup in backups:
            newest.setdefault(backup.at.astimezone().strftime(period), backup)
        kept.update(list(newest.values())[:count])
    return kept

"""How the dashboard runs, and how maps and files are kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Dashboard:
    """Where the dashboard listens, and how much it keeps and shows at once."""

    port: int = 8501
    ports_tried: int = 100
    open_maps: int = 100
    kept_states: int = 3
    """States of an open map whose results are kept: each edit makes another one."""
    kept_answers: int = 30
    """Results of one kind that are kept of a state, such as the measures of each action field."""
    upload_bytes: int = 100 * 2**20
    """What a visitor's uploaded files may take up together; each may be ``Limits.file_bytes``."""
    upload_frame_bytes: int = 2**16
    """What browsers wrap around a file that they send."""
    kept_drawings: int = 8
    """Drawings that are not made anew after a click; each may take up to 50 MB."""
    kept_backups: int = 4
    """Backups that are not looked into anew after a click; each may hold a large map."""
    table_rows: int = 20
    kept_readings: int = 8
    """Ways to read a list that are not read anew when somebody goes back to one."""
    proposed_columns: int = 12
    """Columns of a list that are shown at once beside what they are taken for."""
    open_tables: int = 3
    """If a list has no more tables than these, all of them are shown in full."""
    proposed_cells: int = 8
    """Cells to be put right that are shown at once."""
    proposed_map_height: int = 300
    key_findings: int = 6
    small_map_height: int = 420
    grid_rows: int = 3_000
    """Records up to which a kind can be edited as a table."""
    grid_character: int = 8
    """Pixels of a character in the width of such a table's columns."""
    ticked_actors: int = 200
    """Actors that a meeting lists at once to be ticked; others are searched for."""
    completions: int = 6
    """Completions that the quick line proposes."""
    compared_map_height: int = 500
    proposals_per_page: int = 8
    erased_excerpts: int = 3
    """Places that are shown of a word that may mean a person who is to be erased."""
    most_chosen: int = 10
    """Proposals that netmap chooses at most for an aim."""
    chart_height: int = 340
    remembered_looks: int = 50
    """Steps that the visitor can go back through what was looked at on the map."""
    linked_names: int = 3
    """Partners that a profile shows at once."""
    picture_width: int = 420
    """Least width in pixels of the small maps of action fields beside each other."""
    picture_height: int = 330
    closeness_levels: int = 5
    """Steps of closeness that the map's filter offers."""
    tests_at_once: int = 2
    """Maps whose findings are tested at the same time."""
    progress_seconds: float = 1.0
    """How often a page looks how far these tests are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """How a map is kept in a database, and how many backups are made of its file."""

    journal: str = "delete"
    """SQLite's journal: "delete" for files that people copy, "wal" only on a server's own disk."""
    wait_seconds: float = 30.0
    """How long one change waits for others that are being saved."""
    ids_per_query: int = 500
    reread_records: int = 2_000
    """If more records than these have changed, a map is read anew."""
    backup_hours: float = 24.0
    """Age of the newest backup from which a change makes another one first."""
    backups_newest: int = 10
    backups_days: int = 14
    backups_weeks: int = 8
    backups_months: int = 12
    """Backups that are left: the newest ones, then one a day, a week and a month."""
    checked_bytes: int = 8 * 2**20
    """Backups up to this size are read in full when they are made, which takes half a second at
    most; larger ones only if the last one that is known to be readable would have to go."""
    least_erased_characters: int = 4
    """Shorter words are erased only where they stand as names do: with a capital, in one piece."""
    certain_digits: int = 6
    """Shorter numbers may be a year or an extension: whether they mean a person is asked."""
    excerpt_characters: int = 40
    """How much of a text is shown on each side of a word that is to be erased."""
    draft_hours: float = 24.0
    """Age from which an unfinished copy is removed, if nobody can tell who is writing it."""
    listed_steps: int = 20
    """Steps of the history that are shown at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How patiently a file is written that another program may hold."""

    attempts: int = 5
    wait_seconds: float = 0.4

"""Maps that break careless code, as folders of CSV files."""

from itertools import combinations

HEAD = "Von;Nach;Handlungsfeld;Enge;Gerichtet\n"


def _clique(names):
    return "".join(f"{x};{y};Sprache;eng;nein\n" for x, y in combinations(names, 2))


def _actors(names, field="Sprache"):
    return "".join(f"{name};Verein;{field};2021-09-01\n" for name in names)


HARD_MAPS = {
    "one actor": (_actors("A"), ""),
    "no ties": (_actors("ABCDE"), ""),
    "one clique": (_actors("ABCDEF"), _clique("ABCDEF")),
    "disconnected parts": (_actors("ABCDEFGHIJ"), _clique("ABCDE") + _clique("FGHIJ")),
    "directed and undirected": (
        _actors("ABCDE"),
        "A;B;Sprache;eng;ja\nB;A;Sprache;locker;ja\nB;C;Sprache;2,5;nein\nC;D;;eng;ja\n",
    ),
    "all weights equal": (
        _actors("ABCDE"),
        "".join(f"{x};{y};Sprache;7;nein\n" for x, y in ("AB", "BC", "CD", "DE")),
    ),
    "a field without actors": (_actors("ABC", field=""), "A;B;;eng;nein\n"),
    "isolates beside a pair": (_actors("ABCDEFGHIJ"), "A;B;Sprache;eng;nein\n"),
}
"""Rows of actors and of cooperations; all have the field Sprache, and Wohnen that nobody is in."""


def write_map(name, folder):
    """Write a map as CSV files into a folder and return it."""
    actors, cooperations = HARD_MAPS[name]
    for file, text in {
        "Akteure": f"Name;Typ;Handlungsfelder;Befragt am\n{actors}",
        "Kooperationen": f"{HEAD}{cooperations}",
        "Handlungsfelder": "Handlungsfeld\nSprache\nWohnen\n",
    }.items():
        (folder / f"{file}.csv").write_text(text, encoding="utf-8")
    return folder

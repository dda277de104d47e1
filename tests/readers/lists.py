"""Lists as coordinators have them: one known network, written in many shapes, the same each time.

Each kind of list is a function of a random generator and a network; it returns the sheets, and what
of the network they say. Headings, titles, noise and order vary.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from netmap.readers.containers.grids import Grid, Merged

NAMES = (
    "Jugendamt Musterstadt", "Volkshochschule Musterstadt", "Grundschule Süd", "Grundschule Nord",
    "Goethe-Gymnasium", "Kita Regenbogen", "Kita Sonnenschein", "AWO Kreisverband e. V.",
    "Caritasverband e. V.", "DRK-Ortsverein", "Jobcenter Musterland", "SV 1899 Musterstadt e. V.",
    "Stadtbibliothek", "Mehrgenerationenhaus", "Verein für Bildung und Teilhabe e. V.",
    "Seniorenbeirat", "Musikschule Musterstadt, Zweigstelle Ost", "Türkischer Elternverein e. V.",
    "Diakonie Mitte", "Polizei", "Stadt Musterstadt – Ordnungsamt", "IHK", "Lebenshilfe",
    "Freiwillige Feuerwehr",
)  # fmt: skip
TYPES = ("Amt", "Schule", "Kita", "Verein", "Freier Träger")
FIELDS = ("Bildung", "Familie", "Arbeit", "Gesundheit", "Wohnen und Quartier")
NAME_HEADINGS = (
    "Einrichtung",
    "Name der Einrichtung",
    "Akteur",
    "Organisation",
    "Name",
    "Institution",
)
PARTNER_HEADINGS = (
    "arbeitet zusammen mit", "Kooperationspartner", "Kooperationspartner*innen", "Partner",
    "Kooperationen mit", "Partner/-innen", "Kooperiert mit", "Netzwerkpartner:innen",
    "Arbeitet eng zusammen mit", "Mit wem arbeiten Sie zusammen?", "Partnereinrichtungen",
)  # fmt: skip
TITLES = ("Netzwerk Frühe Hilfen", "Akteursliste 2024", "Runder Tisch Integration", "Übersicht")
NOTES = (
    "Stand: 12.03.2024", "Quelle: eigene Erhebung", "erstellt von der Koordinierungsstelle",
    "Bitte Änderungen an die Koordination melden.", "* nur auf Anfrage",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Truth:
    """What a list says; None for what it does not say."""

    names: frozenset[str]
    pairs: frozenset[frozenset[str]]
    closeness: dict[frozenset[str], float] | None = None
    fields: dict[str, frozenset[str]] | None = None
    types: dict[str, str] | None = None
    attended: frozenset[tuple[str, str]] | None = None
    directed: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Net:
    """A small network."""

    names: tuple[str, ...]
    ties: dict[tuple[str, str], float]
    types: dict[str, str]
    fields: dict[str, tuple[str, ...]]
    meetings: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def partners(self, name: str) -> list[str]:
        """Return those whom an actor names: the second ends of its ties."""
        return [target for source, target in self.ties if source == name]

    def truth(self, **said: object) -> Truth:
        """Return what is true of the whole network."""
        pairs = frozenset(map(frozenset, self.ties))
        return Truth(names=frozenset(self.names), pairs=pairs, **said)  # type: ignore[arg-type]

    @property
    def closeness(self) -> dict[frozenset[str], float]:
        """How close each pair is."""
        return {frozenset(pair): weight for pair, weight in self.ties.items()}

    @property
    def memberships(self) -> dict[str, frozenset[str]]:
        """The fields of each actor."""
        return {name: frozenset(fields) for name, fields in self.fields.items()}


def make_net(random: Random) -> Net:
    """Return a network of ten to twenty actors, all of them with a partner but one."""
    names = tuple(random.sample(NAMES, random.randint(10, 20)))
    ties: dict[tuple[str, str], float] = {}
    for number, name in enumerate(names[:-1]):
        for other in random.sample(names[:-1], random.randint(1, 3)):
            if other != name and (other, name) not in ties:
                ties[name, other] = float(random.randint(1, 3))
        if number == 0 and not any(source == name for source, _ in ties):
            ties[name, names[1]] = 2.0
    types = {name: random.choice(TYPES) for name in names}
    fields = {
        name: tuple(sorted(random.sample(FIELDS, random.choice((1, 1, 2, 3))))) for name in names
    }
    meetings = {
        meeting: tuple(random.sample(names, random.randint(3, len(names))))
        for meeting in ("Auftakt 12.03.2024", "2. Netzwerktreffen 18.06.2024", "AG Bildung")
    }
    return Net(names=names, ties=ties, types=types, fields=fields, meetings=meetings)


Rows = list[list[str]]
Made = tuple[list[Grid], Truth]


def grid(name: str, rows: Rows, **options: object) -> Grid:
    """Return rows as a sheet; blank ones only count."""
    cells = tuple((number, tuple(row)) for number, row in enumerate(rows, start=1) if any(row))
    return Grid(name=name, rows=cells, **options)  # type: ignore[arg-type]


def framed(random: Random, rows: Rows) -> Rows:
    """Return a table with titles above and notes below, or without."""
    width = max(map(len, rows))
    above: Rows = []
    if random.random() < 0.6:
        above.append([random.choice(TITLES), *[""] * (width - 1)])
        if random.random() < 0.5:
            above.append([random.choice(NOTES[:3]), *[""] * (width - 1)])
        if random.random() < 0.7:
            above.append([""] * width)
    below: Rows = []
    if random.random() < 0.5:
        below = [[""] * width, [random.choice(NOTES), *[""] * (width - 1)]]
    return above + rows + below


def actor_columns(random: Random, net: Net) -> tuple[list[str], dict[str, list[str]]]:
    """Return some further columns of actors: headings, and cells by name."""
    columns: list[tuple[str, Callable[[str], str]]] = [
        (random.choice(("Typ", "Art der Einrichtung", "Akteurstyp")), net.types.__getitem__)
    ]
    if random.random() < 0.5:
        columns.append(("PLZ", lambda name: f"0{1000 + len(name)}"))
    if random.random() < 0.4:
        columns.append(("Ort", lambda name: "Musterstadt" if len(name) % 2 else "Musterdorf"))
    if random.random() < 0.3:
        columns.append(("Träger", lambda name: "Stadt" if len(name) % 3 else "AWO"))
    if random.random() < 0.3:
        columns.append(("Telefon", lambda name: f"0351 {len(name)}4567"))
    return [heading for heading, _ in columns], {
        name: [say(name) for _, say in columns] for name in net.names
    }


def partners_in_cells(random: Random, net: Net) -> Made:
    """A row an actor, its partners in one cell."""
    sign = random.choice(("; ", ";", "\n", " / ", ", ", "|"))
    headings, cells = actor_columns(random, net)
    rows: Rows = [[random.choice(NAME_HEADINGS), *headings, random.choice(PARTNER_HEADINGS)]]
    order = random.sample(net.names, len(net.names))
    rows += [[name, *cells[name], sign.join(net.partners(name))] for name in order]
    return [grid("Tabelle1", framed(random, rows))], net.truth(types=net.types)


def a_column_each(random: Random, net: Net) -> Made:
    """Partner 1, Partner 2 … or a group over several columns."""
    most = max(len(net.partners(name)) for name in net.names)
    headings, cells = actor_columns(random, net)
    grouped = random.random() < 0.5 and most > 1
    rows: Rows = []
    merged = []
    if grouped:
        start = 1 + len(headings)
        word = random.choice(("Kooperationspartner", "Partner", "arbeitet zusammen mit"))
        rows.append([*[""] * start, word, *[""] * (most - 1)])
        merged = [Merged(first_row=1, last_row=1, first_column=start, last_column=start + most - 1)]
        columns = random.choice(
            ([str(n + 1) for n in range(most)], [f"Partner {n + 1}" for n in range(most)])
        )
        rows.append([random.choice(NAME_HEADINGS), *headings, *columns])
    else:
        word = random.choice(("Partner", "Kooperationspartner", "Partner Nr."))
        rows.append(
            [random.choice(NAME_HEADINGS), *headings, *(f"{word} {n + 1}" for n in range(most))]
        )
    for name in net.names:
        partners = net.partners(name)
        rows.append([name, *cells[name], *partners, *[""] * (most - len(partners))])
    table = rows if grouped else framed(random, rows)
    options = {"merged": tuple(merged)} if random.random() < 0.7 else {}
    return [grid("Liste", table, **options)], net.truth(types=net.types)


def matrix(random: Random, net: Net, say: Callable[[float], str], half: bool) -> Rows:
    """Return actors by actors."""
    corner = random.choice(("", "", "Akteur", "Name", "von / zu"))
    rows: Rows = [[corner, *net.names]]
    weights = net.closeness
    for at, one in enumerate(net.names):
        row = [one]
        for there, other in enumerate(net.names):
            weight = weights.get(frozenset((one, other)), 0.0)
            blank = (half and there > at) or one == other
            row.append("" if blank else say(weight))
        rows.append(row)
    return rows


def marks_matrix(random: Random, net: Net) -> Made:
    """Actors by actors with x, or 0 and 1."""
    yes, no = random.choice((("x", ""), ("X", "–"), ("1", "0"), ("ja", "nein"), ("●", "")))
    rows = matrix(random, net, lambda weight: yes if weight else no, random.random() < 0.4)
    return [grid("Wer mit wem", framed(random, rows))], net.truth(directed=False)


def degrees_matrix(random: Random, net: Net) -> Made:
    """Actors by actors with 1 to 3, or words."""
    words = {0.0: "", 1.0: "locker", 2.0: "mittel", 3.0: "eng"}
    numbers = {0.0: "0", 1.0: "1", 2.0: "2", 3.0: "3"}
    said = random.choice((words, numbers))
    rows = matrix(random, net, said.__getitem__, random.random() < 0.4)
    return [grid("Matrix", framed(random, rows))], net.truth(
        directed=False, closeness=net.closeness
    )


def fields_matrix(random: Random, net: Net) -> Made:
    """Actors by action fields, and their ties in a sheet of their own."""
    rows: Rows = [[random.choice(NAME_HEADINGS), "Typ", *FIELDS]]
    mark = random.choice(("x", "X", "✓", "1"))
    rows += [
        [name, net.types[name], *(mark if one in net.fields[name] else "" for one in FIELDS)]
        for name in net.names
    ]
    return [grid("Akteure", framed(random, rows)), ties_sheet(random, net)], net.truth(
        fields=net.memberships, types=net.types, closeness=net.closeness
    )


def ties_sheet(random: Random, net: Net, name: str = "Kooperationen") -> Grid:
    """Return the ties in a sheet of their own."""
    ends = random.choice(
        (("Von", "Nach"), ("Wer", "Mit wem"), ("Akteur A", "Akteur B"), ("Einrichtung", "Partner"))
    )
    close = random.choice(("Enge", "Wie eng?", "Intensität", "Gewicht"))
    words = {1.0: "locker", 2.0: "mittel", 3.0: "eng"}
    as_words = random.random() < 0.5
    rows: Rows = [[*ends, close]]
    rows += [
        [one, other, words[weight] if as_words else str(int(weight))]
        for (one, other), weight in net.ties.items()
    ]
    return grid(name, framed(random, rows))


def attendance(random: Random, net: Net) -> Made:
    """Actors by meetings."""
    mark = random.choice(("x", "anwesend", "1", "✓"))
    rows: Rows = [[random.choice(NAME_HEADINGS), *net.meetings]]
    rows += [
        [name, *(mark if name in there else "" for there in net.meetings.values())]
        for name in net.names
    ]
    attended = frozenset((name, title) for title, there in net.meetings.items() for name in there)
    name = random.choice(("Teilnahme", "Anwesenheit", "Tabelle1"))
    return [grid(name, framed(random, rows))], Truth(
        names=frozenset(net.names), pairs=frozenset(), attended=attended
    )


def a_sheet_each(random: Random, net: Net) -> Made:
    """A sheet a field."""
    head = [random.choice(NAME_HEADINGS), "Typ"]
    grids = []
    for one in FIELDS:
        rows = [[name, net.types[name]] for name in net.names if one in net.fields[name]]
        grids.append(grid(one, [head, *rows]))
    return grids, Truth(
        names=frozenset(net.names), pairs=frozenset(), fields=net.memberships, types=net.types
    )


def limesurvey(random: Random, net: Net) -> Made:
    """A multiple choice of LimeSurvey: a column an option."""
    yes, no = random.choice((("Ja", "Nein"), ("Y", "N"), ("Ja", ""), ("Yes", "No")))
    asked = "Mit welchen Einrichtungen arbeiten Sie zusammen?"
    coded = random.random() < 0.5
    heads = [
        f"koop[SQ{n:03}]. {asked} [{name}]" if coded else f"{asked} [{name}]"
        for n, name in enumerate(net.names, start=1)
    ]
    first = [
        "id. Antwort ID",
        "submitdate. Datum Abgeschickt",
        "org. Welche Einrichtung vertreten Sie?",
    ]
    if not coded:
        first = ["Antwort ID", "Datum Abgeschickt", "Welche Einrichtung vertreten Sie?"]
    answered = sorted({source for source, _ in net.ties})
    rows: Rows = [[*first, *heads]]
    for number, name in enumerate(answered, start=1):
        named = net.partners(name)
        marks = [yes if other in named else no for other in net.names]
        rows.append([str(number), "2024-03-01 10:15:00", name, *marks])
    return [grid("survey.csv", rows, aligned=False)], net.truth(directed=True)


def forms(random: Random, net: Net) -> Made:
    """Google or Microsoft Forms: all partners in one cell."""
    google = random.random() < 0.5
    sign = ", " if google else ";"
    end = "" if google else ";"
    first = (
        ["Zeitstempel"] if google else ["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"]
    )
    rows: Rows = [
        [
            *first,
            "Welche Einrichtung vertreten Sie?",
            random.choice(
                ("Mit wem arbeiten Sie zusammen?", "Mit welchen Einrichtungen kooperieren Sie?")
            ),
            random.choice(("In welchen Handlungsfeldern sind Sie aktiv?", "Handlungsfelder")),
        ]
    ]
    for number, name in enumerate(net.names, start=1):
        stamp = (
            ["14.03.2024 10:15:00"]
            if google
            else [str(number), "3/14/24 10:00", "3/14/24 10:05", "anonymous", ""]
        )
        partners = net.partners(name)
        rows.append(
            [
                *stamp,
                name,
                sign.join(partners) + (end if partners else ""),
                sign.join(net.fields[name]) + end,
            ]
        )
    return [grid("Formularantworten 1", rows)], net.truth(directed=True, fields=net.memberships)


def categories(random: Random, net: Net) -> Made:
    """Rows of categories between those of actors."""
    style = random.choice((str.upper, lambda text: f"{text}:", str))
    plural = {
        "Amt": "Ämter", "Schule": "Schulen", "Kita": "Kitas", "Verein": "Vereine",
        "Freier Träger": "Freie Träger",
    }  # fmt: skip
    rows: Rows = [[random.choice(NAME_HEADINGS), "Ort", random.choice(PARTNER_HEADINGS)]]
    for kind in TYPES:
        members = [name for name in net.names if net.types[name] == kind]
        if members:
            rows.append([style(plural[kind]), "", ""])
            rows += [[name, "Musterstadt", "; ".join(net.partners(name))] for name in members]
    types = {name: style(plural[net.types[name]]).rstrip(":") for name in net.names}
    return [grid("Tabelle1", framed(random, rows))], net.truth(types=types)


def repeated(random: Random, net: Net) -> Made:
    """The same actor several times, with dito, blanks or merged cells."""
    how = random.choice(("dito", '"', "s. o.", "", "merged"))
    rows: Rows = [[*random.choice((("Von", "Nach"), ("Wer", "Mit wem"))), "Enge"]]
    merged = []
    for name in net.names:
        partners = net.partners(name)
        for number, other in enumerate(partners):
            said = name if number == 0 else ("" if how == "merged" else how)
            rows.append([said, other, str(int(net.ties[name, other]))])
        if how == "merged" and len(partners) > 1:
            last = len(rows)
            merged.append(
                Merged(
                    first_row=last - len(partners) + 1, last_row=last, first_column=0, last_column=0
                )
            )
    tied = frozenset(name for pair in net.ties for name in pair)
    return [grid("Kooperationen", rows, merged=tuple(merged))], Truth(
        names=tied, pairs=frozenset(map(frozenset, net.ties)), closeness=net.closeness
    )


def two_in_one_sheet(random: Random, net: Net) -> Made:
    """Two tables one below the other."""
    upper: Rows = [["Akteure", "", ""], [random.choice(NAME_HEADINGS), "Typ", ""]]
    if random.random() < 0.5:
        del upper[0]
    upper += [[name, net.types[name], ""] for name in net.names]
    lower: Rows = [["Kooperationen", "", ""], ["Von", "Nach", "Enge"]]
    lower += [[*pair, str(int(weight))] for pair, weight in net.ties.items()]
    gap: Rows = [["", "", ""]] * random.randint(1, 3)
    return [grid("Netzwerk", upper + gap + lower)], net.truth(
        types=net.types, closeness=net.closeness
    )


def with_sums(random: Random, net: Net) -> Made:
    """Sums and notes below."""
    listed = grid("Akteure", [["Name", "Typ"], *([name, net.types[name]] for name in net.names)])
    rows: Rows = [["Von", "Nach", "Enge"]]
    rows += [[*pair, str(int(weight))] for pair, weight in net.ties.items()]
    total = str(int(sum(net.ties.values())))
    rows += random.choice(
        (
            [["Summe", "", total]],
            [["Gesamt:", "", total], ["Durchschnitt", "", "2,1"]],
            [["", "", total]],
            [["", "", ""], ["Summe Kooperationen", "", total], ["Stand: 01.03.2024", "", ""]],
        )
    )
    return [listed, grid("Kooperationen", rows)], net.truth(closeness=net.closeness)


def tools(random: Random, net: Net) -> Made:
    """Kumu, Gephi, Polinode, Onodo, Graph Commons, NodeXL: elements and connections."""
    ids = {name: f"n{number}" for number, name in enumerate(net.names)}
    kind = random.choice(("kumu", "gephi", "polinode", "onodo", "commons", "nodexl"))
    weights = [(a, b, str(int(weight))) for (a, b), weight in net.ties.items()]
    if kind == "kumu":
        nodes = [["Label", "Type", "Description"], *([n, net.types[n], ""] for n in net.names)]
        ties = [
            ["From", "To", "Direction", "Strength"],
            *([a, b, "undirected", w] for a, b, w in weights),
        ]
    elif kind == "gephi":
        nodes = [["Id", "Label", "Type"], *([ids[n], n, net.types[n]] for n in net.names)]
        ties = [["Source", "Target", "Type", "Id", "Label", "timeset", "Weight"]]
        ties += [
            [ids[a], ids[b], "Undirected", str(n), "", "", w] for n, (a, b, w) in enumerate(weights)
        ]
    elif kind == "polinode":
        nodes = [["Name", "Type"], *([n, net.types[n]] for n in net.names)]
        ties = [["Source", "Target", "Weight"], *([a, b, w] for a, b, w in weights)]
    elif kind == "onodo":
        nodes = [["Name", "Type", "Description", "Visible", "Image"]]
        nodes += [[n, net.types[n], "", "1", ""] for n in net.names]
        ties = [
            ["Source", "Type", "Target", "Weight"],
            *([a, "kooperiert", b, w] for a, b, w in weights),
        ]
    elif kind == "commons":
        nodes = [["Node Type", "Name", "Description"], *([net.types[n], n, ""] for n in net.names)]
        ties = [["From Type", "From Name", "Edge Type", "To Type", "To Name", "Weight"]]
        ties += [[net.types[a], a, "KOOPERIERT", net.types[b], b, w] for a, b, w in weights]
    else:
        nodes = [["", "Visual Properties", ""], ["Vertex", "Color", "Shape"]]
        nodes += [[n, "", "Disk" if len(n) % 2 else ""] for n in net.names]
        ties = [["", "", "Visual Properties", "", "", "Labels"]]
        ties.append(["Vertex 1", "Vertex 2", "Color", "Width", "Style", "Edge Weight"])
        ties += [[a, b, "", "", "", w] for a, b, w in weights]
    named = {
        "nodexl": ("Vertices", "Edges"),
        "gephi": ("nodes", "edges"),
        "kumu": ("Elements", "Connections"),
    }
    sheets = named.get(kind, ("Nodes", "Edges"))
    types = None if kind == "nodexl" else net.types
    return [grid(sheets[1], ties), grid(sheets[0], nodes)], net.truth(
        closeness=net.closeness, types=types, directed=False
    )


def a_row_a_tie(random: Random, net: Net) -> Made:
    """Einrichtung, Partner, topic and closeness, a row a tie."""
    words = {1.0: "locker", 2.0: "mittel", 3.0: "eng"}
    rows: Rows = [
        [
            random.choice(("Wer", "Einrichtung", "Akteur")),
            random.choice(
                ("Mit wem", "Partner", "arbeitet zusammen mit", "Kooperationspartner:in")
            ),
            "Thema",
            "Wie eng",
        ]
    ]
    if rows[0][0] == "Wer":
        rows[0][1] = "Mit wem"
    rows += [[*pair, random.choice(FIELDS), words[weight]] for pair, weight in net.ties.items()]
    tied = frozenset(name for pair in net.ties for name in pair)
    return [grid("Tabelle1", framed(random, rows))], Truth(
        names=tied, pairs=frozenset(map(frozenset, net.ties)), closeness=net.closeness
    )


def hidden(random: Random, net: Net) -> Made:
    """Rows, a column and a sheet that the workbook hides."""
    rows: Rows = [["Name", "Typ", "intern"]]
    rows += [[name, net.types[name], "schwierig"] for name in net.names]
    rows.insert(3, ["Altverein (aufgelöst)", "Verein", ""])
    old = grid("Akteure 2019", [["Name"], ["Frauentreff (alt)"], ["Chor (alt)"]], hidden=True)
    actors = grid("Akteure", rows, hidden_rows=frozenset({4}), hidden_columns=frozenset({2}))
    return [actors, ties_sheet(random, net), old], net.truth(types=net.types)


def listed_and_matrix(random: Random, net: Net) -> Made:
    """A list of actors, and a matrix of them in another sheet."""
    listed = [["Name", "Typ"], *([name, net.types[name]] for name in net.names)]
    rows = matrix(random, net, lambda weight: "x" if weight else "", False)
    return [grid("Akteure", listed), grid("Matrix", rows)], net.truth(
        types=net.types, directed=False
    )


def with_degrees(random: Random, net: Net) -> Made:
    """Partner 1 and its closeness, Partner 2 and its …."""
    most = max(len(net.partners(name)) for name in net.names)
    word = random.choice(("Enge", "Intensität"))
    head = ["Einrichtung", "Typ"]
    for number in range(1, most + 1):
        head += [f"Partner {number}", f"{word} {number}"]
    rows: Rows = [head]
    for name in net.names:
        row = [name, net.types[name]]
        for other in net.partners(name):
            row += [other, str(int(net.ties[name, other]))]
        rows.append(row + [""] * (len(head) - len(row)))
    return [grid("Tabelle1", framed(random, rows))], net.truth(
        closeness=net.closeness, types=net.types
    )


KINDS: dict[str, Callable[[Random, Net], Made]] = {
    made.__name__: made
    for made in (
        partners_in_cells, a_column_each, marks_matrix, degrees_matrix, fields_matrix, attendance,
        a_sheet_each, limesurvey, forms, categories, repeated, two_in_one_sheet, with_sums, tools,
        a_row_a_tie, hidden, listed_and_matrix, with_degrees,
    )
}  # fmt: skip


def make_list(kind: str, seed: int) -> Made:
    """Return a list of a kind, the same for the same seed, and what it says."""
    random = Random(f"{kind} {seed}")  # noqa: S311 (the same lists each time, no secrets)
    return KINDS[kind](random, make_net(random))

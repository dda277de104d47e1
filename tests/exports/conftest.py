"""A small network that holds everything an export can stumble over."""

from datetime import date

import pytest

from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    Cooperation,
    CooperationStatus,
    Meeting,
    Network,
    Offer,
    OfferKind,
    Priority,
)


@pytest.fixture(name="hostile")
def hostile_network() -> Network:
    """Names that look like formulas, markup, numbers or nothing; all stages; parallel ties."""
    return Network.of(
        title="=2+5 & <b>Müller</b>",
        as_of=date(2021, 11, 18),
        actors=[
            Actor(
                id="office",
                name='=HYPERLINK("http://127.0.0.1:9","x")',
                type="Amt oder Behörde",
                fields=("language", "work"),
                place="01067 Dresden",
                coordinator=True,
                surveyed_on=date(2021, 11, 18),
                reference="Protokoll; Seite 3",
                note="erste Zeile\nzweite Zeile",
                attributes=(("Postleitzahl", "01067"), ("Vorwahl", "+49 351")),
            ),
            Actor(
                id="img",
                name="<img src=x onerror=alert(1)>",
                surveyed_on=date(1899, 5, 1),
                attributes=(("Gründung", "03-12"), ("Vorwahl", "-")),
            ),
            Actor(id="rich", name="<r><t>fett</t></r>", attributes=(("Zahl", "1e5"),)),
            Actor(id="na", name="NA", attributes=(("Zahl", "=1+1"), ("Zahl", "zweite Spalte"))),
            Actor(id="07", name="![](http://127.0.0.1:9/x)"),
            Actor(id="list", name="Kita; Hort"),
            Actor(id="twin-1", name="Kita Sonne"),
            Actor(id="twin-2", name="KITA SONNE"),
            Actor(id="NA", name="na e. V.", note="@kita"),
            Actor(id="persian", name="می‌خواهم"),
        ],
        cooperations=[
            Cooperation(id="k1", source="office", target="img", fields=("language", "work")),
            Cooperation(id="k2", source="img", target="office", kind="=Projekt", directed=True),
            Cooperation(id="k3", source="twin-1", target="twin-2", weight=2.5),
            Cooperation(
                id="k4", source="list", target="rich", status=CooperationStatus.PLANNED, weight=0.1
            ),
            Cooperation(
                id="k5", source="na", target="NA", status=CooperationStatus.WISHED, weight=1.234
            ),
            Cooperation(
                id="k6",
                source="07",
                target="persian",
                status=CooperationStatus.ENDED,
                weight=0.1 + 0.2,
                reference="'quoted",
                note="+1",
                attributes=(("Seit", "2019"),),
            ),
        ],
        action_fields=[
            ActionField(id="work", name="Arbeit; Ausbildung", description="-Beschreibung"),
            ActionField(id="language", name="Bildung und Sprache", reference="@Quelle"),
        ],
        priorities=[Priority(id="p1", name="=Wertschätzung", attributes=(("Rang", "1"),))],
        meetings=[
            Meeting(id="t1", name="Erstes Treffen", held_on=date(2021, 11, 18), kind="Treffen"),
            Meeting(id="t2", name="Workshop", kind="Workshop", field="language", part_of="t1"),
        ],
        attendances=[
            Attendance(actor="office", meeting="t1", attributes=(("Rolle", "lädt ein"),)),
            Attendance(actor="twin-2", meeting="t2", reference="Liste"),
        ],
        offers=[
            Offer(actor="office", kind=OfferKind.OFFER, topic="=Räume", field="language"),
            Offer(actor="na", kind=OfferKind.NEED, topic="Dolmetschen", note="bald"),
        ],
    )

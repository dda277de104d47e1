"""Maps of a few actors, to see what files keep of them."""

from datetime import date

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
)

TOWN = Network.of(
    title="Stadt",
    actors=[
        Actor(id="a", name="A", fields=("language",)),
        Actor(id="b", name="B", fields=("language", "work")),
        Actor(id="c", name="C", fields=("work",)),
        Actor(id="d", name="D"),
        Actor(id="e", name="E"),
    ],
    cooperations=[
        Cooperation(id="shared", source="a", target="b"),
        Cooperation(id="work", source="b", target="c"),
        Cooperation(
            id="ended", source="a", target="d", fields=("language",), status=CooperationStatus.ENDED
        ),
        Cooperation(id="none", source="d", target="e"),
    ],
    action_fields=[
        ActionField(id="language", name="Sprache"),
        ActionField(id="work", name="Arbeit"),
    ],
    meetings=[
        Meeting(id="day", name="Tag"),
        Meeting(id="talk", name="Werkstatt Sprache", field="language", part_of="day"),
        Meeting(id="jobs", name="Werkstatt Arbeit", field="work", part_of="day"),
    ],
    attendances=[
        Attendance(actor="a", meeting="day"),
        Attendance(actor="a", meeting="talk"),
        Attendance(actor="c", meeting="day"),
        Attendance(actor="b", meeting="jobs"),
    ],
    offers=[
        Offer(actor="a", kind=OfferKind.OFFER, topic="Räume"),
        Offer(actor="b", kind=OfferKind.NEED, topic="Kurse", field="language"),
        Offer(actor="b", kind=OfferKind.NEED, topic="Stellen", field="work"),
        Offer(actor="c", kind=OfferKind.OFFER, topic="Stellen"),
    ],
)

STAR = Network.of(
    title="Stern",
    as_of=date(2024, 5, 1),
    actors=[
        Actor(id=name, name=name.upper(), fields=("f",) if name < "d" else (), reference="Umfrage")
        for name in "abcde"
    ],
    cooperations=[
        Cooperation(id="ab", source="a", target="b", reference="Protokoll"),
        Cooperation(id="ac", source="a", target="c", reference="Umfrage"),
        Cooperation(id="ad", source="a", target="d"),
        Cooperation(id="bc", source="b", target="c"),
    ],
    action_fields=[ActionField(id="f", name="Feld")],
)

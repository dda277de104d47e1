"""Small networks to draw."""

import random
from datetime import date

import pytest

from netmap.i18n import Language, Texts, texts_for
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network

FIRST = ("Kommunales", "Evangelische", "Türkisch-Islamischer", "Freie", "Interkultureller")
SECOND = (
    "Integrationszentrum",
    "Kirchengemeinde",
    "Kulturverein",
    "Jugendmigrationsberatung",
    "Volkshochschule",
    "Grundschule",
    "Begegnungsstätte",
)


@pytest.fixture(name="texts", scope="session")
def german() -> Texts:
    return texts_for(Language.DE)


@pytest.fixture(name="toy")
def toy_network() -> Network:
    """Office – school – club in a row, a planned tie school – café, a lone choir.

    Field "edu" holds office, school and café; "fun" holds club and, with school, the tie s–c.
    """
    return Network.of(
        title="Toystadt",
        actors=[
            Actor(
                id="office",
                name="Koordinierungsstelle",
                type="Amt",
                fields=("edu",),
                coordinator=True,
                surveyed_on=date(2024, 5, 1),
            ),
            Actor(id="school", name="Grundschule", type="Schule", fields=("edu", "fun")),
            Actor(id="club", name="Sportverein", type="Verein", fields=("fun",)),
            Actor(id="cafe", name="Sprachcafé", type="Verein", fields=("edu",)),
            Actor(id="choir", name="Chor", type=""),
        ],
        cooperations=[
            Cooperation(id="o-s", source="office", target="school", kind="Beratung", weight=3),
            Cooperation(id="s-c", source="school", target="club", fields=("fun",), kind="Projekt"),
            Cooperation(id="s-c2", source="club", target="school", kind="Projekt", weight=2),
            Cooperation(
                id="s-k",
                source="school",
                target="cafe",
                status=CooperationStatus.PLANNED,
                directed=True,
            ),
        ],
        action_fields=[
            ActionField(id="edu", name="Bildung"),
            ActionField(id="fun", name="Freizeit"),
        ],
    )


def make_town(size: int, *, seed: int = 1) -> Network:
    """A connected core with hubs, two lone actors, a pair and a triple; long German names."""
    chance = random.Random(seed)  # noqa: S311
    actors = [
        Actor(
            id=f"a{number:04}",
            name=f"{chance.choice(FIRST)} {chance.choice(SECOND)} {number}",
            type=f"Typ {number % 9}",
        )
        for number in range(size)
    ]
    core = range(size - 7)
    ends = [(number, chance.randrange(number)) for number in core if number]
    ends += [(chance.choice(core[:6]), chance.choice(core[6:])) for _ in range(size)]
    ends += [(size - 7, size - 6), (size - 5, size - 4), (size - 4, size - 3)]
    return Network.of(
        actors=actors,
        cooperations=[
            Cooperation(id=f"t{number:04}", source=actors[a].id, target=actors[b].id)
            for number, (a, b) in enumerate(ends)
        ],
    )


@pytest.fixture(name="town", scope="session")
def town_of_64() -> Network:
    return make_town(64)

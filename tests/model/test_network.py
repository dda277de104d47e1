"""The digest of a map: equal for equal content, different as soon as anything differs."""

from dataclasses import replace
from datetime import date

from netmap.model import Actor, Cooperation, Network

ACTORS = (Actor(id="a", name="A"), Actor(id="b", name="B", surveyed_on=date(2024, 5, 1)))
TIES = (
    Cooperation(id="1", source="a", target="b"),
    Cooperation(id="2", source="b", target="a", fields=("f", "g")),
)
MAP = Network.of(title="Map", actors=ACTORS, cooperations=TIES)


def test_the_order_of_the_rows_does_not_matter():
    assert (
        Network.of(title="Map", actors=ACTORS[::-1], cooperations=TIES[::-1]).digest == MAP.digest
    )


def test_every_change_changes_the_digest():
    first, second = TIES
    changed = [
        replace(MAP, title=""),
        replace(MAP, as_of=date(2024, 5, 1)),
        replace(MAP, actors=ACTORS[:1]),
        replace(MAP, actors=(ACTORS[0], replace(ACTORS[1], surveyed_on=None))),
        replace(MAP, cooperations=(first, replace(second, fields=("f,g",)))),
        replace(MAP, cooperations=(first, replace(second, weight=2.0))),
        # the same words in other places
        replace(MAP, actors=(replace(ACTORS[0], type="x"), ACTORS[1])),
        replace(MAP, actors=(replace(ACTORS[0], place="x"), ACTORS[1])),
        replace(MAP, actors=(replace(ACTORS[0], attributes=(("x", ""),)), ACTORS[1])),
        replace(MAP, actors=(replace(ACTORS[0], name="\ud83d\ude00"), ACTORS[1])),
        replace(MAP, actors=(replace(ACTORS[0], name="\U0001f600"), ACTORS[1])),
    ]
    assert len({network.digest for network in (MAP, *changed)}) == len(changed) + 1

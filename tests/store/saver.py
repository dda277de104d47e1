"""Saves one step after the other and says so, until it is killed: ``saver.py ADDRESS NAME``."""

import dataclasses
import sys

from netmap.editing.edit import Add, Change, Together
from netmap.model import Actor, ContactPerson, Cooperation
from netmap.records import Kind
from netmap.store import open_store


def main(address: str, name: str) -> None:
    store = open_store(address)
    say("ready")
    number = 0
    while True:
        number += 1
        actor = f"{name}-{number}"
        added = store.apply(
            Together(
                commands=(
                    Add(value=Actor(id=actor, name=actor, note="x" * 500)),
                    Add(value=Cooperation(id="", source="amt", target=actor)),
                    Add(value=ContactPerson(actor=actor, name="Erika")),
                )
            ),
            who=name,
        )
        say(added.position, added.id)
        amt = store.record(Kind.ACTOR, "amt")
        assert isinstance(amt.value, Actor)
        value = dataclasses.replace(amt.value, note=f"{amt.value.note[-200:]} {number}")
        changed = store.apply(Change(version=amt.version, value=value), who=name)
        say(changed.position, changed.id)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""What two people made of one record: each column says what the one wrote who changed it."""

import dataclasses

import pytest

from netmap.editing.edit import Change, Delete
from netmap.editing.imports import Import
from netmap.editing.reconcile import reconcile, save_change
from netmap.errors import EditError
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.records import Kind
from netmap.store import ConflictError, open_store

BEGUN = Actor(id="k", name="Kita", type="Kita", fields=("a", "b"))
TIE = Cooperation(id="t", source="k", target="c")


def change(value, **columns):
    return dataclasses.replace(value, **columns)


def test_columns_that_one_changed_are_no_question():
    mine, theirs = change(BEGUN, name="Kita Süd"), change(BEGUN, note="ruft zurück", place="Süd")
    settled = reconcile(BEGUN, mine, theirs)
    assert settled.value == change(BEGUN, name="Kita Süd", note="ruft zurück", place="Süd")
    assert (settled.asked, settled.taken) == ((), ("place", "note"))


def test_what_both_changed_alike_is_neither_asked_nor_told():
    same = change(BEGUN, place="Süd")
    settled = reconcile(BEGUN, same, same)
    assert (settled.value, settled.asked, settled.taken) == (same, (), ())


def test_what_both_changed_differently_is_asked_and_stays_as_stored_until_then():
    mine, theirs = change(BEGUN, note="m", place="Nord"), change(BEGUN, note="t", type="Hort")
    settled = reconcile(BEGUN, mine, theirs)
    assert settled.asked == ("note",)
    assert settled.taken == ("type",)
    assert settled.value == change(BEGUN, note="t", type="Hort", place="Nord")


def test_emptying_a_text_is_a_change_like_any_other():
    begun = change(BEGUN, note="alt")
    emptied, longer = change(begun, note=""), change(begun, note="alt und neu")
    assert reconcile(begun, emptied, begun).value.note == ""
    assert reconcile(begun, emptied, longer).asked == ("note",)
    assert reconcile(begun, longer, emptied).asked == ("note",)


@pytest.mark.parametrize(
    ("mine", "theirs", "joined", "taken"),
    [
        (("a", "b", "c"), ("a", "b", "d"), ("a", "b", "d", "c"), True),
        (("a",), ("a", "b", "c"), ("a", "c"), True),
        (("a",), ("b",), (), True),
        (("b", "c"), ("a", "b", "c"), ("b", "c"), False),
        (("a", "b"), ("c",), ("c",), True),
        (("c",), ("a", "b"), ("c",), False),
    ],
)
def test_of_action_fields_each_is_decided_on_by_itself(mine, theirs, joined, taken):
    settled = reconcile(BEGUN, change(BEGUN, fields=mine), change(BEGUN, fields=theirs))
    assert settled.value.fields == joined
    assert (settled.asked, settled.taken) == ((), ("fields",) if taken else ())


def test_further_columns_that_no_form_shows_are_those_of_the_store():
    theirs = change(BEGUN, attributes=(("PLZ", "01067"),))
    assert reconcile(BEGUN, change(BEGUN, name="Neu"), theirs).value.attributes == (
        ("PLZ", "01067"),
    )


def test_two_ends_of_two_people_are_asked_together():
    settled = reconcile(TIE, change(TIE, source="x"), change(TIE, target="x"))
    assert settled.asked == ("source", "target")
    turned = reconcile(TIE, change(TIE, directed=True), change(TIE, source="c", target="k"))
    assert set(turned.asked) == {"source", "target", "directed"}


def test_what_was_decided_on_is_not_asked_again_because_both_agree_elsewhere():
    """Both set a direction; the start was asked, and the visitor stays with another one."""
    theirs = change(TIE, source="y", directed=True)
    decided = change(TIE, source="x", directed=True)
    settled = reconcile(change(TIE, source="y"), decided, theirs)
    assert (settled.value, settled.asked) == (decided, ())


def test_an_end_and_a_status_are_not_the_same_statement():
    mine, theirs = change(TIE, source="x"), change(TIE, status=CooperationStatus.ENDED)
    settled = reconcile(TIE, mine, theirs)
    assert settled.value == change(TIE, source="x", status=CooperationStatus.ENDED)


@pytest.fixture(name="store")
def kept_map(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    fields = [ActionField(id=key, name=key) for key in "abcd"]
    store.apply(Import(network=Network.of(actors=[BEGUN], action_fields=fields)), who="Amt")
    yield store
    store.check()
    store.close()


def by_others(store, who="Kreis", **columns):
    record = store.record(Kind.ACTOR, "k")
    store.apply(Change(version=record.version, value=change(record.value, **columns)), who=who)


def test_a_change_is_saved_beside_those_of_others(store):
    seen = store.record(Kind.ACTOR, "k").version
    by_others(store, note="Montags")
    by_others(store, who="Chor", place="Nord")
    wanted = Change(version=seen, value=change(BEGUN, name="Kita Süd"))
    saved = save_change(store, wanted, begun=BEGUN, who="Eva")
    assert (saved.taken, saved.who) == (("place", "note"), "Chor")
    assert store.record(Kind.ACTOR, "k").value == change(
        BEGUN, name="Kita Süd", note="Montags", place="Nord"
    )
    assert store.history(limit=1)[0] == saved.batch
    store.undo(saved.batch.position, who="Eva")
    assert store.record(Kind.ACTOR, "k").value == change(BEGUN, note="Montags", place="Nord")


@pytest.mark.slow
def test_nothing_is_told_where_nobody_else_was(store):
    seen = store.record(Kind.ACTOR, "k").version
    saved = save_change(
        store, Change(version=seen, value=change(BEGUN, note="n")), begun=BEGUN, who="Eva"
    )
    assert (saved.taken, saved.who) == ((), "")


def test_a_clash_changes_nothing(store):
    seen = store.record(Kind.ACTOR, "k").version
    by_others(store, note="Montags", place="Nord")
    wanted = Change(version=seen, value=change(BEGUN, name="Neu", note="Dienstags"))
    with pytest.raises(ConflictError):
        save_change(store, wanted, begun=BEGUN, who="Eva")
    assert store.record(Kind.ACTOR, "k").value == change(BEGUN, note="Montags", place="Nord")


def test_what_was_deleted_does_not_come_back(store):
    record = store.record(Kind.ACTOR, "k")
    store.apply(Delete(version=record.version), who="Kreis")
    with pytest.raises(ConflictError) as refused:
        save_change(
            store,
            Change(version=record.version, value=change(BEGUN, name="Neu")),
            begun=BEGUN,
            who="Eva",
        )
    assert refused.value.theirs is None


def test_who_is_quicker_once_more_is_heard_too(store, monkeypatch):
    seen = store.record(Kind.ACTOR, "k").version
    by_others(store, note="Montags")
    apply, late = store.apply, []

    def apply_late(command, *, who):
        if not late and getattr(command, "command", None) and command.command.version != seen:
            late.append(True)
            monkeypatch.setattr(store, "apply", apply)
            by_others(store, who="Chor", note="Montags und dienstags")
        return apply(command, who=who)

    monkeypatch.setattr(store, "apply", apply_late)
    wanted = Change(version=seen, value=change(BEGUN, name="Kita Süd"))
    saved = save_change(store, wanted, begun=BEGUN, who="Eva")
    assert late
    assert (saved.taken, saved.who) == (("note",), "Chor")
    assert store.record(Kind.ACTOR, "k").value == change(
        BEGUN, name="Kita Süd", note="Montags und dienstags"
    )


def test_blanks_around_a_text_are_no_change(store):
    seen = store.record(Kind.ACTOR, "k").version
    by_others(store, name="Kita Süd")
    wanted = Change(version=seen, value=change(BEGUN, name=" Kita ", place="Nord"))
    save_change(store, wanted, begun=BEGUN, who="Eva")
    assert store.record(Kind.ACTOR, "k").value == change(BEGUN, name="Kita Süd", place="Nord")


def test_what_cannot_be_kept_is_said(store):
    seen = store.record(Kind.ACTOR, "k").version
    with pytest.raises(EditError):
        save_change(
            store, Change(version=seen, value=change(BEGUN, name=" ")), begun=BEGUN, who="Eva"
        )


def test_columns_of_the_list_s_own_are_columns_as_others_are():
    def said(**pairs):
        return Actor(id="k", name="Kita", attributes=tuple(pairs.items()))

    begun = said(Träger="Stadt", Quartier="Nord")
    mine, theirs = said(Träger="Kreis", Quartier="Nord"), said(Träger="Stadt", Quartier="Süd")
    settled = reconcile(begun, mine, theirs)
    assert settled.value == said(Träger="Kreis", Quartier="Süd")
    assert (settled.asked, settled.taken) == ((), ("attributes.Quartier",))
    settled = reconcile(begun, mine, said(Träger="Verein", Quartier="Nord", Ziel="Kinder"))
    assert settled.asked == ("attributes.Träger",)
    assert settled.taken == ("attributes.Ziel",)
    assert settled.value == said(Träger="Verein", Quartier="Nord", Ziel="Kinder")
    settled = reconcile(begun, said(Quartier="Nord"), said(Träger="Stadt"))  # each takes one out
    assert settled.value == Actor(id="k", name="Kita")
    assert settled.asked == ()

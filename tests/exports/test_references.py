"""When a name stands for an entry of another table, and when only the id does."""

import pytest

from netmap.exports.references import name_references
from netmap.model import Actor


def references(**names):
    return name_references([Actor(id=key, name=name) for key, name in names.items()])


def test_a_name_of_its_own_stands_for_its_owner():
    assert references(a="Kita", b="Schule") == {"a": "Kita", "b": "Schule"}


@pytest.mark.parametrize("other", ["Kita", "KITA", " ki\u200cta ", "kita"])
def test_a_name_that_two_have_stands_for_neither(other):
    assert references(a="Kita", b=other) == {"a": "a", "b": "b"}


def test_a_name_that_is_somebody_elses_id_is_not_used():
    assert references(a="b", b="Schule") == {"a": "a", "b": "Schule"}


def test_a_name_that_is_its_own_id_is_fine():
    assert references(a="A") == {"a": "A"}


@pytest.mark.parametrize("name", ["Kita; Hort", "Kita|Hort", ""])
def test_a_name_that_reads_like_a_list_or_is_empty_is_not_used(name):
    assert references(a=name) == {"a": "a"}

"""Errors can be sent from one process to another."""

import copy

import pytest

from netmap.errors import LargeSourceError, NetmapError, SourceError
from netmap.store.refusals import ConflictError


@pytest.mark.parametrize("kind", [NetmapError, SourceError, LargeSourceError])
def test_an_error_is_the_same_after_a_journey(kind):
    sent = copy.copy(kind("error-dtd", value="a", limit=3))
    assert type(sent) is kind
    assert (sent.key, sent.params) == ("error-dtd", {"value": "a", "limit": 3})
    assert sent.args == ("error-dtd", {"value": "a", "limit": 3})


def test_what_a_subclass_adds_comes_along():
    sent = copy.copy(ConflictError("x", theirs=None, mine=None, name="Kita"))
    assert (sent.theirs, sent.mine, sent.params) == (None, None, {"name": "Kita"})

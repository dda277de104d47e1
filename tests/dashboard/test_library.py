"""Open maps stay apart, and the oldest makes room."""

from netmap.dashboard.library import Library, OpenMap
from netmap.model import Network


def a_map(title):
    return OpenMap(network=Network(title=title), source=title)


def test_each_map_has_its_own_long_token():
    library = Library(capacity=10)
    tokens = [library.add(a_map("same")) for _ in range(3)]
    assert len(set(tokens)) == 3
    assert all(len(token) >= 32 for token in tokens)


def test_an_unknown_token_finds_nothing():
    library = Library(capacity=10)
    library.add(a_map("a"))
    assert library.find("guess") is None


def test_the_map_unused_for_longest_is_put_away():
    library = Library(capacity=2)
    first, second = library.add(a_map("first")), library.add(a_map("second"))
    assert library.find(first) is not None
    third = library.add(a_map("third"))
    assert library.find(second) is None
    assert library.find(first) is not None
    assert library.find(third) is not None

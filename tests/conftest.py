"""Settings of all tests."""

import pytest
from hypothesis import settings

# the first example loads catalogues and libraries, and machines are shared: time is no criterion
settings.register_profile("netmap", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=10)
settings.load_profile("netmap")

LASTING = ("slow", "browser", "office")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Quick tests come first, the others after them, each in the order in which they stand."""
    items.sort(key=lambda item: any(item.get_closest_marker(name) for name in LASTING))

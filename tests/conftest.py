"""Settings of all tests."""

import gc
from collections.abc import Generator

import pytest
from hypothesis import settings

# the first example loads catalogues and libraries, and machines are shared: time is no criterion
settings.register_profile("netmap", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=10)
settings.load_profile("netmap")

LASTING = ("slow", "browser", "office")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Spare tidying the memory of what all tests share: modules, and the tests themselves."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Quick tests come first, the others after them, each in the order in which they stand."""
    items.sort(key=lambda item: any(item.get_closest_marker(name) for name in LASTING))

"""How soon the map stands still, beside pyvis' own page of the same network in the same run."""

import pytest

from netmap.opening.open import open_source
from tests.benchmarks.browser import seconds_until_still, write_pages

pytestmark = pytest.mark.browser

SOONER = 3
"""Far below the usual ratio, which ``make bench`` prints: pyvis begins anywhere, so it varies."""
LOADS = 3


def test_the_map_stands_still_much_sooner_than_pyvis_own_page(chromium, tmp_path):
    pages = write_pages(open_source("beispielstadt").network, tmp_path)
    page = chromium.new_page(viewport={"width": 1366, "height": 768})
    page.route("http*://**", lambda route: route.abort())
    # the places are not counted: they are computed once and kept with the map
    own = [seconds_until_still(page, pages.own, "__netmap.file") for _ in range(LOADS)]
    pyvis = [seconds_until_still(page, pages.pyvis, "network") for _ in range(LOADS)]
    page.close()
    assert sum(pyvis) > SOONER * sum(own)

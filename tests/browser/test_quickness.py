"""How soon the map stands still, beside pyvis' own page of the same network in the same run."""

import pytest

from netmap.services.open import open_source
from tests.benchmarks.browser import seconds_until_still, write_pages

pytestmark = pytest.mark.browser

SOONER = 8


def test_the_map_stands_still_much_sooner_than_pyvis_own_page(chromium, tmp_path):
    pages = write_pages(open_source("beispielstadt").network, tmp_path)
    page = chromium.new_page(viewport={"width": 1366, "height": 768})
    page.route("http*://**", lambda route: route.abort())
    # the places are not counted: they are computed once and kept with the map
    own = seconds_until_still(page, pages.own, "__netmap.file")
    pyvis = seconds_until_still(page, pages.pyvis, "network")
    page.close()
    assert pyvis > SOONER * own

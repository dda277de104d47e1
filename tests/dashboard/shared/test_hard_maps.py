"""The smallest and oddest maps give a page on which something stands, and no broken number."""

import re

import pytest

from tests.hard_maps import HARD_MAPS, write_map

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", HARD_MAPS)
def test_every_page_has_something_to_say(start, tmp_path, name):
    visit = start(write_map(name, tmp_path))
    for page in ("overview", "map", "fields", "data"):
        visit.go(page)
        assert not visit.app.exception, page
        assert not visit.app.error, page
        shown = [*visit.texts, *visit.markdown, *(str(m.value) for m in visit.app.metric)]
        assert not [text for text in shown if re.search(r"\bnan\b|\binf\b", text)]
        assert any(visit.texts)

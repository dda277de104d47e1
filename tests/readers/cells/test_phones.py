"""Telephone numbers are told from running numbers and keys."""

import pytest

from netmap.readers.cells.phones import are_emails, are_phones

PHONES = [
    ["02372 551-0"],
    ["02372/551123", "02371 12345"],
    ["(02372) 551 123"],
    ["+49 2372 551123", "+492372551124"],
    ["0049 2372 551123"],
    ["+43.1.58858-0"],
    ["0176 12345678", "–"],
    ["02372551123", "017612345678"],
    ["0 23 72 - 55 11 23"],
    ["02372 551-0 App. 12"],
]
OTHERS = [
    ["1", "2", "3"],
    ["0001", "0002"],
    ["000001", "000012"],
    ["1.2", "1.3"],
    ["2021-001", "2021-002"],
    ["05962016", "05962024"],  # keys of municipalities
    ["059620016016", "059620024024"],  # and of regions
    ["01067", "58675"],
    ["170446", "170458"],
    ["05.11.2021", "06.12.2021"],
    ["05/2021"],
    ["07.4653", "51.3791"],
    ["A-01", "A-02"],
    ["02372 551-0", "1", "2", "3"],
    ["0" * 40],
    ["+1 000000000000000000000"],
    ["", ""],
    [],
]


@pytest.mark.parametrize("cells", PHONES)
def test_telephone_numbers(cells):
    assert are_phones(cells, least_share=0.5)


@pytest.mark.parametrize("cells", OTHERS)
def test_other_numbers(cells):
    assert not are_phones(cells, least_share=0.5)


def test_addresses():
    assert are_emails(["a@b.example", "keine"], least_share=0.5)
    assert not are_emails(["a@b.example", "keine", "keine"], least_share=0.5)
    assert not are_emails(["@handle", "www.b.example"], least_share=0.5)
    assert not are_emails([], least_share=0.5)


def test_what_is_far_too_long_is_not_even_looked_at(monkeypatch):
    assert are_phones(["02372 551" + " " * 200 + "1"], least_share=0.5)
    assert are_emails(["a" * 240 + "@stadt.example"], least_share=0.5)
    for pattern in ("_EXTENSION", "_EMAIL"):
        monkeypatch.setattr(f"netmap.readers.cells.phones.{pattern}", None)
    assert not are_phones(["02372 551" + " " * 250 + "1"], least_share=0.5)
    assert not are_emails(["a" * 250 + "@stadt.example"], least_share=0.5)

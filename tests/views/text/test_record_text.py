"""What a record holds, in words."""

from netmap.model import Actor, Network
from netmap.records import Kind, Shown
from netmap.views.text.record_text import columns_shown, name_column, tell_facts

KITA = Actor(
    id="kita",
    name="Kita",
    attributes=(("Träger", "Stadt"), ("Ziel", "Kinder"), ("Ziel", "Eltern"), ("Telefon", "0 23")),
)


def test_each_column_of_the_list_s_own_is_a_fact_of_its_own(texts):
    facts = tell_facts(Kind.ACTOR, KITA, Shown.FACTS, Network.of(actors=[KITA]), texts)
    assert facts == [("Träger", "Stadt"), ("Ziel", "Kinder; Eltern")]


def test_documents_and_pages_do_without_them(texts):
    assert tell_facts(Kind.ACTOR, KITA, Shown.DOCUMENT, Network(), texts) == []
    names = [name_column(c, texts) for c in columns_shown(Kind.ACTOR, Shown.PAGE, [KITA])]
    assert "Träger" not in names


def test_tables_have_those_in_which_somebody_says_something(texts):
    other = Actor(id="amt", name="Amt", attributes=(("Träger", "Kreis"), ("Leer", "")))
    named = [name_column(c, texts) for c in columns_shown(Kind.ACTOR, Shown.TABLE, [KITA, other])]
    assert named[-2:] == ["Träger", "Ziel"]

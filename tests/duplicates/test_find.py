"""Groups of actors that may be one."""

import pytest

from netmap.duplicates.find import find_duplicates, mail_domains, places_of
from netmap.duplicates.likeness import Level, Reason
from netmap.model import Actor, ContactPerson, Cooperation, Network
from netmap.model.distinctions import Distinction


def town(*names, **more):
    return Network.of(
        actors=[Actor(id=f"{place}", name=name) for place, name in enumerate(names)], **more
    )


def groups(network, **more):
    return [
        ({network.actor_name(actor) for actor in found.actors}, found.level)
        for found in find_duplicates(network, **more).groups
    ]


def test_spellings_of_one_body_are_one_group():
    network = town("AWO", "AWO Kreisverband", "Arbeiterwohlfahrt KV Märk. Kreis", "Kita Sonne")
    (found,) = find_duplicates(network).groups
    assert set(found.actors) == {"0", "1", "2"}
    assert found.level is Level.PROPOSED
    assert Reason.ABBREVIATION in found.reasons


def test_only_ways_of_writing_are_safe():
    network = town("Bürgerverein Hemer e. V.", "Buergerverein Hemer", "BÜRGERVEREIN HEMER")
    (found,) = find_duplicates(network).groups
    assert (len(found.actors), found.level) == (3, Level.SAFE)
    assert found.reasons == (Reason.UMLAUT, Reason.LEGAL_FORM)


def test_what_was_told_apart_is_not_proposed_again():
    network = town("AWO", "Arbeiterwohlfahrt")
    assert groups(network, apart=[Distinction.between("1", "0")]) == []


def test_a_name_told_apart_from_one_of_a_group_leaves_the_others_together():
    network = town("DRK", "Rotes Kreuz", "Deutsches Rotes Kreuz")
    found = groups(network, apart=[Distinction.between("0", "1")])
    assert ({"DRK", "Deutsches Rotes Kreuz"}, Level.SAFE) in found
    assert all(not {"DRK", "Rotes Kreuz"} <= names for names, _ in found)


def test_a_name_that_fits_two_that_are_apart_is_proposed_with_each():
    network = town("AWO", "AWO Hemer", "AWO Iserlohn")
    found = groups(network)
    assert all(level is Level.PROPOSED and len(names) == 2 for names, level in found)
    assert all("AWO" in names for names, _ in found)
    assert len(found) == 2


def test_a_name_that_fits_many_says_nothing():
    network = town(
        "VHS", *(f"VHS {place}" for place in ("Aachen", "Bonn", "Celle", "Düren", "Emden"))
    )
    assert len(groups(network)) <= 1


def test_who_is_elsewhere_is_somebody_else():
    network = Network.of(
        actors=[
            Actor(id="1", name="Jugendamt", place="Hemer"),
            Actor(id="2", name="Jugendamt", place="Menden"),
        ]
    )
    assert groups(network) == []


def test_the_place_of_both_may_be_left_out():
    network = Network.of(
        actors=[
            Actor(id="1", name="Kita Regenbogen", place="Hemer"),
            Actor(id="2", name="Kita Regenbogen Hemer", place="Hemer"),
        ]
    )
    (found,) = find_duplicates(network).groups
    assert (found.level, found.reasons) == (Level.SAFE, (Reason.PLACE,))


def test_another_type_wants_a_look():
    network = Network.of(
        actors=[
            Actor(id="1", name="Haus Sonne", type="Kita"),
            Actor(id="2", name="Haus Sonne", type="Altenheim"),
        ]
    )
    assert groups(network) == [({"Haus Sonne"}, Level.PROPOSED)]


@pytest.mark.parametrize(
    ("website", "found"), [("https://www.gfx-hemer.de/", 1), ("www.hemer.example", 0)]
)
def test_the_same_website_is_a_reason(website, found):
    network = Network.of(
        actors=[
            Actor(id="1", name="Werkstatt Sonnenblick Integrationsbetrieb", website=website),
            Actor(id="2", name="Sonnenblick Dienstleistungen und Service", website="gfx-hemer.de"),
        ]
    )
    assert len(find_duplicates(network).groups) == found


def test_a_mail_domain_is_a_reason_but_not_a_free_one():
    network = town("Sonnenblick Hemer", "Sonnenblick Reinigung Garten Umzug")

    def people(domain):
        return mail_domains(
            ContactPerson(actor=one, name="E", email=f"{one}@{domain}") for one in ("0", "1")
        )

    with_domain = find_duplicates(network, domains=people("sonnenblick.example")).groups
    assert [found.reasons[-1] for found in with_domain] == [Reason.MAIL]
    assert find_duplicates(network, domains=people("gmx.de")).groups == ()


def test_another_name_that_is_kept_is_a_reason():
    network = Network.of(
        actors=[
            Actor(id="1", name="Arbeit und Leben", aliases="Gelbes Haus"),
            Actor(id="2", name="Gelbes Haus"),
        ]
    )
    (found,) = find_duplicates(network).groups
    assert Reason.ALIAS in found.reasons


def test_who_has_most_cooperations_should_stay():
    network = town(
        "AWO Hemer",
        "Arbeiterwohlfahrt Hemer",
        "Kita Sonne",
        cooperations=[Cooperation(id="1", source="0", target="2")],
    )
    (found,) = find_duplicates(network).groups
    assert found.actors[0] == "0"


def test_large_maps_are_compared_by_spelling_only_and_say_so():
    network = town("AWO Hemer", "Arbeiterwohlfahrt Hemer", "A.W.O. Hemer", "Tafel Hemer")
    found = find_duplicates(network, most=3)
    assert not found.thorough
    assert [set(one.actors) for one in found.groups] == [{"0", "2"}]


def test_a_word_in_names_of_many_kinds_is_a_place():
    network = town("Kita Neudorf", "Schule Neudorf", "AWO Neudorf", "VHS Neudorf", "Tafel Neudorf")
    assert "neudorf" in places_of(network)
    assert groups(network) == []

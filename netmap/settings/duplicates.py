"""From when on two names may mean one body."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicates:
    """How names are compared, and how many."""

    compared_names: int = 5_000
    """Of larger maps only names that are written nearly the same are found: comparing all takes a
    second for 2,000 names and four for 5,000."""
    block: int = 60
    """Names with one word in common that are all compared; of more, those with two things in
    common."""
    double_block: int = 150
    """Names with two things in common that are all compared."""
    similar_names: int = 5
    """Known names that a new one is asked about."""
    alternatives: int = 3
    """Actors that a name may fit and still say something."""
    added_words: int = 2
    """Words that may be added to a name without making it another one."""
    users_of_address: int = 12
    """Actors with one website or mail domain that are compared; a town's is used by many more."""
    kinds_of_name: int = 5
    """Kinds of bodies in whose names a word is that must be a place."""
    place_letters: int = 3
    """Of a word of a place."""
    slip_letters: int = 5
    """Of a word in which a slip of the keyboard is likelier than another word."""
    turned_letters: int = 4
    """Of a word in which two letters may be turned round."""
    two_slips_letters: int = 9
    """Of a word that may have two slips."""
    term_letters: int = 7
    """Of a known term that is recognised in spite of a slip."""
    term_two_slips_letters: int = 11
    """Of one that may have two."""
    acronym_letters: int = 6
    """Most letters of an acronym."""
    acronym_alone: int = 3
    """Least letters of an acronym that stands for a whole name."""
    syllable_letters: int = 3
    """From the beginning of a part of a word to that of the next one."""
    free_mail: frozenset[str] = frozenset(
        {
            "aol.com", "arcor.de", "freenet.de", "gmail.com", "gmx.de", "gmx.net", "googlemail.com",
            "hotmail.com", "hotmail.de", "icloud.com", "mail.de", "me.com", "outlook.com",
            "outlook.de", "posteo.de", "t-online.de", "web.de", "yahoo.com", "yahoo.de",
        }
    )  # fmt: skip
    """Domains of mail that anybody may have."""

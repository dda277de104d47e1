"""Whether a cell holds the name of a person rather than of an organisation."""

from __future__ import annotations

import re

from netmap.records.headings import squash

_TITLE = re.compile(
    r"^(?:frau|herrn?|hr\.|fr\.|dr\.|prof\.|dipl\.|mr\.?|mrs\.?|ms\.?|pfarrer(?:in)?|pastor(?:in)?|"
    r"schwester|imam)\s*(?:dr\.\s*|prof\.\s*)*[^\W\d_]",
    re.IGNORECASE,
)
_INITIAL = re.compile(
    r"^[A-ZÄÖÜ]\.\s?(?:[A-ZÄÖÜ]\.\s?)?[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?$"
)
_WORD = re.compile(r"^[^\W\d_][^\W\d_'’.-]*(?:[-'’][^\W\d_]+)*\d?$")
_ORGANISATION = re.compile(
    r"\be\.?\s?V\b|gGmbH|GmbH|\bAG\b|\bKG\b|\bgUG\b|stiftung|verein|verband|verbund|schule|"
    r"gymnasium|kita|kindergarten|\w*amt\b|zentrum|\w*haus\b|\w*werk\b|\w*dienst\b|caritas|\bAWO\b|"
    r"\bDRK\b|diakonie|\bstadt\b|gemeinde|\bkreis|kirche|moschee|büro|stelle\b|initiative|netzwerk|"
    r"bibliothek|bücherei|universität|hochschule|akademie|träger|bund\b|club\b|klub\b|center|"
    r"centre|council|school|association|foundation|church|ministry|department|office|society|"
    r"gruppe|treff|lebenshilfe|jobcenter|agentur|institut|kammer|gesellschaft|jugend|musik|sport",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\s*(?:[;/&\n]|,(?=.*\s.*,)|\bund\b|\band\b)\s*")
_MOST_WORDS = 4
_MOST_CHARACTERS = 80
_MOST_OF_ORGANISATION = 300

_NAMES = """
    Alexander Alexandra Ali Alina Amina Amir Amy Andrea Andreas Andrew Angela Angelika Anita
    Anja Anke Anna Anne Annette Annika Anthony Antje Anton Antonia Arne Astrid Axel Ayse Ayşe
    Barbara Bastian Beate Benedikt Benjamin Bernd Bernhard Bettina Betty Birgit Björn Brian
    Brigitte Britta Bruno Carla Carmen Carol Carola Carolin Caroline Carsten Catherine Cem
    Charles Charlotte Chris Christa Christian Christiane Christina Christine Christoph Clara
    Claudia Claus Cornelia Dagmar Daniel Daniela David Deborah Denise Dennis Detlef Diana Dieter
    Dirk Dominik Donna Dora Doris Dorothea Eckhard Edith Edward Elena Eleonore Elisabeth
    Elizabeth Elke Ellen Elvira Emily Emine Emma Emre Erich Erik Erika Erkan Erna Ernst Esther
    Eva Evelyn Fatima Fatma Felix Florian Frank Franz Franziska Friederike Friedrich Gabi
    Gabriele Georg George Gerd Gerda Gerhard Gertrud Gisela Grace Gudrun Guido Günter Günther
    Hanna Hannah Hanne Hannelore Hans Harald Hartmut Hasan Heide Heidi Heike Heiko Heiner
    Heinrich Heinz Helen Helena Helga Helmut Henning Henrik Henry Herbert Hermann Hilde Holger
    Horst Hubert Hülya Ibrahim Ilse Ines Inga Inge Ingo Ingrid Irene Irina Iris Isabel Isabell
    Jack Jakob James Jan Jana Jane Janina Jasmin Jason Jennifer Jens Jessica Jim Joachim Jochen
    Johann Johanna Johannes John Jonas Josef Joseph Judith Julia Julian Jutta Jörg Jürgen Kai
    Karen Karin Karl Karla Karsten Kate Katharina Kathrin Katja Katrin Kemal Kerstin Kevin Kim
    Kirsten Klara Klaus Konrad Kristin Kristina Kurt Lara Lars Laura Lea Lena Leon Leonie Leyla
    Linda Lisa Lothar Louisa Lucy Lukas Lutz Maike Manfred Manuela Marc Marco Marcus Margaret
    Margarete Margit Margot Maria Marianne Marie Marina Mario Marion Mark Markus Marlene Marlies
    Martha Martin Martina Mary Matthew Matthias Max Maximilian Mechthild Mehmet Meike Melanie
    Meryem Michael Michaela Michelle Mira Miriam Mohamed Mohammad Mohammed Monika Moritz Murat
    Mustafa Nadine Nadja Nancy Natalie Nicholas Nicole Niklas Nils Nina Nora Norbert Olaf Olga
    Oliver Olivia Omar Oskar Otto Patricia Patrick Paul Paula Peter Petra Philipp Pia Rachel
    Rainer Ralf Ramona Raphael Rebecca Regina Reiner Reinhard Renate Richard Rita Robert Roland
    Rolf Romy Rosa Rosemarie Roswitha Rudolf Ruth Ryan Sabine Sabrina Sam Samira Samuel Sandra
    Sara Sarah Saskia Sebastian Selin Selma Sharon Silke Silvia Simon Simone Sina Sofia Sonja
    Sophia Sophie Stefan Stefanie Steffen Stephan Stephanie Stephen Steven Susan Susanne Sven
    Svenja Svetlana Sybille Sylvia Tanja Tarik Tatjana Theo Theresa Thomas Thorsten Tim Timothy
    Tina Tobias Tom Torsten Udo Ulf Ulla Ulrich Ulrike Ursula Ute Uwe Valentin Vanessa Vera
    Verena Veronika Viktor Viktoria Volker Walter Waltraud Werner Wilhelm William Winfried
    Wolfgang Yasemin Yasmin Yusuf Yvonne Zeynep
"""
_GIVEN = frozenset(map(squash, _NAMES.split()))
"""Given names that are common in Germany and in English; one of them makes two words a person."""


def is_person(text: str) -> bool:
    """Return whether a cell names a person, or several.

    Examples
    --------
    >>> is_person("Frau Dr. Muster"), is_person("Anna Muster"), is_person("Muster, Anna")
    (True, True, True)
    >>> is_person("Stadt Hemer"), is_person("Anna Seghers Schule")
    (False, False)
    """
    if not text or len(text) > _MOST_CHARACTERS or _ORGANISATION.search(text):
        return False
    if _TITLE.match(text):
        return len(text.split()) > 1
    parts = [part for part in _SEVERAL.split(text) if part]
    return bool(parts) and all(map(_is_one, parts))


def _is_one(text: str) -> bool:
    if _TITLE.match(text) or _INITIAL.match(text):
        return True
    words = text.replace(",", " ").split()
    if not 2 <= len(words) <= _MOST_WORDS or not all(map(_WORD.match, words)):
        return False
    if not all(word[0].isupper() or word in ("von", "van", "de", "zu", "der") for word in words):
        return False
    return any(squash(part) in _GIVEN for word in words for part in word.split("-"))


def is_organisation(text: str) -> bool:
    """Return whether a cell plainly names an organisation: by its legal form, or what it is.

    Examples
    --------
    >>> is_organisation("Bürgerverein Nord e. V."), is_organisation("Anna Muster")
    (True, False)
    """
    return len(text) <= _MOST_OF_ORGANISATION and _ORGANISATION.search(text) is not None

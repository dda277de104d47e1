"""Words for action fields, meetings and kinds of actors, as they head columns, rows and sheets."""

from __future__ import annotations

import re

from netmap.records.columns import Words
from netmap.records.headings import squash

DAY = re.compile(r"\b\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ][a-zä]+)(?:\s?\d{2,4})?|\b\d{4}-\d{2}-\d{2}\b")
"""A day, in the name of a meeting."""
FIELD_WORDS = frozenset(
    map(
        squash,
        (
            "Bildung", "Sprache", "Sprachförderung", "Familie", "Familien", "Arbeit",
            "Arbeitsmarkt", "Beschäftigung", "Gesundheit", "Wohnen", "Kultur", "Sport", "Jugend",
            "Kinder", "Senioren", "Alter", "Integration", "Migration", "Beratung", "Soziales",
            "Umwelt", "Klima", "Freizeit", "Inklusion", "Ehrenamt", "Engagement", "Digitales",
            "Digitalisierung", "Teilhabe", "Mobilität", "Ausbildung", "Pflege", "Prävention",
            "Hilfen", "Nachbarschaft", "Begegnung", "Betreuung", "Erziehung", "Vielfalt",
            "Sicherheit", "Religion", "Demokratie", "Frauen", "Gewaltschutz", "Sucht", "Armut",
            "Quartier", "education", "language", "health", "housing", "work", "employment",
            "culture", "youth", "family", "families", "children", "sports", "counselling",
            "environment", "care", "inclusion", "participation", "volunteering",
        ),
    )
)  # fmt: skip
"""Words for what municipal networks work on; with one of them a heading of marks is a field."""
MEETING_WORDS: Words = tuple(
    map(
        squash,
        (
            "Treffen",
            "Sitzung",
            "Workshop",
            "Auftakt",
            "Plenum",
            "Konferenz",
            "Runder Tisch",
            "Steuerungsgruppe",
            "Steuerkreis",
            "Fachtag",
            "Klausur",
            "Arbeitsgruppe",
            "Arbeitskreis",
            "Forum",
            "Beirat",
            "Jour fixe",
            "Kick-off",
            "meeting",
            "session",
            "conference",
            "assembly",
            "Versammlung",
            "Termin",
            "Netzwerktag",
        ),
    )
)
ATTENDANCE_WORDS: Words = tuple(
    map(
        squash,
        ("Teilnahme", "Teilnehmer", "Teilnehmende", "Anwesenheit", "Anwesende", "attendance",
         "attendees"),
    )
)  # fmt: skip
PLURAL_TYPES = frozenset(
    map(
        squash,
        (
            "Schulen", "Grundschulen", "Gymnasien", "Weiterführende Schulen", "Kitas",
            "Kindertagesstätten", "Kindergärten", "Vereine", "Sportvereine", "Kulturvereine",
            "Ämter", "Ämter und Behörden", "Behörden", "Verwaltung", "Stadtverwaltung", "Träger",
            "Freie Träger", "Öffentliche Träger", "Bildungsträger", "Beratungsstellen", "Kirchen",
            "Kirchengemeinden", "Religionsgemeinschaften", "Moscheen", "Moscheevereine",
            "Migrantenorganisationen", "Wohlfahrtsverbände", "Verbände", "Initiativen",
            "Ehrenamtsinitiativen", "Unternehmen", "Wirtschaft", "Politik", "Sonstige",
            "Sonstiges", "Weitere", "Weitere Akteure", "Andere", "Kultureinrichtungen",
            "Bildungseinrichtungen", "Gesundheitseinrichtungen", "Soziale Einrichtungen",
            "Jugendeinrichtungen", "Stiftungen", "Kammern", "Hochschulen", "Krankenhäuser",
            "schools", "associations", "authorities", "public authorities", "clubs", "churches",
            "charities", "others", "companies", "public bodies", "nurseries", "providers",
        ),
    )
)  # fmt: skip
"""Kinds of actors, as they stand above those that belong to them."""

# Vorlage: die leere Arbeitsmappe. Namen von Blättern und Spalten stehen bei den Tabellen.

sheet-contacts = Kontaktpersonen
column-contact-person = Kontaktperson
column-role = Funktion
column-email = E-Mail
column-phone = Telefon
column-website = Webseite
column-aliases = Auch bekannt als

# Erläuterungen der Arbeitsmappe, die aus einer Karte wird. „# “ am Anfang macht eine Zeile zur Überschrift.
sheet-legend = Erläuterungen
workbook-legend =
    # Was in dieser Datei steht
    Jedes Blatt ist eine Tabelle der Karte. Sie können alles ändern und ergänzen und die Datei wieder in netmap einlesen.
    Klicken Sie in eine Zelle: Wo es eine Auswahlliste gibt, erscheint ein Pfeil.
    Die Spalte „{ column-id }“ ist ausgeblendet. An ihr erkennt netmap einen Akteur wieder, auch wenn er anders heißt.
    Benennen Sie einen Akteur auf dem Blatt „{ sheet-actors }“ um; seine Kooperationen gehen mit.
    Eine neue Zeile braucht keine „{ column-id }“. Für einen neuen Akteur fügen Sie eine leere Zeile ein.
    Mehrere Handlungsfelder in einer Zelle trennen Sie mit einem Semikolon.
    Was Sie hier löschen, bleibt in der Karte, bis Sie beim Einlesen das Entfernen ankreuzen.
    Die Blätter „{ sheet-measures }“ und „{ sheet-findings }“ sind berechnet; netmap liest sie nicht ein.
    Kontaktpersonen stehen nicht in dieser Datei.

template-sheet-guide = Anleitung
template-title = Vorlage für eine Akteurslandkarte

# Jede Zeile wird eine Zeile des Blattes; „# “ am Anfang macht sie zur Überschrift.
template-guide =
    1. Beginnen Sie mit dem Blatt „{ sheet-fields }“: Tragen Sie ein, woran Ihr Netzwerk arbeitet.
    2. Tragen Sie auf dem Blatt „{ sheet-actors }“ jede Organisation, Behörde und Initiative ein. Pflicht ist nur der Name.
    3. Tragen Sie auf dem Blatt „{ sheet-cooperations }“ ein, wer mit wem zusammenarbeitet: eine Zeile je Kooperation.
    4. Öffnen Sie die Datei in netmap. Was nicht passt, wird mit Blatt, Zeile und Spalte genannt.

    Mehr brauchen Sie nicht. Alle anderen Blätter und Spalten sind freiwillig; was Sie nicht wissen, bleibt leer.

    # Gut zu wissen
    Klicken Sie in eine Zelle: Ein Hinweis sagt, was hineingehört.
    Mehrere Handlungsfelder in einer Zelle trennen Sie mit einem Semikolon, zum Beispiel: Bildung; Arbeitsmarkt.
    „{ column-surveyed-on }“ ist wichtig: Nur wer befragt wurde und keine Kooperation nennt, steht wirklich allein.
    Gemeinsam bei einem Treffen gewesen zu sein ist noch keine Kooperation. Dafür gibt es „{ sheet-attendances }“.
    Die Spalte „{ column-id }“ können Sie leer lassen. Sie hilft, wenn sich Namen später ändern.
    Eigene Spalten dürfen Sie rechts anfügen. Die Überschriften in der ersten Zeile lassen Sie bitte stehen.

    # Personen
    Namen, Telefonnummern und E-Mail-Adressen gehören nur auf das Blatt „{ sheet-contacts }“.
    netmap zeigt sie auf keiner Karte und schreibt sie in keine andere Datei.

template-types = Amt oder Behörde,Freier Träger,Kirchengemeinde,Moscheeverein,Migrantenorganisation,Ehrenamtsinitiative,Schule,Kindertageseinrichtung,Jugendeinrichtung,Beratungsstelle,Bildungsträger,Sportverein,Kammer oder Arbeitgeber,Kultureinrichtung
template-kinds = Austausch,Projekt,Veranstaltung,Vermittlung,Förderung,Raumnutzung,Sprachkurs
template-meeting-kinds = Treffen,Workshop

template-list-only = Bitte wählen Sie einen Eintrag aus der Liste.
template-not-listed = Diesen Eintrag gibt es auf dem Blatt „{ $sheet }“ noch nicht. Bitte tragen Sie ihn dort ein.

# Hinweise, die beim Klick in eine Zelle erscheinen (höchstens 255 Zeichen).
template-hint-id = Freiwillig: ein kurzes Kürzel, das gleich bleibt, auch wenn sich der Name ändert. Jedes nur einmal.
template-hint-field = Aus der Liste wählen. Freiwillig.
template-hint-reference = Woher Sie es wissen, zum Beispiel: Erhebung 2021, Protokoll vom 18.11.
template-hint-note = Was Sie sonst festhalten möchten, ohne Namen von Personen.
template-hint-actor = Name des Akteurs, aus der Liste wählen.

template-hint-actors-name = Name der Organisation, Behörde oder Initiative, so wie man ihn schreibt. Pflicht.
template-hint-actors-type = Was für ein Akteur? Aus der Liste oder ein eigenes Wort.
template-hint-actors-fields = Worin der Akteur tätig ist. Mehrere mit Semikolon trennen.
template-hint-actors-place = Ort oder Stadtteil.
template-hint-actors-website = Adresse der Webseite, zum Beispiel: https://www.beispiel.de. Freiwillig.
template-hint-actors-aliases = Andere Namen und Abkürzungen, mit Semikolon getrennt. Listen, die so einen Namen nennen, meinen diesen Akteur. Freiwillig.
template-hint-actors-coordinator = „ja“ nur bei der Stelle, die das Netzwerk koordiniert und diese Liste führt.
template-hint-actors-surveyed-on = Tag, an dem der Akteur nach seinen Kooperationen gefragt wurde. Leer heißt: noch nicht gefragt.

template-hint-cooperations-from = Der eine Akteur, aus der Liste wählen. Pflicht.
template-hint-cooperations-to = Der andere Akteur, aus der Liste wählen. Pflicht.
template-hint-cooperations-field = Wofür die Kooperation da ist. Mehrere mit Semikolon trennen. Leer: Sie zählt überall, wo beide tätig sind.
template-hint-cooperations-kind = Was beide zusammen tun. Aus der Liste oder ein eigenes Wort.
template-hint-cooperations-closeness = Wie eng? Aus der Liste, oder eine Zahl größer als 0.
template-hint-cooperations-status = Leer heißt: bestehend.
template-hint-cooperations-directed = „ja“, wenn es nur in eine Richtung geht, zum Beispiel bei einer Förderung. Leer heißt: nein.

template-hint-fields-field = Name des Handlungsfelds, zum Beispiel: Bildung und Sprache.
template-hint-fields-description = Was dazugehört, in einem Satz.
template-hint-priorities-priority = Ein Anliegen, das alle Handlungsfelder teilen, zum Beispiel: Wertschätzung.

template-hint-meetings-meeting = Name des Treffens oder Workshops. Jeden nur einmal.
template-hint-meetings-date = Tag des Treffens. Ist nur der Monat bekannt, bleibt die Zelle leer.
template-hint-meetings-kind = Treffen, Workshop oder ein eigenes Wort.
template-hint-meetings-part-of = Bei einem Workshop: das Treffen, zu dem er gehörte.
template-hint-attendances-meeting = Treffen oder Workshop, aus der Liste wählen.

template-hint-offers-offer-or-need = Bietet der Akteur etwas an oder sucht er etwas?
template-hint-offers-topic = Worum es geht, in einem Wort. Angebot und Gesuch finden sich, wenn beide dasselbe Wort benutzen.

template-hint-contacts-contact-person = Wen man anruft. Erscheint auf keiner Karte.
template-hint-contacts-role = Aufgabe in der Organisation.
template-hint-contacts-email = E-Mail-Adresse.
template-hint-contacts-phone = Telefonnummer mit Vorwahl.

template-hint-map-title = Name Ihres Netzwerks.
template-hint-map-as-of = Tag, für den die Karte gilt.

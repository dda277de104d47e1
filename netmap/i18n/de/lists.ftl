# Wie netmap eine Liste liest: Vorschlag, Spalten, Ausgelassenes

told-line = { $use ->
    [ignored] { $place }: nicht übernommen. { $why }
    [asked] { $place }: bitte entscheiden. { $why }
   *[used] { $place }: { $why }
}
told-place = { $where }, { $what }
told-name = „{ $name }“
told-sheets = { $count ->
    [one] Blatt { $names }
   *[other] Blätter { $names }
}
told-table = { $sheet }, Tabelle { $number }
told-columns = { $count ->
    [one] Spalte { $names }
   *[other] Spalten { $names }
}
told-rows = { $count ->
    [one] Zeile { $rows }
   *[other] Zeilen { $rows }
}
told-more = { $listed } und { NUMBER($count) } weitere

error-mapping-unreadable = Die Zuordnung „{ $value }“ lässt sich nicht lesen. Geben Sie eine JSON-Datei an, etwa die Ausgabe von netmap check --format json.
error-mapping = In der Zuordnung „{ $value }“ steht etwas, das netmap nicht versteht ({ $reason }). Erzeugen Sie sie mit netmap check --format json neu und ändern Sie nur Werte.
error-mapping-sheet = Die Zuordnung nennt „{ $value }“; in dieser Liste gibt es das nicht, sondern: { $known }. Passen Sie den Namen an.

# Wofür eine Spalte steht
purpose-listed = Wer dabei ist
purpose-whether = Ob beide zusammenarbeiten
purpose-pairs = Beide Akteure in einer Zelle
purpose-source = Wer (erster Akteur)
purpose-target = Mit wem (zweiter Akteur)
purpose-weight = Enge
purpose-held-on = Datum
purpose-fields = Handlungsfelder
purpose-kind = Art
purpose-person = Kontaktperson
purpose-person-role = Funktion der Kontaktperson
purpose-first-name = Vorname
purpose-last-name = Nachname
purpose-email = E-Mail der Kontaktperson
purpose-phone = Telefon der Kontaktperson
purpose-offer = Bietet an
purpose-need = Sucht
purpose-own = eigene Spalte
purpose-partners = Partner
purpose-mark = Ankreuzspalte
purpose-mark-actor = Ankreuzspalte: Akteur
purpose-mark-field = Ankreuzspalte: Handlungsfeld
purpose-mark-meeting = Ankreuzspalte: Treffen
purpose-wave = Erhebung (Welle)
purpose-none = nicht übernehmen

# Der Vorschlag, bevor eine Liste zur Karte wird
list-title = So liest netmap Ihre Liste
list-lead = { $source }. Prüfen Sie kurz, wofür die Spalten stehen; jede Änderung zeigt sofort das Ergebnis. Ihre Datei bleibt, wie sie ist.
list-open = Karte öffnen
list-into-map = In diese Karte übernehmen
list-as-own = Als eigene Karte öffnen
list-drop = Verwerfen
list-close = Schließen
list-remembered = Gelesen wie beim letzten Mal, als eine Liste diese Überschriften hatte.
list-forget = Vergessen und neu vorschlagen
list-table = { $used ->
    [yes] { $name }: { $records ->
        [one] eine Zeile
       *[other] { NUMBER($records) } Zeilen
    } übernommen
   *[no] { $name }: nicht übernommen
}
list-column = Spalte { $letter }
list-role = In jeder Zeile steht
list-role-actors = ein Akteur
list-role-cooperations = eine Kooperation
list-role-action_fields = ein Handlungsfeld
list-role-priorities = ein Schwerpunkt
list-role-meetings = ein Treffen
list-role-attendances = eine Teilnahme
list-role-offers = ein Angebot oder Gesuch
list-role-contacts = eine Kontaktperson
list-role-map = eine Angabe zur Karte
list-role-none = nicht übernehmen
list-more = Mehr einstellen
list-shape = Aufbau der Tabelle
list-shape-records = eine Zeile je Eintrag
list-shape-partners = Partner in Zellen oder Spalten
list-shape-matrix = Kreuztabelle: Akteure mal Akteure
list-shape-memberships = Kreuztabelle: Akteure mal Handlungsfelder
list-shape-attendances = Kreuztabelle: Akteure mal Treffen
list-heading-row = Zeile mit den Überschriften (leer: keine)
list-skip = Zeilen überspringen
list-skip-hint = etwa 7, 12-14
list-hidden = Ausgeblendetes mit übernehmen
list-separator = Trennzeichen in „{ $column }“
list-separator-none = ein Wert je Zelle
list-separator-line = Zeilenumbruch
list-result-actors = Akteure
list-result-cooperations = Kooperationen
list-result-action-fields = Handlungsfelder
list-result-meetings = Treffen
list-no-ties = Noch keine Kooperationen. Nennt eine Spalte Partner, wählen Sie über ihr „Partner“. Sonst tragen Sie die Kooperationen später in der Karte ein.
list-all-used = Alles aus der Liste ist übernommen.
list-told-asked = Bitte entscheiden
list-told-ignored = Nicht übernommen
list-told-used = So gelesen
list-take-in = „{ $sheet }“ doch übernehmen
list-problems = { $count ->
    [one] Ein Hinweis
   *[other] { NUMBER($count) } Hinweise
}
list-put-right = Hier können Sie einzelne Zellen berichtigen. In Ihrer Datei ändert sich nichts.
list-line = { $count ->
    [0] Alles aus der Liste ist übernommen.
    [one] { $first }
   *[other] Aus der Liste ist nicht alles übernommen: { NUMBER($count) } Hinweise.
}
list-back = Vorschlag noch einmal ansehen

# Kommandozeile
cli-option-mapping = Die Liste so lesen, wie in dieser JSON-Datei steht: der geänderte Vorschlag aus netmap check --format json oder eine Liste von Angaben (docs/cli.md).
cli-option-dry-run = Nur sagen, wie die Liste gelesen wird und was sich ändern würde; nichts wird geschrieben.
cli-dry-run-kind = { $kind }: neu { $added }; geändert { $changed }; unverändert { NUMBER($unchanged) }; fehlt in der Liste { $missing }
cli-dry-run-names = { NUMBER($count) } ({ $names })
cli-dry-run-nothing = Nichts wurde geändert.

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
   *[other] { NUMBER($count) } Spalten: { $names }
}
told-rows = { $count ->
    [one] Zeile { $rows }
   *[other] { NUMBER($count) } Zeilen: { $rows }
}
told-more = { $listed } und { NUMBER($count) } weitere

error-mapping-unreadable = Die Zuordnung „{ $value }“ lässt sich nicht lesen. Geben Sie eine JSON-Datei an, etwa die Ausgabe von netmap check --format json.
error-mapping = In der Zuordnung „{ $value }“ steht etwas, das netmap nicht versteht ({ $reason }). Erzeugen Sie sie mit netmap check --format json neu und ändern Sie nur Werte.
error-mapping-sheet = Die Zuordnung nennt „{ $value }“; in dieser Liste gibt es das nicht, sondern: { $known }. Passen Sie den Namen an.

# Wofür eine Spalte steht
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

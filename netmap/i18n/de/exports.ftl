# Blätter und Spalten der eigenen Tabellen. Die Leser erkennen diese Überschriften wieder.

sheet-actors = Akteure
sheet-cooperations = Kooperationen
sheet-fields = Handlungsfelder
sheet-priorities = Schwerpunkte
sheet-meetings = Treffen
sheet-attendances = Teilnahmen
sheet-offers = Angebote und Gesuche
sheet-map = Karte
sheet-measures = Kennzahlen
sheet-findings = Befunde
sheet-computed = Aus der Karte berechnet. netmap liest dieses Blatt nicht ein.

column-id = Id
column-name = Name
column-type = Typ
column-fields = Handlungsfelder
column-field = Handlungsfeld
column-place = Ort
column-coordinator = Koordinierende Stelle
column-surveyed-on = Befragt am
column-reference = Quelle
column-note = Notiz
column-from = Von
column-to = Nach
column-kind = Art
column-closeness = Enge
column-status = Status
column-directed = Gerichtet
column-description = Beschreibung
column-priority = Schwerpunkt
column-meeting = Treffen
column-date = Datum
column-part-of = Teil von
column-actor = Akteur
column-offer-or-need = Angebot oder Gesuch
column-topic = Thema
column-property = Eigenschaft
column-value = Wert

property-title = Titel
property-as-of = Stand

word-yes = ja
word-no = nein
word-loose = locker
word-medium = mittel
word-close = eng
word-offer = Angebot
word-need = Gesuch

status-existing = bestehend
status-planned = geplant
status-wished = gewünscht
status-ended = beendet

# Datumsformat in Excel
format-date = dd.mm.yyyy

# Befunde und Kennzahlen als Tabelle
column-analysis = Frage
column-finding = Befund
column-why = Warum das zählt
column-action = Was Sie tun können
column-actors = Akteure
column-proposals = Vorgeschlagene Verbindungen
column-standing = Ohne koordinierende Stelle
column-why-without = Gründe ohne sie
column-sureness = Wie sicher
column-evidence = Woran man es sieht
column-measure = Kennzahl

# Dateien schreiben
error-write-folder = „{ $file }“ ist ein Ordner. Bitte nennen Sie eine Datei darin.
error-write-no-folder = Den Ordner „{ $folder }“ gibt es nicht. Bitte legen Sie ihn an oder wählen Sie einen anderen.
error-write-held = „{ $file }“ lässt sich nicht ersetzen: Ein anderes Programm (etwa Excel) hält die Datei offen, oder Sie dürfen dort nicht schreiben. Bitte schließen Sie sie oder wählen Sie einen anderen Namen, zum Beispiel „{ $other }“. Die alte Datei ist unverändert.
error-write-refused = „{ $file }“ konnte nicht geschrieben werden ({ $reason }). Eine alte Datei ist unverändert.
error-export-suffix = Die Endung „{ $suffix }“ kennt netmap nicht. Möglich sind: { $known }.

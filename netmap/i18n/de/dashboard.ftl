# Das Dashboard

server-address = netmap läuft unter { $address } (beenden mit Strg+C)
error-no-port = Ab Port { $port } ist keiner frei. Bitte beenden Sie ein anderes Programm oder nennen Sie einen anderen Port.
dashboard-defect = Hier ist etwas schiefgegangen. Ihre Karte ist unverändert. Laden Sie die Seite neu; tritt der Fehler wieder auf, melden Sie ihn bitte.
dashboard-analysing = Prüfe { $actors } Akteure …
dashboard-placing = Ordne { $actors } Akteure auf der Karte an …

page-overview = Überblick
page-map = Karte
page-fields = Handlungsfelder
page-data = Daten
language-label = Sprache (language)

word-number = { $value }
word-day = { DATETIME($date, dateStyle: "medium") }
word-weight = Enge { $value }
word-unknown = ohne Angabe
word-unasked = noch nicht befragt

# Ersatz für Streamlits eigene englische Wörter
builtin-upload = Datei wählen
builtin-limits = .xlsx oder .csv, höchstens { $megabytes } MB je Datei
builtin-drop = Dateien hier ablegen
builtin-file-refused = Diese Datei passt nicht: nur .xlsx oder .csv, höchstens { $megabytes } MB
builtin-no-results = nichts gefunden
builtin-notice = Hier ist gerade nichts zu sehen
builtin-unreachable = Diese Adresse gibt es nicht, oder netmap läuft nicht mehr. Starten Sie netmap, falls nötig, noch einmal und laden Sie die Seite neu.

# Start
start-title = Wer arbeitet mit wem zusammen?
start-lead = netmap zeichnet Ihr Netzwerk als Karte und zeigt je Handlungsfeld, wer die Schlüsselakteure sind und wo Lücken liegen.
start-example = Beispielstadt ansehen
start-example-help = Eine erfundene Stadt mit 64 Akteuren in vier Handlungsfeldern. Alles, was netmap kann, ist darin zu sehen.
start-example-button = Beispielstadt öffnen
start-upload = Eigene Liste öffnen
start-template = Mit der Vorlage beginnen
upload-label = Arbeitsmappe (.xlsx) oder CSV-Dateien
upload-help = Mehrere CSV-Dateien wählen Sie bitte zusammen aus. Welche Tabelle was enthält, erkennt netmap an den Überschriften. Die Datei bleibt auf diesem Rechner.
upload-reading = Lese die Liste …
upload-refused = { $kept ->
    [yes] Die Liste lässt sich so nicht öffnen; die bisherige Karte bleibt offen. Bitte beheben Sie, was unten steht, und öffnen Sie sie noch einmal.
   *[no] Die Liste lässt sich so nicht öffnen. Bitte beheben Sie, was unten steht, und öffnen Sie sie noch einmal.
}
template-help = Eine leere Arbeitsmappe für Excel oder LibreOffice mit Hilfetexten und Auswahllisten.
template-file = netmap-Vorlage.xlsx
template-button = Vorlage herunterladen
issue-heading-sheet = Blatt oder Datei
issue-heading-row = Zeile
issue-heading-column = Spalte
issue-heading-value = Inhalt
issue-heading-what = Was zu tun ist
example-beispielstadt = Beispielstadt (erfunden)
example-beispielstadt-2022 = Beispielstadt ein Jahr später (erfunden)
example-hemer = Integration in Hemer (aus einem Bericht von 2021)

# Überblick
figure-actors = Akteure
figure-actors-help = Organisationen, Initiativen und Behörden auf der Karte.
figure-cooperations = Kooperationen
figure-cooperations-help = Bestehende; mehrere zwischen denselben Akteuren zählen einzeln.
figure-coming = Geplant oder gewünscht
figure-coming-help = Kooperationen, die es noch nicht gibt. Sie zählen in keiner Auswertung mit.
figure-surveyed = Befragt
figure-surveyed-help = Akteure, die nach ihren Kooperationen gefragt wurden. Wer nicht gefragt wurde, kann Kooperationen haben, die hier fehlen.
figure-of = { $part } von { $whole }
figure-meetings = Treffen
figure-meetings-help = Treffen und Workshops. Gemeinsam dort gewesen zu sein zählt nicht als Kooperation.
figure-as-of = Stand
figure-as-of-help = Der Tag, für den die Karte gilt.
overview-fields = Handlungsfelder
overview-no-fields = Diese Karte nennt keine Handlungsfelder. Ergänzen Sie in Ihrer Liste eine Spalte „Handlungsfeld“.
overview-findings = Das Wichtigste
overview-no-findings = Zu dieser Karte gibt es noch nichts zu sagen: Es sind zu wenige Kooperationen eingetragen.
overview-priorities = Gemeinsame Schwerpunkte
field-actors = { $count ->
    [one] { $count } Akteur
   *[other] { $count } Akteure
}
field-cooperations = { $count ->
    [one] { $count } Kooperation
   *[other] { $count } Kooperationen
}
field-no-hubs = niemand mit genügend Partnern
field-gaps = Lücken
field-nobody = noch niemand eingetragen
field-no-gaps = keine gefunden
field-gap-missing-link = { $count ->
    [one] { $count } naheliegende Verbindung fehlt
   *[other] { $count } naheliegende Verbindungen fehlen
}
field-gap-isolated = { $count ->
    [one] { $count } Akteur ohne Kooperation
   *[other] { $count } Akteure ohne Kooperation
}
field-gap-absent-type = { $count ->
    [one] { $count } Akteurstyp nicht vertreten
   *[other] { $count } Akteurstypen nicht vertreten
}
field-open = Feld ansehen

# Befunde
finding-show = Auf der Karte zeigen
finding-sureness = Wie sicher: { $word }
finding-standing-both = Gilt mit und ohne koordinierende Stelle
finding-standing-both-help = Lässt man die koordinierende Stelle weg, bleibt die Aussage bestehen. Die Zahlen ohne sie:
finding-standing-only-with = Gilt nur mit der koordinierenden Stelle
finding-standing-only-with-help = Die Aussage beruht auf Kooperationen der koordinierenden Stelle. Ohne sie trifft sie nicht zu.
finding-standing-only-without = Zeigt sich nur ohne koordinierende Stelle
finding-standing-only-without-help = Die Kooperationen der koordinierenden Stelle verdecken die Aussage. Sie trifft zu, sobald man die Stelle weglässt.
finding-standing-no-coordinator = Keine koordinierende Stelle benannt
finding-standing-no-coordinator-help = Tragen Sie in Ihrer Liste ein, welcher Akteur das Netzwerk koordiniert. Dann zeigt netmap jede Aussage auch ohne ihn.

# Karte
filter-search = Akteur suchen
filter-search-hint = Name eingeben
filter-field = Handlungsfeld
filter-all-fields = alle Handlungsfelder
filter-types = Akteurstyp
filter-all-types = alle Typen
filter-kinds = Art der Kooperation
filter-all-kinds = alle Arten
filter-statuses = Status
filter-colour = Farbe nach
filter-size = Größe nach
filter-same-size = alle gleich groß
filter-without-office = Ohne koordinierende Stelle
filter-without-office-help = Blendet die Stelle aus, die das Netzwerk koordiniert. So sehen Sie, was auch ohne sie hält.
filter-outage = Was, wenn sie ausfallen?
filter-outage-hint = Akteure wählen
filter-outage-help = Die gewählten Akteure verschwinden von der Karte. Rechts steht, was dann auseinanderfällt.
map-focus = Nachbarschaft von { $actor }
map-whole = Ganzes Netzwerk
map-no-highlight = Hervorhebung aufheben
map-tables = Dasselbe als Tabelle
map-actors = Akteure ({ $count })
map-cooperations = Kooperationen ({ $count })
map-no-rows = Bei diesen Filtern ist nichts zu sehen. Nehmen Sie einen Filter zurück.
details-nothing = Nichts ausgewählt
details-hint = Klicken Sie auf einen Akteur oder eine Verbindung. Ein Doppelklick hebt den Akteur und seine direkten Partner hervor.
details-finding = Hervorgehoben
details-partners = { $count ->
    [0] Keine Partner eingetragen
    [one] { $count } Partner
   *[other] { $count } Partner
}
details-offer = Bietet an
details-need = Sucht
details-findings = Was auffällt
details-cooperation = Kooperation
details-with = mit
details-directed = in Richtung
details-all-shared = alle gemeinsamen

# Handlungsfelder
field-no-findings = In diesem Feld ist nichts aufgefallen.
field-choose-finding = Wählen Sie links eine Aussage: Die Karte zeigt dann, um wen es geht.
matrix-title = Wer ist in welchem Feld vertreten?
matrix-help = Anzahl der Akteure je Akteurstyp und Handlungsfeld; ein Strich heißt: niemand. Ein Akteur kann in mehreren Feldern zählen.

# Daten
data-source = Geöffnet: { $source }
data-as-of = Stand: { $day }
data-contacts = { $count ->
    [one] Die Liste nennt { $count } Kontaktperson. netmap zeigt sie nirgends und gibt sie nicht weiter.
   *[other] Die Liste nennt { $count } Kontaktpersonen. netmap zeigt sie nirgends und gibt sie nicht weiter.
}
data-warnings = { $count ->
    [one] { $count } Hinweis zu Ihrer Liste
   *[other] { $count } Hinweise zu Ihrer Liste
}
data-downloads = Mitnehmen
data-download-html = Karte als HTML-Seite
data-download-xlsx = Tabellen für Excel
data-download-graphml = Netzwerk als GraphML
data-open = Etwas anderes öffnen
data-example-open = Beispiel ansehen
data-example = Beispiel
data-open-example = Beispiel öffnen

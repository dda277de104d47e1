# Das Dashboard

server-address = netmap läuft unter { $address } (beenden mit Strg+C)
server-port-taken = Port { $wanted } ist belegt; netmap nimmt Port { $port }.
error-no-port = Ab Port { $port } ist keiner frei. Bitte beenden Sie ein anderes Programm oder nennen Sie einen anderen Port.
error-open-server = netmap startet nicht: Streamlit würde auf { $value } lauschen, und dort erreichen es auch andere. Starten Sie mit „netmap app“ oder nehmen Sie die Einstellung server.address (STREAMLIT_SERVER_ADDRESS) zurück.
error-server-ssl = netmap startet nicht: Streamlit würde verschlüsselt lauschen, und so lässt sich netmap nicht öffnen. Bitte nehmen Sie die Einstellungen server.sslCertFile und server.sslKeyFile zurück; auf diesem Rechner allein braucht es sie nicht.
door-title = Diese Karte ist privat
door-why = Sie gehört der Person, die netmap auf diesem Rechner gestartet hat.
door-remedy = Haben Sie es selbst gestartet? Dann öffnen Sie die ganze Adresse aus dem Fenster, in dem Sie es gestartet haben. Sie gilt, bis netmap endet; jeder Start nennt eine neue.
door-cookies = Ihr Browser hat das Cookie nicht angenommen, an dem netmap ihn wiedererkennt. Bitte erlauben Sie ihm Cookies für 127.0.0.1 und öffnen Sie die ganze Adresse noch einmal.
door-missing = So zeigt netmap keine Karten, weil andere sie sehen könnten. Starten Sie mit „netmap app“ oder „streamlit run app.py“.
browser-opens = netmap öffnet sich.
browser-link = Falls nicht, folgen Sie diesem Verweis.
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
word-unknown = ohne Angabe
word-unasked = noch nicht befragt

# Ersatz für Streamlits eigene englische Wörter
builtin-upload = Datei wählen
builtin-limits = Excel, LibreOffice oder CSV, zusammen höchstens { $megabytes } MB
builtin-drop = Dateien hier ablegen
builtin-file-refused = Diese Datei geht nicht: nur Tabellen aus Excel oder LibreOffice und CSV-Dateien, zusammen höchstens { $megabytes } MB. Passt sie doch, laden Sie die Seite neu.
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
upload-label = Arbeitsmappe (Excel, LibreOffice) oder CSV-Dateien
upload-help = Mehrere CSV-Dateien wählen Sie bitte zusammen aus. Welche Tabelle was enthält, erkennt netmap an den Überschriften. Die Datei bleibt auf diesem Rechner.
upload-reading = Lese die Liste …
upload-large = Trotzdem öffnen
upload-refused = { $kept ->
    [yes] Die Liste lässt sich so nicht öffnen; die bisherige Karte bleibt offen. Bitte berichtigen Sie, was unten steht, hier oder in Ihrer Datei.
   *[no] Die Liste lässt sich so nicht öffnen. Bitte berichtigen Sie, was unten steht, hier oder in Ihrer Datei.
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
overview-no-fields = Diese Karte hat noch keine Handlungsfelder. Tragen Sie welche auf der Seite „Bearbeiten“ ein, oder öffnen Sie eine Liste mit einer Spalte „Handlungsfeld“.
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
field-figures-help = Akteure, die das Handlungsfeld nennen oder darin kooperieren; bestehende Kooperationen, die darin zählen, mehrere zwischen denselben Akteuren einzeln. Eine Kooperation ohne Feld zählt in allen Feldern, die beide Akteure nennen.
field-no-hubs = niemand mit genügend Partnern
field-gaps = Lücken
field-gaps-help = Mögliche Kooperationen, Akteure ohne Kooperation und Akteurstypen, die fehlen. Wie sie gefunden werden, steht bei den einzelnen Aussagen und unter „Begriffe und Quellen“ auf der Seite Daten.
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
filter-all-closeness = jede Enge
filter-least-closeness = mindestens { $word }
filter-meeting = Treffen
filter-all-meetings = mit und ohne Treffen
filter-meeting-help = Zeigt nur, wer an diesem Treffen oder einem seiner Workshops teilnahm. Gemeinsam anwesend zu sein ist noch keine Kooperation.
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
map-tables-help = Was die Karte gerade zeigt. Partner sind die Akteure, mit denen eine sichtbare Kooperation besteht; jeder zählt einmal (ungerichtet, ungewichtet).
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
details-findings = Was auffällt ({ NUMBER($count) })
details-cooperation = Kooperation
details-with = mit
details-directed = in Richtung
details-all-shared = alle gemeinsamen

# Handlungsfelder
field-no-findings = In diesem Feld ist nichts aufgefallen.
field-choose-finding = Wählen Sie links eine Aussage: Die Karte zeigt dann, um wen es geht.
relations-title = Wie arbeiten die Felder miteinander?
relations-help = Paare von Akteuren, die zusammenarbeiten, vor und nach dem Schrägstrich: eingetragen und zu erwarten. Erwartet wird der Mittelwert, wenn man die Felder neu auf die Akteure verteilt (ungerichtet, ungewichtet; Vergleichsmaßstab nach Krackhardt und Stern 1988). p ist der Anteil zufälliger Verteilungen, in denen irgendein Vergleich ebenso auffällig war; er gilt für alle zugleich (Westfall und Young 1993).
relations-cell = { NUMBER($observed, useGrouping: 0) } / { NUMBER($expected, maximumFractionDigits: 0) }
relations-within = Innerhalb von „{ $field }“
relations-between = Zwischen „{ $field }“ und „{ $other }“
relations-sentence = { $place } { $observed ->
    [0] arbeitet niemand zusammen
    [one] arbeitet ein Paar von Akteuren zusammen
   *[other] arbeiten { $observed } Paare von Akteuren zusammen
}, zu erwarten wären { NUMBER($expected, maximumFractionDigits: 0) }: { $verdict ->
    [fewer] weniger, als Zufall erklärt (p = { NUMBER($chance, maximumFractionDigits: 3) }).
    [more] mehr, als Zufall erklärt (p = { NUMBER($chance, maximumFractionDigits: 3) }).
    [usual] der Unterschied kann Zufall sein (p = { NUMBER($chance, maximumFractionDigits: 3) }).
   *[open] ob das Zufall ist, lässt sich nicht prüfen.
}
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
own-columns-title = Eigene Spalten
own-columns-lead = Ihre Liste hat Spalten, die netmap nicht kennt. Sie stehen im Profil und in den Tabellen unter der Karte; solche mit wenigen verschiedenen Werten färben, ordnen und filtern die Karte.
own-columns-heading = Spalte
own-columns-records = Einträge
own-columns-values = Werte
own-columns-value = { $value } ({ NUMBER($count) })
own-columns-count = { NUMBER($count) } ({ $records })
own-columns-use = Auf der Karte
own-columns-sorts = Farbe, Anordnung, Filter
own-columns-shown = nur gezeigt
own-columns-choose = Spalte umbenennen oder weglassen
own-columns-to = Neue Überschrift
own-columns-rename = Umbenennen
own-columns-leave-out = Weglassen
own-columns-help = Gilt für alle Einträge und lässt sich im Verlauf zurücknehmen. Gibt es die neue Überschrift schon, werden beide Spalten eine.
own-columns-kept-only = Umbenennen oder weglassen können Sie Spalten, wenn Sie die Liste als Karte behalten.

data-downloads = Mitnehmen
data-download-html = Karte als HTML-Seite
data-download-xlsx = Tabellen für Excel
data-download-graphml = Netzwerk als GraphML
data-own-columns = Eigene Spalten Ihrer Liste ({ $columns }) stehen in den Tabellen für Excel und im GraphML, nicht in Karten und Berichten.
data-open = Etwas anderes öffnen
data-example-open = Beispiel ansehen
data-example = Beispiel
data-open-example = Beispiel öffnen

# Begriffe
glossary-title = Begriffe und Quellen
glossary-network = Kennzahlen des Netzwerks
glossary-actors = Kennzahlen der Akteure
glossary-findings = Aussagen
glossary-evidence = Wie sicher
column-term = Begriff
column-definition = Bedeutung

filter-arrangement = Anordnung
filter-arrangement-help = Nach Zusammenarbeit: Wer zusammenarbeitet, steht beieinander. Vom Zentrum aus: je höher der Wert beim Maß unter „Größe nach“, desto näher der Mitte.
filter-everything = Alle Akteure einzeln zeigen
filter-everything-many = Einzeln lassen sich höchstens { NUMBER($most) } Akteure zeichnen. Filtern Sie, oder öffnen Sie einzelne Gruppen.
arrangement-network = nach Zusammenarbeit
arrangement-by_field = nach Handlungsfeldern
arrangement-by_type = nach Typen
arrangement-by_own = nach „{ $column }“
filter-own = Eigene Spalte
filter-own-help = Spalten Ihrer Liste mit wenigen verschiedenen Werten. Mit der gewählten lässt sich die Karte einfärben, anordnen und filtern.
filter-all-own = alle Werte
arrangement-concentric = vom Zentrum aus
map-arrange-anew = Neu anordnen
map-arrange-anew-help = Vergisst, wohin Akteure gezogen wurden, und ordnet die Karte neu.
map-steps = Wie weit die Nachbarschaft reicht
map-step = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
map-multiples = Felder nebeneinander
map-multiples-help = Alle Handlungsfelder auf einen Blick: Jeder Akteur steht in jedem Feld an derselben Stelle. Ein Klick zeigt das Feld allein.
map-close-groups = Gruppen schließen
look-around = Was Sie angesehen haben
look-back = ← Zurück
look-on = Vor →
details-measures = Kennzahlen
details-measure = { $measure }: { NUMBER($value, maximumFractionDigits: 2) } (Rang { NUMBER($rank) } von { NUMBER($actors) })
ways-title = { $count ->
    [one] Ein Akteur ausgewählt
   *[other] { NUMBER($count) } Akteure ausgewählt
}
links-more = { $count ->
    [one] Ein weiterer
   *[other] { NUMBER($count) } weitere
}
ways-to = Wie verbunden mit …
ways-second = Klicken Sie jetzt auf einen zweiten Akteur, oder suchen Sie ihn links: Die Karte zeigt alle kürzesten Wege von „{ $actor }“.
ways-stop = Abbrechen
ways-hidden = „{ $actor }“ ist bei diesen Filtern nicht zu sehen.
ways-none = Zwischen „{ $first }“ und „{ $second }“ gibt es keinen Weg.
ways-between = { $steps ->
    [one] „{ $first }“ und „{ $second }“ arbeiten direkt zusammen.
   *[other] „{ $first }“ und „{ $second }“ sind über { NUMBER($steps) } Schritte verbunden, auf { $ways ->
        [one] einem kürzesten Weg
       *[other] { NUMBER($ways) } gleich kurzen Wegen
    }.
}
ways-step = { NUMBER($step) }. Schritt
ways-common = { $count ->
    [0] Kein gemeinsamer Partner
    [one] Ein gemeinsamer Partner
   *[other] { NUMBER($count) } gemeinsame Partner
}
ways-end = Auswahl aufheben

# Karten, die behalten und bearbeitet werden

# Wer bearbeitet
editor-label = Wer bearbeitet?
editor-ask = Wer bearbeitet?
editor-help = Ihr Name oder der Ihrer Stelle. Er steht im Verlauf neben jeder Änderung.
editor-first = Sagen Sie zuerst unter „{ editor-ask }“ Ihren Namen. Er steht im Verlauf neben jeder Änderung.
editor-take = Übernehmen

# Behalten und anlegen
keep-button = Als Karte behalten
keep-lead = Bisher sehen Sie diese Karte nur an. Behalten Sie sie, um sie zu bearbeiten: Jede Änderung wird sofort gespeichert und lässt sich rückgängig machen.
keep-do = Karte behalten
keep-done = Ab jetzt wird jede Änderung gespeichert: { $where }
place-title = Name der Karte
place-folder = Ordner
place-file = Die Datei heißt wie die Karte und endet auf .netmap.
place-team = Die Karte kommt in die gemeinsame Datenbank.
create-proposed = Unser Netzwerk
create-do = Karte anlegen
start-create = Neue Karte anlegen
start-kept = Karte weiterbearbeiten
kept-nearby = Karten in Ihren Dokumenten
kept-in-folder = { $name } (im Ordner { $folder })
kept-hint = Karte wählen
kept-path = Oder Pfad der Datei oder Adresse der Datenbank
kept-open = Karte öffnen
kept-opening = Öffne die Karte …
kept-team = Ihr Team arbeitet an einer gemeinsamen Karte.
error-no-map = „{ $file }“ lässt sich nicht als Karte öffnen. Prüfen Sie, ob der Pfad zu einer Karte von netmap führt, die Sie öffnen dürfen.
error-keep-exists = „{ $file }“ gibt es schon und bleibt unberührt. Wählen Sie einen anderen Namen oder Ordner.

# Rückgängig und wiederholen
back-undo-button = Rückgängig
back-redo-button = Wiederholen
back-undo-help = Rückgängig machen: { $step } (Strg+Z)
back-redo-help = Wiederholen: { $step } (Strg+Umschalt+Z)
back-undo-none = Von Ihnen gibt es nichts rückgängig zu machen.
back-redo-none = Es gibt nichts zu wiederholen.

# Liste einlesen
import-title = Liste in die Karte einlesen
import-read = Gelesen: { $source }. Noch ist nichts geändert.
import-how = Was soll mit der Karte geschehen?
import-merge = Ergänzen
import-replace = Ersetzen
import-how-help = Ergänzen: Die Karte bekommt dazu, was in der Liste steht; nichts wird gelöscht. Ersetzen: Die Karte sagt danach, was die Liste sagt. Kontaktpersonen werden nur hinzugefügt.
import-do = In die Karte übernehmen
import-sum = Das geschieht mit der Karte
import-done = Die Liste ist übernommen.
import-look-help = Öffnet die Liste für sich; Ihre Karte bleibt, wie sie ist.
import-drop = Verwerfen

# Vorschau einer Liste, die in eine Karte kommt
intake-nothing = leer
intake-doubts = { $count ->
    [one] Eine Frage zuvor
   *[other] { NUMBER($count) } Fragen zuvor
}
intake-yes = Ja
intake-question = Ist das derselbe Akteur?
intake-new = Neu ({ NUMBER($count) })
intake-changed = Geändert ({ NUMBER($count) })
intake-missing = Nicht in der Liste ({ NUMBER($count) })
intake-missing-help = Das bleibt in der Karte. Haken Sie an, was Sie aus der Karte nehmen möchten.
intake-ticks = Häkchen
intake-ticks-all = alle
intake-ticks-none = keine
intake-take-new = Aufnehmen
intake-take-changed = Ändern
intake-take-missing = Entfernen
intake-name = Name
intake-says-new = Angaben
intake-says-changed = Bisher → künftig
intake-says-missing = Angaben
intake-chosen = { NUMBER($chosen) } von { NUMBER($count) } angehakt
intake-unchanged = Unverändert – { $counts }
intake-count = { $what }: { NUMBER($count) }
intake-contacts = { $count ->
    [one] Eine Kontaktperson kommt hinzu.
   *[other] { NUMBER($count) } Kontaktpersonen kommen hinzu.
}
intake-doubt-number = „{ $listed }“ hat in der Liste die Nummer, die in der Karte „{ $kept }“ hat. Ist das derselbe Akteur unter neuem Namen?
intake-doubt-name = „{ $listed }“ steht nur in der Liste, „{ $kept }“ nur in der Karte. Ist das derselbe Akteur unter neuem Namen?
intake-doubt-ties = „{ $kept }“ steht in der Liste nur noch bei Kooperationen oder Treffen. Meint die Liste damit „{ $listed }“?
error-import-outdated = Jemand hat die Karte inzwischen geändert. Sehen Sie die Vorschau noch einmal durch.

# Vorschau auf Änderungen
differences-kind = Was
differences-added = Kommt hinzu
differences-changed = Ändert sich
differences-removed = Fällt weg
differences-none = Nichts ändert sich.
differences-more = und { NUMBER($count) } weitere
differences-count = { NUMBER($count) }: { $names }

# Sicherungen
backups-title = Sicherungen
backups-none = Noch gibt es keine. netmap legt sie von selbst an: beim Öffnen, täglich und vor jedem Einlesen.
backups-closed = Die Sicherungen in „{ $folder }“ gehören jemand anderem; nur diese Person kann sie sehen und zurückholen. Bitten Sie sie darum.
backups-choose = Sicherung
backups-hint = Sicherung wählen
backups-unreadable = Diese Sicherung lässt sich nicht lesen. Wählen Sie eine andere.
backups-in-part = Diese Sicherung lässt sich nur zum Teil lesen: Verlauf oder Kontaktpersonen sind beschädigt. Öffnen Sie eine Kopie, um zu sehen, was noch da ist, oder wählen Sie eine andere.
backups-recommended = Empfohlen ist die neueste, die sich vollständig lesen lässt: { $backup }
backups-none-readable = Keine davon lässt sich vollständig lesen. Sehen Sie nach, ob Sie an anderer Stelle eine Kopie der Karte haben.
backups-examining = Sicherungen werden geprüft …
backups-differences = Das wäre anders als jetzt:
backups-copy = Als Kopie öffnen
backups-copy-help = Legt neben Ihrer Karte eine zweite Datei an und öffnet sie. Ihre Karte bleibt, wie sie ist.
backups-copied = Geöffnet ist jetzt die Kopie: { $file }
backups-restore = Karte durch diese Sicherung ersetzen
backups-restore-help = Was jetzt in der Karte steht, wird vorher selbst gesichert.
backups-restored = Die Karte ist wieder auf dem Stand vom { DATETIME($when, dateStyle: "medium", timeStyle: "short") }.
backup-open = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, beim Öffnen
backup-daily = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, täglich
backup-import = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, vor dem Einlesen einer Liste
backup-migration = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, vor einer neuen Fassung von netmap
backup-restore = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, vor einem Zurücksetzen
backup-erasure = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, nach dem Löschen von Personen
backup-damaged = { $backup } (beschädigt)
backup-fault = Keine Sicherung
backup-fault-help = Der jetzige Stand dieser Karte ist nicht gesichert. { $reason } Bis dahin können Sie weiterarbeiten; Ihre Änderungen werden gespeichert.
backup-again = Noch einmal versuchen
backup-done = Die Karte ist wieder gesichert.

# Bearbeiten
page-edit = Bearbeiten
edit-what = Was möchten Sie bearbeiten?
records-actor = Akteure
records-cooperation = Kooperationen
records-action_field = Handlungsfelder
records-priority = Schwerpunkte
records-meeting = Treffen
records-attendance = Teilnahmen
records-offer = Angebote und Gesuche
records-contact = Kontaktpersonen
records-about = Angaben zur Karte
column-map-title = Name der Karte
column-map-as-of = Stand
edit-new = { $record }: neu
edit-search = Suchen
edit-none = Nichts gefunden.
edit-none-yet = Hier ist noch nichts eingetragen.
edit-hint = Wählen Sie links einen Eintrag oder legen Sie einen neuen an.
edit-gone = Diesen Eintrag gibt es nicht mehr.
edit-own = Weitere Angaben
edit-save = Speichern
edit-add = Hinzufügen
edit-nothing = Es war nichts zu ändern.
edit-choose = wählen
edit-fields-hint = keines
edit-day-hint = z. B. 5.11.2021
edit-day-format = %d.%m.%Y
error-edit-day = „{ $value }“ ist kein Tag. Schreiben Sie ihn wie 5.11.2021 oder 2021-11-05.
error-edit-no-actor = Hier fehlt ein Akteur. Wählen Sie ihn aus der Liste.
error-edit-no-meeting = Hier fehlt das Treffen. Wählen Sie es aus der Liste.

# Kontaktpersonen
contacts-show = Kontaktpersonen anzeigen
contacts-help = Sie stehen nur hier, auf keiner Karte und in keiner Ausgabe.

# Überall löschen
erase-button = Überall löschen …
erase-help = Zeigt zuerst, wo die Person überall vorkommt. Gelöscht wird erst, wenn Sie bestätigen.
erase-search = Person überall löschen …
erase-search-help = Auch wenn sie nicht mehr in der Karte steht oder nur in Notizen vorkommt.
erase-title = Person überall löschen
erase-deleted = Kontaktperson, die schon gelöscht ist
erase-name = Name, E-Mail oder Telefonnummer
erase-name-help = Mehrere trennen Sie mit Semikolon.
erase-look = Nachsehen
erase-looking = Suche in Karte, Verlauf und Sicherungen …
erase-person = { $name } ({ $actor })
erase-person-deleted = { $name } ({ $actor }), gelöscht
erase-person-former = { $name } ({ $actor }), früher
erase-namesake = Auch gemeint: { $name }
erase-certain = Gesucht in allen Schreibweisen: { $words }
erase-short = Zu kurz für eine Suche: { $words }
erase-offered = Diese Wörter können auch jemand anderen meinen. Welche gehören zur Person?
erase-word = { $count ->
    [one] „{ $word }“: eine Stelle
   *[other] „{ $word }“: { NUMBER($count) } Stellen
}
erase-more = Weitere Wörter, zum Beispiel ein früherer Name
erase-more-help = Mehrere trennen Sie mit Semikolon.
erase-more-do = Auch suchen
erase-people = { $count ->
    [one] Diese Kontaktperson wird gelöscht, auch aus dem Verlauf: { $names }
   *[other] Diese { NUMBER($count) } Kontaktpersonen werden gelöscht, auch aus dem Verlauf: { $names }
}
erase-places = { $count ->
    [one] Diese Stelle wird durch „[…]“ ersetzt:
   *[other] Diese { NUMBER($count) } Stellen werden durch „[…]“ ersetzt:
}
erase-no-places = In Texten kommt die Person nicht vor.
erase-nothing = Von der Person wurde nichts gefunden.
erase-nobody-chosen = Es ist noch nichts ausgewählt. Kreuzen Sie oben an, wer gemeint ist.
erase-only-backups = { $count ->
    [one] In der Karte kommt die Person nicht vor, aber in einer Sicherung.
   *[other] In der Karte kommt die Person nicht vor, aber in { NUMBER($count) } Sicherungen.
}
erase-table-part = Wo
erase-table-column = Spalte
erase-table-excerpt = Text
erase-table-count = Wie oft
erase-in-record = { $record }
erase-in-history = Verlauf: { $record }
erase-in-step = Verlauf: Schritte
erase-in-snapshot = Benannte Stände
erase-in-file = Dateiname
erase-column-label = Was getan wurde
erase-column-view = Auswahl
erase-backups = { $count ->
    [one] Eine Sicherung wird ohne diese Angaben neu geschrieben.
   *[other] { NUMBER($count) } Sicherungen werden ohne diese Angaben neu geschrieben.
}
erase-unreadable = { $count ->
    [one] Nicht lesbar ist „{ $names }“. Die Datei wird gelöscht, denn sie kann die Angaben enthalten.
   *[other] Nicht lesbar sind { NUMBER($count) } Dateien: { $names }. Sie werden gelöscht, denn sie können die Angaben enthalten.
}
erase-drafts = { $count ->
    [one] Eine unfertige Kopie wird gelöscht.
   *[other] { NUMBER($count) } unfertige Kopien werden gelöscht.
}
erase-elsewhere = Kopien dieser Karte bleiben, wie sie sind: { $names }. Löschen Sie die Person auch dort.
erase-file-name = Der Name der Kartendatei bleibt, wie er ist. Benennen Sie sie um, wenn er die Person nennt.
erase-beyond = Das lässt sich nicht rückgängig machen. Tippfehler und zusammengesetzte Wörter findet netmap nicht: Tragen Sie sie oben ein. Nicht erreichbar sind Kopien der Karte an anderen Orten und Dateien, die Sie heruntergeladen, eingelesen oder verschickt haben.
erase-beyond-server = { erase-beyond } Das gilt auch für die Sicherungen und Protokolle des Servers. Fragen Sie, wer ihn betreut.
erase-do = Überall löschen
erase-finish = Löschen zu Ende bringen
erased-done = Die Person ist gelöscht.
erased-chosen = Gelöscht ist, was Sie ausgewählt haben.
erased-nothing = Von der Person wurde nichts gefunden, also auch nichts entfernt.
erased-resumed = Ein unterbrochenes Löschen ist jetzt fertig.
erased-people = { $count ->
    [one] Eine Kontaktperson ist weg, auch aus dem Verlauf.
   *[other] { NUMBER($count) } Kontaktpersonen sind weg, auch aus dem Verlauf.
}
erased-texts = { $records ->
    [0] In keinem Eintrag der Karte
    [one] In einem Eintrag der Karte
   *[other] In { NUMBER($records) } Einträgen der Karte
} und { $entries ->
    [0] keiner Angabe
    [one] einer Angabe
   *[other] { NUMBER($entries) } Angaben
} des Verlaufs wurden Wörter ersetzt.
erased-left = { $count ->
    [one] An einer Stelle steht noch ein Wort, das Sie nicht ausgewählt haben.
   *[other] An { NUMBER($count) } Stellen stehen noch Wörter, die Sie nicht ausgewählt haben.
}
erased-kept = { $count ->
    [one] Eine Kontaktperson, auf die gesuchte Wörter passen, haben Sie nicht ausgewählt. Sie bleibt.
   *[other] { NUMBER($count) } Kontaktpersonen, auf die gesuchte Wörter passen, haben Sie nicht ausgewählt. Sie bleiben.
}
erased-backups = { $count ->
    [one] Eine Sicherung wurde neu geschrieben.
   *[other] { NUMBER($count) } Sicherungen wurden neu geschrieben.
}
erased-removed = { $count ->
    [one] Eine unlesbare Datei wurde gelöscht: { $names }.
   *[other] { NUMBER($count) } unlesbare Dateien wurden gelöscht: { $names }.
}
erased-drafts = { $count ->
    [one] Eine unfertige Kopie wurde gelöscht.
   *[other] { NUMBER($count) } unfertige Kopien wurden gelöscht.
}
erased-editor = Auch der Name, den sich netmap an diesem Computer gemerkt hatte, ist weg.
erased-beyond = Seiten, die anderswo noch offen sind, zeigen die Person bis zum nächsten Klick. Löschen Sie selbst, was anderswo liegt: Kopien der Karte und Dateien, die Sie heruntergeladen, eingelesen oder verschickt haben.
erased-beyond-server = { erased-beyond } Wer den Server betreut, muss an dessen Sicherungen und Protokolle denken.

# Löschen und zusammenführen
delete-button = Löschen …
delete-question = Das ändert sich, wenn Sie diesen Eintrag löschen:
delete-contacts = { $count ->
    [one] Auch eine Kontaktperson wird gelöscht.
   *[other] Auch { NUMBER($count) } Kontaktpersonen werden gelöscht.
}
delete-do = Löschen
delete-not = Doch nicht
merge-title = Mit einem anderen zusammenführen
merge-with = Mit welchem?
merge-stays = Welcher Eintrag bleibt? Was nur der andere sagt, kommt hinzu.
merge-do = Zusammenführen

# Zwei haben dasselbe geändert
conflict-taken = { $who } hat inzwischen auch geändert: { $columns }. Das ist übernommen.
conflict-side-mine = Ihre Fassung: { $value }
conflict-side-theirs = Gespeichert: { $value }
conflict-side-both = Beides untereinander
conflict-chosen = Auswahl speichern
conflict-theirs = Meine Fassung verwerfen
conflict-joined = Inzwischen hat hier auch jemand anderes geschrieben. Beide Texte stehen jetzt im Feld: Lassen Sie stehen, was gelten soll, und speichern Sie noch einmal.
conflict-again = Mit meinen Angaben neu anlegen
conflict-drop = Meine Angaben verwerfen

# Schnell eintragen
quick-label = Schnell eintragen
quick-hint = Caritas – Kita Regenbogen, Bildung, eng
quick-help = Zwei Akteure mit Strich dazwischen, danach mit Komma: Handlungsfeld, Art, Enge, Status. Oder ein neuer Akteur allein, danach Typ und Handlungsfeld. Wortanfänge genügen. Die Eingabetaste trägt ein.
quick-do = Eintragen
quick-empty = Wer arbeitet mit wem zusammen? Namen, die es noch nicht gibt, werden als Akteure hinzugefügt.
quick-first = Ersten Akteur eintragen
quick-first-hint = AWO Kreisverband, Freier Träger
quick-first-empty = Der Name genügt; nach einem Komma folgt der Typ. Mit einem Strich tragen Sie gleich eine Kooperation ein: Caritas – Kita Regenbogen
quick-said = { $column }: { $value }
quick-new-field = { $name } (neu)
quick-question-several = { $count ->
    [one] „{ $text }“ kann nur einer sein.
   *[other] „{ $text }“ können { NUMBER($count) } Akteure sein. Wählen Sie einen oder schreiben Sie mehr vom Namen.
}
quick-question-similar = „{ $text }“ gibt es noch nicht, aber einen ähnlichen Namen. Wer ist gemeint?
quick-question-word = Was ist „{ $text }“?
quick-answer-field = Handlungsfeld { $name }
quick-answer-new-actor = Neuer Akteur „{ $name }“
quick-answer-new-field = Neues Handlungsfeld
quick-answer-new-kind = Art der Kooperation
quick-answer-new-type = Akteurstyp
quick-leftover = „{ $word }“ passt hier nicht. Streichen oder ändern Sie es.
quick-new = { $name } (neuer Akteur)
quick-one = Hinzufügen: { $name }
quick-known = { $name } – mit wem?
quick-pair = { $first } – { $second }
quick-directed = { $first } → { $second }
quick-there = { $count ->
    [one] eine Kooperation zwischen beiden gibt es schon
   *[other] { NUMBER($count) } Kooperationen zwischen beiden gibt es schon
}

# Auf der Karte
map-edit = Bearbeiten
map-edit-close = Zurück
map-draw = Kooperation ziehen
map-draw-help = Danach klicken Sie auf den zweiten Akteur.
map-draw-second = Klicken Sie auf der Karte an, mit wem { $actor } zusammenarbeitet.
map-draw-name = Oder wählen Sie den Namen
map-draw-stop = Abbrechen

# Eine neue Karte
beginning-empty = Auf dieser Karte ist noch niemand eingetragen.
beginning-fields = Handlungsfelder der Integrationsarbeit: Welche brauchen Sie?
beginning-usual-fields = Bildung und Sprache,Gesellschaftliche Teilhabe,Kulturelle Vielfalt,Arbeitsmarkt
beginning-take = Handlungsfelder übernehmen

# Wer war bei einem Treffen?
attend-details = Angaben
attend-who = Wer war da?
attend-count = { $count ->
    [0] Noch ist niemand eingetragen.
    [one] Ein Akteur ist eingetragen.
   *[other] { NUMBER($count) } Akteure sind eingetragen.
}
attend-search = Akteur suchen
attend-save = Teilnahmen speichern
attend-no-type = Ohne Typ
attend-nobody = Noch sind keine Akteure eingetragen.
attend-more = Hier stehen { NUMBER($shown) } von { NUMBER($count) } Akteuren. Suchen Sie nach den übrigen.

# Als Tabelle
grid-switch = Als Tabelle
grid-help = Alle Einträge auf einmal: tippen, aus Excel einfügen, mehrere Zellen zugleich ändern. Gespeichert wird erst mit „Speichern“.
grid-keys = Die letzten Zeilen sind frei für Neues. Einfügen: eine Zelle anklicken, dann Strg+V, auch viele Zeilen. Löschen: links vor der Zeile anklicken, dann Entf. Mehrere Handlungsfelder trennen Sie mit Semikolon.
grid-create = Unbekannte Akteure, Treffen und Handlungsfelder neu anlegen
grid-too-large = Als Tabelle lassen sich höchstens { NUMBER($rows) } Einträge bearbeiten. Nutzen Sie das Formular, oder exportieren Sie die Karte, ändern Sie die Liste und lesen Sie sie wieder ein.
grid-problems = { $count ->
    [one] Eine Zelle ist nicht zu verstehen. Berichtigen Sie sie, dann können Sie speichern.
   *[other] { NUMBER($count) } Zellen sind nicht zu verstehen. Berichtigen Sie sie, dann können Sie speichern.
}
grid-unsaved = Noch nicht gespeichert: { $said }
grid-added = { $count ->
    [one] eine Zeile neu
   *[other] { NUMBER($count) } Zeilen neu
}
grid-changed = { $count ->
    [one] eine Zeile geändert
   *[other] { NUMBER($count) } Zeilen geändert
}
grid-deleted = { $count ->
    [one] eine Zeile gelöscht
   *[other] { NUMBER($count) } Zeilen gelöscht
}
grid-named = { $count ->
    [one] ein unbekannter Name neu angelegt
   *[other] { NUMBER($count) } unbekannte Namen neu angelegt
}
grid-save = Speichern
grid-mine = Meine Fassung speichern
grid-theirs = Gespeicherte Fassung behalten
grid-drop = Verwerfen
grid-clash = Zeile { $row }: gespeichert ist inzwischen { $said }
grid-clash-deleted = Zeile { $row } hat inzwischen jemand gelöscht.
grid-clash-changed = „{ $name }“ hat inzwischen jemand geändert; Sie wollen es löschen.

# Was netmap aus den Teilen einer Datei macht, und warum es einen Teil auslässt oder ungewöhnlich liest.

reason-unwanted = Von Ihnen ausgelassen
reason-chosen = Von Ihnen so gewählt
reason-empty = Leer
reason-explanations = Blatt mit Erläuterungen oder Ergebnissen
reason-hidden-sheet = In der Datei ausgeblendetes Blatt
reason-hidden-rows = In der Datei ausgeblendete Zeilen
reason-hidden-column = In der Datei ausgeblendete Spalte
reason-unknown-table = Nicht zu erkennen, was hier steht
reason-missing-columns = Es fehlen Spalten für diese Tabelle
reason-no-headings = Ohne Überschriften; jede Zeile als Kooperation zweier Namen gelesen
reason-contradicting = Die Angaben beider Seiten sind verschieden; deshalb hat jede ihre Richtung
reason-uneven = Nicht bei jedem Paar stimmen beide Seiten überein; es zählt die engere Angabe
reason-subject = Alles hier gehört zu „{ $subject }“
reason-holds-names = Hier stehen Namen von Akteuren
reason-names-nobody = Eine Antwort, die niemanden nennt
reason-codes-only = Die Spalten nennen nur Kürzel, nicht wofür sie stehen
reason-person-column = Namen von Personen; zu den Kontaktpersonen
reason-phone-column = Telefonnummern; zu den Kontaktpersonen
reason-email-column = E-Mail-Adressen; zu den Kontaktpersonen
reason-personal = Angaben zu Personen
reason-number-is-no-id = Die Nummer „{ $value }“ steht für mehrere Zeilen
reason-pairs = Zwei Namen in einer Zelle: eine Kooperation
reason-listed = Nennt, wer dabei ist
reason-numbered = Laufende Nummern vor den Namen weggelassen
reason-state = Der Stand von { $state }; es gibt auch andere
reason-parted = Mehrere Angaben in einer Zelle, getrennt durch „{ $sign }“
reason-directions = Richtung der Kooperation
reason-closeness = Enge der Kooperation
reason-answered = Tag der Antwort
reason-technical = Angabe des Befragungsprogramms
reason-no-heading = Spalte ohne Überschrift
reason-wave = Wahrscheinlich mehrere Erhebungen
reason-filled-down = Leere Zellen stehen für die Angabe darüber
reason-title = Titel über der Tabelle
reason-repeated-headings = Wiederholte Überschriften
reason-too-many-cells = Zeilen mit zu vielen Zellen
reason-sum = Summen
reason-said-no = Arbeiten nach dieser Liste nicht zusammen
reason-note = Bemerkungen unter der Tabelle
reason-category = Zwischenüberschriften, gelten für die Zeilen darunter
reason-category-besides = Zwischenüberschriften
reason-thousands = Als Tausender gelesen
reason-ambiguous-number = Dezimalzahl oder Tausender; als Dezimalzahl gelesen

# Zeilen von „netmap check“
part-table = { $sheet }: { $rows ->
    [one] eine Zeile
   *[other] { NUMBER($rows) } Zeilen
} gelesen als { $what ->
    [actors] Akteure
    [cooperations] Kooperationen
    [action_fields] Handlungsfelder
    [priorities] Schwerpunkte
    [meetings] Treffen
    [attendances] Teilnahmen
    [offers] Angebote und Gesuche
    [contacts] Kontaktpersonen
    [partners] Akteure mit ihren Partnern
    [matrix] Akteure und wer mit wem zusammenarbeitet
    [memberships] Akteure und ihre Handlungsfelder
   *[map] Angaben zur Karte
}

# Was in allen Dokumenten steht: Bericht, Handzettel, Steckbriefe, Folien

document-subtitle = Wer mit wem zusammenarbeitet, woran viel hängt und was fehlt
document-field = Handlungsfeld { $field }
document-findings = Was die Karte zeigt
document-no-findings = Die Auswertung hat nichts Auffälliges gefunden.
document-proposals = Was Sie anstoßen können
document-field-size = { $actors ->
    [one] Ein Akteur ist
   *[other] { $actors } Akteure sind
} hier aktiv, mit { $ties ->
    [0] noch keiner bestehenden Kooperation
    [one] einer bestehenden Kooperation
   *[other] { $ties } bestehenden Kooperationen
}.
document-field-hub = Die meisten Partner hat { $actor }: { $degree } von { $others }.
document-field-no-hub = Niemand hat hier deutlich mehr Partner als die anderen.
document-field-gaps = { $count ->
    [0] Lücken nennt die Auswertung hier keine.
    [one] Die Auswertung nennt hier eine Lücke.
   *[other] Die Auswertung nennt hier { $count } Lücken.
}
document-field-hubs = Schlüsselakteure
document-field-missing = Lücken
document-proposals-note = Vorschläge sind Anlässe zum Nachfragen: Dass nichts eingetragen ist, heißt nicht immer, dass nichts besteht.

# Bericht, Handzettel und Steckbriefe

report-situation = Wo das Netzwerk steht
report-figures = Die wichtigsten Zahlen
report-asked = – davon zu ihren Kooperationen befragt
report-stage = Kooperationen: { $stage }
report-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
report-purpose = { $count ->
    [0] Die Karte zeigt, wer mit wem zusammenarbeitet.
    [one] Die Karte zeigt, wer im Handlungsfeld { $fields } mit wem zusammenarbeitet.
   *[other] Die Karte zeigt, wer mit wem zusammenarbeitet, in { $count } Handlungsfeldern: { $fields }.
}
report-survey = { $asked } von { $actors } Akteuren wurden zu ihren Kooperationen befragt, { $days ->
    [one] am { DATETIME($first, dateStyle: "long") }
   *[several] zwischen dem { DATETIME($first, dateStyle: "long") } und dem { DATETIME($last, dateStyle: "long") }
}. { $open ->
    [0] Alle haben also selbst Auskunft gegeben.
   *[other] Von den übrigen ist nur bekannt, was andere über sie sagen.
}
report-survey-unknown = Die Karte sagt nicht, wer wann zu seinen Kooperationen befragt wurde. Dass eine Kooperation fehlt, kann also auch heißen, dass niemand gefragt wurde.
report-office = { $count ->
    [one] Koordinierende Stelle ist { $office }; Aussagen, die sie berühren, stehen auch ohne sie da.
   *[other] Koordinierende Stellen sind { $office }; Aussagen, die sie berühren, stehen auch ohne sie da.
}
report-no-source = Eine Quelle der Angaben nennt die Karte nicht.
report-as-of = Stand: { DATETIME($date, dateStyle: "long") }
report-undated = Ohne Angabe des Standes
report-date = { DATETIME($date, dateStyle: "long") }
report-page = Seite { $number }
report-link = Die Karte im Netz

report-hubs-table = Wer hier mit den meisten zusammenarbeitet
report-field-findings = Was hier noch auffällt
report-field-proposals = Vorschläge
report-no-field-proposals = Eigens für dieses Handlungsfeld schlägt die Auswertung keine Kooperation vor.
report-sure = { $word }: { $reasons }
report-also-without = Das gilt auch ohne die koordinierende Stelle.
report-without-office = Ohne die koordinierende Stelle: { $summary }

report-strategic = Was fehlt und helfen würde
report-no-proposals = Die Auswertung schlägt hier nichts vor: Sie hat keinen Wunsch, kein Gesuch mit passendem Angebot und keine Lücke gefunden, die eine neue Kooperation schließen würde.
report-unrecorded = Was vermutlich besteht, aber nicht eingetragen ist

report-method = Wie dieser Bericht entstanden ist
report-limits = Was er nicht sagen kann
report-limit-recorded = Die Karte kennt nur, was eingetragen ist. Eine fehlende Linie ist zuerst eine Frage, kein Befund.
report-limit-asked = Wo ein Befund davon abhängt, wer befragt wurde, steht dabei, wie sicher er ist.
report-limit-meetings = Wer auf denselben Treffen war, arbeitet deshalb noch nicht zusammen: Gemeinsame Teilnahme zählt nirgends als Kooperation.
report-limit-boundary = Alle Zahlen hängen davon ab, wen die Karte als Akteur führt. Mit anderen Nachbarstädten wären es andere.
report-limit-coincidence = Viele Partner zu haben ist kein Verdienst und wenige sind kein Mangel. Die Zahlen beschreiben Beziehungen, nicht die Güte der Arbeit.
report-limit-proposals = Vorschläge rechnet netmap aus der Karte. Ob sie sinnvoll sind, wissen die Beteiligten.
report-evidence-words = Wie sicher ein Befund ist
report-questions = Wonach die Auswertung fragt
report-measures = Kennzahlen

report-profiles = { $title }: Steckbriefe
report-partners = { $count ->
    [0] Kooperationen
    [one] Arbeitet mit einem Akteur zusammen
   *[other] Arbeitet mit { $count } Akteuren zusammen
}
report-partners-table = Kooperationen, die engsten zuerst
report-further-partners = Außerdem: { $names }.
report-no-partners = Eine Kooperation ist nicht eingetragen.
report-no-partners-unasked = Eine Kooperation ist nicht eingetragen; der Akteur wurde noch nicht befragt.
report-never-asked = noch nicht
report-offers-table = Was der Akteur anbietet und sucht
report-about = Was die Karte über diesen Akteur sagt

# Nur auf Folien

slides-more = { $title } (Fortsetzung)
slides-whole = Das ganze Netzwerk
slides-changes = Was sich seit dem letzten Stand geändert hat
slides-changes-as-of = Was sich seit dem { DATETIME($date, dateStyle: "long") } geändert hat
slides-figures = Zahlen im Vergleich
slides-field-now = So steht es
slides-hub = { $actor } ({ $degree ->
    [one] { $degree } Partner
   *[other] { $degree } Partner
})
slides-notes-cover = Alle Kästen und Linien lassen sich verschieben und ändern; Linien bleiben an ihren Kästen. Gerade Linien laufen um Kästen herum, so gut das geht.
slides-notes-whole = Ein Kasten ist ein Akteur, eine Linie eine Kooperation. Farbe und Zeichen stehen für den Typ, siehe Legende.

error-report-actor = Einen Akteur „{ $value }“ gibt es auf der Karte nicht. Bitte schreiben Sie den Namen wie in der Liste.
error-report-link = „{ $value }“ taugt nicht für einen QR-Code. Bitte nennen Sie eine Adresse, die mit http:// oder https:// beginnt und höchstens { $most } Zeichen hat.

cli-report-summary = Einen Bericht, einen Handzettel oder Steckbriefe schreiben.
cli-report-help = Der Bericht sagt, wo das Netzwerk steht, je Handlungsfeld mit Karte, Schlüsselakteuren, Lücken und Vorschlägen, dazu alle wichtigen Befunde, wie sicher sie sind und was die Auswertung nicht wissen kann. Der Handzettel ist eine Seite, ein Steckbrief eine Seite je Akteur.
cli-report-example =
    netmap report beispielstadt -o bericht.pdf
    netmap report hemer -o blatt.pdf --kind handout --link https://example.org
    netmap report beispielstadt -o vhs.docx --kind profile --actor vhs
cli-option-kind = Was geschrieben wird: der ganze Bericht (report), ein Handzettel auf einer Seite (handout) oder Steckbriefe (profile). Ohne Angabe report.
cli-option-actor = Nur der Steckbrief dieses Akteurs (Name oder Id); ohne Angabe alle.
cli-option-link = Adresse, zu der ein QR-Code auf Titelseite und Handzettel führt, etwa die der geteilten Karte.
cli-metavar-actor = AKTEUR
cli-metavar-link = ADRESSE
cli-wrong-actor = --actor gibt es nur mit --kind profile.
cli-working-report = Schreibe { $file } …

cli-slides-summary = Einen ganzen Foliensatz schreiben, in dem sich alles ändern lässt.
cli-slides-help = Überblick, eine Folie je Handlungsfeld mit Karte, Schlüsselakteuren und Lücken, die wichtigsten Befunde und Vorschläge, alles mit Notizen für den Vortrag. Kästen und Linien sind Formen von PowerPoint: Wer einen Kasten verschiebt, nimmt seine Linien mit.
cli-slides-example =
    netmap slides beispielstadt -o treffen.pptx
    netmap slides beispielstadt-2022 -o neu.pptx --before beispielstadt
cli-option-before = Ein früherer Stand; Folien am Ende sagen, was sich seither geändert hat.
cli-working-slides = Schreibe den Foliensatz { $file } …

# Die Karte als HTML-Datei

file-findings = Befunde
file-offers = Angebote und Gesuche
file-about = Befunde
file-partners = Arbeitet zusammen mit

# Auf der Seite „Daten“

documents-title = Zum Lesen und Verteilen
documents-kind = Was
documents-report = Bericht: Lage, Handlungsfelder, Vorschläge, Verfahren
documents-handout = Handzettel: die Karte und drei Sätze je Handlungsfeld
documents-profile = Steckbriefe: eine Seite je Akteur
documents-report-file = Bericht
documents-handout-file = Handzettel
documents-profile-file = Steckbriefe
documents-link = Adresse für einen QR-Code
documents-link-help = Wer das Blatt in der Hand hat, kommt mit dem Telefon dorthin, zum Beispiel zur Karte auf Ihrer Website. Ohne Adresse gibt es keinen QR-Code.
documents-download-pdf = Als PDF
documents-download-docx = Für Word

# Bilder und Folien

picture-legend-entry = { $label } ({ $count })
picture-legend-more = { $count ->
    [one] … und eine weitere Zeile
   *[other] … und { $count } weitere Zeilen
}
picture-facts-note = { $facts } · { $note }
picture-empty = Diese Karte hat noch keine Akteure.
picture-made = erstellt mit netmap
picture-lacking = Für diese Zeichen ist keine Schrift installiert: { $letters }.
picture-lacking-remedy = { $said } Installieren Sie eine passende Schrift, etwa aus der Reihe Noto, starten Sie netmap neu und exportieren Sie noch einmal.
picture-sources = { $count ->
    [one] Quelle: { $sources }
   *[other] Quellen: { $sources }
}
picture-largest = Gezeigt sind die { $shown } Akteure mit den meisten Partnern von { $actors }.
picture-hubs-found = Hervorgehoben sind die Schlüsselakteure.
picture-hubs-none = Die Befunde nennen hier keinen Schlüsselakteur.
picture-gaps-found = Hervorgehoben sind mögliche Kooperationen und Akteure ohne Kooperation.
picture-gaps-none = Die Befunde nennen hier keine Lücke.

cli-slides-summary = Einen ganzen Foliensatz schreiben, in dem sich alles ändern lässt.
cli-slides-help = Überblick, eine Folie je Handlungsfeld mit Karte, Schlüsselakteuren und Lücken, die wichtigsten Befunde und Vorschläge, alles mit Notizen für den Vortrag. Kästen und Linien sind Formen von PowerPoint: Wer einen Kasten verschiebt, nimmt seine Linien mit.
cli-slides-example =
    netmap slides beispielstadt -o treffen.pptx
    netmap slides beispielstadt-2022 -o neu.pptx --before beispielstadt
cli-option-before = Ein früherer Stand; Folien am Ende sagen, was sich seither geändert hat.
cli-option-scene = Was auf Bild, Folie und HTML-Seite hervortritt: nichts (whole), die Schlüsselakteure (hubs) oder die Lücken (gaps).
cli-option-theme = Farben von Bild, Folien und HTML-Seite: hell, dunkel oder für den Druck (ohne Angabe: light).
cli-option-paper = Seite von .svg, .png und .pdf: A4 quer, 16:9 (wide) oder so groß wie die Karte (natural). Ohne Angabe .pdf auf A4, sonst natural.
cli-option-dpi = Punkte je Zoll von .png: { $screen } für den Bildschirm, { $default } für den Druck (ohne Angabe).

data-download-svg = Karte als SVG
data-download-png = Karte als PNG
data-download-pdf = Karte als PDF
data-download-pptx = Karte als Folie (PowerPoint)

slides-more = { $title } (Fortsetzung)
slides-subtitle = Wer mit wem zusammenarbeitet, woran viel hängt und was fehlt
slides-whole = Das ganze Netzwerk
slides-field = Handlungsfeld { $field }
slides-findings = Was die Karte zeigt
slides-proposals = Was Sie anstoßen können
slides-changes = Was sich seit dem letzten Stand geändert hat
slides-changes-as-of = Was sich seit dem { DATETIME($date, dateStyle: "long") } geändert hat
slides-figures = Zahlen im Vergleich
slides-field-now = So steht es
slides-field-size = { $actors ->
    [one] Ein Akteur ist
   *[other] { $actors } Akteure sind
} hier aktiv, mit { $ties ->
    [0] noch keiner bestehenden Kooperation
    [one] einer bestehenden Kooperation
   *[other] { $ties } bestehenden Kooperationen
}.
slides-field-hub = Die meisten Partner hat { $actor }: { $degree } von { $others }.
slides-field-no-hub = Niemand hat hier deutlich mehr Partner als die anderen.
slides-field-gaps = { $count ->
    [0] Lücken nennt die Auswertung hier keine.
    [one] Die Auswertung nennt hier eine Lücke.
   *[other] Die Auswertung nennt hier { $count } Lücken.
}
slides-field-hubs = Schlüsselakteure
slides-field-missing = Lücken
slides-hub = { $actor } ({ $degree ->
    [one] { $degree } Partner
   *[other] { $degree } Partner
})
slides-notes-cover = Alle Kästen und Linien lassen sich verschieben und ändern; Linien bleiben an ihren Kästen. Gerade Linien laufen um Kästen herum, so gut das geht.
slides-notes-whole = Ein Kasten ist ein Akteur, eine Linie eine Kooperation. Farbe und Zeichen stehen für den Typ, siehe Legende.
slides-notes-proposals = Vorschläge sind Anlässe zum Nachfragen: Dass nichts eingetragen ist, heißt nicht immer, dass nichts besteht.
slides-no-findings = Die Auswertung hat nichts Auffälliges gefunden.
cli-working-slides = Schreibe den Foliensatz { $file } …

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

cli-option-like = Frühere Liste oder Karte: Deren Akteure bleiben, wo sie auf deren Bild stehen; neue kommen zu ihren Partnern.
cli-option-scene = Was auf Bild, Folie und HTML-Seite hervortritt: nichts (whole), die Schlüsselakteure (hubs) oder die Lücken (gaps).
cli-option-theme = Farben von Bild, Folien und HTML-Seite: hell, dunkel oder für den Druck (ohne Angabe: light).
cli-option-paper = Seite von .svg, .png und .pdf: A4 quer, 16:9 (wide) oder so groß wie die Karte (natural). Ohne Angabe .pdf auf A4, sonst natural.
cli-option-dpi = Punkte je Zoll von .png: { $screen } für den Bildschirm, { $default } für den Druck (ohne Angabe).

data-download-svg = Karte als SVG
data-download-png = Karte als PNG
data-download-pdf = Karte als PDF
data-download-pptx = Karte als Folie (PowerPoint)

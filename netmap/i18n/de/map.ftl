# Die Karte: Kurzinfos, Legende, Bedienung und die Karte als Datei

scene-untitled = Akteurslandkarte
scene-title-field = { $title }: { $field }
scene-pair = { $first } – { $second }
scene-directed = { $first } → { $second }
scene-closeness = Enge: { $word }
scene-weight = { $weight }
scene-partners = { $count ->
    [0] hier ohne Kooperation
    [one] { $count } Kooperationspartner
   *[other] { $count } Kooperationspartner
}
scene-coordinator = koordinierende Stelle
scene-unasked = noch nicht befragt
scene-type-none = ohne Typ
scene-field-none = ohne Handlungsfeld
scene-field-several = mehrere Handlungsfelder
scene-own-none = ohne Angabe
scene-own-several = mehrere Angaben
scene-own-rest = weitere
scene-line-proposed = vorgeschlagen
scene-line-directed = einseitig
scene-line-closeness = dickere Linien: engere Kooperation
scene-size = kräftigere Kästen: höherer Wert bei „{ $measure }“
column-group = Gruppe
scene-group = Gruppe { $number }
scene-group-none = ohne Gruppe
scene-bubble = { $name }
    { NUMBER($count) } Akteure
scene-bubble-detail = { $name }: { $count ->
    [one] { NUMBER($count) } Akteur
   *[other] { NUMBER($count) } Akteure
}
scene-bubble-hint = Ein Klick zeigt die Akteure einzeln.
scene-bubble-ties = { $first } – { $second }: { $count ->
    [one] { NUMBER($count) } Kooperation
   *[other] { NUMBER($count) } Kooperationen
}
scene-bubble-rest = Übrige
scene-line-bundle = dickere Linien: mehr Kooperationen

canvas-map = { $title } als Zeichnung. Die Tabelle darunter sagt dasselbe.
canvas-legend = Legende
canvas-zoom-in = Größer
canvas-zoom-out = Kleiner
canvas-fit = Alles zeigen
canvas-draw = Kooperation einzeichnen: von einem Akteur zum anderen ziehen

file-facts = { $actors ->
    [one] { $actors } Akteur
   *[other] { $actors } Akteure
}, { $ties ->
    [one] { $ties } Kooperation
   *[other] { $ties } Kooperationen
}
file-as-of = { $facts } · Stand { DATETIME($date, dateStyle: "long") }
file-search = Akteur suchen
file-field = Handlungsfeld
file-all-fields = alle Handlungsfelder
file-whole = Ganzes Netzwerk
file-details = Einzelheiten
file-hint = Klicken Sie auf einen Akteur oder eine Verbindung. Ein Doppelklick zeigt nur den Akteur und seine direkten Partner.
file-actors = Akteure ({ $count })
file-ties = Kooperationen ({ $count })
error-file-library = Ein Teil von netmap fehlt ({ $value }). Bitte installieren Sie netmap neu.

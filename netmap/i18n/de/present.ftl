# Präsentieren

page-present = Präsentieren

present-whole = Das ganze Netzwerk
present-field = Handlungsfeld
present-hubs = Schlüsselakteure
present-finding = Lücke
present-suggestion = Vorschlag
present-earlier = So war es
present-later = So ist es heute
present-view = Ansicht der Karte
present-gone = Was diese Szene zeigte, gibt es auf der Karte nicht mehr. Zu sehen ist das ganze Netzwerk.
present-counts = { $actors ->
    [one] Ein Akteur
   *[other] { $actors } Akteure
}, { $ties ->
    [0] noch keine Kooperation
    [one] eine Kooperation
   *[other] { $ties } Kooperationen
}{ $named ->
    [yes] ; die meisten Partner hat { $hub }.
   *[no] .
}
present-hubs-sentence = { $count ->
    [one] Die meisten Partner hat { $actors }.
   *[other] Die meisten Partner haben { $actors }.
}
present-hubs-note = Fragen Sie: Was geschieht, wenn einer dieser Akteure ausfällt? Ein Klick auf einen Akteur zeigt, mit wem er zusammenarbeitet.
present-earlier-sentence = Seither { $actors ->
    [0] ist kein Akteur
    [one] ist ein Akteur
   *[other] sind { $actors } Akteure
} von der Karte gegangen; { $ties ->
    [0] keine Kooperation endete.
    [one] eine Kooperation endete.
   *[other] { $ties } Kooperationen endeten.
}
present-later-sentence = Seither { $actors ->
    [0] ist kein Akteur
    [one] ist ein Akteur
   *[other] sind { $actors } Akteure
} dazugekommen; { $ties ->
    [0] keine Kooperation ist neu.
    [one] eine Kooperation ist neu.
   *[other] { $ties } Kooperationen sind neu.
}

present-stage = Präsentation
present-next = Nächste Szene
present-previous = Vorige Szene
present-fullscreen = Vollbild
present-black = Schwarzer Bildschirm
present-notes = Notizen
present-coming = Danach: { $title }
present-coming-none = Das ist die letzte Szene.
present-timer = Zeit; ein Klick beginnt von vorn
present-no-note = Zu dieser Szene ist nichts notiert.
present-keys = Pfeiltasten oder Leertaste: vor und zurück · Ziffern: zu einer Szene · ↑ ↓: Akteure nacheinander · F: Vollbild · B: schwarz · N: Notizen · E: Kooperation eintragen

present-arrange = Folge der Szenen
present-automatic = Diese Folge entsteht aus der Karte und ihren Befunden und ändert sich mit ihnen. Sobald Sie etwas ändern, bleibt sie so, wie Sie sie eingerichtet haben.
present-session = Diese Karte ist noch nicht gespeichert: Was Sie hier einrichten, gilt nur, solange diese Seite offen ist.
present-restore = Wieder von selbst entstehen lassen
present-scene = Szene
present-title = Titel
present-title-auto = leer: { $title }
present-note = Notizen für den Vortrag
present-save = Übernehmen
present-up = Nach vorn
present-down = Nach hinten
present-remove = Entfernen
present-listed = { $number }. { $title }
present-deck = Als Foliensatz für PowerPoint herunterladen
present-add = Diese Ansicht zur Präsentation hinzufügen

record-scene = Szene
present-scene-changed = geändert
step-scenes-adopted = Folge der Präsentation festgelegt
step-scenes-added = Szene zur Präsentation hinzugefügt
step-scenes-changed = Szene der Präsentation geändert
step-scenes-ordered = Szenen der Präsentation umgestellt
step-scenes-removed = Szene aus der Präsentation entfernt
step-scenes-restored = Eigene Folge der Präsentation verworfen

# Akteure, die vielleicht doppelt dastehen
duplicates-title = Doppelte Akteure
duplicates-lead = Diese Akteure sind vielleicht derselbe unter mehreren Namen. Nichts wird zusammengeführt, bevor Sie es sagen.
duplicates-none = Kein Akteur steht unter zwei Namen da.
duplicates-hint = { $count ->
    [one] Ein Akteur steht vielleicht doppelt da.
   *[other] { NUMBER($count) } Akteure stehen vielleicht doppelt da.
}
duplicates-look = Ansehen
duplicates-not-thorough = Die Karte ist groß: Gefunden werden nur Namen, die fast gleich geschrieben sind.
duplicates-level-safe = Sicher
duplicates-level-proposed = Bitte prüfen
duplicates-level-safe-help = Die Namen unterscheiden sich nur in der Schreibweise, der Rechtsform, einer bekannten Abkürzung oder dem Ort.
duplicates-level-proposed-help = Es spricht etwas dafür, aber auch etwas dagegen. Entscheiden Sie.
duplicates-which = Dasselbe sind
duplicates-stays = Dieser Name bleibt
duplicates-stays-help = Die anderen Namen bleiben als „{ column-aliases }“ beim Akteur: Listen, die sie nennen, meinen dann ihn.
duplicates-unite = Zusammenführen
duplicates-unite-help = Kooperationen, Teilnahmen, Angebote und Kontaktpersonen gehen auf den über, der bleibt. Was doppelt wird, steht nur noch einmal da. Im Verlauf lässt es sich zurücknehmen.
duplicates-unite-opened-help = Kooperationen, Teilnahmen, Angebote und Kontaktpersonen gehen auf den über, der bleibt. Ihre Datei ändert sich nicht.
duplicates-apart = Nicht dasselbe
duplicates-apart-help = netmap merkt es sich und fragt nicht noch einmal.
duplicates-unite-all = { $count ->
    [one] Die sichere Gruppe zusammenführen
   *[other] Alle { NUMBER($count) } sicheren Gruppen zusammenführen
}
duplicates-more = { $count ->
    [one] Eine weitere Gruppe folgt, sobald Sie entschieden haben.
   *[other] { NUMBER($count) } weitere Gruppen folgen, sobald Sie entschieden haben.
}
duplicates-undo = Letzte Entscheidung zurücknehmen
duplicates-uses = { $count ->
    [0] keine Kooperation
    [one] eine Kooperation
   *[other] { NUMBER($count) } Kooperationen
}

duplicate-why = Grund: { $reasons }.
duplicate-reason-alias = einer der Namen steht schon als anderer Name dabei
duplicate-reason-spelling = gleich bis auf die Schreibweise
duplicate-reason-letters = Buchstaben, die nur gleich aussehen
duplicate-reason-umlaut = Umlaut oder ausgeschrieben
duplicate-reason-legal_form = Rechtsform
duplicate-reason-abbreviation = Abkürzung oder anderes Wort für dasselbe
duplicate-reason-acronym = Anfangsbuchstaben
duplicate-reason-order = Reihenfolge der Wörter
duplicate-reason-place = Ort dabei oder weggelassen
duplicate-reason-addition = Zusatz im Namen
duplicate-reason-mistake = wohl ein Tippfehler
duplicate-reason-resembles = sieht ähnlich aus
duplicate-reason-website = gleiche Webseite
duplicate-reason-mail = gleiche Adresse hinter dem @

cli-duplicates-summary = Akteure nennen, die vielleicht doppelt dastehen.
cli-duplicates-help = Nennt Gruppen von Akteuren, die derselbe unter mehreren Namen sein können, mit dem Grund. „safe“ unterscheidet sich nur in der Schreibweise, „proposed“ braucht einen Blick. Zusammengeführt wird nichts.
cli-duplicates-example =
    netmap duplicates meine-liste.xlsx
    netmap duplicates karte.netmap --format json
cli-duplicates-found = { $count ->
    [0] Kein Akteur steht unter zwei Namen da.
    [one] Eine Gruppe von Akteuren, die vielleicht derselbe sind.
   *[other] { $count } Gruppen von Akteuren, die vielleicht derselbe sind.
}

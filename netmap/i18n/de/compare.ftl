# Zwei Stände einer Karte im Vergleich

compare-basis-asked_twice = { $actors ->
    [0] Niemand wurde für beide Stände befragt. Verglichen wird deshalb nur, was nicht an einzelnen Akteuren hängt.
    [one] Verglichen werden Kooperationen, Befunde und Kennzahlen des einen Akteurs, der für beide Stände befragt wurde.
   *[other] Verglichen werden Kooperationen, Befunde und Kennzahlen der { $actors } Akteure, die für beide Stände befragt wurden.
}
compare-basis-no_survey = Mindestens einer der Stände sagt nicht, wer befragt wurde. Deshalb zählen alle { $actors } Akteure; eine neue Kooperation kann auch nur neu erfasst sein.
compare-basis-all = Alle { $actors } Akteure zählen, ob befragt oder nicht; eine neue Kooperation kann auch nur neu erfasst sein.
compare-left-actors = { $count ->
    [one] Ein Akteur steht in beiden Ständen, wurde aber nicht für beide befragt.
   *[other] { $count } Akteure stehen in beiden Ständen, wurden aber nicht für beide befragt.
}
compare-left-changes = Ungenannt bleiben { $cooperations ->
    [0] keine Kooperationen
    [one] eine neue, geänderte oder weggefallene Kooperation
   *[other] { $cooperations } neue, geänderte oder weggefallene Kooperationen
} und { $findings ->
    [0] keine Befunde
    [one] ein Befund
   *[other] { $findings } Befunde
} zu Akteuren, die nicht für beide Stände befragt wurden.

compare-nothing = Sonst ist alles gleich geblieben.
compare-actors-added = Neu auf der Karte ({ $count })
compare-actors-removed = Nicht mehr auf der Karte ({ $count })
compare-actors-changed = Geänderte Akteure ({ $count })
compare-cooperations-added = Neue Kooperationen ({ $count })
compare-cooperations-removed = Weggefallene Kooperationen ({ $count })
compare-cooperations-changed = Geänderte Kooperationen ({ $count })
compare-findings-new = Neue Befunde ({ $count })
compare-findings-resolved = Befunde, die nicht mehr gelten ({ $count })
compare-change = { $what }: { $old } → { $new }
compare-whole = ganzes Netzwerk
compare-before = vorher
compare-after = jetzt

# Befehl „netmap compare“
cli-compare-summary = Zwei Stände einer Karte vergleichen: was neu, weggefallen oder anders ist.
cli-compare-help = Verglichen werden Kooperationen, Befunde und Kennzahlen der Akteure, die für beide Stände befragt wurden; sonst sähe neu aus, wonach vorher nur niemand gefragt hat. Akteure und Handlungsfelder sind dieselben, wenn ihre Id oder sonst ihr Name gleich ist. Hat eine Liste eine Spalte „Welle“, „Erhebung“ oder „Stand“, so ist QUELLE#WELLE einer ihrer Stände. Von einer Karte, die netmap aufbewahrt, ist KARTE#NAME der Stand dieses Namens und KARTE#2022-03-01 der an diesem Tag.
cli-compare-example =
    netmap compare beispielstadt beispielstadt-2022
    netmap compare meine-liste.xlsx#2021 meine-liste.xlsx#2023 --all
cli-compare-title = Von { $old } zu { $new }
cli-compare-see-all = Auch sie zeigt: --all
cli-metavar-old = ALT
cli-metavar-new = NEU
cli-argument-old = Der frühere Stand, angegeben wie jede QUELLE.
cli-argument-new = Der spätere Stand.
cli-option-all = Alle Akteure vergleichen, ob befragt oder nicht.

# Eine Quelle mit mehreren Ständen
error-no-waves = Die Welle „{ $value }“ ist nicht zu finden: Keine Tabelle hat eine Spalte „Welle“, „Erhebung“ oder „Stand“. Ergänzen Sie die Spalte oder lassen Sie die Angabe nach # weg.
error-unknown-wave = Eine Welle „{ $value }“ gibt es hier nicht. Möglich sind: { $known }.
error-too-many-waves = Die Spalte mit „{ $value }“ nennt mehr als { NUMBER($limit) } Wellen. Lassen Sie die Angabe nach # weg, oder ordnen Sie die Zeilen weniger Wellen zu.

# Die beiden Karten im Vergleich
scene-change-new = neu
scene-change-gone = weggefallen
scene-change-changed = geändert
scene-absent = nur im anderen Stand

# Seite „Vergleich“
page-compare = Vergleich
compare-column-actors = Akteur
compare-column-cooperations = Kooperation
compare-column-what = Was
compare-choose = Stand wählen
compare-choose-two = Wählen Sie zwei Stände, dann sehen Sie beide Karten nebeneinander. Ständen geben Sie auf der Seite „Verlauf“ einen Namen.
compare-choose-second = Wählen Sie einen zweiten Stand: ein Beispiel oder, mit „Weitere Liste“, eine frühere oder spätere Fassung Ihrer Liste.
compare-more = Weitere Liste
compare-more-help = Sie wird nur verglichen; Ihre Karte bleibt, wie sie ist. Hat sie eine Spalte „Welle“, „Erhebung“ oder „Stand“, so ist jede Welle ein Stand.
compare-upload-refused = Diese Liste hat Fehler. Beheben Sie sie und wählen Sie die Liste noch einmal.
compare-upload-read = { $count ->
    [one] Gelesen. Der Stand steht jetzt zur Auswahl.
   *[other] Gelesen. { $count } Stände stehen jetzt zur Auswahl.
}
compare-everybody = Alle Akteure vergleichen
compare-everybody-help = Sonst zählen nur Akteure, die für beide Stände befragt wurden: Bei allen anderen kann eine Kooperation auch nur neu erfasst sein.
compare-tab-actors = Akteure ({ $count })
compare-tab-cooperations = Kooperationen ({ $count })
compare-tab-findings = Befunde ({ $count })
compare-tab-figures = Entwicklung
compare-nothing-here = Hier ist alles gleich geblieben.
compare-figure = Kennzahl
compare-state = Stand
state-now = Jetzt
state-now-short = jetzt
state-snapshot = { $name } ({ $day })
state-meeting = Am Tag von: { $name } ({ $day })
state-open = Geöffnet: { $name }
state-example = Beispiel: { $name }
state-wave = { $name }, Welle { $wave }
compare-earlier = Früherer Stand
compare-later = Späterer Stand

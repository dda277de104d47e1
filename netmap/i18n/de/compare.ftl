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
cli-compare-help = Verglichen werden Kooperationen, Befunde und Kennzahlen der Akteure, die für beide Stände befragt wurden; sonst sähe neu aus, wonach vorher nur niemand gefragt hat. Akteure und Handlungsfelder sind dieselben, wenn ihre Id oder sonst ihr Name gleich ist. Hat eine Liste eine Spalte „Welle“, „Erhebung“ oder „Stand“, so ist QUELLE#WELLE einer ihrer Stände.
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

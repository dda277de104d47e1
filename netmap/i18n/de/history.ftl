# Der Verlauf einer Karte, die aufbewahrt wird, und ihre benannten Stände

history-position = Nr.
history-at = Wann
history-who = Wer
history-text = Was
history-names = Stand
history-name = Stand
history-named-at = Benannt
history-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-undone = { $step } (rückgängig gemacht)
history-empty = In dieser Karte ist noch nichts geschehen.
history-no-names = Diese Karte hat noch keinen benannten Stand.

error-state-unknown = Einen Stand „{ $value }“ gibt es hier nicht. Benannt sind: { $known }. Statt eines Namens geht auch ein Tag, zum Beispiel 2022-03-01.
error-state-too-early = Am { $value } gab es diese Karte noch nicht; ihr Verlauf beginnt am { $begin }. Wählen Sie einen späteren Tag.

# Befehle „netmap keep“, „import“, „history“, „undo“, „snapshot“
cli-metavar-kept = KARTE
cli-metavar-name = NAME
cli-metavar-at = NUMMER|TAG
cli-argument-kept = Datei einer Karte von netmap (.netmap) oder Adresse einer Datenbank (postgresql://…).
cli-argument-position = Nummer eines Schritts; netmap history nennt sie. Ohne Angabe der neueste.
cli-argument-name = Wie der Stand heißt oder heißen soll. Ohne Angabe werden alle genannt.
cli-option-who = In wessen Namen es geschieht (ohne Angabe: Name Ihres Benutzerkontos).
cli-option-limit = So viele der neuesten Schritte (ohne Angabe: { $default }).
cli-option-redo = Wiederholen, was rückgängig gemacht wurde.
cli-option-at = Diesem Schritt oder Tag den Namen geben (ohne Angabe: dem jetzigen Stand).
cli-option-remove = Den Namen entfernen; der Stand selbst bleibt im Verlauf.
cli-option-kept = Die neue Karte: eine Datei, die auf { $suffix } endet, oder die Adresse einer leeren Datenbank.
cli-option-add = Nur ergänzen; ohne diese Option wird die Karte so, wie die Liste sagt.
cli-backup-fault = Achtung: Der jetzige Stand von „{ $file }“ ist nicht gesichert. { $reason }
cli-somebody = Kommandozeile

cli-keep-summary = Aus einer Liste eine Karte machen, die aufbewahrt wird.
cli-keep-help = Eine solche Karte merkt sich jede Änderung: wer, wann und was, mit Rückgängig und benannten Ständen. Hat die Liste eine Spalte „Welle“, „Erhebung“ oder „Stand“, so wird jede Welle ein benannter Stand, der früheste zuerst. Kontaktpersonen kommen in die Karte, aber in keinen Export.
cli-keep-example =
    netmap keep meine-liste.xlsx -o karte.netmap
    netmap compare karte.netmap#2021 karte.netmap

cli-import-summary = Eine Liste in eine Karte aufnehmen, die aufbewahrt wird.
cli-import-help = Das ist ein Schritt im Verlauf und lässt sich rückgängig machen; vorher wird die Datei gesichert. Akteure, deren Id oder Name gleich ist, bleiben dieselben. Wellen werden wie bei keep zu benannten Ständen.
cli-import-example =
    netmap import liste-2023.xlsx karte.netmap --dry-run
    netmap import liste-2023.xlsx karte.netmap
    netmap import neue-akteure.csv karte.netmap --add

cli-history-summary = Sagen, wer wann was an einer Karte geändert hat.
cli-history-help = Der neueste Schritt steht oben; seine Nummer brauchen undo und snapshot.
cli-history-example =
    netmap history karte.netmap
    netmap history karte.netmap --limit 100 --format json

cli-undo-summary = Einen Schritt an einer Karte rückgängig machen.
cli-undo-help = Das ist selbst ein Schritt; im Verlauf geht nichts verloren. Hat jemand danach dasselbe noch einmal geändert, wird nichts rückgängig gemacht.
cli-undo-example =
    netmap undo karte.netmap
    netmap undo karte.netmap 12
    netmap undo karte.netmap --redo

cli-snapshot-summary = Ständen einer Karte Namen geben.
cli-snapshot-help = KARTE#NAME ist danach eine QUELLE für jeden Befehl. Ein Name kostet nichts: Der Verlauf kennt ohnehin jeden Stand.
cli-snapshot-example =
    netmap snapshot karte.netmap "Stand 2021-11, erstes Treffen"
    netmap snapshot karte.netmap "Frühjahr" --at 2022-03-01
    netmap snapshot karte.netmap

cli-working-import = Schreibe in { $kept } …
cli-step-named = { $step } – Stand „{ $names }“
cli-kept = { $kept }: { $actors ->
    [one] ein Akteur
   *[other] { NUMBER($actors) } Akteure
}, { $cooperations ->
    [one] eine Kooperation
   *[other] { NUMBER($cooperations) } Kooperationen
}.
cli-keep-there = „{ $kept }“ gibt es schon und bleibt unberührt. Mit „netmap import“ nehmen Sie die Liste in diese Karte auf.
cli-import-nothing = Die Karte sagt das alles schon; es wurde nichts geändert.
cli-undo-nothing = Es gibt nichts rückgängig zu machen. Den Verlauf zeigt: netmap history
cli-redo-nothing = Es gibt nichts zu wiederholen. Den Verlauf zeigt: netmap history
cli-snapshot-made = Stand „{ $name }“: Schritt { $position }
cli-snapshot-removed = Der Name „{ $name }“ ist entfernt; der Stand bleibt im Verlauf.

# Seite „Verlauf“
page-history = Verlauf
column-title = Titel
column-as-of = Stand der Angaben
column-further = Weitere Spalten
history-not-kept = Diese Karte sehen Sie nur an, deshalb hat sie noch keinen Verlauf. Behalten Sie sie: Dann merkt sich netmap jede Änderung, und Sie können jede rückgängig machen.
history-choose = Schritt
history-record = Eintrag
history-kind = Art
history-change = Änderung
history-new = neu
history-deleted = gelöscht
history-moved = verschoben
history-no-details = Was dieser Schritt änderte, wird hier nicht gezeigt: Es betrifft Kontaktpersonen oder Plätze auf der Karte, oder es wurde gelöscht.
history-named = „{ $name }“
history-who-first = Um etwas zurückzunehmen oder zu benennen, sagen Sie oben rechts zuerst, wer bearbeitet.
history-undo = Diesen Schritt zurücknehmen
history-undo-help = Nur dieser Schritt wird rückgängig gemacht; was danach geschah, bleibt.
history-undone-already = Dieser Schritt ist schon zurückgenommen. Nehmen Sie seine Rücknahme zurück, um ihn zu wiederholen.
history-back = Zurück auf diesen Stand …
history-back-preview = Das würde sich an der Karte ändern:
history-back-do = Zurückgehen
history-back-help = Das ist ein neuer Schritt: Auch er lässt sich rückgängig machen.
history-name-it = Diesem Stand einen Namen geben
history-name-example = Stand 2021-11, erstes Treffen
history-name-do = Benennen
history-name-done = Der Stand heißt jetzt „{ $name }“.
named-title = Benannte Stände
named-none = Noch keiner. Wählen Sie einen Schritt und geben Sie dem Stand danach einen Namen, zum Beispiel nach jedem Treffen: Dann können Sie die Stände vergleichen.
named-choose = Namen ändern
named-new-name = Name
named-rename = Umbenennen
named-remove = Namen entfernen
named-remove-help = Der Stand selbst bleibt im Verlauf.
named-renamed = Der Stand heißt jetzt „{ $name }“.
named-removed = „{ $name }“ ist kein benannter Stand mehr.
history-unchanged = Die Karte ist schon so; es wurde nichts geändert.

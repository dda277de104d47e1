# Kommandozeile. Je Befehl: summary (eine Zeile), help (was man wissen sollte), example.

cli-help = netmap macht aus einer Liste von Akteuren und Kooperationen eine Karte: Wer arbeitet mit wem, wer sind die Schlüsselakteure, wo sind Lücken?
cli-netmap-example =
    netmap app beispielstadt
    netmap check meine-liste.xlsx

cli-app-summary = Karte und Befunde im Browser zeigen.
cli-app-help = Das Programm läuft nur auf diesem Rechner und braucht kein Internet. Strg+C beendet es. Ohne QUELLE beginnt es mit der Auswahl.
cli-app-example =
    netmap app beispielstadt
    netmap app meine-liste.xlsx --port 8600 --no-browser

cli-check-summary = Eine Liste prüfen und sagen, was daran nicht stimmt.
cli-check-help = Nennt alle Fehler und Hinweise auf einmal, mit Blatt, Zeile und Spalte. Das Ergebnis ist 0, wenn netmap mit der Liste arbeiten kann, sonst 1.
cli-check-example =
    netmap check meine-liste.xlsx
    netmap check ordner-mit-csv --format json

cli-measures-summary = Die Kennzahlen des Netzwerks und jedes Akteurs ausgeben.
cli-measures-help = Gezählt werden bestehende Kooperationen. Die meisten Kennzahlen sehen von ihrer Richtung und Enge ab; wo sie zählen, steht es in der Definition. Was nicht definiert ist, bleibt leer (JSON: null). Die Definitionen stehen in docs/cli.md.
cli-measures-example =
    netmap measures beispielstadt
    netmap measures meine-liste.xlsx --field "Bildung und Sprache" --format csv

cli-analyse-summary = Schlüsselakteure, Lücken und weitere Befunde ausgeben.
cli-analyse-help = Jeder Befund sagt, was ist, warum es zählt, was Sie tun können, und ob er auch ohne die koordinierende Stelle gilt.
cli-analyse-example =
    netmap analyse beispielstadt
    netmap analyse meine-liste.xlsx --field "Bildung und Sprache" --format json

cli-export-summary = Die Karte als Datei schreiben.
cli-export-help = Die Endung bestimmt die Form: .html ist die Karte als eine Seite, die ohne Internet läuft; .svg, .png und .pdf sind Bilder; .pptx ist eine Folie, auf der Sie alles verschieben und ändern können; .xlsx sind die Tabellen mit Kennzahlen und Befunden; .graphml öffnen Gephi, visone, yEd und igraph. Kontaktpersonen stehen in keiner dieser Dateien.
cli-export-example =
    netmap export beispielstadt -o karte.html
    netmap export meine-liste.xlsx -o sprache.xlsx --field "Bildung und Sprache"
    netmap export beispielstadt -o karte.pdf --scene hubs --theme print

cli-template-summary = Die leere Arbeitsmappe zum Ausfüllen schreiben.
cli-template-help = Die Vorlage hat alle Blätter und Spalten, die netmap kennt, mit Hinweisen und Auswahllisten.
cli-template-example = netmap template -o vorlage.xlsx

cli-usage = Aufruf:
cli-arguments = Argumente
cli-options = Optionen
cli-commands = Befehle
cli-example = Beispiel:
cli-metavar-options = [OPTIONEN]
cli-metavar-command = BEFEHL …
cli-metavar-source = QUELLE
cli-metavar-field = FELD
cli-metavar-file = DATEI
cli-metavar-port = NUMMER

cli-argument-source = Arbeitsmappe (.xlsx, .xls, .ods), Ordner mit CSV-Dateien, CSV-Datei, Karte von netmap (.netmap oder Adresse einer Datenbank) oder Name eines Beispiels (beispielstadt, beispielstadt-2022, hemer).
cli-option-help = Diese Hilfe zeigen.
cli-option-version = Die Version zeigen.
cli-option-lang = Sprache der Ausgabe; ohne Angabe die aus { $variable }, sonst Deutsch.
cli-option-field = Nur dieses Handlungsfeld (Name oder Id).
cli-option-no-evidence = Nicht prüfen, wie sicher die Befunde sind; das geht bei großen Karten schneller.
cli-option-without-office = Die koordinierende Stelle mit ihren Kooperationen weglassen.
cli-option-format = Form der Ausgabe (ohne Angabe: { $default }).
cli-option-output = Zieldatei; Endung { $known }. Eine vorhandene Datei wird ersetzt.
cli-option-port = Auf diesem Port (ohne Angabe: { $default }); ist er belegt, auf dem nächsten freien.
cli-option-no-browser = Den Browser nicht öffnen, nur die Adresse nennen.

cli-working-open = Lese { $source } …
cli-working-measure = Berechne Kennzahlen für { $actors ->
        [one] einen Akteur
       *[other] { $actors } Akteure
    } …
cli-working-analyse = Untersuche { $actors ->
        [one] einen Akteur
       *[other] { $actors } Akteure
    } …
cli-working-export = Schreibe { $file } …

cli-severity-error = Fehler
cli-severity-warning = Hinweis
place-row = Zeile { $row }
place-column = Spalte „{ $column }“
cli-check-passed = { $actors ->
        [one] Ein Akteur
       *[other] { $actors } Akteure
    }, { $cooperations ->
        [one] eine Kooperation
       *[other] { $cooperations } Kooperationen
    }: keine Fehler, { $warnings ->
        [0] keine Hinweise
        [one] ein Hinweis
       *[other] { $warnings } Hinweise
    }.
cli-check-no-ties = Die Liste nennt keine Kooperationen. Tragen Sie in einer Spalte „Partner“ ein, wer mit wem zusammenarbeitet, oder ergänzen Sie die Kooperationen auf der Karte.
cli-check-failed = { $errors ->
        [one] Ein Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [0] keine Hinweise
        [one] ein Hinweis
       *[other] { $warnings } Hinweise
    }. netmap öffnet die Liste, sobald kein Fehler mehr da ist.
cli-analyse-nothing = Kein Befund: Dafür hat die Karte zu wenige Akteure oder Kooperationen.
cli-no-office = Diese Karte nennt keine koordinierende Stelle, es fehlt also niemand.
cli-written = Geschrieben: { $file }

cli-error = Fehler: { $message }
cli-stopped = Abgebrochen.
cli-source-errors = Die Quelle { $source } hat { $count ->
        [one] einen Fehler
       *[other] { $count } Fehler, der erste
    } ({ $place }): { $first } Alles zeigt: netmap check { $source }
cli-source-large = Diese Liste hat etwa { NUMBER($rows) } Zeilen, mehr als netmap gewohnt ist; das braucht viel Speicher und einige Minuten.
cli-source-warnings = { $count ->
        [one] Ein Hinweis
       *[other] { $count } Hinweise
    } zu dieser Quelle; mehr sagt: netmap check { $source }

cli-hint = Hilfe: { $command } --help
cli-wrong-command = Den Befehl „{ $command }“ gibt es nicht. Möglich sind: { $known }.
cli-wrong-option = Die Option { $option } gibt es hier nicht.
cli-wrong-option-use = Die Option { $option } wird anders angegeben, siehe Hilfe.
cli-wrong-missing = Es fehlt: { $parameter }.
cli-wrong-extra = Das ist zu viel: { $arguments }.
cli-wrong-choice = { $parameter } kennt nur: { $known }.
cli-wrong-range = { $parameter } braucht eine ganze Zahl von { $least } bis { $most }.
cli-wrong-suffix = „{ $file }“ hat eine Endung, die netmap hier nicht schreibt. Möglich sind: { $known }.

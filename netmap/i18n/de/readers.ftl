# Eine Quelle lässt sich gar nicht öffnen. Jeder Satz nennt den nächsten Schritt.

error-no-source = „{ $value }“ gibt es nicht. Nennen Sie eine Excel-Datei (.xlsx), einen Ordner mit CSV-Dateien oder eines der Beispiele: { $known }.
error-unreadable = „{ $value }“ lässt sich nicht lesen. Schließen Sie die Datei in anderen Programmen und prüfen Sie, ob Sie darauf zugreifen dürfen.
error-no-files = Hier ist keine Tabelle. Wählen Sie eine Excel-Datei (.xlsx) oder CSV-Dateien.
error-one-workbook = „{ $value }“ ist eine Arbeitsmappe. Öffnen Sie sie allein, ohne weitere Dateien.
error-unknown-format = „{ $value }“ ist weder eine Arbeitsmappe von Excel oder LibreOffice noch eine CSV-Datei. Speichern Sie die Liste als .xlsx.
error-tables-too-large = Das ist zu groß: Von CSV-Dateien werden zusammen höchstens { NUMBER($megabytes) } MB gelesen. Öffnen Sie nur den Teil, den Sie brauchen.
error-files-too-large = Das ist zu groß: Gelesen werden höchstens { NUMBER($megabytes) } MB. Entfernen Sie Bilder und Blätter, die nicht zur Karte gehören.

error-password = „{ $value }“ ist mit einem Kennwort geschützt. Entfernen Sie in Excel den Schutz der Datei und speichern Sie sie neu.
error-not-a-workbook = „{ $value }“ ist keine Arbeitsmappe von Excel oder LibreOffice, auch wenn die Endung so aussieht. Wählen Sie die Datei, in der die Liste steht, oder speichern Sie die Liste neu als .xlsx.
error-damaged-workbook = „{ $value }“ ist beschädigt. Öffnen Sie die Datei in Excel, lassen Sie sie reparieren und speichern Sie sie neu.
error-zip-bomb = „{ $value }“ wird entpackt ungewöhnlich groß und deshalb nicht gelesen. Kopieren Sie die Tabellen als Werte in eine neue Excel-Datei.
error-dtd = „{ $value }“ enthält eine Dokumenttyp-Definition (DTD), die in einer Excel-Datei nichts zu suchen hat, und wird deshalb nicht gelesen. Kopieren Sie die Tabellen in eine neue Excel-Datei.

error-encoding = Die Schrift in „{ $value }“ ist nicht zu erkennen. Speichern Sie die Datei in Excel als „CSV UTF-8“.
error-csv-quotes = In „{ $value }“ stimmen die Anführungszeichen ab Zeile { $row } nicht. Speichern Sie die Datei aus Excel neu als „CSV UTF-8“, oder verdoppeln Sie dort jedes Anführungszeichen, das zum Text gehört.
error-same-file-name = Zwei Dateien heißen „{ $value }“. Geben Sie einer einen anderen Namen, und laden Sie beide noch einmal hoch.
error-too-many-fields = Diese Liste nennt mehr als { NUMBER($limit) } Handlungsfelder. Fassen Sie ähnliche zusammen. Freier Text gehört in eine Spalte mit einer anderen Überschrift.
error-too-many-sheets = „{ $value }“ hat mehr als { NUMBER($limit) } Blätter. Kopieren Sie die Tabellen, die Sie brauchen, in eine neue Excel-Datei.
error-too-many-rows = „{ $value }“ hat mehr als { NUMBER($limit) } Zeilen. Teilen Sie die Tabelle auf.
error-too-many-columns = „{ $value }“ hat mehr als { NUMBER($limit) } Spalten. Löschen Sie, was rechts neben der Tabelle steht.
error-too-many-cells = „{ $value }“ überschreitet die Grenze von { NUMBER($limit) } Zellen. Löschen Sie leere formatierte Zeilen und Spalten neben der Tabelle.
error-cell-too-long = In „{ $value }“, Zeile { $row }, steht in einer Zelle ein Text mit mehr als { NUMBER($limit) } Zeichen. Kürzen Sie ihn.
error-row-too-long = In „{ $value }“ hat Zeile { $row } mehr als { NUMBER($limit) } Zeichen. Prüfen Sie, ob das eine Tabelle ist, und speichern Sie sie in Excel neu als „CSV UTF-8“.

# Der Vorgang, der eine Liste liest
error-large-source = „{ $value }“ hat mehr als { NUMBER($rows) } Zeilen. netmap ist für Netzwerke bis etwa 100.000 Akteure gemacht; diese Liste zu lesen braucht ungefähr { NUMBER($megabytes) } MB Arbeitsspeicher und dauert Minuten. Öffnen Sie besser nur den Teil, den Sie brauchen.
error-reading-time = „{ $value }“ zu lesen dauerte länger als { NUMBER($seconds) } Sekunden und wurde abgebrochen. Kopieren Sie die Tabellen als Werte in eine neue Excel-Datei, oder teilen Sie sie auf.
error-reading-memory = „{ $value }“ zu lesen braucht mehr als { NUMBER($megabytes) } MB Arbeitsspeicher und wurde abgebrochen. Kopieren Sie die Tabellen als Werte in eine neue Excel-Datei, oder teilen Sie sie auf.
error-reading-failed = „{ $value }“ ließ sich nicht lesen: Das Lesen brach ab. Speichern Sie die Tabellen in Excel neu, am besten als „CSV UTF-8“, und öffnen Sie sie noch einmal.

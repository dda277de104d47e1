# Karten, die in einer Datenbank stehen. Jeder Fehler nennt den nächsten Schritt.

# Öffnen
error-store-none = Die Karte „{ $file }“ gibt es nicht. Prüfen Sie den Namen oder legen Sie eine neue Karte an.
error-file-device = „{ $file }“ ist unter Windows der Name eines Geräts und keine Datei. Wählen Sie einen anderen Namen, zum Beispiel „{ $other }“.
error-store-no-folder = Für „{ $file }“ fehlt der Ordner. Legen Sie ihn an oder wählen Sie einen anderen.
error-store-folder = „{ $file }“ ist ein Ordner. Nennen Sie eine Datei darin.
error-store-denied = „{ $file }“ lässt sich nicht öffnen. Prüfen Sie, ob Sie auf die Datei zugreifen dürfen.
error-store-not-a-map = „{ $file }“ ist keine Karte von netmap. Eine Excel- oder CSV-Datei nehmen Sie in eine Karte auf, indem Sie sie importieren.
error-store-foreign = „{ $file }“ ist die Datenbank eines anderen Programms und bleibt unberührt. Wählen Sie eine andere.
error-store-newer = „{ $file }“ stammt aus einer neueren Fassung von netmap. Aktualisieren Sie netmap; die Karte bleibt bis dahin unberührt.
error-store-damaged = „{ $file }“ ist beschädigt. Stellen Sie die letzte Sicherung wieder her; sie liegt im Ordner der Sicherungen neben der Karte.
error-store-address = Diese Adresse einer Datenbank versteht netmap nicht. Nennen Sie eine Datei oder eine Adresse der Form postgresql://name@server/datenbank.
error-store-unreadable = „{ $file }“ ist beschädigt: In der Tabelle „{ $table }“ lässt sich der Eintrag „{ $record }“ nicht lesen. Stellen Sie die letzte Sicherung wieder her; sie liegt im Ordner der Sicherungen neben der Karte.
error-store-history = Verlauf und Karte passen nicht zueinander: Jemand hat die Datenbank an netmap vorbei geändert. Stellen Sie die letzte Sicherung wieder her.
error-store-position = Diesen Stand kennt der Verlauf nicht. Laden Sie die Seite neu.

# Speichern
error-store-busy = „{ $file }“ ist gerade belegt: Ein anderes Programm hält die Datenbank fest. Ihre Änderung ist nicht gespeichert. Versuchen Sie es gleich noch einmal.
error-store-full = Auf dem Datenträger von „{ $file }“ ist kein Platz mehr. Ihre Änderung ist nicht gespeichert, die Karte ist unversehrt. Schaffen Sie Platz und speichern Sie erneut.
error-store-disk = „{ $file }“ ließ sich nicht lesen oder schreiben; vielleicht ist der Datenträger voll oder nicht mehr verbunden. Ihre Änderung ist nicht gespeichert. Prüfen Sie den Datenträger und speichern Sie erneut.
error-store-read-only = „{ $file }“ oder der Ordner ist schreibgeschützt. Ihre Änderung ist nicht gespeichert. Heben Sie den Schutz auf oder kopieren Sie die Karte in einen eigenen Ordner.
error-store-refused = „{ $file }“ nimmt diese Änderung nicht an; vielleicht ist die Datei beschädigt. Ihre Änderung ist nicht gespeichert. Prüfen Sie die Karte mit „netmap check“ und stellen Sie, wenn sie beschädigt ist, die letzte Sicherung wieder her.
error-store-gone = „{ $file }“ ist nicht mehr da: verschoben, gelöscht oder auf einem getrennten Laufwerk. Die letzte Änderung ist nicht gespeichert. Holen Sie die Datei zurück oder stellen Sie eine Sicherung wieder her.

# Datenbank auf einem Server
error-server-no-driver = Für PostgreSQL fehlt ein Baustein. Installieren Sie netmap mit dem Zusatz „postgres“: pip install "netmap[postgres]".
error-server-gone = Mit der Datenbank „{ $database }“ kommt keine Verbindung zustande. Prüfen Sie Adresse, Name der Datenbank, Benutzername, Kennwort und Netz. Ob die letzte Änderung gespeichert ist, zeigt danach der Verlauf.
error-server-denied = Die Datenbank „{ $database }“ lässt Sie nicht zu. Prüfen Sie Benutzername, Kennwort und Rechte.
error-server-empty = In der Datenbank „{ $database }“ ist noch keine Karte. Legen Sie eine neue Karte an.
error-server-busy = Die Datenbank „{ $database }“ ist überlastet. Ihre Änderung ist nicht gespeichert. Versuchen Sie es gleich noch einmal.
error-server-locked = In der Datenbank „{ $database }“ dauert eine andere Änderung zu lange. Ihre Änderung ist nicht gespeichert. Versuchen Sie es gleich noch einmal.
error-server-full = Auf dem Server der Datenbank „{ $database }“ ist kein Platz mehr. Ihre Änderung ist nicht gespeichert. Wer den Server betreut, muss Platz schaffen.
error-server-read-only = Die Datenbank „{ $database }“ nimmt gerade keine Änderungen an. Ihre Änderung ist nicht gespeichert. Fragen Sie, wer den Server betreut.
error-server-unreadable = Die Datenbank „{ $database }“ ist beschädigt: In der Tabelle „{ $table }“ lässt sich der Eintrag „{ $record }“ nicht lesen. Wer den Server betreut, muss eine Sicherung einspielen.
error-server-refused = Die Datenbank „{ $database }“ nimmt diese Änderung nicht an; vielleicht hat sie jemand an netmap vorbei geändert. Ihre Änderung ist nicht gespeichert. Prüfen Sie die Karte mit „netmap check“ und fragen Sie, wer den Server betreut.
error-server-damaged = Die Datenbank „{ $database }“ meldet einen inneren Fehler. Ihre Änderung ist nicht gespeichert. Fragen Sie, wer den Server betreut.

# Bearbeiten
error-edit-no-heading = Die neue Überschrift fehlt. Geben Sie eine ein.
error-edit-personal-heading = „{ $value }“ klingt nach Angaben zu Personen. Wählen Sie eine andere Überschrift, oder tragen Sie Kontaktpersonen unter „Bearbeiten“ ein.
error-edit-no-name = Der Name fehlt. Geben Sie einen ein.
error-name-long = „{ $value } …“ ist als Name zu lang. Kürzen Sie ihn auf { NUMBER($limit) } Zeichen.
error-edit-name-long = Der Name „{ $value } …“ ist zu lang. Erlaubt sind { NUMBER($limit) } Zeichen; alles Weitere passt in die Notiz.
error-edit-text-long = Der Text „{ $value } …“ ist zu lang. Kürzen Sie ihn auf { NUMBER($limit) } Zeichen.
error-edit-closeness = Die Enge muss eine Zahl über null und höchstens { NUMBER($limit) } sein: 1 für locker, 2 für mittel, 3 für eng.
error-edit-position = Dieser Platz liegt nicht auf der Karte. Schieben Sie den Akteur noch einmal.
error-edit-one-end = Eine Kooperation braucht zwei verschiedene Akteure. Wählen Sie den zweiten.
error-edit-part-of-itself = Das Treffen „{ $name }“ kann nicht Teil seiner selbst sein. Wählen Sie ein anderes.
error-edit-there = „{ $name }“ gibt es in der Karte schon. Ändern Sie den vorhandenen Eintrag.
error-decide-no-reason = Der Grund fehlt. Schreiben Sie in einem Satz, warum der Vorschlag nicht passt.
error-attend-gone = Das Treffen oder einen der Akteure gibt es nicht mehr. Nichts wurde gespeichert; prüfen Sie die Liste und speichern Sie noch einmal.
error-grid-unknown = { $known ->
    [yes] „{ $value }“ gibt es in der Karte noch nicht. Meinen Sie „{ $suggestion }“?
   *[no] „{ $value }“ gibt es in der Karte noch nicht. Prüfen Sie die Schreibweise, oder lassen Sie neue Namen anlegen.
}
error-grid-block = In dieser Zelle stehen mehrere Zellen. Machen Sie das Einfügen rückgängig, klicken Sie die Zelle nur einmal an, und fügen Sie dann ein.
error-grid-several = „{ $value }“ gibt es mehrfach. Schreiben Sie die Id, oder wählen Sie den Eintrag im Formular.
error-grid-yes-no = „{ $value }“ ist weder ja noch nein. Schreiben Sie „ja“, oder lassen Sie die Zelle leer.
error-grid-status = „{ $value }“ ist kein Status. Schreiben Sie bestehend, geplant, gewünscht oder beendet.
error-grid-conflict = { $count ->
    [one] Eine Zeile hat inzwischen auch jemand anderes geändert. Nichts wurde gespeichert; entscheiden Sie, was gilt.
   *[other] { NUMBER($count) } Zeilen hat inzwischen auch jemand anderes geändert. Nichts wurde gespeichert; entscheiden Sie, was gilt.
}
error-edit-merge = Zusammenführen lassen sich nur zwei verschiedene Einträge derselben Art. Wählen Sie zwei.
error-edit-apart = Wählen Sie mindestens zwei Akteure, die es noch gibt.
error-store-missing = „{ $name }“ bezieht sich auf „{ $missing }“, und das gibt es in der Karte nicht (mehr). Es wurde nichts geändert. Laden Sie die Seite neu.
error-store-needed = „{ $name }“ wird noch gebraucht: von „{ $by }“. Es wurde nichts geändert. Lösen Sie zuerst diese Verbindung.
error-conflict-changed = „{ $name }“ hat inzwischen { $who } geändert. Nichts wurde überschrieben. Vergleichen Sie beide Fassungen und entscheiden Sie.
error-conflict-erased = { $kind ->
    [contact] Diese Kontaktperson wurde inzwischen endgültig gelöscht.
    [actor] Dieser Akteur enthielt Angaben zu einer Person, die inzwischen endgültig gelöscht wurden.
   *[other] Dieser Eintrag enthielt Angaben zu einer Person, die inzwischen endgültig gelöscht wurden.
} Es wurde nichts gespeichert. Wählen Sie einen anderen Eintrag.
error-conflict-deleted = „{ $name }“ hat inzwischen { $who } gelöscht. Wenn der Eintrag bleiben soll, machen Sie das Löschen rückgängig.

# Rückgängig
error-undo-unknown = Diesen Schritt kennt der Verlauf nicht. Laden Sie die Seite neu.
error-undo-done = Dieser Schritt ist schon rückgängig gemacht.
error-undo-erased = Dieser Schritt lässt sich nicht rückgängig machen: Was er änderte, wurde gelöscht, um Personen zu schützen.
error-undo-changed = Das lässt sich nicht rückgängig machen: „{ $name }“ hat danach { $who } noch einmal geändert. Machen Sie zuerst diese Änderung rückgängig.
error-snapshot-taken = Einen Stand namens „{ $name }“ gibt es schon. Wählen Sie einen anderen Namen.

# Sicherungen
error-backup-folder = In den Ordner „{ $folder }“ lässt sich keine Sicherung schreiben. Prüfen Sie, ob Sie dort schreiben dürfen und ob Platz ist.
error-backup-target = „{ $file }“ gibt es schon und bleibt unberührt. Wählen Sie für die Kopie einen anderen Namen.
error-backup-unreadable = Die Sicherung „{ $file }“ lässt sich nicht vollständig lesen. Ihre Karte ist unberührt. Wählen Sie eine andere Sicherung.
error-erase-unfinished = Das Löschen einer Person ist noch nicht fertig. Ihre Angaben können noch stehen in: { $files }. Schaffen Sie Platz, schließen Sie andere Programme und wählen Sie auf der Seite „Bearbeiten“ noch einmal „Löschen zu Ende bringen“.
error-erase-refused = In den Ordner „{ $folder }“ lässt sich nicht schreiben, deshalb wurde nichts gelöscht. Prüfen Sie, ob Sie dort schreiben dürfen und ob Platz ist.
error-erase-order = Ein unterbrochenes Löschen lässt sich nicht zu Ende bringen: „{ $file }“ ist beschädigt. Entfernen Sie diese Datei und löschen Sie die Person noch einmal.

# Arten von Einträgen, wie der Verlauf sie nennt
record-about = Angaben zur Karte
record-action_field = Handlungsfeld
record-priority = Schwerpunkt
record-actor = Akteur
record-cooperation = Kooperation
record-meeting = Treffen
record-attendance = Teilnahme
record-offer = Angebot oder Gesuch
record-position = Platz von
record-place = Platz von
record-contact = Kontaktperson bei
record-decision = Entscheidung zum Vorschlag
record-distinction = Nicht dasselbe:

# Schritte im Verlauf
step-added = { $kind ->
    [about] Angaben zur Karte eingetragen
   *[other] { $record } „{ $name }“ hinzugefügt
}
step-changed = { $kind ->
    [about] Angaben zur Karte geändert
   *[other] { $record } „{ $name }“ geändert
}
step-deleted = { $kind ->
    [about] Angaben zur Karte gelöscht
   *[other] { $record } „{ $name }“ gelöscht
}
step-merged = { $record } „{ $other }“ mit „{ $name }“ zusammengeführt
step-united = { $count ->
    [one] Akteur mit „{ $name }“ zusammengeführt
   *[other] { NUMBER($count) } Akteure mit „{ $name }“ zusammengeführt
}
step-united-all = { $count ->
    [one] Eine Gruppe von Akteuren zusammengeführt
   *[other] { NUMBER($count) } Gruppen von Akteuren zusammengeführt
}
step-told-apart = „{ $name }“ ist nicht dasselbe wie „{ $other }“
step-told-apart-before = { $count ->
    [one] Übernommen, wer nicht dasselbe ist: ein Paar
   *[other] Übernommen, wer nicht dasselbe ist: { NUMBER($count) } Paare
}
step-arranged = { $count ->
    [one] „{ $name }“ verschoben
   *[other] { NUMBER($count) } Akteure verschoben
}
step-column-renamed = Spalte „{ $name }“ umbenannt in „{ $other }“
step-column-left-out = Spalte „{ $name }“ weggelassen
step-rearranged = Karte neu angeordnet
step-attended = { $count ->
    [one] Eine Teilnahme an „{ $name }“ geändert
   *[other] { NUMBER($count) } Teilnahmen an „{ $name }“ geändert
}
step-grid = { $count ->
    [one] Tabelle ({ $record }): eine Zeile geändert
   *[other] Tabelle ({ $record }): { NUMBER($count) } Zeilen geändert
}
step-several = { $count ->
    [one] Eine Änderung
   *[other] { NUMBER($count) } Änderungen
}
step-import-replace = { $count ->
    [one] Liste mit einem Akteur eingelesen
   *[other] Liste mit { NUMBER($count) } Akteuren eingelesen
}
step-import-merge = { $count ->
    [one] Liste mit einem Akteur ergänzt
   *[other] Liste mit { NUMBER($count) } Akteuren ergänzt
}
step-went-back = Zurück auf den Stand vom { DATETIME($at, dateStyle: "long", timeStyle: "short") }
step-emptied = Zurück auf die leere Karte
step-accepted = { NUMBER($count) } Vorschläge angenommen
step-decided-accepted = Vorschlag „{ $name }“ angenommen
step-decided-dismissed = Vorschlag „{ $name }“ verworfen
step-decided-noted = Notiz zum Vorschlag „{ $name }“
step-decided-reopened = Vorschlag „{ $name }“ wieder geöffnet
step-erased = Personenbezogene Angaben endgültig gelöscht
step-unknown = Ein Schritt, den diese Fassung von netmap nicht benennen kann
step-undone = Rückgängig: { $step }
step-redone = Wiederholt: { $step }

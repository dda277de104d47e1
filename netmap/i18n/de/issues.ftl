# Was in einer Quelle nicht stimmt, mit dem nächsten Schritt. Blatt, Zeile und Spalte stehen daneben.

issue-no-actors = In der Quelle stehen keine Akteure. Legen Sie ein Blatt „Akteure“ mit der Spalte „Name“ an oder ein Blatt „Kooperationen“ mit „Von“ und „Nach“.
issue-actors-from-references = Es gibt keine Tabelle der Akteure. { $actors ->
    [one] Der eine Akteur wurde
   *[other] Die { NUMBER($actors) } Akteure wurden
} aus den anderen Tabellen übernommen. Ergänzen Sie ein Blatt „Akteure“ mit „Name“, „Typ“ und „Handlungsfelder“, damit netmap mehr sagen kann.
issue-unknown-table = Was in dieser Tabelle steht, ist nicht zu erkennen, deshalb bleibt sie außen vor. Gefunden: { $value }. Erwartet werden Überschriften wie „Name“ und „Typ“ (Akteure), „Von“ und „Nach“ (Kooperationen) oder „Akteur“ und „Treffen“ (Teilnahmen).
issue-no-headings = Diese Tabelle hat keine Überschriften. Jede Zeile wurde als Kooperation zwischen den beiden Namen gelesen{ $columns ->
    [3] , die dritte Zelle als ihre Enge
   *[other] {""}
}. Stimmt das nicht, dann setzen Sie Überschriften wie „Von“, „Nach“ und „Enge“ über die Spalten.
issue-missing-columns = Dieser Tabelle fehlen Spalten. Gefunden: { $value }. { $role ->
    [actors] Eine Tabelle der Akteure braucht „Name“.
    [cooperations] Eine Tabelle der Kooperationen braucht „Von“ und „Nach“.
    [attendances] Eine Tabelle der Teilnahmen braucht „Akteur“ und „Treffen“.
    [offers] Eine Tabelle der Angebote und Gesuche braucht „Akteur“, „Angebot oder Gesuch“ und „Thema“.
    [contacts] Eine Tabelle der Kontaktpersonen braucht „Akteur“ und „Kontaktperson“.
    [meetings] Eine Tabelle der Treffen braucht „Treffen“.
    [action_fields] Eine Tabelle der Handlungsfelder braucht „Handlungsfeld“.
    [priorities] Eine Tabelle der Schwerpunkte braucht „Schwerpunkt“.
   *[map] Die Angaben zur Karte brauchen „Eigenschaft“ und „Wert“.
}
issue-too-many-cells = Die Zeile hat { NUMBER($cells) } Zellen, die Tabelle aber nur { NUMBER($columns) } Spalten; sie wurde ausgelassen. Wahrscheinlich gehört ein Trennzeichen zum Text: Setzen Sie diesen Text in Anführungszeichen.
issue-cell-without-heading = Diese Spalte hat keine Überschrift und wurde nicht übernommen. Geben Sie ihr eine Überschrift oder leeren Sie sie.
issue-contact-column-left-out = Diese Spalte enthält Angaben zu Personen und wurde nicht übernommen. Kontaktpersonen gehören in ein eigenes Blatt „Kontaktpersonen“.
issue-phone-column = Hier stehen Telefonnummern. Sie wurden als Angaben einer Kontaktperson übernommen und stehen auf keiner Karte. Nennen Sie die Spalte am besten „Telefon“.
issue-email-column = Hier stehen E-Mail-Adressen. Sie wurden als Angaben einer Kontaktperson übernommen und stehen auf keiner Karte. Nennen Sie die Spalte am besten „E-Mail“.
issue-person-column = Hier stehen Namen von Personen. Sie wurden als Kontaktpersonen übernommen und stehen auf keiner Karte. Nennen Sie die Spalte am besten „Kontaktperson“.
issue-hidden-sheet = Dieses Blatt ist in der Datei ausgeblendet und wurde nicht übernommen. Blenden Sie es ein, wenn es zur Karte gehört.
issue-hidden-column = Diese Spalte ist in der Datei ausgeblendet und wurde nicht übernommen. Blenden Sie sie ein, wenn sie zur Karte gehört.
issue-rows-left-out = { $rows ->
    [one] Diese Zeile wurde ausgelassen
   *[other] Diese und weitere Zeilen, zusammen { NUMBER($rows) }, wurden ausgelassen
}: { $why ->
    [sum] Summen sind keine Akteure und keine Kooperationen.
    [note] Es ist wohl eine Bemerkung unter der Tabelle. Gehört sie dazu, dann löschen Sie die Leerzeile darüber.
    [said-no] Hier steht, dass beide nicht zusammenarbeiten.
    [hidden-rows] In der Datei ausgeblendet. Blenden Sie ein, was zur Karte gehört.
   *[category-besides] Zwischenüberschriften neben einer Spalte, die dasselbe sagt. Gehört die Zeile dazu, dann ergänzen Sie die leeren Zellen.
}
issue-turned = In diesem Blatt steht jeder Eintrag in einer Spalte; es wurde gedreht gelesen. Stimmt das nicht, dann setzen Sie die Überschriften in die erste Zeile.
issue-state = Dies ist wohl der Stand von { $state }; alle Stände wurden zusammen übernommen. Für einen einzelnen nennen Sie ihn hinter dem Dateinamen, zum Beispiel „liste.xlsx#{ $state }“.
issue-codes-only = Diese Spalte nennt nur ein Kürzel und wurde nicht übernommen. Exportieren Sie die Befragung mit den vollständigen Texten der Fragen.
issue-wave-column = In dieser Spalte stehen wohl mehrere Erhebungen; alle Zeilen wurden zusammen übernommen. Für eine einzelne nennen Sie sie hinter dem Dateinamen, zum Beispiel „liste.xlsx#2021“.
issue-holds-names = Diese Spalte nennt Akteure der Liste und wurde als Kooperationen gelesen. Stimmt das nicht, dann lassen Sie die Spalte aus.
issue-filled-down = Leere Zellen dieser Spalte wurden mit der Angabe darüber gefüllt. Tragen Sie dort etwas anderes ein, wenn das nicht stimmt.
issue-contradicting = { $pairs ->
    [one] Ein Paar beschreibt
   *[other] { NUMBER($pairs) } Paare beschreiben
} seine Zusammenarbeit von beiden Seiten verschieden. Die Kooperationen haben deshalb eine Richtung. Sollen sie keine haben, dann tragen Sie auf beiden Seiten dasselbe ein.
issue-uneven = { $pairs ->
    [one] Ein Paar steht
   *[other] { NUMBER($pairs) } Paare stehen
} auf beiden Seiten verschieden in der Tabelle; es zählt die engere Angabe. Prüfen Sie, ob ein Eintrag fehlt.
issue-subject = Alles in dieser Tabelle wurde „{ $subject }“ zugeordnet. Stimmt das nicht, dann geben Sie dem Blatt oder der Tabelle einen anderen Titel.
issue-unclear-mark = „{ $value }“ ist hier weder ja noch nein und wurde ausgelassen. Schreiben Sie x, ja oder die Enge.
issue-thousands = „{ $value }“ und die anderen Zahlen dieser Spalte wurden als Tausender gelesen. Sind es Dezimalzahlen, dann schreiben Sie ein Komma.
issue-ambiguous-number = „{ $value }“ kann eine Dezimalzahl oder ein Tausender sein und wurde als Dezimalzahl gelesen. Schreiben Sie die Zahl ohne Punkt oder mit Komma.
issue-formulas-alone = In der Quelle stehen keine Akteure, denn ihre Formeln haben keinen gespeicherten Wert. Öffnen Sie die Datei einmal in Excel oder LibreOffice und speichern Sie sie.
issue-formula-without-value = { $cells ->
    [one] Die Formel in dieser Zelle hat
   *[other] Die Formeln in dieser und weiteren Zellen, zusammen { NUMBER($cells) }, haben
} keinen gespeicherten Wert; die Zellen zählen als leer. Öffnen Sie die Datei einmal in Excel oder LibreOffice und speichern Sie sie.
issue-number-is-no-id = „{ $value }“ steht hier für mehrere Zeilen. Die Spalte wurde deshalb nicht als Id, sondern als weitere Angabe übernommen. Soll sie die Id sein, dann geben Sie jeder Zeile eine eigene.
issue-lost-characters = { $rows ->
    [one] In dieser Zeile ist ein Zeichen beschädigt; hier steht „�“ dafür.
   *[other] In dieser und weiteren Zeilen, zusammen { NUMBER($rows) }, sind Zeichen beschädigt; hier steht „�“ dafür.
} Berichtigen Sie sie in der Liste und speichern Sie diese als „CSV UTF-8“ oder .xlsx.
issue-excel-error = Hier steht der Excel-Fehler { $value }; er wurde ausgelassen. Berichtigen Sie die Formel oder tragen Sie den Wert selbst ein.

issue-empty-name = Der Name fehlt, die Zeile wurde ausgelassen. Tragen Sie ihn ein oder löschen Sie die Zeile.
issue-name-too-long = Dieser Name oder diese Id hat mehr als { NUMBER($limit) } Zeichen und wurde ausgelassen. Kürzen Sie den Text und verschieben Sie den Rest in die Spalte „Notiz“.
issue-duplicate-id = Die Id „{ $value }“ steht schon in „{ $first_sheet }“, Zeile { $first_row }; diese Zeile wurde ausgelassen. Geben Sie jeder Zeile eine eigene Id.
issue-duplicate-name = „{ $value }“ steht schon in „{ $first_sheet }“, Zeile { $first_row }. Löschen Sie eine der Zeilen oder unterscheiden Sie die Namen.

issue-joined-actor = Zu „{ $value }“ sagt diese Zeile etwas anderes als eine frühere; es gilt die frühere. Sind es zwei Akteure, dann unterscheiden Sie die Namen.
issue-look-alike-name = „{ $value }“ sieht aus wie der Name in „{ $first_sheet }“, Zeile { $first_row }, ist aber mit anderen Buchstaben geschrieben: „{ $letter }“ ist ein { $script ->
    [greek] griechischer
   *[cyrillic] kyrillischer
} Buchstabe. Schreiben Sie beide gleich, wenn dasselbe gemeint ist.

issue-missing-actor = Hier fehlt ein Akteur, die Zeile wurde ausgelassen. Tragen Sie ihn ein oder löschen Sie die Zeile.
issue-missing-meeting = Hier fehlt das Treffen, die Zeile wurde ausgelassen. Tragen Sie es ein oder löschen Sie die Zeile.
issue-missing-topic = Die Zeile nennt kein Angebot und kein Gesuch und wurde ausgelassen. Tragen Sie ein Thema ein oder löschen Sie die Zeile.
issue-read-as-actor = „{ $value }“ wurde als „{ $actor }“ gelesen ({ $reason ->
    [abbreviation] Abkürzung oder anderes Wort
    [legal_form] Rechtsform
    [order] Reihenfolge der Wörter
    [umlaut] Umlaut oder ausgeschrieben
   *[spelling] Schreibweise
}). Ist ein anderer Akteur gemeint, nehmen Sie ihn in die Tabelle der Akteure auf.
issue-unknown-actor = „{ $value }“ steht nicht in der Tabelle der Akteure und wurde ergänzt. { $suggested ->
    [letter] Dort steht ein Name, der ebenso aussieht; „{ $letter }“ ist aber ein { $script ->
        [greek] griechischer
       *[cyrillic] kyrillischer
    } Buchstabe. Schreiben Sie beide gleich.
    [yes] Falls Sie „{ $suggestion }“ meinen, berichtigen Sie den Namen.
   *[no] Nehmen Sie den Akteur dort auf, oder berichtigen Sie den Namen.
}
issue-unknown-field = „{ $value }“ steht nicht in der Tabelle der Handlungsfelder und wurde ergänzt. { $suggested ->
    [yes] Falls Sie „{ $suggestion }“ meinen, berichtigen Sie den Namen.
   *[no] Nehmen Sie das Handlungsfeld dort auf, oder berichtigen Sie den Namen.
}
issue-unknown-meeting = „{ $value }“ steht nicht in der Tabelle der Treffen und wurde ergänzt. { $suggested ->
    [yes] Falls Sie „{ $suggestion }“ meinen, berichtigen Sie den Namen.
   *[no] Nehmen Sie das Treffen dort auf, oder berichtigen Sie den Namen.
}
issue-unknown-contact-actor = Zu welchem Akteur diese Kontaktperson gehört, ist nicht zu erkennen; sie wurde ausgelassen. Schreiben Sie den Akteur so wie in der Tabelle der Akteure.
issue-ambiguous-name = Den Namen „{ $value }“ gibt es mehrmals; die Zeile wurde ausgelassen. Schreiben Sie hier die Id, oder unterscheiden Sie die Namen.
issue-self-tie = „{ $value }“ ist hier mit sich selbst verbunden; die Zeile wurde ausgelassen. Berichtigen Sie „Von“ oder „Nach“, oder löschen Sie die Zeile.
issue-duplicate-attendance = Diese Teilnahme an „{ $value }“ steht schon weiter oben und zählt nur einmal. Löschen Sie die Zeile.

issue-invalid-weight = „{ $value }“ ist keine Enge und wurde ausgelassen. Schreiben Sie locker, mittel oder eng, oder eine Zahl größer als 0 und höchstens eine Milliarde.
issue-closeness-limited = Die Enge dieser Kooperation ist so groß oder so klein, dass netmap nicht mit ihr rechnen kann; gerechnet wird mit der nächsten möglichen Zahl. Tragen Sie die Enge neu ein.
issue-unknown-status = „{ $value }“ ist kein Status und wurde ausgelassen. Schreiben Sie bestehend, geplant, gewünscht oder beendet.
issue-invalid-yes-no = „{ $value }“ ist hier keine Antwort und wurde ausgelassen. Schreiben Sie ja oder nein.
issue-unknown-offer-kind = Ob das ein Angebot oder ein Gesuch ist, ist nicht zu erkennen, die Zeile wurde ausgelassen. Schreiben Sie Angebot oder Gesuch in die Spalte „Angebot oder Gesuch“.
issue-invalid-date = „{ $value }“ ist kein Datum und bleibt nur als Text erhalten. Schreiben Sie zum Beispiel 05.11.2021.
issue-date-without-day = „{ $value }“ nennt keinen Tag; angenommen ist der erste. Schreiben Sie zum Beispiel 05.11.2021, wenn Sie den Tag kennen.
issue-several-fields = „{ $value }“ nennt mehrere Handlungsfelder; hier zählt nur das erste. Legen Sie für jedes eine eigene Zeile an.

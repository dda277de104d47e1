# Seite „Lücken“: zwei Listen von Vorschlägen, Entscheidungen darüber und was wäre, wenn

page-gaps = Lücken
gaps-list = Was zeigen
gaps-list-strategic = Strategische Lücken
gaps-list-unrecorded = Wahrscheinlich vorhanden, nicht erfasst
gaps-list-what-if = Was wäre, wenn
gaps-meaning-strategic = Hier ist keine Zusammenarbeit eingetragen, obwohl sie dem Netzwerk nützen würde. Ob sie passt, entscheiden Sie.
gaps-meaning-unrecorded = Diese Kooperationen gibt es vermutlich schon, sie sind nur nicht eingetragen. Fragen Sie nach, bevor Sie eine planen.
gaps-searching-strategic = Suche Lücken zwischen { $actors } Akteuren …
gaps-searching-unrecorded = Prüfe an { $actors } Akteuren, wie gut sich Kooperationen vorhersagen lassen …
gaps-backtest = Wie gut diese Liste trifft
gaps-nothing-strategic = netmap findet keine strategische Lücke. Tragen Sie unter „Bearbeiten“ Gesuche, Angebote, Treffen oder Wünsche ein, dann gibt es mehr zu vergleichen.
gaps-nothing-unrecorded = Tragen Sie unter „Bearbeiten“ weitere Kooperationen ein, dann prüft netmap es erneut. Was dem Netzwerk fehlt, steht unter „Strategische Lücken“.
gaps-nothing-untied = Auf der Karte ist noch keine Kooperation eingetragen. Tragen Sie unter „Bearbeiten“ ein, wer mit wem zusammenarbeitet und wer befragt wurde: Dann zeigt sich, was fehlt.
gaps-nothing-chosen = Zu dieser Auswahl gibt es keinen Vorschlag. Ändern Sie einen Filter.
gaps-count = { $count ->
    [one] Ein Vorschlag
   *[other] { $count } Vorschläge
}
gaps-page = Welche Vorschläge
gaps-page-next = { $count ->
    [one] Noch ein Vorschlag folgt; wählen Sie ihn oben.
   *[other] Noch { $count } Vorschläge folgen; wählen Sie die nächsten oben.
}
gaps-filter-state = Entscheidung
gaps-filter-type = Akteurstyp
gaps-filter-actor = Akteur
gaps-all-states = alle
gaps-all-fields = alle Felder
gaps-all-types = alle Typen
gaps-all-actors = alle Akteure
gaps-download = Arbeitsliste herunterladen
gaps-download-help = Beide Listen mit Gründen, Entscheidungen und Notizen als Excel-Arbeitsmappe. Kontaktpersonen sind nicht enthalten.
gaps-file = Arbeitsliste { $map }
gaps-hint = „Auf der Karte zeigen“ zeichnet die vorgeschlagene Kooperation hier als gestrichelte Linie ein.
gaps-open-map = In der großen Karte öffnen
gaps-not-kept = Annehmen, verwerfen und notieren können Sie, sobald netmap die Karte für Sie führt.
gaps-accept = Annehmen
gaps-accept-strategic-help = Die Kooperation wird als geplant eingetragen.
gaps-accept-unrecorded-help = Die Kooperation wird als geplant eingetragen. Wissen Sie schon, dass es sie gibt, tragen Sie sie unter „Bearbeiten“ als bestehend ein.
gaps-accept-alone-help = Die Entscheidung wird festgehalten; die Karte ändert sich nicht.
gaps-dismiss = Verwerfen
gaps-dismiss-reason = Warum passt der Vorschlag nicht?
gaps-reopen = Wieder öffnen
gaps-note = Notiz
gaps-note-label = Notiz zu diesem Vorschlag
gaps-note-save = Notiz speichern
gaps-pick = Vormerken
gaps-pick-help = Für „Was wäre, wenn“: Was ändert sich an der Karte, wenn dieser Vorschlag wahr wird?
gaps-decided = { $state }, { $who }, { $at }
gaps-reason = Grund: { $reason }
gaps-noted = Notiz: { $note }

decision-open = offen
decision-accepted = angenommen
decision-dismissed = verworfen
decision-noted = offen, mit Notiz

# Arbeitsliste
sheet-strategic = Strategische Lücken
sheet-unrecorded = Nicht erfasst
column-proposal = Vorschlag
column-reasons = Gründe
column-effect = Was sich ändern würde
column-introducer = Könnte vermitteln
column-unasked = Noch nicht befragt
column-decision = Entscheidung
column-reason = Grund
column-decided-by = Entschieden von
column-decided-on = Entschieden am

# Was wäre, wenn
what-if-lead = Was ändert sich an der Karte, wenn Vorschläge wahr werden?
what-if-how = Welche Vorschläge
what-if-how-mine = Meine Auswahl ({ $count })
what-if-how-netmap = netmap wählen lassen
what-if-nothing = Hier können Sie Vorschläge durchspielen, aber es ist keiner offen. Unter „Strategische Lücken“ steht, woran das liegt.
what-if-none = Merken Sie in den Listen Vorschläge vor, oder lassen Sie netmap wählen.
what-if-aim = Ziel
what-if-count = Höchstens so viele
what-if-choosing = Vergleiche { $count } Vorschläge …
what-if-computing = Berechne die Karte mit { $count } Vorschlägen …
what-if-figures = Was sich ändert
what-if-figure = Kennzahl
what-if-today = Heute
what-if-then = Mit diesen Vorschlägen
what-if-chosen = Diese Vorschläge
what-if-accept = Alle annehmen
what-if-accept-help = Trägt diese Kooperationen in einem Schritt als geplant ein.
what-if-clear = Auswahl leeren

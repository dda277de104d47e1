# Befunde. Jeder hat eine Überschrift (was), eine Zusammenfassung (warum, mit Zahlen),
# einen Vorschlag (was tun) und eine Hilfe (Definition, Quelle). $where sagt, wo: where-network
# oder where-field; $office ist yes, wenn der Befund die koordinierende Stelle selbst meint.

where-network = im ganzen Netzwerk
where-field = im Handlungsfeld „{ $field }“
names-more = { $count } weitere

# Was aus einem Befund wird, wenn man die koordinierende Stelle weglässt

standing-both = gilt auch ohne sie
standing-both-help = Lässt man die koordinierende Stelle weg, bleibt die Aussage bestehen. Die Zahlen ohne sie:
standing-only_with = gilt nur mit ihr
standing-only_with-help = Die Aussage beruht auf Kooperationen der koordinierenden Stelle. Ohne sie trifft sie nicht zu.
standing-only_without = zeigt sich erst ohne sie
standing-only_without-help = Die Kooperationen der koordinierenden Stelle verdecken die Aussage. Sie trifft zu, sobald man die Stelle weglässt.
standing-no_coordinator = keine benannt
standing-no_coordinator-help = Tragen Sie in Ihrer Liste ein, welcher Akteur das Netzwerk koordiniert. Dann zeigt netmap jede Aussage auch ohne ihn.

# Schlüsselakteure

analysis-hubs = Schlüsselakteure
analysis-hubs-help = Wer mit besonders vielen anderen zusammenarbeitet, im ganzen Netzwerk und je Handlungsfeld.
finding-hub-title = Schlüsselakteur { $where }: { $actor }
finding-hub-summary = Arbeitet mit { $degree } der { $others } anderen Akteure zusammen und steht damit auf Platz { $rank }; im Durchschnitt sind es { NUMBER($average, maximumFractionDigits: 1) }. { $pieces ->
    [1] Auch ohne diesen Akteur bleiben seine Partner untereinander verbunden.
   *[other] Ohne diesen Akteur zerfällt das Netz um ihn in { $pieces } Teile.
}
finding-hub-action = { $office ->
    [yes] Bringen Sie Partner direkt miteinander ins Gespräch, damit nicht alle Kontakte bei Ihnen zusammenlaufen.
   *[no] Binden Sie { $actor } früh ein und sorgen Sie dafür, dass nicht alle Kontakte dort zusammenlaufen.
}
finding-hub-help = Zahl der Kooperationspartner (Grad; ungerichtet, ungewichtet, nicht normiert; der Anteil bezieht sich auf alle anderen Akteure). Bei gleicher Zahl entscheidet die Betweenness. Genannt wird nur, wer mehr Partner hat als der Durchschnitt. Quelle: Freeman 1979.

# Brückenakteure

analysis-brokers = Brückenakteure
analysis-brokers-help = Wer Handlungsfelder miteinander verbindet, die sonst wenig voneinander wissen.
finding-broker-title = Brückenakteur zwischen Handlungsfeldern: { $actor }
finding-broker-summary = { $pairs ->
    [one] Ein Paar von Akteuren aus verschiedenen Handlungsfeldern hat nur hier einen gemeinsamen Partner
   *[other] { $pairs } Paare von Akteuren aus verschiedenen Handlungsfeldern haben nur hier einen gemeinsamen Partner
}. Sie kommen aus { $fields } Handlungsfeldern; am häufigsten liegt ein Paar zwischen „{ $first_field }“ und „{ $second_field }“.
finding-broker-action = { $office ->
    [yes] Stellen Sie direkte Kontakte zwischen diesen Feldern her, die auch ohne Ihre Stelle halten.
   *[no] Gewinnen Sie { $actor } als Türöffner und bauen Sie zwischen diesen Feldern einen zweiten Weg auf.
}
finding-broker-help = Gezählt werden Paare von Partnern, die in keinem gemeinsamen Handlungsfeld aktiv sind, nicht miteinander kooperieren und sonst keinen gemeinsamen Partner haben (ungerichtet, ungewichtet, nicht normiert). Nach der Vermittlung zwischen Gruppen von Gould und Fernandez 1989, beschränkt auf alleinige Vermittler.

# Fehlende Kooperationen

analysis-missing_links = Mögliche Kooperationen
analysis-missing_links-help = Wer gemeinsame Partner hat, aber noch nicht zusammenarbeitet.
finding-missing_link-title = { $actor } und { $other } könnten { $where } zusammenarbeiten
finding-missing_link-summary = { $unasked ->
    [0] Beide haben dort { $partners } gemeinsame Partner ({ $linked }), arbeiten aber nicht zusammen.
    [one] Beide haben dort { $partners } gemeinsame Partner ({ $linked }). Ob sie schon zusammenarbeiten, ist offen: Von einer Seite fehlt die Auskunft.
   *[other] Beide haben dort { $partners } gemeinsame Partner ({ $linked }). Ob sie schon zusammenarbeiten, ist offen: Von beiden Seiten fehlt die Auskunft.
}
finding-missing_link-action = { $unasked ->
    [0] Bitten Sie { $introducer }, die beiden miteinander bekannt zu machen.
   *[other] Fragen Sie nach, ob beide schon zusammenarbeiten; wenn nicht, kann { $introducer } sie bekannt machen.
}
finding-missing_link-help = Summe von 1 geteilt durch die Partnerzahl über alle gemeinsamen Partner im Handlungsfeld: Ein gemeinsamer Partner mit wenigen Kontakten zählt mehr (Resource Allocation; ungerichtet, ungewichtet, nicht normiert). Paare, die anderswo kooperieren oder es vorhaben, und die koordinierende Stelle bleiben weg. Vorgestellt werden sie von dem Partner, der beiden am nächsten steht. Quelle: Zhou, Lü und Zhang 2009.

# Gemeinsame Partner über Handlungsfelder hinweg

analysis-triads = Dieselben Partner, aber keine Kooperation
analysis-triads-help = Wer in verschiedenen Handlungsfeldern dieselben Partner hat und trotzdem nicht zusammenarbeitet.
finding-open_triad-title = { $actor } und { $other } haben dieselben Partner, arbeiten aber nicht zusammen
finding-open_triad-summary = { $partners } Partner haben beide gemeinsam, darunter { $introducer }; nach der Zahl ihrer Kontakte wäre etwa { NUMBER($expected, maximumFractionDigits: 1) } zu erwarten. { $actor } ist im Handlungsfeld { $first_field } aktiv, { $other } im Handlungsfeld { $second_field }.{ $unasked ->
    [0] {""}
   *[other] {" "}Ob sie schon zusammenarbeiten, ist offen: Eine Auskunft fehlt.
}
finding-open_triad-action = { $unasked ->
    [0] Bitten Sie { $introducer }, die beiden miteinander bekannt zu machen.
   *[other] Fragen Sie nach, ob beide schon zusammenarbeiten; wenn nicht, kann { $introducer } sie bekannt machen.
}
finding-open_triad-help = Offenes Dreieck: A arbeitet mit B und B mit C, aber A nicht mit C. Gezählt werden gemeinsame Partner von Akteuren ohne gemeinsames Handlungsfeld, die nirgends kooperieren (ungerichtet, ungewichtet, nicht normiert). Genannt wird ein Paar nur, wenn so viele gemeinsame Partner in Netzen selten sind, in denen jeder so viele Partner hat wie hier (Konfigurationsmodell; Newman 2003).

# Ohne Kooperation und noch nicht befragt

analysis-isolates = Akteure ohne Kooperation
analysis-isolates-help = Wer befragt wurde und mit niemandem zusammenarbeitet, und bei wem das noch offen ist.
finding-isolated-title = Keine Kooperation { $where }: { $actor }
finding-isolated-summary = { $others ->
    [one] Wurde befragt und arbeitet nicht mit dem anderen Akteur zusammen.
   *[other] Wurde befragt und arbeitet mit keinem der { $others } anderen Akteure zusammen.
}
finding-isolated-action = Sprechen Sie { $actor } an und laden Sie zum nächsten Treffen ein.
finding-isolated-help = Akteur mit Befragungsdatum, der im Ausschnitt keine bestehende Kooperation hat (Grad 0; ungerichtet, ungewichtet). Geplante, gewünschte und beendete Kooperationen zählen nicht.
finding-unasked-title = Noch keine Auskunft: { $actor }
finding-unasked-summary = Ob { $where } mit anderen zusammengearbeitet wird, ist offen: Eingetragen ist nichts, und ein Befragungsdatum fehlt.
finding-unasked-action = Fragen Sie nach, mit wem schon zusammengearbeitet wird.
finding-unasked-help = Akteur ohne Befragungsdatum, für den im Ausschnitt nichts eingetragen ist. Daraus folgt nicht, dass er allein steht: Fehlende Antworten sagen nichts über Kooperationen (Kossinets 2006).

# Fehlende Akteurstypen

analysis-coverage = Fehlende Akteurstypen
analysis-coverage-help = Welche Arten von Akteuren es in der Karte gibt, aber nicht in diesem Handlungsfeld.
finding-absent_type-title = Akteurstyp „{ $type }“ fehlt { $where }
finding-absent_type-summary = { $known ->
    [one] Die Karte kennt einen Akteur dieses Typs, hier ist er nicht aktiv.
   *[other] Die Karte kennt { $known } Akteure dieses Typs, hier ist keiner von ihnen aktiv.
}
finding-absent_type-action = Laden Sie zum Beispiel { $actor } ein, wenn diese Sicht hier gebraucht wird.
finding-absent_type-help = Ein Typ ist vertreten, wenn ein Akteur dieses Typs das Handlungsfeld nennt oder darin kooperiert. Gezählt werden Typen mit mehreren Akteuren, ohne die koordinierende Stelle (Kreuztabelle von Typ und Feld).

# Woran alles hängt

analysis-fragility = Woran viel hängt
analysis-fragility-help = Einzelne Akteure und einzelne Kooperationen, ohne die andere den Anschluss verlieren.
finding-cut_point-title = { $cut_off ->
    [one] Für einen Akteur die einzige Verbindung { $where }: { $actor }
   *[other] Für { $cut_off } Akteure die einzige Verbindung { $where }: { $actor }
}
finding-cut_point-summary = { $cut_off ->
    [one] Ohne { $actor } verliert einer der { $others } anderen Akteure den Anschluss an die übrigen.
   *[other] Ohne { $actor } verlieren { $cut_off } der { $others } anderen Akteure den Anschluss an die übrigen.
}
finding-cut_point-action = { $office ->
    [yes] Bringen Sie die Akteure dahinter (zuerst { $linked }) direkt mit anderen zusammen, nicht nur mit Ihrer Stelle.
   *[no] Bringen Sie die Akteure dahinter (zuerst { $linked }) auch mit anderen zusammen.
}
finding-cut_point-help = Akteur, ohne den ein zusammenhängender Teil zerfällt (Artikulationspunkt; ungerichtet, ungewichtet), mit der Zahl derer, die dann nicht mehr zum größten verbleibenden Teil gehören. Quelle: Tarjan 1972.
finding-bridge-title = Nur { $actor } und { $other } verbinden zwei Gruppen { $where }
finding-bridge-summary = { $cut_off ->
    [one] Endet diese eine Kooperation, verliert ein Akteur die Verbindung zu { $rest } anderen.
   *[other] Endet diese eine Kooperation, verlieren { $cut_off } Akteure die Verbindung zu { $rest } anderen.
}
finding-bridge-action = Regen Sie zwischen beiden Gruppen eine zweite Kooperation an, damit nicht alles an einer hängt.
finding-bridge-help = Kooperation, ohne die ein zusammenhängender Teil in zwei Teile zerfällt (Brücke; ungerichtet, ungewichtet), mit der Zahl der Akteure auf der kleineren Seite. Quelle: Tarjan 1972.

# Gleichgewicht der Handlungsfelder

analysis-balance = Gleichgewicht der Handlungsfelder
analysis-balance-help = Welche Felder wenige Akteure haben, wenig zusammenarbeiten oder unter sich bleiben, gemessen an den anderen.
finding-small_field-title = Wenige Akteure { $where }
finding-small_field-summary = { $size ->
    [0] Hier ist noch niemand aktiv, in den anderen Handlungsfeldern sind es im Durchschnitt { NUMBER($expected, maximumFractionDigits: 0) } Akteure.
    [one] Hier ist ein Akteur aktiv, in den anderen Handlungsfeldern sind es im Durchschnitt { NUMBER($expected, maximumFractionDigits: 0) }.
   *[other] Hier sind { $size } Akteure aktiv, in den anderen Handlungsfeldern im Durchschnitt { NUMBER($expected, maximumFractionDigits: 0) }.
}
finding-small_field-action = Laden Sie gezielt Akteure aus anderen Handlungsfeldern ein, hier mitzuarbeiten.
finding-small_field-help = Zahl der Akteure, die das Handlungsfeld nennen oder darin kooperieren, verglichen mit dem Mittelwert der anderen Felder. Genannt wird ein Feld, das weit darunter liegt.
finding-thin_field-title = Wenig Zusammenarbeit { $where }
finding-thin_field-summary = { $cooperations ->
    [0] { $size } Akteure haben hier noch keine Kooperation; gemessen an den anderen Handlungsfeldern wären etwa { NUMBER($expected, maximumFractionDigits: 0) } zu erwarten.
    [one] { $size } Akteure haben hier eine Kooperation; gemessen an den anderen Handlungsfeldern wären etwa { NUMBER($expected, maximumFractionDigits: 0) } zu erwarten.
   *[other] { $size } Akteure haben hier { $cooperations } Kooperationen; gemessen an den anderen Handlungsfeldern wären etwa { NUMBER($expected, maximumFractionDigits: 0) } zu erwarten.
}
finding-thin_field-action = Bringen Sie die Akteure dieses Feldes an einen Tisch, zum Beispiel mit einem eigenen Treffen.
finding-thin_field-help = Beobachtete Kooperationen im Handlungsfeld, verglichen mit der Zahl, die es bei so vielen Kooperationen je Akteur wie in den anderen Feldern hätte (verbundene Paare; ungerichtet, ungewichtet). Genannt wird ein Feld, das weit darunter liegt.
finding-closed_field-title = Das Handlungsfeld „{ $field }“ bleibt unter sich
finding-closed_field-summary = { $outside ->
    [0] Keine der { $cooperations } Kooperationen seiner Akteure führt
    [one] Nur eine der { $cooperations } Kooperationen seiner Akteure führt
   *[other] Nur { $outside } der { $cooperations } Kooperationen seiner Akteure führen
} zu Akteuren außerhalb; gemessen an den anderen Handlungsfeldern wären etwa { NUMBER($expected, maximumFractionDigits: 0) } zu erwarten.
finding-closed_field-action = Laden Sie zum nächsten Treffen Akteure aus anderen Feldern ein und suchen Sie ein gemeinsames Vorhaben.
finding-closed_field-help = Kooperationen der Akteure des Feldes mit Akteuren, die dort nicht aktiv sind, verglichen mit der Zahl bei zufälliger Mischung (Vergleichsmaßstab nach Krackhardt und Stern 1988), angepasst daran, wie offen die anderen Felder sind (verbundene Paare; ungerichtet, ungewichtet). Genannt wird ein Feld, das weit darunter liegt.

# Handlungsfelder untereinander. $observed und $expected zählen Paare, $both Akteure in beiden Feldern.

analysis-field_relations = Handlungsfelder untereinander
analysis-field_relations-help = Zwischen welchen Handlungsfeldern weniger oder mehr zusammengearbeitet wird, als ihre Größe erwarten lässt.
finding-fields_apart-title = „{ $first_field }“ und „{ $second_field }“ arbeiten wenig zusammen
finding-fields_apart-summary = { $observed ->
    [0] Zwischen beiden Feldern arbeitet niemand zusammen
    [one] Zwischen beiden Feldern arbeitet nur ein Paar von Akteuren zusammen
   *[other] Zwischen beiden Feldern arbeiten nur { $observed } Paare von Akteuren zusammen
}; nach ihrer Größe wären etwa { NUMBER($expected, maximumFractionDigits: 0) } zu erwarten. { $both ->
    [0] Kein Akteur ist in beiden aktiv.
    [one] Nur ein Akteur ist in beiden aktiv.
   *[other] In beiden aktiv sind { $both } Akteure.
}
finding-fields_apart-action = { $count ->
    [0] Laden Sie beide Felder zu einem gemeinsamen Treffen ein und suchen Sie ein Thema, das beide angeht.
   *[other] Laden Sie beide Felder zu einem gemeinsamen Treffen ein und beginnen Sie mit { $actors }.
}
finding-fields_apart-help = Verbundene Paare, bei denen ein Akteur im einen und der andere im anderen Feld aktiv ist, verglichen mit dem Mittelwert über alle Möglichkeiten, die Felder neu auf die Akteure zu verteilen (ungerichtet, ungewichtet; Vergleichsmaßstab nach Krackhardt und Stern 1988). Genannt werden Felder, die weit darunter liegen.
finding-fields_together-title = „{ $first_field }“ und „{ $second_field }“ arbeiten eng zusammen
finding-fields_together-summary = Zwischen beiden Feldern arbeiten { $observed } Paare von Akteuren zusammen; nach ihrer Größe wären nur etwa { NUMBER($expected, maximumFractionDigits: 0) } zu erwarten. { $both ->
    [0] Kein Akteur ist in beiden aktiv.
    [one] Ein Akteur ist in beiden aktiv.
   *[other] In beiden aktiv sind { $both } Akteure.
}
finding-fields_together-action = Planen Sie Treffen und Vorhaben beider Felder gemeinsam.
finding-fields_together-help = Verbundene Paare, bei denen ein Akteur im einen und der andere im anderen Feld aktiv ist, verglichen mit dem Mittelwert über alle Möglichkeiten, die Felder neu auf die Akteure zu verteilen (ungerichtet, ungewichtet; Vergleichsmaßstab nach Krackhardt und Stern 1988). Genannt werden Felder, die weit darüber liegen.

# Versäulung

analysis-silos = Versäulung
analysis-silos-help = Gruppen, die untereinander, aber kaum mit anderen zusammenarbeiten.
finding-type_silo-title = Akteure vom Typ „{ $type }“ bleiben unter sich
finding-type_silo-summary = { $outside ->
    [0] Keine der { $cooperations } Kooperationen dieser { $size } Akteure führt
    [one] Nur eine der { $cooperations } Kooperationen dieser { $size } Akteure führt
   *[other] Nur { $outside } der { $cooperations } Kooperationen dieser { $size } Akteure führen
} zu Akteuren eines anderen Typs.
finding-type_silo-action = Suchen Sie mit { $actor } ein Vorhaben, bei dem andere Akteure mitmachen.
finding-type_silo-help = Anteil der Kooperationen einer Gruppe, die nach außen führen: E / (E + I), also 0, wenn alle im Inneren bleiben (verbundene Paare; ungerichtet, ungewichtet). Genannt wird ein Akteurstyp, bei dem kaum etwas nach außen führt. Quelle: Krackhardt und Stern 1988.
finding-group_silo-title = Eine Gruppe um { $actor } bleibt unter sich
finding-group_silo-summary = { $outside ->
    [0] Keine der { $cooperations } Kooperationen dieser { $size } Akteure führt
    [one] Nur eine der { $cooperations } Kooperationen dieser { $size } Akteure führt
   *[other] Nur { $outside } der { $cooperations } Kooperationen dieser { $size } Akteure führen
} aus der Gruppe hinaus.
finding-group_silo-action = Suchen Sie mit { $actor } ein Vorhaben, das die Gruppe mit anderen zusammenbringt.
finding-group_silo-help = Dicht verbundene Gruppe (Leiden-Verfahren, Modularität; Traag, Waltman und van Eck 2019), von deren Kooperationen kaum eine nach außen führt (E / (E + I); ungerichtet, ungewichtet). Quelle: Krackhardt und Stern 1988.

# Was, wenn jemand ausfällt (kein Befund der Liste, sondern auf Nachfrage)

finding-outage-title = { $gone ->
    [one] Ohne { $actor } fällt das Netz auseinander
    [2] Ohne { $actor } und einen weiteren Akteur fällt das Netz auseinander
   *[other] Ohne { $actor } und { $gone_besides } weitere Akteure fällt das Netz auseinander
}
finding-outage-summary = { $cut_off ->
    [one] Ein Akteur verliert
   *[other] { $cut_off } Akteure verlieren
} { $where } den Anschluss; unter den { $others } übrigen Akteuren gibt es dann { $parts } getrennte Teile statt { $parts_before }. { $ties ->
    [one] Eine Verbindung fällt
   *[other] { $ties } Verbindungen fallen
} weg.
finding-outage-action = Bringen Sie { $first } und die anderen Abgehängten auch mit anderen zusammen.
finding-outage-help = Die gewählten Akteure und ihre bestehenden Kooperationen werden weggelassen. Den Anschluss verliert, wer dann nicht mehr zum größten verbliebenen Teil gehört (ungerichtet, ungewichtet; Borgatti 2006).
finding-harmless_outage-title = { $gone ->
    [one] Auch ohne { $actor } bleibt das Netz zusammen
    [2] Auch ohne { $actor } und einen weiteren Akteur bleibt das Netz zusammen
   *[other] Auch ohne { $actor } und { $gone_besides } weitere Akteure bleibt das Netz zusammen
}
finding-harmless_outage-summary = Von den { $others } übrigen Akteuren verliert { $where } keiner den Anschluss. { $ties ->
    [one] Eine Verbindung fällt
   *[other] { $ties } Verbindungen fallen
} weg.
finding-harmless_outage-action = Klären Sie dennoch, wer die Aufgaben übernehmen würde.
finding-harmless_outage-help = Die gewählten Akteure und ihre bestehenden Kooperationen werden weggelassen. Den Anschluss verliert, wer dann nicht mehr zum größten verbliebenen Teil gehört (ungerichtet, ungewichtet; Borgatti 2006).

# Strategische Lücken: Titel der Vorschläge und ihre Gründe, als Satz und kurz (-short). $source und
# $target sind die beiden Akteure, $field das Handlungsfeld; weitere Namen stehen in den Angaben des Grundes.

# Gewünscht

suggestion-wish-title = Gewünscht: { $source } und { $target }
reason-wish-short = Wunsch
reason-wish = Diese Zusammenarbeit ist ausdrücklich gewünscht.

# Gesuch und Angebot

suggestion-unmet_need-title = { $topic }: { $seeker } sucht, { $provider } bietet an
reason-unmet_need-short = Gesuch und Angebot
reason-unmet_need = { $seeker } sucht „{ $topic }“; { $provider } bietet das an.

# Ohne Kooperation

suggestion-isolated-title = Ein erster Partner für { $newcomer }: { $partner }
reason-isolated-short = noch ohne Kooperation
reason-isolated = { $partners ->
    [0] { $newcomer } wurde befragt und hat noch keine Kooperation. Auch für { $partner } ist noch keine eingetragen.
    [one] { $newcomer } wurde befragt und hat noch keine Kooperation. { $partner } passt am besten und arbeitet schon mit einem Akteur zusammen.
   *[other] { $newcomer } wurde befragt und hat noch keine Kooperation. { $partner } passt am besten und arbeitet schon mit { $partners } Akteuren zusammen.
}

# Ein zweiter Weg

suggestion-only_actor-title = Ein zweiter Weg neben { $through }: { $source } und { $target }
reason-only_actor-short = zweiter Weg
reason-only_actor = { $cut_off ->
    [one] Ein Akteur erreicht die übrigen nur über { $through }. Diese Kooperation wäre ein zweiter Weg.
   *[other] { $cut_off } Akteure erreichen die übrigen nur über { $through }. Diese Kooperation wäre ein zweiter Weg.
}
suggestion-only_tie-title = Ein zweiter Weg zwischen zwei Gruppen: { $source } und { $target }
reason-only_tie-short = zweiter Weg
reason-only_tie = { $cut_off ->
    [one] Ein Akteur hängt an einer einzigen Kooperation: { $first } mit { $second }. Diese hier wäre eine zweite.
   *[other] { $cut_off } Akteure hängen an einer einzigen Kooperation: { $first } mit { $second }. Diese hier wäre eine zweite.
}

# Unter sich

suggestion-type_silo-title = „{ $type }“ nach außen öffnen: { $source } und { $target }
reason-type_silo-short = unter sich
reason-type_silo = { $outside ->
    [0] Die { $size } Akteure des Typs „{ $type }“ arbeiten nur untereinander zusammen. Wären alle Partner gleich naheliegend, führten von { $cooperations } Kooperationen etwa { NUMBER($expected, maximumFractionDigits: 0) } nach außen.
    [one] Die { $size } Akteure des Typs „{ $type }“ bleiben unter sich: Nur eine von { $cooperations } Kooperationen führt nach außen. Wären alle Partner gleich naheliegend, wären es etwa { NUMBER($expected, maximumFractionDigits: 0) }.
   *[other] Die { $size } Akteure des Typs „{ $type }“ bleiben unter sich: Nur { $outside } von { $cooperations } Kooperationen führen nach außen. Wären alle Partner gleich naheliegend, wären es etwa { NUMBER($expected, maximumFractionDigits: 0) }.
}
suggestion-group_silo-title = Eine Gruppe nach außen öffnen: { $source } und { $target }
reason-group_silo-short = unter sich
reason-group_silo = { $outside ->
    [0] Eine Gruppe von { $size } Akteuren arbeitet nur untereinander zusammen. Wären alle Partner gleich naheliegend, führten von { $cooperations } Kooperationen etwa { NUMBER($expected, maximumFractionDigits: 0) } nach außen.
    [one] Eine Gruppe von { $size } Akteuren bleibt unter sich: Nur eine von { $cooperations } Kooperationen führt nach außen. Wären alle Partner gleich naheliegend, wären es etwa { NUMBER($expected, maximumFractionDigits: 0) }.
   *[other] Eine Gruppe von { $size } Akteuren bleibt unter sich: Nur { $outside } von { $cooperations } Kooperationen führen nach außen. Wären alle Partner gleich naheliegend, wären es etwa { NUMBER($expected, maximumFractionDigits: 0) }.
}
suggestion-field_silo-title = „{ $first_field }“ und „{ $second_field }“ verbinden: { $source } und { $target }
reason-field_silo-short = getrennte Handlungsfelder
reason-field_silo = { $observed ->
    [0] „{ $first_field }“ und „{ $second_field }“ haben ohne die koordinierende Stelle keine Kooperation miteinander; bei zufälliger Verteilung wären es etwa { NUMBER($expected, maximumFractionDigits: 0) }.
    [one] „{ $first_field }“ und „{ $second_field }“ haben ohne die koordinierende Stelle nur eine Kooperation miteinander; bei zufälliger Verteilung wären es etwa { NUMBER($expected, maximumFractionDigits: 0) }.
   *[other] „{ $first_field }“ und „{ $second_field }“ haben ohne die koordinierende Stelle nur { $observed } Kooperationen miteinander; bei zufälliger Verteilung wären es etwa { NUMBER($expected, maximumFractionDigits: 0) }.
}

# Last der koordinierenden Stelle

suggestion-office_load-title = Direkt statt über { $office }: { $source } und { $target }
reason-office_load-short = Entlastung der koordinierenden Stelle
reason-office_load = Beide sind im selben Handlungsfeld aktiv, ihr einziger gemeinsamer Partner ist { $office }. Dort laufen { NUMBER($load, style: "percent", maximumFractionDigits: 0) } der kürzesten Wege zusammen.

# Fehlende Akteurstypen

suggestion-absent_type-title = „{ $type }“ für das Handlungsfeld „{ $absent_field }“ gewinnen: { $hosted ->
    [yes] { $entrant } mit { $host }
   *[no] { $entrant }
}
reason-absent_type-short = fehlender Akteurstyp
reason-absent_type = { $known ->
    [one] In „{ $absent_field }“ ist noch kein Akteur des Typs „{ $type }“ aktiv. { $entrant } ist der einzige der Karte.
   *[other] In „{ $absent_field }“ ist noch kein Akteur des Typs „{ $type }“ aktiv. { $entrant } ist einer von { $known } in der Karte.
}

# Begegnungen

suggestion-met-title = Gemeinsam anwesend: { $source } und { $target }
reason-met-short = gemeinsam anwesend
reason-met = { $count ->
    [one] Beide waren beim selben Treffen: { $meetings }. Eine Kooperation ist nicht eingetragen.
   *[other] Beide waren bei denselben { $count } Treffen: { $meetings }. Eine Kooperation ist nicht eingetragen.
}

# Was wäre, wenn: Ziele, Zahlen vorher und nachher, Güte der Auswahl

aim-fewer_parts = Weniger getrennte Teile
aim-fewer_parts-help = Es zählt, in wie viele zusammenhängende Teile die Karte zerfällt; bei gleicher Zahl, wie viele Paare neu verbunden sind.
aim-shorter_ways = Kürzere Wege
aim-shorter_ways-help = Es zählt der Mittelwert von 1 geteilt durch den Abstand über alle Paare; getrennte Paare zählen 0 (Latora und Marchiori 2001).
aim-less_load = Entlastung der koordinierenden Stelle
aim-less_load-help = Es zählt der Anteil der kürzesten Wege zwischen anderen, die über die koordinierende Stelle führen (Betweenness, normiert; Freeman 1979).
aim-field_balance = Ausgewogene Handlungsfelder
aim-field_balance-help = Es zählt, wie viele Kooperationen den Handlungsfeldern zum heutigen Durchschnitt je Akteur fehlen. Was ein Feld darüber hat, hilft keinem anderen.

plan-summary-fewer_parts = { $count ->
    [one] Mit einem Vorschlag zerfällt die Karte in { $after } statt { $before } getrennte Teile.
   *[other] Mit { $count } Vorschlägen zerfällt die Karte in { $after } statt { $before } getrennte Teile.
}
plan-summary-shorter_ways = { $count ->
    [one] Mit einem Vorschlag steigt die mittlere Nähe aller Paare von { NUMBER($before, style: "percent", maximumFractionDigits: 1) } auf { NUMBER($after, style: "percent", maximumFractionDigits: 1) }.
   *[other] Mit { $count } Vorschlägen steigt die mittlere Nähe aller Paare von { NUMBER($before, style: "percent", maximumFractionDigits: 1) } auf { NUMBER($after, style: "percent", maximumFractionDigits: 1) }.
}
plan-summary-less_load = { $count ->
    [one] Mit einem Vorschlag laufen { NUMBER($after, style: "percent", maximumFractionDigits: 1) } statt { NUMBER($before, style: "percent", maximumFractionDigits: 1) } der kürzesten Wege über die koordinierende Stelle.
   *[other] Mit { $count } Vorschlägen laufen { NUMBER($after, style: "percent", maximumFractionDigits: 1) } statt { NUMBER($before, style: "percent", maximumFractionDigits: 1) } der kürzesten Wege über die koordinierende Stelle.
}
plan-summary-field_balance = { $count ->
    [one] Mit einem Vorschlag fehlen den Handlungsfeldern zum Durchschnitt noch { NUMBER($after, maximumFractionDigits: 1) } statt { NUMBER($before, maximumFractionDigits: 1) } Kooperationen.
   *[other] Mit { $count } Vorschlägen fehlen den Handlungsfeldern zum Durchschnitt noch { NUMBER($after, maximumFractionDigits: 1) } statt { NUMBER($before, maximumFractionDigits: 1) } Kooperationen.
}
plan-nothing = Keiner der Vorschläge hilft bei diesem Ziel.
plan-no-office = Die Karte nennt keine koordinierende Stelle, die entlastet werden könnte.

plan-guarantee-best = Keine andere Auswahl aus diesen Vorschlägen hinterlässt weniger getrennte Teile.
plan-guarantee-tried = { $same ->
    [yes] { $tried ->
        [one] Die einzige mögliche Auswahl wurde geprüft.
       *[other] Alle { $tried } möglichen Auswahlen wurden durchgerechnet; keine hilft mehr. Schrittweise gewählt käme dasselbe heraus.
    }
   *[no] Alle { $tried } möglichen Auswahlen wurden durchgerechnet; keine hilft mehr. Schrittweise gewählt wären es { NUMBER($share, style: "percent", maximumFractionDigits: 0) } davon.
}
plan-guarantee-share = Schrittweise gewählt, jedes Mal der Vorschlag, der am meisten hilft. Bewiesen ist: Mindestens 63 % der bestmöglichen Verbesserung werden so erreicht (Nemhauser, Wolsey und Fisher 1978).
plan-guarantee-none = Schrittweise gewählt, jedes Mal der Vorschlag, der am meisten hilft. Eine andere Auswahl könnte besser sein; für alle Möglichkeiten sind es zu viele.

plan-figure-defined = { $name }: { $help }
plan-figure-cooperations = Paare, die zusammenarbeiten
plan-figure-components = Getrennte Teile
plan-figure-fragmentation = Paare ohne jede Verbindung
plan-figure-mean_distance = Mittlerer Abstand verbundener Paare
plan-figure-nearness = Mittlere Nähe aller Paare
plan-figure-load = Wege über die koordinierende Stelle
plan-figure-lacking = Fehlende Kooperationen der Handlungsfelder
plan-figure-cooperations-value = { $value }
plan-figure-components-value = { $value }
plan-figure-fragmentation-value = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
plan-figure-mean_distance-value = { NUMBER($value, maximumFractionDigits: 2) }
plan-figure-nearness-value = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
plan-figure-load-value = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
plan-figure-lacking-value = { NUMBER($value, maximumFractionDigits: 1) }

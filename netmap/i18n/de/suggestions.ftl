# Vorschläge: was für ein Paar spricht, was sich ändern würde, und wie gut die Liste trifft. Titel
# heißen suggestion-<Art>-title, Gründe reason-<Art>. $source und $target sind die beiden Akteure,
# $actors, $fields und $meetings die Namen, auf die sich ein Grund beruft.

suggestions-unrecorded = Wahrscheinlich vorhanden, nicht erfasst
suggestions-strategic = Strategische Lücken
suggestions-none = Kein Vorschlag. Gesuche, Angebote, Treffen und Wünsche in der Liste geben mehr zu vergleichen.

# Wahrscheinlich vorhanden

suggestion-link_prediction-title = Vermutlich schon Partner: { $source } und { $target }
reason-common_partners-short = gemeinsame Partner
reason-common_partners = { $count ->
    [one] Beide arbeiten mit { $actors } zusammen.
   *[other] Beide arbeiten mit denselben { $count } Akteuren zusammen: { $actors }.
}
reason-partners_of_partners-short = Partner von Partnern
reason-partners_of_partners = { $count ->
    [one] Ein Partner des einen arbeitet mit einem Partner des anderen zusammen.
   *[other] Partner des einen arbeiten mit Partnern des anderen zusammen, über { $count } Kooperationen.
}
reason-shared_fields-short = gemeinsames Handlungsfeld
reason-shared_fields = { $count ->
    [one] Beide sind im Handlungsfeld { $fields } aktiv.
   *[other] Beide sind in denselben { $count } Handlungsfeldern aktiv: { $fields }.
}
reason-type_pair-short = passende Akteurstypen
reason-type_pair = „{ $type }“ und „{ $other_type }“ arbeiten auf dieser Karte { NUMBER($times, maximumFractionDigits: 1) }-mal so oft zusammen wie zwei beliebige Akteure.
reason-same_type-short = gleicher Akteurstyp
reason-same_type = Akteure des Typs „{ $type }“ arbeiten auf dieser Karte { NUMBER($times, maximumFractionDigits: 1) }-mal so oft zusammen wie zwei beliebige Akteure.
reason-shared_meetings-short = gemeinsam anwesend
reason-shared_meetings = { $count ->
    [one] Beide waren beim selben Treffen: { $meetings }. Das allein ist noch keine Kooperation.
   *[other] Beide waren bei denselben { $count } Treffen: { $meetings }. Das allein ist noch keine Kooperation.
}

suggestion-further = Außerdem: { $reasons }
suggestion-fields = { $count ->
    [one] Handlungsfeld: { $fields }
   *[other] Handlungsfelder: { $fields }
}
suggestion-said = Ausdrücklich genannt
suggestion-said-help = So ist es eingetragen, als Wunsch oder als Gesuch und Angebot. Es folgt aus keiner Rechnung.

# Was sich ändern würde

suggestion-effect-joined = Auf der Karte führt heute kein Weg vom einen zum anderen. Die Karte hätte { $components_after ->
    [one] nur noch einen zusammenhängenden Teil
   *[other] noch { $components_after } zusammenhängende Teile
} statt { $components_before }.
suggestion-effect-shorter = Heute liegen { $distance } Schritte zwischen beiden, dann wäre es einer.
suggestion-effect-tied = Beide arbeiten schon zusammen; die Wege bleiben, wie sie sind.
suggestion-effect-office = Über die koordinierende Stelle liefen { NUMBER($after, style: "percent", maximumFractionDigits: 1) } statt { NUMBER($before, style: "percent", maximumFractionDigits: 1) } der kürzesten Wege zwischen anderen.
suggestion-effect-between = Über den Akteur, der beide heute verbindet, liefen { NUMBER($after, style: "percent", maximumFractionDigits: 1) } statt { NUMBER($before, style: "percent", maximumFractionDigits: 1) } der kürzesten Wege zwischen anderen.
suggestion-introducer = { $introducer } arbeitet mit beiden zusammen und könnte sie ins Gespräch bringen.
suggestion-unasked = { $count ->
    [one] Noch nicht befragt: { $actors }. Dass hier nichts eingetragen ist, heißt nicht, dass es nichts gibt.
   *[other] Beide wurden noch nicht befragt. Dass hier nichts eingetragen ist, heißt nicht, dass es nichts gibt.
}

# Wie gut die Liste trifft. $rate ist der Anteil der Treffer unter den ersten $ties Vorschlägen, $low
# und $high sind die Grenzen seines Intervalls, $rule ist der Name einer einfachen Regel.

backtest-hidden = Probe auf dieser Karte: { $runs }-mal wurden rund { NUMBER($ties, maximumFractionDigits: 0) } eingetragene Kooperationen versteckt und dann gesucht.
backtest-hidden-precision = Von ebenso vielen ersten Vorschlägen traf im Mittel { NUMBER($rate, style: "percent", maximumFractionDigits: 0) } eine versteckte Kooperation (zu { NUMBER($confidence, style: "percent", maximumFractionDigits: 0) } sicher: { NUMBER($low, style: "percent", maximumFractionDigits: 0) } bis { NUMBER($high, style: "percent", maximumFractionDigits: 0) }).
backtest-later = Probe mit zwei Ständen: { $ties ->
    [one] Eine Kooperation ist
   *[other] { NUMBER($ties, maximumFractionDigits: 0) } Kooperationen sind
} im späteren Stand neu, zwischen Akteuren, die schon im früheren Partner hatten.
backtest-later-precision = Von ebenso vielen ersten Vorschlägen traf { NUMBER($rate, style: "percent", maximumFractionDigits: 0) } eine neue Kooperation (zu { NUMBER($confidence, style: "percent", maximumFractionDigits: 0) } sicher: { NUMBER($low, style: "percent", maximumFractionDigits: 0) } bis { NUMBER($high, style: "percent", maximumFractionDigits: 0) }).
backtest-compared = Zum Vergleich die einfachen Regeln: { $rules }.
backtest-rule = { $rule } { NUMBER($rate, style: "percent", maximumFractionDigits: 0) }
backtest-ranking = Über die ganze Rangfolge gerechnet (Fläche unter der Precision-Recall-Kurve): { NUMBER($rate, maximumFractionDigits: 2) } ({ NUMBER($low, maximumFractionDigits: 2) } bis { NUMBER($high, maximumFractionDigits: 2) }), die beste einfache Regel { NUMBER($best, maximumFractionDigits: 2) }.
backtest-order = Eine beliebige Kooperation steht in { NUMBER($auc, style: "percent", maximumFractionDigits: 0) } der Fälle weiter oben als ein beliebiges Paar ohne (AUC { NUMBER($auc, maximumFractionDigits: 3) }, Standardfehler { NUMBER($error, maximumFractionDigits: 3) }).
backtest-usable-hidden = Die Liste findet also mehr als jede einfache Regel. Ein Vorschlag bleibt eine Vermutung: Fragen Sie nach.
backtest-not_better-hidden = Sicher besser als die beste einfache Regel ({ $rule }) ist das nicht. Deshalb zeigt netmap hier keine Vorschläge.
backtest-too_few-hidden = Für eine Probe hat die Karte zu wenige Kooperationen. Deshalb zeigt netmap hier keine Vorschläge.
backtest-usable-later = Das ist mehr, als jede einfache Regel findet.
backtest-not_better-later = Sicher besser als die beste einfache Regel ({ $rule }) ist das nicht.
backtest-too_few-later = Der frühere Stand hat zu wenige Kooperationen, oder zwischen seinen Akteuren kam keine hinzu.

backtest-rule-random = Raten
backtest-rule-preferential_attachment = die mit den meisten Partnern
backtest-rule-shared_fields = die mit den meisten gemeinsamen Handlungsfeldern

score-model = netmap
score-random = Raten
score-common_neighbours = Gemeinsame Partner
score-jaccard = Jaccard
score-adamic_adar = Adamic–Adar
score-resource_allocation = Resource Allocation
score-l3 = L3
score-preferential_attachment = Preferential Attachment
score-shared_fields = Gemeinsame Handlungsfelder

column-score = Rangfolge nach
column-auc = AUC
column-auc-error = ± Standardfehler
column-precision = Trefferanteil
column-pr-auc = PR-AUC

# Befehl „netmap suggest“

cli-suggest-summary = Kooperationen vorschlagen, die wahrscheinlich bestehen oder die fehlen.
cli-suggest-help = Zwei Listen: „unrecorded“ nennt Kooperationen, die es vermutlich gibt, die aber niemand eingetragen hat; sie prüft sich an der Karte selbst und schweigt, wenn sie nicht besser ist als einfache Regeln. „strategic“ nennt, was dem Netzwerk fehlt. Mit --train und --test wird statt einer Liste ausgegeben, wie gut ein früherer Stand die neuen Kooperationen eines späteren vorhersagt.
cli-suggest-example =
    netmap suggest beispielstadt --list strategic --top 10
    netmap suggest --train beispielstadt-2022 --test beispielstadt
cli-metavar-count = ANZAHL
cli-option-list = Welche Liste (ohne Angabe: { $default }).
cli-option-top = Höchstens so viele Vorschläge.
cli-option-train = Der frühere Stand, angegeben wie jede QUELLE.
cli-option-test = Der spätere Stand.
cli-wrong-train-or-source = Geben Sie entweder eine QUELLE an oder --train und --test.

# Suggestions: what speaks for a pair, what would change, and how well the list does. Titles are
# suggestion-<kind>-title, reasons reason-<kind>. $source and $target are the two actors, $actors,
# $fields and $meetings the names that a reason refers to.

suggestions-unrecorded = Probably there, not recorded
suggestions-strategic = Strategic gaps
suggestions-none = No suggestion. Needs, offers, meetings and wishes in the list give more to compare.

# Probably there

suggestion-link_prediction-title = Probably partners already: { $source } and { $target }
reason-common_partners-short = partners in common
reason-common_partners = { $count ->
    [one] Both work with { $actors }.
   *[other] Both work with the same { $count } actors: { $actors }.
}
reason-partners_of_partners-short = partners of partners
reason-partners_of_partners = { $count ->
    [one] A partner of one works with a partner of the other.
   *[other] Partners of one work with partners of the other, in { $count } cooperations.
}
reason-shared_fields-short = field in common
reason-shared_fields = { $count ->
    [one] Both are active in the field { $fields }.
   *[other] Both are active in the same { $count } fields: { $fields }.
}
reason-type_pair-short = matching actor types
reason-type_pair = “{ $type }” and “{ $other_type }” work together { NUMBER($times, maximumFractionDigits: 1) } times as often on this map as any two actors.
reason-same_type-short = same actor type
reason-same_type = Actors of type “{ $type }” work together { NUMBER($times, maximumFractionDigits: 1) } times as often on this map as any two actors.
reason-shared_meetings-short = present together
reason-shared_meetings = { $count ->
    [one] Both were at the same meeting: { $meetings }. That alone is no cooperation.
   *[other] Both were at the same { $count } meetings: { $meetings }. That alone is no cooperation.
}

suggestion-further = Also: { $reasons }
suggestion-fields = { $count ->
    [one] Action field: { $fields }
   *[other] Action fields: { $fields }
}
suggestion-said = Stated
suggestion-said-help = It is recorded like that, as a wish or as a need and an offer. It does not follow from a computation.

# What would change

suggestion-effect-joined = Today no way on the map leads from one to the other. The map would have { $components_after ->
    [one] a single connected part
   *[other] { $components_after } connected parts
} instead of { $components_before }.
suggestion-effect-shorter = Today there are { $distance } steps between the two; it would be one.
suggestion-effect-tied = The two work together already; ways stay as they are.
suggestion-effect-office = { NUMBER($after, style: "percent", maximumFractionDigits: 1) } instead of { NUMBER($before, style: "percent", maximumFractionDigits: 1) } of the shortest ways between others would lead through the coordinating office.
suggestion-effect-between = { NUMBER($after, style: "percent", maximumFractionDigits: 1) } instead of { NUMBER($before, style: "percent", maximumFractionDigits: 1) } of the shortest ways between others would lead through the actor that joins the two today.
suggestion-introducer = { $introducer } works with both and could bring them into conversation.
suggestion-unasked = { $count ->
    [one] Not asked yet: { $actors }. That nothing is recorded here does not mean that there is nothing.
   *[other] Neither has been asked yet. That nothing is recorded here does not mean that there is nothing.
}

# How well the list does. $rate is the share of hits among the first $ties suggestions, $low and
# $high are the ends of its interval, $rule is the name of a simple rule.

backtest-hidden = Test on this map: { $runs } times, about { NUMBER($ties, maximumFractionDigits: 0) } recorded cooperations were hidden and then searched for.
backtest-hidden-precision = Of as many first suggestions, { NUMBER($rate, style: "percent", maximumFractionDigits: 0) } hit a hidden cooperation on average ({ NUMBER($confidence, style: "percent", maximumFractionDigits: 0) } sure: { NUMBER($low, style: "percent", maximumFractionDigits: 0) } to { NUMBER($high, style: "percent", maximumFractionDigits: 0) }).
backtest-later = Test with two states: { $ties ->
    [one] one cooperation is
   *[other] { NUMBER($ties, maximumFractionDigits: 0) } cooperations are
} new in the later state, between actors that had partners in the earlier one.
backtest-later-precision = Of as many first suggestions, { NUMBER($rate, style: "percent", maximumFractionDigits: 0) } hit a new cooperation ({ NUMBER($confidence, style: "percent", maximumFractionDigits: 0) } sure: { NUMBER($low, style: "percent", maximumFractionDigits: 0) } to { NUMBER($high, style: "percent", maximumFractionDigits: 0) }).
backtest-compared = The simple rules, to compare: { $rules }.
backtest-rule = { $rule } { NUMBER($rate, style: "percent", maximumFractionDigits: 0) }
backtest-ranking = Over the whole ranking (area under the precision–recall curve): { NUMBER($rate, maximumFractionDigits: 2) } ({ NUMBER($low, maximumFractionDigits: 2) } to { NUMBER($high, maximumFractionDigits: 2) }), the best simple rule { NUMBER($best, maximumFractionDigits: 2) }.
backtest-order = Any cooperation stands higher than any pair without one in { NUMBER($auc, style: "percent", maximumFractionDigits: 0) } of the cases (AUC { NUMBER($auc, maximumFractionDigits: 3) }, standard error { NUMBER($error, maximumFractionDigits: 3) }).
backtest-usable-hidden = So the list finds more than any simple rule. A suggestion remains a guess: go and ask.
backtest-not_better-hidden = That is not surely better than the best simple rule ({ $rule }). So netmap suggests nothing here.
backtest-too_few-hidden = The map has too few cooperations for a test. So netmap suggests nothing here.
backtest-usable-later = That is more than any simple rule finds.
backtest-not_better-later = That is not surely better than the best simple rule ({ $rule }).
backtest-too_few-later = The earlier state has too few cooperations, or none was added between its actors.

backtest-rule-random = guessing
backtest-rule-preferential_attachment = those with most partners
backtest-rule-shared_fields = those with most fields in common

score-model = netmap
score-random = Guessing
score-common_neighbours = Common neighbours
score-jaccard = Jaccard
score-adamic_adar = Adamic–Adar
score-resource_allocation = Resource allocation
score-l3 = L3
score-preferential_attachment = Preferential attachment
score-shared_fields = Shared fields

column-score = Ranking by
column-auc = AUC
column-auc-error = ± standard error
column-precision = Share of hits
column-pr-auc = PR-AUC

# Command "netmap suggest"

cli-suggest-summary = Suggest cooperations that probably exist, or that are missing.
cli-suggest-help = Two lists: “unrecorded” names cooperations that are probably there but that nobody has entered; it tests itself on the map and keeps silent where it is no better than simple rules. “strategic” names what the network lacks. With --train and --test, netmap prints instead how well an earlier state tells the new cooperations of a later one.
cli-suggest-example =
    netmap suggest beispielstadt --list strategic --top 10
    netmap suggest --train beispielstadt-2022 --test beispielstadt
cli-metavar-count = NUMBER
cli-option-list = Which list (by default { $default }).
cli-option-top = At most so many suggestions.
cli-option-train = The earlier state, given like any SOURCE.
cli-option-test = The later state.
cli-wrong-train-or-source = Give either a SOURCE, or --train and --test.

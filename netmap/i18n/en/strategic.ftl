# Strategic gaps: titles of the suggestions and their reasons, as sentences and short (-short). $source
# and $target are the two actors, $field is the action field; further names stand in the reason's details.

# Wished for

suggestion-wish-title = Wished for: { $source } and { $target }
reason-wish-short = a wish
reason-wish = Somebody has asked for this cooperation.

# Needs and offers

suggestion-unmet_need-title = { $topic }: { $seeker } is looking, { $provider } offers
reason-unmet_need-short = need and offer
reason-unmet_need = { $seeker } is looking for “{ $topic }”; { $provider } offers it.

# No cooperation yet

suggestion-isolated-title = A first partner for { $newcomer }: { $partner }
reason-isolated-short = no cooperation yet
reason-isolated = { $partners ->
    [0] { $newcomer } was asked and has no cooperation yet. None is recorded for { $partner } either.
    [one] { $newcomer } was asked and has no cooperation yet. { $partner } fits best and already works with one actor.
   *[other] { $newcomer } was asked and has no cooperation yet. { $partner } fits best and already works with { $partners } actors.
}

# A second way

suggestion-only_actor-title = A second way beside { $through }: { $source } and { $target }
reason-only_actor-short = a second way
reason-only_actor = { $cut_off ->
    [one] One actor reaches the others through { $through } only. This cooperation would be a second way.
   *[other] { $cut_off } actors reach the others through { $through } only. This cooperation would be a second way.
}
suggestion-only_tie-title = A second way between two groups: { $source } and { $target }
reason-only_tie-short = a second way
reason-only_tie = { $cut_off ->
    [one] One actor hangs on a single cooperation: { $first } with { $second }. This would be another one.
   *[other] { $cut_off } actors hang on a single cooperation: { $first } with { $second }. This would be another one.
}

# Among themselves

suggestion-type_silo-title = Opening up “{ $type }”: { $source } and { $target }
reason-type_silo-short = among themselves
reason-type_silo = { $outside ->
    [0] The { $size } actors of type “{ $type }” work with each other only. If all partners were equally likely, about { NUMBER($expected, maximumFractionDigits: 0) } of { $cooperations } cooperations would lead outside.
    [one] The { $size } actors of type “{ $type }” keep to themselves: only one of { $cooperations } cooperations leads outside. If all partners were equally likely, it would be about { NUMBER($expected, maximumFractionDigits: 0) }.
   *[other] The { $size } actors of type “{ $type }” keep to themselves: only { $outside } of { $cooperations } cooperations lead outside. If all partners were equally likely, it would be about { NUMBER($expected, maximumFractionDigits: 0) }.
}
suggestion-group_silo-title = Opening up a group: { $source } and { $target }
reason-group_silo-short = among themselves
reason-group_silo = { $outside ->
    [0] A group of { $size } actors works among itself only. If all partners were equally likely, about { NUMBER($expected, maximumFractionDigits: 0) } of { $cooperations } cooperations would lead outside.
    [one] A group of { $size } actors keeps to itself: only one of { $cooperations } cooperations leads outside. If all partners were equally likely, it would be about { NUMBER($expected, maximumFractionDigits: 0) }.
   *[other] A group of { $size } actors keeps to itself: only { $outside } of { $cooperations } cooperations lead outside. If all partners were equally likely, it would be about { NUMBER($expected, maximumFractionDigits: 0) }.
}
suggestion-field_silo-title = Joining “{ $first_field }” and “{ $second_field }”: { $source } and { $target }
reason-field_silo-short = fields apart
reason-field_silo = { $observed ->
    [0] Leaving out the coordinating office, “{ $first_field }” and “{ $second_field }” have no cooperation with each other; by chance it would be about { NUMBER($expected, maximumFractionDigits: 0) }.
    [one] Leaving out the coordinating office, “{ $first_field }” and “{ $second_field }” have only one cooperation with each other; by chance it would be about { NUMBER($expected, maximumFractionDigits: 0) }.
   *[other] Leaving out the coordinating office, “{ $first_field }” and “{ $second_field }” have only { $observed } cooperations with each other; by chance it would be about { NUMBER($expected, maximumFractionDigits: 0) }.
}

# Load of the coordinating office

suggestion-office_load-title = Directly instead of through { $office }: { $source } and { $target }
reason-office_load-short = relief of the coordinating office
reason-office_load = Both are active in the same action field, and { $office } is their only common partner. { NUMBER($load, style: "percent", maximumFractionDigits: 0) } of the shortest ways meet there.

# Missing actor types

suggestion-absent_type-title = Winning “{ $type }” for the action field “{ $absent_field }”: { $hosted ->
    [yes] { $entrant } with { $host }
   *[no] { $entrant }
}
reason-absent_type-short = missing actor type
reason-absent_type = { $known ->
    [one] No actor of type “{ $type }” is active in “{ $absent_field }” yet. { $entrant } is the only one on the map.
   *[other] No actor of type “{ $type }” is active in “{ $absent_field }” yet. { $entrant } is one of { $known } on the map.
}

# Encounters

suggestion-met-title = Present together: { $source } and { $target }
reason-met-short = present together
reason-met = { $count ->
    [one] Both were at the same meeting: { $meetings }. No cooperation is recorded.
   *[other] Both were at the same { $count } meetings: { $meetings }. No cooperation is recorded.
}

# What if: aims, numbers before and after, quality of the choice

aim-fewer_parts = Fewer separate parts
aim-fewer_parts-help = What counts is the number of connected parts of the map; where that is equal, how many pairs are newly joined.
aim-shorter_ways = Shorter ways
aim-shorter_ways-help = What counts is the mean of 1 divided by the distance over all pairs; pairs apart count 0 (Latora and Marchiori 2001).
aim-less_load = Relief for the coordinating office
aim-less_load-help = What counts is the share of shortest ways between others that lead through the coordinating office (betweenness, normalised; Freeman 1979).
aim-field_balance = Balanced action fields
aim-field_balance-help = What counts is how many cooperations the action fields lack to reach today's average per actor. What one field has beyond that helps no other.

plan-summary-fewer_parts = { $count ->
    [one] With one suggestion the map falls into { $after } instead of { $before } separate parts.
   *[other] With { $count } suggestions the map falls into { $after } instead of { $before } separate parts.
}
plan-summary-shorter_ways = { $count ->
    [one] With one suggestion the mean nearness of all pairs rises from { NUMBER($before, style: "percent", maximumFractionDigits: 1) } to { NUMBER($after, style: "percent", maximumFractionDigits: 1) }.
   *[other] With { $count } suggestions the mean nearness of all pairs rises from { NUMBER($before, style: "percent", maximumFractionDigits: 1) } to { NUMBER($after, style: "percent", maximumFractionDigits: 1) }.
}
plan-summary-less_load = { $count ->
    [one] With one suggestion { NUMBER($after, style: "percent", maximumFractionDigits: 1) } instead of { NUMBER($before, style: "percent", maximumFractionDigits: 1) } of the shortest ways lead through the coordinating office.
   *[other] With { $count } suggestions { NUMBER($after, style: "percent", maximumFractionDigits: 1) } instead of { NUMBER($before, style: "percent", maximumFractionDigits: 1) } of the shortest ways lead through the coordinating office.
}
plan-summary-field_balance = { $count ->
    [one] With one suggestion the action fields lack { NUMBER($after, maximumFractionDigits: 1) } instead of { NUMBER($before, maximumFractionDigits: 1) } cooperations to reach the average.
   *[other] With { $count } suggestions the action fields lack { NUMBER($after, maximumFractionDigits: 1) } instead of { NUMBER($before, maximumFractionDigits: 1) } cooperations to reach the average.
}
plan-nothing = None of the suggestions helps with this aim.
plan-no-office = The map names no coordinating office that could be relieved.

plan-guarantee-best = No other choice of these suggestions leaves fewer separate parts.
plan-guarantee-tried = { $same ->
    [yes] { $tried ->
        [one] The only possible choice was examined.
       *[other] All { $tried } possible choices were calculated; none helps more. Choosing step by step gives the same.
    }
   *[no] All { $tried } possible choices were calculated; none helps more. Choosing step by step reaches { NUMBER($share, style: "percent", maximumFractionDigits: 0) } of it.
}
plan-guarantee-share = Chosen step by step, each time the suggestion that helps most. It is proved that this reaches at least 63% of the best possible improvement (Nemhauser, Wolsey and Fisher 1978).
plan-guarantee-none = Chosen step by step, each time the suggestion that helps most. Another choice might be better; there are too many to try them all.

plan-figure-defined = { $name }: { $help }
plan-figure-cooperations = Pairs that work together
plan-figure-components = Separate parts
plan-figure-fragmentation = Pairs without any way to each other
plan-figure-mean_distance = Mean distance of joined pairs
plan-figure-nearness = Mean nearness of all pairs
plan-figure-load = Ways through the coordinating office
plan-figure-lacking = Cooperations that action fields lack
plan-figure-cooperations-value = { $value }
plan-figure-components-value = { $value }
plan-figure-fragmentation-value = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
plan-figure-mean_distance-value = { NUMBER($value, maximumFractionDigits: 2) }
plan-figure-nearness-value = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
plan-figure-load-value = { NUMBER($value, style: "percent", maximumFractionDigits: 1) }
plan-figure-lacking-value = { NUMBER($value, maximumFractionDigits: 1) }

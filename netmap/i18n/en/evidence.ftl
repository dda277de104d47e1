# How sure a finding is: a word and a sentence. Sentences are named evidence-<method>-<measure>, the
# reasons why there is no test evidence-reason-<reason>. $verdict is robust or uncertain; $assumed
# is 1 where the map does not say who was asked; $ranks is evidence-ranks or evidence-one-rank.

evidence-robust = Robust
evidence-uncertain = Uncertain
evidence-untestable = Cannot be tested
evidence-robust-help = The statement stands up to the tests: it stays right even if answers are missing, and is hardly a coincidence.
evidence-uncertain-help = The statement is true of this map, but further answers may change it, or it may be a coincidence.
evidence-untestable-help = What it would take is not in the map, or cannot be computed.
evidence-pending = being checked …
evidence-testing = Checking { $done } of { $total } statements …

# Building blocks

evidence-one-rank = { $rank_low }
evidence-ranks = { $rank_low } to { $rank_high }
evidence-top = { $top ->
    [3] among the first three
    [5] among the first five
   *[other] among the first { $top }
}
evidence-in-runs = { $share_in_top ->
    [0] In none of { $runs } trial runs
    [1] In all { $runs } trial runs
   *[other] In { $in_top } of { $runs } trial runs
}
evidence-missing = { $assumed ->
    [1] a random { NUMBER($missing_share, style: "percent", maximumFractionDigits: 0) } of the actors left out (assumed, as the map does not say who was asked)
   *[0] a random { NUMBER($missing_share, style: "percent", maximumFractionDigits: 0) } of the actors left out (as many were not asked)
}
evidence-hits = { $hits ->
    [0] in none of { $runs }
    [one] in one of { $runs }
   *[other] in { $hits } of { $runs }
}
evidence-dealt = { $exact ->
    [1] { evidence-hits } possible cases
   *[0] { evidence-hits } random cases
}
evidence-coincidence = { $verdict ->
    [robust] This is hardly a coincidence.
   *[uncertain] This may be a coincidence.
}

# Does the rank last when actors are missing

evidence-rank_stability-degree = { $missing_share ->
    [0] All actors were asked. By number of partners, the actor ranks { $ranks }.
   *[other] { evidence-in-runs } with { evidence-missing }, the actor stayed { evidence-top }. It mostly ranked { $ranks }.
}
evidence-rank_stability-pairs = { $missing_share ->
    [0] All actors were asked. By number of pairs that it alone connects, the actor ranks { $ranks }.
   *[other] { evidence-in-runs } with { evidence-missing }, the actor stayed { evidence-top } brokers. It mostly ranked { $ranks }.
}

# Can it be chance

evidence-rewiring-betweenness = A broker stood out as much between others { evidence-hits } randomly rewired networks in which everyone has as many partners as here. { $verdict ->
    [robust] So the position does not follow from the number of contacts alone.
   *[uncertain] The position may follow from the number of contacts alone.
}
evidence-rewiring-closed_group = There was a group as large and as closed { evidence-hits } randomly rewired networks in which everyone has as many partners as here. { evidence-coincidence }
evidence-rewiring-open_triad = There was a pair anywhere with as remarkably many common partners { evidence-hits } randomly rewired networks in which everyone has as many partners as here. { evidence-coincidence }
evidence-label_permutation-closed_type = For comparison, actor types are dealt out anew: this type kept to itself as much { evidence-dealt }. { $observed ->
    [0] No cooperation leads outside
    [one] One cooperation leads outside
   *[other] { $observed } cooperations lead outside
}, on average it would be { NUMBER($expected, maximumFractionDigits: 0) }. { evidence-coincidence }
evidence-label_permutation-closed_field = For comparison, action fields are dealt out anew: this field kept to itself as much { evidence-dealt }. { $observed ->
    [0] No cooperation leads outside
    [one] One cooperation leads outside
   *[other] { $observed } cooperations lead outside
}, on average it would be { NUMBER($expected, maximumFractionDigits: 0) }. { evidence-coincidence }
evidence-label_permutation-thin_field = For comparison, action fields are dealt out anew: the actors of this field worked together as little { evidence-dealt }, in whatever field. { $observed ->
    [0] There is no cooperation
    [one] There is one cooperation
   *[other] There are { $observed } cooperations
}, on average it would be { NUMBER($expected, maximumFractionDigits: 0) }. { evidence-coincidence }
evidence-label_permutation-field_relation = For comparison, action fields are dealt out anew. All { $compared } comparisons of fields are tested at once: one of them was as remarkable { evidence-dealt }. { evidence-coincidence }
evidence-label_permutation-ei_index_type = For comparison, actor types are dealt out anew: types { $side ->
    [1] mixed
   *[other] kept to themselves
} as much { evidence-hits } random cases. { evidence-coincidence }
evidence-uniform_graphs-degree_centralisation = Contacts { $side ->
    [1] gathered at one actor as much
   *[other] were spread as evenly
} { evidence-hits } random networks with as many actors and cooperations. { evidence-coincidence }
evidence-uniform_graphs-betweenness_centralisation = Ways { $side ->
    [1] led through one actor as much
   *[other] were spread as evenly
} { evidence-hits } random networks with as many actors and cooperations. { evidence-coincidence }

# Facts of the map that only missing answers can change

evidence-exact-cut_point = { $assumed ->
    [1] The map does not say who was asked; { NUMBER($missing_share, style: "percent", maximumFractionDigits: 0) } of the actors are assumed not to have been. That it has missed no second connection is about { NUMBER($share_remaining, style: "percent", maximumFractionDigits: 0) } likely.
   *[0] { $share_remaining ->
        [1] The map cannot have missed a second connection: on one of the two sides, everyone was asked.
       *[other] On both sides some actors were not asked ({ $unasked_here } and { $unasked_there }). That the map has missed no cooperation between them is about { NUMBER($share_remaining, style: "percent", maximumFractionDigits: 0) } likely.
    }
}
evidence-exact-bridge = { evidence-exact-cut_point }
evidence-exact-isolated = The actor was asked, and nobody else has named a cooperation with it either.
evidence-exact-missing_link = { $unasked ->
    [0] Both were asked and did not name each other. Whether working together makes sense is for you to judge.
   *[other] Only one of the two was asked. The other might name a cooperation.
}
evidence-exact-absent_type = { $assumed ->
    [1] The map does not say who was asked. Actors of this type may be active here without being recorded.
   *[0] { $unasked ->
        [0] All actors of this type were asked ({ $known }), and none is active here.
        [one] Of { $known } actors of this type, one was not asked. It might be active here.
       *[other] Of { $known } actors of this type, { $unasked } were not asked. They might be active here.
    }
}
evidence-exact-small_field = { $unasked ->
    [0] All other actors were asked and are not active here.
   *[other] { $assumed ->
        [1] The map does not say who was asked; { NUMBER($missing_share, style: "percent", maximumFractionDigits: 0) } of the other actors are assumed not to have been.
       *[0] Other actors that were not asked: { $unasked }.
    } { $verdict ->
        [robust] Even if all of them were active here, the field would stay small.
       *[uncertain] If all of them were active here, the field would no longer be small.
    }
}

# Why something cannot be tested

evidence-reason-never_asked = The actors in question have not been asked yet.
evidence-reason-mostly_unasked = Too few actors were asked here to test a ranking.
evidence-reason-too_few = There are too few actors here for a comparison.
evidence-reason-no_alternative = There is nothing to compare with: the map's numbers allow no other network.
evidence-reason-too_large = The map is too large for this test.

# How the whole network or an action field is built

shape-title = How contacts are spread
shape-lead = Does everything come together at a few, and do the types of actors mix? Each number stands beside networks that chance would make.
shape-measure = { $measure }: { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

# Findings. Each has a title (what), a summary (why, with the numbers), an action (what to do) and
# a help text (definition, source). $where says where: where-network or where-field; $office is yes
# if the finding is about the coordinating office itself.

where-network = in the whole network
where-field = in the field “{ $field }”
names-more = { $count } more

# What becomes of a finding without the coordinating office

standing-both = holds without it too
standing-both-help = The statement still holds when the coordinating office is left out. The numbers without it:
standing-only_with = holds only with it
standing-only_with-help = The statement rests on cooperations of the coordinating office. Without it, it does not hold.
standing-only_without = shows only without it
standing-only_without-help = The cooperations of the coordinating office hide it. It holds as soon as the office is left out.
standing-no_coordinator = none named
standing-no_coordinator-help = Mark in your list which actor coordinates the network. netmap then shows every statement without it as well.

# Hubs

analysis-hubs = Key actors
analysis-hubs-help = Who works with especially many others, in the whole network and in each field.
finding-hub-title = Key actor { $where }: { $actor }
finding-hub-summary = Works with { $degree } of the { $others } other actors, which is rank { $rank }; the average is { NUMBER($average, maximumFractionDigits: 1) }. { $pieces ->
    [1] Even without this actor, its partners stay connected with each other.
   *[other] Without this actor, the network around it falls into { $pieces } parts.
}
finding-hub-action = { $office ->
    [yes] Bring partners into direct contact, so that not everything has to come through you.
   *[no] Involve { $actor } early, and make sure that contacts do not all run through it.
}
finding-hub-help = Number of cooperation partners (degree; undirected, unweighted, not normalised; the share refers to all other actors). Between equals, betweenness decides. Only actors with more partners than the average are named. Source: Freeman 1979.

# Brokers

analysis-brokers = Go-betweens
analysis-brokers-help = Who connects fields of action that otherwise know little of each other.
finding-broker-title = Go-between of fields: { $actor }
finding-broker-summary = { $pairs ->
    [one] One pair of actors from different fields has its only common partner here
   *[other] { $pairs } pairs of actors from different fields have their only common partner here
}. They come from { $fields } fields; most often a pair lies between “{ $first_field }” and “{ $second_field }”.
finding-broker-action = { $office ->
    [yes] Set up direct contacts between these fields that last without your office.
   *[no] Win { $actor } over as a door opener, and build a second way between these fields.
}
finding-broker-help = Counts pairs of partners who are active in no common field, do not cooperate with each other and have no other common partner (undirected, unweighted, not normalised). After the brokerage between groups of Gould and Fernandez 1989, restricted to sole brokers.

# Missing links

analysis-missing_links = Possible cooperations
analysis-missing_links-help = Who shares partners but does not work together yet.
finding-missing_link-title = { $actor } and { $other } could work together { $where }
finding-missing_link-summary = { $unasked ->
    [0] The two share { $partners } partners there ({ $linked }) but do not work together.
    [one] The two share { $partners } partners there ({ $linked }). Whether they already work together is open: one side has not been asked.
   *[other] The two share { $partners } partners there ({ $linked }). Whether they already work together is open: neither side has been asked.
}
finding-missing_link-action = { $unasked ->
    [0] Ask { $introducer } to introduce them to each other.
   *[other] Find out whether they already work together; if not, { $introducer } can introduce them.
}
finding-missing_link-help = Sum of 1 divided by the number of partners, over all common partners in the field: a common partner with few contacts counts more (resource allocation; undirected, unweighted, not normalised). Pairs that cooperate elsewhere or mean to, and the coordinating office, are left out. The introducer is the partner closest to both. Source: Zhou, Lü and Zhang 2009.

# Shared partners across action fields

analysis-triads = The same partners, but no cooperation
analysis-triads-help = Who has the same partners in different action fields and does not work together all the same.
finding-open_triad-title = { $actor } and { $other } have the same partners but do not work together
finding-open_triad-summary = The two share { $partners } partners, among them { $introducer }; by their numbers of contacts about { NUMBER($expected, maximumFractionDigits: 1) } would be expected. { $actor } is active in { $first_field }, { $other } in { $second_field }.{ $unasked ->
    [0] {""}
   *[other] {" "}Whether they already work together is open: an answer is missing.
}
finding-open_triad-action = { $unasked ->
    [0] Ask { $introducer } to introduce them to each other.
   *[other] Find out whether they already work together; if not, { $introducer } can introduce them.
}
finding-open_triad-help = Open triad: A works with B and B with C, but A does not work with C. Counts the common partners of actors that have no action field in common and cooperate nowhere (undirected, unweighted, not normalised). A pair is named only where so many common partners are rare in networks in which everyone has as many partners as here (configuration model; Newman 2003).

# Isolated and not yet asked

analysis-isolates = Actors without cooperation
analysis-isolates-help = Who was asked and works with nobody, and for whom that is still open.
finding-isolated-title = No cooperation { $where }: { $actor }
finding-isolated-summary = { $others ->
    [one] Was asked and does not work with the other actor.
   *[other] Was asked and works with none of the { $others } other actors.
}
finding-isolated-action = Talk to { $actor } and send an invitation to the next meeting.
finding-isolated-help = Actor with a survey date that has no existing cooperation in this part of the map (degree 0; undirected, unweighted). Planned, wished and ended cooperations do not count.
finding-unasked-title = No answer yet: { $actor }
finding-unasked-summary = Whether there is any cooperation { $where } is open: nothing is recorded, and there is no survey date.
finding-unasked-action = Find out whom they already work with.
finding-unasked-help = Actor without a survey date for whom nothing is recorded in this part of the map. It does not follow that it stands alone: missing answers say nothing about cooperations (Kossinets 2006).

# Absent actor types

analysis-coverage = Absent actor types
analysis-coverage-help = Which sorts of actors the map has, but not in this field.
finding-absent_type-title = Actor type “{ $type }” is absent { $where }
finding-absent_type-summary = { $known ->
    [one] The map has one actor of this type, and it is not active here.
   *[other] The map has { $known } actors of this type, and none of them is active here.
}
finding-absent_type-action = Invite { $actor }, for example, if this view is needed here.
finding-absent_type-help = A type is present if an actor of it names the field or cooperates in it. Only types with several actors count, the coordinating office aside (cross table of types and fields).

# Fragility

analysis-fragility = What much depends on
analysis-fragility-help = Single actors and single cooperations without which others lose touch.
finding-cut_point-title = { $cut_off ->
    [one] Only connection for one actor { $where }: { $actor }
   *[other] Only connection for { $cut_off } actors { $where }: { $actor }
}
finding-cut_point-summary = { $cut_off ->
    [one] Without { $actor }, one of the { $others } other actors loses touch with the rest.
   *[other] Without { $actor }, { $cut_off } of the { $others } other actors lose touch with the rest.
}
finding-cut_point-action = { $office ->
    [yes] Bring the actors behind it (first { $linked }) together with others directly, not only with your office.
   *[no] Bring the actors behind it (first { $linked }) together with others as well.
}
finding-cut_point-help = Actor without whom a connected part falls apart (articulation point; undirected, unweighted), with the number of those who then no longer belong to the largest remaining part. Source: Tarjan 1972.
finding-bridge-title = Only { $actor } and { $other } connect two groups { $where }
finding-bridge-summary = { $cut_off ->
    [one] If this one cooperation ends, one actor loses touch with { $rest } others.
   *[other] If this one cooperation ends, { $cut_off } actors lose touch with { $rest } others.
}
finding-bridge-action = Encourage a second cooperation between the two groups, so that not everything depends on one.
finding-bridge-help = Cooperation without which a connected part falls into two (bridge; undirected, unweighted), with the number of actors on the smaller side. Source: Tarjan 1972.

# Balance of the fields

analysis-balance = Balance of the fields
analysis-balance-help = Which fields have few actors, little cooperation or keep to themselves, compared with the others.
finding-small_field-title = Few actors { $where }
finding-small_field-summary = { $size ->
    [0] Nobody is active here yet; the other fields have { NUMBER($expected, maximumFractionDigits: 0) } actors on average.
    [one] One actor is active here; the other fields have { NUMBER($expected, maximumFractionDigits: 0) } on average.
   *[other] { $size } actors are active here; the other fields have { NUMBER($expected, maximumFractionDigits: 0) } on average.
}
finding-small_field-action = Invite actors from other fields to take part here.
finding-small_field-help = Number of actors that name the field or cooperate in it, compared with the mean of the other fields. Fields far below it are named.
finding-thin_field-title = Little cooperation { $where }
finding-thin_field-summary = { $cooperations ->
    [0] { $size } actors have no cooperation here yet; judging by the other fields, about { NUMBER($expected, maximumFractionDigits: 0) } would be expected.
    [one] { $size } actors have one cooperation here; judging by the other fields, about { NUMBER($expected, maximumFractionDigits: 0) } would be expected.
   *[other] { $size } actors have { $cooperations } cooperations here; judging by the other fields, about { NUMBER($expected, maximumFractionDigits: 0) } would be expected.
}
finding-thin_field-action = Bring the actors of this field to one table, for instance with a meeting of their own.
finding-thin_field-help = Cooperations in the field, compared with the number it would have with as many cooperations an actor as the other fields (tied pairs; undirected, unweighted). Fields far below it are named.
finding-closed_field-title = The field “{ $field }” keeps to itself
finding-closed_field-summary = { $outside ->
    [0] None of the { $cooperations } cooperations of its actors leads
    [one] Only one of the { $cooperations } cooperations of its actors leads
   *[other] Only { $outside } of the { $cooperations } cooperations of its actors lead
} to actors outside; judging by the other fields, about { NUMBER($expected, maximumFractionDigits: 0) } would be expected.
finding-closed_field-action = Invite actors from other fields to the next meeting, and look for a joint project.
finding-closed_field-help = Cooperations of the field’s actors with actors who are not active in it, compared with the number under random mixing (the baseline of Krackhardt and Stern 1988), adjusted to how open the other fields are (tied pairs; undirected, unweighted). Fields far below it are named.

# Action fields with each other. $observed and $expected count pairs, $both actors in both fields.

analysis-field_relations = Action fields with each other
analysis-field_relations-help = Between which action fields there is less or more cooperation than their sizes lead one to expect.
finding-fields_apart-title = “{ $first_field }” and “{ $second_field }” work little with each other
finding-fields_apart-summary = { $observed ->
    [0] Nobody works together across these two fields
    [one] Only one pair of actors works together across these two fields
   *[other] Only { $observed } pairs of actors work together across these two fields
}; by their sizes, about { NUMBER($expected, maximumFractionDigits: 0) } would be expected. { $both ->
    [0] No actor is active in both.
    [one] Only one actor is active in both.
   *[other] { $both } actors are active in both.
}
finding-fields_apart-action = { $count ->
    [0] Invite both fields to a joint meeting, and look for a topic that concerns both.
   *[other] Invite both fields to a joint meeting, and start with { $actors }.
}
finding-fields_apart-help = Tied pairs with one actor active in one field and the other in the other, compared with the mean over all ways of dealing out the fields to the actors anew (undirected, unweighted; the baseline of Krackhardt and Stern 1988). Fields far below it are named.
finding-fields_together-title = “{ $first_field }” and “{ $second_field }” work closely with each other
finding-fields_together-summary = { $observed } pairs of actors work together across these two fields; by their sizes, only about { NUMBER($expected, maximumFractionDigits: 0) } would be expected. { $both ->
    [0] No actor is active in both.
    [one] One actor is active in both.
   *[other] { $both } actors are active in both.
}
finding-fields_together-action = Plan meetings and projects of both fields together.
finding-fields_together-help = Tied pairs with one actor active in one field and the other in the other, compared with the mean over all ways of dealing out the fields to the actors anew (undirected, unweighted; the baseline of Krackhardt and Stern 1988). Fields far above it are named.

# Silos

analysis-silos = Silos
analysis-silos-help = Groups that work with each other but hardly with anyone else.
finding-type_silo-title = Actors of type “{ $type }” keep to themselves
finding-type_silo-summary = { $outside ->
    [0] None of the { $cooperations } cooperations of these { $size } actors leads
    [one] Only one of the { $cooperations } cooperations of these { $size } actors leads
   *[other] Only { $outside } of the { $cooperations } cooperations of these { $size } actors lead
} to actors of another type.
finding-type_silo-action = Find a project with { $actor } in which other actors take part.
finding-type_silo-help = Share of a group’s cooperations that lead out of it: E / (E + I), so 0 if all stay inside (tied pairs; undirected, unweighted). A type is named if hardly any lead out. Source: Krackhardt and Stern 1988.
finding-group_silo-title = A group around { $actor } keeps to itself
finding-group_silo-summary = { $outside ->
    [0] None of the { $cooperations } cooperations of these { $size } actors leads
    [one] Only one of the { $cooperations } cooperations of these { $size } actors leads
   *[other] Only { $outside } of the { $cooperations } cooperations of these { $size } actors lead
} out of the group.
finding-group_silo-action = Find a project with { $actor } that brings the group together with others.
finding-group_silo-help = Densely connected group (Leiden method, modularity; Traag, Waltman and van Eck 2019) hardly any of whose cooperations lead out of it (E / (E + I); undirected, unweighted). Source: Krackhardt and Stern 1988.

# What if somebody drops out (no finding of the list, only when asked)

finding-outage-title = { $gone ->
    [one] Without { $actor } the network falls apart
    [2] Without { $actor } and one more actor the network falls apart
   *[other] Without { $actor } and { $gone_besides } more actors the network falls apart
}
finding-outage-summary = { $cut_off ->
    [one] One actor loses
   *[other] { $cut_off } actors lose
} touch { $where }; the { $others } remaining actors are then in { $parts } separate parts instead of { $parts_before }. { $ties ->
    [one] One link is
   *[other] { $ties } links are
} gone.
finding-outage-action = Bring { $first } and the others who are cut off together with further actors.
finding-outage-help = The chosen actors and their existing cooperations are left out. Whoever no longer belongs to the largest remaining part has lost touch (undirected, unweighted; Borgatti 2006).
finding-harmless_outage-title = { $gone ->
    [one] Even without { $actor } the network holds together
    [2] Even without { $actor } and one more actor the network holds together
   *[other] Even without { $actor } and { $gone_besides } more actors the network holds together
}
finding-harmless_outage-summary = None of the { $others } remaining actors loses touch { $where }. { $ties ->
    [one] One link is
   *[other] { $ties } links are
} gone.
finding-harmless_outage-action = Settle all the same who would take over the tasks.
finding-harmless_outage-help = The chosen actors and their existing cooperations are left out. Whoever no longer belongs to the largest remaining part has lost touch (undirected, unweighted; Borgatti 2006).

# The map: tooltips, legend, controls, and the map as a file

scene-untitled = Stakeholder map
scene-title-field = { $title }: { $field }
scene-pair = { $first } – { $second }
scene-directed = { $first } → { $second }
scene-closeness = Closeness: { $word }
scene-weight = { $weight }
scene-partners = { $count ->
    [0] no cooperation here
    [one] { $count } cooperation partner
   *[other] { $count } cooperation partners
}
scene-coordinator = coordinating office
scene-unasked = not asked yet
scene-type-none = no type
scene-field-none = no action field
scene-field-several = several action fields
scene-own-none = not stated
scene-own-several = several
scene-own-rest = others
scene-line-proposed = suggested
scene-line-directed = one-way
scene-line-closeness = thicker lines: closer cooperation
scene-size = bolder boxes: higher value of “{ $measure }”
column-group = Group
scene-group = Group { $number }
scene-group-none = without a group
scene-bubble = { $name }
    { NUMBER($count) } actors
scene-bubble-detail = { $name }: { $count ->
    [one] { NUMBER($count) } actor
   *[other] { NUMBER($count) } actors
}
scene-bubble-hint = Click to see the actors one by one.
scene-bubble-ties = { $first } – { $second }: { $count ->
    [one] { NUMBER($count) } cooperation
   *[other] { NUMBER($count) } cooperations
}
scene-bubble-rest = Others
scene-line-bundle = thicker lines: more cooperations

canvas-map = { $title } as a drawing. The table below says the same.
canvas-legend = Legend
canvas-zoom-in = Larger
canvas-zoom-out = Smaller
canvas-fit = Show everything
canvas-draw = Draw a cooperation: drag from one actor to the other

file-facts = { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
}, { $ties ->
    [one] { $ties } cooperation
   *[other] { $ties } cooperations
}
file-as-of = { $facts } · as of { DATETIME($date, dateStyle: "long") }
file-search = Find an actor
file-field = Action field
file-all-fields = all action fields
file-whole = Whole network
file-details = Details
file-hint = Click an actor or a connection. A click shows only the actor and its direct partners.
file-actors = Actors ({ $count })
file-ties = Cooperations ({ $count })
error-file-library = A part of netmap is missing ({ $value }). Please install netmap again.

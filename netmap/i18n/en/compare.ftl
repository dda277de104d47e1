# Two states of a map, compared

compare-basis-asked_twice = { $actors ->
    [0] Nobody was asked for both states. Therefore, only what does not rest on single actors is compared.
    [one] Cooperations, findings and measures are those of the one actor asked for both states.
   *[other] Cooperations, findings and measures are those of the { $actors } actors asked for both states.
}
compare-basis-no_survey = At least one of the states does not say who was asked. All { $actors } actors count, therefore; a new cooperation may just be newly recorded.
compare-basis-all = All { $actors } actors count, asked or not; a new cooperation may just be newly recorded.
compare-left-actors = { $count ->
    [one] One actor is in both states but was not asked for both.
   *[other] { $count } actors are in both states but were not asked for both.
}
compare-left-changes = Left out are { $cooperations ->
    [0] no cooperations
    [one] one new, changed or gone cooperation
   *[other] { $cooperations } new, changed or gone cooperations
} and { $findings ->
    [0] no findings
    [one] one finding
   *[other] { $findings } findings
} about actors who were not asked for both states.

compare-nothing = Everything else is as it was.
compare-actors-added = New on the map ({ $count })
compare-actors-removed = No longer on the map ({ $count })
compare-actors-changed = Changed actors ({ $count })
compare-cooperations-added = New cooperations ({ $count })
compare-cooperations-removed = Cooperations that are gone ({ $count })
compare-cooperations-changed = Changed cooperations ({ $count })
compare-findings-new = New findings ({ $count })
compare-findings-resolved = Findings that no longer hold ({ $count })
compare-change = { $what }: { $old } → { $new }
compare-whole = whole network
compare-before = before
compare-after = now

# The command “netmap compare”
cli-compare-summary = Compare two states of a map: what is new, gone or different.
cli-compare-help = Cooperations, findings and measures are those of actors asked for both states: otherwise much would look new that nobody had asked about before. Actors and action fields are the same if their ids are, else if their names are. If a list has a column "wave", SOURCE#WAVE is one of its states. Of a map kept by netmap, MAP#NAME is the state of that name and MAP#2022-03-01 the one on that day.
cli-compare-example =
    netmap compare beispielstadt beispielstadt-2022
    netmap compare my-list.xlsx#2021 my-list.xlsx#2023 --all
cli-compare-title = From { $old } to { $new }
cli-compare-see-all = To see them too: --all
cli-metavar-old = OLD
cli-metavar-new = NEW
cli-argument-old = The earlier state, named like any SOURCE.
cli-argument-new = The later state.
cli-option-all = Compare all actors, asked or not.

# A source with several states
error-no-waves = The wave “{ $value }” cannot be found: no table has a column “wave”. Add the column, or leave out what follows the #.
error-unknown-wave = There is no wave “{ $value }” here. Possible are: { $known }.
error-too-many-waves = The column with “{ $value }” names more than { NUMBER($limit) } waves. Leave out what follows the #, or give the rows fewer waves.

# The two maps side by side
scene-change-new = new
scene-change-gone = gone
scene-change-changed = changed
scene-absent = in the other state only

# Page "Compare"
page-compare = Compare
compare-column-actors = Actor
compare-column-cooperations = Cooperation
compare-column-what = What
compare-choose = Choose a state
compare-choose-two = Choose two states to see both maps side by side. States get their names on the page “History”.
compare-choose-second = Choose a second state: an example or, with “Another list”, an earlier or later version of your list.
compare-more = Another list
compare-more-help = It is only compared; your map stays as it is. If it has a column “wave”, each wave is a state.
compare-upload-refused = This list has errors. Mend them and choose the list once more.
compare-upload-read = { $count ->
    [one] Read. The state can be chosen now.
   *[other] Read. { $count } states can be chosen now.
}
compare-everybody = Compare all actors
compare-everybody-help = Otherwise only actors asked for both states count: of all others a cooperation may just be newly recorded.
compare-tab-actors = Actors ({ $count })
compare-tab-cooperations = Cooperations ({ $count })
compare-tab-findings = Findings ({ $count })
compare-tab-figures = Development
compare-nothing-here = Nothing has changed here.
compare-figure = Key figure
compare-state = State
state-now = Now
state-now-short = now
state-snapshot = { $name } ({ $day })
state-meeting = On the day of: { $name } ({ $day })
state-open = Open: { $name }
state-example = Example: { $name }
state-wave = { $name }, wave { $wave }
compare-earlier = Earlier state
compare-later = Later state

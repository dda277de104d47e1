# The history of a kept map, and its named states

history-position = No.
history-at = When
history-who = Who
history-text = What
history-names = State
history-name = State
history-named-at = Named
history-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-undone = { $step } (undone)
history-empty = Nothing has been done to this map yet.
history-no-names = No state of this map has a name yet.

error-state-unknown = There is no state “{ $value }” here. Named are: { $known }. A day does as well, for example 2022-03-01.
error-state-too-early = On { $value } this map did not exist yet; its history begins on { $begin }. Choose a later day.

# Commands "netmap keep", "import", "history", "undo", "snapshot"
cli-metavar-kept = MAP
cli-metavar-name = NAME
cli-metavar-at = NUMBER|DAY
cli-argument-kept = File of a map kept by netmap (.netmap), or address of a database (postgresql://…).
cli-argument-position = Number of a step, as netmap history prints it; by default the newest one.
cli-argument-name = What the state is or shall be called; without it, all are listed.
cli-option-who = In whose name it is done (by default that of your user account).
cli-option-limit = So many of the newest steps (by default { $default }).
cli-option-redo = Repeat what was undone.
cli-option-at = Name this step or day (by default the present state).
cli-option-remove = Remove the name; the state itself stays in the history.
cli-option-kept = The new map: a file that ends in { $suffix }, or the address of an empty database.
cli-option-add = Only add; without this option the map becomes what the list says.
cli-backup-fault = Attention: the present state of “{ $file }” has no backup. { $reason }
cli-somebody = command line

cli-keep-summary = Make a map that is kept out of a list.
cli-keep-help = Such a map remembers each change: who, when and what, with undo and named states. If the list has a column "wave", each wave becomes a named state, the earliest first. Contact persons go into the map, but into no export.
cli-keep-example =
    netmap keep my-list.xlsx -o map.netmap
    netmap compare map.netmap#2021 map.netmap

cli-import-summary = Take a list into a map that is kept.
cli-import-help = This is one step of the history and can be undone; before it, a backup of the file is made. Actors whose id or name is the same stay the same. Waves become named states as they do with keep.
cli-import-example =
    netmap import list-2023.xlsx map.netmap --dry-run
    netmap import list-2023.xlsx map.netmap
    netmap import new-actors.csv map.netmap --add

cli-history-summary = Say who changed what in a map, and when.
cli-history-help = The newest step comes first; undo and snapshot take its number.
cli-history-example =
    netmap history map.netmap
    netmap history map.netmap --limit 100 --format json

cli-undo-summary = Undo a step of a map.
cli-undo-help = This is a step itself; nothing is lost from the history. If somebody changed the same again after it, nothing is undone.
cli-undo-example =
    netmap undo map.netmap
    netmap undo map.netmap 12
    netmap undo map.netmap --redo

cli-snapshot-summary = Name states of a map.
cli-snapshot-help = After that, MAP#NAME is a SOURCE for every command. A name costs nothing: the history knows every state anyway.
cli-snapshot-example =
    netmap snapshot map.netmap "November 2021, first meeting"
    netmap snapshot map.netmap "Spring" --at 2022-03-01
    netmap snapshot map.netmap

cli-working-import = Writing to { $kept } …
cli-step-named = { $step } – state “{ $names }”
cli-kept = { $kept }: { $actors ->
    [one] one actor
   *[other] { NUMBER($actors) } actors
}, { $cooperations ->
    [one] one cooperation
   *[other] { NUMBER($cooperations) } cooperations
}.
cli-keep-there = “{ $kept }” exists already and stays untouched. “netmap import” takes the list into that map.
cli-import-nothing = The map says all of it already; nothing was changed.
cli-undo-nothing = There is nothing to undo. To see the history: netmap history
cli-redo-nothing = There is nothing to repeat. To see the history: netmap history
cli-snapshot-made = State “{ $name }”: step { $position }
cli-snapshot-removed = The name “{ $name }” is removed; the state stays in the history.

# Page "History"
page-history = History
column-title = Title
column-as-of = As of
column-further = Further columns
history-not-kept = You are only looking at this map, so it has no history yet. Keep it: then netmap remembers every change, and you can undo each of them.
history-choose = Step
history-record = Entry
history-kind = Kind
history-change = Change
history-new = new
history-deleted = deleted
history-moved = moved
history-no-details = What this step changed is not shown here: it concerns contact persons or places on the map, or it was erased.
history-named = “{ $name }”
history-who-first = To take something back or to name a state, first say at the upper right who is editing.
history-undo = Take this step back
history-undo-help = Only this step is undone; what was done after it stays.
history-undone-already = This step has been taken back already. Take its undoing back to repeat it.
history-back = Back to this state …
history-back-preview = This would change on the map:
history-back-do = Go back
history-back-help = This is a new step: it can be undone as well.
history-name-it = Give this state a name
history-name-example = November 2021, first meeting
history-name-do = Name it
history-name-done = The state is called “{ $name }” now.
named-title = Named states
named-none = None yet. Choose a step and give the state after it a name, for example after each meeting: then you can compare the states.
named-choose = Change a name
named-new-name = Name
named-rename = Rename
named-remove = Remove the name
named-remove-help = The state itself stays in the history.
named-renamed = The state is called “{ $name }” now.
named-removed = “{ $name }” is no named state any more.
history-unchanged = The map is like that already; nothing was changed.

# Maps that are kept and edited

# Who edits
editor-label = Who is editing?
editor-ask = Who is editing?
editor-help = Your name or that of your office. The history shows it beside each change.
editor-first = Say your name first, under “{ editor-ask }”. It stands beside every change in the history.
editor-take = Confirm

# Keeping and beginning
keep-button = Keep as a map
keep-lead = So far you are only looking at this map. Keep it to edit it: every change is saved at once and can be undone.
keep-do = Keep map
keep-done = From now on every change is saved: { $where }
place-title = Name of the map
place-folder = Folder
place-file = The file is called like the map and ends in .netmap.
place-team = The map goes into the shared database.
create-proposed = Our network
create-do = Begin map
start-create = Begin a new map
start-kept = Go on with a map
kept-nearby = Maps in your documents
kept-in-folder = { $name } (in the folder { $folder })
kept-hint = Choose a map
kept-path = Or path of the file or address of the database
kept-open = Open map
kept-opening = Opening the map …
kept-team = Your team works on a shared map.
error-no-map = “{ $file }” cannot be opened as a map. Check that the path leads to a map of netmap which you may open.
error-keep-exists = “{ $file }” is there already and stays as it is. Choose another name or folder.

# Undo and redo
back-undo-button = Undo
back-redo-button = Redo
back-undo-help = Undo: { $step } (Ctrl+Z)
back-redo-help = Redo: { $step } (Ctrl+Shift+Z)
back-undo-none = There is nothing of yours to undo.
back-redo-none = There is nothing to redo.

# Taking in a list
import-title = Take a list into the map
import-read = Read: { $source }. Nothing has been changed yet.
import-how = What shall become of the map?
import-merge = Add to it
import-replace = Replace it
import-how-help = Add: the map gets what the list says in addition; nothing is deleted. Replace: afterwards the map says what the list says. Contact persons are only ever added.
import-do = Take into the map
import-sum = What becomes of the map
import-done = The list has been taken in.
import-look-help = Opens the list by itself; your map stays as it is.
import-drop = Discard

# Preview of a list that goes into a map
intake-nothing = empty
intake-doubts = { $count ->
    [one] One question first
   *[other] { NUMBER($count) } questions first
}
intake-yes = Yes
intake-question = Is it the same actor?
intake-new = New ({ NUMBER($count) })
intake-changed = Changed ({ NUMBER($count) })
intake-missing = Not in the list ({ NUMBER($count) })
intake-missing-help = This stays in the map. Tick what you want to take out of it.
intake-ticks = Ticks
intake-ticks-all = all
intake-ticks-none = none
intake-take-new = Add
intake-take-changed = Change
intake-take-missing = Remove
intake-name = Name
intake-says-new = What it says
intake-says-changed = Now → then
intake-says-missing = What it says
intake-chosen = { NUMBER($chosen) } of { NUMBER($count) } ticked
intake-unchanged = Unchanged – { $counts }
intake-count = { $what }: { NUMBER($count) }
intake-contacts = { $count ->
    [one] One contact person is added.
   *[other] { NUMBER($count) } contact persons are added.
}
intake-doubt-number = “{ $listed }” has the number in the list that “{ $kept }” has in the map. Is it the same actor with a new name?
intake-doubt-name = “{ $listed }” is only in the list, “{ $kept }” only in the map. Is it the same actor with a new name?
intake-doubt-ties = The list names “{ $kept }” only in its cooperations or meetings now. Does it mean “{ $listed }”?
error-import-outdated = Somebody has changed the map in the meantime. Look through the preview once more.

# Preview of changes
differences-kind = What
differences-added = Added
differences-changed = Changed
differences-removed = Removed
differences-none = Nothing changes.
differences-more = and { NUMBER($count) } more
differences-count = { NUMBER($count) }: { $names }

# Backups
backups-title = Backups
backups-none = There are none yet. netmap makes them by itself: on opening, daily and before each list is taken in.
backups-closed = The backups in “{ $folder }” belong to somebody else; only that person can see them and bring them back. Ask them to.
backups-choose = Backup
backups-hint = Choose a backup
backups-unreadable = This backup cannot be read. Choose another one.
backups-in-part = Only part of this backup can be read: its history or contact persons are damaged. Open a copy to see what is still there, or choose another one.
backups-recommended = Recommended is the newest one that can be read in full: { $backup }
backups-none-readable = None of them can be read in full. See whether you have a copy of the map elsewhere.
backups-examining = Looking through the backups …
backups-differences = This would differ from now:
backups-copy = Open as a copy
backups-copy-help = Makes a second file beside your map and opens it. Your map stays as it is.
backups-copied = The copy is open now: { $file }
backups-restore = Replace the map by this backup
backups-restore-help = What the map says now is backed up first.
backups-restored = The map is back as of { DATETIME($when, dateStyle: "medium", timeStyle: "short") }.
backup-open = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, on opening
backup-daily = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, daily
backup-import = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, before a list was taken in
backup-migration = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, before a new version of netmap
backup-restore = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, before going back
backup-erasure = { DATETIME($when, dateStyle: "medium", timeStyle: "medium") }, after persons were erased
backup-damaged = { $backup } (damaged)
backup-fault = No backup
backup-fault-help = The present state of this map has no backup. { $reason } Until then you can go on working; your changes are saved.
backup-again = Try again
backup-done = The map has a backup again.

# Editing
page-edit = Edit
edit-what = What would you like to edit?
records-actor = Actors
records-cooperation = Cooperations
records-action_field = Action fields
records-priority = Priorities
records-meeting = Meetings
records-attendance = Attendances
records-offer = Offers and needs
records-contact = Contact persons
records-about = About the map
column-map-title = Name of the map
column-map-as-of = As of
edit-new = New: { $record }
edit-search = Search
edit-none = Nothing found.
edit-none-yet = Nothing has been entered here yet.
edit-hint = Choose an entry at the left, or begin a new one.
edit-gone = This entry is not there any more.
edit-own = Further details
edit-save = Save
edit-add = Add
edit-nothing = There was nothing to change.
edit-choose = choose
edit-fields-hint = none
edit-day-hint = e.g. 2021-11-05
edit-day-format = %Y-%m-%d
error-edit-day = “{ $value }” is no day. Write it like 2021-11-05 or 5.11.2021.
error-edit-no-actor = An actor is missing here. Choose it from the list.
error-edit-no-meeting = The meeting is missing here. Choose it from the list.

# Contact persons
contacts-show = Show contact persons
contacts-help = They are only here, on no map and in no export.

# Erase everywhere
erase-button = Erase everywhere …
erase-help = First shows everywhere the person is mentioned. Nothing is erased until you confirm.
erase-search = Erase a person everywhere …
erase-search-help = Even if they are no longer on the map or appear only in notes.
erase-title = Erase a person everywhere
erase-deleted = Contact person already deleted
erase-name = Name, e-mail or phone number
erase-name-help = Separate several with semicolons.
erase-look = Look
erase-looking = Searching map, history and backups …
erase-person = { $name } ({ $actor })
erase-person-deleted = { $name } ({ $actor }), deleted
erase-person-former = { $name } ({ $actor }), former
erase-namesake = Also meant: { $name }
erase-certain = Searched in every spelling: { $words }
erase-short = Too short to be searched: { $words }
erase-offered = These words may mean somebody else. Which of them belong to the person?
erase-word = { $count ->
    [one] “{ $word }”: one place
   *[other] “{ $word }”: { NUMBER($count) } places
}
erase-more = Further words, such as a former name
erase-more-help = Separate several with semicolons.
erase-more-do = Search these too
erase-people = { $count ->
    [one] This contact person is erased, from the history too: { $names }
   *[other] These { NUMBER($count) } contact persons are erased, from the history too: { $names }
}
erase-places = { $count ->
    [one] This place is replaced by “[…]”:
   *[other] These { NUMBER($count) } places are replaced by “[…]”:
}
erase-no-places = No text mentions the person.
erase-nothing = Nothing was found of the person.
erase-nobody-chosen = Nothing is chosen yet. Tick above who is meant.
erase-only-backups = { $count ->
    [one] The map does not mention the person, but a backup does.
   *[other] The map does not mention the person, but { NUMBER($count) } backups do.
}
erase-table-part = Where
erase-table-column = Column
erase-table-excerpt = Text
erase-table-count = How often
erase-in-record = { $record }
erase-in-history = History: { $record }
erase-in-step = History: steps
erase-in-snapshot = Named states
erase-in-file = File name
erase-column-label = What was done
erase-column-view = Choice
erase-backups = { $count ->
    [one] One backup is rewritten without this data.
   *[other] { NUMBER($count) } backups are rewritten without this data.
}
erase-unreadable = { $count ->
    [one] “{ $names }” cannot be read. It is deleted, because it may hold the data.
   *[other] { NUMBER($count) } files cannot be read: { $names }. They are deleted, because they may hold the data.
}
erase-drafts = { $count ->
    [one] One unfinished copy is deleted.
   *[other] { NUMBER($count) } unfinished copies are deleted.
}
erase-elsewhere = Copies of this map stay as they are: { $names }. Erase the person there, too.
erase-file-name = The name of the map’s file stays as it is. Rename the file if it names the person.
erase-beyond = This cannot be undone. netmap does not find typing errors and compound words: enter them above. Out of reach are copies of the map elsewhere, and files that you downloaded, read in or sent.
erase-beyond-server = { erase-beyond } So are the backups and logs of the server. Ask whoever runs it.
erase-do = Erase everywhere
erase-finish = Finish erasing
erased-done = The person has been erased.
erased-chosen = What you chose has been erased.
erased-nothing = Nothing was found of the person, so nothing was removed.
erased-resumed = An interrupted erasure is now finished.
erased-people = { $count ->
    [one] One contact person is gone, from the history too.
   *[other] { NUMBER($count) } contact persons are gone, from the history too.
}
erased-texts = Words were replaced in { $records ->
    [0] no record
    [one] one record
   *[other] { NUMBER($records) } records
} of the map and { $entries ->
    [0] no entry
    [one] one entry
   *[other] { NUMBER($entries) } entries
} of the history.
erased-left = { $count ->
    [one] At one place there is still a word that you did not choose.
   *[other] At { NUMBER($count) } places there are still words that you did not choose.
}
erased-kept = { $count ->
    [one] One contact person whom the words fit was not chosen and stays.
   *[other] { NUMBER($count) } contact persons whom the words fit were not chosen and stay.
}
erased-backups = { $count ->
    [one] One backup was rewritten.
   *[other] { NUMBER($count) } backups were rewritten.
}
erased-removed = { $count ->
    [one] One unreadable file was deleted: { $names }.
   *[other] { NUMBER($count) } unreadable files were deleted: { $names }.
}
erased-drafts = { $count ->
    [one] One unfinished copy was deleted.
   *[other] { NUMBER($count) } unfinished copies were deleted.
}
erased-editor = The name that netmap remembered on this computer is gone, too.
erased-beyond = Pages that are open elsewhere show the person until their next click. What lies elsewhere is yours to delete: copies of the map, and files that you downloaded, read in or sent.
erased-beyond-server = { erased-beyond } Whoever runs the server has to think of its backups and logs.

# Deleting and merging
delete-button = Delete …
delete-question = This changes if you delete the entry:
delete-contacts = { $count ->
    [one] A contact person is deleted, too.
   *[other] { NUMBER($count) } contact persons are deleted, too.
}
delete-do = Delete
delete-not = Better not
merge-title = Merge with another one
merge-with = With which one?
merge-stays = Which entry stays? What only the other one says is added.
merge-do = Merge

# Two people changed the same
conflict-taken = { $who } has also changed in the meantime: { $columns }. Those changes are kept.
conflict-side-mine = Your version: { $value }
conflict-side-theirs = Saved: { $value }
conflict-side-both = Both, one below the other
conflict-chosen = Save selection
conflict-theirs = Discard my version
conflict-joined = Somebody else has written here in the meantime. Both texts are in the field now: leave what shall stand, and save once more.
conflict-again = Add again with my details
conflict-drop = Discard my details

# Quick entry
quick-label = Quick entry
quick-hint = Caritas – Kita Regenbogen, education, close
quick-help = Two actors with a dash between them, then after commas: action field, kind, closeness, status. Or a new actor alone, then type and action field. Beginnings of words suffice. The Enter key enters the line.
quick-do = Enter
quick-empty = Who works with whom? Names that are not there yet are added as actors.
quick-first = Enter the first actor
quick-first-hint = Caritas, Welfare organisation
quick-first-empty = The name is enough; after a comma comes its type. With a dash you enter a cooperation at once: Caritas – Rainbow Nursery
quick-said = { $column }: { $value }
quick-new-field = { $name } (new)
quick-question-several = { $count ->
    [one] “{ $text }” can only be one.
   *[other] “{ $text }” can be { NUMBER($count) } actors. Choose one or type more of the name.
}
quick-question-similar = “{ $text }” is not there yet, but a similar name is. Who is meant?
quick-question-word = What is “{ $text }”?
quick-answer-field = Action field { $name }
quick-answer-new-actor = New actor “{ $name }”
quick-answer-new-field = New action field
quick-answer-new-kind = Kind of cooperation
quick-answer-new-type = Actor type
quick-leftover = “{ $word }” does not fit here. Take it out or change it.
quick-new = { $name } (new actor)
quick-one = Add: { $name }
quick-known = { $name } – with whom?
quick-pair = { $first } – { $second }
quick-directed = { $first } → { $second }
quick-there = { $count ->
    [one] there is one cooperation between them already
   *[other] there are { NUMBER($count) } cooperations between them already
}

# On the map
map-edit = Edit
map-edit-close = Back
map-draw = Draw a cooperation
map-draw-help = Then click the second actor.
map-draw-second = Click on the map whom { $actor } works with.
map-draw-name = Or choose the name
map-draw-stop = Cancel

# A new map
beginning-empty = Nobody has been entered on this map yet.
beginning-fields = Action fields of integration work: which do you need?
beginning-usual-fields = Education and language,Participation in society,Cultural diversity,Labour market
beginning-take = Use these action fields

# Who was at a meeting?
attend-details = Details
attend-who = Who was there?
attend-count = { $count ->
    [0] Nobody has been entered yet.
    [one] One actor has been entered.
   *[other] { NUMBER($count) } actors have been entered.
}
attend-search = Search actors
attend-save = Save attendance
attend-no-type = Without a type
attend-nobody = No actors have been entered yet.
attend-more = { NUMBER($shown) } of { NUMBER($count) } actors are listed. Search for the others.

# As a table
grid-switch = As a table
grid-help = All entries at once: type, paste from Excel, change many cells together. Nothing is saved before “Save”.
grid-keys = The last rows are free for something new. To paste, click a cell, then press Ctrl+V, also for many rows. To delete, click at the left of a row, then press Delete. Separate several action fields with a semicolon.
grid-create = Add unknown actors, meetings and action fields
grid-too-large = No more than { NUMBER($rows) } entries can be edited as a table. Use the form, or export the map, change the list and read it in again.
grid-problems = { $count ->
    [one] One cell cannot be understood. Correct it, then you can save.
   *[other] { NUMBER($count) } cells cannot be understood. Correct them, then you can save.
}
grid-unsaved = Not saved yet: { $said }
grid-added = { $count ->
    [one] one new row
   *[other] { NUMBER($count) } new rows
}
grid-changed = { $count ->
    [one] one row changed
   *[other] { NUMBER($count) } rows changed
}
grid-deleted = { $count ->
    [one] one row deleted
   *[other] { NUMBER($count) } rows deleted
}
grid-named = { $count ->
    [one] one unknown name added
   *[other] { NUMBER($count) } unknown names added
}
grid-save = Save
grid-mine = Save my version
grid-theirs = Keep what is saved
grid-drop = Discard
grid-clash = Row { $row }: what is saved now is { $said }
grid-clash-deleted = Somebody has deleted row { $row } meanwhile.
grid-clash-changed = Somebody has changed “{ $name }” meanwhile; you want to delete it.

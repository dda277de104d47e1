# Maps that are kept in a database. Each error names the next step.

# Opening
error-store-none = There is no map “{ $file }”. Check the name or create a new map.
error-file-device = On Windows, “{ $file }” is the name of a device and no file. Choose another name, for example “{ $other }”.
error-store-no-folder = The folder of “{ $file }” is missing. Create it or choose another one.
error-store-folder = “{ $file }” is a folder. Name a file in it.
error-store-denied = “{ $file }” cannot be opened. Check that you may access the file.
error-store-not-a-map = “{ $file }” is not a map of netmap. To take an Excel or CSV file into a map, import it.
error-store-foreign = “{ $file }” is the database of another program and stays untouched. Choose another one.
error-store-newer = “{ $file }” was made by a newer version of netmap. Update netmap; until then the map stays untouched.
error-store-damaged = “{ $file }” is damaged. Restore the latest backup; it is in the folder of backups beside the map.
error-store-address = netmap does not understand this address of a database. Name a file, or an address like postgresql://name@server/database.
error-store-unreadable = “{ $file }” is damaged: the entry “{ $record }” in the table “{ $table }” cannot be read. Restore the latest backup; it is in the folder of backups beside the map.
error-store-history = History and map contradict each other: somebody changed the database without netmap. Restore the latest backup.
error-store-position = The history does not know this state. Reload the page.

# Saving
error-store-busy = “{ $file }” is in use: another program is holding the database. Your change is not saved. Try again in a moment.
error-store-full = There is no space left on the disk of “{ $file }”. Your change is not saved, the map is unharmed. Make room and save again.
error-store-disk = “{ $file }” could not be read or written; the disk may be full or no longer connected. Your change is not saved. Check the disk and save again.
error-store-read-only = “{ $file }” or its folder is write-protected. Your change is not saved. Remove the protection or copy the map to a folder of your own.
error-store-refused = “{ $file }” does not take this change; the file may be damaged. Your change is not saved. Check the map with “netmap check” and, if it is damaged, restore the latest backup.
error-store-gone = “{ $file }” is no longer there: moved, deleted or on a disconnected drive. The last change is not saved. Bring the file back or restore a backup.

# A database on a server
error-server-no-driver = A component for PostgreSQL is missing. Install netmap with the extra “postgres”: pip install "netmap[postgres]".
error-server-gone = There is no connection to the database “{ $database }”. Check address, name of the database, user name, password and network. The history then shows whether the last change was saved.
error-server-denied = The database “{ $database }” does not let you in. Check user name, password and permissions.
error-server-empty = There is no map in the database “{ $database }” yet. Create a new map.
error-server-busy = The database “{ $database }” is overloaded. Your change is not saved. Try again in a moment.
error-server-locked = Another change in the database “{ $database }” takes too long. Your change is not saved. Try again in a moment.
error-server-full = The server of the database “{ $database }” has no space left. Your change is not saved. Whoever runs the server must make room.
error-server-read-only = The database “{ $database }” takes no changes at the moment. Your change is not saved. Ask whoever runs the server.
error-server-unreadable = The database “{ $database }” is damaged: the entry “{ $record }” in the table “{ $table }” cannot be read. Whoever runs the server must restore a backup.
error-server-refused = The database “{ $database }” does not take this change; somebody may have changed it without netmap. Your change is not saved. Check the map with “netmap check” and ask whoever runs the server.
error-server-damaged = The database “{ $database }” reports an internal error. Your change is not saved. Ask whoever runs the server.

# Editing
error-edit-no-heading = The new heading is missing. Enter one.
error-edit-personal-heading = “{ $value }” sounds like details about persons. Choose another heading, or enter contact persons under “Edit”.
error-edit-no-name = The name is missing. Enter one.
error-name-long = “{ $value } …” is too long for a name. Shorten it to { NUMBER($limit) } characters.
error-edit-name-long = The name “{ $value } …” is too long. Up to { NUMBER($limit) } characters are possible; the rest fits into the note.
error-edit-text-long = The text “{ $value } …” is too long. Shorten it to { NUMBER($limit) } characters.
error-edit-closeness = Closeness must be a number above zero and at most { NUMBER($limit) }: 1 for loose, 2 for medium, 3 for close.
error-edit-position = This place is not on the map. Move the actor once more.
error-edit-one-end = A cooperation needs two different actors. Choose the second one.
error-edit-part-of-itself = The meeting “{ $name }” cannot be part of itself. Choose another one.
error-edit-there = “{ $name }” is already on the map. Change the existing entry.
error-decide-no-reason = The reason is missing. Say in a sentence why the suggestion does not fit.
error-attend-gone = The meeting or one of the actors is not there any more. Nothing was saved; check the list and save once more.
error-grid-unknown = { $known ->
    [yes] “{ $value }” is not on the map yet. Do you mean “{ $suggestion }”?
   *[no] “{ $value }” is not on the map yet. Check the spelling, or have new names added.
}
error-grid-block = This cell holds several cells. Undo the pasting, click the cell only once, then paste.
error-grid-several = There are several called “{ $value }”. Write the id, or choose the entry in the form.
error-grid-yes-no = “{ $value }” is neither yes nor no. Write “yes”, or leave the cell empty.
error-grid-status = “{ $value }” is no status. Write existing, planned, wished or ended.
error-grid-conflict = { $count ->
    [one] Somebody else has changed one row meanwhile. Nothing was saved; decide what counts.
   *[other] Somebody else has changed { NUMBER($count) } rows meanwhile. Nothing was saved; decide what counts.
}
error-edit-merge = Only two different entries of the same kind can be merged. Choose two.
error-edit-apart = Choose at least two actors that still exist.
error-store-missing = “{ $name }” refers to “{ $missing }”, which is not on the map (any more). Nothing was changed. Reload the page.
error-store-needed = “{ $name }” is still needed by “{ $by }”. Nothing was changed. Remove that connection first.
error-conflict-changed = { $who } has changed “{ $name }” in the meantime. Nothing was overwritten. Compare both versions and decide.
error-conflict-erased = { $kind ->
    [contact] This contact person has been erased for good in the meantime.
    [actor] This actor held data of a person who has been erased for good in the meantime.
   *[other] This entry held data of a person who has been erased for good in the meantime.
} Nothing was saved. Choose another entry.
error-conflict-deleted = { $who } has deleted “{ $name }” in the meantime. If the entry shall stay, undo the deletion.

# Undo
error-undo-unknown = The history does not know this step. Reload the page.
error-undo-done = This step has been undone already.
error-undo-erased = This step cannot be undone: what it changed was erased to protect people.
error-undo-changed = This cannot be undone: { $who } changed “{ $name }” again after it. Undo that change first.
error-snapshot-taken = There is a state called “{ $name }” already. Choose another name.

# Backups
error-backup-folder = No backup can be written to the folder “{ $folder }”. Check that you may write there and that there is room.
error-backup-target = “{ $file }” exists already and stays untouched. Choose another name for the copy.
error-backup-unreadable = The backup “{ $file }” cannot be read in full. Your map is untouched. Choose another backup.
error-erase-unfinished = Erasing a person is not finished yet. The data may still be in: { $files }. Make room, close other programs and choose “Finish erasing” on the page “Edit” once more.
error-erase-refused = The folder “{ $folder }” cannot be written to, so nothing was erased. Check whether you may write there and whether there is room.
error-erase-order = An interrupted erasure cannot be finished: “{ $file }” is damaged. Remove this file and erase the person once more.

# Kinds of entries as the history calls them
record-about = Details of the map
record-action_field = Action field
record-priority = Priority
record-actor = Actor
record-cooperation = Cooperation
record-meeting = Meeting
record-attendance = Attendance
record-offer = Offer or need
record-position = Place of
record-place = Place of
record-contact = Contact person at
record-decision = Decision on the suggestion
record-distinction = Not the same:

# Steps in the history
step-added = { $kind ->
    [about] Details of the map entered
   *[other] { $record } “{ $name }” added
}
step-changed = { $kind ->
    [about] Details of the map changed
   *[other] { $record } “{ $name }” changed
}
step-deleted = { $kind ->
    [about] Details of the map deleted
   *[other] { $record } “{ $name }” deleted
}
step-merged = { $record } “{ $other }” merged into “{ $name }”
step-united = { $count ->
    [one] One actor merged into “{ $name }”
   *[other] { NUMBER($count) } actors merged into “{ $name }”
}
step-united-all = { $count ->
    [one] One group of actors merged
   *[other] { NUMBER($count) } groups of actors merged
}
step-told-apart = “{ $name }” is not the same as “{ $other }”
step-told-apart-before = { $count ->
    [one] Taken over who is not the same: one pair
   *[other] Taken over who is not the same: { NUMBER($count) } pairs
}
step-arranged = { $count ->
    [one] “{ $name }” moved
   *[other] { NUMBER($count) } actors moved
}
step-column-renamed = Column “{ $name }” renamed to “{ $other }”
step-column-left-out = Column “{ $name }” left out
step-rearranged = Map arranged anew
step-attended = { $count ->
    [one] One attendance at “{ $name }” changed
   *[other] { NUMBER($count) } attendances at “{ $name }” changed
}
step-grid = { $count ->
    [one] Table ({ $record }): one row changed
   *[other] Table ({ $record }): { NUMBER($count) } rows changed
}
step-several = { $count ->
    [one] One change
   *[other] { NUMBER($count) } changes
}
step-import-replace = { $count ->
    [one] List with one actor imported
   *[other] List with { NUMBER($count) } actors imported
}
step-import-merge = { $count ->
    [one] List with one actor added
   *[other] List with { NUMBER($count) } actors added
}
step-went-back = Back to the state of { DATETIME($at, dateStyle: "long", timeStyle: "short") }
step-emptied = Back to the empty map
step-accepted = { NUMBER($count) } suggestions accepted
step-decided-accepted = Suggestion “{ $name }” accepted
step-decided-dismissed = Suggestion “{ $name }” dismissed
step-decided-noted = Note on the suggestion “{ $name }”
step-decided-reopened = Suggestion “{ $name }” reopened
step-erased = Personal data erased for good
step-unknown = A step that this version of netmap has no name for
step-undone = Undone: { $step }
step-redone = Redone: { $step }

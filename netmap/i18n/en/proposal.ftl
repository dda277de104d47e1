# What netmap makes of the parts of a file, and why it leaves one out or reads it in an unusual way.

reason-unwanted = Left out by you
reason-chosen = Chosen by you
reason-empty = Empty
reason-explanations = Sheet with explanations or results
reason-hidden-sheet = Sheet that the file hides
reason-hidden-rows = Rows that the file hides
reason-hidden-column = Column that the file hides
reason-unknown-table = Unclear what this table holds
reason-missing-columns = Columns are missing for this table
reason-no-headings = Without headings; each row read as a cooperation of two names
reason-contradicting = Both sides say something else, so each has its own direction
reason-uneven = Both sides do not agree for every pair; the closer one counts
reason-subject = Everything here belongs to “{ $subject }”
reason-holds-names = Names of actors
reason-names-nobody = An answer that names nobody
reason-codes-only = The columns give only codes, not what they stand for
reason-person-column = Names of persons; go to the contact persons
reason-phone-column = Telephone numbers; go to the contact persons
reason-email-column = E-mail addresses; go to the contact persons
reason-personal = Personal data
reason-number-is-no-id = The number “{ $value }” stands for several rows
reason-pairs = Two names in a cell: a cooperation
reason-listed = Names who is there
reason-numbered = Running numbers before the names left out
reason-state = The state of { $state }; there are others
reason-parted = Several entries in a cell, parted by “{ $sign }”
reason-directions = Direction of the cooperation
reason-closeness = Closeness of the cooperation
reason-answered = Day of the answer
reason-technical = Detail of the survey program
reason-no-heading = Column without a heading
reason-wave = Probably several surveys
reason-filled-down = Empty cells stand for what is above them
reason-title = Title above the table
reason-repeated-headings = Repeated headings
reason-too-many-cells = Rows with too many cells
reason-sum = Sums
reason-said-no = Do not work together, says the list
reason-note = Notes below the table
reason-category = Headings in between, for the rows below them
reason-category-besides = Headings in between
reason-thousands = Read as thousands
reason-ambiguous-number = A decimal or a thousand; read as a decimal

# Lines of "netmap check"
part-table = { $sheet }: { $rows ->
    [one] one row
   *[other] { NUMBER($rows) } rows
} read as { $what ->
    [actors] actors
    [cooperations] cooperations
    [action_fields] action fields
    [priorities] priorities
    [meetings] meetings
    [attendances] attendances
    [offers] offers and needs
    [contacts] contact persons
    [partners] actors with their partners
    [matrix] actors and who works with whom
    [memberships] actors and their action fields
   *[map] facts about the map
}

# How netmap reads a list: proposal, columns, what is left out

told-line = { $use ->
    [ignored] { $place }: not taken. { $why }
    [asked] { $place }: please decide. { $why }
   *[used] { $place }: { $why }
}
told-place = { $where }, { $what }
told-name = “{ $name }”
told-sheets = { $count ->
    [one] Sheet { $names }
   *[other] Sheets { $names }
}
told-table = { $sheet }, table { $number }
told-columns = { $count ->
    [one] column { $names }
   *[other] columns { $names }
}
told-rows = { $count ->
    [one] row { $rows }
   *[other] rows { $rows }
}
told-more = { $listed } and { NUMBER($count) } more

error-mapping-unreadable = The mapping “{ $value }” cannot be read. Name a JSON file, such as the output of netmap check --format json.
error-mapping = The mapping “{ $value }” says something that netmap does not understand ({ $reason }). Make it anew with netmap check --format json, and change nothing but values.
error-mapping-sheet = The mapping names “{ $value }”, which this list does not have; it has: { $known }. Please adapt the name.

# What a column is
purpose-listed = Who is there
purpose-whether = Whether both work together
purpose-pairs = Both actors in one cell
purpose-source = Who (first actor)
purpose-target = With whom (second actor)
purpose-weight = Closeness
purpose-held-on = Date
purpose-fields = Action fields
purpose-kind = Kind
purpose-person = Contact person
purpose-person-role = Role of the contact person
purpose-first-name = First name
purpose-last-name = Last name
purpose-email = E-mail of the contact person
purpose-phone = Telephone of the contact person
purpose-offer = Offers
purpose-need = Looks for
purpose-own = column of your own
purpose-partners = Partners
purpose-mark = Tick column
purpose-mark-actor = Tick column: actor
purpose-mark-field = Tick column: action field
purpose-mark-meeting = Tick column: meeting
purpose-wave = Survey (wave)
purpose-none = do not take

# The proposal, before a list becomes a map
list-title = How netmap reads your list
list-lead = { $source }. Have a quick look at what the columns are; every change shows its result at once. Your file stays as it is.
list-open = Open the map
list-into-map = Take into this map
list-as-own = Open as a map of its own
list-drop = Discard
list-close = Close
list-remembered = Read as the last list with these headings was.
list-forget = Forget that and propose anew
list-table = { $used ->
    [yes] { $name }: { $records ->
        [one] one row
       *[other] { NUMBER($records) } rows
    } taken
   *[no] { $name }: not taken
}
list-column = Column { $letter }
list-role = Each row holds
list-role-actors = an actor
list-role-cooperations = a cooperation
list-role-action_fields = an action field
list-role-priorities = a priority
list-role-meetings = a meeting
list-role-attendances = an attendance
list-role-offers = an offer or need
list-role-contacts = a contact person
list-role-map = something about the map
list-role-none = do not take
list-more = More settings
list-shape = How the table is built
list-shape-records = one row for each entry
list-shape-partners = partners in cells or columns
list-shape-matrix = cross table: actors by actors
list-shape-memberships = cross table: actors by action fields
list-shape-attendances = cross table: actors by meetings
list-heading-row = Row with the headings (empty: none)
list-skip = Skip rows
list-skip-hint = such as 7, 12-14
list-hidden = Take in what is hidden
list-separator = Separator in “{ $column }”
list-separator-none = one value in a cell
list-separator-line = line break
list-result-actors = Actors
list-result-cooperations = Cooperations
list-result-action-fields = Action fields
list-result-meetings = Meetings
list-no-ties = No cooperations yet. If a column names partners, choose “Partners” above it. Otherwise, enter the cooperations later on the map.
list-all-used = Everything in the list is taken.
list-told-asked = Please decide
list-told-ignored = Not taken
list-told-used = Read like this
list-take-in = Take in “{ $sheet }” after all
list-problems = { $count ->
    [one] One hint
   *[other] { NUMBER($count) } hints
}
list-put-right = You can put single cells right here. Nothing changes in your file.
list-line = { $count ->
    [0] Everything in the list is taken.
    [one] { $first }
   *[other] Not everything in the list is taken: { NUMBER($count) } hints.
}
list-back = Look at the proposal again

# Command line
cli-option-mapping = Read the list as this JSON file says: the proposal of netmap check --format json, edited, or a list of choices (docs/cli.md).
cli-option-dry-run = Only say how the list is read and what would change; nothing is written.
cli-dry-run-kind = { $kind }: new { $added }; changed { $changed }; unchanged { NUMBER($unchanged) }; missing in the list { $missing }
cli-dry-run-names = { NUMBER($count) } ({ $names })
cli-dry-run-nothing = Nothing was changed.

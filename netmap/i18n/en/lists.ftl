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
   *[other] { NUMBER($count) } columns: { $names }
}
told-rows = { $count ->
    [one] row { $rows }
   *[other] { NUMBER($count) } rows: { $rows }
}
told-more = { $listed } and { NUMBER($count) } more

error-mapping-unreadable = The mapping “{ $value }” cannot be read. Name a JSON file, such as the output of netmap check --format json.
error-mapping = The mapping “{ $value }” says something that netmap does not understand ({ $reason }). Make it anew with netmap check --format json, and change nothing but values.
error-mapping-sheet = The mapping names “{ $value }”, which this list does not have; it has: { $known }. Please adapt the name.

# What a column is
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

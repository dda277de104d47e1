# What is wrong in a source, with the next step. Sheet, row and column stand beside it.

issue-no-actors = The source holds no actors. Add a sheet “Actors” with the column “Name”, or a sheet “Cooperations” with “From” and “To”.
issue-actors-from-references = There is no table of actors. { $actors ->
    [one] The one actor was
   *[other] The { NUMBER($actors) } actors were
} taken from the other tables. Add a sheet “Actors” with “Name”, “Type” and “Action fields”, so that netmap can say more.
issue-unknown-table = It is unclear what this table holds, so it was left out. Found: { $value }. Expected are headings such as “Name” and “Type” (actors), “From” and “To” (cooperations) or “Actor” and “Meeting” (attendances).
issue-no-headings = This table has no headings. Each row was read as a cooperation between the two names{ $columns ->
    [3] , the third cell as its closeness
   *[other] {""}
}. If that is wrong, put headings such as “From”, “To” and “Closeness” above the columns.
issue-missing-columns = This table lacks columns. Found: { $value }. { $role ->
    [actors] A table of actors needs “Name”.
    [cooperations] A table of cooperations needs “From” and “To”.
    [attendances] A table of attendances needs “Actor” and “Meeting”.
    [offers] A table of offers and needs needs “Actor”, “Offer or need” and “Topic”.
    [contacts] A table of contact persons needs “Actor” and “Contact person”.
    [meetings] A table of meetings needs “Meeting”.
    [action_fields] A table of action fields needs “Action field”.
    [priorities] A table of priorities needs “Priority”.
   *[map] The facts about the map need “Property” and “Value”.
}
issue-too-many-cells = The row has { NUMBER($cells) } cells, but the table has only { NUMBER($columns) } columns; it was left out. A separator is probably part of a text: put that text in quotation marks.
issue-cell-without-heading = This column has no heading and was left out. Give it a heading or empty it.
issue-contact-column-left-out = This column holds personal data and was left out. Contact persons belong on a sheet of their own, “Contact persons”.
issue-phone-column = These are telephone numbers. They were taken over as details of a contact person and are on no map. “Telephone” would be a better heading.
issue-email-column = These are e-mail addresses. They were taken over as details of a contact person and are on no map. “E-mail” would be a better heading.
issue-person-column = These are names of persons. They were taken over as contact persons and are on no map. “Contact person” would be a better heading.
issue-hidden-sheet = The file hides this sheet, so it was left out. Unhide it if it belongs on the map.
issue-hidden-column = The file hides this column, so it was left out. Unhide it if it belongs on the map.
issue-rows-left-out = { $rows ->
    [one] This row was left out
   *[other] This and other rows, { NUMBER($rows) } in all, were left out
}: { $why ->
    [sum] Sums are neither actors nor cooperations.
    [note] It is probably a note below the table. If it belongs to the table, delete the blank row above it.
    [said-no] It says that the two do not work together.
    [hidden-rows] The file hides them. Unhide what belongs on the map.
   *[category-besides] Headings in between, beside a column that says the same. If the row belongs to the table, fill its empty cells.
}
issue-turned = In this sheet each entry stands in a column, so it was read turned. If that is wrong, put the headings into the first row.
issue-state = This is probably the state of { $state }; all states were taken together. For a single one, name it behind the file, for example “list.xlsx#{ $state }”.
issue-codes-only = This column gives only a code, so it was left out. Export the survey with the full texts of the questions.
issue-wave-column = This column probably names several surveys; all rows were taken together. For a single one, name it behind the file, for example “list.xlsx#2021”.
issue-holds-names = This column names actors of the list and was read as cooperations. If that is wrong, leave the column out.
issue-filled-down = Empty cells of this column were filled with what stands above them. Enter something else there if that is wrong.
issue-contradicting = { $pairs ->
    [one] One pair describes
   *[other] { NUMBER($pairs) } pairs describe
} working together differently from both sides, so the cooperations have a direction. If they are to have none, enter the same on both sides.
issue-uneven = { $pairs ->
    [one] One pair stands
   *[other] { NUMBER($pairs) } pairs stand
} differently on both sides of the table; the closer entry counts. Check whether an entry is missing.
issue-subject = Everything in this table was assigned to “{ $subject }”. If that is wrong, give the sheet or the table another title.
issue-unclear-mark = “{ $value }” is neither yes nor no here and was left out. Write x, yes or the closeness.
issue-thousands = “{ $value }” and the other numbers of this column were read as thousands. If they are decimals, write a comma.
issue-ambiguous-number = “{ $value }” may be a decimal or a thousand and was read as a decimal. Write the number without a point, or with a comma.
issue-formulas-alone = The source holds no actors, because its formulas have no saved value. Open the file once in Excel or LibreOffice and save it.
issue-formula-without-value = { $cells ->
    [one] The formula in this cell has
   *[other] The formulas in this and other cells, { NUMBER($cells) } in all, have
} no saved value, so the cells count as empty. Open the file once in Excel or LibreOffice and save it.
issue-number-is-no-id = “{ $value }” stands for several rows here. That is why the column was taken over as further information and not as the id. If it is to be the id, give each row one of its own.
issue-lost-characters = { $rows ->
    [one] A character in this row is damaged; “�” stands for it.
   *[other] Characters in this and other rows, { NUMBER($rows) } in all, are damaged; “�” stands for them.
} Correct them in the list and save it as “CSV UTF-8” or .xlsx.
issue-excel-error = Here stands the Excel error { $value }; it was left out. Correct the formula or enter the value yourself.

issue-empty-name = The name is missing, so the row was left out. Enter it or delete the row.
issue-name-too-long = This name or id has more than { NUMBER($limit) } characters and was left out. Shorten it and move the rest to the column “Note”.
issue-duplicate-id = The id “{ $value }” already stands in “{ $first_sheet }”, row { $first_row }; this row was left out. Give each row an id of its own.
issue-duplicate-name = “{ $value }” already stands in “{ $first_sheet }”, row { $first_row }. Delete one of the rows or make the names differ.

issue-joined-actor = This row says something else of “{ $value }” than an earlier one, which counts. If these are two actors, make the names differ.
issue-look-alike-name = “{ $value }” looks like the name in “{ $first_sheet }”, row { $first_row }, but is written with other letters: “{ $letter }” is a { $script ->
    [greek] Greek
   *[cyrillic] Cyrillic
} letter. Write both alike if the same is meant.

issue-missing-actor = An actor is missing here, so the row was left out. Enter it or delete the row.
issue-missing-meeting = The meeting is missing here, so the row was left out. Enter it or delete the row.
issue-missing-topic = The row names neither an offer nor a need and was left out. Enter a topic or delete the row.
issue-read-as-actor = “{ $value }” was read as “{ $actor }” ({ $reason ->
    [abbreviation] abbreviation or other word
    [legal_form] legal form
    [order] order of the words
    [umlaut] umlaut or written out
   *[spelling] spelling
}). If another actor is meant, enter it in the table of actors.
issue-unknown-actor = “{ $value }” is not in the table of actors and was added. { $suggested ->
    [letter] A name there looks the same, but “{ $letter }” is a { $script ->
        [greek] Greek
       *[cyrillic] Cyrillic
    } letter. Write both alike.
    [yes] If you mean “{ $suggestion }”, correct the name.
   *[no] Enter the actor there, or correct the name.
}
issue-unknown-field = “{ $value }” is not in the table of action fields and was added. { $suggested ->
    [yes] If you mean “{ $suggestion }”, correct the name.
   *[no] Enter the field there, or correct the name.
}
issue-unknown-meeting = “{ $value }” is not in the table of meetings and was added. { $suggested ->
    [yes] If you mean “{ $suggestion }”, correct the name.
   *[no] Enter the meeting there, or correct the name.
}
issue-unknown-contact-actor = It is unclear which actor this contact person belongs to, so the person was left out. Write the actor as in the table of actors.
issue-ambiguous-name = There are several called “{ $value }”, so the row was left out. Write the id here, or make the names differ.
issue-self-tie = “{ $value }” is tied to itself here; the row was left out. Correct “From” or “To”, or delete the row.
issue-duplicate-attendance = This attendance of “{ $value }” already stands further up and counts once. Delete the row.

issue-invalid-weight = “{ $value }” is no closeness and was left out. Write loose, medium or close, or a number greater than 0 and at most a billion.
issue-closeness-limited = The closeness of this cooperation is so large or so small that netmap cannot work with it; the nearest possible number is used. Enter the closeness again.
issue-unknown-status = “{ $value }” is no status and was left out. Write existing, planned, wished or ended.
issue-invalid-yes-no = “{ $value }” is no answer here and was left out. Write yes or no.
issue-unknown-offer-kind = It is unclear whether this is an offer or a need, so the row was left out. Write offer or need in the column “Offer or need”.
issue-invalid-date = “{ $value }” is no date and is only kept as text. Write, for example, 2021-11-05.
issue-date-without-day = “{ $value }” names no day; the first one is assumed. Write, for example, 2021-11-05 if you know the day.
issue-several-fields = “{ $value }” names several action fields; only the first one counts here. Give each a row of its own.

# Template: the empty workbook. Names of sheets and columns stand with the tables.

sheet-contacts = Contact persons
column-contact-person = Contact person
column-role = Role
column-email = Email
column-phone = Phone
column-website = Website
column-aliases = Also known as

# Legend of the workbook that is made of a map. "# " at the beginning makes a line a heading.
sheet-legend = Help
workbook-legend =
    # What is in this file
    Each sheet is a table of the map. You can change and add everything, and take the file into netmap again.
    Click into a cell: where there is a list to pick from, an arrow appears.
    The column “{ column-id }” is hidden. By it netmap knows an actor again that is called otherwise now.
    Rename an actor on the sheet “{ sheet-actors }”; its cooperations go along.
    A new row needs no “{ column-id }”. For a new actor, insert an empty row.
    Several action fields in one cell are separated by a semicolon.
    What you delete here stays in the map until you tick its removal when taking the file in.
    The sheets “{ sheet-measures }” and “{ sheet-findings }” are computed; netmap does not read them.
    Contact persons are not in this file.

template-sheet-guide = Instructions
template-title = Template for a stakeholder map

# Every line becomes a row of the sheet; a leading “# ” makes it a heading.
template-guide =
    1. Start with the sheet “{ sheet-fields }”: what does your network work on?
    2. On the sheet “{ sheet-actors }”, enter every organisation, authority and initiative once. Only the name is required.
    3. On the sheet “{ sheet-cooperations }”, enter who works with whom: one row per cooperation.
    4. Open the file in netmap. Whatever does not fit is reported with its sheet, row and column.

    That is all you need. The other sheets and columns are optional; leave empty what you do not know.

    # Good to know
    Click into a cell: a hint says what belongs there.
    Separate several fields in one cell by semicolons, for example: Education; Work.
    “{ column-surveyed-on }” matters: only an actor that was asked and named no cooperation really stands alone.
    Having been at the same meeting is not yet a cooperation. That is what “{ sheet-attendances }” is for.
    You may leave the column “{ column-id }” empty. It helps when names change later.
    You may add columns of your own on the right. Please keep the headings in the first row.

    # People
    Names, phone numbers and email addresses belong on the sheet “{ sheet-contacts }” only.
    netmap shows them on no map and writes them to no other file.

template-types = Public authority,Welfare organisation,Church,Mosque association,Migrant organisation,Volunteer initiative,School,Nursery,Youth centre,Advice centre,Adult education,Sports club,Chamber or employer,Cultural institution
template-kinds = Exchange,Project,Event,Referral,Funding,Use of rooms,Language course
template-meeting-kinds = Meeting,Workshop

template-list-only = Please pick an entry from the list.
template-not-listed = The sheet “{ $sheet }” has no such entry yet. Please add it there.

# Hints that appear on clicking into a cell (255 characters at most).
template-hint-id = Optional: a short code that stays the same even if the name changes. Use each only once.
template-hint-field = Pick from the list. Optional.
template-hint-reference = How you know, for example: survey 2021, minutes of 18 November.
template-hint-note = Anything else worth keeping, without names of people.
template-hint-actor = Name of the actor, picked from the list.

template-hint-actors-name = Name of the organisation, authority or initiative, as people write it. Required.
template-hint-actors-type = What sort of actor? From the list, or a word of your own.
template-hint-actors-fields = Where the actor is active. Separate several by semicolons.
template-hint-actors-place = Town or district.
template-hint-actors-website = Address of the web page, for example: https://www.example.org. Optional.
template-hint-actors-aliases = Other names and abbreviations, separated by semicolons. Lists that use one of them mean this actor. Optional.
template-hint-actors-coordinator = “yes” only for the office that coordinates the network and keeps this list.
template-hint-actors-surveyed-on = Day on which the actor was asked about its cooperations. Empty means: not asked yet.

template-hint-cooperations-from = One of the two actors, picked from the list. Required.
template-hint-cooperations-to = The other actor, picked from the list. Required.
template-hint-cooperations-field = What the cooperation is for. Separate several by semicolons. Empty: it counts wherever both are active.
template-hint-cooperations-kind = What the two do together. From the list, or a word of your own.
template-hint-cooperations-closeness = How close? From the list, or a number above 0.
template-hint-cooperations-status = Empty means: existing.
template-hint-cooperations-directed = “yes” if it runs one way only, as funding does. Empty means: no.

template-hint-fields-field = Name of the action field, for example: Education and language.
template-hint-fields-description = What belongs to it, in one sentence.
template-hint-priorities-priority = A concern that all fields share, for example: mutual respect.

template-hint-meetings-meeting = Name of the meeting or workshop. Use each only once.
template-hint-meetings-date = Day of the meeting. Leave it empty if only the month is known.
template-hint-meetings-kind = Meeting, workshop or a word of your own.
template-hint-meetings-part-of = For a workshop: the meeting it belonged to.
template-hint-attendances-meeting = Meeting or workshop, picked from the list.

template-hint-offers-offer-or-need = Does the actor offer something, or is it looking for something?
template-hint-offers-topic = What it is about, in a word. Offers and needs find each other if both use the same word.

template-hint-contacts-contact-person = Whom to call. Appears on no map.
template-hint-contacts-role = What the person does there.
template-hint-contacts-email = Email address.
template-hint-contacts-phone = Phone number with area code.

template-hint-map-title = Name of your network.
template-hint-map-as-of = Day the map describes.

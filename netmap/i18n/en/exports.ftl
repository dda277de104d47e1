# Sheets and columns of netmap's own tables. The readers know these headings.

sheet-actors = Actors
sheet-cooperations = Cooperations
sheet-fields = Action fields
sheet-priorities = Priorities
sheet-meetings = Meetings
sheet-attendances = Attendances
sheet-offers = Offers and needs
sheet-map = Map
sheet-measures = Measures
sheet-findings = Findings
sheet-computed = Computed from the map. netmap does not read this sheet.

column-id = Id
column-name = Name
column-type = Type
column-fields = Action fields
column-field = Action field
column-place = Place
column-coordinator = Coordinating office
column-surveyed-on = Surveyed on
column-reference = Reference
column-note = Note
column-from = From
column-to = To
column-kind = Kind
column-closeness = Closeness
column-status = Status
column-directed = Directed
column-description = Description
column-priority = Priority
column-meeting = Meeting
column-date = Date
column-part-of = Part of
column-actor = Actor
column-offer-or-need = Offer or need
column-topic = Topic
column-property = Property
column-value = Value

property-title = Title
property-as-of = As of

word-yes = yes
word-no = no
word-loose = loose
word-medium = medium
word-close = close
word-offer = Offer
word-need = Need

status-existing = existing
status-planned = planned
status-wished = wished
status-ended = ended

# Format of dates in Excel
format-date = yyyy-mm-dd

# Findings and measures as tables
column-analysis = Question
column-finding = Finding
column-why = Why it matters
column-action = What you can do
column-actors = Actors
column-proposals = Proposed ties
column-standing = Without the coordinating office
column-why-without = Why, without it
column-sureness = How sure
column-evidence = How one can tell
column-measure = Measure

# Writing files
error-write-folder = “{ $file }” is a folder. Please name a file in it.
error-write-no-folder = There is no folder “{ $folder }”. Please create it or choose another one.
error-write-held = “{ $file }” cannot be replaced: another program (Excel, for example) holds the file open, or you may not write there. Please close it or choose another name, “{ $other }” for example. The old file is unchanged.
error-write-refused = “{ $file }” could not be written ({ $reason }). An old file is unchanged.
error-export-suffix = netmap does not know the ending “{ $suffix }”. Possible are: { $known }.

# The dashboard

server-address = netmap is running at { $address } (stop with Ctrl+C)
server-port-taken = Port { $wanted } is taken; netmap uses port { $port }.
error-no-port = No port is free from { $port } on. Please stop another program or name another port.
error-open-server = netmap does not start: Streamlit would listen on { $value }, where others can reach it too. Start it with "netmap app", or take back the setting server.address (STREAMLIT_SERVER_ADDRESS).
error-server-ssl = netmap does not start: Streamlit would listen encrypted, and netmap cannot be opened that way. Please take back the settings server.sslCertFile and server.sslKeyFile; on this computer alone they are not needed.
door-title = This map is private
door-why = It belongs to the person who started netmap on this computer.
door-remedy = Did you start it yourself? Then open the whole address from the window in which you started it. It holds until netmap stops; every start prints a new one.
door-cookies = Your browser did not accept the cookie by which netmap recognises it. Please allow it cookies for 127.0.0.1 and open the whole address again.
door-missing = In this way netmap shows no maps, because others could see them. Start it with "netmap app" or "streamlit run app.py".
browser-opens = netmap is opening.
browser-link = If it does not, follow this link.
dashboard-defect = Something went wrong here. Your map is unchanged. Reload the page; if it happens again, please report it.
dashboard-analysing = Checking { $actors } actors …
dashboard-placing = Arranging { $actors } actors on the map …

page-overview = Overview
page-map = Map
page-fields = Action fields
page-data = Data
language-label = Language (Sprache)

word-number = { $value }
word-day = { DATETIME($date, dateStyle: "medium") }
word-unknown = not stated
word-unasked = not asked yet

# In place of Streamlit's own words
builtin-upload = Choose a file
builtin-limits = Excel, LibreOffice or CSV, at most { $megabytes } MB together
builtin-drop = Drop files here
builtin-file-refused = This file cannot be taken: only tables of Excel or LibreOffice and CSV files, at most { $megabytes } MB together. If it should fit, reload the page.
builtin-no-results = nothing found
builtin-notice = There is nothing to see here just now
builtin-unreachable = This address does not exist, or netmap has stopped. If need be, start netmap again, and reload the page.

# Start
start-title = Who works with whom?
start-lead = netmap draws your network as a map and shows, for each field of action, who the key actors are and where the gaps lie.
start-example = See Beispielstadt
start-example-help = A fictional town with 64 actors in four action fields. It shows everything netmap can do.
start-example-button = Open Beispielstadt
start-upload = Open your own list
start-template = Begin with the template
upload-label = Workbook (Excel, LibreOffice) or CSV files
upload-help = Please choose several CSV files together. netmap recognises the tables by their headings. The file stays on this computer.
upload-reading = Reading the list …
upload-large = Open it all the same
upload-refused = { $kept ->
    [yes] The list cannot be opened like this; the map before stays open. Please put right what is listed below, here or in your file.
   *[no] The list cannot be opened like this. Please put right what is listed below, here or in your file.
}
template-help = An empty workbook for Excel or LibreOffice with help texts and drop-down lists.
template-file = netmap-template.xlsx
template-button = Download the template
issue-heading-sheet = Sheet or file
issue-heading-row = Row
issue-heading-column = Column
issue-heading-value = Content
issue-heading-what = What to do
example-beispielstadt = Beispielstadt (fictional)
example-beispielstadt-2022 = Beispielstadt one year later (fictional)
example-hemer = Integration in Hemer (from a report of 2021)

# Overview
figure-actors = Actors
figure-actors-help = Organisations, initiatives and authorities on the map.
figure-cooperations = Cooperations
figure-cooperations-help = Existing ones; several between the same actors count one by one.
figure-coming = Planned or wished for
figure-coming-help = Cooperations that do not exist yet. No analysis counts them.
figure-surveyed = Asked
figure-surveyed-help = Actors who were asked about their cooperations. Those who were not may have some that are missing here.
figure-of = { $part } of { $whole }
figure-meetings = Meetings
figure-meetings-help = Meetings and workshops. Having been there together does not count as a cooperation.
figure-as-of = As of
figure-as-of-help = The day for which the map holds.
overview-fields = Action fields
overview-no-fields = This map has no action fields yet. Enter some on the page “Edit”, or open a list with a column “Action field”.
overview-findings = What matters most
overview-no-findings = There is nothing to say about this map yet: too few cooperations are recorded.
overview-priorities = Shared priorities
field-actors = { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
field-cooperations = { $count ->
    [one] { $count } cooperation
   *[other] { $count } cooperations
}
field-figures-help = Actors that name the action field or cooperate in it; existing cooperations that count in it, several between the same actors one by one. A cooperation without a field counts in all fields that both actors name.
field-no-hubs = nobody with enough partners
field-gaps = Gaps
field-gaps-help = Possible cooperations, actors without cooperation and types of actors that are absent. How they are found is told with each statement and under “Terms and sources” on the page Data.
field-nobody = nobody recorded yet
field-no-gaps = none found
field-gap-missing-link = { $count ->
    [one] { $count } likely link is missing
   *[other] { $count } likely links are missing
}
field-gap-isolated = { $count ->
    [one] { $count } actor without cooperation
   *[other] { $count } actors without cooperation
}
field-gap-absent-type = { $count ->
    [one] { $count } type of actor is absent
   *[other] { $count } types of actor are absent
}
field-open = Look at this field

# Findings
finding-show = Show on the map
finding-sureness = How sure: { $word }

# Map
filter-search = Find an actor
filter-search-hint = Type a name
filter-field = Action field
filter-all-fields = all action fields
filter-types = Type of actor
filter-all-types = all types
filter-kinds = Kind of cooperation
filter-all-kinds = all kinds
filter-statuses = Status
filter-all-closeness = any closeness
filter-least-closeness = at least { $word }
filter-meeting = Meeting
filter-all-meetings = with and without meetings
filter-meeting-help = Shows only those who took part in this meeting or in one of its workshops. Being in the same room is not a cooperation.
filter-colour = Colour by
filter-size = Size by
filter-same-size = all the same size
filter-without-office = Without the coordinating office
filter-without-office-help = Hides the office that coordinates the network, to show what holds without it.
filter-outage = What if they drop out?
filter-outage-hint = Choose actors
filter-outage-help = The chosen actors vanish from the map. At the right you read what then falls apart.
map-focus = Neighbourhood of { $actor }
map-whole = Whole network
map-no-highlight = Remove highlighting
map-tables = The same as a table
map-tables-help = What the map shows just now. Partners are the actors with whom there is a visible cooperation; each counts once (undirected, unweighted).
map-actors = Actors ({ $count })
map-cooperations = Cooperations ({ $count })
map-no-rows = Nothing is visible with these filters. Take one back.
details-nothing = Nothing selected
details-hint = Click an actor or a link. A double click highlights an actor and its direct partners.
details-finding = Highlighted
details-partners = { $count ->
    [0] No partners recorded
    [one] { $count } partner
   *[other] { $count } partners
}
details-offer = Offers
details-need = Is looking for
details-findings = What stands out ({ NUMBER($count) })
details-cooperation = Cooperation
details-with = with
details-directed = towards
details-all-shared = all shared ones

# Action fields
field-no-findings = Nothing stands out in this field.
field-choose-finding = Choose a statement on the left: the map then shows who it is about.
relations-title = How do the fields work with each other?
relations-help = Pairs of actors that work together, before and after the slash: recorded and expected. Expected is the mean when fields are dealt out to the actors anew (undirected, unweighted; the baseline of Krackhardt and Stern 1988). p is the share of random dealings in which some comparison was as remarkable; it holds for all of them at once (Westfall and Young 1993).
relations-cell = { NUMBER($observed, useGrouping: 0) } / { NUMBER($expected, maximumFractionDigits: 0) }
relations-within = Within “{ $field }”
relations-between = Between “{ $field }” and “{ $other }”
relations-sentence = { $place }, { $observed ->
    [0] nobody works together
    [one] one pair of actors works together
   *[other] { $observed } pairs of actors work together
}, with { NUMBER($expected, maximumFractionDigits: 0) } to be expected: { $verdict ->
    [fewer] fewer than chance explains (p = { NUMBER($chance, maximumFractionDigits: 3) }).
    [more] more than chance explains (p = { NUMBER($chance, maximumFractionDigits: 3) }).
    [usual] the difference may be a coincidence (p = { NUMBER($chance, maximumFractionDigits: 3) }).
   *[open] whether that is a coincidence cannot be tested.
}
matrix-title = Who is represented in which field?
matrix-help = Number of actors by type and action field; a dash means nobody. An actor can count in several fields.

# Data
data-source = Opened: { $source }
data-as-of = As of: { $day }
data-contacts = { $count ->
    [one] The list names { $count } contact person. netmap shows it nowhere and passes it on to nobody.
   *[other] The list names { $count } contact persons. netmap shows them nowhere and passes them on to nobody.
}
data-warnings = { $count ->
    [one] { $count } remark on your list
   *[other] { $count } remarks on your list
}
own-columns-title = Columns of your own
own-columns-lead = Your list has columns that netmap does not know. They are in profiles and in the tables below the map; those with few different values colour, arrange and filter the map.
own-columns-heading = Column
own-columns-records = Entries
own-columns-values = Values
own-columns-value = { $value } ({ NUMBER($count) })
own-columns-count = { NUMBER($count) } ({ $records })
own-columns-use = On the map
own-columns-sorts = colour, arrangement, filter
own-columns-shown = only shown
own-columns-choose = Rename a column or leave it out
own-columns-to = New heading
own-columns-rename = Rename
own-columns-leave-out = Leave out
own-columns-help = Applies to all entries and can be undone in the history. If the new heading is there already, both columns become one.
own-columns-kept-only = You can rename columns or leave them out once you keep the list as a map.

data-downloads = Take along
data-download-html = Map as an HTML page
data-download-xlsx = Tables for Excel
data-download-graphml = Network as GraphML
data-own-columns = Columns of your own ({ $columns }) are in the tables for Excel and in GraphML, not in maps and reports.
data-open = Open something else
data-example-open = See an example
data-example = Example
data-open-example = Open the example

# Terms
glossary-title = Terms and sources
glossary-network = Measures of the network
glossary-actors = Measures of the actors
glossary-findings = Statements
glossary-evidence = How sure
column-term = Term
column-definition = Meaning

filter-arrangement = Arrangement
filter-arrangement-help = By cooperation: those who work together stand together. From the centre: the higher the value of the measure under “Size by”, the nearer to the middle.
filter-everything = Show all actors one by one
filter-everything-many = At most { NUMBER($most) } actors can be drawn one by one. Filter, or open single groups.
arrangement-network = by cooperation
arrangement-by_field = by action field
arrangement-by_type = by type
arrangement-by_own = by “{ $column }”
filter-own = Column of your own
filter-own-help = Columns of your list with few different values. The chosen one can colour, arrange and filter the map.
filter-all-own = all values
arrangement-concentric = from the centre
map-arrange-anew = Arrange anew
map-arrange-anew-help = Forgets where actors were dragged, and arranges the map anew.
map-steps = How far the neighbourhood reaches
map-step = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
map-multiples = Fields side by side
map-multiples-help = All action fields at a glance: every actor is in the same place in each. Click one to see that field alone.
map-close-groups = Close groups
look-around = What you looked at
look-back = ← Back
look-on = Forward →
details-measures = Key measures
details-measure = { $measure }: { NUMBER($value, maximumFractionDigits: 2) } (rank { NUMBER($rank) } of { NUMBER($actors) })
ways-title = { $count ->
    [one] One actor selected
   *[other] { NUMBER($count) } actors selected
}
links-more = { $count ->
    [one] One more
   *[other] { NUMBER($count) } more
}
ways-to = How connected with …
ways-second = Now click a second actor, or search for it at the left: the map shows all shortest ways from “{ $actor }”.
ways-stop = Cancel
ways-hidden = “{ $actor }” is not shown with these filters.
ways-none = There is no way between “{ $first }” and “{ $second }”.
ways-between = { $steps ->
    [one] “{ $first }” and “{ $second }” work together directly.
   *[other] “{ $first }” and “{ $second }” are connected in { NUMBER($steps) } steps, in { $ways ->
        [one] one shortest way
       *[other] { NUMBER($ways) } equally short ways
    }.
}
ways-step = Step { NUMBER($step) }
ways-common = { $count ->
    [0] No common partner
    [one] One common partner
   *[other] { NUMBER($count) } common partners
}
ways-end = Clear selection

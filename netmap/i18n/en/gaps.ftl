# Page “Gaps”: two lists of suggestions, decisions on them, and what if

page-gaps = Gaps
gaps-list = What to show
gaps-list-strategic = Strategic gaps
gaps-list-unrecorded = Probably existing, not recorded
gaps-list-what-if = What if
gaps-meaning-strategic = No cooperation is recorded here although the network would gain from it. Whether it fits is for you to decide.
gaps-meaning-unrecorded = These cooperations probably exist already and just have not been entered. Ask before you plan one.
gaps-searching-strategic = Looking for gaps between { $actors } actors …
gaps-searching-unrecorded = Testing on { $actors } actors how well cooperations can be predicted …
gaps-backtest = How often this list is right
gaps-nothing-strategic = netmap finds no strategic gap. Enter needs, offers, meetings or wishes on “Edit”, and there will be more to compare.
gaps-nothing-unrecorded = Enter more cooperations on “Edit”, and netmap will test it again. What the network lacks is listed under “Strategic gaps”.
gaps-nothing-untied = No cooperation has been entered on the map yet. Enter on “Edit” who works with whom and who was asked: then it will show what is missing.
gaps-nothing-chosen = There is no suggestion for this choice. Change a filter.
gaps-count = { $count ->
    [one] One suggestion
   *[other] { $count } suggestions
}
gaps-page = Which suggestions
gaps-page-next = { $count ->
    [one] One more suggestion follows; choose it above.
   *[other] { $count } more suggestions follow; choose the next ones above.
}
gaps-filter-state = Decision
gaps-filter-type = Actor type
gaps-filter-actor = Actor
gaps-all-states = all
gaps-all-fields = all fields
gaps-all-types = all types
gaps-all-actors = all actors
gaps-download = Download the work list
gaps-download-help = Both lists with reasons, decisions and notes as an Excel workbook. Contact persons are left out.
gaps-file = Work list { $map }
gaps-hint = “Show on the map” draws the suggested cooperation here as a dashed line.
gaps-open-map = Open in the large map
gaps-not-kept = You can accept, dismiss and take notes as soon as netmap keeps the map for you.
gaps-accept = Accept
gaps-accept-strategic-help = The cooperation is entered as planned.
gaps-accept-unrecorded-help = The cooperation is entered as planned. If you know already that it exists, enter it as existing on “Edit”.
gaps-accept-alone-help = The decision is written down; the map stays as it is.
gaps-dismiss = Dismiss
gaps-dismiss-reason = Why does the suggestion not fit?
gaps-reopen = Reopen
gaps-note = Note
gaps-note-label = Note on this suggestion
gaps-note-save = Save the note
gaps-pick = Remember
gaps-pick-help = For “What if”: what changes on the map if this suggestion comes true?
gaps-decided = { $state }, { $who }, { $at }
gaps-reason = Reason: { $reason }
gaps-noted = Note: { $note }

decision-open = open
decision-accepted = accepted
decision-dismissed = dismissed
decision-noted = open, with a note

# Work list
sheet-strategic = Strategic gaps
sheet-unrecorded = Not recorded
column-proposal = Suggestion
column-reasons = Reasons
column-effect = What would change
column-introducer = Could introduce them
column-unasked = Not asked yet
column-decision = Decision
column-reason = Reason
column-decided-by = Decided by
column-decided-on = Decided on

# What if
what-if-lead = What changes on the map if suggestions come true?
what-if-how = Which suggestions
what-if-how-mine = My choice ({ $count })
what-if-how-netmap = Let netmap choose
what-if-nothing = Here you can try out suggestions, but none is open. “Strategic gaps” says why.
what-if-none = Remember suggestions in the lists, or let netmap choose.
what-if-aim = Aim
what-if-count = At most so many
what-if-choosing = Comparing { $count } suggestions …
what-if-computing = Computing the map with { $count } suggestions …
what-if-figures = What changes
what-if-figure = Figure
what-if-today = Today
what-if-then = With these suggestions
what-if-chosen = These suggestions
what-if-accept = Accept all
what-if-accept-help = Enters these cooperations as planned, in one step.
what-if-clear = Clear the choice

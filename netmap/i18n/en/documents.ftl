# What all documents say: report, handout, profiles, slides

document-subtitle = Who works with whom, what a lot depends on, and what is missing
document-field = Action field { $field }
document-findings = What the map shows
document-no-findings = The analysis found nothing remarkable.
document-proposals = What you can set in motion
document-field-size = { $actors ->
    [one] One actor is
   *[other] { $actors } actors are
} active here, with { $ties ->
    [0] no existing cooperation yet
    [one] one existing cooperation
   *[other] { $ties } existing cooperations
}.
document-field-hub = { $actor } has the most partners: { $degree } of { $others }.
document-field-no-hub = Nobody has clearly more partners than the others here.
document-field-gaps = { $count ->
    [0] The analysis names no gap here.
    [one] The analysis names one gap here.
   *[other] The analysis names { $count } gaps here.
}
document-field-hubs = Key actors
document-field-missing = Gaps
document-proposals-note = Proposals are reasons to ask: that nothing is recorded does not always mean that there is nothing.

# Report, handout and profiles

report-situation = Where the network stands
report-figures = The main figures
report-asked = – of these, asked about their cooperations
report-stage = Cooperations: { $stage }
report-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
report-purpose = { $count ->
    [0] The map shows who works with whom.
    [one] The map shows who works with whom in the action field { $fields }.
   *[other] The map shows who works with whom, in { $count } action fields: { $fields }.
}
report-survey = { $asked } of { $actors } actors were asked about their cooperations, { $days ->
    [one] on { DATETIME($first, dateStyle: "long") }
   *[several] between { DATETIME($first, dateStyle: "long") } and { DATETIME($last, dateStyle: "long") }
}. { $open ->
    [0] So all of them have spoken for themselves.
   *[other] Of the others we only know what somebody else says about them.
}
report-survey-unknown = The map does not say who was asked about their cooperations, or when. So a missing cooperation may also mean that nobody asked.
report-office = { $count ->
    [one] The coordinating office is { $office }; statements that touch it are also given without it.
   *[other] The coordinating offices are { $office }; statements that touch them are also given without them.
}
report-no-source = The map names no source of its data.
report-as-of = As of { DATETIME($date, dateStyle: "long") }
report-undated = Without a date
report-date = { DATETIME($date, dateStyle: "long") }
report-page = Page { $number }
report-link = The map online

report-hubs-table = Who works with the most others here
report-field-findings = What else stands out here
report-field-proposals = Proposals
report-no-field-proposals = The analysis proposes no cooperation for this action field in particular.
report-sure = { $word }: { $reasons }
report-also-without = That holds without the coordinating office, too.
report-without-office = Without the coordinating office: { $summary }

report-strategic = What is missing and would help
report-no-proposals = The analysis proposes nothing here: it found no wish, no need with a fitting offer, and no gap that a new cooperation would close.
report-unrecorded = What probably exists but is not recorded

report-method = How this report came about
report-limits = What it cannot say
report-limit-recorded = The map only knows what is recorded. A missing line is a question first, not a finding.
report-limit-asked = Where a finding depends on who was asked, it says how sure it is.
report-limit-meetings = Having been at the same meetings does not mean working together: joint attendance never counts as a cooperation.
report-limit-boundary = All figures depend on whom the map lists as an actor. With different neighbouring towns they would differ.
report-limit-coincidence = Many partners are no merit and few are no fault. The figures describe relations, not the quality of anybody’s work.
report-limit-proposals = netmap computes proposals from the map. Whether they make sense, those involved know.
report-evidence-words = How sure a finding is
report-questions = What the analysis asks
report-measures = Measures

report-profiles = { $title }: profiles
report-partners = { $count ->
    [0] Cooperations
    [one] Works with one actor
   *[other] Works with { $count } actors
}
report-partners-table = Cooperations, the closest first
report-further-partners = Also: { $names }.
report-no-partners = No cooperation is recorded.
report-no-partners-unasked = No cooperation is recorded; the actor has not been asked yet.
report-never-asked = not yet
report-offers-table = What the actor offers and needs
report-about = What the map says about this actor

# On slides only

slides-more = { $title } (continued)
slides-whole = The whole network
slides-changes = What has changed since the last state
slides-changes-as-of = What has changed since { DATETIME($date, dateStyle: "long") }
slides-figures = The figures compared
slides-field-now = How things stand
slides-hub = { $actor } ({ $degree ->
    [one] { $degree } partner
   *[other] { $degree } partners
})
slides-notes-cover = All boxes and lines can be moved and changed; lines stay with their boxes. Straight lines go around boxes as far as they can.
slides-notes-whole = A box is an actor, a line a cooperation. Colour and sign stand for the type, see the legend.

error-report-actor = There is no actor “{ $value }” on the map. Please write the name as in the list.
error-report-link = “{ $value }” will not do for a QR code. Please give an address that begins with http:// or https:// and has at most { $most } characters.

cli-report-summary = Write a report, a handout or profiles.
cli-report-help = The report says where the network stands, for each action field with its map, key actors, gaps and proposals, then all important findings, how sure they are and what the analysis cannot know. The handout is one page, a profile one page for each actor.
cli-report-example =
    netmap report beispielstadt -o report.pdf
    netmap report hemer -o sheet.pdf --kind handout --link https://example.org
    netmap report beispielstadt -o vhs.docx --kind profile --actor vhs
cli-option-kind = What is written: the whole report (report), a handout of one page (handout) or profiles (profile). By default report.
cli-option-actor = Only the profile of this actor (name or id); by default all.
cli-option-link = Address that a QR code on title page and handout leads to, such as that of the shared map.
cli-metavar-actor = ACTOR
cli-metavar-link = ADDRESS
cli-wrong-actor = --actor is only for --kind profile.
cli-working-report = Writing { $file } …

cli-slides-summary = Write a whole deck of slides in which everything can be changed.
cli-slides-help = Overview, a slide for each action field with its map, key actors and gaps, the most important findings and proposals, all with speaker notes. Boxes and lines are shapes of PowerPoint: whoever moves a box takes its lines along.
cli-slides-example =
    netmap slides beispielstadt -o meeting.pptx
    netmap slides beispielstadt-2022 -o new.pptx --before beispielstadt
cli-option-before = An earlier state; slides at the end say what has changed since.
cli-working-slides = Writing the slides { $file } …

# The map as an HTML file

file-findings = Findings
file-offers = Offers and needs
file-about = Findings
file-partners = Works with

# On the page "Data"

documents-title = To read and hand out
documents-kind = What
documents-report = Report: situation, action fields, proposals, method
documents-handout = Handout: the map and three sentences on each action field
documents-profile = Profiles: a page about each actor
documents-report-file = report
documents-handout-file = handout
documents-profile-file = profiles
documents-link = Address for a QR code
documents-link-help = Whoever holds the sheet gets there with a telephone, for example to the map on your website. Without an address there is no QR code.
documents-download-pdf = As PDF
documents-download-docx = For Word

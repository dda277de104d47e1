# Pictures and slides

picture-legend-entry = { $label } ({ $count })
picture-legend-more = { $count ->
    [one] … and one more line
   *[other] … and { $count } more lines
}
picture-facts-note = { $facts } · { $note }
picture-empty = This map has no actors yet.
picture-made = made with netmap
picture-lacking = No font is installed for these characters: { $letters }.
picture-lacking-remedy = { $said } Install a suitable font, such as one of the Noto fonts, start netmap again and export once more.
picture-sources = { $count ->
    [one] Source: { $sources }
   *[other] Sources: { $sources }
}
picture-largest = Shown are the { $shown } actors with the most partners, of { $actors }.
picture-hubs-found = The key actors stand out.
picture-hubs-none = The findings name no key actor here.
picture-gaps-found = Possible cooperations and actors without any stand out.
picture-gaps-none = The findings name no gap here.

cli-slides-summary = Write a whole deck of slides in which everything can be changed.
cli-slides-help = Overview, a slide for each action field with its map, key actors and gaps, the most important findings and proposals, all with speaker notes. Boxes and lines are shapes of PowerPoint: whoever moves a box takes its lines along.
cli-slides-example =
    netmap slides beispielstadt -o meeting.pptx
    netmap slides beispielstadt-2022 -o new.pptx --before beispielstadt
cli-option-before = An earlier state; slides at the end say what has changed since.
cli-option-scene = What stands out on picture, slide and HTML page: nothing (whole), the key actors (hubs) or the gaps (gaps).
cli-option-theme = Colours of picture, slides and HTML page: light, dark or for print (by default light).
cli-option-paper = Page of .svg, .png and .pdf: A4 landscape, 16:9 (wide) or as large as the map (natural). By default .pdf on A4, the others natural.
cli-option-dpi = Dots an inch of .png: { $screen } for the screen, { $default } for print (the default).

data-download-svg = Map as SVG
data-download-png = Map as PNG
data-download-pdf = Map as PDF
data-download-pptx = Map as a slide (PowerPoint)

slides-more = { $title } (continued)
slides-subtitle = Who works with whom, what a lot depends on, and what is missing
slides-whole = The whole network
slides-field = Action field { $field }
slides-findings = What the map shows
slides-proposals = What you can set in motion
slides-changes = What has changed since the last state
slides-changes-as-of = What has changed since { DATETIME($date, dateStyle: "long") }
slides-figures = The figures compared
slides-field-now = How things stand
slides-field-size = { $actors ->
    [one] One actor is
   *[other] { $actors } actors are
} active here, with { $ties ->
    [0] no existing cooperation yet
    [one] one existing cooperation
   *[other] { $ties } existing cooperations
}.
slides-field-hub = { $actor } has the most partners: { $degree } of { $others }.
slides-field-no-hub = Nobody has clearly more partners than the others here.
slides-field-gaps = { $count ->
    [0] The analysis names no gap here.
    [one] The analysis names one gap here.
   *[other] The analysis names { $count } gaps here.
}
slides-field-hubs = Key actors
slides-field-missing = Gaps
slides-hub = { $actor } ({ $degree ->
    [one] { $degree } partner
   *[other] { $degree } partners
})
slides-notes-cover = All boxes and lines can be moved and changed; lines stay with their boxes. Straight lines go around boxes as far as they can.
slides-notes-whole = A box is an actor, a line a cooperation. Colour and sign stand for the type, see the legend.
slides-notes-proposals = Proposals are reasons to ask: that nothing is recorded does not always mean that there is nothing.
slides-no-findings = The analysis found nothing remarkable.
cli-working-slides = Writing the slides { $file } …

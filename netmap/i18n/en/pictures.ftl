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

cli-option-like = Earlier list or map: its actors stay where its picture has them; new ones come near their partners.
cli-option-scene = What stands out on picture, slide and HTML page: nothing (whole), the key actors (hubs) or the gaps (gaps).
cli-option-theme = Colours of picture, slides and HTML page: light, dark or for print (by default light).
cli-option-paper = Page of .svg, .png and .pdf: A4 landscape, 16:9 (wide) or as large as the map (natural). By default .pdf on A4, the others natural.
cli-option-dpi = Dots an inch of .png: { $screen } for the screen, { $default } for print (the default).

data-download-svg = Map as SVG
data-download-png = Map as PNG
data-download-pdf = Map as PDF
data-download-pptx = Map as a slide (PowerPoint)

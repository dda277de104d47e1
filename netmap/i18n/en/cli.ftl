# Command line. For each command: summary (one line), help (what to know), example.

cli-help = netmap turns a list of actors and cooperations into a map: who works with whom, who the key actors are, where the gaps lie.
cli-netmap-example =
    netmap app beispielstadt
    netmap check my-list.xlsx

cli-app-summary = Show the map and the findings in the browser.
cli-app-help = The program runs on this computer only and needs no internet. Ctrl+C ends it. Without SOURCE it begins with the choice.
cli-app-example =
    netmap app beispielstadt
    netmap app my-list.xlsx --port 8600 --no-browser

cli-check-summary = Check a list and say what is wrong with it.
cli-check-help = Names all errors and warnings at once, with sheet, row and column. The exit code is 0 if netmap can work with the list, else 1.
cli-check-example =
    netmap check my-list.xlsx
    netmap check folder-of-csv --format json

cli-measures-summary = Print the measures of the network and of each actor.
cli-measures-help = Existing cooperations count. Most measures disregard their direction and closeness; where these count, the definition says so. What is not defined stays empty (null in JSON). The definitions are in docs/cli.md.
cli-measures-example =
    netmap measures beispielstadt
    netmap measures my-list.xlsx --field "Bildung und Sprache" --format csv

cli-analyse-summary = Print key actors, gaps and the other findings.
cli-analyse-help = Each finding says what is the case, why it matters, what you can do, and whether it holds without the coordinating office too.
cli-analyse-example =
    netmap analyse beispielstadt
    netmap analyse my-list.xlsx --field "Bildung und Sprache" --format json

cli-export-summary = Write the map to a file.
cli-export-help = The ending decides the form: .html is the map as one page that runs without internet; .svg, .png and .pdf are pictures; .pptx is a slide on which you can move and change everything; .xlsx are the tables with measures and findings; .graphml opens in Gephi, visone, yEd and igraph. None of these files holds contact persons.
cli-export-example =
    netmap export beispielstadt -o map.html
    netmap export my-list.xlsx -o language.xlsx --field "Bildung und Sprache"
    netmap export beispielstadt -o map.pdf --scene hubs --theme print

cli-template-summary = Write the empty workbook to fill in.
cli-template-help = The template has all sheets and columns that netmap knows, with hints and lists to pick from.
cli-template-example = netmap template -o template.xlsx

cli-usage = Usage:
cli-arguments = Arguments
cli-options = Options
cli-commands = Commands
cli-example = Example:
cli-metavar-options = [OPTIONS]
cli-metavar-command = COMMAND …
cli-metavar-source = SOURCE
cli-metavar-field = FIELD
cli-metavar-file = FILE
cli-metavar-port = NUMBER

cli-argument-source = Workbook (.xlsx, .xls, .ods), folder of CSV files, CSV file, map kept by netmap (.netmap or address of a database) or name of an example (beispielstadt, beispielstadt-2022, hemer).
cli-option-help = Show this help.
cli-option-version = Show the version.
cli-option-lang = Language of the output; by default that of { $variable }, else German.
cli-option-field = Only this action field (name or id).
cli-option-no-evidence = Do not test how sure the findings are; quicker on large maps.
cli-option-without-office = Leave out the coordinating office with its cooperations.
cli-option-format = Form of the output (by default { $default }).
cli-option-output = Target file; ends in { $known }. An existing file is replaced.
cli-option-port = Listen on this port (by default { $default }); on the next free one if it is taken.
cli-option-no-browser = Do not open the browser, only print the address.

cli-working-open = Reading { $source } …
cli-working-measure = Measuring { $actors ->
        [one] one actor
       *[other] { $actors } actors
    } …
cli-working-analyse = Analysing { $actors ->
        [one] one actor
       *[other] { $actors } actors
    } …
cli-working-export = Writing { $file } …

cli-severity-error = Error
cli-severity-warning = Warning
place-row = row { $row }
place-column = column “{ $column }”
cli-check-passed = { $actors ->
        [one] One actor
       *[other] { $actors } actors
    }, { $cooperations ->
        [one] one cooperation
       *[other] { $cooperations } cooperations
    }: no errors, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }.
cli-check-no-ties = The list names no cooperations. Enter in a column “Partner” who works with whom, or add the cooperations on the map.
cli-check-failed = { $errors ->
        [one] One error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }. netmap opens the list once there is no error left.
cli-analyse-nothing = No findings: the map has too few actors or cooperations for any.
cli-no-office = This map names no coordinating office, so nobody is left out.
cli-written = Written: { $file }

cli-error = Error: { $message }
cli-stopped = Stopped.
cli-source-errors = The source { $source } has { $count ->
        [one] an error
       *[other] { $count } errors, the first being
    } ({ $place }): { $first } To see everything: netmap check { $source }
cli-source-large = This list has about { NUMBER($rows) } rows, more than netmap is used to; this takes much memory and some minutes.
cli-source-warnings = { $count ->
        [one] One warning
       *[other] { $count } warnings
    } about this source; to see more: netmap check { $source }

cli-hint = Help: { $command } --help
cli-wrong-command = There is no command “{ $command }”. Possible are: { $known }.
cli-wrong-option = There is no option { $option } here.
cli-wrong-option-use = The option { $option } is used differently, see the help.
cli-wrong-missing = Missing: { $parameter }.
cli-wrong-extra = This is too much: { $arguments }.
cli-wrong-choice = { $parameter } knows only: { $known }.
cli-wrong-range = { $parameter } takes a whole number from { $least } to { $most }.
cli-wrong-suffix = “{ $file }” has an ending that netmap does not write here. Possible are: { $known }.

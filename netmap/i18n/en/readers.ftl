# A source cannot be opened at all. Each sentence names the next step.

error-no-source = There is no “{ $value }”. Name an Excel file (.xlsx), a folder of CSV files or one of the examples: { $known }.
error-unreadable = “{ $value }” cannot be read. Close the file in other programs and check that you may access it.
error-no-files = There is no table here. Choose an Excel file (.xlsx) or CSV files.
error-one-workbook = “{ $value }” is a workbook. Open it on its own, without other files.
error-unknown-format = “{ $value }” is neither a workbook of Excel or LibreOffice nor a CSV file. Save the list as .xlsx.
error-tables-too-large = This is too large: at most { NUMBER($megabytes) } MB of CSV files are read together. Open only the part that you need.
error-files-too-large = This is too large: at most { NUMBER($megabytes) } MB are read. Remove pictures and sheets that are not part of the map.

error-password = “{ $value }” is protected by a password. Remove the protection of the file in Excel and save it again.
error-not-a-workbook = “{ $value }” is no workbook of Excel or LibreOffice, even if its ending looks like one. Choose the file that holds the list, or save the list again as .xlsx.
error-damaged-workbook = “{ $value }” is damaged. Open it in Excel, let Excel repair it and save it again.
error-zip-bomb = “{ $value }” unpacks to an unusual size and is therefore not read. Copy the tables as values into a new Excel file.
error-dtd = “{ $value }” contains a document type definition (DTD), which has no place in an Excel file, and is therefore not read. Copy the tables into a new Excel file.

error-encoding = The text encoding of “{ $value }” cannot be recognised. Save the file as “CSV UTF-8” in Excel.
error-csv-quotes = The quotation marks in “{ $value }” do not match from row { $row } on. Save the file again as “CSV UTF-8” in Excel, or double every quotation mark that belongs to the text.
error-same-file-name = Two files are called “{ $value }”. Give one of them another name and upload both again.
error-too-many-fields = This list names more than { NUMBER($limit) } action fields. Merge similar ones. Free text belongs in a column with another heading.
error-too-many-sheets = “{ $value }” has more than { NUMBER($limit) } sheets. Copy the tables that you need into a new Excel file.
error-too-many-rows = “{ $value }” has more than { NUMBER($limit) } rows. Split the table.
error-too-many-columns = “{ $value }” has more than { NUMBER($limit) } columns. Delete what stands to the right of the table.
error-too-many-cells = “{ $value }” exceeds the limit of { NUMBER($limit) } cells. Delete empty formatted rows and columns beside the table.
error-cell-too-long = In “{ $value }”, row { $row }, a cell holds a text of more than { NUMBER($limit) } characters. Shorten it.
error-row-too-long = In “{ $value }”, row { $row } has more than { NUMBER($limit) } characters. Check that this is a table and save it again as “CSV UTF-8” in Excel.

# The process that reads a list
error-large-source = “{ $value }” has more than { NUMBER($rows) } rows. netmap is made for networks of up to about 100,000 actors; reading this list takes about { NUMBER($megabytes) } MB of memory and some minutes. Better open only the part that you need.
error-reading-time = Reading “{ $value }” took more than { NUMBER($seconds) } seconds and was stopped. Copy the tables as values into a new Excel file, or split them.
error-reading-memory = Reading “{ $value }” needs more than { NUMBER($megabytes) } MB of memory and was stopped. Copy the tables as values into a new Excel file, or split them.
error-reading-failed = “{ $value }” could not be read: reading broke off. Save the tables again in Excel, best as “CSV UTF-8”, and open them once more.

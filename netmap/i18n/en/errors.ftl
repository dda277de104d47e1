error-catalogue = A text is missing in the program ({ $value }). Please report this defect.
error-unknown-field = This map has no action field “{ $value }”. It has: { $known }.

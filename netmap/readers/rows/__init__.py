"""Tables as records: what each row says, with its problems and their place."""

# Actors that may be there twice
duplicates-title = Duplicate actors
duplicates-lead = These actors may be one under several names. Nothing is merged before you say so.
duplicates-none = No actor is there under two names.
duplicates-hint = { $count ->
    [one] One actor may be there twice.
   *[other] { NUMBER($count) } actors may be there twice.
}
duplicates-look = Have a look
duplicates-not-thorough = The map is large: only names that are spelled almost the same are found.
duplicates-level-safe = Safe
duplicates-level-proposed = Please check
duplicates-level-safe-help = The names differ only in spelling, legal form, a known abbreviation or the place.
duplicates-level-proposed-help = Something speaks for it, and something against it. You decide.
duplicates-which = The same are
duplicates-stays = This name stays
duplicates-stays-help = The other names stay with the actor as “{ column-aliases }”: lists that use them will mean it.
duplicates-unite = Merge
duplicates-unite-help = Cooperations, attendances, offers and contact persons go to the one that stays. What becomes double is there only once. You can take it back in the history.
duplicates-unite-opened-help = Cooperations, attendances, offers and contact persons go to the one that stays. Your file does not change.
duplicates-apart = Not the same
duplicates-apart-help = netmap remembers it and does not ask again.
duplicates-unite-all = { $count ->
    [one] Merge the safe group
   *[other] Merge all { NUMBER($count) } safe groups
}
duplicates-more = { $count ->
    [one] One more group follows once you have decided.
   *[other] { NUMBER($count) } more groups follow once you have decided.
}
duplicates-undo = Take back the last decision
duplicates-uses = { $count ->
    [0] no cooperation
    [one] one cooperation
   *[other] { NUMBER($count) } cooperations
}

duplicate-why = Reason: { $reasons }.
duplicate-reason-alias = one of the names is already known as another name
duplicate-reason-spelling = the same but for the spelling
duplicate-reason-letters = letters that only look alike
duplicate-reason-umlaut = umlaut or written out
duplicate-reason-legal_form = legal form
duplicate-reason-abbreviation = abbreviation or another word for the same
duplicate-reason-acronym = initial letters
duplicate-reason-order = order of the words
duplicate-reason-place = place added or left out
duplicate-reason-addition = words added to the name
duplicate-reason-mistake = probably a typing mistake
duplicate-reason-resembles = looks similar
duplicate-reason-website = same website
duplicate-reason-mail = same address after the @

cli-duplicates-summary = Name actors that may be there twice.
cli-duplicates-help = Names groups of actors that may be one under several names, with the reason. “safe” differs only in spelling, “proposed” needs a look. Nothing is merged.
cli-duplicates-example =
    netmap duplicates my-list.xlsx
    netmap duplicates map.netmap --format json
cli-duplicates-found = { $count ->
    [0] No actor is there under two names.
    [one] One group of actors that may be the same.
   *[other] { $count } groups of actors that may be the same.
}

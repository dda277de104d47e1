# Findings. Each has a title (what), a summary (why, with the numbers) and an action (what to do).

where-network = in the whole network
where-field = in the field “{ $field }”

analysis-hubs = Key actors
analysis-hubs-help = Actors with the most cooperation partners (degree, undirected, unweighted; Freeman 1979).
finding-hub-title = { $actor } is a key actor { $where }
finding-hub-summary = Works with { $degree } of the { $others } other actors { $where }.
finding-hub-action = Involve { $actor } early, and make sure that contacts do not all run through it.

# Presenting

page-present = Present

present-whole = The whole network
present-field = Action field
present-hubs = Key actors
present-finding = Gap
present-suggestion = Proposal
present-earlier = How it was
present-later = How it is today
present-view = View of the map
present-gone = What this scene showed is no longer on the map. You see the whole network.
present-counts = { $actors ->
    [one] One actor
   *[other] { $actors } actors
}, { $ties ->
    [0] no cooperation yet
    [one] one cooperation
   *[other] { $ties } cooperations
}{ $named ->
    [yes] ; most partners: { $hub }.
   *[no] .
}
present-hubs-sentence = { $count ->
    [one] { $actors } has the most partners.
   *[other] { $actors } have the most partners.
}
present-hubs-note = Ask: what happens if one of these actors drops out? A click on an actor shows whom it works with.
present-earlier-sentence = Since then { $actors ->
    [0] no actor has
    [one] one actor has
   *[other] { $actors } actors have
} left the map; { $ties ->
    [0] no cooperation ended.
    [one] one cooperation ended.
   *[other] { $ties } cooperations ended.
}
present-later-sentence = Since then { $actors ->
    [0] no actor has
    [one] one actor has
   *[other] { $actors } actors have
} joined; { $ties ->
    [0] no cooperation is new.
    [one] one cooperation is new.
   *[other] { $ties } cooperations are new.
}

present-stage = Presentation
present-next = Next scene
present-previous = Previous scene
present-fullscreen = Full screen
present-black = Black screen
present-notes = Notes
present-coming = Next: { $title }
present-coming-none = This is the last scene.
present-timer = Time; a click starts it anew
present-no-note = There are no notes on this scene.
present-keys = Arrow keys or space: forward and back · digits: to a scene · ↑ ↓: one actor after another · F: full screen · B: black · N: notes · E: enter a cooperation

present-arrange = Sequence of scenes
present-automatic = This sequence is made from the map and its findings and changes with them. As soon as you change something, it stays as you arranged it.
present-session = This map is not saved yet: what you arrange here lasts only while this page is open.
present-restore = Let it be made automatically again
present-scene = Scene
present-title = Title
present-title-auto = empty: { $title }
present-note = Notes for the talk
present-save = Apply
present-up = Earlier
present-down = Later
present-remove = Remove
present-listed = { $number }. { $title }
present-deck = Download as slides for PowerPoint
present-add = Add this view to the presentation

record-scene = scene
present-scene-changed = changed
step-scenes-adopted = Sequence of the presentation settled
step-scenes-added = Scene added to the presentation
step-scenes-changed = Scene of the presentation changed
step-scenes-ordered = Scenes of the presentation put in another order
step-scenes-removed = Scene removed from the presentation
step-scenes-restored = Own sequence of the presentation dropped

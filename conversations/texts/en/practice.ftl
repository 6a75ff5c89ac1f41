# The list as cards, one by one

practice-card =
    { $kind ->
        [do] Do: { $text }
        [dont] Don't: { $text }
       *[gone] That line is off your list by now.
    }

    { $kind ->
        [do] Next time in there, would you do this?
        [dont] Next time in there, would you leave this out?
       *[gone] Shall we go on?
    }
    .would =
        { $kind ->
            [do] I'd do that
            [dont] I'd leave it out
           *[gone] { "" }
        }
    .not_yet =
        { $kind ->
            [gone] { "" }
           *[other] Not yet
        }
    .next =
        { $left ->
            [no] Leave it for today
           *[yes] Show the next
        }
    .enough = Enough for now
    .again = Would you, would you not yet, or shall we go on?

practice-done = That's it for now, and I've kept what you practised. The ones that aren't there yet come back first.

# The list as cards, one by one

practice-card =
    { $kind ->
        [do] Do: { $text }
        [dont] Don't: { $text }
       *[gone] That line isn't on your list any more.
    }

    { $kind ->
        [do] { $paper ->
            [yes] Picture the next job ad you'd like to answer. Would you do this next time?
           *[no] Picture yourself in the room. Would you do this next time?
        }
        [dont] { $paper ->
            [yes] Picture the next job ad you'd like to answer. Could you avoid this next time?
           *[no] Picture yourself in the room. Could you avoid this next time?
        }
       *[gone] Do you want to see the next one?
    }
    .would =
        { $kind ->
            [do] I'd do that
            [dont] I could avoid it
           *[gone] { "" }
        }
    .not_yet =
        { $kind ->
            [gone] { "" }
           *[other] Not yet
        }
    .next =
        { $left ->
            [no] Skip this one
           *[yes] Show the next one
        }
    .enough = Enough for now
    .again = Could you manage it next time, or not yet? You can also go on to the next one.

practice-done = That's it for now. Next time I'll start with the ones you weren't sure about. You'll remember more from a few short rounds than from one long one.

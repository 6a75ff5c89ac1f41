# After the interview: how it went, the list line by line, a thank-you or a debrief

after-name = how it went
after-how = { $where } is behind you. Going in took something. How did it go?
    .well = It went well
    .mixed = Mixed
    .badly = It went badly
    .moved = Moved, or called off
    .again = How was { $where }? If it didn't take place, tap the last one.
    .then-well = Good, I'm glad.
    .then-mixed = Some of each, then. Most of them are.
    .then-badly = I'm sorry. That's a heavy way home.

after-lines = Shall we go through your list first, one tap a line? It shows what works for you.
    .go = Yes, let's
    .later = Not today
    .again = Your list first, or not today?

after-score =
    { $kind ->
        [do] “{ $text }”
        [dont] To leave out: “{ $text }”
       *[gone] This line isn't on your list any more.
    }

    How was it in there?
    .did =
        { $kind ->
            [dont] I left it out
           *[other] I did it
        }
    .not = Not this time
    .none = It didn't come up
    .enough = That's enough
    .again =
        { $kind ->
            [do] Did you do “{ $text }”, or not this time?
            [dont] Did you leave out “{ $text }”, or not this time?
           *[gone] This line has left your list. Tap any of these to go on.
        }

after-suggest =
    { $why ->
        [habit] “{ $text }” worked { $tried } times out of { $tried }. It's yours now, so it may rest and make room.
        [stuck] “{ $text }” hasn't come off yet, in { $tried } tries. Other words may do more than trying harder.
       *[other] This line has changed since.
    }

    What shall become of it?
    .rest = Let it rest
    .keep = Keep it as it is
    .as_do =
        { $why ->
            [stuck] { $kind ->
                [dont] Turn it into a do
               *[other] { "" }
            }
           *[other] { "" }
        }
    .words =
        { $why ->
            [stuck] Find other words
           *[other] { "" }
        }
    .again = Shall this line rest, or stay as it is?
after-as_do =
    “{ $text }” says what to leave. What will you do instead?

    Type it in a few words, or skip.
    .then =
        { $kind ->
            [do] { $resting ->
                [yes] Five do's are awake, so it rests on your list: “{ $text }”
               *[no] It's on your list now: “{ $text }”
            }
            [dont] That's on your list already, so the old line rests.
           *[gone] { "" }
        }
after-words =
    How would you say “{ $text }” to a friend on the way in?

    Type it in a few words, or skip.
    .then =
        { $kind ->
            [gone] { "" }
           *[do] { $resting ->
                [yes] That's on your list already, so the old line rests.
               *[no] It's on your list now: “{ $text }”
            }
        }

after-cheer =
    { $followed ->
        [0] Let the good part sink in tonight. What they decide is up to them now.
        [one] A line of your list, used when it counted. What they decide is up to them now.
       *[other] { $followed } lines of your list, used when it counted. What they decide is up to them now.
    }

    One small thing is left: a thank-you by tomorrow. Here's one to copy. Will you send it?
    .send = I'll send it
    .no = I'd rather not
    .again = Will you send a thank-you, or rather not?
    .block =
        { $meets ->
            [none] Hello,
           *[other] Hello { $meets },
        }

        Thank you for your time{ $role ->
            [none] { "" }
           *[other] { " " }and for telling me more about the { $role } role
        }. I enjoyed our talk, and I'd be glad to hear from you.

        If you need anything else from me, I'm easy to reach.

        Best regards
    .then-send = Good. They'll be glad of it.
after-end = That's all for today. When you hear from them, come back. There's a next step for a yes, and for a no.

after-debrief = Let's look at it while it's fresh. I have the place and the day, so only the rest is asked.

# Tip 1: sit back and judge how it went

reflect-name = Reflect

reflect-went = How do you think it went?
    .badly = Badly
    .well = Well, and I'm confused
    .said-well = Well
    .mixed = Mixed
    .more = More
    .again = In a word: badly, well, or a bit of both?
    .then-badly = Thanks for saying it straight. Most of what goes wrong in there can be worked on.
    .then-well =
        { $standing ->
            [just_had] Then it's hard to read.
           *[other] That's a confusing kind of no.
        } Asking them is the way to know, and we come to that right after this.
    .then-mixed = A bit of both, then. Let's look at each.

reflect-more = We can take this slower. What would help?
    .pause = A pause first
    .recall = Telling it in my own words
    .write = Twenty quiet minutes to write
    .go_on = Go on as we were
    .again = A pause, telling it freely, writing in private, or going on?

reflect-pause = There's no hurry. When shall I come back?
    .evening =
        { $known ->
            [yes] This evening
           *[no] In two hours
        }
    .tomorrow = Tomorrow, at this hour
    .next_week = In a week
    .go_on = Now is fine
    .again = Soon, tomorrow, in a week, or now?

reflect-paused =
    { $over ->
        [yes] I hope the break did you some good. Shall we go on now?
       *[no] { $known ->
            [yes] Good, I'll come back on { $when }.
           *[no] Good, I'll come back then.
        } Have a walk, or something to eat. Or shall we go on after all?
    }
    .go_on = Go on now
    .other = Another time
    .again = Shall we go on now, or agree another time?

reflect-recall =
    What do you remember of it, from the start?

    Type it as it comes, or skip. I only listen.
    .then = Thank you for telling me. It's kept with this interview.

reflect-hindrances =
    What got in the way?{ $last ->
        [none] { "" }
       *[other] { " " }After { $before } you named: { $last }
    }

    Tap all that fit, then Done. Your own words work too.
    .nerves = Nerves
    .no_answer = A question I had no answer to
    .rambled = I rambled
    .unprepared = Too little preparation
    .trouble = Late, or technical trouble
    .else = Something else
    .then = Thank you. That's not easy to look at.

reflect-right =
    What went right? One thing is plenty, however small.

    Type it in your own words, or skip it.
    .hands =
        { $any ->
            [yes] First: what was in my hands
           *[no] { "" }
        }

reflect-whose =
    You named this: { $cause }

    Was it in your hands?
    .mine = Mine to change
    .not_mine = Not mine
    .help = What helps with this
    .again = Was this yours to change, or not?
    .then-mine = Good to know. Tip 4 turns it into something you can do.
    .then-not_mine = Then it doesn't go on your list. It was never yours to carry.

reflect-end =
    { $kept ->
        [yes] That's tip 1 done. Hold on to this: “{ $right }”
       *[no] That's tip 1 done. Looking back at it is the hard part.
    }{ $again ->
        [none] { "" }
       *[other] { "\u000A\u000A" }What you also named after { $before }: { $again }
    }{ $gone ->
        [none] { "" }
       *[other] { "\u000A\u000A" }What you named then, and not this time: { $gone }
    }

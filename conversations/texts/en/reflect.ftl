# Tip 1: sit back and judge how it went

reflect-name = Reflect

reflect-went = How do you think it went?
    .badly = Badly
    .well = Well, so I'm confused
    .said-well = Well
    .mixed = A bit of both
    .more = I'd rather do this another way
    .again = If you had to choose: did it go badly, well, or a bit of both?
    .then-badly = Thanks for being honest about it. Most of what goes wrong in an interview can be practised, so let's see what it was.
    .then-well =
        { $standing ->
            [just_had] Then it's hard to know where you stand with them.
           *[other] That's the most confusing kind of no.
        } The best way to find out is to ask them, and that's what we'll do next.
    .then-mixed = Most interviews are like that, so let's look at both sides.

reflect-more = There's no hurry, and there's more than one way to do this, so what would help you most right now?
    .pause = I need a break first
    .recall = Let me tell you what happened
    .write = Let me write in private
    .questions = Note what they asked me
    .go_on = Carry on as before
    .again = Do you want a break, tell me what happened or what they asked, write in private, or carry on?

reflect-pause = That's a good idea, because it's easier to look at after a walk or a night's sleep. When do you want me to come back to it?
    .evening =
        { $known ->
            [yes] This evening
           *[no] In two hours
        }
    .tomorrow = Tomorrow at this time
    .next_week = In a week
    .go_on = Let's do it now
    .again = Is later today best, tomorrow, in a week, or do you want to do it now?

reflect-paused =
    { $over ->
        [yes] I hope the break did you good, even if it was short. Do you feel like carrying on with it now?
       *[no] { $known ->
            [yes] I'll come back to you on { $when }.
           *[no] I'll come back to you then.
        } Until then, go for a walk, eat something, or talk to somebody you like. Or do you want to carry on after all?
    }
    .go_on = Carry on now
    .other = Another time
    .again = Do you want to carry on now, or choose another time?

reflect-recall =
    Tell me what happened, from the moment you arrived until you were back outside. I'm not judging it, and putting it into words often makes it smaller.

    Type it in any order you like, or skip this.
    .then = Thank you for telling me. I've kept it with this interview, so you can read it again later.

reflect-hindrances =
    Most bad interviews come down to one or two of these. What got in your way this time?{ $last ->
        [none] { "" }
       *[other] { " " }After { $before } you named: { $last }
    }

    Tap everything that fits, then Done, or type it.
    .nerves = My nerves
    .no_answer = I had no answer to a question
    .rambled = I rambled
    .unprepared = I wasn't prepared enough
    .trouble = I was late, or had tech trouble
    .else = Something else
    .then = Thank you, because that isn't easy to look at, and now we can do something about it.

reflect-right =
    And what went right while you were there? People forget these: you turned up, you asked something, somebody smiled, one answer worked.

    Type one thing, however small, or skip this.
    .hands =
        { $any ->
            [yes] First, what I could have changed
           *[no] { "" }
        }

reflect-whose =
    You said this got in the way: { $cause }

    Was it something you could change before the next interview?
    .mine = Yes, I could
    .not_mine = No, that wasn't me
    .help = What helps with this
    .again = Could you change this next time, or was it out of your hands?
    .then-mine = Then it's worth something: in tip 4 we'll turn it into one thing to do differently.
    .then-not_mine = Then it doesn't go on your list. It was never yours to carry.

reflect-end =
    { $kept ->
        [yes] That's the hardest part done, so keep this one in mind: “{ $right }”
       *[no] That's the hardest part done, and it takes courage to look at a bad day.
    }{ $again ->
        [none] { "" }
       *[other] { "\u000A\u000A" }You named this after { $before } too: { $again }
    }{ $gone ->
        [none] { "" }
       *[other] { "\u000A\u000A" }You named this after { $before }, but not this time: { $gone }
    }

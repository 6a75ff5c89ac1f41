# Tip 4: what impressed goes to the do's, what didn't to the don'ts

lessons-name = Learn from it

lessons-drafts =
    { $which ->
        [both] From what you told me, I drafted one of each:

            Do: { $do }
            Don't: { $dont }

            What shall I put on your list?
        [do] From what you told me:

            Do: { $do }

            Does it go on your list?
        [dont] From what you told me:

            Don't: { $dont }

            Does it go on your list?
       *[none] The first two drafts are settled already. What else shall go on your list?
    }
    .keep_both =
        { $which ->
            [both] Keep both
           *[other] { "" }
        }
    .keep_do =
        { $which ->
            [both] Only the do
            [do] Keep it
           *[other] { "" }
        }
    .keep_dont =
        { $which ->
            [both] Only the don't
            [dont] Keep it
           *[other] { "" }
        }
    .each =
        { $open ->
            [0] { "" }
            [1] { $which ->
                [none] The one that's left
                [dont] What to do instead
               *[other] { "" }
            }
           *[other] One by one ({ $open })
        }
    .own = I'd word it myself
    .again =
        { $which ->
            [both] Both, only the do, only the don't, one by one, or your own words?
           *[other] Keep it, look at what's left, or your own words?
        }

lessons-one =
    { $kind ->
        [do] A do, from what you told me:

            { $text }

            Does it go on your list?
       *[dont] A don't, from what you told me:

            { $text }

            As something to do instead: { $fix }
            As a plan: { $plan }

            Which one goes on your list?
    }
    .keep =
        { $kind ->
            [do] Keep it
           *[dont] Keep the don't
        }
    .fix =
        { $kind ->
            [do] { "" }
           *[dont] What to do instead
        }
    .plan =
        { $kind ->
            [do] { "" }
           *[dont] The plan
        }
    .drop = Drop it
    .edit = In my words
    .again =
        { $kind ->
            [do] Keep it, drop it, or put it in your own words?
           *[dont] The don't, what to do instead, the plan, none of them, or your own words?
        }

lessons-reword =
    { $kind ->
        [do] As a do, it reads: { $text }
       *[dont] As a don't, it reads: { $text }
    }

    How would you say it? Type it in a few words, or skip it. A line that begins with “do:” or “don't” goes where it belongs.

lessons-turns =
    A don't says what to leave. In the room it helps more to know what to do.

    Would you like to turn one round?
    .fine = They're fine as they are
    .again = Which one shall we turn round, if any?

lessons-turn =
    This one: { $text }

    What would you do instead? Type it, or a plan such as “If I ramble, I stop and ask back”. Or skip it.
    .then = { list_practice-do_words.then }

lessons-own_do =
    What do you want to do next time?

    Type it in a few words, or skip.

lessons-own_dont =
    And what do you want to leave next time?

    Type it in a few words, or skip.

lessons-end = That's tip 4 done.

lessons-full = Your list is full at 100 lines, so not everything fit. That's tip 4 done, and next you can take one off.

# The drafts. Short enough to be read on the way to the door.
draft-do =
    .own = Again: { $words }
    .liked = Show this again, for they liked it: { $words }
    .strength = Show what I have of this: { $words }
    .none = Have one story ready that I'm proud of
draft-dont =
    .nerves = Rush when nerves rise
    .no_answer = Bluff when I don't know
    .rambled = Talk past the point
    .unprepared = Go in without reading up on them
    .trouble = Leave the link or the route to the last minute
    .own = Leave this to chance: { $words }
    .else = Let the same thing trip me up twice
    .reason = Leave this unanswered: { $words }
    .none = Carry the last interview into the next one

# The fixes of a don't, of which one is enough: what to do instead, or a plan for the moment it happens.
draft-instead =
    .nerves = Breathe out once before I answer
    .no_answer = Say that I don't know, then think aloud
    .rambled = Make one point, then stop
    .unprepared = Read up on them the evening before
    .trouble = Try the link or the route the day before
    .own = Have a way ready to meet this: { $words }
    .else = Know beforehand what I'll do if it happens again
    .reason = Show the opposite of this with one story: { $words }
    .none = Leave the last one at the door, and look at who is in front of me
draft-plan =
    .nerves = If my heart races, I put both feet down and breathe out
    .no_answer = If I don't know, I say: let me think for a moment
    .rambled = If I've talked for a minute, I stop and ask if they'd like more
    .unprepared = If an interview is set, I keep one evening free to prepare
    .trouble = If an interview is set, I put a try-out in my calendar
    .own = If this happens again, I take one breath and go on: { $words }
    .else = If it happens again, I say so and ask for a moment
    .reason = If we get to this point, I tell one story that shows more: { $words }
    .none = If the last one comes to mind, I breathe out and listen to the question

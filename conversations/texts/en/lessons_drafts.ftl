# The drafts. Short enough to be read on the way to the door.
draft-do =
    .own = Again: { $words }
    .liked = Show this again: “{ $words }”
    .strength = Show where I have something like this: “{ $words }”
    .none =
        { $stopped ->
            [none] Have one story ready that I'm proud of
            [call] Have one story ready that I'm proud of
           *[other] Put the example I'm proudest of at the top of my CV
        }
draft-dont =
    .nerves = Rush into an answer when I'm nervous
    .no_answer = Bluff when I don't know the answer
    .rambled = Keep talking after I've made my point
    .unprepared = Go in without reading about them
    .trouble = Check the link or the route at the last minute
    .match = Apply when I lack most of what they ask for
    .must = Gloss over their must-haves
    .usual_cv = Send the same CV to everyone
    .late = Let a job ad sit for days
    .nobody = Apply without asking if anyone I know works there
    .many = Send out lots of applications at once
    .own = Let this throw me again: “{ $words }”
    .else = Let the same thing throw me twice
    .none =
        { $stopped ->
            [none] Think about the last interview in the next one
           *[other] Let the last no drag down my next application
        }

# The fixes of a don't, of which one is enough: what to do instead, or a plan for the moment it happens.
draft-instead =
    .nerves = Breathe out slowly before I answer
    .no_answer = Say that I don't know, then think out loud
    .rambled = Say the headline first, then stop
    .unprepared = Spend an hour the evening before on their site, the job ad and my stories
    .trouble = Try the link or the route the day before
    .match = Apply where I have most of what they ask for
    .must = Read their must-haves before I write a word
    .usual_cv = Put my best example for this job in the top third of my CV
    .late = Apply within two days of seeing a job
    .nobody = Ask one person who might know somebody there
    .many = Send a few good applications a week
    .own = Plan what I'll do if this happens again: “{ $words }”
    .else = Plan what I'll do if the same thing happens again
    .none =
        { $stopped ->
            [none] Look at the people in front of me
           *[other] Start the next application with a clear head
        }
draft-plan =
    .nerves = If my heart races, I'll put both feet on the floor and breathe out
    .no_answer = If I don't know the answer, I'll ask for a moment to think
    .rambled = If I've talked for a minute, I'll stop and ask if they'd like more
    .unprepared =
        { $stopped ->
            [none] If I get an interview, I'll keep the evening before free
           *[other] If they set a date, I'll keep the evening before free
        }
    .trouble =
        { $stopped ->
            [none] If I get an interview, I'll put a test run in my calendar
           *[other] If they set a date, I'll put a test run in my calendar
        }
    .match = If I lack more than half of what they want, I'll look for another job
    .must = If I lack one of their must-haves, I'll ask before I apply
    .usual_cv = When I open my CV for a new job, I'll start with the top third
    .late = If I see a job I want, I'll block an hour for it the next day
    .nobody = If I see a job I want, I'll ask one person about it first
    .many = If I want to send another application today, I'll improve the last one
    .own = If this happens again, I'll take a breath and carry on: “{ $words }”
    .else = If it goes wrong again, I'll say so and ask for a moment
    .none =
        { $stopped ->
            [none] If I think of the last interview, I'll breathe out and listen to the question
           *[other] If I think of the last no, I'll breathe out and read the new job ad
        }

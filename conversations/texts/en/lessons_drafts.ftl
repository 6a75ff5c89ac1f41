# The drafts. Short enough to be read on the way to the door.
draft-do =
    .own = Again: { $words }
    .liked = Show this again: “{ $words }”
    .strength = Show what I have of this: “{ $words }”
    .none =
        { $stopped ->
            [none] Have one story ready that I'm proud of
            [call] Have one story ready that I'm proud of
           *[other] Put the proof I'm proudest of at the top of my CV
        }
draft-dont =
    .nerves = Rush into an answer when I'm nervous
    .no_answer = Bluff when I don't know
    .rambled = Keep talking after I've made my point
    .unprepared = Go in without reading about them
    .trouble = Check the link or the route at the last minute
    .match = Apply when most of what they ask for isn't me
    .must = Skip over what they insist on
    .usual_cv = Send the same CV to everyone
    .late = Leave an advert lying for days
    .nobody = Apply without asking who knows somebody there
    .many = Send out lots at once
    .own = Let this catch me out twice: “{ $words }”
    .else = Let the same thing catch me out twice
    .none =
        { $stopped ->
            [none] Carry the last interview into the next one
           *[other] Carry the last no into the next application
        }

# The fixes of a don't, of which one is enough: what to do instead, or a plan for the moment it happens.
draft-instead =
    .nerves = Breathe out slowly before I answer
    .no_answer = Say that I don't know, then think out loud
    .rambled = Say the headline first, then stop
    .unprepared = Take an hour the evening before: their site, the advert, my stories
    .trouble = Try the link or the route the day before
    .match = Apply where I have most of the list
    .must = Read what they insist on first, before I write a word
    .usual_cv = Put my best proof for this job in the top third of the CV
    .late = Apply within two days of finding it
    .nobody = Ask one person who may know somebody there
    .many = Send a few good ones a week
    .own = Decide beforehand what I'll do about this: “{ $words }”
    .else = Decide beforehand what I'll do if it happens again
    .none =
        { $stopped ->
            [none] Look at the people in front of me
           *[other] Start the next one on a fresh page
        }
draft-plan =
    .nerves = If my heart races, I put both feet on the floor and breathe out
    .no_answer = If I don't know, I say: let me think about that for a moment
    .rambled = If I've talked for a minute, I stop and ask if they'd like more
    .unprepared =
        { $stopped ->
            [none] If I get an interview, I keep the evening before it free
           *[other] If I get a date, I keep the evening before it free
        }
    .trouble =
        { $stopped ->
            [none] If I get an interview, I put a test run in my calendar
           *[other] If I get a date, I put a test run in my calendar
        }
    .match = If I have less than half of their list, I look for another advert
    .must = If they insist on something I lack, I ask before I apply
    .usual_cv = If I open my CV for a new job, I change the top third first
    .late = If I see a job I want, I block an hour for it the next day
    .nobody = If I see a job I want, I ask one person about it first
    .many = If I want to send another one today, I improve the last one instead
    .own = If this happens again, I take one breath and go on: “{ $words }”
    .else = If it happens again, I say so and ask for a moment
    .none =
        { $stopped ->
            [none] If I think of the last interview, I breathe out and listen to the question
           *[other] If I think of the last no, I breathe out and read the new advert
        }

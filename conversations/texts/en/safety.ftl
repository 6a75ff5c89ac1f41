# /safety: a plan for bad moments. No cheer here, and no diagnosis.

safety-intro =
    A plan for bad moments is six short answers you write while you're calm. It tells you what to do when it's hard to think. Once you have one, /sos shows it first.

    Do you want to make yours now? You can skip anything.
    .go_on = Make my plan
    .later = Not now
    .again = Would you like to make it now, or another time?

safety-part =
    .signs = Warning signs
    .alone = What helps me on my own
    .around = Places and people that distract me
    .people = Who I can ask for help
    .lines = Professionals and helplines
    .safer = Making things safe

safety-write =
    { $each ->
        [signs] How can you tell that a bad moment is coming? It can be a thought, a feeling, or something you do, like not answering messages.
        [alone] What gets you through the first half hour alone? For some it's a walk, a shower, music or a game.
        [around] Which places or people take your mind off it, even if you don't talk about it? Think of a café, a gym or a friend's kitchen.
        [people] Who can you ask for help, and how do you reach them? Write down a name and a number.
        [lines] Which doctor, counsellor or helpline would you call? I already list the helplines I know, so just add your own.
       *[safer] What would be better out of your reach on a bad night? Someone you trust can keep it for you.
    }

    Type it in a line or two, or skip.

safety-look =
    { $some ->
        [yes] This is your plan for bad moments. Tap the part you want to change.
       *[no] Your plan is empty for now. Tap the part you want to start with.
    }

    { $plan }
    .again = Which part do you want to change?

safety-change =
    { $some ->
        [yes] You wrote: “{ $words }”{ "\u000A\u000A" }Type what you'd like it to say instead, or skip to leave it as it is.
       *[no] There's nothing here yet. Type it in a line or two, or skip.
    }
    .remove =
        { $some ->
            [yes] Remove it
           *[no] { "" }
        }

safety-sure =
    Do you want to remove this from your plan? It says: “{ $words }”
    .delete = Remove it
    .keep = Keep it
    .again = Should I remove it, or keep it?

safety-kept =
    { $some ->
        [yes] Your plan is ready. It comes first in /sos, and you can change it in /safety whenever you like.
       *[no] All right, you can fill it in whenever you like. It's in /safety.
    }

    { $plan }

safety-later = All right. You'll find it in /safety whenever you want it.

safety-yours =
    You made this plan for moments like this one:

    { $plan }

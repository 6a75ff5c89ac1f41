# Tip 1: sit back and judge how it went

reflect-name = Reflect

reflect-went = How do you think it went?
    .badly = Badly
    .well = Well, and I'm confused
    .mixed = Mixed
    .again = In a word: badly, well, or a bit of both?
    .then-badly = Thanks for saying it straight. What went wrong once can go better next time.
    .then-well = That's a confusing kind of no. Feedback is the way to find out more.
    .then-mixed = A bit of both, then. Let's look at each.

reflect-hindrances =
    What got in the way?

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
    .then = I'll keep that one safe.

reflect-end =
    { $kept ->
        [yes] That's tip 1 done. Hold on to this: “{ $right }”
       *[no] That's tip 1 done. Looking back at it is the hard part.
    }

    Would you like to put one thing on your list while it's fresh?

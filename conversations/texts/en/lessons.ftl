# Tip 4: what impressed goes to the do's, what didn't to the don'ts

lessons-name = Learn from it

lessons-drafts =
    From what you told me, I drafted one of each:

    Do: { $do }
    Don't: { $dont }

    What shall I put on your list?
    .keep_both = Keep both
    .keep_do = Only the do
    .keep_dont = Only the don't
    .own = I'd word it myself
    .more = More
    .again = Both, only the do, only the don't, or your own words?

lessons-more =
    A good line is one thing you can see yourself doing. What would you like?
    .own_do = Write my own lines
    .go_on = Back to the drafts
    .again = Your own lines, or the drafts?

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
    .none = Have one story ready that I'm proud of
draft-dont =
    .nerves = Rush when nerves rise
    .no_answer = Bluff when I don't know
    .rambled = Talk past the point
    .unprepared = Go in without reading up on them
    .trouble = Leave the link or the route to the last minute
    .own = Be caught out by this: { $words }
    .else = Let the same thing trip me up twice
    .none = Fill their silence with guesses

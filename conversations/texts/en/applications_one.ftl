# One of them: what is usual at its stage, and what may have happened.
applications-one =
    { $head }

    { $stage ->
        [found] Your application is most likely to be read if you send it within a few days of the job ad going up.
        [applied] { $waited ->
            [yes] You've waited more than two weeks, so it's fine to ask them.
           *[no] Up to two weeks without a word is normal.
        }
        [screening] A first call is mostly about pay, start dates and the must-haves, so have your answers ready.
        [interview] After an interview, it's normal to wait a week to ten days.
        [offer] Before you say yes, ask for the offer in writing, with the pay, the hours and the start date.
        [no] They've said no to one job, not to you for good. You can apply there again.
        [withdrawn] You decided that this one wasn't for you.
        [no_answer] You've stopped waiting for this one. If they write after all, it'll be a nice surprise.
       *[none] You can go back to your list.
    }

    What's new?
    .day =
        { $can_day ->
            [yes] Set the date and prepare
           *[no] { "" }
        }
    .debrief =
        { $can_debrief ->
            [yes] Look back at it
           *[no] { "" }
        }
    .hired =
        { $can_hired ->
            [yes] I've taken the job
           *[no] { "" }
        }
    .wait =
        { $can_wait ->
            [yes] I'm waiting to hear
           *[no] { "" }
        }
    .by =
        { $can_by ->
            [yes] They want an answer by …
           *[no] { "" }
        }
    .more = Something else
    .again = What's new with this one? Tap what fits, or tell me in your own words.

applications-moved =
    { $stage ->
        [found] I've put this with the jobs you haven't applied for yet: { $applied }.
        [applied] You've applied: { $applied }. Most first answers take about two weeks.
        [screening] They want to talk to you: { $applied }. Know what pay you'd ask for and when you could start, and have one example ready.
        [interview] You've got an interview: { $applied }. That's further than most applications get.
        [offer] You've got an offer: { $applied }. You don't have to answer on the spot, so ask for a few days. If they want an answer by a certain day, I can remind you the day before.
        [no] I'm sorry about “{ $applied }”. One no says very little about the next one.
        [withdrawn] You've pulled out of “{ $applied }”. That leaves more time for the ones you want.
        [no_answer] I've closed “{ $applied }” for you. It's rude not to answer, but it happens a lot.
       *[none] { $applied }
    }

    What next?
    .day =
        { $can_day ->
            [yes] Set the date and prepare
           *[no] { "" }
        }
    .debrief =
        { $can_debrief ->
            [yes] Look back at what happened
           *[no] { "" }
        }
    .undo = Undo
    .fine = Back to my list
    .wait =
        { $can_wait ->
            [yes] { $stage ->
                [offer] They want an answer by …
               *[other] How long to wait
            }
           *[no] { "" }
        }
    .again = What do you want to do next? You can also undo that, or go back to your list.
applications-there = Your interview at { $where } has its own page, with the date and everything you've prepared.
applications-more =
    { $applied }

    What do you want to do with this one?
    .stage = It's at another stage
    .edit = Change its details
    .remind = Remind me about it
    .delete = Delete it
    .again = Do you want to change its stage or its details, set a reminder, or delete it?
applications-other_stage =
    { $applied }

    Where does this one stand now?
    .again = Which of these fits best? You can also type what happened, in your own words.
applications-detail =
    { $applied }

    Which detail do you want to change?
    .closes =
        { $stage ->
            [offer] Day to answer by
           *[other] Closing date
        }
    .applied =
        { $stage ->
            [found] { "" }
           *[other] Day you applied
        }
    .news =
        { $stage ->
            [found] { "" }
            [applied] { "" }
            [no] Day of the no
           *[other] Day of the latest news
        }
    .again = Which detail do you want to change? Tap it, or type its name.
applications-value =
    { $now ->
        [none] There's nothing under “{ $field }” yet. Type what you want to put there, or skip.
       *[other] Here's what it says under “{ $field }”: { $now }. { $needed ->
            [yes] Type the new wording, or skip.
           *[no] Type the new wording, a dash to clear it, or skip.
        }
    }
applications-shorter =
    { $needed ->
        [yes] I need some name for the company, in 200 characters or fewer. Type it, or skip to leave it as it was.
       *[no] That's more than fits here: 200 characters, or 500 in a note. Type a shorter version, or skip.
    }
applications-closes =
    { $stage ->
        [offer] By when do they want your answer?
       *[other] When is the last day to apply?
    } A date like “5 May” or “next Friday” is fine. I'll remind you the day before.
    .again = Which day is it? A date like “5 May” or “next Friday” is easiest for me.
applications-applied_on = When did you apply? A date like “5 May” or “last Friday” is fine.
    .again = Which day did you apply? A date like “5 May” or “last Friday” is easiest for me.
applications-news_on = When was that? A date like “5 May” or “last Friday” is fine.
    .again = Which day was it? A date like “5 May” or “last Friday” is easiest for me.
applications-remind = When do you want me to bring this one up again?
    .tomorrow = Tomorrow
    .week = In a week
    .two_weeks = In two weeks
    .none =
        { $reminder ->
            [yes] No reminder
           *[no] { "" }
        }
    .day = On another day
    .again = When should I remind you: tomorrow, in a week, in two weeks, or on another day?
applications-remind_on = Which day do you want me to remind you? A date like “5 May” or “next Friday” is fine.
    .again = Which day is it? A date like “5 May” or “next Friday” is easiest for me.
applications-changed =
    { $head }

    I've changed that. What next?
    .undo = Undo
    .fine = Back to my list
    .edit = Change another detail
    .show = Back to this one
    .again = Do you want to undo that, change another detail, or go back?
applications-gone = I've deleted that one. If you didn't mean to, you can undo it now.
    .undo = Undo
    .fine = Back to my list
    .again = Do you want to undo that, or go back to your list?

# The week: the goal, the plan, how it went, and the next one

check_in-week_rest =
    { $date ->
        [none] All right, we'll skip this week. It's a long search, and everyone needs a week off now and then.
       *[other] All right, we'll skip this week. I'll ask again on { $date }.
    }

week-goal = A few good applications a week do more than twenty quick ones. How many could you manage, even in a bad week?
    .one = 1
    .two = 2
    .three = 3
    .five = 5
    .open = No number
    .again = Could you manage 1, 2, 3 or 5 a week, or would you rather not have a number?
    .then = Got it. The goal is there to help you, so change it if it stops helping.
week-plan =
    Here's something to try this week. { $way }

    What will you do this week, where, and on which day? Type it in one line, like “Tuesday evening, at the library, two applications to shops in town”.
    .again = What is one small thing for your job search that you want to do this week? Type what it is, and the day if you know it.

# One way to apply better, another each week. Each has a card of advice of that name.
week-way =
    .tailoring = Put your best example for the job in the top third of your CV or resume.
    .when_to_apply = Pick two days a week to look for new job ads, and apply the same day.
    .who_you_know = Tell one person you know slightly what you're looking for, and ask who they know.
    .how_well_to_match = Mark the must-haves in a job ad, and apply if you have all of those and most of the rest.
    .how_many = Only send applications you'd be proud of, because a few good ones beat fifty quick ones.
    .where_it_breaks = Look at the stage where you usually get turned down. If nobody calls, change your CV. If you don't get a second round, practise your answers.
week-when = A plan with a day in it gets done more often. Which day do you want to do this?
    .today = Today
    .tomorrow = Tomorrow
    .weekend = This weekend
    .week = Any day this week
    .again = Is it for today, tomorrow, the weekend, or any day this week? You can also type a day.
week-agreed =
    { $grave ->
        [yes] I've written that down. You don't have to do it alone, and there are people to talk to in /sos.
       *[no] { $again ->
            [yes] This is your plan, then: “{ $plan }”.
           *[no] That's a good plan.
        } { $review ->
            [none] Put it where you'll see it, on the fridge or in your calendar.
           *[other] Put it where you'll see it, and I'll ask you how it went on { $review }.
        }
    }
week-left = All right, we'll leave the plan for now. When you find a job you like, give that one application your best half hour.

# The week as it stands, how it went, and the next one
week-did =
    { $sent ->
        [0] { $wrote ->
            [0] { "" }
            [one] You've written to one person { $since }.
            [2] You've written to two people { $since }.
            [3] You've written to three people { $since }.
           *[other] You've written to { $wrote } people { $since }.
        }
       *[other] You've sent { $sent ->
            [one] one application
            [2] two applications
            [3] three applications
           *[other] { $sent } applications
        }{ $wrote ->
            [0] { "" }
            [one] { " " }and written to one person
            [2] { " " }and written to two people
            [3] { " " }and written to three people
           *[other] { " " }and written to { $wrote } people
        } { $since }.{ $goal ->
            [0] { "" }
            [one] { " " }Your goal is one application a week.
            [2] { " " }Your goal is two applications a week.
            [3] { " " }Your goal is three applications a week.
            [5] { " " }Your goal is five applications a week.
           *[other] { " " }Your goal is { $goal } applications a week.
        }
    }
week-since =
    { $some ->
        [yes] since you made that plan
       *[no] in the last seven days
    }
week-page =
    { $some ->
        [yes] This is your plan: “{ $plan }”.{ $review ->
            [none] { "" }
           *[other] { " " }I'll ask you how it went on { $review }.
        }
       *[no] You don't have a plan for this week yet. One thing, one place and one day are enough.
    }{ $did ->
        [none] { "" }
       *[other] { " " }{ $did }
    }{ $told ->
        [none] { "" }
       *[other] { " " }When I asked how it went, you said “{ $told }”.
    }{ $instead ->
        [none] { "" }
       *[other] { "\u000A\u000A" }{ $instead }
    }

    What do you want to do?
    .plan =
        { $some ->
            [yes] Plan the next week
           *[no] Make a plan
        }
    .went =
        { $open ->
            [yes] Say how it went
           *[no] { "" }
        }
    .goal = Change my goal
    .log = Log an application
    .again = Do you want to plan, say how it went, change your goal, or log an application?
week-went = How did it go with your plan, “{ $plan }”?
    .all = I did it
    .some = I did some of it
    .none = It didn't happen
    .again = Did you do all of it, some of it, or none of it this time?
week-next =
    { $how ->
        [all] You did what you planned, and that's rarer than it sounds.
        [some] Some of it got done, and that counts.
        [none] It happens to everyone, and it doesn't count against you. After a hard week, half an hour is a good plan.
       *[none_yet] This was your last plan: “{ $plan }”.
    }{ $did ->
        [none] { "" }
       *[other] { " " }{ $did }
    }

    { $how ->
        [none_yet] What do you want to do this week?
       *[other] What do you want to do with “{ $plan }” next week?
    }
    .same = The same again
    .change = Change one thing
    .new = Make a new plan
    .later = Not now
    .again = Do you want to do the same again, change one thing, or make a new plan? You can also type your plan right away.
week-change = What's the one thing you'd change about “{ $plan }”?
    .day = The day
    .smaller = Make it smaller
    .words = What I'll do
    .again = Do you want to pick another day, do less, or do something else?
week-smaller = You're more likely to do a smaller plan, and half of it still counts. Your plan was “{ $plan }”. What would half of that be? Type it, or skip.

# If something gets in the way: what they'll do then
week-hurdle = Most plans fail because of one of these, so it helps to decide now what you'll do then. What's most likely to get in the way?
    .tired = I'm too tired
    .time = There's no time
    .jobs = No job fits
    .low = I keep putting it off
    .own = Something else
    .again = What's most likely to stop you: being too tired, having no time, finding no job that fits, or putting it off? It can also be something else.
week-own_words = What could get in the way, and what will you do then? Type it in one line, like “If my son is ill, I'll do it on Saturday”, or skip.
week-if =
    { $hurdle ->
        [tired] If you're too tired, do the first ten minutes and stop there.
        [time] If there's no time, move it to the next free evening, and do only the first step.
        [jobs] If no job fits, write to one person who does that kind of work.
        [low] If you keep putting it off, just open one job ad and mark its must-haves.
       *[none] You wrote down what you'll do if something gets in the way: “{ $if_then }”.
    }
week-ready = { $instead } That's part of your plan now, and you'll find it in /week.

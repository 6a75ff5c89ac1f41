# The weekly look, and applications

check_in-week_rest =
    { $date ->
        [none] All right, not this week.
       *[other] All right, not this week. I'll ask again on { $date }.
    }

week-goal = How many applications a week feel doable, even in a bad week?
    .one = 1
    .two = 2
    .three = 3
    .five = 5
    .open = No number
    .again = 1, 2, 3, 5, or no number?
    .then = Noted. A goal is there to help, so change it whenever it doesn't.
week-plan =
    What will you do this week, where, and on which day?

    Type it in a line, something like “Tuesday evening, two applications on the council's job page”, or skip.
week-agreed =
    { $review ->
        [none] Noted. That's a plan, and those get done more often than good intentions.
       *[other] That's a plan. I'll ask you how it went on { $review }.
    }
week-left = All right, we leave the plan for now.
week-went_all = That's a plan kept. Whatever made it work is worth doing again.
week-went_some = Some is real. The rest can move to next week, or go.
week-went_none = It happens, and it isn't a mark against you. A smaller plan often fits a hard week better.

applied-what =
    Where did you apply, and for what?

    Type it like this: Company, Role.
applied-noted =
    { $goal ->
        [0] In the last seven days: { $sent }. On record: { $applied }
       *[other] In the last seven days: { $sent }, and your goal is { $goal }. On record: { $applied }
    }

# What else /applied does. With an empty log there is only one thing to say.
applied-list =
    { $all ->
        [0] You haven't logged any applications yet. To log one, type it like this: “/applied Acme, cook”.
       *[other] { $sent ->
            [0] You haven't logged any applications in the last seven days.
            [one] You've logged one application in the last seven days.
           *[other] You've logged { $sent } applications in the last seven days.
        }{ $goal ->
            [0] { "" }
           *[other] { " " }Your goal is { $goal }.
        } These are the latest:

        { $lines }
    }
applied-undone = I've taken this one out: { $applied }. If that was a slip, log it again with /applied.
applied-undone_already = That one isn't in your log any more, so there's nothing to take back.
applied-change =
    I can't change a single application yet, but I can take back the latest one: { $applied }.

    Then you can log it again the way you want it.
applied-undo = Take back the latest
applied-help =
    Here's what you can type:

    /applied Acme, cook · logs an application
    /applied list · how many this week, and the latest ones
    /applied undo · takes back the latest one

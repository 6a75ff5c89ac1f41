# The weekly look, and applications

check-in-week_rest = All right, not this week. I'll ask again in seven days.

week-plan =
    What will you do this week, where, and on which day?

    Type it in a line, something like “Tuesday evening, two applications on the council's job page”.
week-agreed =
    { $weekly ->
        [yes] Noted. We'll look at it together at the week's end.
       *[no] Noted. It's kept.
    }
week-goal = How many applications a week feel doable, even in a bad week?
    .one = One
    .two = Two
    .three = Three
    .five = Five
    .open = No number
    .again = One, two, three, five, or no number?
week-goal_set = Noted. A goal is there to help, so change it whenever it doesn't.
week-went_all = That's a plan kept. What made it work? It may be worth doing again.
week-went_some = Some is real. The rest can move to next week, or go.
week-went_none = It happens, and it isn't a mark against you. A smaller plan often fits a hard week better.

applied-what =
    Where did you apply, and for what?

    Type it like this: Company, Role.
applied-noted =
    { $goal ->
        [0] On record. In the last seven days: { $sent }.
       *[other] On record. In the last seven days: { $sent }, and your goal is { $goal }.
    }

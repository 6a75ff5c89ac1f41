# The job

hired-sure = You got a job? Say yes, and I'll end the check-ins.
    .yes = Yes, I got it
    .not_yet = Not yet
    .again = Yes, or not yet?
hired-done =
    { $after ->
        [no] I'm so glad. It came after a no, and you kept going.
       *[other] I'm so glad. Enjoy this one.
    }

    { $next ->
        [none] I'll be quiet from now on.
       *[other] I'll only write about the dates for your rights, next on { $next }. /rights ends that, too.
    } Your list stays here, for the first day and for any day. Thank you for letting me come along.
hired-kept = All right. Then we go on as before.

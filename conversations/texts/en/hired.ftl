# The job

hired-sure = Did you get a job? Then I'll end the check-ins. Until you have it in writing, it's safer to keep applying.
    .yes = Yes, I got it
    .not_yet = Not yet
    .again = Have you got the job, or not yet?
hired-done =
    { $after ->
        [no] I'm so glad. It came after a no, and you kept going.
       *[other] I'm so glad. Enjoy this one.
    }

    { $next ->
        [none] I'll be quiet from now on.
       *[other] From now on I'll only write about the dates for your rights, next on { $next }. You can end that in /rights.
    } Your list stays here for your first day, and for any day after that. Thank you for letting me come along.
hired-kept = All right, then we'll go on as before. I'll keep my fingers crossed for you.

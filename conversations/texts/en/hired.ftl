# The job

hired-sure = Did you get a job? If so, I'll stop checking in. Until you have the offer in writing, it's safer to keep applying.
    .yes = Yes, I got it
    .not_yet = Not yet
    .again = Did you get the job, or not yet?
hired-done =
    { $after ->
        [no] I'm so glad. You were turned down, and you kept going.
       *[other] I'm so glad. Enjoy this moment.
    }

    { $next ->
        [none] I'll be quiet from now on.
       *[other] From now on I'll only write about your legal deadlines, next on { $next }. You can stop that in /rights.
    } Your list stays here for your first day, and for any day after that. Thank you for letting me come along.
hired-kept = Then we'll carry on as before. I'll keep my fingers crossed for you.

# The job

hired-sure = You got a job? Say yes, and I'll end the check-ins.
    .yes = Yes, I got it
    .not_yet = Not yet
    .again = Yes, or not yet?
hired-done =
    I'm so glad. It came after a no that hurt, and you kept going.

    I'll be quiet from now on. Your list stays here, for the first day and for any day. Thank you for letting me come along.
hired-kept = All right. Then we go on as before.

# Check-ins about dates: the next interview, and by when to act on a right

check_in-coming_in =
    { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }
check_in-coming_on =
    { $days ->
        [0] today, { $when }
        [one] tomorrow, { $when }
       *[other] in { $days } days, on { $when }
    }
check_in-coming-days =
    .a =
        Your interview at { $where } is { $on }. Give the job ad twenty minutes now, and you'll know what they ask for and what you can say about it.

        Do you want to start with that?
    .b =
        You have an interview at { $where } { $on }. Any question is easier if you have one true example ready for each thing the job ad asks for.

        Do you want to go through the ad together?
    .c =
        You're meeting { $where } { $on }. Asking your own questions shows that you're interested, but they're hard to think of on the spot.

        Do you want to pick your questions, and look at the job ad again?
    .line = Your interview at { $where } is { $in }
    .open = { $where }: prepare for it

check_in-coming-before =
    .a =
        Your interview at { $where } is tomorrow, { $when }. Tonight, check the route or the link, lay out your clothes, and write down their phone number. Then do something you enjoy.{ $brief }

        Is there anything you'd like to go over?
    .b =
        You have an interview at { $where } tomorrow, { $when }. Say your first minute out loud once: what you do, what you're good at, and why you want this job.{ $brief }

        Do you want to go over anything first?
    .c =
        You're meeting { $where } tomorrow, { $when }. Have two questions ready for them, like “What would you want me to get done in the first three months?”{ $brief }

        What would help you most tonight?
    .line = Your interview at { $where } is tomorrow, { $when }
    .open = { $where }: get ready

check_in-coming-morning =
    .a =
        Your interview at { $where } is today, { $when }. Be there a few minutes early, and read nothing but your list. If your heart races, say “I'm excited” out loud.{ $brief }

        Is there anything you want to see again?
    .b =
        You have an interview at { $where } today, { $when }. Look up, smile, and use their names. If it gets off to a bumpy start, keep going: most decisions are made later.{ $brief }

        Do you want to practise one line?
    .c =
        You're meeting { $where } today, { $when }. If a question throws you, say “Let me think about that for a moment” and take your time. It comes across as thoughtful.{ $brief }

        Do you want one last look at anything?
    .line = Your interview at { $where } is today
    .open = { $where } today: get ready

check_in-last_hour_do =
    { $form ->
        [online] • Open the link, and check the camera and the sound
            • Hide your own picture, and put your page beside the camera
            • Say your first sentence out loud, and breathe out slowly
        [phone] • Sit somewhere quiet, with your page, a pen and some water
            • Turn off everything else that rings
            • Say your first sentence out loud, a little slower than usual
        [recorded] • Close everything else on the device, and put your phone away
            • Check the light and the sound with one short try
            • Say your first sentence out loud, looking into the camera
        [panel] • Be there five to fifteen minutes early, but no sooner
            • Read your page once, with their names, and nothing else
            • Say your first sentence out loud, and breathe out slowly
       *[in_person] • Be there five to fifteen minutes early, but no sooner
            • Read your page once, and nothing else
            • Say your first sentence out loud, and breathe out slowly
    }
check_in-last_hour =
    .a =
        Your interview at { $where } starts in about an hour. Just do these three things now:

        { $three }

        Do you want the longer list for this last hour?
    .b =
        Your interview at { $where } is about an hour away. Once you've done these three things, you're ready:

        { $three }

        Would one more look at your page help?
    .line = Your interview at { $where } starts in about an hour
    .open = { $where }: the last hour

check_in-coming-after =
    .a =
        Your interview at { $where } is behind you. { $news ->
            [yes] Whatever comes of it, going in took courage.
           *[no] Whatever they decide, going in took courage.
        }

        How did it go?
    .b =
        You've had your interview at { $where }. While it's fresh, write down two questions they asked, because you'll be asked them again.

        How was it?
    .c =
        So your interview at { $where } is over. { $news ->
            [yes] Now that you've had good news, this one may feel different.
           *[no] A friendly goodbye doesn't tell you how they'll decide, so don't read too much into it tonight.
        }

        How did it feel?
    .line = How it went at { $where }
    .open = { $where }: say how it went

check_in-days =
    { $days ->
        [0] today is the last day
        [one] you have one day left
       *[other] you have { $days } days left
    }
check_in-rights =
    .a =
        { $over ->
            [perhaps] The deadline I worked out for { $where } is here. I kept it on the safe side, so you may still have time. Only { $body } can tell you, so ask them now.
            [later] It's been a while since { $where } decided. Only { $body } can say what you can still do.
            [yes] By my count, the time to act on what happened at { $where } ran out on { $date }. Ask for advice today all the same, because there may still be something you can do.
           *[no] If you want to act on what happened at { $where }, do it before { $date }: { $left }. Getting free advice now keeps your options open.
        }

        Do you want to see who can help?
    .b =
        { $over ->
            [perhaps] You may still have time to act on what happened at { $where }. Only { $body } can tell you how long, so it's best to ask them today.
            [later] If what happened at { $where } still matters to you, { $body } can say what you can still do.
            [yes] By my count, your deadline for { $where } passed on { $date }. It's still worth asking what you can do.
           *[no] Your deadline for { $where } is coming up. You'd have to act before { $date }: { $left }. A first call for advice doesn't commit you to anything.
        }

        Do you want me to show you who helps for free?
    .c =
        { $over ->
            [perhaps] There may still be time to do something about { $where }. { $body } can tell you, and the sooner you ask, the better.
            [later] Only { $body } can say what you can still do about { $where }, and it's free to ask.
            [yes] By my count, the deadline for { $where } was { $date }. An adviser can tell you in one call what's still possible.
           *[no] If you want to do something about { $where }, you'd have to act before { $date }: { $left }. Have your notes ready when you call.
        }

        Do you want to see where to call?
    .line =
        { $over ->
            [perhaps] { $where }: you may still have time, so ask { $body } now
            [later] { $where }: { $body } can say what you can still do
            [yes] { $where }: the deadline was { $date }
           *[no] { $where }: act before { $date }
        }
    .open = { $where }: who can help

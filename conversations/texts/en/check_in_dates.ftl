# Check-ins about dates: the next interview, and by when to act on a right

check_in-coming_in =
    { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }
check_in-coming-days =
    .a =
        Your interview at { $where } is { $in }: { $when }. Twenty minutes with the advert now, and you'll know what they insist on and what you can say to it.

        Do you want to start?
    .b =
        You have an interview at { $where } { $in }: { $when }. It's easier to answer anything if you've thought of one true example for each thing the advert insists on.

        Do you want to go through it together?
    .c =
        You'll be at { $where } { $in }: { $when }. Questions of your own show that you're interested, and they're hard to think of in the room.

        Do you want to choose yours, and look at the advert again?
    .line = Your interview at { $where } is { $in }
    .open = { $where }: prepare for it

check_in-coming-before =
    .a =
        Your interview at { $where } is tomorrow: { $when }. Tonight, try the route or the link, lay out your clothes, and write down their phone number. Then do something you enjoy.{ $brief }

        Is there anything you'd like to go over?
    .b =
        Tomorrow is your interview at { $where }: { $when }. Say your first minute out loud once: what you do, what you're good at, why this job.{ $brief }

        Do you want to go over any of it?
    .c =
        You'll be at { $where } tomorrow: { $when }. Have two questions ready for them, such as “What would you want done in the first three months?”{ $brief }

        What would help you most tonight?
    .line = Your interview at { $where } is tomorrow, { $when }
    .open = { $where }: get ready

check_in-coming-morning =
    .a =
        Today is your interview at { $where }: { $when }. Be there a few minutes early, and read only your list. If your heart races, say “I'm excited” out loud.{ $brief }

        Is there anything you want to see once more?
    .b =
        Your interview at { $where } is today: { $when }. Look up, smile, and say their names. If the start is bumpy, keep going, because most decisions are made later.{ $brief }

        Do you want to practise one line?
    .c =
        You're at { $where } today: { $when }. If a question stops you, say “Let me think about that for a moment” and take your time. It looks thoughtful.{ $brief }

        Do you want one last look at anything?
    .line = Your interview at { $where } is today
    .open = { $where } today: get ready

check_in-coming-after =
    .a =
        Your interview at { $where } is behind you. Whatever they decide, going in took courage.

        How did it go?
    .b =
        You've had your interview at { $where }. While it's fresh, write down two questions they asked, because you'll meet them again.

        How was it?
    .c =
        That was your interview at { $where }. Nobody can tell from a friendly goodbye how they'll decide, so don't read too much into it tonight.

        How did it feel to you?
    .line = How it went at { $where }
    .open = { $where }: say how it went

check_in-days =
    { $days ->
        [0] today is the last day
        [one] one day is left
       *[other] { $days } days are left
    }
check_in-rights =
    .a =
        { $over ->
            [perhaps] The safe date for { $where } has come. You may still have time, and only { $body } can tell you, so ask them now.
            [later] It's been a while since { $where } decided. Only { $body } can say what's still open.
            [yes] By my count, the time to act on what happened at { $where } ended on { $date }. Ask for advice today all the same, because something may still be open.
           *[no] If you want to act on what happened at { $where }, do it before { $date }: { $left }. Free advice now keeps the choice open.
        }

        Do you want to see who can help?
    .b =
        { $over ->
            [perhaps] You may still have time to act on what happened at { $where }. Ask { $body } now how long, because only they can say.
            [later] If what happened at { $where } still matters to you, { $body } can say what's still open.
            [yes] One of your dates has come: by my count, the time to act was up on { $date }, for { $where }. It's still worth asking what you can do.
           *[no] One of your dates is coming up, for { $where }. You'd have to act before { $date }: { $left }. A first call commits you to nothing.
        }

        Do you want me to show you who helps for free?
    .c =
        { $over ->
            [perhaps] There may still be time for { $where }. { $body } can tell you, and the sooner you ask, the better.
            [later] Only { $body } can say what's still open for { $where }, and asking costs nothing.
            [yes] The date for { $where } was { $date }, by my count. An adviser can tell you in one call what's still possible.
           *[no] You'd have to act before { $date } if you want to do something about { $where }: { $left }. Have your notes ready when you call.
        }

        Do you want to see where to call?
    .line =
        { $over ->
            [perhaps] { $where }: you may still have time, so ask { $body } now
            [later] { $where }: { $body } can say what's still open
            [yes] { $where }: the date was { $date }
           *[no] { $where }: act before { $date }
        }
    .open = { $where }: who can help

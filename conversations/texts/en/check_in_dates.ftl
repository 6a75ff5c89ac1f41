# What we say unasked of dates: the next interview, and by when to act on a right

check_in-coming-before =
    .a =
        Your interview at { $where } is tomorrow: { $when }. Lay things out tonight, then do something you like.{ $brief }

        Is there anything you'd like to go over?
    .b =
        { $where } is tomorrow: { $when }. You've got what you need in one place.{ $brief }

        Shall we go over any of it?
    .line = { $where }, { $when }
    .open = { $where }: get ready

check_in-coming-morning =
    .a =
        It's the day of { $where }: { $when }. Breathe out slowly before you go in.{ $brief }

        Is there anything you want to see once more?
    .b =
        { $where } is today, { $when }. You only need a few of your lines in there.{ $brief }

        Do you want to practise one?
    .line = { $where } is today
    .open = { $where } today: get ready

check_in-coming-after =
    .a =
        { $where } is behind you. Whatever they decide, going in took something.

        How did it go?
    .b =
        That was { $where }. One tap is enough, while it's fresh.

        How was it?
    .line = How { $where } went
    .open = { $where }: how it went

check_in-days =
    { $days ->
        [0] today is the last day
        [one] one day is left
       *[other] { $days } days are left
    }
check_in-rights =
    .a =
        { $over ->
            [perhaps] The safe date for { $where } has come. You may still have time, and only { $body } can say, so ask them now.
            [later] It's been a while since { $where } decided. Only { $body } can say what's still open.
            [yes] For { $where }, the day to act was { $date }, by my count. Ask today all the same.
           *[no] For { $where }, { $left } to act before { $date }. Free advice now leaves you the choice.
        }

        Do you want to see who to ask?
    .b =
        { $over ->
            [perhaps] You may still have time to act on { $where }. Ask { $body } now how long, because only they can say.
            [later] If { $where } still matters to you, { $body } can say what's still open.
            [yes] A date of yours has come: the day to act was { $date }, for { $where }. Something may still be open.
           *[no] A date of yours comes nearer: { $date }, for { $where }. To act before it, { $left }.
        }

        Shall I show you who helps for free?
    .c =
        { $over ->
            [perhaps] There may still be time for { $where }. { $body } can tell you, and the sooner you ask, the better.
            [later] Only { $body } can say what's still open for { $where }, and asking costs nothing.
            [yes] By my count the day to act was { $date }, for { $where }. Free advice tells you what's still open.
           *[no] You'd have to act before { $date } for { $where }, and { $left }. If you want to, now is the time for advice.
        }

        Shall I show you where?
    .line =
        { $over ->
            [perhaps] { $where }: you may still have time, so ask { $body } now
            [later] { $where }: { $body } can say what's still open
            [yes] { $where }: the day was { $date }
           *[no] { $where }: act before { $date }
        }
    .open = { $where }: who to ask

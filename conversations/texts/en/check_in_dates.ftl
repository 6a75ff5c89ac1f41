# What we say unasked of dates: the next interview, and by when to act on a right

check-in-coming-before =
    .a =
        Your interview at { $where } is { $when }. Lay things out tonight, then do something you like.{ $brief }

        Is there anything you'd like to go over?
    .b =
        { $where } is up next: { $when }. You've got what you need in one place.{ $brief }

        Shall we go over any of it?
    .line = { $where }, { $when }
    .open = { $where }: get ready

check-in-coming-morning =
    .a =
        It's the day of { $where }: { $when }. Breathe out slowly before you go in.{ $brief }

        Is there anything you want to see once more?
    .b =
        { $where } is today, { $when }. You only need a few of your lines in there.{ $brief }

        Do you want to practise one?
    .line = { $where } is today
    .open = { $where } today: get ready

check-in-coming-after =
    .a =
        { $where } is behind you. Whatever they decide, going in took something.

        How did it go?
    .b =
        That was { $where }. One tap is enough, while it's fresh.

        How was it?
    .line = How { $where } went
    .open = { $where }: how it went

check-in-days =
    { $days ->
        [0] today is the last day
        [one] one day is left
       *[other] { $days } days are left
    }
check-in-rights =
    .a =
        For { $where }, { $left } to act: the date is { $date }. Free advice now leaves you the choice.

        Do you want to see who to ask?
    .b =
        A date of yours comes nearer: { $date }, for { $where }. By my count { $left }.

        Shall I show you who helps for free?
    .c =
        The date for { $where } is { $date }, and { $left }. If you want to act, now is the time to ask for advice.

        Shall I show you where?
    .line = { $where }: act before { $date }
    .open = { $where }: who to ask

# What we say unasked of dates: the next interview, and by when to act on a right

check-in-coming-before =
    .a =
        Your interview at { $where } is { $when }. Lay things out tonight, then do something you like.

        Want a look at your list?
    .b =
        { $where } is up next: { $when }. You know more than you did last time.

        Shall we go through your list?
    .line = { $where }, { $when }
    .open = { $where }: my list

check-in-coming-morning =
    .a =
        It's the day of { $where }: { $when }. Breathe out slowly before you go in. Read your do's once more.

        Shall I show them?
    .b =
        { $where } is today, { $when }. You only need a few of your lines in there.

        Want to read them now?
    .line = { $where } is today
    .open = { $where } today: my list

check-in-coming-after =
    .a =
        { $where } is behind you. Whatever they decide, going in took something.

        How did it go?
    .b =
        That was { $where }. While it's fresh, one tap:

        how was it?
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

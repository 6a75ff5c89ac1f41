# What the list of applications shows, and in which order (conversations/applications/views.py)

applications-tools = What do you want to do with your list?
    .undo =
        { $undo ->
            [yes] Undo the last change
           *[no] { "" }
        }
    .add = Add applications
    .see = Find, filter or sort
    .advert = Paste a job ad
    .numbers = Count or copy them
    .again = What would you like to do here? You can add applications, paste a job ad, find, sort or count them, or undo the last change.
applications-see = Which ones do you want to see? You can also just type it, like “only LinkedIn” or “sent in November, oldest first”.
    .part = By where they stand
    .channel = By where I found them
    .month = By month
    .order = In another order
    .find = Find one by name
    .again = Do you want to see them by where they stand, where you found them, or by month? You can also sort them or find one by name.
applications-channels =
    { $channels ->
        [0] You haven't told me where you found any of them yet. You can add that under an application's details, or type something like “the Acme one was via Indeed”.
       *[other] Which ones do you want to see?
    }
    .again = Which of these do you mean? Tap it, or type its name.
applications-months =
    { $sent ->
        [0] You haven't sent any applications yet, so there are no months to choose from.
       *[other] Which month do you want to see?
    }
    .again = Which of these months do you mean? Tap it, or type its name.
applications-order = What do you want to see first?
    .longest = The longest without news
    .oldest = The oldest
    .newest = The newest
    .pay = The best paid
    .name = By name, from A to Z
    .again = How do you want to sort them: by how long you've waited, by age, by pay or by name?
applications-counted = { $name } ({ $count })
applications-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# A view of the list, said in parts: "interviews, via LinkedIn, from Sun 1 November".
applications-view =
    { $part ->
        [found] not sent yet
        [applied] waiting for a first answer
        [screening] first calls and tests
        [interview] interviews
        [offer] offers
        [no] they said no
        [withdrawn] withdrawn
        [no_answer] never answered
        [talking] in touch with you
        [over] over
        [open] still open
        [longest] the longest without news first
        [oldest] oldest first
        [newest] newest first
        [pay] best paid first
       *[name] from A to Z
    }
applications-view_via = via { $via }
applications-view_silent = no news for { $days } days
applications-view_time =
    { $since ->
        [none] until { $until }
       *[other] { $until ->
            [none] since { $since }
           *[other] from { $since } to { $until }
        }
    }
applications-filter = Which ones do you want to see?
    .everything = All of them
    .talking = In touch with me
    .applied = Not answered yet
    .found = Not sent yet
    .over = The ones that are over
    .again = Do you want to see all of them, or just some, like the ones nobody has answered yet?

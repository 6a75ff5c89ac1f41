# The list of do's and don'ts

dodont-title = Your list
dodont-do = Do
dodont-dont = Don't
dodont-empty = Your list is empty. Start with something you did well last time, because you already know how to do it.
dodont-title_resting = Saved for later
dodont-all_rest = All your lines are saved for later. Pick the ones you want to use next time.
dodont-none_rest = You haven't saved any lines for later.
dodont-button =
    .change = Change a line
    .change_it = Change this line
    .undo = Undo
    .practise = Practise
    .card = As a picture
    .share = Share
    .wake = Use one again
    .help = Help
    .resting = Saved for later ({ $count })
    .make_do = Make it a do: { $text }
    .make_dont = Make it a don't: { $text }
    .as_do = Add it as a do
    .as_dont = Add it as a don't
dodont-help =
    Tap the buttons under your list, or type any of these:

    { $lines }

    You can add several at once, one per line.
    .show =
        /dodont · shows your list
        /dodont 3 · shows line 3
    .add =
        /do breathe first · adds a do
        /dont rush · adds a don't
    .edit = /dodont edit 3 new words · rewords a line
    .remove =
        /dodont remove 1, 4 · takes off lines 1 and 4
        /dodont remove last · takes off the last line
    .move = /dodont move 3 1 · changes the order
    .rest = /dodont rest 3 · saves a line for later
    .wake = /dodont wake 3 · puts a line back in use
    .flip = /dodont flip 3 pause first · turns a don't into a do, or the other way round
    .undo = /dodont undo · takes back your last change, up to ten times
    .practise = /dodont practise · shows your list as cards, one by one
    .card = /dodont card · makes a picture for your lock screen
    .share = /dodont share · gives you your list to copy or forward
    .search = /dodont search calm · finds lines with that word
    .help = /dodont help · shows these commands
dodont-unclear =
    { $near ->
        [yes] I'm not sure what you mean by “{ $word }”. Is it one of these?
       *[no] I didn't understand that. Do you want to put it on your list?
    }

# Said to a change. What was changed stands below.
dodont-added_do = Do: { $text }
dodont-added_dont = Don't: { $text }
dodont-and_more = • and { $count } more
dodont-there = That's already on your list: { $text }
dodont-opposite_there =
    { $kind ->
        [do] “{ $text }” is on your list as a don't. I can't add it as a do too, so which one did you mean?
       *[dont] “{ $text }” is on your list as a do. I can't add it as a don't too, so which one did you mean?
    }
dodont-opposite =
    { $kind ->
        [do] Your list already has “{ $text }” as a do, so I've left this line as it was.
       *[dont] Your list already has “{ $text }” as a don't, so I've left this line as it was.
    }
dodont-alike =
    I've added it, but it's close to a line you already have: “{ $text }”
dodont-rests =
    { $kind ->
        [do] You're already working on five do's. Most people can't keep more than that in mind, so I've saved the others for later.
       *[dont] You're already working on five don'ts. Most people can't keep more than that in mind, so I've saved the others for later.
    }
dodont-tilted = You now have more don'ts than do's. Add something you did well, because a do gives you something to aim for.
dodont-long =
    { $count ->
        [one] A line can have up to { $limit } characters, and this one has { $length }: “{ $text }”
       *[other] { $count } of these are too long. A line can have up to { $limit } characters, and the first of these has { $length }: “{ $text }”
    }
dodont-full =
    { $count ->
        [one] Your list is full at { $most } lines, so I couldn't add { $lines }. Take a line off, then send it again.
       *[other] Your list is full at { $most } lines, so I couldn't add these { $count }: { $lines }{ $more ->
            [0] .
           *[other] , and { $more } more.
        } Take some off, then send them again.
    }
dodont-quoted = “{ $text }”
dodont-removed = I've taken this off your list:
dodont-edited = Your line now says:
dodont-flipped_do = This is a do now:
dodont-flipped_dont = This is a don't now:
dodont-rested = I've saved this for later:
dodont-woken = This is back in use:
dodont-rests_instead = You can use five at a time, so I've saved this for later:
dodont-enough_awake = You're already working on five. Save one of them for later to make room.
dodont-moved = I've moved it. Here's the new order:
dodont-stays = It's already in that place:
dodont-gone_already = That line was already off your list.
dodont-no_such = I can't find that line. The list on your screen goes up to line { $most }.
dodont-undone = I've undone that.
dodont-undone_on = This is back on your list:
dodont-undone_off = This is off your list again:
dodont-undone_other = This is back to how it was:
dodont-undone_order = The order is back to how it was.
dodont-nothing_to_undo = There's nothing to undo. I only remember your last ten changes.
dodont-undone_already = You've already undone that one.
dodont-not_the_newest = Your list has changed since then. I can only undo the latest change, so start with that one.

# One line by itself
dodont-fared =
    { $tried ->
        [1] { $followed ->
            [1] You had one chance to follow it, and you did
           *[0] You had one chance to follow it, and it didn't work out that time
        }
       *[other] You followed it { $followed } of { $tried } times
    }
dodont-from =
    { $from ->
        [drafted] It comes from tip 4, after { $where }, on { $day }
        [own] You wrote it after { $where }, on { $day }
       *[list] It's been on your list since { $day }
    }
dodont-giver = They told you: “{ $words }”
dodont-practised = You last practised it on { $day }
dodont-is_resting = It's saved for later, so it isn't in use right now.

dodont-found = Lines with “{ $words }”
dodont-found_more = There are { $count } more. Type a longer word to narrow it down.
dodont-not_found = I can't find a line with that in it.
dodont-search_what = What do you want to find? Type it after “search”, like “/dodont search calm”.
dodont-share = Here's your list, ready to copy or forward.
dodont-none_due = You've practised all the lines that were due, so here they all are again.

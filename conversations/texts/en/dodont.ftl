# The list of do's and don'ts

dodont-title = Your list
dodont-do = Do
dodont-dont = Don't
dodont-empty = Your list is empty. Something you did well last time makes a good first line.
dodont-title_resting = Your list: what rests
dodont-all_rest = All your lines rest just now. Wake the ones you want to have in mind.
dodont-none_rest = Nothing rests just now.
dodont-button =
    .change = Change one
    .change_it = Change it
    .undo = Undo
    .practise = Practise
    .card = As a picture
    .share = Share
    .wake = Wake one
    .help = Help
    .resting = Resting ({ $count })
    .make_do = Make it a do: { $text }
    .make_dont = Make it a don't: { $text }
    .as_do = Put it on as a do
    .as_dont = Put it on as a don't
dodont-help =
    Tap the buttons under your list, or type any of these:

    { $lines }

    Several lines at once are fine, one a line.
    .show = /dodont · your list; /dodont 3 is one line of it
    .add = /do breathe first · also /dont talk over people
    .edit = /dodont edit 3 new words · words a line afresh
    .remove = /dodont remove 1, 4 · takes lines off; “last” works too
    .move = /dodont move 3 1 · changes the order
    .rest = /dodont rest 3 · keeps a line, but not for the day
    .wake = /dodont wake 3 · has it in mind again
    .flip = /dodont flip 3 pause first · makes a do of a don't
    .undo = /dodont undo · takes the last change back, ten deep
    .practise = /dodont practise · cards, one by one
    .card = /dodont card · a picture for the lock screen
    .share = /dodont share · your list to copy or forward
    .search = /dodont search calm · finds lines with a word
    .help = /dodont help · this
dodont-unclear =
    { $near ->
        [yes] I'm not sure about “{ $word }” here. Did you mean one of these?
       *[no] I didn't get that. Shall I put it on your list?
    }

# Said to a change. What was changed stands below.
dodont-added_do = Do: { $text }
dodont-added_dont = Don't: { $text }
dodont-and_more = • and { $count } more
dodont-there = Already there: { $text }
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
    Both are on now, and this is close to a line you have: “{ $text }”
dodont-rests =
    { $kind ->
        [do] Five do's are awake, as many as one keeps in mind. What's past these rests until you wake it.
       *[dont] Five don'ts are awake, as many as one keeps in mind. What's past these rests until you wake it.
    }
dodont-tilted = That's more to leave than to do. A do, something you did well, keeps your list in balance.
dodont-long =
    { $count ->
        [one] That's { $length } characters, and a line holds { $limit }: “{ $text }”
       *[other] A line holds { $limit } characters. Some are longer, { $count } in all. The first has { $length }: “{ $text }”
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
dodont-removed = Taken off:
dodont-edited = It now reads:
dodont-flipped_do = A do now:
dodont-flipped_dont = A don't now:
dodont-rested = Put to rest:
dodont-woken = Awake from now on:
dodont-rests_instead = To keep five awake, this rests now:
dodont-enough_awake = Five of a kind are awake already. Let one of them rest first, then there's room.
dodont-moved = Moved. Here's the new order:
dodont-stays = It stands there already:
dodont-gone_already = That one was off the list already.
dodont-no_such = I don't see that line. The list on your screen goes up to { $most }.
dodont-undone = Taken back.
dodont-undone_on = On again:
dodont-undone_off = Off again:
dodont-undone_other = As it was:
dodont-undone_order = The order is as it was.
dodont-nothing_to_undo = There's nothing to undo. I keep the last ten changes.
dodont-undone_already = That one is taken back already.
dodont-not_the_newest = Your list has changed since. Undo takes the newest change back first.

# One line by itself
dodont-fared =
    { $tried ->
        [1] { $followed ->
            [1] You followed it the one time it came up
           *[0] It came up once, and not as it says
        }
       *[other] You followed it { $followed } of { $tried } times
    }
dodont-from =
    { $from ->
        [drafted] Drafted in tip 4, after { $where }, on { $day }
        [own] In your words, after { $where }, on { $day }
       *[list] On your list since { $day }
    }
dodont-giver = What they'd told you by then: “{ $words }”
dodont-practised = Last practised { $day }
dodont-is_resting = It rests: kept, but not for the day.

dodont-found = With “{ $words }”
dodont-found_more = And { $count } more. A longer word finds fewer.
dodont-not_found = No line of yours has that in it.
dodont-search_what = What shall I look for? Type it after the word search, like “/dodont search calm”.
dodont-share = Here's your list, ready to copy or forward.
dodont-none_due = No card is due yet, so here they all are once more.

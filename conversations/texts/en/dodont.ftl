# The list of do's and don'ts

dodont-title = Your list
dodont-do = Do
dodont-dont = Don't
dodont-empty = Your list is empty. What did you do well last time? That's a good first line.
dodont-title_resting = Your list: what rests
dodont-all_rest = All your lines rest just now. Wake the ones you want to have in mind.
dodont-none_rest = Nothing rests just now.
dodont-button =
    .change = Change one
    .change_it = Change it
    .undo = Undo
    .practise = Practise
    .share = Share
    .wake = Wake one
    .help = Help
    .resting = Resting ({ $count })
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
dodont-alike = That's close to a line you have: “{ $text }” Both are on now.
dodont-rests =
    { $kind ->
        [do] Five do's are awake, as many as one keeps in mind. What's past these rests until you wake it.
       *[dont] Five don'ts are awake, as many as one keeps in mind. What's past these rests until you wake it.
    }
dodont-tilted = That's more to leave than to do. What did you do well? A do keeps your list in balance.
dodont-long =
    { $count ->
        [one] Too long: “{ $text }” That's { $length } characters, and a line holds { $limit }.
       *[other] Too long: “{ $text }” and { $others } more. That one is { $length } characters, and a line holds { $limit }.
    }
dodont-full = No room for: “{ $text }” The list holds { $most }. Take one off first.
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
dodont-fared = You followed it { $followed } of { $tried } times
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

list_add-name = your list

list_add-kind = Is it something to do, or something to leave?
    .do = A do
    .dont = A don't
    .again = Do it next time, or leave it next time?

list_add-do_words =
    What do you want to do next time?

    Type it in a few words.

list_add-dont_words =
    What do you want to leave next time?

    Type it in a few words.

list_add-added = It's on your list.

list_add-rests = It's on your list, and rests for now: five are awake, as many as one keeps in mind. Wake it when you need it.

list_add-tilted = It's on your list. That's more to leave than to do now. What did you do well? A do keeps it in balance.

list_add-too_long = One line there is over 200 characters, and a line that long won't be read on the day. Could you send it shorter?

list_add-full = Your list is full at 100 lines. Take one off, then there's room.

list_remove-which = Which one shall I take off?
    .again = Which line? Its number works.

list_remove-removed = It's off your list.

list_change-name = your list

list_change-which = Which one is it about?
    .again = Which line? Its number works.

list_change-what =
    { $kind ->
        [do] Do: { $text }
        [dont] Don't: { $text }
       *[gone] That line is off your list by now.
    }

    What shall we do with it?
    .edit = Word it afresh
    .rest =
        { $resting ->
            [yes] Wake it
           *[no] Let it rest
        }
    .flip =
        { $kind ->
            [dont] Make it a do
           *[do] Make it a don't
        }
    .up =
        { $first ->
            [yes] { "" }
           *[no] Move it up
        }
    .remove = Take it off
    .again = New words, rest, the other side, or off?
    .then-up = Moved up.

list_change-wake = Which one shall I wake?
    .again = Which line? Tap it, or type how it begins.

list_change-words =
    { $kind ->
        [gone] That line is off your list by now.
       *[other] It reads: “{ $text }”
    }

    How shall it read? Type the new words.

list_change-flip =
    { $kind ->
        [dont] “{ $text }” becomes a do. May it keep its words?
        [do] “{ $text }” becomes a don't. May it keep its words?
       *[gone] That line is off your list by now. Shall we leave it at that?
    }
    .keep =
        { $kind ->
            [gone] Leave it
           *[other] Keep the words
        }
    .reword =
        { $kind ->
            [gone] Back to my list
           *[other] New words
        }
    .again = The same words, or new ones?

list_change-flip_words =
    { $kind ->
        [dont] “{ $text }” as something to do: how would you say it?
        [do] “{ $text }” as something to leave: how would you say it?
       *[gone] That line is off your list by now. Any words will do.
    }

    Type it in a few words.

list_change-edited = It now reads: “{ $text }”

list_change-rested =
    { $resting ->
        [yes] It rests now. You can wake it at any time.
       *[no] It's awake. Where five were awake already, the last of them rests instead.
    }

list_change-flipped =
    { $kind ->
        [do] It's a do now: “{ $text }”
       *[dont] It's a don't now: “{ $text }”
    }{ $resting ->
        [yes] { " " }It rests, as five of these are awake.
       *[no] { "" }
    }

list_change-removed = It's off your list.

list_change-there = Your list says that already, so I've left this line as it was.

list_change-gone = That line is off your list by now. If you want it back, /dodont undo may help.

cards-name = your cards

cards-card =
    { $kind ->
        [do] Do: { $text }
        [dont] Don't: { $text }
       *[gone] That line is off your list by now.
    }

    { $kind ->
        [do] If the next interview were tomorrow, would you do this?
        [dont] If the next interview were tomorrow, would you leave this out?
       *[gone] Shall we go on?
    }
    .would =
        { $kind ->
            [do] I'd do that
            [dont] I'd leave it out
           *[gone] { "" }
        }
    .not_yet =
        { $kind ->
            [gone] { "" }
           *[other] Not yet
        }
    .next =
        { $left ->
            [no] Leave it for today
           *[yes] Show the next
        }
    .enough = Enough for now
    .again = Would you, would you not yet, or shall we go on?

cards-done = That's it for now, and I've kept what you practised. The ones that aren't there yet come back first.

# The list by buttons: putting a line on, taking one off, changing one

list_add-kind = Is it something to do, or something to avoid?
    .do = Something to do
    .dont = Something to avoid
    .again = Do you want to do it next time, or stop doing it?

list_add-do_words =
    What do you want to do next time? Pick something small enough to do in the room, like “Pause before I answer”.

    Type it in a few words.

list_add-dont_words =
    What do you want to stop doing? It helps to be exact: you'll notice “Talk for over two minutes” sooner than “Talk too much”.

    Type it in a few words.

list_add-side =
    { $kind ->
        [do] “{ $text }” is on your list already, as something to do. It can't be both.
       *[dont] “{ $text }” is on your list already, as something to avoid. It can't be both.
    }

    Which should it be?
    .do = Something to do
    .dont = Something to avoid
    .again = Is it something to do, or something to avoid?

list_add-added = It's on your list.

list_add-rests = It's on your list, but saved for later, because you're already working on five. You can use it whenever you need it.

list_add-tilted = It's on your list. You now have more don'ts than do's, so add something you did well, too. A do gives you something to aim for.

list_add-do_shorter =
    One of your lines is over 200 characters long. You won't read that much on the day.

    Type a shorter version, and I'll add it as a do.

list_add-dont_shorter =
    One of your lines is over 200 characters long. You won't read that much on the day.

    Type a shorter version, and I'll add it as a don't.

list_add-full = Your list is full at 100 lines, so take one off to make room.

list_remove-which = Which line do you want to take off?
    .again = Which line is it?

list_remove-removed = I've taken it off your list.

list_change-which = Which line do you want to change?
    .again = Which line is it?

list_change-what =
    { $kind ->
        [do] Do: { $text }
        [dont] Don't: { $text }
       *[gone] That line isn't on your list any more.
    }

    { $kind ->
        [gone] What do you want to do now?
       *[other] What do you want to do with it?
    }
    .edit = Reword it
    .rest =
        { $resting ->
            [yes] Use it again
           *[no] Save it for later
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
    .again =
        { $resting ->
            [yes] Do you want to reword it, use it again, switch it between do and don't, or take it off?
           *[no] Do you want to reword it, save it for later, switch it between do and don't, or take it off?
        }
    .then-up = I've moved it up.

list_change-wake = Which line do you want to use again?
    .again = Which line is it? Tap it, or type its first words.

list_change-words =
    { $kind ->
        [gone] That line isn't on your list any more, so there's nothing to reword. Type anything to go on.
       *[other] It now says: “{ $text }”

            What should it say instead? Type the new words.
    }

list_change-flip =
    { $kind ->
        [dont] I'll turn “{ $text }” into a do. Do the words still fit?
        [do] I'll turn “{ $text }” into a don't. Do the words still fit?
       *[gone] That line isn't on your list any more, so I can't change it. Do you want to leave it off?
    }
    .keep =
        { $kind ->
            [gone] Leave it off
           *[other] Keep the words
        }
    .reword =
        { $kind ->
            [gone] Back to my list
           *[other] Change the words
        }
    .again =
        { $kind ->
            [gone] Do you want to leave it off, or see your list?
           *[other] Do you want to keep the words, or change them?
        }

list_change-flip_words =
    { $kind ->
        [dont] How would you say “{ $text }” as something to do?

            Type it in a few words.
        [do] How would you say “{ $text }” as something to avoid?

            Type it in a few words.
       *[gone] That line isn't on your list any more, so there's nothing to reword. Type anything to go on.
    }

list_change-edited = Your line now says: “{ $text }”

list_change-rested =
    { $resting ->
        [yes] I've saved it for later. You can use it again at any time.
       *[no] It's back in use. You can use five at a time, so if that made six, I've saved another one for later.
    }

list_change-flipped =
    { $kind ->
        [do] It's a do now: “{ $text }”
       *[dont] It's a don't now: “{ $text }”
    }{ $resting ->
        [yes] { "\u000A" }You're already working on five of these, so I've saved it for later.
       *[no] { "" }
    }

list_change-removed = I've taken it off your list.

list_change-there = Your list already says that, so I've left this line as it was.

list_change-gone = That line isn't on your list any more. If you want it back, try /dodont undo.

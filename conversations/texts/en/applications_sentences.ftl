# Several applications in one sentence (conversations/applications/sentences).

applications-set =
    { $what ->
        [none] That's how they stood already, so I haven't changed anything.
        [delete] { $count ->
            [one] I've deleted this one from your list:
           *[other] I've deleted these { $count } from your list:
        }
        [no] { $count ->
            [one] I'm sorry about that one. I've noted the no:
           *[other] I'm sorry, { $count } noes at once are hard to read. I've noted them:
        }
        [interview] { $count ->
            [one] That's good news, and I've noted it:
           *[other] That's good news: { $count } places want to meet you. I've noted it:
        }
        [offer] { $count ->
            [one] That's very good news, and I've noted it:
           *[other] That's very good news: { $count } offers. I've noted them:
        }
       *[mixed] { $count ->
            [one] I've changed where this one stands:
           *[other] I've changed where these { $count } stand:
        }
    }

    { $lines }
applications-set_unknown =
    { $count ->
        [one] “{ $names }” isn't in your list, so there was nothing to change.
       *[other] These aren't in your list, so there was nothing to change: { $names }.
    }
applications-set_several = You have more than one application at “{ $names }”, so I haven't touched those. Which one do you mean?
applications-set_add = Add { $name }

# Who to ask where things stand (conversations/applications/chase.py).
applications-chase =
    { $due ->
        [0] There's nobody you need to ask right now.{ $next ->
            [none] { "" }
           *[other] { " " }The next one is “{ $next }”, from { $from } on.
        }
        [one] You've waited long enough for this one, so it's fine to ask where things stand. Tap it, and I'll show you the message.
       *[other] You've waited long enough for these { $due }, so it's fine to ask where things stand. The one that's furthest along comes first. Tap one, and I'll show you the message.
    }
    .all = Back to my list
    .again = Which one do you want to ask? Tap it, or go back to your list.

# How many there are (conversations/applications/counting.py).
applications-numbers = { $said }
    .copy = Copy the whole list
    .all = Back to my list
    .again = Do you want to copy the whole list, or go back to it?
applications-counts =
    .all =
        { $view ->
            [none] { "" }
           *[other] { $count ->
                [0] There's none like that: { $view }.
                [one] There's one like that: { $view }.
               *[other] There are { $count } like that: { $view }.
            }{ "\u000A" }{ "\u000A" }
        }{ $sent ->
            [0] You haven't sent any applications yet.
            [one] You've sent one application so far.
           *[other] You've sent { $sent } applications so far, { $week } in the last seven days and { $month } this month.
        }

        Replies: { $replies }{ $rate ->
            [0] { "" }
            [1] { "" }
           *[other] { " " }(about one in { $rate })
        }
        Interviews: { $interviews }{ $offers ->
            [0] { "" }
           *[other] { "\u000A" }Offers: { $offers }
        }
        Noes: { $noes }
        Waiting: { $waiting }
    .by_channel =
        { $by ->
            [none] { "" }
           *[other] { $by }
        }
    .by_week =
        { $weeks ->
            [none] { "" }
           *[other] By week, this one first: { $weeks }
        }
    .channel = Via { $name }: { $count } sent, { $replies ->
            [0] no reply so far
            [one] one reply
           *[other] { $replies } replies
        }

# All of it as text (conversations/applications/copied.py).
applications-copy =
    { $count ->
        [one] Here's your one application as text. Hold it to copy.
       *[other] Here are all { $count } as text. Tap the block to copy it.
    }
    .file = Your list is too long for one message, so here it is as a text file. You can also get it as a spreadsheet.
    .sheet = As a spreadsheet
    .found = apply by { $day }
    .offer = answer by { $day }

# A detail that was told in a sentence (conversations/applications/sentences/detailed.py).
applications-edited =
    I've changed that:

    { $lines }
    .line = • { $applied } · { $field }: { $value }{ $before ->
        [none] { "" }
       *[other] { " " }(before: { $before })
    }
applications-edit_which = You have more than one application there, so I haven't changed anything: { $names }. Say it again with the job in it.

# Whoever wants nothing but the list (conversations/heard.py).
heard-tracking = Then let's do just that. I'll keep your list, count for you, and tell you who to ask and when. You won't be asked about interviews unless you bring one up.

# Rows of a spreadsheet that were pasted (conversations/applications/rows.py).
applied-rows =
    { $count ->
        [0] I read these rows, but there's nothing new in them.
        [one] I read one new row:
       *[other] I read { $count } new rows:
    }{ $count ->
        [0] { "" }
       *[other] { "\u000A" }{ $lines }
    }{ $there ->
        [0] { "" }
        [one] { "\u000A\u000A" }One more is in your list already.
       *[other] { "\u000A\u000A" }Another { $there } are in your list already.
    }{ $unread ->
        [0] { "" }
        [one] { "\u000A\u000A" }I couldn't place this line:{ "\u000A" }{ $lost }
       *[other] { "\u000A\u000A" }I couldn't place { $unread } lines, like these:{ "\u000A" }{ $lost }
    }

    Do you want to add what I read?
    .add =
        { $count ->
            [one] Add it
           *[other] Add them
        }
    .no = Don't add anything
    .again = Do you want to add what I read, or not?

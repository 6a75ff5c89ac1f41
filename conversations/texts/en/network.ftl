# The people to write to, messages for them, and what came of it

network-site =
    Many jobs come through people, often people you don't know well. One message a week is a good pace, and you're asking for advice, not a job.

    Where do you know people in your field from?
    .linkedin = LinkedIn
    .alumni = School or an old job
    .trade = A group in my field
    .elsewhere = Somewhere else
    .again = Do you know them from LinkedIn, school or an old job, a group in your field, or somewhere else?
network-who =
    { $site ->
        [linkedin] Who could you write to on LinkedIn this week? Somebody who does the job you want can tell you the most.
        [alumni] Who could you write to from school or an old job this week? It's fine if you haven't talked in years.
        [trade] Who could you write to in your group this week? Somebody who answers other people's questions is a good person to start with.
       *[elsewhere] Who could you write to this week? It's fine if you only know them a little.
    }

    Type a name, or several names, one per line.
network-hello =
    { $named ->
        [yes] Hello { $name },
       *[no] Hello,
    }
network-message =
    { $site ->
        [linkedin] Here's a first message for { $contact }. It's short enough for a LinkedIn invitation.
        [trade] Here's a first message for { $contact }. It mentions your group first, because that's what you have in common.
       *[elsewhere] Here's a first message for { $contact }. It starts with what you have in common, so they'll want to read on.
    } Fill in what's in brackets, and it's ready to send.

    What do you want to do with it?
    .block =
        { $site ->
            [linkedin] { $hello } we both (what you have in common). I'm looking for my next job and would value your advice. Could I ask you two short questions here? Thanks, { $sign }
            [alumni] Subject: (The school or company where you both were)

                { $hello }

                We were both at (school or company), so I hope you don't mind me writing. I'm looking for my next job, and I'd love your advice on how to get into your line of work.

                Could we talk for twenty minutes in the next two weeks? I'm not asking for a job, just for your view of the field.

                Thanks,
                { $sign }
            [trade] Subject: (The name of your group)

                { $hello }

                We're both in (the name of your group), so I hope you don't mind me writing. I'm looking for my next job, and I'd love your advice on how to get into your line of work.

                Could we talk for twenty minutes in the next two weeks? I'm not asking for a job, just for your view of the field.

                Thanks,
                { $sign }
           *[elsewhere] Subject: (How you met)

                { $hello }

                We know each other from (how you met), so I hope you don't mind me writing. I'm looking for my next job, and I'd love your advice on how to get into your line of work.

                Could we talk for twenty minutes in the next two weeks? I'm not asking for a job, just for your view of the field.

                Thanks,
                { $sign }
        }
    .will_send = I'll send it
    .sent = I've sent it
    .leave = Not this week
    .other = Someone else
    .more = Something else
    .again = Will you send this message, or have you sent it already? You can also choose someone else, or skip this week.
network-heard = When someone has helped you, they'll want to know what came of it. If they haven't replied, one reminder is fine. Have you heard back from { $name }?
    .yes = Yes, they replied
    .no = No reply yet
    .other = Someone else
    .more = Something else
    .again = Have you had a reply from { $name }, or no reply yet?
network-thanks =
    { $site ->
        [linkedin] Here's a message for { $contact }, short enough for LinkedIn.
       *[elsewhere] Here's a message for { $contact }.
    } Fill in one thing they told you, to show that you listened.

    What do you want to do with it?
    .block =
        { $hello }

        Thank you again for your advice. I keep coming back to what you said about (one thing they told you).

        I'm still looking. If you hear of anything that might suit me, I'd be grateful if you let me know.

        Thanks again,
        { $sign }
    .will_send = I'll send it
    .sent = I've sent it
    .leave = Not this week
    .other = Someone else
    .more = Something else
    .again = { network-message.again }
network-again =
    { $site ->
        [linkedin] Here's a reminder for { $contact }, short enough for LinkedIn.
       *[elsewhere] Here's a reminder for { $contact }. Send it as a reply to your first message, so they see both.
    } It's friendly, and it makes it easy to say no. One reminder is enough.

    What do you want to do with it?
    .block =
        { $hello }

        I know how busy it gets, so this is just a nudge. I'd still love your advice, and even two lines would help. If it's not a good time, that's fine too.

        Thanks,
        { $sign }
    .will_send = I'll send it
    .sent = I've sent it
    .leave = Not this week
    .other = Someone else
    .more = Something else
    .again = { network-message.again }
network-somebody = them
network-follow = Most people need a week or so to reply. When do you want me to bring { $name } up again?
    .week = In a week
    .two_weeks = In two weeks
    .month = In a month
    .none = Don't bring it up
    .again = Do you want me to ask in a week, in two weeks, in a month, or not at all?
network-waiting =
    { $date ->
        [none] You've turned these check-ins off in /checkins, so I won't ask about your message. You'll find it in /network.
       *[other] Send it before you've rewritten it three times. I'll ask you about it on { $date }.
    }
network-agreed = Got it, I'll remind you then. If they reply sooner, thank them within a day.
network-done = That's all you need to do about this person for now. You can choose the next person in /network.
network-left = That's fine, we'll skip this week. I won't bring it up again unless you do.

# What came of it, and when to let it go
network-came =
    A reply is worth a lot, so thank them within a day. What did { $name } tell you, or what came of it?

    Type it in one line and I'll keep it, or skip.
network-enough = You've reminded { $name } once already, and that's enough. Silence mostly means a full inbox. Do you want to let this one go?
    .let_go = Let it go
    .wait = Wait a bit longer
    .again = Do you want to let this one go, or wait a bit longer?
network-closed = All right, I've closed that one. Writing to somebody new usually helps more than waiting. If { $name } does reply one day, tell me in /network.
network-full = I can keep { $most } people, so there was no room for another one. Delete somebody you don't need any more, and it will fit.

# All of them, and one by itself
network-option =
    { $name } · { $stands ->
        [new] no message yet
        [wrote] no reply yet
        [replied] replied
       *[closed] let go
    }
network-list =
    { $count ->
        [0] There's nobody in here right now. Who could you write to next?
       *[other] You've got { $count ->
            [one] one person
           *[other] { $count } people
        } in here{ $new ->
            [0] { "" }
            [one] , and you still have one message to write
           *[other] , and you still have { $new } messages to write
        }. Who do you want to look at? You can also type a name.
    }
    .add = Add someone
    .check = Check a message
    .again = Who do you mean? Tap a name or type it, or add somebody new.
network-one =
    { $stands ->
        [replied] { $contact } replied. { $came ->
            [none] You haven't said yet what came of it.
           *[other] You wrote down what came of it: “{ $came }”.
        }
        [closed] You stopped waiting for a reply from { $contact }.
       *[gone] That person isn't in your list any more.
    }{ $note ->
        [none] { "" }
       *[other] { " " }Your note says: “{ $note }”.
    }

    What do you want to do next?
    .yes =
        { $stands ->
            [closed] They replied after all
           *[other] { "" }
        }
    .came =
        { $stands ->
            [replied] Note what came of it
           *[other] { "" }
        }
    .thanks =
        { $stands ->
            [replied] See a thank-you message
           *[other] { "" }
        }
    .follow = Remind me of them
    .more = Something else
    .again = Do you want to note something, be reminded, or do something else?
network-more = What do you want to do about { $contact }?
    .delete = Delete this person
    .check = Check a message
    .edit = Change name or note
    .list = Show everyone
    .add = Add someone else
    .again = Do you want to change the name or note, check a message, see everyone, add someone else, or delete this person?
network-edit = What do you want to change about { $contact }?
    .name = The name
    .from = Where I know them from
    .note =
        { $note ->
            [none] Add a note
           *[other] The note
        }
    .again = Do you want to change the name, where you know them from, or the note?
network-called = I have them down as “{ $contact }”. Type the name you'd rather use, or skip to keep this one.
network-from = Where do you know { $name } from?
    .linkedin = LinkedIn
    .alumni = School or an old job
    .trade = A group in my field
    .elsewhere = Somewhere else
    .again = Do you know them from LinkedIn, school or an old job, a group in your field, or somewhere else?
network-note =
    { $note ->
        [none] There's no note about { $name } yet. Type one, like what they do or what you talked about, or skip.
       *[other] This is your note about { $name }: “{ $note }”. Type a new one, type a dash to clear it, or skip.
    }
network-changed = I've changed that for { $contact }. What next?
    .undo = Undo
    .fine = Show everyone
    .edit = Change something else
    .show = Back to this one
    .again = Do you want to undo that, change something else, or go back?
network-gone = I've deleted that person. If you didn't mean to, you can undo it now.
    .undo = Undo
    .fine = Show everyone
    .again = Do you want to undo that, or see everyone?

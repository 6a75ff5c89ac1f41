# /applications: all of them, and one by itself. What stands on a button or in a line is short; the rest is in sentences.

# What stage an application is at, in a line or on a button; and the same as news.
applications-stage =
    { $stage ->
        [found] not sent yet
        [applied] applied
        [screening] first call
        [interview] interview
        [offer] offer
        [no] said no
        [withdrawn] withdrawn
       *[no_answer] no answer
    }
applications-now =
    { $stage ->
        [found] I haven't applied yet
        [applied] I've applied
        [screening] A first call or test
        [interview] An interview
        [offer] They made me an offer
        [no] { $now ->
            [offer] They took it back
           *[other] They said no
        }
        [withdrawn] { $now ->
            [found] It's not for me
            [offer] I said no to it
           *[other] I've pulled out
        }
       *[no_answer] They never answered
    }
applications-option =
    { $applied } · { $stage }, { $days ->
        [0] today
        [one] 1 day
       *[other] { $days } days
    }
applications-part =
    { $part ->
        [talking] In touch with you
        [applied] Sent, no answer yet
        [found] Not sent yet
       *[over] Over
    } ({ $count }): { $names }
applications-since =
    { $stage ->
        [found] You saved this one
        [applied] You applied
        [screening] They got in touch
        [interview] They invited you
        [offer] They made you an offer
        [no] They said no
        [withdrawn] You pulled out
       *[no_answer] You stopped waiting
    } { $days ->
        [0] today.
        [one] yesterday.
       *[other] { $days } days ago.
    }
applications-fact =
    .closes = You can apply until { $date }.
    .told_by = You were expecting to hear by { $date }.
    .follow_up = I'll remind you on { $date }.
applications-field =
    .company = Company
    .role = Job
    .channel = Where or how
    .contact = Contact
    .link = Link
    .pay = Pay
    .note = Note

applications-list =
    { $part ->
        [empty] Your list is empty now. Do you want to add an application?
        [none] You've got { $count ->
            [one] one application
           *[other] { $count } applications
        } here, and { $open } { $open ->
            [one] is
           *[other] are
        } still open.

        { $lines }

        Which one do you have news about? You can also type its name.
        [found_words] I found { $shown ->
            [one] one application
           *[other] { $shown } applications
        } that could be it. Which one do you mean?
        [talking] { $shown ->
            [0] You're not in touch with any of them right now. Type a name to see one.
            [one] You're in touch with one of them right now. Tap it to see where it stands.
           *[other] You're in touch with { $shown } of them right now. The one that's furthest along comes first. Which one do you want to look at?
        }
        [applied] { $shown ->
            [0] All your applications have had an answer of some kind. Type a name to see one.
            [one] You're still waiting for an answer to one application. Tap it if there's news.
           *[other] You're still waiting for an answer to { $shown } applications. The longest wait is at the top. Which one do you have news about?
        }
        [found] { $shown ->
            [0] There are no jobs left here to apply for. Type a name to see one.
            [one] There's one job you haven't applied for yet. Tap it to see more.
           *[other] There are { $shown } jobs you haven't applied for yet. The next one to close comes first. Which one do you want to look at?
        }
       *[over] { $shown ->
            [0] All your applications are still open. Type a name to see one.
            [one] One of your applications is over. You can still open it.
           *[other] { $shown } of your applications are over. The latest comes first, and you can still open any of them.
        }
    }
    .add =
        { $part ->
            [empty] Add one
           *[other] { "" }
        }
    .tools = Add, find or sort
    .again = Which application do you mean? Tap it, or type a part of its name.
applications-tools = What do you want to do with your list?
    .undo =
        { $undo ->
            [yes] Undo the last change
           *[no] { "" }
        }
    .add = Add applications
    .advert = Paste a job ad
    .find = Find one
    .part = See only some
    .again = What would you like to do here? You can add applications, paste a job ad, find one, see only some, or undo the last change.
applications-filter = Which ones do you want to see?
    .everything = All of them
    .talking = In touch with me
    .applied = Not answered yet
    .found = Not sent yet
    .over = The ones that are over
    .again = Do you want to see all of them, or just some, like the ones nobody has answered yet?
applications-find = What do you remember about it? Type a part of the company's name, the job, or a word from your note.
applications-none = I can't find that word in any of your applications. Type another one, or skip to see all of them.

# Old buttons, undo, and what is alike.
applications-lost = That application isn't in your list any more.
applications-both = All right, they stay two separate applications.
applications-both_already = You've told me to keep both, so I've left them as they are. You can delete one from your list.
applications-same = Thanks. I've taken the second one out again: { $applied }.
applications-which_job = One of these may be the job you've got. Which one is it? I'll close the others, and you can undo that.
applications-none_of_them = None of these
applications-settled =
    { $count ->
        [0] There was nothing else to close, so your list is up to date.
        [one] I've closed the one that was still open. A short message to them is a kind thing to do, because it frees the place for somebody else.
       *[other] I've closed the { $count } that were still open. A short message to those you've talked to is kind, because it frees the place for somebody else.
    }
applications-settled_already = All of your applications are closed by now, so there's nothing left to do.
applications-none_yet = You haven't added any applications yet.
applications-not_found = I can't find that in your applications, so here are all of them.
applications-undone =
    { $count ->
        [one] I've undone the last change to this application:
       *[other] I've undone the last change to these applications:
    }

    { $lines }
applications-not_undone = I can't undo that one any more. Either something else has changed since, or it's undone already.

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
    .closes =
        { $stage ->
            [offer] They want your answer by { $date }.
           *[other] You can apply until { $date }.
        }
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
    .closes = { $stage ->
        [offer] Answer by
        [found] Apply by
       *[other] Deadline
    }

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
            [0] You've had some kind of answer to every application. Type a name to see one.
            [one] You're still waiting for an answer to one application. Tap it if there's news.
           *[other] You're still waiting for an answer to { $shown } applications. The longest wait is at the top. Which one do you have news about?
        }
        [found] { $shown ->
            [0] There are no jobs left here to apply for. Type a name to see one.
            [one] There's one job you haven't applied for yet. Tap it to see more.
           *[other] There are { $shown } jobs you haven't applied for yet. The one that closes soonest comes first. Which one do you want to look at?
        }
        [view] { $shown ->
            [0] I found no application like that: { $view }. You can look at all of them again, or type something else.
            [one] Just one of your { $count } fits this: { $view }.
           *[other] { $all ->
                [yes] Here are all { $count }: { $view }.
               *[no] Here are { $shown } of your { $count }: { $view }.
            }

            Which one do you want to look at?
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
    .everything =
        { $part ->
            [none] { "" }
            [empty] { "" }
           *[other] Show all of them
        }
    .chase =
        { $due ->
            [0] { "" }
           *[other] Who to ask now ({ $due })
        }
    .tools = Add, find or sort
    .again = Which application do you mean? Tap it, or type a part of its name.
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
        [one] I've closed the one that was still open. If you let them know, they can give the interview to somebody else.
       *[other] I've closed the { $count } that were still open. Send a short message to anyone you've talked to, so they can move on to somebody else.
    }
applications-settled_already = All your applications are closed already, so there's nothing left to do.
applications-none_yet = You haven't added any applications yet.
applications-not_found = I can't find that in your applications, so here are all of them.
applications-undone =
    { $count ->
        [one] I've undone the last change to this application:
       *[other] I've undone the last change to these applications:
    }

    { $lines }
applications-not_undone = I can't undo that one any more. Either something else has changed since, or it's undone already.

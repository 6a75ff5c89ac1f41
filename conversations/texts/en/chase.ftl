# The feedback chase: nudges ready to send, and a kind end

chase-nudge =
    { $channel ->
        [text] Most people who don't answer are busy, and one more short text is fine. Change whatever doesn't sound like you.
        [linkedin] Most people who don't answer are busy, and a friendly nudge works surprisingly often. Change whatever doesn't sound like you.
        [phone] If they couldn't talk the first time, it's fine to call again. Here's what you could say.
       *[mail] Most people who don't answer are just busy. Send this as a reply to your first email, so they see at once what it's about.
    }{ $fill }

    What do you want to do?
    .block =
        { $channel ->
            [text] { $greeting } just a quick nudge about my { $what }{ $whom ->
                    [agency] { " " }at { $where }
                   *[employer] { "" }
                }. Could you tell me one thing I should work on? One line is plenty. Thanks, { $name }
            [linkedin] { $greeting }

                I wrote to you after my { $what }{ $whom ->
                    [agency] { " " }at { $where }
                   *[employer] { "" }
                }{ $about }. I know messages get buried here, so this is just a nudge. Could you tell me one thing I did well, and one thing to work on? One line is plenty.

                Thanks,
                { $name }
            [phone] { $named ->
                    [yes] Hello { $addressee },
                   *[no] Hello,
                } this is { $name }. I called the other day about my { $what } { $whom ->
                    [agency] at { $where }
                   *[employer] with you
                }{ $about }. I'd like to learn from it. Could you tell me one thing I did well, and one thing you'd work on if you were me?

                (If you get their voicemail, leave your number too, and say that an email is fine as well.)
           *[mail] { $subject }

                { $greeting }

                { $tone ->
                    [formal] I am following up on my { $what } { $whom ->
                        [agency] at { $where }
                       *[employer] with you
                    }{ $about }. I would still like to learn from it. Would you be willing to tell me one thing I did well, and one thing I should work on?

                        Even a line or two would help. If it is easier to talk, I am happy to call.

                        Kind regards,
                   *[warm] I wrote to you after my { $what }{ $whom ->
                        [agency] { " " }at { $where }
                       *[employer] { "" }
                    }{ $about }. I know how full inboxes get, so this is just a nudge. Could you tell me one thing I did well, and one thing to work on?

                        One line is plenty. If it's easier to talk, I'm happy to call.

                        Thanks again,
                }
                { $name }
        }
    .sent =
        { $channel ->
            [phone] I've called them
           *[mail] I've sent it
        }
    .not_now = Not now
    .again =
        { $channel ->
            [phone] Have you called them, or do you want to leave it for now?
           *[mail] Have you sent it, or do you want to leave it for now?
        }

chase-last =
    { $route ->
        [agency] For your last try, ask the agency. They often hear things that nobody writes down, and passing them on is part of the job.
        [mail] For your last try, send an email. Some people find it easier to write one honest line than to say it out loud.
       *[phone] { $whom ->
            [agency] For your last try, call the agency and ask for the person you dealt with. People often say more out loud than they'd write.
           *[employer] For your last try, call them. { $stopped ->
                [none] Ask for the person you met, or start with the front desk.
               *[other] Ask for the person who wrote to you, or start with the front desk.
            } People often say more out loud than they'd write.
        }
    }{ $fill } What do you want to do?
    .block =
        { $route ->
            [phone] { $named ->
                    [yes] Hello { $addressee },
                   *[no] Hello,
                } this is { $name }. { $whom ->
                    [agency] { $paper ->
                        [yes] You sent my application to
                       *[no] You set up my { $what } at
                    } { $where }{ $about }, and I'd like to learn from it.
                   *[employer] { $stopped ->
                        [none] I had an interview with you{ $about }, and I'd like to learn from it.
                       *[other] I'd like to learn from my { $what } with you{ $about }.
                    }
                } Is there one thing you'd tell me to do differently next time?

                (If they can't say: “I understand, and thank you for your time.” You've asked, and that's all you can do.)
           *[other] Subject: One question about my { $what } { $whom ->
                    [agency] at { $where }
                   *[employer] with you
                }{ $about }

                { $greeting }

                { $whom ->
                    [agency] { $paper ->
                        [yes] You sent my application to
                       *[no] You set up my { $what } at
                    } { $where }{ $about }, and I'd like to learn from it. Did they say anything about how I came across? Even one thing I should do differently next time would help me.
                   *[employer] { $stopped ->
                        [none] I had an interview with you{ $about }, and I'd still like to learn from it.
                       *[other] I'd still like to learn from my { $what } with you{ $about }.
                    } Is there one thing you'd tell me to do differently next time?
                }

                One sentence is plenty, and I won't ask again.

                { $tone ->
                    [formal] Kind regards,
                   *[warm] Many thanks,
                }
                { $name }
        }
    .sent =
        { $route ->
            [phone] I've called them
           *[other] I've sent it
        }
    .not_now = Not now
    .again =
        { $route ->
            [phone] Have you called them, or do you want to leave it for now?
           *[other] Have you sent it, or do you want to leave it for now?
        }

chase-noted =
    { $date ->
        [none] Now it's their turn. With the settings you've chosen in /checkins, I won't bring it up again.
       *[other] Now it's their turn. If you don't hear back, I'll ask you again on { $date }.
    }
chase-kept = That's fine. You'll find the message in /feedback whenever you want it.
chase-asked =
    { $date ->
        [none] That was the hard part. With the settings you've chosen in /checkins, I won't bring it up again, but you'll find your request in /feedback.
       *[other] That was the hard part. Now it's their turn. If you don't hear back, I'll ask you again on { $date }.
    }
chase-waiting =
    { $date ->
        [none] All right, let's give them more time. With the settings you've chosen in /checkins, I won't bring it up, but you'll find your request in /feedback.
       *[other] All right, let's give them more time. I'll ask you again on { $date }.
    }
chase-left = That's fine, I won't bring it up again. You can still learn a lot from what you noticed yourself.
chase-closed = I've closed this request. You asked, and that took some courage. Many employers never answer anyone, so their silence says very little about you. What you noticed yourself is enough to go on.

# What the bot says about it by itself

check_in-chase-send =
    .a =
        You were going to ask how you did at { $where }. { $stopped ->
            [none] They remember you best in the first few days, so now is a good time.
           *[other] It's easiest for them to answer in the first few days, so now is a good time.
        }

        Have you sent your message?
    .b =
        Your feedback message about { $where } is written and ready to copy. Most people never ask for feedback, so a short, friendly message stands out.

        Have you sent it?
    .line = Your message about { $where }
    .open = { $where }: have you sent it?

check_in-chase-nudge =
    .a =
        A while ago, you asked how you did at { $where }. If you've heard nothing, a short nudge is fine. I have one ready for you.

        Have you heard anything?
    .b =
        As far as I know, nobody has replied about { $where } yet. Messages get buried, and a second one brings yours back to the top of the inbox.

        What would you like to do?
    .line = Your question about { $where }
    .open = { $where }: no reply yet

check_in-chase-last =
    .a =
        As far as I know, nobody has answered about { $where } yet. It can help to try one last time in a different way, because some people answer a call but not an email.

        Would you like to try that?
    .b =
        You asked about { $where }, and nobody has replied so far. There's one more way to ask, and after that you've done everything you could.

        Do you want to try it?
    .line = One last try for { $where }
    .open = { $where }: one last try

check_in-chase-close =
    .a =
        As far as I know, there's been no reply about { $where }, and many people never get one. You asked, so you've done your part. What you noticed yourself still counts.

        Do you want to close this request?
    .b =
        I don't think anyone will reply about { $where } now. Many employers never reply to anyone, so it says very little about you.

        Do you want to let this one go?
    .line = { $where } still hasn't replied
    .open = { $where }: let it go

check_in-chase-notes =
    .a =
        { $where } had until { $due } to send you their notes. If you're still waiting, a one-line reminder is fine.

        Have the notes arrived?
    .b =
        The notes about you from { $where } were due by { $due }. Employers sometimes forget, and a short reminder is perfectly normal.

        Did you get them?
    .line = The notes { $where } has about you
    .open = { $where }: the notes you asked for

# Check-ins about the people they want to write to; see check_ins.ftl.

check_in-network-first =
    .a =
        You wanted to write to { $contact }{ $site ->
            [linkedin] { " " }on LinkedIn
            [trade] { " " }through your group
           *[elsewhere] { "" }
        }. I have a short message ready for you. It only asks for advice, so it's easy to say yes to.

        Have you written yet?
    .b =
        Most people like being asked for advice, because it shows that you respect what they do. You wanted to ask { $contact }.

        Have you sent your message yet?
    .c =
        I remember that you wanted to write to { $contact }. If you don't know how to begin, start with what you have in common: a school, a company, a friend.

        Do you want to see an example?
    .d =
        You've been meaning to write to { $contact }. Three friendly sentences are enough, and they don't have to be perfect.

        Have you sent them yet?
    .line = Your message to { $contact }
    .open = Write to { $contact }

check_in-network-again =
    .a =
        You asked me to remind you about { $contact }. If they've helped you, tell them what you did with their advice. People love to hear that.

        { $stands ->
            [replied] Have you written to them again?
           *[other] Have they replied?
        }
    .b =
        Today's the day you chose to get back to { $contact }. { $stands ->
            [replied] Tell them in one line how you used their advice, and they'll be glad to hear from you.
           *[other] If they haven't replied, one friendly reminder is fine. After that, you can let it go.
        }

        { $stands ->
            [replied] Have you told them yet?
           *[other] Did you get a reply?
        }
    .c =
        Here's the reminder you wanted about { $contact }. A good second message has one bit of news in it: something you tried, or how an interview went.

        { $stands ->
            [replied] Have you written to them again?
           *[other] Have you heard from them?
        }
    .line = Getting back to { $contact }
    .open = { $contact }: a second message

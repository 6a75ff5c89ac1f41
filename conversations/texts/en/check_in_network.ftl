# Check-ins about the people they want to write to; see check_ins.ftl.

check_in-network-first =
    .a =
        You wanted to write to somebody{ $site ->
            [linkedin] { " " }on LinkedIn
            [trade] { " " }through your group
           *[elsewhere] { "" }
        }: { $contact }. I have a short message ready. It asks for advice, not for a job, so it's easy to say yes.

        Have you written yet?
    .b =
        Most people like being asked for advice, because it shows that you respect what they do. You wanted to ask { $contact }.

        Did you send the message?
    .c =
        You wanted to write to { $contact }. If you don't know how to begin, start with what you have in common: a school, a company, a friend.

        Do you want to see an example?
    .d =
        Three friendly sentences are enough for { $contact }, so don't wait until they're perfect.

        Have you written to them yet?
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
            [replied] One line on how you used their advice is enough, and they'll be glad to get it.
           *[other] If it's been quiet, one friendly reminder is normal, and after that you can let it go.
        }

        { $stands ->
            [replied] Have you sent it?
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

# Tip 3: is the reason believable, fair, acceptable?

findings-name = What did you find out?

findings-heard =
    { $standing ->
        [just_had] Have you heard from them?
       *[other] Have you heard why it was a no?
    }
    .not_yet = No answer yet
    .told =
        { $standing ->
            [just_had] Yes, it's a no
           *[other] Yes, they told me
        }
    .wont_say = They won't say
    .offer =
        { $standing ->
            [just_had] Yes, it's a yes
           *[other] { "" }
        }
    .more = More
    .again =
        { $standing ->
            [just_had] No answer yet, a no, a yes, or won't they say?
           *[other] Have they told you, not yet, or won't they say?
        }

findings-more =
    { $came ->
        [direct] A reason can come sideways: a remark on the phone, or a line in an email.
       *[other] A reason can come sideways: a remark on the phone, a line in an email, a word from the agency.
    }

    Is there anything like that?
    .told = Yes, there was something
    .machine = Maybe a machine decided
    .go_on = No, nothing
    .again = Was there a remark, did a machine decide, or nothing at all?

findings-reason =
    { $reason ->
        [none] What did they say, as near to their words as you can?

            Type it, or skip.
       *[other] So far I have this from them: “{ $reason }”

            What do they say now? Type all that you'd like to keep, or skip to leave it as it is.
    }
    .liked =
        { $liked ->
            [none] First: what they liked
           *[some] { "" }
        }

findings-liked =
    What did they like, or say was good?

    Type it as near to their words as you can, or skip.
    .then = Good that they said so. It can go on your list.

findings-believable =
    { $reason ->
        [none] Think of the reason they gave.
       *[some] They said: “{ $quoted }”
    }{ $went ->
        [badly] { "\u000A" }You thought yourself that it went badly.
        [well] { "\u000A" }You thought yourself that it went well.
        [mixed] { "\u000A" }You thought yourself that it was mixed.
       *[unknown] { "" }
    }

    Do you believe it's the real reason?
    .yes = Yes
    .no = No
    .unsure = Not sure
    .again = Does it sound like the real reason: yes, no, or not sure?

findings-fair = Is it fair, as you see it?
    .yes = Yes
    .no = No
    .unsure = Not sure
    .again = Fair to you: yes, no, or not sure?

findings-acceptable = And can you live with it, as a reason?
    .yes = Yes
    .no = No
    .unsure = Not sure
    .again = Is it a reason you can accept: yes, no, or not sure?

findings-doubt = What troubles you about it? Pick the closest.
    .vague = It's too vague
    .stronger = Someone stronger got it
    .outside = It had nothing to do with me
    .unfair = It's unfair
    .discrimination = It may be discrimination
    .again = Which of these comes closest? Its number works too.

findings-vague = A vague reason teaches nothing, so one short question is fair. Here it is, ready to copy. Will you send it?
    .block = Thank you for getting back to me. Could you name one moment in the interview where another answer would have helped me?
    .will_send = I'll send it
    .leave = I'll leave it
    .again = Will you send it, or leave it?

findings-stronger =
    Then the place went to what someone else brought. That says little about what you lack.

    Knowing their strength is useful: it's what this kind of role looks for. Do you know what it was?
    .know = Yes, I do
    .go_on = No, go on
    .again = Do you know what they brought, or shall we go on?

findings-strength =
    What did they bring?

    Type it in your own words, or skip.
    .then = Good to know. That's what this kind of role looks for.

findings-outside =
    A frozen budget or a role filled from inside is nothing you could have changed. There's no lesson in it for you.

    Can you leave it there?
    .go_on = Yes
    .stings = It still stings
    .again = Can you leave it there, or does it still sting?
    .then-stings = Of course it does. You put work into it, and it wasn't up to you.

findings-unfair =
    { $came ->
        [direct] That's hard to swallow. Unfair isn't always against the law, but you can ask for a second look.
       *[other] That's hard to swallow. Unfair isn't always against the law, but you can ask for a second look, or have a word with the agency.
    }

    Here's a way to ask, ready to copy. Will you?
    .block = Thank you for letting me know. One point puzzles me: (name it in a line). Would somebody have a second look at it? I'd be glad of a word either way.
    .ask = I'll ask
    .machine = Maybe a machine decided
    .leave = I'll leave it
    .again = Will you ask, leave it, or was it a machine that decided?

findings-rights = If that's what it was, you have rights, and people who help for free. I can't judge it, but I can tell you where to ask.

findings-offer = { new_interview-offer }

findings-waiting = It can take a while, and many never answer. That says nothing about you. If word comes, /feedback takes it in. Until then we go by what you saw yourself.

findings-silent = Some won't say. That's frustrating, and it's no verdict on you. We'll go by what you know yourself.

findings-fine = Good. A reason you can accept is one you can use.

findings-end = That's tip 3 done.

# Tip 2: ask why. The employer first, else the agency.

feedback-name = Get feedback

feedback-whom =
    { $standing ->
        [just_had] Next, how it looked from their side.
       *[other] Next comes the why.
    }{ $came ->
        [agency] { " " }You came through an agency, and they often know more.
        [referred] { " " }Whoever referred you may have heard something too.
       *[other] { "" }
    } Who could you ask?
    .employer = The employer
    .agency =
        { $came ->
            [direct] { "" }
           *[other] The agency
        }
    .both =
        { $came ->
            [direct] { "" }
           *[other] Both
        }
    .said-agency = The agency
    .said-both = Both
    .nobody = Nobody
    .more = More
    .again =
        { $came ->
            [direct] Could you ask the employer, or is there nobody to ask?
           *[other] The employer, an agency, both, or nobody?
        }

feedback-other =
    { $came ->
        [direct] You can still ask for the notes they made about you. Do you want to?
       *[other] Without the employer, an agency that put you forward often knows more than they say. Is there one?
    }
    .agency =
        { $came ->
            [direct] { "" }
           *[other] Yes, an agency
        }
    .nobody =
        { $came ->
            [direct] No, leave it there
           *[other] No, nobody
        }
    .notes = Ask for their notes on me
    .again =
        { $came ->
            [direct] Do you want to ask for their notes, or leave it there?
           *[other] Is there an agency to ask, nobody, or shall we ask for their notes?
        }

feedback-more = What would help first?
    .facts = Add what I know
    .style =
        { $own ->
            [yes] { "" }
           *[no] Change its tone
        }
    .questions =
        { $own ->
            [yes] { "" }
           *[no] Choose what to ask
        }
    .odds = The odds of an answer
    .go_on = Go on as we were
    .again =
        { $own ->
            [yes] What you know, the odds, or going on?
           *[no] What you know, the tone, the questions, the odds, or going on?
        }

feedback-facts =
    { $known ->
        [none] A message with a name, a role or a day in it gets read sooner. Which one do you have?
       *[some] Is there more to put in, or something to change?
    }
    .role = The role
    .day = The day
    .addressee = A name
    .came = How I came to it
    .go_on = Go on as we were
    .again = The role, the day, a name, how you came to it, or going on?

feedback-came = How did you come to it?
    .direct = I applied directly
    .agency = Through an agency
    .referred = Somebody referred me
    .again = Did you apply yourself, or was it an agency, or a friend?
    .then = Noted.

feedback-addressee =
    Who is it for?

    Type the name as you'd greet them, or skip.
    .then =
        { $own ->
            [yes] Noted. Your own wording stays as it is.
           *[no] Noted. It goes into the message.
        }

feedback-tone = How shall it sound?
    .warm = Warm
    .formal = Formal
    .again = Warm, or formal?

feedback-channel = And how will you send it?
    .mail = By email
    .linkedin = On LinkedIn
    .phone = By phone
    .again = By email, on LinkedIn, or by phone?

feedback-questions =
    What do you want to know most?

    Two or three questions get better answers than six. Tap them, then Done.
    .then =
        { $own ->
            [yes] Noted. Your own wording stays as it is.
           *[no] { $picked ->
                [0] { "" }
                [1] { "" }
                [2] { "" }
                [3] { "" }
               *[other] Three fit into one message, so I took the first three.
            }
        }
    .strength = What spoke for me
    .change = What to work on
    .fit = What the role needed
    .answer = My weakest answer
    .skill = A missing skill
    .again = Whether to apply again

feedback-odds =
    { $facts ->
        [none] Honestly, many employers don't answer.
       *[other] { $facts }
    } But asking costs one short message, and some do answer.

    Do you want to try?
    .go_on = I'll try
    .nobody = I'd rather not
    .again = Shall we try, or leave it?

feedback-fact =
    .rarely = Honestly, most people never hear back.
    .may_ask = In the UK you may ask, and an employer needn't answer.

feedback-role =
    Which role was it?

    A few words are fine, or skip it.
    .then =
        { $own ->
            [yes] Noted. Your own wording stays as it is.
           *[no] Noted. It goes into the message.
        }

feedback-day =
    Which day was the interview?

    Type something like “yesterday”, “last Tuesday” or “14 November”. Or skip it.
    .again = Which day was it? “Yesterday”, “last Tuesday” or “14 November” all work.
    .then =
        { $own ->
            [yes] Noted. Your own wording stays as it is.
           *[no] Noted. It goes into the message.
        }

feedback-message =
    { $own ->
        [yes] Here is your own wording, ready to copy.
       *[no] { $channel ->
            [linkedin] Here's a short message for LinkedIn, ready to copy. Change whatever doesn't sound like you.
            [phone] Here's what you could say on the phone. Have a pen at hand for their words.
           *[mail] { $whom ->
            [agency] Here's a message for the agency, ready to copy. Change whatever doesn't sound like you.
            [both] Here's a message that works for both, ready to copy. Change whatever doesn't sound like you.
           *[employer] Here's a message you could send, ready to copy. Change whatever doesn't sound like you.
            }
        }
    }

    What will you do with it?
    .will_send =
        { $channel ->
            [phone] I'll call them
           *[mail] I'll send it
        }
    .sent =
        { $channel ->
            [phone] I've called them
           *[mail] I've sent it
        }
    .own = I'd word it myself
    .more = More
    .again =
        { $channel ->
            [phone] Will you call them, have you called, or would you word it yourself?
           *[mail] Will you send it, have you sent it, or would you word it yourself?
        }
    .then-will_send =
        { $late ->
            [yes] It's been a while, but it isn't too late to ask. Today or tomorrow is a good time for it.
            [unknown] Today or tomorrow is a good time for it. The sooner you ask, the more they remember.
           *[no] Today or tomorrow is a good time for it, while you're fresh in their minds.
        }
    .then-sent = That took some nerve. Now it's their turn.

feedback-wording = You have your own wording by now. What shall we do with it?
    .draft = Take your draft instead
    .anew = Write it anew
    .keep = Keep it
    .again = My draft instead, your own words anew, or as it stands?

feedback-own =
    How would you put it?

    { $own ->
        [yes] Type the whole message anew, or skip to keep yours.
       *[no] Type the whole message, or skip to keep mine.
    }

feedback-nobody =
    Then we go by what you saw yourself, and that counts.

feedback-end = That's tip 2 done.

# Tip 2: ask why. The employer first, else the agency.

feedback-name = Get feedback

feedback-whom =
    { $standing ->
        [just_had] Next, how it looked from their side.
       *[other] Next comes the why.
    } Who could you ask?
    .employer = The employer
    .agency = The agency
    .both = Both
    .nobody = Nobody
    .more = More
    .again = The employer, an agency, both, or nobody?

feedback-more = What would help first?
    .odds = The odds of an answer
    .role = Add the role
    .day = Add the day
    .go_on = Go on as we were
    .again = The odds, the role, the day, or going on?

feedback-odds =
    Honestly, most people never hear back. But asking costs one short message, and some do answer.

    Do you want to try?
    .go_on = I'll try
    .nobody = I'd rather not
    .again = Shall we try, or leave it?

feedback-role =
    Which role was it?

    A few words are fine, or skip it.
    .then = Noted. It goes into the message.

feedback-day =
    Which day was the interview?

    Type something like “yesterday”, “last Tuesday” or “14 November”. Or skip it.
    .again = Which day was it? “Yesterday”, “last Tuesday” or “14 November” all work.
    .then = Noted. It goes into the message.

feedback-message =
    { $own ->
        [yes] Here is your own wording, ready to copy.
       *[no] { $whom ->
            [agency] Here's a message for the agency, ready to copy. Change whatever doesn't sound like you.
            [both] Here's a message that works for both, ready to copy. Change whatever doesn't sound like you.
           *[employer] Here's a message you could send, ready to copy. Change whatever doesn't sound like you.
        }
    }

    What will you do with it?
    .will_send = I'll send it
    .sent = I've sent it
    .own = I'd word it myself
    .more = More
    .again = Will you send it, have you sent it, or would you word it yourself?
    .block =
        Hello,

        { $whom ->
            [agency] thank you for putting me forward to { $where }.
           *[employer] { $standing ->
                [just_had] thank you for the interview.
               *[other] thank you for your time, and for letting me know.
            }
        } { $known ->
            [both] The interview was for the role of { $role }, on { $day }.
            [role] The interview was for the role of { $role }.
            [day] The interview was on { $day }.
           *[none] I'm writing because I'd like to learn from it.
        }

        { $standing ->
            [just_had] Whatever the outcome, I'd like to do better each time.
           *[other] I understand the decision, and I'd like to do better next time.
        } { $whom ->
            [agency] Could you tell me, or ask them:
           *[employer] Could you tell me:
        }

        - one thing that spoke for me
        - one thing I should work on
        - one thing the role needs that I didn't show

        A line or two would help a lot, by mail or by phone, whichever is easier.

        Thank you, and all the best
    .then-will_send = Today or tomorrow is a good time for it, while you're fresh in their minds.
    .then-sent = That took some nerve. Now it's their turn.

feedback-own =
    How would you put it?

    Type the whole message, or skip to keep mine.

feedback-nobody =
    Then we go by what you saw yourself, and that counts.

feedback-end = That's tip 2 done.

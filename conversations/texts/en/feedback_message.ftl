# Tip 2 from the message on: what it says, sending it, and the end.

feedback-message =
    { $own ->
        [yes] Here's your own message, ready to copy, so check their name and the job once more. Those are the slips that people notice.
       *[no] { $channel ->
            [linkedin] Here's a short message that suits LinkedIn and other networks. Change whatever doesn't sound like you, and read it out loud once before it goes.
            [phone] Here's what you could say on the phone, in your own words. If they sound careful, ask for just one thing to work on, and write down their exact words.
           *[mail] { $whom ->
            [agency] Here's an email to the agency. Change whatever doesn't sound like you, and read it out loud once before it goes.
            [both] Here's the email to the employer, and the one to the agency comes next. Change whatever doesn't sound like you.
           *[employer] Here's an email you could send. Change whatever doesn't sound like you, and read it out loud once before it goes.
            }
        }
    }{ $fill }

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
    .own = I'll write my own
    .more = Change something
    .again =
        { $channel ->
            [phone] Will you call them, have you called already, or do you want to write your own?
           *[mail] Will you send it, have you sent it already, or do you want to write your own?
        }
    .then-will_send =
        { $late ->
            [yes] It's been a while, and it still isn't too late to ask. Today or tomorrow would be good.
            [unknown] Today or tomorrow would be good. The sooner you ask, the more they remember.
           *[no] { $stopped ->
                [none] Today or tomorrow would be good, while they still remember you well.
               *[other] Today or tomorrow would be good, while it's still on their desk. If nothing comes back, it isn't about you.
            }
        }
    .then-sent = That takes courage, and most people never do it. From here on it's up to them to answer.

feedback-agency = And here's one for the agency, because they can often ask for you, and they like to know that you're still looking.{ $fill } Do you want to send this one as well?
    .will_send = Yes, I'll send it
    .leave = No, one is enough
    .again = Will you send this one to the agency, or is one enough?

feedback-topic =
    Mentioning one particular thing you talked about shows that this message is only for them. How would you finish “I enjoyed hearing about ...”?

    Type a few words, such as “how you train new people”, or skip.
    .then =
        { $own ->
            [yes] I've kept that, and your own message stays as you wrote it.
           *[no] I've put that into the message for you.
        }

feedback-thanks =
    { $standing ->
        [just_had] A thank-you within a day is a small plus, and here it is without a question in it.{ $fill }
       *[other] { $stopped ->
            [none] People who came second sometimes get called back, and a friendly thank-you keeps the possibility open.{ $fill }
           *[other] Not many people thank an employer for a no, so a friendly line may be remembered.{ $fill }
        }
    } Do you want to send this?
    .will_send = Yes, I'll send it
    .leave = No, I'll leave it
    .again = Will you send this thank-you, or leave it?

feedback-sign =
    Which name do you want to sign with? I'll remember it for all your messages, so you only type it once.

    Type it the way you want it to stand there, or skip.

feedback-wording = You've already written your own message, and I've kept it. What do you want to do with it now?
    .draft = Use your draft instead
    .anew = Write a new one
    .keep = Keep it
    .again = Do you want my draft, a new message of your own, or the one you have?

feedback-own =
    How would you put it in your own words? Say thank you, ask two or three narrow things, and don't argue with the decision.

    { $own ->
        [yes] Type the whole message, or skip to keep the one you have.
       *[no] Type the whole message, or skip to keep mine.
    }

feedback-nobody =
    { $stopped ->
        [none] Then we'll work with what you saw yourself, and since you were in the room, that's worth a lot.
       *[other] That's how it is for most people at this stage. So we'll work with what you know yourself, and that's usually enough.
    }

feedback-end = That's tip 2 done, and when they reply, tell me in /feedback.

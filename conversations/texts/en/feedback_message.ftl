# Tip 2 from the message on: what it says, sending it, and the end.

feedback-message =
    { $own ->
        [yes] Here's your own message, ready to copy. Check their name and the job once more, because those are the mistakes people notice.
       *[no] { $channel ->
            [linkedin] Here's a short message for LinkedIn or a similar site. Change whatever doesn't sound like you, and read it out loud once before you send it.
            [text] Here's a text you could send. It's short on purpose, because a text with one question in it gets answered sooner than a long one.
            [phone] Here's roughly what you could say on the phone. If they seem guarded, ask for just one thing to work on, and write down exactly what they say.
           *[mail] { $whom ->
            [agency] Here's an email to { $agency ->
                [none] the agency
               *[other] { $agency }
            }. Change whatever doesn't sound like you, and read it out loud once before you send it.
            [both] Here's the email to the employer. I'll show you the one to the agency next. Change whatever doesn't sound like you.
           *[employer] Here's an email you could send. Change whatever doesn't sound like you, and read it aloud once.
            }
        }
    }{ $fill }

    What do you want to do with it?
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
            [phone] You can also write your own. Will you call them, or have you called them already?
           *[mail] You can also write your own. Will you send it, or have you sent it already?
        }
    .then-will_send =
        { $late ->
            [yes] It's been a while, but it isn't too late to ask. Today or tomorrow would be good.
            [unknown] Today or tomorrow would be good, because the sooner you ask, the more they remember.
           *[no] { $stopped ->
                [none] Today or tomorrow would be good, while they still remember you well.
               *[other] Today or tomorrow would be good, while your application is still fresh in their minds. If they don't reply, that isn't about you.
            }
        }
    .then-sent = Most people never dare to ask, and you did. Now it's up to them to answer.

feedback-agency = And here's a message for the agency. They can often ask for you, and they like to know you're still looking.{ $fill } Do you want to send this one, too?
    .will_send = Yes, I'll send it
    .sent = I've sent it
    .leave = No, one is enough
    .again = Will you send this one to the agency, or is one enough?

feedback-topic =
    Mention one thing you talked about, and they'll know this message is just for them. How would you finish “I enjoyed hearing about ...”?

    Type a few words, like “how you train new people”.
    .then =
        { $own ->
            [yes] I've saved that, but I haven't touched the message you wrote.
           *[no] I've put that in the message for you.
        }

feedback-thanks =
    { $standing ->
        [just_had] A thank-you within a day can help a little. Here's one that doesn't ask for anything.{ $fill }
       *[other] { $stopped ->
            [none] People who came second sometimes get called back, and a friendly thank-you keeps that door open. Here's one you could send.{ $fill }
           *[other] Not many people say thank you after a no, so they may well remember yours. Here's one you could send.{ $fill }
        }
    } Do you want to send it?
    .will_send = Yes, I'll send it
    .sent = I've sent it
    .leave = No, I'll leave it
    .again = Will you send this thank-you, or leave it?

feedback-sign =
    Which name do you want to sign with? I'll remember it for all your messages, so you only have to type it once.

    Type it the way you'd sign a message.

feedback-wording = You've already written your own message, and I still have it. What do you want to do with it now?
    .draft = Use your draft instead
    .anew = Write a new one
    .keep = Keep it
    .again = Do you want to use my draft, write a new one, or keep the one you have?

feedback-own =
    How would you put it? Say thank you, ask two or three specific questions, and don't argue with the decision.

    { $own ->
        [yes] Type the whole message, or skip to keep the one you have.
       *[no] Type the whole message, or skip to keep mine.
    }

feedback-nobody =
    { $stopped ->
        [none] Then we'll work with what you noticed yourself. You were there, and that's worth a lot.
       *[other] Most people have nobody to ask at this stage. So we'll work with what you already know, and that's usually enough.
    }

feedback-end = That's the end of tip 2. When they reply, tell me in /feedback.

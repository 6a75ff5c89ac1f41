# Asking for one's own data, where that is a right: a way to know where nobody answers

access-name = their notes about you

access-country =
    { $country ->
        [none] In some countries you can ask for the notes they made about you. Which country was the job in?
       *[other] In some countries you can ask for the notes they made about you. Was the job in { $country }?
    }
    .other = Another country
    .again =
        { $country ->
            [none] Which country was it? If you don't see it here, tap “Another country” and type it.
           *[other] Was the job in { $country }, or in another country?
        }

access-land =
    Which country was the job in?

    Type its name.

access-no_country =
    I don't know a country by that name.

    Please type the name again.

access-request =
    { $due ->
        [none] { $place ->
            [none] I don't know of any law there that lets you see the notes. You can still ask nicely with this message, though they may say no.
           *[other] Ask nicely first, and soon. If that fails, send this. In { $place } you can get a free copy of what they hold about you, notes included. { $months ->
                [0] { $body } explains how it works now ({ $link }).
                [1] They have a month to reply{ $more ->
                    [0] { "" }
                    [2] , and up to two more if it's complex
                   *[other] , and up to { $more } more if it's complex
                }.
               *[other] They have { $months } months to reply.
            }
        }
       *[other] They had until { $due }. If the notes haven't come, send the request once more. { $body } can also help you ({ $link }).
    }{ $fill }

    Will you send it?
    .block =
        Subject: A copy of my personal data

        Hello,

        I applied for { $role ->
            [none] a job
           *[other] the { $role } job
        } with you{ $stopped ->
            [none] { $on ->
                [none] { "" }
               *[other] { " " }and had an interview on { $on }
            }
           *[other] { "" }
        }. Please send me a copy of the personal data you hold about me, including any notes on my { $stopped ->
            [none] interview
           *[other] application
        } and any scores.

        A reply by email is fine.

        Thank you,
        { $name }
    .will_send = I'll send it
    .sent = I've sent it
    .leave = I'd rather not ask
    .again = Will you send the request, or have you sent it already? You don't have to ask if you'd rather not.
    .came = They sent me the notes
    .let_go = I'll stop asking

access-came = I'm glad you got them. Notes like these are short and blunt, so read them when you're rested. Then come back and write down what they say.
access-noted = It's worth asking, because notes show what people thought on the day. You can see in /feedback where your request stands and when they have to answer.
access-noted_on = { access-noted }
access-none = I don't know of any law there that lets you see the notes, so let's work with what you noticed yourself.
access-none_on = { access-none }
access-left = That's fine, you don't have to. We'll work with what you noticed yourself.
access-left_on = { access-left }

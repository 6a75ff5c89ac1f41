# Asking for one's own data, where that is a right: a way to know where nobody answers

access-name = their notes on you

access-country =
    { $country ->
        [none] In some countries you may ask for the notes they took on you. Which country was the job in?
       *[other] In some countries you may ask for the notes they took on you. Was the job in { $country }?
    }
    .other = Another country
    .again =
        { $country ->
            [none] Which of these was it? For any other, tap “Another country”, then type it.
           *[other] Was the job in { $country }, yes or no?
        }

access-land =
    Which country was it, then?

    Type its name, or skip.

access-no_country =
    I couldn't find that one.

    Type the country's name once more, or skip.

access-request =
    { $due ->
        [none] { $place ->
            [none] I know of no right to it where you are, but a friendly question is free. They may say no.
           *[other] In { $place } you may ask for a copy of what they hold on you, notes on the interview too. It's free. { $months ->
                [0] { $body } says how it goes now: { $link }
                [1] They have a month to answer{ $more ->
                    [0] { "" }
                   *[other] {" "}and up to { $more } more where it's complex
                }. Notes aren't kept long, so ask early.
               *[other] They have { $months } months to answer. Notes aren't kept for long, so ask early.
            }
        }
       *[other] They had until { $due }. If nothing came, send it once more, or turn to them: { $body }, { $link }
    }

    What will you do?
    .block =
        Hello, please send me a copy of the personal data you hold on me from my application{ $role ->
            [none] { "" }
           *[other] { " " }for { $role }
        }. Please include the notes on my interview{ $on ->
            [none] { "" }
           *[other] { " " }on { $on }
        } and any scores. A reply by email is fine. Thank you.
    .will_send = I'll send it
    .sent = I've sent it
    .leave = I'll leave it
    .again = Will you send it, have you sent it, or will you leave it?
    .came = The notes came
    .let_go = I let it go

access-came = Good. Read them when you're rested: notes are short, and nobody wrote them for you. What they say about the interview is worth keeping here.
access-noted = Noted. /feedback shows where it stands, and when an answer is due.
access-noted_on = { access-noted }
access-none = I know of no such right there, so that road is closed. What you saw yourself still counts.
access-none_on = { access-none }
access-left = That's fine. What you saw yourself counts.
access-left_on = { access-left }

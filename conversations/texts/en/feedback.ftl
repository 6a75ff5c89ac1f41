# Tip 2: ask why. The employer first, else the agency.

feedback-name = Get feedback

feedback-whom =
    { $stopped ->
        [none] { $standing ->
            [just_had] Now let's find out how it looked from their side. A short message a day or two after the interview is normal, and it shows you care.
           *[other] Now let's find out why they said no. Few people ask, so a friendly message stands out.
        }
        [call] Feedback is rare this early, to be honest, but if somebody called you, they may answer a short, friendly message.
        [test] Feedback is rare this early, to be honest. Some employers do say how a test went if you ask, especially if somebody there wrote to you by name.
       *[other] Feedback is rare this early, to be honest, because few employers answer people they've never met. A short message is still worth it if somebody called you, or wrote to you by name.
    }{ $came ->
        [agency] { " " }You came through { $agency ->
            [none] an agency
           *[other] { $agency }
        }, and they often know more.
        [referred] { " " }The person who referred you may have heard something too.
       *[other] { "" }
    } { $stopped ->
        [none] Who could you ask about the interview?
       *[other] Is there anyone you could ask?
    }
    .employer =
        { $stopped ->
            [none] The employer
           *[other] Somebody at the company
        }
    .said-employer = The employer
    .agency =
        { $came ->
            [direct] { "" }
           *[other] The agency
        }
    .both =
        { $came ->
            [direct] { "" }
           *[other] Both of them
        }
    .said-agency = The agency
    .said-both = Both
    .nobody = Nobody
    .more = Change the message first
    .again =
        { $came ->
            [direct] Could you ask the employer, or is there nobody to ask?
           *[other] Who could you ask: the employer, the agency, both of them, or nobody?
        }

feedback-other =
    { $came ->
        [direct] That's fine. In some countries you can still ask for the notes they made about you. Do you want to try that?
       *[other] Agencies usually hear more than they pass on, so they're worth a call. Was there an agency?
    }
    .agency =
        { $came ->
            [direct] { "" }
           *[other] Yes, there was an agency
        }
    .nobody =
        { $came ->
            [direct] No, leave it there
           *[other] No, nobody
        }
    .thanks = Just thank them
    .notes = See their notes on me
    .odds = How often they answer
    .again =
        { $came ->
            [direct] Do you want to see their notes on you, just thank them, or leave it there?
           *[other] Was there an agency? If there's nobody to ask, you can still thank them.
        }

feedback-more = It's your message, so it should sound like you and ask what you want to know. What do you want to change about it?
    .facts = Add a name, the job or the day
    .style =
        { $own ->
            [yes] { "" }
           *[no] How it sounds, how I send it
        }
    .questions =
        { $own ->
            [yes] { "" }
           *[no] What I want to ask
        }
    .sign =
        { $signed ->
            [yes] Sign with another name
           *[no] Add my name
        }
    .go_on = Nothing, carry on
    .again =
        { $own ->
            [yes] Do you want to add something, or carry on?
           *[no] Do you want to add something, change how it sounds or what you ask, or carry on?
        }

feedback-facts =
    { $known ->
        [none] People answer sooner if they can see at once who's writing and about which job. Which of these could you add to the message?
       *[some] Do you want to add anything else, or change something?
    }
    .role = The job
    .day =
        { $stopped ->
            [none] The day of the interview
            [call] The day of the call
            [test] The day of the test
           *[other] The day I applied
        }
    .addressee = Who to write to
    .came = How I heard about the job
    .go_on = That's all
    .again = Which of these do you want to add, or is that all?

feedback-came =
    Whoever put you in touch with them may be able to find out more. { $stopped ->
        [none] How did you get the interview in the first place?
       *[other] How did you come across the job in the first place?
    }
    .direct = I applied directly
    .agency = Through an agency
    .referred = Somebody referred me
    .again = Did you apply yourself, or did it come through an agency or a friend?
    .then = Thanks, now we know who's worth asking.

feedback-addressee =
    Who did you talk to, or who wrote to you? A message with a name on it gets more answers than one to “the hiring team”.

    Type the name you'd put after “Hi”.
    .again = Whose name do you want at the top of the message? Type the name of somebody who interviewed you or wrote to you, or skip it.
    .then =
        { $own ->
            [yes] I've saved that, but I haven't touched the message you wrote.
           *[no] I've put that in the message for you.
        }

feedback-tone = How do you want the message to sound? Warm suits people you've talked to, and formal suits banks, law firms and anyone you've never met.
    .warm = Warm
    .formal = Formal
    .again = Do you want it to sound warm or formal?

feedback-channel = And how do you want to send it? Email is easiest for most people, because they can answer it in their own time.
    .mail = By email
    .linkedin = On LinkedIn
    .text = By text or WhatsApp
    .phone = By phone
    .again = Do you want to write an email, send it on LinkedIn, text them, or call them on the phone?

feedback-questions =
    What would you most like them to tell you? Two or three specific questions get better answers than six, because they only take a minute to answer.

    Tap the ones you want to ask, then tap Done.
    .then =
        { $own ->
            [yes] I've saved that, but I haven't touched the message you wrote.
           *[no] { $picked ->
                [0] { "" }
                [1] { "" }
                [2] { "" }
                [3] { "" }
               *[other] Three is as many as fit in one message, so I took your first three.
            }
        }
    .strength = One thing I did well
    .change = One thing to work on
    .fit = What the job needed
    .answer =
        { $stopped ->
            [none] My least convincing answer
            [call] My least convincing answer
            [test] My least convincing answer
           *[other] { "" }
        }
    .skill = A skill I'm missing
    .again = Whether to apply again

feedback-odds =
    { $facts ->
        [none] To be honest, many employers don't answer.
       *[other] { $facts }
    } { $stopped ->
        [none] Asking costs you one short message, and now and then somebody tells you the one thing you needed to know. After an interview your chances are much better than after a CV alone.
       *[other] Replies are even rarer this early, but asking only costs you one short message. Your best chance is with somebody who called you or wrote to you by name.
    }

    Do you want to try?
    .go_on = Yes, I'll try
    .nobody = I'd rather not
    .again = Do you want to try, or would you rather not?

feedback-fact =
    .rarely = To be honest, most people never hear back.
    .may_ask = In the UK you can ask, but an employer doesn't have to answer.

feedback-role =
    { $stopped ->
        [none] Which job was the interview for?
       *[other] Which job did you apply for?
    } They may be hiring for several, so it helps them to see at once which one you mean.

    Type it the way the job ad put it.
    .again = What is the job called? Type the title from the job ad if you remember it, like “receptionist” or “assistant manager”.
    .then =
        { $own ->
            [yes] I've saved that, but I haven't touched the message you wrote.
           *[no] I've put that in the message for you.
        }

feedback-day =
    { $stopped ->
        [none] When was the interview? A date in your message helps them find their notes about you.
        [call] When was the call or the video? A date in your message helps them find their notes about you.
        [test] When was the test? A date in your message helps them find your result.
       *[other] When did you apply? A date in your message helps them find your application.
    }

    Type something like “yesterday”, “last Tuesday” or “14 November”.
    .again = You can type “yesterday”, “last Tuesday” or “14 November”. Which day was it, as far as you remember?
    .then =
        { $own ->
            [yes] I've saved that, but I haven't touched the message you wrote.
           *[no] I've put that in the message for you.
        }

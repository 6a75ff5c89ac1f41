# Tip 3: is the reason believable, fair, acceptable?

findings-name = What did you find out?

findings-heard =
    { $standing ->
        [just_had] Silence isn't a no, and a week or two is quite normal. Have they given you an answer yet?
       *[other] { $stopped ->
            [none] Most employers only give a reason if you ask, and then it's often a very general one. Have they told you why it was a no?
           *[other] This early, most people get one standard line that fits anybody. Have they told you why it was a no?
        }
    }
    .not_yet = Not yet
    .told =
        { $standing ->
            [just_had] Yes, it's a no
           *[other] Yes, they told me
        }
    .wont_say = They won't say
    .offer =
        { $standing ->
            [just_had] Yes, they want me
           *[other] { "" }
        }
    .more = I'm not sure
    .again =
        { $standing ->
            [just_had] Have they said yes or no, or have you heard nothing yet?
           *[other] Did they give you a reason, are you still waiting, or won't they say?
        }

findings-more =
    { $came ->
        [direct] Sometimes the reason slips out: in a remark on the phone, or in a line of an email.
       *[other] Sometimes the reason slips out: in a remark on the phone, in a line of an email, or through the agency.
    }

    Was there anything like that in your case?
    .told = Yes, there was something
    .machine = Maybe software decided
    .go_on = No, nothing
    .again = Was there a remark, could it have been software, or was there nothing at all?

findings-reason =
    { $reason ->
        [none] What did they say, word for word if you can? Employers often use standard phrases that really mean something else.

            Type it as closely as you remember it, or skip this.
       *[other] This is what you've told me so far: “{ $reason }”

            What do they say now? Type everything you want to keep, or skip to leave it as it is.
    }
    .liked =
        { $liked ->
            [none] They said something good, too
           *[some] { "" }
        }

findings-liked =
    What did they like about you? That's as useful as the reason, because it's what you can do again.

    Type it as closely to their words as you can, or skip.
    .then = It's good that they said so. You can put it on your list in tip 4.

# What their words often mean, where they are recognised: the card's text, one tap away, has more.
findings-meaning =
    .fit = That's the safe thing to say: often they liked somebody else more.
    .experience = That's often true, and often just polite.
    .overqualified = Often they're afraid that you'd be bored, or leave.
    .on_hold = Often money or plans have changed.
    .another_direction = Often the job changed, or somebody inside took it.
    .culture = Culture is often another word for fit.
    .communication = Often that means too long, too vague or too quiet.
    .lacking = That's the most useful kind of no.
    .strong_field = That's usually true: several people could have done the job.
    .on_file = That's usually just politeness.
    .no_reason = Many employers don't have to give a reason, so they don't.
    .software = Software usually only sorts, and people decide.
    .you_did_well = Employers usually mean that, but it's no promise.
    .internal = Then there was usually a favourite from the start.

findings-believable =
    { $reason ->
        [none] Think of the reason they gave you.
       *[some] They said: “{ $quoted }”
    }{ $meaning ->
        [none] { "" }
       *[other] { "\u000A" }{ $meaning }
    }{ $ground ->
        [yes] { "\u000A" }If that was code for your age, faith, family or where you're from, look at /rights.
       *[no] { "" }
    }{ $went ->
        [badly] { "\u000A" }{ $paper ->
            [yes] You said yourself that your application wasn't your best.
           *[no] You said yourself that it went badly.
        }
        [well] { "\u000A" }{ $paper ->
            [yes] You said yourself that your application was good.
           *[no] You said yourself that it went well.
        }
        [mixed] { "\u000A" }You said yourself that it was a bit of both.
       *[unknown] { "" }
    }

    Do you believe that's the real reason?
    .yes = Yes
    .no = No
    .unsure = I'm not sure
    .meaning =
        { $meaning ->
            [none] { "" }
           *[other] What it often means
        }
    .first_day = { reflect-went.first_day }
    .again = Does it sound like the real reason to you: yes, no, or not sure?

findings-fair =
    { $stopped ->
        [none] Try to see it the way a friend would, one who likes you and wasn't there. Do you think it's fair?
       *[other] Try to see it the way a friend would, one who likes you and knows your work. Do you think it's fair?
    }
    .yes = Yes
    .no = No
    .unsure = I'm not sure
    .again = Does it seem fair to you: yes, no, or not sure?

findings-acceptable = You don't have to like a reason to learn something from it. Is it a reason you can live with?
    .yes = Yes
    .no = No
    .unsure = I'm not sure
    .again = Can you live with that reason: yes, no, or not sure?

findings-doubt = What bothers you about it? Pick what comes closest, and I'll show you what you can do.
    .vague = It's too vague
    .stronger = They chose someone stronger
    .outside = It had nothing to do with me
    .unfair = It's unfair
    .discrimination = It may be discrimination
    .again = Which of these comes closest?

findings-vague = You can't learn from a vague reason, so it's fair to ask one short question when you reply.{ $fill } Do you want to use it?
    .block =
        { $greeting }

        { $stopped ->
            [none] Thank you for getting back to me. When you think back to the interview, which one of my answers could have been stronger?
           *[other] Thank you for getting back to me. When you look back at my { $paper ->
                [yes] application
               *[no] result
            }, what is the one thing that could have been stronger?
        }

        { $tone ->
            [formal] Kind regards,
           *[warm] Thanks again,
        }
        { $name }
    .will_send = I'll send it
    .sent = I've sent it
    .leave = No, I'll let it be
    .again = Do you want to send that reply, or would you rather let it be?

findings-stronger =
    Then they chose what somebody else had to offer, which says little about you. Usually, several people could have done the job.

    If you find out what that person had, you'll know what this kind of job needs. Do you know what it was?
    .know = Yes, I do
    .go_on = No, let's go on
    .again = Do you know what they had, or do you want to go on?

findings-strength =
    What did that person have? It's worth knowing exactly, because you may be able to show the same thing in another way.

    Type it in your own words, or skip.
    .then = That's good to know, because the next employer may look for it too.

findings-outside =
    You couldn't have changed a frozen budget, or somebody inside who was already the favourite. There's no lesson in it for you.

    Do you think you can leave it there?
    .go_on = Yes
    .stings = It still stings
    .again = Can you leave it there, or does it still sting?
    .then-stings = Of course it does, after all the work you put in, and it wasn't up to you.

findings-unfair =
    { $came ->
        [direct] That's hard to swallow, and I'm sorry. Unfair isn't always against the law, but you can ask them to look at it again, calmly and once.
       *[other] That's hard to swallow, and I'm sorry. Unfair isn't always against the law, but you can ask them, or the agency, to look at it again.
    }

    Here's a calm reply that only needs your point and your name in the brackets. Do you want to use it?
    .block =
        { $greeting }

        Thank you for letting me know. One point puzzles me: (your point, in one line). Could somebody look at that again? I'd be grateful for a reply either way.

        Kind regards,
        { $name }
    .ask = Yes, I'll ask
    .sent = I've sent it
    .machine = Maybe software decided
    .leave = No, I'll let it be
    .again = Do you want to ask, let it be, or see if software decided?

findings-rights = If that's what it was, you have rights, and there are people who help for free. I can't judge it, but I can tell you who to ask.

findings-offer = { new_interview-offer }

findings-waiting =
    Many employers take weeks, and some never answer, which says nothing about you. If they do reply, tell me in /feedback. { $stopped ->
        [none] Until then we'll work with what you saw yourself.
       *[other] Until then we'll work with what you know yourself.
    }

findings-silent =
    Some employers won't say, which is frustrating, but it isn't a verdict on you. { $stopped ->
        [none] We'll work with what you saw yourself.
       *[other] We'll work with what you know yourself.
    }

findings-fine = That's good, because it's one you can use.

findings-end = That's tip 3 done, and it isn't an easy one for anybody.

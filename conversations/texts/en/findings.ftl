# Tip 3: is the reason believable, fair, acceptable?

findings-name = What did you find out?

findings-heard =
    { $standing ->
        [just_had] Silence isn't a no. A week or two without an answer is normal. Have you heard from them yet?
       *[other] { $stopped ->
            [none] Most employers only give a reason if you ask, and then it's often a very general one. Have they told you why they said no?
           *[other] This early, most people get one standard line that fits anybody. Have they told you why they said no?
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
        [direct] Sometimes the reason slips out, in a remark on the phone or in a line of an email.
       *[other] Sometimes the reason slips out, in a remark on the phone, in a line of an email, or through the agency.
    }

    Did anything like that happen to you?
    .told = Yes, there was something
    .machine = Maybe software decided
    .go_on = No, nothing
    .again = Did somebody let something slip, could it have been software, or was there nothing at all?

findings-reason =
    { $reason ->
        [none] What did they say? Try to remember the exact words, because employers often use standard phrases that really mean something else.

            Type it as closely as you can remember.
       *[other] This is what you've told me so far: “{ $reason }”

            What do they say now? Type all of it again, or skip to leave it as it is.
    }
    .again = Why did they say no? Type what they told you, in their words if you remember them.
    .liked =
        { $liked ->
            [none] They said something good, too
           *[some] { "" }
        }

findings-liked =
    What did they like about you? That's as useful as the reason for the no, because you can do it again.

    Type it in their words, if you remember them.
    .again = Did they say anything good about you? Type it here, in a few words.
    .then = I'm glad they told you that. You can put it on your list in tip 4.

# What their words often mean, where they are recognised: the card's text, one tap away, has more.
findings-meaning =
    .fit = That's a safe thing to say. Often they just liked somebody else more.
    .experience = Sometimes that's true, and sometimes it's just a polite way to say no.
    .overqualified = Often they're afraid that you'd get bored, or that you'd soon leave.
    .on_hold = Often that means their budget or their plans have changed.
    .another_direction = Often the job changed, or they gave it to somebody internal.
    .culture = “Culture” often means things like pace, hours, or how they make decisions.
    .communication = Often that means an answer was too long, too vague or too quiet.
    .lacking = That's the most useful kind of no, because it tells you what to work on.
    .strong_field = That's usually true, because several people could have done the job.
    .on_file = That's usually just a polite thing to say.
    .no_reason = Many employers don't have to give a reason, so they don't.
    .software = Software usually only sorts the applications, and people decide.
    .you_did_well = They usually mean it, but it isn't a promise.
    .internal = That often means they had a favourite from the start.

findings-believable =
    { $reason ->
        [none] Think of the reason they gave you.
       *[some] They said: “{ $quoted }”
    }{ $meaning ->
        [none] { "" }
       *[other] { "\u000A" }{ $meaning }
    }{ $ground ->
        [yes] { "\u000A" }If it was really about your age, faith, family or where you're from, look at /rights.
       *[no] { "" }
    }{ $went ->
        [badly] { "\u000A" }{ $paper ->
            [yes] Earlier, you told me that your application wasn't your best.
           *[no] Earlier, you told me that it went badly.
        }
        [well] { "\u000A" }{ $paper ->
            [yes] Earlier, you told me that your application was good.
           *[no] Earlier, you told me that it went well.
        }
        [mixed] { "\u000A" }Earlier, you told me that some of it went well and some of it didn't.
       *[unknown] { "" }
    }

    Do you think they gave you the real reason?
    .yes = Yes
    .no = No
    .unsure = I'm not sure
    .meaning =
        { $meaning ->
            [none] { "" }
           *[other] What it often means
        }
    .first_day = { reflect-went.first_day }
    .again = Do you think that was the real reason, or aren't you sure?

findings-fair =
    { $stopped ->
        [none] Try to look at the reason like a friend who's on your side but wasn't there. Do you think it's fair?
       *[other] Try to look at the reason like a friend who's on your side and knows your work. Do you think it's fair?
    }
    .yes = Yes
    .no = No
    .unsure = I'm not sure
    .again = Does the reason seem fair to you, or aren't you sure?

findings-acceptable = You don't have to like a reason to learn something from it. Can you live with this one?
    .yes = Yes
    .no = No
    .unsure = I'm not sure
    .again = Can you live with that reason, or aren't you sure yet?

findings-doubt = What bothers you about the reason they gave? Pick what comes closest, and I'll show you what you can do.
    .vague = It's too vague
    .stronger = They chose someone stronger
    .outside = It had nothing to do with me
    .unfair = It's unfair
    .discrimination = It may be discrimination
    .again = Which of these comes closest?

findings-vague = You can't learn much from a vague reason, so it's fair to ask one short question in your reply. Here's how you could put it.{ $fill } Do you want to send this?
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
    So somebody else had something they wanted more. That says little about you, because usually several people could have done the job.

    If you find out what that person had, you'll know what this kind of job needs. Do you know what it was?
    .know = Yes, I do
    .go_on = No, let's go on
    .again = Do you know what they had, or do you want to go on?

findings-strength =
    What did the person they chose have that stood out? Be as exact as you can, because you may be able to show the same thing in another way.

    Type it in your own words.
    .again = What could the person they chose do, or what had they done before? Type it in a few words.
    .then = That's worth knowing, because the next employer may look for it too.

findings-outside =
    You couldn't have done anything about a frozen budget, or about somebody internal who was already the favourite. So there's no lesson in this for you.

    Do you think you can let it go?
    .go_on = Yes
    .stings = It still stings
    .again = Can you let this one go, or does it still sting?
    .then-stings = Of course it stings. You put in all that work, and in the end it wasn't even up to you.

findings-unfair =
    { $came ->
        [direct] That's hard to swallow, and I'm sorry. Not everything unfair is against the law, but you can ask them once, calmly, to look at it again.
       *[other] That's hard to swallow, and I'm sorry. Not everything unfair is against the law, but you can ask them, or the agency, to look at it again.
    }

    Here's a calm reply you could send, once you've filled in what's in brackets. Do you want to use it?
    .block =
        { $greeting }

        Thank you for letting me know. There's one thing I don't understand: (your point, in one line). Could somebody look at that again? I'd be grateful for a reply either way.

        Kind regards,
        { $name }
    .ask = Yes, I'll ask
    .sent = I've sent it
    .machine = Maybe software decided
    .leave = No, I'll let it be
    .again = Do you want to ask them, let it be, or see whether software decided?

findings-rights = If that's what happened, you have rights, and there are people who'll help you for free. I can't judge your case, but I can tell you who to ask.

findings-offer = { new_interview-offer }

findings-waiting =
    Many employers take weeks, and some never answer, which says nothing about you. If they do reply, tell me in /feedback. { $stopped ->
        [none] Until then, we'll work with what you noticed yourself.
       *[other] Until then, we'll work with what you already know.
    }

findings-silent =
    Some employers won't say why. That's frustrating, but it isn't a verdict on you. { $stopped ->
        [none] So we'll work with what you noticed yourself.
       *[other] So we'll work with what you already know.
    }

findings-fine = That gives you something to work with.

findings-end = That's tip 3 done. It's not an easy one for anybody.

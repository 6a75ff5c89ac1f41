# After the interview: how it went, the list line by line, a thank-you, then a debrief if it didn't go well

after-name = how it went
after-how = Your interview at { $where } is behind you, and going in took courage. How did it go?
    .well = It went well
    .mixed = A bit of both
    .badly = It went badly
    .moved = Moved or called off
    .again = Did your interview at { $where } go well, badly or a bit of both, or was it moved or called off?
    .then =
        { $told ->
            [turned_down] I'm sorry. Being turned down hurts, and it's okay that it does.
            [offer] That's wonderful news, congratulations.
            [just_had] Then it's still open. Waiting is hard, but a week or two of silence is normal.
           *[none] { "" }
        }
    .then-well = I'm glad to hear that.
    .then-mixed = Most interviews have some good moments and some bad ones.
    .then-badly = I'm sorry. That's a hard feeling to take home with you.

after-asked = And how did the interview itself go, whatever they decide?
    .well = { after-how.well }
    .mixed = { after-how.mixed }
    .badly = { after-how.badly }
    .again = Did the interview itself go well, badly, or a bit of both?
    .then-well = { after-how.then-well }
    .then-mixed = { after-how.then-mixed }
    .then-badly = { after-how.then-badly }

after-offer = Take your time: it's normal to want a few days to think. Once you've said yes, tell me in /hired, and I'll stop the check-ins.

after-lines = Do you want to go through your list first? It's one tap per line, and over time it shows what works for you.
    .go = Yes, let's do it
    .later = Not today
    .again = Do you want to go through your list now, or not today?

after-score =
    { $kind ->
        [do] You wanted to do this: “{ $text }”
        [dont] You wanted to avoid this: “{ $text }”
       *[gone] This line isn't on your list any more.
    }

    How did that go?
    .did =
        { $kind ->
            [dont] I avoided it
           *[other] I did it
        }
    .not =
        { $kind ->
            [dont] It happened again
           *[other] Not this time
        }
    .none = It didn't come up
    .enough = That's enough
    .again =
        { $kind ->
            [do] You wanted to do this: “{ $text }”. Did you do it, or not this time?
            [dont] You wanted to avoid this: “{ $text }”. Did you avoid it, or did it happen again?
           *[gone] This line isn't on your list any more. Tap any of these to go on.
        }

after-suggest =
    { $why ->
        [habit] “{ $text }” has now worked { $tried } times in a row. It's a habit by now, so you could save it for later and make room for something new.
        [stuck] “{ $text }” hasn't worked yet in { $tried } tries. That's usually down to the wording and not to you. Something smaller may be easier.
       *[other] This line has changed since then.
    }

    What do you want to do with it?
    .rest = Save it for later
    .keep = Keep it as it is
    .as_do =
        { $why ->
            [stuck] { $kind ->
                [dont] Turn it into a do
               *[other] { "" }
            }
           *[other] { "" }
        }
    .words =
        { $why ->
            [stuck] Reword it
           *[other] { "" }
        }
    .again = Do you want to save this line for later, or keep it as it is?
after-as_do =
    “{ $text }” says what to avoid. What will you do instead?

    Type it in a few words.
    .then =
        { $kind ->
            [do] { $resting ->
                [yes] You're already working on five do's, so I've saved this one for later: “{ $text }”
               *[no] It's on your list now: “{ $text }”
            }
            [dont] You already have that on your list, so I've saved the old line for later.
           *[gone] { "" }
        }
after-words =
    How would you say “{ $text }” to a friend before an interview?

    Type it in a few words.
    .then =
        { $kind ->
            [gone] { "" }
           *[do] { $resting ->
                [yes] You already have that on your list, so I've saved the old line for later.
               *[no] It's on your list now: “{ $text }”
            }
        }

after-talked =
    { $fresh ->
        [yes] However it went, one small thing is worth doing by tomorrow: sending a thank-you. If it mentions one thing you talked about, they'll know you listened.
       *[no] Most thank-yous go out within a day or two, so it's fine to skip this one.
    }

    How would you finish “I enjoyed hearing about ...”? Type a few words, like “how you train new people”.
after-cheer =
    { $fresh ->
        [no] It's late for a thank-you, so only send it if you really want to.
       *[yes] { $went ->
            [well] { $followed ->
                [0] Enjoy the feeling tonight. The rest is up to them now.
                [one] You used a line from your list when it counted. The rest is up to them now.
               *[other] You used { $followed } lines from your list when it counted. The rest is up to them now.
            }
           *[other] A thank-you is worth sending even if not everything went well. It's also a chance to improve one of your answers.
        }
    }

    { $talked ->
        [none] Fill in what's in brackets, especially something they said.
       *[other] Change whatever doesn't sound like you.
    }

    Will you send this thank-you?
    .send = I'll send it
    .sent = I've sent it
    .no = I won't send one
    .again = Will you send a thank-you, or would you rather not?
    .block =
        Subject: Thank you{ $role ->
            [none] { "" }
           *[other] , { $role }
        }, { $day }

        { $meets ->
            [none] Hello,
           *[other] Hello { $meets },
        }

        Thank you for your time on { $day }{ $role ->
            [none] { "" }
           *[other] { " " }and for telling me more about the { $role } job
        }. { $talked ->
            [none] I enjoyed hearing about (something they told you), and I'd love to be part of the team.
           *[other] I enjoyed hearing about { $talked }. I'd love to be part of the team.
        }{ $went ->
            [well] { "" }
           *[other] { "\u000A\u000A" }(If there's an answer you'd give differently now, put it here in one sentence.)
        }

        Please let me know if you need anything else from me.

        Kind regards,
        { $name }
    .then-send = A thank-you rarely decides anything, but people remember who sent one.
    .then-sent = { after-cheer.then-send }
after-end = That's all for today. Tell me when you hear from them. Whether it's a yes or a no, I'll have a next step for you.

after-debrief =
    { $fresh ->
        [yes] Let's look back at the interview while it's fresh. I already have the company and the day.
       *[no] Let's look back at the interview now. I already have the company and the day.
    }

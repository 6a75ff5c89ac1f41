# Tip 1: sit back and judge how it went

reflect-name = Reflect

reflect-went =
    { $stopped ->
        [none] How do you think it went?
        [call] Let's look at that call or video first. How do you think it went?
        [test] Let's look at the test first. How do you think it went?
       *[other] Let's look at what you sent them, the way a stranger would. How good was your application?
    }
    .badly =
        { $stopped ->
            [none] Badly
            [call] Badly
            [test] Badly
           *[other] Not my best
        }
    .well =
        { $stopped ->
            [none] Well, so I'm confused
            [call] Well, so I'm confused
            [test] Well, so I'm confused
           *[other] Good, so I'm confused
        }
    .said-well =
        { $stopped ->
            [none] Well
            [call] Well
            [test] Well
           *[other] Good
        }
    .mixed = A bit of both
    .first_day =
        { $no_today ->
            [yes] What helps on a day like this
           *[no] { "" }
        }
    .more = I'd rather do this another way
    .again =
        { $stopped ->
            [none] If you had to choose: did it go badly, well, or a bit of both?
            [call] If you had to choose: did it go badly, well, or a bit of both?
            [test] If you had to choose: did it go badly, well, or a bit of both?
           *[other] If you had to choose: was it good, not your best, or a bit of both?
        }
    .then-badly =
        { $stopped ->
            [none] Thanks for being honest about it. Most of what goes wrong in interviews gets better with practice, so let's look at it together.
            [call] Thanks for being honest about it. You can practise for calls like that, so let's look at it together.
            [test] Thanks for being honest about it. You can practise for tests, so let's look at it together.
           *[other] Thanks for being honest about it. Of everything in a job search, the application is the easiest thing to fix, so let's look at it together.
        }
    .then-well =
        { $stopped ->
            [none] { $standing ->
                [just_had] Then it's hard to know where you stand with them.
               *[other] That's the most confusing kind of no.
            }
           *[other] That's the most confusing kind of no.
        } The best way to find out is to ask them, and we'll get to that in a moment.
    .then-mixed =
        { $stopped ->
            [none] Interviews are rarely all good or all bad, so let's look at both sides.
           *[other] Applications are rarely all good or all bad, so let's look at both sides.
        }

reflect-more = There's no hurry, and there's more than one way to do this. What would help you most right now?
    .pause = I need a break first
    .recall = Let me tell you what happened
    .write = Let me write in private
    .questions =
        { $stopped ->
            [none] Note what they asked me
            [call] Note what they asked me
           *[other] { "" }
        }
    .go_on = Carry on as before
    .again =
        { $stopped ->
            [none] Do you want to take a break, tell me what happened or what they asked, write in private, or carry on?
            [call] Do you want to take a break, tell me what happened or what they asked, write in private, or carry on?
           *[other] Do you want to take a break, tell me what happened, write in private, or carry on?
        }

reflect-stopped = { new_interview-stopped }
    .form = { new_interview-stopped.form }
    .cv = { new_interview-stopped.cv }
    .test = { new_interview-stopped.test }
    .call = { new_interview-stopped.call }
    .unsure = { new_interview-stopped.unsure }
    .again = { new_interview-stopped.again }
    .then-form = { new_interview-stopped.then-form }
    .then-cv = { new_interview-stopped.then-cv }
    .then-test = { new_interview-stopped.then-test }
    .then-call = { new_interview-stopped.then-call }
    .then-unsure = { new_interview-stopped.then-unsure }

reflect-pause = Looking back is easier after a walk or a night's sleep, so that's a good idea. When do you want me to ask you again?
    .evening =
        { $known ->
            [yes] This evening
           *[no] In two hours
        }
    .tomorrow = Tomorrow at this time
    .next_week = In a week
    .go_on = Let's do it now
    .again = Do you want to come back to this later today, tomorrow or in a week, or carry on now?

reflect-paused =
    { $over ->
        [yes] I hope the break did you good, even if it was short. Do you feel like carrying on now?
       *[no] { $known ->
            [yes] I'll write to you on { $when }.
           *[no] I'll write to you then.
        } In the meantime, go for a walk, eat something, or talk to somebody you like. Or would you rather carry on now?
    }
    .go_on = Carry on now
    .other = Another time
    .again = Do you want to carry on now, or choose another time?

reflect-recall =
    { $stopped ->
        [none] Tell me what happened, from the moment you arrived until you were back outside.
       *[other] Tell me what happened, from the day you saw the job ad until the day they replied.
    } I won't judge anything you say. Once it's all out, it often feels smaller.

    Type it the way it comes to you.
    .again = Type what you remember, in any order: what they asked, what you said, how it ended. You can skip this.
    .then = Thank you for telling me. I've kept it with your other answers, so you can read it again later.

reflect-hindrances =
    { $stopped ->
        [call] When a call like that goes wrong, it's usually one or two of these.
        [test] When a test goes wrong, it's usually one or two of these.
       *[other] Most bad interviews come down to one or two of these.
    } What got in your way this time?{ $last ->
        [none] { "" }
       *[other] { " " }Last time, after { $before }, it was: { $last }
    }

    Tap everything that fits and then Done, or type your own.
    .nerves = My nerves
    .no_answer = I couldn't answer a question
    .rambled =
        { $stopped ->
            [test] { "" }
           *[other] I rambled
        }
    .unprepared = I wasn't prepared enough
    .trouble = I was late or had tech trouble
    .else = Something else
    .then = Thanks, I know that isn't easy to look at. Now we can do something about it.

# The same of an application: nobody saw them yet
reflect-causes =
    Most early rejections come down to one or two of these. Which ones fit your application?{ $last ->
        [none] { "" }
       *[other] { " " }Last time, after { $before }, it was: { $last }
    }

    Tap everything that fits and then Done, or type your own.
    .match = I wasn't a close match
    .must = I lacked a must-have
    .usual_cv = I sent my usual CV
    .late = I applied late
    .nobody = I knew nobody there
    .many = I sent out lots at once
    .else = Something else
    .then = { reflect-hindrances.then }

reflect-right =
    { $stopped ->
        [none] And what went right while you were there? People often forget the small things: you turned up, you asked something, somebody smiled, one answer was good.
        [call] And what went right on the call or video? People often forget the small things: your CV got you there, you were ready on time, one answer worked.
        [test] And what went right in the test? People often forget the small things: you got that far, you finished it, one part came easily.
       *[other] And what was good about your application? People often forget the small things: you sent it in time, one line matched the job well, somebody checked it for you.
    }

    Type one thing, however small.
    .again = Was anything good, even a small thing? You may have been on time, or liked one of your answers. Type one thing, or skip it.
    .hands =
        { $any ->
            [yes] First, what I could have changed
           *[no] { "" }
        }

reflect-whose =
    You said this got in the way: “{ $cause }”

    { $stopped ->
        [none] Is that something you could change before the next interview?
       *[other] Is that something you could change before you apply for the next job?
    }
    .mine = Yes, I could
    .not_mine = No, it wasn't up to me
    .help = What helps with this
    .again = Could you change this next time, or was it out of your hands?
    .then-mine = That's good news, because it's in your hands. In tip 4, we'll turn it into one thing to do differently.
    .then-not_mine = Then it won't go on your list, and you don't have to carry it around with you.

reflect-end =
    { $kept ->
        [yes] That's the hardest part done. Remember what went right, too: “{ $right }”
       *[no] That's the hardest part done. It takes courage to look at a bad day.
    }{ $again ->
        [none] { "" }
       *[other] { "\u000A\u000A" }This came up after { $before } too: { $again }
    }{ $gone ->
        [none] { "" }
       *[other] { "\u000A\u000A" }This got in the way after { $before }, but not this time: { $gone }
    }

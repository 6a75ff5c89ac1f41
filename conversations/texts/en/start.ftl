# /start, and which interview this is about

start-name = the welcome

start-welcome =
    Hi, I'm Rebound. I help you get back on your feet after a bad interview or a rejection, one small step at a time.
    I keep what you write, encrypted, until you delete it with /forget. There's more in /privacy.

    What brings you here?
    .just_had = It just happened
    .turned_down = I was turned down
    .early = I didn't get an interview
    .coming_up = I have one coming up
    .round = Show me round
    .again = Which of these is closest to where you are right now?
    .then-just_had = That's still very fresh, so we'll take it slowly.
    .then-turned_down = I'm sorry. Being turned down hurts, and it's okay that it does.
    .then-early = I'm sorry. It's hard to be turned down by people who never met you.
    .then =
        { $standing ->
            [turned_down] { start-welcome.then-early }
           *[other] { "" }
        }

# After the cards: the same choice, without the welcome.
start-choice = Let's start with you. What brings you here?
    .just_had = { start-welcome.just_had }
    .turned_down = { start-welcome.turned_down }
    .early = { start-welcome.early }
    .coming_up = { start-welcome.coming_up }
    .round = Show me round again
    .again = { start-welcome.again }
    .then-just_had = { start-welcome.then-just_had }
    .then-turned_down = { start-welcome.then-turned_down }
    .then-early = { start-welcome.then-early }
    .then = { start-welcome.then }

start-tips =
    We'll go through six tips: look back, ask for feedback, decide what to make of it, write a short list, use it, and move on.

    Each takes a few minutes, and you can stop at any time. Do you want to see the rest?
    .next = Yes, go on
    .enough = That's enough, let's start
    .again = Do you want to see the next part, or do you want to start?

start-list =
    You'll end up with a short list of do's and don'ts. The do's come first, because they give you something to do.

    It's in /dodont, and you can add to it at any time.

    Do you want to see the next part?
    .next = { start-tips.next }
    .enough = { start-tips.enough }
    .again = { start-tips.again }

start-check_ins =
    I'll check in now and then: about a tip you haven't finished, the feedback you asked for, your plan for the week.

    That's one message a day at most, and you can change it in /checkins.

    Do you want to see the last part?
    .next = { start-tips.next }
    .enough = { start-tips.enough }
    .again = Do you want to see the last part, or do you want to start?

start-privacy =
    What you write stays private. It's stored encrypted, and it never ends up in a log.

    You can delete all of it with /forget. And if it ever gets too much, /sos has people you can talk to, day and night.

    Are you ready to start?
    .enough = I'm ready
    .round = Show me round again
    .again = Do you want to start, or see it all again?

start-coming =
    Good to know. I'll help you prepare, and I'll write the evening before and that morning, with what helps you most.

# ------------------------------------------------------------------ the interview

new_interview-name = your interview

new_interview-where =
    Which company was it with?

    Just type the name. You can also use a nickname that only you understand.
    .then =
        Thanks, I'll call it “{ $where }”.{ $role ->
            [none] { "" }
           *[other] { " " }I've kept the job from last time: { $role }.
        }
    .then-early = { start-welcome.then-early }
    .early =
        { $stopped ->
            [none] { $standing ->
                [just_had] { "" }
               *[other] There was no interview
            }
           *[other] { "" }
        }

# Turned down before any interview
new_interview-stopped = How far did you get before they said no? Even a guess tells us where to look.
    .form = The application form
    .cv = My CV or resume
    .test = A test or task
    .call = A phone call or a recorded video
    .unsure = I can't tell
    .again = Did it end at the form, at your CV, at a test or on a call, or can't you tell?
    .then-form = Forms mostly check a few basics, like a permit or where you live. They say very little about what you can do.
    .then-cv = Somebody reads a CV in seconds, so this was a no to a page and not to you.
    .then-test = A test shows one hour of one day, and you can practise for most of them.
    .then-call = Then your CV probably did its job, because it got you that far. That part is worth keeping.
    .then-unsure = Most people can't tell, because all they get is a standard reply. We can still find out where to look.

new_interview-answer = What have you heard from them so far?
    .just_had =
        { $stopped ->
            [none] Nothing yet
           *[other] { "" }
        }
    .turned_down = They said no
    .offer = They made me an offer
    .ahead = It hasn't happened yet
    .again = Was it a no, did they make you an offer, or have you heard nothing yet?
    .then-turned_down =
        { $setback ->
            [none] I'm sorry. Being turned down hurts, and it's okay that it does.
           *[other] I'm sorry. Being turned down hurts, and it's okay that it does. You made a plan for this: “{ $setback }”
        }
    .then =
        { $standing ->
            [turned_down] { start-welcome.then-early }
           *[other] { "" }
        }

new_interview-offer = That's wonderful news, congratulations. Take your time: it's normal to want a few days to think. Once you've said yes, tell me in /hired, and I'll stop the check-ins.

# /start, and which interview this is about

start-name = the welcome

# To somebody whose first words tell of an interview.
start-hello =
    Hi, I'm Rebound, and I'm glad you told me. We'll look back at it together, one small step at a time.
    What you write is stored encrypted until you delete it with /forget.

start-welcome =
    Hi, I'm Rebound. I help you get back on your feet after a bad interview or a rejection, one small step at a time.
    What you write is stored encrypted until you delete it with /forget. You can read more in /privacy.

    What brings you here?
    .just_had = It just happened
    .turned_down = I was turned down
    .early = I didn't get an interview
    .coming_up = I have one coming up
    .round = Show me around
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
    .round = Show me around again
    .again = { start-welcome.again }
    .then-just_had = { start-welcome.then-just_had }
    .then-turned_down = { start-welcome.then-turned_down }
    .then-early = { start-welcome.then-early }
    .then = { start-welcome.then }

start-tips =
    We'll go through six tips: look back, ask for feedback, decide what to make of it, learn from it, follow your list, and move on.

    Each tip takes a few minutes, and you can stop at any time. Do you want to see what else I do?
    .next = Yes, go on
    .enough = That's enough, let's start
    .again = Do you want to see the next part, or do you want to start?

start-list =
    You'll end up with a short list of do's and don'ts. The do's come first, because it's easier to do something than to stop doing it.

    You'll find your list in /dodont, and you can add to it at any time.

    Do you want to see the next part?
    .next = { start-tips.next }
    .enough = { start-tips.enough }
    .again = { start-tips.again }

start-check_ins =
    Now and then I'll check in with you: about a tip you haven't finished, the feedback you asked for, or your plan for the week.

    You'll get one message a day at most, and you can choose which ones in /checkins.

    Do you want to see the last part?
    .next = { start-tips.next }
    .enough = { start-tips.enough }
    .again = Do you want to see the last part, or do you want to start?

start-privacy =
    What you write stays private. It's stored encrypted, and it never goes into the bot's technical records.

    You can delete all of it with /forget. And if it ever gets too much, you'll find people to talk to in /sos, day and night.

    Are you ready to start?
    .enough = I'm ready
    .round = Show me around again
    .again = Do you want to start, or see it all again?

start-coming =
    That's good news. I'll help you prepare, and I'll also write to you the evening before and again that morning, with the things that help most.

# ------------------------------------------------------------------ the interview

new_interview-name = your interview

new_interview-where =
    Which company are we talking about?

    Just type the name. You can also use a nickname that only you understand.
    .again = What is the name of the company? Type it, or a word that tells you which one it was, like “the hotel”.
    .then =
        Thanks, I'll call it “{ $where }”.{ $role ->
            [none] { "" }
           *[other] { $told ->
                [yes] { " " }I've written down the job, too: “{ $role }”.
               *[no] { " " }I've kept the job title from last time: “{ $role }”.
            }
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
    .again = When did they say no: after the form, your CV, a test or a call? If you can't tell, that's fine too.
    .then-form = Forms mostly check a few basics, like a permit or where you live. So a no there says very little about what you can do.
    .then-cv = People skim a CV in seconds, so they said no to a page, not to you.
    .then-test = A test only shows how one hour of one day went, and you can practise for most tests.
    .then-call = Then your CV probably did its job, because it got you that far. Keep it the way it is.
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
           *[other] I'm sorry. Being turned down hurts, and it's okay that it does. You made a plan for a day like this: “{ $setback }”
        }
    .then =
        { $standing ->
            [turned_down] { start-welcome.then-early }
           *[other] { "" }
        }

new_interview-offer = That's wonderful news, congratulations. Take your time: it's normal to want a few days to think. If you say yes, tell me in /hired, and I'll stop the check-ins.

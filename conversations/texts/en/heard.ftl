# What is said to words that answer nothing. The text of a kind is one warm sentence. `.mid` is added where a question
# is open, which is then asked again; `.free` where none is, above its buttons (conversations/heard.py).

# ------------------------------------------------------------ what was meant

heard-took = I took that as “{ $label }”.
heard-not_meant = That's not what I meant
heard-taken_back = Sorry about that. I've put it back as it was.
heard-took_nothing = There's nothing left to undo, so everything stays as it is.
heard-no_mood = I won't ask you how you are any more. If you ever want to tell me, there's /mood.
heard-week_moved =
    { $when ->
        [none] I've changed that. The weekly check-in is switched off at the moment, and you can switch it on in /checkins.
       *[other] I've changed that. Our next weekly check-in is on { $when }.
    }
drop_it-sure = Do you want to drop it for good? I won't ask about it again. Your answers stay.
    .yes = Yes, drop it
    .no = No, keep it
    .again = Do you want to drop it for good, or keep it?
drop_it-kept = I've kept it, and you can go on with it whenever you like.
heard-which = You wrote “{ $words }”. I'm not sure which of these you mean, so please tap one.
heard-two = That could be “{ $first }” or “{ $second }”. Tap the one you mean.

heard-misread = Sorry, I got that wrong. Try saying it another way, and I'll do my best.
    .free = Sorry, I got that wrong. Could you say it another way, or was it about one of these?
heard-corrected = I've changed that answer.
heard-question = I don't have a good answer to that one, and I'd rather not guess. You can look for advice on it in /ask.
heard-story = Thank you for telling me all that. I can only understand short messages, so I need your help with this one.

# ------------------------------------------------------------ how they feel

heard-feeling-low = That sounds heavy, and I'm sorry.
    .free = You don't have to fix anything right now. Some people write it down where nobody else can read it, and some would rather talk to somebody.
heard-feeling-angry = It makes sense to be angry about this.
    .free = You can say it exactly as it is on a page that only you will see. If you think it wasn't fair, we can look at that too.
heard-feeling-anxious = Nerves like that are hard to sit with.
    .free = Telling yourself to calm down rarely works, but these two things do help a little.
heard-feeling-good = I'm glad to hear that.
    .free = Enjoy it. If something you did helped, put it on your list for the harder days.

# ------------------------------------------------------------ what was done to them, or what they say they will do

heard-harm-done = I'm so sorry that happened to you. If you're in danger right now, call your local emergency number.
    .mid = You can talk to somebody in /sos.
    .free = There's somebody you can talk to, day or night. You can also write it all down in a place that only you can see.
heard-harm-at_work = I'm so sorry that happened to you. If you're in danger right now, call your local emergency number.
    .mid = You can talk to somebody in /sos, and there's free help in /rights.
    .free = There's somebody you can talk to, day or night. Nobody is allowed to treat you like that at work or at an interview, and there's free help.
heard-harm-at_home = That sounds frightening, and nobody has the right to treat you like that. If you're in danger right now, call your local emergency number.
    .mid = When it's safe, you can talk to somebody in /sos.
    .free = There's somebody you can talk to, day or night, and there are charities that help when home isn't safe. They'll go at your pace, and nobody has to know you asked.
heard-harm-threat = That sounds like real anger, and there may be a good reason for it. If somebody could get hurt, please call your local emergency number or a helpline now.
    .free = There's somebody you can talk to, day or night. You can also write it all down in a place that only you can see.

# ------------------------------------------------------------ what happened to them, and matters more than this

heard-trouble-grief = I'm so sorry for your loss. Nothing here matters next to that.
    .mid = We can carry on whenever you like, and there are people to talk to in /sos.
    .free = There's somebody you can talk to, day or night, and a charity for people who are grieving can help, too. This can wait for as long as you like.
heard-trouble-baby = I'm so sorry. That is a real loss, and you're allowed to grieve for it.
    .mid = We can carry on whenever you like, and there are people to talk to in /sos.
    .free = There's somebody you can talk to, day or night. A doctor, or a charity for people who have lost a baby, will understand. This can wait for as long as you like.
heard-trouble-home = I'm so sorry. Looking for work with nowhere safe to sleep is too much for anyone.
    .mid = We can carry on whenever you like, and there are people to talk to in /sos.
    .free = People who know about this can help: your local council, or a charity for people without a home. You can also talk to somebody, day or night.
heard-trouble-money = I'm so sorry. It's hard to think about interviews when there isn't enough for food or rent.
    .mid = We can carry on whenever you like, and there are people to talk to in /sos.
    .free = People who know about this can help: a food bank, your local council, or a charity that gives free advice on money. They've all heard it before.
heard-trouble-ill = I'm so sorry. That's serious news, and it comes before any of this.
    .mid = We can carry on whenever you like, and there are people to talk to in /sos.
    .free = There's somebody you can talk to, day or night. A charity for that illness, or a doctor, can talk it through with you. This can wait for as long as you like.
heard-trouble-eating = Thank you for telling me. That sounds hard, and it deserves real care.
    .mid = We can carry on whenever you like, and there are people to talk to in /sos.
    .free = A doctor, or a charity for people who struggle with eating, has heard this before and can help. You can also talk to somebody, day or night.
heard-trouble-drink = Thank you for telling me. That isn't easy to say, and it doesn't make you a bad person.
    .mid = We can carry on whenever you like, and there are people to talk to in /sos.
    .free = A doctor, or a charity for people who want to stop, has heard this before and can help. You can also talk to somebody, day or night.
heard-trouble-sacked = I'm so sorry. That's a shock, and it's all right if nothing makes sense today.
    .mid = We can carry on whenever you like. If you think it wasn't fair, have a look at /rights.
    .free = Nothing has to be sorted out tonight. When you feel like it, we can look at whether it was fair. You can also talk to somebody, day or night.

# ------------------------------------------------------------ news

heard-news-job = Congratulations, that's such good news.
    .again = I'm so glad for you.
    .mid = When you've enjoyed it for a bit, tell me in /hired.
    .free = You kept going through the hard part, and it got you here. Enjoy it first. Once you tell me it's settled, I'll stop asking about the search.
heard-news-offer = Congratulations on the offer.
    .again = It's still good news, and you still have time to think.
    .free = Thank them, ask for it in writing, and take a day before you say yes.
heard-news-interview_coming = It's good news that you have an interview coming up.
    .mid = You can set it up in /next.
    .free = Tell me when it is, and we'll get you ready for it.
heard-news-another_no = I'm sorry, a no is always hard to take.
    .free = Nothing has to happen today. When you feel like it, we can look back at this one together. It only takes a few minutes.
heard-news-they_replied = I'm glad they replied.
    .mid = You can note it in /feedback.
    .free = If they told you why, write it down in their words, and we'll work out what it's worth.

# ------------------------------------------------------------ at a question for their own words

heard-fresh =
    { $skip ->
        [yes] Is “{ $words }” your answer, or would you rather skip this one?
       *[no] Is “{ $words }” your answer, or is it about something new?
    }
heard-joke = You wrote “{ $words }”. Do you want that on your list, or was it just a joke?
    .mine = On my list
    .new = Just a joke
    .over = Then I won't write it down.
heard-help =
    .reflect-right = Most people forget these: you turned up, you listened, and one of your answers was all right.
    .week-plan = One small thing on one day is a plan, like “Tuesday at ten: one application”.
heard-low_again = This sounds like a hard day, and none of this has to be done now. We can stop here, and I'll keep everything. If you'd like to talk to somebody, you can, day or night.

# ------------------------------------------------------------ small talk

heard-social-hello = Hello, it's good to see you.
heard-social-thanks = You're welcome.
heard-social-bye = Take care, and come back whenever you like.
    .waits = The question can wait until then.
heard-social-ok = Sounds good.

heard-ill = I'm sorry you were ill, and I hope you're feeling better. There's no rush with any of this.
heard-why = I'm only asking so I can suggest something that fits you. You don't have to tell me more than you want to.

heard-nothing = That's fine, there's no need to force it.
    .free = I'm here when something comes up.

# ------------------------------------------------------------ what they want

heard-wish-stop_messages = I hear you, and it's fine to want fewer messages from me.
heard-wish-delete_me = I can delete everything, if that's what you want.
heard-wish-human = I'm a piece of software, and there's nobody here I could put you through to.
    .mid = You'll find people to talk to in /sos.
    .free = You can talk to a real person, day or night, though. If a decision wasn't fair, there's free help with that as well.
heard-wish-change_time = I can write at a time that suits you better, or less often.
    .mid = You can change that in /checkins.
heard-wish-as_it_is = All right, then everything stays as it is.
heard-wish-menu = You'll find everything I do in /menu.
heard-wish-list = Your do's and don'ts are in /dodont.
heard-wish-applications = You'll find all the jobs you've applied for in /applications.
heard-wish-questions = The questions they asked you are in /questions, with how each one went.
heard-wish-stories = I keep your stories with your questions.
    .mid = You'll find them in /questions.
heard-wish-practise = Practising out loud helps more than anything you could read.
    .mid = You can do it in /questions.
heard-wish-open-onward = You could take the next tip, decide on one small thing for this week, or get ready for an interview.

# ------------------------------------------------------------ what they ask

heard-ask-privacy = You can read what I keep about you in /privacy.
heard-ask-who_are_you =
    I'm Rebound, a piece of software. Everything I say was written in advance, and I only choose what fits. Nobody else reads this.
heard-ask-what_can_you_do = I help you through a no or a bad interview with six short tips.
    .mid = There's more in /menu.
    .free = I also keep your list, help you get ready for the next one, and have advice on a lot of questions.

heard-ask-advice-nerves = Most people get nervous, and there are things that help.
heard-ask-advice-tell_me_about_yourself = That question comes up nearly every time, so it pays to have an answer ready.
heard-ask-advice-weakness = Nobody likes that question, but there's a good way to answer it.
heard-ask-advice-gap = Lots of people have a gap, and you don't owe anybody the whole story.
heard-ask-advice-salary = Talking about money gets easier once you've looked up the range.
heard-ask-advice-silence = Waiting is hard when you don't know how long is normal.
heard-ask-advice-reply_to_rejection = It's a good idea to think first, before you write back.
heard-ask-advice-reapply = A no isn't always the last word.
heard-ask-advice-thank_you = A thank-you note is quick to write, and it's worth doing well.
heard-ask-advice-why_us = They ask that to find out whether you want this job or just any job.
heard-ask-advice-overqualified = “Overqualified” is a puzzling thing to hear, and there's a way to answer it.
heard-ask-advice-ghosted = Hearing nothing at all can hurt more than a no.
heard-ask-advice-offer_withdrawn = That's a hard blow, when you thought you had it.
heard-ask-advice-fake_job = It's good that you're asking, because this happens to careful people too.
heard-ask-advice-long_task = Your time is worth something, and it's fine to say so.
heard-ask-advice-conviction = Lots of people have a record, and plenty of them get hired.

# ------------------------------------------------------------ neither of these

heard-unknown = I'm not sure I understood what you'd like to do. Was it about one of these?
heard-long = Thank you for telling me. I can only choose from texts written in advance, so I can't answer all of it. You could keep what you wrote on a private page, or we could look back at what happened.

# Labels of buttons that say more here than the command's own
heard-no_noted = I'm sorry it was a no from { $where }. I've made a note of it.
heard-act =
    .no = It's about { $where }
    .no_other = It's about another one
    .invited = It's with { $where }
    .start = Start
    .early = Look back at it
    .form = { heard-act.early }
    .cv = { heard-act.early }
    .test = { heard-act.early }
    .call = { heard-act.early }
    .stop = Stop for now
    .resume = Carry on
    .sos = People to talk to
    .rights = Was it fair?
    .harassment = My rights
    .plan = Plan my week
    .hired = I've got the job
    .got_offer = What to do with an offer
    .feedback = Note what they said
    .next = Say when it is
    .tips = The six tips
    .ask = Get advice
    .mood = Say how I'm doing
    .nerves = What helps with nerves
    .nerves_breathe = A way to breathe

# What our own words mean, one plain sentence each, for whoever asks (conversations/meaning.py).

glossary =
    .feedback = Feedback is what they tell you about how you did: what was good, and why they said no.
    .agency = An agency is a company that finds staff for other companies, so you may talk to it before you ever meet the employer.
    .recruiter = A recruiter is somebody who finds people for jobs, either inside a company or at an agency.
    .check_in = A check-in is a short message I send a few days later, to ask how something went. You don't have to answer it, and you can turn it off in /checkins.
    .cv = A CV, or resume, is a page or two that lists the jobs you've had, your education and what you can do.
    .panel = A panel is several people who interview you at the same time.
    .second_round = A second round is another interview, for the people who did well in the first one.
    .list = Your list is a few short lines to read before an interview. A do is something to do again, and a don't is something to stop doing.
    .tip = A tip is a short chat with me about one thing, and there are six of them.
    .overqualified = Overqualified means they think you can do more than the job needs, and worry you'd be bored or leave soon.
    .screening = A screening is a short first call, to check the basics before a proper interview.
    .reference = A reference is somebody you worked with, who tells the new employer what you're like at work.
    .notice = Notice is how long you still have to work after you tell your employer that you're leaving.
    .advert = An advert, or job ad, is where they say what the job is and who they're looking for.
    .vague = Vague means it isn't clear: it could mean almost anything, so you don't know what to change.
    .turned_up = To turn up means to come, and to be there in person.
    .turned_down = To be turned down means that they said no to you.
    .ghosted = To be ghosted means that they stopped answering and never told you why.
    .rapport = Rapport means that you and the other person got on well.
    .hr = HR, or human resources, is the part of a company that deals with hiring and staff.

meaning-tap = No problem, I'll put it another way. Tap the one that fits best.
meaning-write = No problem, I'll put it another way. A few words of your own are enough.
meaning-unknown = Sorry, that's a word I can't explain. I'll put the question another way.
meaning-check_in = No problem, I'll put it another way. You don't have to answer this.
meaning-menu = You'll find everything I do in the menu.

# Waiting for an answer to an application: what is usual, when to write, letting go (KNOWHOW 8).

applications-waiting =
    { $stage ->
        [applied] After you've applied, two weeks without a word is normal.
        [screening] After a first call, most people hear within a week.
        [none] { $head }
        [offer] It often takes a few days to get an offer on paper, because several people have to sign it.
       *[interview] After an interview, a week to ten days is normal. The last round takes longer.
    } { $tries ->
        [0] { $ripe ->
            [yes] You've waited long enough to ask them now.
            [gone] You can go back to your list.
           *[no] If you haven't heard by { $from }, I'd ask them.
        }
        [1] You asked them on { $wrote }. If it stays quiet, one call after five working days is normal.
       *[other] You've asked them twice. Until they write, count it as a no and put your time into the next one.
    }

    What would help?
    .write = Ask where things stand
    .told = They gave me a date
    .remind = Remind me later
    .let_go = Let this one go
    .rule =
        { $rule ->
            [yes] Ontario's rule
            [ask] See if a rule helps
           *[no] { "" }
        }
    .again = Do you want to ask them now, tell me the date they gave you, get a reminder later, or let this one go?
applications-in_place = Ontario has a rule on how long employers may keep you waiting. Is the job there?
    .yes = Yes, it's in Ontario
    .no = No, it isn't
    .again = Is the job in Ontario, or somewhere else?
applications-rule =
    If the job was advertised, larger employers in Ontario have to tell the people they interviewed whether they've decided.

    That's { $law }. { $body } is in charge of it. You can read the rule here: { $link }

    What would help?
    .waiting = What I can do now
    .remind = Remind me later
    .again = Do you want to see what you can do now, or be reminded later?
applications-told_by = When did they say you'd hear? A date like “5 May” or “next Friday” is fine.
    .again = Which day is it? A date like “5 May” or “next Friday” is easiest for me.
applications-agreed =
    { $date ->
        [none] I've saved that with “{ $applied }”.
       *[other] { $tries ->
            [0] I'll ask you on { $date } whether you've heard.
           *[other] That's a good step. They usually need about five working days, so I'll ask you on { $date } whether they've replied.
        }
    } Keep applying elsewhere until you have it in writing, because that makes the waiting easier.

    What next?
    .undo = Undo
    .fine = Back to my list
    .again = Do you want to undo that, or go back to your list?
applications-again =
    You asked them on { $wrote }. From { $from } on, it's fine to try a second and last time. Call them if you can, because emails are easy to miss.

    Do you want to try once more?
    .yes = Yes, show me what to say
    .no = No, leave it
    .again = Do you want to try once more by phone, or leave it?
applications-enough =
    You've asked them twice, and a third time rarely changes anything. Their silence says how busy they are, not how good you are.

    Do you want to let this one go?
    .let_go = Let this one go
    .keep = Keep it open
    .again = Do you want to let this one go, or keep it open for now?
applications-message =
    { $tries ->
        [0] Send this as a reply to their last email, if there is one. It's short and friendly, so it's easy to answer.
       *[other] Call in the middle of the morning, and say it in your own words. If nobody can tell you, ask when to call again.
    }

    What do you want to do?
    .sent = I've asked them
    .not_now = Not now
    .again = Have you asked them, or not yet?
applications-letter =
    { $tries ->
        [0] Subject: { $role } at { $company }

            { $named ->
                [yes] Hello { $contact },
               *[no] Hello,
            }

            { $stage ->
                [applied] I applied for the { $role } job on { $day }, and I'm still very interested. Could you tell me when I can expect to hear from you?
                [offer] Thank you again for offering me the { $role } job. I'm looking forward to seeing it in writing. Could you tell me when I can expect it?
               *[interview] Thank you for talking to me about the { $role } job. I'm still very interested. Could you tell me when I can expect to hear from you?
            }

            Thanks,
            { $name }
       *[other] { $named ->
            [yes] Hello { $contact },
           *[no] Hello,
        } this is { $name }. I'm just calling to ask where things stand with the { $role } job. I won't keep you long.
    }

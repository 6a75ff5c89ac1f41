# Preparing for the next interview: musts of the job ad, questions to ask, what kind it is (/next)

prepare-advert =
    { $musts ->
        [0] Most of an interview is about what the job ad asks for, so let's find that first. Paste the ad here, or type up to five things they ask for, one per line.
        [one] I have one must-have saved. Paste the job ad or type a new list to replace it.
       *[other] I have { $musts } must-haves saved. Paste the job ad or type a new list to replace them.
    }

    { $musts ->
        [0] What do they ask for? If you don't have the ad handy, skip this.
       *[other] What do they ask for? Skip this to keep your list.
    }

prepare-typed =
    I can't tell from this what they're asking for. What are their must-haves?

    Type up to five, one per line, such as a skill, a licence or the hours.

prepare-must =
    { $typed ->
        [yes] { $count ->
            [0] { $left ->
                [one] { "" }
               *[other] Let's go through them, so that you only prepare what counts.{ " " }
            }
            [one] That's one so far.{ " " }
           *[other] That's { $count } so far.{ " " }
        }You wrote “{ $must }”. Do you want to keep that as a must-have?
       *[no] { $count ->
            [0] I've looked for their must-haves.
            [one] That's one so far.
           *[other] That's { $count } so far.
        } The job ad says “{ $must }”. Is that a must-have?
    }
    .yes =
        { $typed ->
            [yes] Keep it
           *[no] Yes, a must-have
        }
    .no =
        { $typed ->
            [yes] Drop it
           *[no] No, leave it out
        }
    .enough =
        { $typed ->
            [yes] { $left ->
                [one] { "" }
               *[other] Keep all of them
            }
           *[no] That's all of them
        }
    .reword =
        { $typed ->
            [yes] Reword it
           *[no] Yes, but reword it
        }
    .again =
        { $typed ->
            [yes] Do you want to keep “{ $must }”, reword it, or drop it?
           *[no] Is “{ $must }” a must-have, or is it only nice to have?
        }

prepare-reword =
    { $typed ->
        [yes] You wrote “{ $must }”. How would you put it now?
       *[no] The job ad says “{ $must }”. How would you put that in a few words?
    }

    Type it, or skip to go back.

prepare-proof =
    { $proof ->
        [none] { $first ->
            [yes] They ask for “{ $must }”. One thing you did and how it went says more than “I'm good at that”.{ $story ->
                [none] { "" }
               *[other] { " " }Your story “{ $story }” may fit here.
            }

                What have you done that shows it? Type it in one line.
           *[no] They also ask for “{ $must }”. Your example can be small, or from another kind of job.{ $story ->
                [none] { "" }
               *[other] { " " }Your story “{ $story }” may fit here.
            }

                What have you done that shows it? Type it in one line.
        }
       *[other] They ask for “{ $must }”, and you'd say “{ $proof }”. What would you say now?

            Type the new line, or skip to keep this one.
    }
    .story =
        { $stories ->
            [0] { "" }
           *[other] Pick one of my stories
        }

prepare-story = They're asking for “{ $must }”. Which of your stories would you tell about that? I'll put it next to that must-have in your briefing.
    .again = Tap the story that shows “{ $must }”, or the last button if none of them does.
prepare-no_story = None of these
prepare-story_line = Story: “{ $story }”

prepare-asks =
    Two or three questions of your own show that you're interested, and the answers tell you whether you'd like it there. Which would you ask?

    Tap any of these, then Done, or type your own.
    .first_days = What the first months look like
    .success = How they'd judge my work
    .hardest = What's hardest about it
    .opening = Why the job is open
    .next_step = What happens next, and when
    .else = Another question
prepare-question =
    .first_days = What would you want me to get done in the first three months?
    .success = How would you know I was doing this job well?
    .hardest = What's the hardest part of this job?
    .opening = Why is this job open right now?
    .next_step = What's the next step, and when will I hear from you?

prepare-form = Each kind of interview has its own tricks. Which kind is this one?
    .in_person = In person
    .online = By video
    .phone = By phone
    .panel = Several people at once
    .recorded = Recorded, with nobody there
    .again = Is it in person, by video, by phone, with several people, or recorded?
    .then-in_person = Then get to reception five to fifteen minutes early. If the greeting is awkward, carry on, because most interviewers decide later than that.
    .then-online = Then put the camera at eye level, with the light on your face. Hide your own picture, and keep your notes right beside the camera.
    .then-phone = Then find somewhere quiet, with the job ad and your CV in front of you. They can't see you nod, so speak a little slower than usual.
    .then-panel = Then start by looking at whoever asked the question, and bring in the others as you go. Many panels can only score what they hear, so use the job ad's own words.
    .then-recorded = Then expect three to five questions, with a minute or two for each. Try one with a timer, and look into the camera while you talk.

prepare-done =
    { $proven ->
        [0] I've saved that for the day of your interview.
        [one] You have an example for one of the things they ask for.
       *[other] You have an example for { $proven } of the things they ask for.
    } Say your first minute out loud once, because the start is the hardest part.

# ------------------------------------------------------------------ what they prepared

prepare-title = Prepared · { $where }
prepare-heading =
    .musts = They ask for
    .proofs = What I say
    .asks = I ask them
    .do = Do
    .dont = Don't
    .plans = My plan
    .day = The day before
    .hour = The last hour
prepare-page = Here's your page for { $where }. Print it or keep it on your phone, and read nothing else in the last hour.
prepare-page_fallback =
    { $when ->
        [none] I'm sorry, I couldn't make the page. Here's what it would've said for { $where }.
       *[other] I'm sorry, I couldn't make the page. Here's what it would've said for { $where }, { $when }.
    }

prepare-day =
    { $form ->
        [online] • Open the link on the device you'll use, and try camera, sound and light
            • Put the camera at eye level, and clear what's behind you
            • Have a second device ready, and a number to call if the line drops
        [phone] • Find a quiet place where the signal is good
            • Charge your phone, and write down the number they'll call from
            • Put the job ad and your CV where you can see them
        [recorded] • Open the link and read the rules: how long, how many tries, and by when
            • Try camera, sound and light
            • Answer one question with a timer, and watch it once
        [panel] • Look up the names on the panel and what each of them does
            • Try out the route, and lay out clothes that are one step up from what people wear there
            • Pack the job ad, your CV, and a phone number in case you're late
       *[in_person] • Try out the route, or look up two ways to get there
            • Lay out clothes that are one step up from what people wear there
            • Pack the job ad, your CV, the interviewers' names and a phone number
    }
    • Say your first minute and your stories out loud once
    • Then stop, eat something good, and go to bed at your usual time
    .title = The day before · { $where }

prepare-hour =
    { $form ->
        [online] • Be ready half an hour early, with everything else on the device closed
            • Hide your own picture, and put your notes beside the camera
        [phone] • Turn off everything else that rings, and have water and a pen ready
            • Speak a little slower than usual, and let them finish
        [recorded] • Close everything else on the device, and put your phone away
            • Look into the camera, and stop once you've said how your story ended
        [panel] • Arrive five to fifteen minutes early, but no sooner
            • Look at the person who asked, then at the others too
       *[in_person] • Arrive five to fifteen minutes early, but no sooner
            • Smile, say their names, and have one line of small talk ready
    }
    • Read your page and nothing else
    • If your heart races, say “I'm excited” out loud, and breathe slowly
    • If it starts badly, keep going: most decisions are made later
    .title = The last hour · { $where }

# ------------------------------------------------------------------ commands

command-prepare =
    .button = Prepare for it
command-musts =
    .button = What they ask for
command-proofs =
    .button = What I'd say to that
command-asks =
    .button = What I'd ask them
command-form =
    .button = Kind of interview
command-day =
    .button = The day before
command-hour =
    .button = The last hour
command-page =
    .button = All of it on one page

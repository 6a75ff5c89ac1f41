# The request for feedback, part by part. Theirs to send, so it is in their voice, not in ours.

# What they ask about: a phone call and a recorded video are both called a first round.
letter-what =
    { $stopped ->
        [none] interview
        [call] first round
        [test] test
       *[other] application
    }

letter-subject =
    Subject: { $again ->
        [yes] Re:{ " " }
       *[no] { "" }
    }Feedback on my { $what }{ $whom ->
        [agency] { " " }at { $where }
       *[employer] { "" }
    }, { $role }{ $dated ->
        [yes] , { $day }
       *[no] { "" }
    }

letter-greeting =
    { $tone ->
        [formal] { $named ->
            [yes] Dear { $addressee },
           *[no] { $whom ->
                [agency] Dear { $agency ->
                    [none] team
                   *[other] { $agency } team
                },
               *[employer] Dear hiring team,
            }
        }
       *[warm] { $named ->
            [yes] { $titled ->
                [yes] Dear { $addressee },
               *[no] Hi { $addressee },
            }
           *[no] Hi,
        }
    }

letter-opening =
    { $whom ->
        [agency] { $tone ->
            [formal] Thank you for { $paper ->
                [yes] sending my application to
               *[no] arranging my { $what } at
            } { $where }{ $about }.
           *[warm] Thanks again for { $paper ->
                [yes] sending my application to
               *[no] setting up my { $what } at
            } { $where }{ $about }.
        }
       *[employer] { $stopped ->
            [none] { $standing ->
                [just_had] { $tone ->
                    [formal] Thank you for the opportunity to interview{ $at }.{ $topic }
                   *[warm] Thanks for interviewing me{ $at }.{ $topic }
                }
               *[other] { $tone ->
                    [formal] Thank you for the opportunity to interview{ $at }, and for informing me of your decision.{ $topic }
                   *[warm] Thanks for letting me know, and for interviewing me{ $at }.{ $topic }
                }
            }
           *[other] { $tone ->
                [formal] Thank you for informing me of your decision { $paper ->
                    [yes] on
                   *[no] after
                } my { $what }{ $at }.{ $topic }
               *[warm] Thanks for getting back to me about my { $what }{ $at }.{ $topic }
            }
        }
    }

letter-asking =
    { $standing ->
        [just_had] { $tone ->
            [formal] Whatever the outcome, I would like to learn from the interview.
           *[warm] However it turns out, I'd love to learn from it.
        }
       *[other] { $tone ->
            [formal] I respect the decision and would like to learn from it.
           *[warm] I understand the decision, and I'd love to do better next time.
        }
    }

letter-tell =
    { $whom ->
        [agency] { $tone ->
            [formal] Would you be able to tell me, or ask them:
           *[warm] Could you tell me, or ask them for me:
        }
       *[employer] { $tone ->
            [formal] Would you be willing to tell me:
           *[warm] Could you tell me:
        }
    }

letter-question =
    .strength =
        { $paper ->
            [yes] one thing you liked about my application
           *[no] one thing I did well
        }
    .change =
        { $paper ->
            [yes] one thing I should change in my application
           *[no] one thing I should work on
        }
    .fit = one thing the job needs that I didn't show
    .answer = which of my answers was least convincing
    .skill = a skill that would have made the difference
    .again = whether it would be worth applying again, and when

# Instead of what the job needs, where they were told why: what that leaves open.
letter-known =
    .overqualified = I understand I was thought overqualified. Was the concern the pay, or whether I'd stay?
    .experience = I understand you were looking for more experience. What would have helped most: years, the field, or a particular tool?

letter-closing =
    { $tone ->
        [formal] Even a line or two would help, by email or phone, whichever suits you.

            Thank you for your time.

            Kind regards,
       *[warm] Even a line or a quick call would help.

            Thanks again,
    }
    { $name }

# What stands in brackets until they have told us, and the sentence that says so.
letter-your_name = (your name)
letter-your_job = (job title)
letter-fill =
    { $gaps ->
        [role_name] { " " }Fill in the job title and your name.
        [role] { " " }Fill in the job title.
        [name] { " " }Fill in your name.
       *[none] { "" }
    }

# What is known of the interview, in the same breath.
letter-about =
    { $dated ->
        [yes] { $paper ->
            [yes] { " " }for the { $role } job{ $whom ->
                [agency] { "" }
               *[employer] , sent on { $day }
            }
           *[no] { " " }on { $day }, for the { $role } job
        }
       *[no] { " " }for the { $role } job
    }

# The same to the employer, with the place in it.
letter-at =
    { $dated ->
        [yes] { $paper ->
            [yes] { " " }for the { $role } job at { $where }, sent on { $day }
           *[no] { " " }on { $day }, for the { $role } job at { $where }
        }
       *[no] { " " }for the { $role } job at { $where }
    }

# One specific thing; the person finishes this sentence.
letter-topic = { " " }I enjoyed hearing about { $topic }.

# Asks nothing.
letter-thanks =
    Subject: A quick thank-you about the { $role } job{ $dated ->
        [yes] , { $day }
       *[no] { "" }
    }

    { $greeting }

    { letter-opening } { $standing ->
        [just_had] { $tone ->
            [formal] I would be very glad to join you.
           *[warm] I'd really like to do this job.
        }
       *[other] { $tone ->
            [formal] If a similar position opens up, I would be grateful if you kept me in mind.
           *[warm] If something similar comes up, I'd love to hear from you.
        }
    }

    { $tone ->
        [formal] Kind regards,
       *[warm] Thanks again,
    }
    { $name }

# Their questions in one sentence.
letter-listed =
    { $count ->
        [1] { $last }
        [2] { $first } and { $last }
       *[other] { $first }, and { $last }
    }

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
    Subject: { $known ->
        [both] Feedback on my { $what }, { $role }, { $day }
        [role] Feedback on my { $what }, { $role }
        [day] Feedback on my { $what } { $paper ->
            [yes] of { $day }
           *[no] on { $day }
        }
       *[none] { $whom ->
            [agency] Feedback on my { $what } at { $where }
           *[employer] Feedback on my { $what }
        }
    }

letter-greeting =
    { $tone ->
        [formal] { $named ->
            [yes] Dear { $addressee },
           *[no] { $whom ->
                [agency] Good morning,
               *[employer] Dear hiring team,
            }
        }
       *[warm] { $named ->
            [yes] Hi { $addressee },
           *[no] Hi,
        }
    }

letter-opening =
    { $whom ->
        [agency] { $tone ->
            [formal] Thank you for putting me forward to { $where }{ $about }.
           *[warm] Thanks again for putting me forward to { $where }{ $about }.
        }
       *[employer] { $stopped ->
            [none] { $standing ->
                [just_had] { $tone ->
                    [formal] Thank you for the opportunity to interview at { $where }{ $about }.
                   *[warm] Thank you for the interview at { $where }{ $about }.
                }
               *[other] { $tone ->
                    [formal] Thank you for considering me for a position at { $where }{ $about }, and for informing me of your decision.
                   *[warm] Thank you for letting me know, and for your time at the interview at { $where }{ $about }.
                }
            }
           *[other] { $tone ->
                [formal] Thank you for informing me of your decision on my { $what } at { $where }{ $about }.
               *[warm] Thank you for letting me know about my { $what } at { $where }{ $about }.
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
            [formal] I respect the decision and would like to improve for { $stopped ->
                [call] next time.
               *[other] the next { $what }.
            }
           *[warm] I understand the decision, and I'd love to do better next time.
        }
    } { $whom ->
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
    .answer = which of my answers convinced you least
    .skill = a skill that would have made the difference
    .again = whether it makes sense for me to apply again, and when

letter-closing =
    { $tone ->
        [formal] A line or two would already help me, by email or by phone, whichever suits you.

            Thank you for your time.

            Kind regards,
       *[warm] A line is plenty, and a quick call is just as good.

            Thanks again,
    }
    { $name }

# Who signs, until they have told us.
letter-your_name = (your name)

# What is known of the interview, in the same breath.
letter-about =
    { $known ->
        [both] { $paper ->
            [yes] { " " }for the { $role } job{ $whom ->
                [agency] { "" }
               *[employer] , sent on { $day }
            }
           *[no] { " " }for the { $role } job on { $day }
        }
        [role] { " " }for the { $role } job
        [day] { $paper ->
            [yes] { $whom ->
                [agency] { "" }
               *[employer] , sent on { $day }
            }
           *[no] { " " }on { $day }
        }
       *[none] { "" }
    }

letter-linkedin =
    .opening =
        { $tone ->
            [formal] { $named ->
                [yes] Dear { $addressee },
               *[no] Good morning,
            }
           *[warm] { $named ->
                [yes] Hi { $addressee },
               *[no] Hi,
            }
        } { $whom ->
            [agency] thank you again for putting me forward to { $where }{ $about }.
           *[employer] { $paper ->
                [yes] thank you for looking at my application at { $where }{ $about }.
               *[no] thank you again for the { $what } at { $where }{ $about }.
            }
        }
    .asking =
        { $standing ->
            [just_had] However it turns out, I'd like to learn from it.
           *[other] I understand the decision, and I'd like to learn from it.
        } Could you tell me
    .closing = A line here is plenty. Thanks, { $name }

letter-phone =
    .opening =
        { $named ->
            [yes] Hello { $addressee },
           *[no] Hello,
        } this is { $name }. It's about my { $what } { $whom ->
            [agency] at { $where }
           *[employer] with you
        }{ $about }. { $standing ->
            [just_had] I'm not calling to push for an answer.
           *[other] I'm fine with the decision, and I'd like to learn from it.
        } Do you have two minutes?
    .asking = Could you tell me:
    .closing =
        (If they'd rather not say: “I understand. Is there one thing you'd work on if you were me?” Then listen, and write down their words.)

        Thank you, that really helps.

# The request for feedback, part by part. Theirs to send, so it is in their voice, not in ours.

letter-greeting =
    { $tone ->
        [formal] { $named ->
            [yes] Dear { $addressee },
           *[no] { $whom ->
                [employer] Dear hiring team,
               *[agency] Good day,
            }
        }
       *[warm] { $named ->
            [yes] Hello { $addressee },
           *[no] Hello,
        }
    }

letter-opening =
    { $whom ->
        [agency] Thank you for putting me forward to { $where }.
        [both] { $standing ->
            [just_had] Thank you for making the interview possible.
           *[other] Thank you for your time, and for letting me know.
        }
       *[employer] { $standing ->
            [just_had] Thank you for the interview.
           *[other] Thank you for your time, and for letting me know.
        }
    } { $known ->
        [both] { $it } was for the role of { $role }, on { $day }.
        [role] { $it } was for the role of { $role }.
        [day] { $it } was on { $day }.
       *[none] { $whom ->
            [both] I'm writing about the interview at { $where }, because I'd like to learn from it.
           *[employer] I'm writing because I'd like to learn from it.
        }
    }

# The interview, where it was named right before.
letter-it =
    { $whom ->
        [agency] The interview
        [both] The interview at { $where }
       *[employer] { $standing ->
            [just_had] It
           *[other] The interview
        }
    }

letter-asking =
    { $standing ->
        [just_had] Whatever the outcome, I'd like to do better each time.
       *[other] I understand the decision, and I'd like to do better next time.
    } { $whom ->
        [agency] Could you tell me, or ask them:
       *[employer] Could you tell me:
    }

letter-question =
    .strength = one thing that spoke for me
    .change = one thing I should work on
    .fit = one thing the role needs that I didn't show
    .answer = the answer of mine that convinced least
    .skill = a skill that would have made the difference
    .again = whether it would make sense to apply again, and when

letter-closing =
    { $tone ->
        [formal] A line or two would help me a great deal, by email or by phone, whichever suits you.

            Thank you for your time. Kind regards
       *[warm] A line or two would help a lot, by email or by phone, whichever is easier.

            Thank you, and all the best
    }

# What is known of the interview, in the same breath.
letter-about =
    { $known ->
        [both] , for the role of { $role }, on { $day }
        [role] , for the role of { $role }
        [day] , on { $day }
       *[none] { "" }
    }

letter-linkedin =
    .opening =
        { $tone ->
            [formal] { $named ->
                [yes] Dear { $addressee },
               *[no] Good day,
            }
           *[warm] { $named ->
                [yes] Hello { $addressee },
               *[no] Hello,
            }
        } { $whom ->
            [employer] thank you again for the interview{ $about }.
            [both] thank you for making the interview at { $where } possible{ $about }.
           *[agency] thank you for putting me forward to { $where }{ $about }.
        }
    .asking =
        { $standing ->
            [just_had] Whatever the outcome, I'd like to learn from it.
           *[other] I understand the decision, and I'd like to learn from it.
        } Could you tell me
    .closing = A line here is plenty, or by phone if that's easier. Thank you.

letter-phone =
    .opening =
        { $named ->
            [yes] Hello { $addressee },
           *[no] Hello,
        } this is (your name). It's about my interview { $whom ->
            [employer] with you
           *[agency] at { $where }
        }{ $about }. { $standing ->
            [just_had] I'm not calling to ask how it stands.
           *[other] I'm fine with the decision, and I'd like to learn from it.
        } Do you have two minutes?
    .asking = I'd like to do better next time. Could you tell me:
    .closing =
        (Listen, and write down their words.)

        Thank you, that helps.

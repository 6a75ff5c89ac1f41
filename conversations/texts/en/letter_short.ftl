# The request for feedback where it isn't an email: on LinkedIn, as a text message, by phone.

letter-linkedin =
    .opening =
        { $tone ->
            [formal] { $named ->
                [yes] Dear { $addressee },
               *[no] Hello,
            }
           *[warm] { $named ->
                [yes] { $titled ->
                    [yes] Dear { $addressee },
                   *[no] Hi { $addressee },
                }
               *[no] Hi,
            }
        } { $whom ->
            [agency] thank you again for { $paper ->
                [yes] sending my application to
               *[no] setting up my { $what } at
            } { $where }{ $about }.
           *[employer] { $paper ->
                [yes] thank you for looking at my application{ $at }.
               *[no] thank you for the { $what }{ $at }.
            }
        }
    .asking =
        { $standing ->
            [just_had] { $tone ->
                [formal] Whatever the outcome, I would like to learn from it.
               *[warm] However it turns out, I'd love to learn from it.
            }
           *[other] { $tone ->
                [formal] I respect the decision and would like to learn from it.
               *[warm] I understand the decision, and I'd love to learn from it.
            }
        }
    .tell = Could you tell me
    .closing =
        { $tone ->
            [formal] Even a line would help. Kind regards, { $name }
           *[warm] Even a quick line would help. Thanks, { $name }
        }

# Short enough to be read on a phone in one go: no subject, one question.
letter-text =
    .opening =
        { letter-greeting } { $whom ->
            [agency] thank you for { $paper ->
                [yes] sending my application to
               *[no] setting up my { $what } at
            } { $where }.
           *[employer] { $standing ->
                [just_had] thank you for seeing me.
               *[other] thank you for getting back to me.
            }
        }
    .tell = Could you tell me
    .closing = Even one line would help. { $name }

letter-phone =
    .opening =
        { $named ->
            [yes] Hello { $addressee },
           *[no] Hello,
        } this is { $name }. I'm calling about my { $what } { $whom ->
            [agency] at { $where }
           *[employer] with you
        }{ $about }. { $standing ->
            [just_had] I'm not chasing you for an answer. I'd just like to know how I came across.
           *[other] I'm not calling to argue with the decision. I'd just like to learn from it.
        } Do you have two minutes?
    .asking = Could you tell me:
    .closing =
        (If they'd rather not say: “I understand. Is there one thing you'd work on if you were me?” Then listen, and write down their words.)

        Thank you, that really helps.

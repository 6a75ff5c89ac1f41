# /feedback: the requests for feedback and where they stand

requests-none = You haven't told me about an interview yet, so there's nobody to ask for feedback. Do you want to look back at one now?
requests-list =
    Here's where your requests stand:

    { $lines }

    Which one do you want to open?
requests-unknown = I don't know an interview called “{ $words }”.
requests-stands =
    .open = not asked yet
    .send = written, but not sent yet
    .nudge = asked on { $sent }
    .last = asked on { $sent }, and once more since
    .close = asked on { $sent }, then once more in a different way
    .closed = closed
    .told = they told you why
    .wont_say = they won't say why
    .nobody = nobody to ask
requests-notes =
    .will_send = their notes: request written, but not sent yet
    .sent = their notes: asked for on { $sent }{ $due ->
        [none] { "" }
       *[other] { $over ->
            [yes] , and they had until { $due }
           *[no] , and they have until { $due }
        }
    }
    .came = their notes: you have them
    .let_go = their notes: you've stopped asking
requests-also =
    .followup = a follow-up question
    .look = a second look at the decision
    .machine = a check by a person
    .agency = a message to the agency
    .thanks = a thank-you that asks for nothing
requests-sent =
    { $way ->
        [phone] You called them on { $sent }. Here's what you had ready to say.
       *[other] Here's the message you sent on { $sent }.
    }
requests-title = Your request · { $where }
requests-one =
    Where it stands: { $stands }.{ $stage ->
        [nudge] { $from ->
            [none] { " " }It's been long enough for a nudge.
           *[other] { " " }If you don't hear back, you can send a nudge from { $from }.
        }
        [last] { $from ->
            [none] { " " }It's been long enough for one last try.
           *[other] { " " }If you don't hear back, you can try one last time from { $from }.
        }
       *[none] { "" }
    }

    Is there anything new?

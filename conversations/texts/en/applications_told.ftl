# Applications and noes that are told in a sentence, and offered to be kept (conversations/applications/told.py)

applied-told =
    { $channel ->
        [none] Applying takes some effort, so let's not lose track of this one: “{ $applied }”.
       *[other] Applying takes some effort, so let's not lose track of this one: “{ $applied }”, via “{ $channel }”.
    } If I add it, I can tell you when it's time to ask where things stand.

    Do you want to add it to your applications?
    .add = Yes, add it
    .no = No, don't add it
    .again = Do you want to add it to your applications, or not?
applied-several =
    { $role ->
        [none] So you applied to { $count } places: { $names }. Is that right?
       *[other] So you applied to { $count } places: { $names }. The job is { $role }. Is that right?
    }
    .each = Yes, { $count } places
    .one = No, it's just one
    .again = Did you apply to { $count } places there, or to just one?
applied-refused =
    { $known ->
        [yes] Is it about your application “{ $applied }”? I can mark it as a no.
       *[no] You haven't told me about an application at “{ $applied }” yet. Do you want me to add it, and mark it as a no?
    }
    .note = Yes, note it
    .no = No, leave it
    .again = Do you want me to mark “{ $applied }” as a no, or leave it?
applied-no_noted = I've marked “{ $applied }” as a no.
applied-corrected = I've changed “{ $before }” to “{ $company }”.

# The name of an interview: what is said where none was typed, or it was wrong

names-declined = You don't have to tell me the name. I only use it to tell your interviews apart, so any nickname is fine. If you skip this, I'll pick a neutral name.
names-again = What do you want me to call the company?
names-changed = I've changed the name to “{ $where }”.

# A neutral name, as in “your interview at …”
names-unnamed =
    { $number ->
        [1] the company
       *[other] company { $number }
    }

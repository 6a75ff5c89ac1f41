# The name of an interview: what is said where none was typed, or it was wrong

names-declined = You don't have to tell me. I only use it to tell your interviews apart, so any nickname will do. You can also skip this, and I'll pick a neutral name.
names-again = What would you like to call it?
names-changed = I've changed it to “{ $where }”.

# A neutral name, as in “your interview at …”
names-unnamed =
    { $number ->
        [1] the company
       *[other] company { $number }
    }

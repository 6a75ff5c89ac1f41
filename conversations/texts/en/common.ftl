# Words that every dialogue shares. `label`, `name` and the like are variables in braces.

common-tip =
    Tip { $number } of 6 · { $name }{ $where ->
        [none] { "" }
       *[other] { " " }· { $where }
    }

# Buttons under every question
common-back = Back
common-skip = Skip
common-stop = Stop for now
common-never_mind = Never mind
common-done = Done
common-copy = Copy it
common-yes = Yes, that's it
common-no = No, change it
common-go_on = Go on
common-change = Change that answer
common-carry_on = Carry on
common-picked = ✓ { $label }
common-chosen = ✓ { $label }
common-skipped = Skipped
common-more = More ({ $page } of { $pages })
common-your_words = your own words

# Said before a question that is asked again
common-back_to = Back to where we were: { $question }
common-again = Here it is once more, in case it didn't reach you:
common-here_we_are = Here's where we are:
common-welcome_back = Good to see you again. Here's where we were:
common-stopped_already = We've stopped already, and everything is kept. Go on when you like.
common-stopped_here = Good to hear from you. We stopped here, and everything is kept:
common-first = This is the first question, so there's nothing to go back to.
common-no_skip = I need this one to go on. A short answer will do.
common-noted = Got it. Tap more if they fit, then Done.
common-noted_own = Got it, in your own words. Anything else? If not, tap Done.
common-none_picked = Nothing is marked yet. Tap what fits, or skip it.
common-in_own_words = Type it in your own words, then tap Done.
common-empty = That arrived blank on my side. Please type it once more.
common-too_long = That's { $length } characters, and there's room for { $limit } here. Please send a shorter version.
common-changed_meanwhile = That button has changed since. Here's how it looks now:
common-tap_or_number = Tapping a button is the surest way. Its number works too.
common-not_read = I couldn't read that one.
common-try_hour = A time such as “9:30”, “half past two” or “4pm” works.
common-try_date = Something like “last Tuesday” or “3 June” works.
common-confirm_date = I read that as { $date }. Is that right?
common-date_and_time = { $date } at { $time }
common-what_time = That's { $date }, then. What time? “3pm” or “14:30” both work.
common-past_date = { $date } has passed already, as I read it. Let's try once more.
common-other_date = All right, let's try again.

# Old buttons, edits, ends
common-already = You answered that one: { $label }. Do you want to change it?
common-too_old = That button is from an earlier talk, so I've left everything as it is.
common-dropped = All right, left as it was.
common-dropped_half = All right, we leave it there. What you've told me so far is kept.
common-edited = I've changed your answer to match.
common-edit_nowhere = I saw your edit. It wasn't an answer to anything open, so nothing changed.
common-nothing_open = No question is open just now. The menu shows what we can do.
common-way_out = I'm not getting this one, and that's on me. Shall we carry on with it, or look at the menu?
common-unknown = I don't know that command. Help lists the ones I do.
common-began_anew =
    I'm sorry: I can't open what you told me before, so I have to meet you as if we were new. It has been put aside, in case it can still be read one day. You can begin again with /start, or have all of it deleted with /forget.
common-failed = Something broke on my side just then. Nothing you wrote before is lost. Please send that last bit again.

# What can't be read
sent-sticker = Nice sticker. I can only read words and buttons, though.
sent-voice = I can't listen to voice messages. Typing a few words works.
sent-photo = I can't see pictures. Typing a few words works.
sent-other = I can only read words and buttons, so that one passed me by.
sent-with_words =
    { $kind ->
        [photo] I've read your words. I can't see the picture, though.
        [voice] I've read your words. I can't listen to the recording, though.
        [poll] I've read the question of your poll, and left its answers aside.
       *[other] I've read your words. I can't open the file, though.
    }

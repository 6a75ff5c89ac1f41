# Words that every dialogue shares. `label`, `name` and the like are variables in braces.

common-tip =
    Tip { $number } of 6 · { $name }{ $where ->
        [none] { "" }
       *[other] { " " }· { $where }{ $when ->
            [none] { "" }
           *[other] , { $when }
        }
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
common-long_ago =
    { $day ->
        [yes] This is about your interview at { $where } on { $when }.
       *[no] This is about { $where }, which you told me about on { $when }.
    }
common-back_to = Let's go back to where we were. { $question }
common-again = Here it is once more, in case it didn't reach you:
common-here_we_are = Here's where we left off:
common-welcome_back = Good to see you again. Here's where we left off:
common-stopped_already = We've already stopped, and everything you told me is saved. You can go on whenever you like.
common-stopped_here = Good to hear from you. This is where we stopped:
common-first = This is the first question, so there's nothing before it to go back to.
common-no_skip = I need an answer here before we can go on.
common-noted = Got it. Tap anything else that fits, and then tap Done.
common-noted_own = I've added that in your own words. If anything else fits too, tap it, and then tap Done.
common-none_picked = You haven't picked anything yet. Tap whatever fits, or skip this question.
common-in_own_words = Sure, type it in your own words. Then tap Done.
common-empty = Your message came through blank. Please type it again.
common-too_long = That's { $length } characters, and I can only keep { $limit } here. Please send me a shorter version.
common-changed_meanwhile = That's an old button. Here's the new version:
common-tap_or_number = Tapping a button works best. You can also type the button's number.
common-not_read = Sorry, I didn't understand that.
common-try_hour = Try something like “09:30” or “16:00”.
common-try_date = Try something like “last Tuesday” or “3 June”.
common-confirm_date = I read that as { $date }. Is that right?
common-date_and_time = { $date } at { $time }
common-what_time = At what time on { $date }? Type something like “09:00” or “14:30”.
common-past_date = I read that as { $date }, but that's already in the past. Let's try once more.
common-date_ahead = I read that as { $date }, but that day hasn't come yet. Let's try once more.
common-other_date = Thanks for checking. Let's try that again.

# Old buttons, edits, ends
common-already = You've already answered that one: { $label }. Do you want to change your answer?
common-too_old = That button's from one of our earlier chats, so I've left everything as it is.
common-dropped = That's fine, I've left everything as it was.
common-dropped_half = All right, let's leave it there. I've kept what you've told me so far.
common-edited = I've changed your answer to match your edit.
common-edit_nowhere = I saw your edit, but I can't change that answer any more, so everything stays as it was.
common-nothing_open = I'm not waiting for an answer right now, but the menu shows everything we can do.
common-way_out = Sorry, I still don't understand that. Do you want to carry on with this question, or look at the menu?
common-unknown = I don't know that command. Tap Help to see all the commands I know.
common-began_anew =
    I'm sorry, but I can't open what you told me before, so we have to start again as if we'd just met. I haven't thrown anything away, in case it can be opened again one day. You can begin with /start, or delete everything with /forget.
common-failed = Something went wrong on my side. Everything you wrote before is safe, but please send me that last message again.

# What can't be read
sent-sticker = Nice sticker. I only understand typed words and buttons, though.
sent-voice = I can't listen to voice messages, I'm afraid. Could you type it for me instead?
sent-photo = I can't see pictures, I'm afraid. Can you tell me in a few words instead?
sent-other = I only understand typed words and buttons, so I couldn't open that.
sent-with_words =
    { $kind ->
        [photo] I've read your words, but I can't see the picture.
        [voice] I've read your words, but I can't listen to the recording.
        [poll] I've read the question in your poll, but not the answers.
       *[other] I've read your words, but I can't open the file.
    }

# No more room
room-words = I can keep about 200 pages of what you tell me, and you've filled them. I haven't saved your last message, but it's still here in our chat. To make room, delete an interview you no longer need, or throw away a page in /write.
room-interviews = You've told me about { $most } interviews, and that's as many as I can keep. I haven't added this one, but your message is still here in our chat. To make room, open an old interview and delete it.

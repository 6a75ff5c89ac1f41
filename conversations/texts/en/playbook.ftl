# /playbook: their six steps as a booklet

playbook-nothing = There's nothing to put in your playbook yet. Do the first tip or add a line to your list, and I'll make you a booklet.
playbook-caption = This is your playbook: your six steps on a few pages, in your own words. Your moods, your private pages and everything about your rights stay out of it. The file isn't encrypted, so keep it where you'd keep a diary.
playbook-as_text = Here's your playbook as a text file that you can change as you like. It isn't encrypted, so keep it where you'd keep a diary.
playbook-fallback = I couldn't make the PDF. That can happen when a letter isn't in any of my fonts. You can still have your playbook as a text file, with every letter in it.

# In the booklet
playbook-title = Your playbook
playbook-about = Six steps after a no, in your own words. Read it before the next interview, or on a day when you forget how far you've come.
playbook-part =
    .reflect = 1. Looking back
    .feedback = 2. Asking for feedback
    .found = 3. What you found out
    .list = 4. Your list
    .plan = 5. Your plan
    .people = 6. Your people
    .helped = What helped
playbook-hint =
    .reflect = This is where you'd write what happened, what got in the way, and which part of that you could change. Tip 1 asks you about it.
    .feedback = This is where you'd write who you asked for feedback, and what they said. Tip 2 has a message that you can send.
    .found = This is where you'd write the reason they gave you, and what you think of it. Tip 3 helps you weigh it.
    .list = This is where you'd write a few things to do in the next interview, and a few to stop doing. Add them in /dodont.
    .plan = This is where you'd write what you'll do this week, where, and on which day. You can plan it in tip 6.
    .people = This is where you'd write who knows you and your work, and who you met on the way. Start with one person in /network.
    .helped = This is where you'd write what went right, even on a bad day. It's easy to forget, so note one thing after each interview.
playbook-unnamed = An interview
playbook-answer = { $label }: { $words }
playbook-asked = Who you asked: { $name }
playbook-stands = Where it stands: { $stands }
playbook-goal =
    { $goal ->
        [one] Your goal: one application a week
       *[other] Your goal: { $goal } applications a week
    }
playbook-week = What you planned: { $plan }
playbook-plan_b = Your plan B: { $plan }
playbook-ahead = Coming up: { $where }, { $when }
playbook-head =
    .followed = The lines you followed most
    .stories = Stories you can tell
    .along = What helped you get the job
playbook-followed =
    { $followed ->
        [one] Once
        [2] Twice
       *[other] { $followed } times
    } out of { $tried }: { $line }

command-text =
    .button = As text (Markdown)

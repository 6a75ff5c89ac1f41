# What each command does, for the command menu and /help; `.button` where it stands on a button

command-start = begin, or come back
command-menu = what we can do
    .button = Menu
command-tips = the six tips
    .button = The six tips
command-interviews = your interviews, and what you said of each
    .button = My interviews
command-interview =
    .button = My debrief
command-plan =
    .button = Make the plan
command-dodont = your list of do's and don'ts
    .button = My list
command-do = add something to do
    .button = Add a do
command-dont = add something to leave
    .button = Add a don't
command-feedback = whom you asked, and where it stands
    .button = My requests
command-checkins = when I write first
    .button = Check-ins
command-timezone = where you are, so that I keep to your clock
    .button = My time zone
command-language = the language I write in
command-applied = note an application: Company, Role
    .button = Note an application
command-ask = advice on what's on your mind
    .button = Ask me something
command-network = the person to write to this week
    .button = Someone to write to
command-mood = say how you are
    .button = How I am
command-write = twenty quiet minutes to write, for nobody but you
    .button = Write in private
command-setback =
    .button = If it's a no again
command-hired = you got a job
    .button = I got a job
command-keep =
    .button = Keep it
command-rights = when a no may not have been fair: who to ask, and by when
    .button = My rights
command-resume = go on where we stopped
    .button = Go on
command-back = take the last answer back
command-skip = go on without an answer
command-stop = stop for now
command-help = what I understand
    .button = Help
command-sos = people to talk to, day and night
    .button = Helplines
command-safety = your plan for bad moments
    .button = A plan for bad moments
command-privacy = what is kept, and how to delete it
    .button = Privacy
command-forget = delete everything
    .button = Delete everything
command-new_interview =
    .button = Look back at an interview
command-remove =
    .button = Take one off

menu-what = What would you like to do?

help-commands =
    You can say these at any time:

    { $lines }

    Otherwise, tap a button or type. If something looks stuck, /resume puts it right.

# What a new person sees before they start, and in the profile (512 and 120 characters at most)
profile-description =
    A bad interview or a no hurts. Rebound takes you through six short tips: look back, ask why, weigh the answer, learn from it, follow your list, move forward.

    It takes a few taps, you can stop at any point, and your words stay between us.
profile-short = Back up after a bad interview or a no: six short tips, your own list, and a nudge when you want one.

# What is said once in a group: Telegram makes a link of the address
profile-group =
    Hi, I'm Rebound. I only talk one to one, so nothing personal ends up in a group. I won't post here again.

    Message me in private: { $link }

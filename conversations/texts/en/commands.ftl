# What each command does, for the command menu and /help; `.button` where it stands on a button

command-start = start, or pick up where you left off
command-menu = everything you can do here
    .button = Menu
command-tips = the six tips
    .button = The six tips
command-interviews = your interviews, and all your answers
    .button = My interviews
command-interview =
    .button = All my answers
command-plan =
    .button = Plan my week
command-way =
    .button = How to apply better
command-dodont = your list of do's and don'ts
    .button = My list
command-do = add something to do next time
    .button = Add a do
command-dont = add something to stop doing
    .button = Add a don't
command-feedback = who you asked for feedback, and where it stands
    .button = My feedback requests
command-checkins = which check-ins you get, and when
    .button = Check-ins
command-timezone = your time zone, so I write at the right time of day
    .button = My time zone
command-language = the language I write in
command-applied = log an application (company, role)
    .button = Log an application
command-applications = every job you've applied for or found, and where each one stands
    .button = My applications
command-open =
    .button = Open it
command-undo =
    .button = Undo
command-settle =
    .button = Close my other applications
command-silent =
    .button = They never answered
command-refused =
    .button = They said no
command-same =
    .button = Yes, take this one out
command-both =
    .button = No, keep both
command-progress = how your search is going, as a picture
    .button = My progress
command-playbook = your six steps as a booklet to keep
    .button = My playbook
command-ask = advice on what's on your mind
    .button = Get advice
command-questions = the questions they asked you, and your answers
    .button = My questions
command-practise =
    .button = Practise
command-stories =
    .button = My stories
command-asked =
    .button = Note what they asked
command-week = your plan for the week, and how it went
    .button = My week
command-hurdle =
    .button = Add a plan B
command-network = the people you could write to, and messages for them
    .button = People to write to
command-check =
    .button = Check a message
command-mood = tell me how you're doing
    .button = Say how I'm doing
command-write = quiet time to write, for your eyes only
    .button = Write in private
command-setback =
    .button = Prepare for another no
command-hired = tell me that you got a job
    .button = I got a job
command-keep =
    .button = Keep it
command-rights = free help if they turned you down unfairly, and the deadlines
    .button = My rights
command-resume = get going again if something looks stuck
    .button = Go on
command-back = take back your last answer
command-skip = go on without answering
command-stop = stop for now
command-help = what you can type
    .button = Help
command-sos = people to talk to, day and night
    .button = Helplines
command-safety = your plan for bad moments
    .button = A plan for bad moments
command-privacy = what I keep, and how to delete it
    .button = Privacy
command-export = take everything you told me with you, as a file
    .button = Take my data with me
command-share = a page for someone who helps you
    .button = Share with someone
command-forget = delete everything
    .button = Delete everything
command-new_interview =
    .button = Look back at an interview
command-remove =
    .button = Take a line off

help-commands =
    You can type any of these whenever you like:

    { $lines }

    Want to know how something works? Type it after /help, for example: /help stop the messages
help-anytime = At any time
help-found =
    { $some ->
        [yes] Here's what may help with that:

        { $lines }
       *[no] I've got some advice that may help with that.
    }
help-unknown = I'm not sure what would help with that. You can ask me for advice in your own words, or look around in the menu.

# What a new person sees before they start, and in the profile (512 and 120 characters at most)
profile-description =
    A bad interview or a rejection hurts, and you don't have to get over it alone.

    Rebound gives you six short tips, step by step: look back, ask for feedback, decide what to make of it, learn from it, follow your list, and move on.

    You can stop whenever you like, and what you write stays private.
profile-short = Turned down, or had a bad interview? Six short tips to get you back on your feet, and a list for next time.

# What is said once in a group: Telegram makes a link of the address
profile-group =
    Hi, I'm Rebound. I only talk one to one, so nothing personal ends up in a group. I won't post here again.

    Message me in private: { $link }

# /menu: what stands above its groups, and on its buttons. What isn't here is called as everywhere (commands.ftl).

menu-what = What would you like to do?
menu-group =
    .now = These are waiting for you, the most important first. Which one do you want to take?
    .no = A no hurts less once you've done something with it. What would help you most right now?
    .apply = Here's everything about the jobs you've found or applied for. What do you want to do?
    .week = A plan for the week works best with a day and a place in it. Where do you want to start?
    .prepare = Let's get you ready, one piece at a time. Where do you want to start?
    .list = Your list says what to do next time, and what to stop doing. What do you want to do with it?
    .questions = It pays to keep the questions you were asked, and your answers, in one place. What do you want to do?
    .me = This part is about you, and about how I should treat you. What do you need?
    .bad_day = You don't have to get through a bad day alone. What would help?
    .settings = You decide when I write to you, and how. What do you want to change?
    .data = What you've told me is yours. What do you want to do with it?
menu-back = Back to the menu
menu-waiting = See what's waiting ({ $count })
menu-go_on =
    { $name ->
        [none] Go on where we stopped
       *[other] Go on with “{ $name }”
    }
menu-prepare = Prepare for { $where }
menu-act =
    .start = Start with what brings you here
    .menu = Look around in the menu
    .menu_no = Get over a no
    .tips = Go through the six tips
    .interviews = See my interviews
    .feedback = See who I asked for feedback
    .rights = Get help if it was unfair
    .menu_apply = Apply for jobs
    .applications = See my applications
    .menu_week = Plan my week
    .week_plan = Say what, where and when
    .week_goal = Set a goal for each week
    .week_way = Find a better way to apply
    .menu_prepare = Prepare for an interview
    .next = See my next interview
    .menu_list = Use my do's and don'ts
    .dodont = See my list
    .dodont_practise = Practise my list
    .card = Get my list as a picture
    .menu_questions = Practise interview questions
    .questions = See my questions
    .questions_add = Note what they asked
    .questions_practise = Practise my answers
    .questions_stories = See my stories
    .menu_me = How I'm doing, and settings
    .menu_bad_day = Get through a bad day
    .sos = Find someone to talk to
    .safety = Make a plan for bad moments
    .menu_settings = Change my settings
    .checkins = Choose when you write to me
    .timezone = Set my time zone
    .language = Choose a language
    .help = See all I can type
    .menu_data = See what you know about me
    .privacy = Read what you keep

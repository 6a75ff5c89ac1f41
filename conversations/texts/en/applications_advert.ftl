# The text of an advert becomes an application that isn't sent yet.

applications-advert = Paste the text of the job ad here, or type a few lines of it. I'll look for the company, the job and what they insist on. I can't open links, but if there's one in the text, I'll keep it.
applications-ad_read =
    { $applied }

    { $musts ->
        [0] I couldn't find anything they insist on, so you may want to type the must-haves yourself.
       *[other] { $kept ->
            [0] You've unticked everything I thought they insisted on.
            [one] I've ticked the one thing they seem to insist on.
           *[other] I've ticked the { $kept } things they seem to insist on.
        } Tap one to tick or untick it.

        { $list }
    }

    Did I read that right?
    .right = That's right
    .change = Change something else
    .undo = Undo
    .again = Is that right, or do you want to change something?
applications-ad_change =
    { $applied }

    What do you want to change?
    .company = The company
    .role = The job
    .musts = Type the must-haves myself
    .none = Nothing, go back
    .again = Do you want to change the company, the job or the must-haves?
applications-ad_company = Which company is it? Type its name, or skip if the job ad doesn't say.
applications-ad_role = Which job is it? Type it the way you'd say it to a friend, or skip.
applications-ad_musts = What do they insist on? Type up to five things, one per line, or skip.
applications-ad_full = Your list is full at { $most } applications. Delete one that's over, then paste the job ad again.

# The text of an advert becomes an application that isn't sent yet.

applications-advert = Paste the text of the job ad here, or type a few lines of it. I'll look for the company, the job and what they insist on. I can't open links, but I'll keep one if it's there.
applications-ad_read =
    { $applied }

    { $musts ->
        [0] I couldn't find anything that they insist on. You may want to type the must-haves yourself.
        [one] They seem to insist on this:

        { $list }
       *[other] They seem to insist on these { $musts } things:

        { $list }
    }

    Did I read that right?
    .right = That's right
    .undo = Undo
    .company = Other company
    .role = Other job
    .musts = Other must-haves
    .again = Is that right, or do you want to change the company, the job or the must-haves?
applications-ad_company = Which company is it? Type its name, or skip if the job ad doesn't say.
applications-ad_role = Which job is it? Type it the way you'd say it to a friend, or skip.
applications-ad_musts = What do they insist on? Type up to five things, one to a line, or skip.
applications-ad_full = Your list is full at { $most } applications. Delete one that's over, then paste the job ad again.

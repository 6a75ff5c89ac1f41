# What is typed hours after a question was asked

stale-greeting = Good to see you again.
stale-again = { $greeting } I asked you this a while ago, but you can still answer it.
stale-which =
    { $greeting } A while ago I asked you: “{ $question }”

    You wrote “{ $words }”. Is that your answer, or is it about something new?
stale-new = Something new
stale-mine = That's my answer
stale-aside = All right, I've put that question aside. What would you like to do instead?
stale-gathered = I've added that. Write as much as you like, then tap Done.

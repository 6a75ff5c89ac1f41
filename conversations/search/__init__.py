"""The search goes on: the week, the people to write to, a second no thought through, the job they got."""

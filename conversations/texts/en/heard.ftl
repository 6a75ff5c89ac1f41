# Said before a question is asked again, when what was typed was no answer to it. One short sentence each.

heard-two = That could be “{ $first }” or “{ $second }”. Tap the one you mean.

heard-feeling-low = That sounds heavy, and I'm sorry.
heard-feeling-angry = It makes sense to be angry about this.
heard-feeling-anxious = Nerves like that are hard to sit with.
heard-feeling-good = I'm glad to hear that.

heard-news-job = Congratulations on the job. You can tell me more in /hired.
heard-news-offer = Congratulations on the offer.
heard-news-interview_coming = It's good to have one coming up. You can set it up in /next.
heard-news-another_no = I'm sorry, another no is hard to take.
heard-news-they_replied = It's good that they replied. You can note it in /feedback.

heard-nothing = That's fine, no need to force it.

heard-social-hello = Hello, it's good to see you.
heard-social-thanks = You're welcome.

heard-wish-stop_messages = You can pause my messages or turn them off in /checkins.
heard-wish-delete_me = You can delete everything in /forget.
heard-wish-change_time = You can change when I write in /checkins.
heard-wish-menu = You'll find everything I do in /menu.
heard-wish-list = You'll find your list in /dodont.
heard-ask-privacy = You can read what I keep about you in /privacy.

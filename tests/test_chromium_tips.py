"""The six tips in depth on the page, in a phone-sized Chromium, tapped like in the golden talks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.local.browser import write
from tests.test_chromium import move, phone, press, rebound, says, tap

pytestmark = [
    pytest.mark.browser,
    pytest.mark.long,
    pytest.mark.filterwarnings("ignore:Please use 'Bot.:telegram.warnings.PTBUserWarning"),  # see bot/wire.py
]


async def walk(page: Page, *acts: str) -> None:
    """Perform acts: keys of buttons, words behind a colon; behind an arrow the reply that is expected."""
    for act in acts:
        given, _, expected = act.partition(" → ")
        if given.startswith(":"):
            await says(page, given[1:], expected)
        else:  # Start is the page's own and has no key
            await (tap if given == "Start" else press)(page, given, expected)


TO_TIP_2 = (
    "Start → What brings you here?",
    "turned_down → Which company are we talking about?",
    ":Acme → How do you think it went?",
    "badly → What got in your way",
    "nerves",
    "done → what went right",
    ":I asked good questions → Who could you ask",
)


TYPED = (
    ":/dodont → 1. Breathe out first",
    ":/dodont add do Smile at the door → Do: Smile at the door",
    ":/do Bring water\nAsk for everyone's name → Do: Ask for everyone's name",
    ":/dodont → 3. Smile at the door",
    ":/dodont edit 3 Smile once → Smile once",
    ":/dodont move 3 1 → 1. Smile once",
    ":/dodont rest 2 → • Breathe out first",
    ":/dodont wake 2 → This is back in use",
    ":/dodont flip 1 → Do the words still fit?",
    "keep → It's a don't now",
    ":/dodont undo → back to how it was",
    ":/dodont search water → Bring water",
    ":/dodont remove 99 → I can't find that line",
    ":/dodont shre → I'm not sure what you mean by “shre”",
    ":/dodont help → /dodont practise",
    ":/do → What do you want to do next time?",
    ":Look up → It's on your list",
)


async def test_a_chase_goes_from_a_call_to_an_access_request(tmp_path: Path, chromium_path: str) -> None:
    """By phone, a nudge, a last try, a kind end; then the request for their notes."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await walk(
            page,
            *TO_TIP_2,
            "employer → Here's an email",
            "more → What do you want to change",
            "style → How do you want the message to sound?",
            "formal → how do you want to send it?",
            "phone → Do you have two minutes?",
            "sent → Have they told you why",
            "not_yet → Here's a do and a don't",
            "stop → When do you want me to come back",
            "never → I won't bring this up",
        )
        await says(page, "/feedback", "asked on")
        await press(page, "feedback 1", "you can send a nudge from")
        await move(page, "+1 week")
        await expect(page.locator("#messages")).to_contain_text("Acme: no reply yet")
        await says(page, "/feedback 1", "It's been long enough for a nudge")
        await walk(page, "chase 1 nudge → fine to call again", "sent → their turn")
        await move(page, "+1 week")
        await expect(page.locator("#messages")).to_contain_text("Acme: one last try")
        await says(page, "/feedback 1", "It's been long enough for one last try")
        await walk(page, "chase 1 last → send an email", "sent → their turn")
        await says(page, "/feedback 1", "in a different way")
        await walk(
            page,
            "feedback 1 notes → Which country was the job in?",
            "other → Type its name",
            ":Germany → Was the job in Germany?",
            "DE → They have a month to reply",
            "sent → You can see in /feedback where your request stands",
        )
        await says(page, "/feedback", "and they have until")


async def test_a_reason_that_may_be_discrimination_leads_to_rights_and_reminders(
    tmp_path: Path, chromium_path: str
) -> None:
    """Body, free help and date; a log with one note removed; reminders 30, 14 and 3 days before."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await walk(
            page,
            *TO_TIP_2,
            "employer",
            "will_send → Have they told you why",
            "told → What did they say",
            ":They wanted someone younger → real reason?",
            "yes → Do you think it's fair",
            "no → Can you live with this one",
            "no → What bothers you",
            "discrimination → Where was it?",
            "gb → the day they decided",
            ":today → I read that as",
            "yes → get free advice now",
        )
        date = re.findall(r"Act before (.+?), and get", await page.locator("#messages").inner_text())[0]
        await walk(page, "log → Your log is empty", "add → I'll save each one as a separate note")
        await write(page, "He asked for my age twice.")
        await write(page, "A slip of mine.")
        await walk(
            page,
            "done → 2. ",
            "take_out → Which",
            ":2 → 1. ",
            "go_on → Citizens Advice",
            "go_on → Here's a do and a don't",
            "stop → When do you want me to come back",
            "never → I won't bring this up",
        )
        await move(page, "+1 week", 9)
        await move(page, "+1 week", 2)
        await move(page, "Next morning", 2)
        await move(page, "+1 week")
        await move(page, "Next morning", 3)
        words = page.locator("#messages .msg:not(.mine)").filter(has_text=f"{date}").filter(has_not_text="Counted")
        await expect(words).to_have_count(3)
        await press(page, "rights show 1", "Citizens Advice")
        await press(page, "done", "It's all in /rights")


async def test_a_dont_becomes_a_do_and_the_next_interview_goes_well(tmp_path: Path, chromium_path: str) -> None:
    """The evening before, how it went, and a thank-you to copy."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await walk(
            page,
            *TO_TIP_2,
            "nobody → Was there an agency",
            "nobody → Have they told you why",
            "not_yet → Here's a do and a don't",
            "own → What do you want to do next time",
            ":Breathe out first → want to stop doing",
            ":Ramble → turn into something to do?",
            "2 → What will you do instead",
            ":If I ramble, I ask back → That's tip 4 done",
            "stop → When do you want me to come back",
            "never → I won't bring this up",
        )
        await move(page, "Next morning")
        await says(page, "/next new", "Which company is it with?")
        await walk(
            page,
            ":Globex → Which city are you in",
            ":Leeds → Is it the same where you are?",
            "yes → Which day is the interview",
            ":in 2 days 15:00 → I read that as",
            "yes → Got it: Globex",
        )
        await move(page, "Next morning", 2)
        await expect(page.locator("#messages")).to_contain_text("Your interview at Globex is")
        await expect(page.locator("#messages")).to_contain_text("Your interview at Globex is today")
        await move(page, "Next morning")
        await says(page, "/next", "How did it go?")
        await walk(
            page,
            "well → go through your list first",
            "go → Breathe out first",
            "did → If I ramble",
            "did → How would you finish",
            ":how you train new people → Will you send this thank-you?",
            "send",
        )
        await walk(page, *TYPED)

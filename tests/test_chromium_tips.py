"""The six tips in depth on the page, in a phone-sized Chromium: what a golden talk says is tapped here as well."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.local.browser import write
from tests.test_chromium import move, phone, rebound, says, tap

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings(
        "ignore:Please use 'Bot.:telegram.warnings.PTBUserWarning"
    ),  # see telegram/wire.py
]


async def walk(page: Page, *acts: str) -> None:
    """Each act is a button, or words behind a colon; behind an arrow what is expected."""
    for act in acts:
        given, _, expected = act.partition(" → ")
        await (says(page, given[1:], expected) if given.startswith(":") else tap(page, given, expected))


TO_TIP_2 = (
    "Start → What brings you here?",
    "I was turned down → Where was the interview?",
    ":Acme → How do you think it went?",
    "Badly → What got in the way?",
    "Nerves",
    "Done → What went right?",
    ":I asked good questions → Who could you ask?",
)


TYPED = (
    ":/dodont → 1. Breathe out first",
    ":/dodont add do Smile at the door → Do: Smile at the door",
    ":/do Bring water\nAsk for everyone's name → Do: Ask for everyone's name",
    ":/dodont → 3. Smile at the door",
    ":/dodont edit 3 Smile once → Smile once",
    ":/dodont move 3 1 → 1. Smile once",
    ":/dodont rest 2 → • Breathe out first",
    ":/dodont wake 2 → Awake from now on",
    ":/dodont flip 1 → May it keep its words?",
    "Keep the words → It's a don't now",
    ":/dodont undo → As it was",
    ":/dodont search water → Bring water",
    ":/dodont remove 99 → I don't see that line",
    ":/dodont shre → I'm not sure about “shre”",
    ":/dodont help → /dodont practise",
    ":/do → What do you want to do next time?",
    ":Look up → It's on your list",
)


async def test_the_chase_from_a_call_to_their_notes(tmp_path: Path, chromium_path: str) -> None:
    """By phone, a nudge, a last try, a kind end; then their notes, by the right to them."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await walk(
            page,
            *TO_TIP_2,
            "The employer → ready to copy",
            "More → What would help first?",
            "Change its tone → How shall it sound?",
            "Formal → how will you send it?",
            "By phone → Do you have two minutes?",
            "I've called them → Have you heard why",
            "No answer yet → I drafted one of each",
            "Stop for now → When shall I come back",
            "I'll write when I'm ready → I'll stay quiet",
        )
        await says(page, "/feedback", "asked on")
        await tap(page, "Acme", "a nudge is fair from")
        await move(page, "+1 week")
        await expect(page.locator("#messages")).to_contain_text("Acme: no answer yet")
        await says(page, "/feedback 1", "A nudge is fair by now")
        await walk(page, "See a short nudge → ready to copy", "I've sent it → up to them")
        await move(page, "+1 week")
        await expect(page.locator("#messages")).to_contain_text("Acme: one last try")
        await says(page, "/feedback 1", "One last try is fair by now")
        await walk(page, "See a last try → this time by email", "I've done it → up to them")
        await says(page, "/feedback 1", "tried another way")
        await walk(
            page,
            "Ask for their notes → Which country was the job in?",
            "Another country → Which country was it",
            ":Germany → Was the job in Germany?",
            "Yes, that's right → They have a month to answer",
            "I've sent it → /feedback shows where it stands",
        )
        await says(page, "/feedback", "an answer is due by")


async def test_a_reason_that_may_be_discrimination(tmp_path: Path, chromium_path: str) -> None:
    """Body, free help and date; a log of which one note is taken out; reminders 30, 14 and 3 days before; done."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await walk(
            page,
            *TO_TIP_2,
            "The employer",
            "I'll send it → Have you heard why",
            "Yes, they told me → What did they say",
            ":They wanted someone younger → real reason?",
            "Yes → Is it fair",
            "No → can you live with it",
            "No → What troubles you",
            "It may be discrimination → Where was the job?",
            "England, Scotland or Wales → On which day did they decide?",
            ":today → I read that as",
            "Yes, that's it → get free advice now",
        )
        date = re.findall(r"Act before ([^;]+);", await page.locator("#messages").inner_text())[0]
        await walk(page, "My log of what happened → Your log is empty", "Add a note → Each message becomes a note")
        await write(page, "He asked for my age twice.")
        await write(page, "A slip of mine.")
        await walk(
            page,
            "Done → 2. ",
            "Take one out → Which",
            ":2 → 1. ",
            "Go on → Citizens Advice",
            "Go on → I drafted one of each",
            "Stop for now → When shall I come back",
            "I'll write when I'm ready → quiet",
        )
        await move(page, "+1 week", 9)
        await move(page, "+1 week", 2)
        await move(page, "Next morning", 2)
        await move(page, "+1 week")
        await move(page, "Next morning", 3)
        words = page.locator("#messages .msg:not(.mine)").filter(has_text=f"{date}").filter(has_not_text="Counted")
        await expect(words).to_have_count(3)
        await tap(page, "Who to ask", "Citizens Advice")
        await tap(page, "I've acted on it", "It's all kept under /rights")


async def test_a_dont_turned_round_and_an_interview_that_went_well(tmp_path: Path, chromium_path: str) -> None:
    """Own lines, one of them turned into a do; the next interview, its evening, how it went, a thank-you to copy."""
    async with rebound(tmp_path) as app, phone(chromium_path, app) as page:
        await walk(
            page,
            *TO_TIP_2,
            "Nobody → Is there one?",
            "No, nobody → Have you heard why",
            "No answer yet → I drafted one of each",
            "I'd word it myself → What do you want to do next time?",
            ":Breathe out first → want to leave next time?",
            ":Ramble → Would you like to turn one round?",
            "Ramble → What would you do instead?",
            ":If I ramble, I ask back → That's tip 4 done",
            "Stop for now → When shall I come back",
            "I'll write when I'm ready → quiet",
        )
        await move(page, "Next morning")
        await says(page, "/next new", "Where will it be?")
        await walk(
            page,
            ":Globex → which city are you in",
            ":Leeds → Is that your time?",
            "Yes → Which day is it",
            ":in 2 days 15:00 → I read that as",
            "Yes, that's it → It's set: Globex",
        )
        await move(page, "Next morning", 2)
        await expect(page.locator("#messages")).to_contain_text("Your interview at Globex is")
        await expect(page.locator("#messages")).to_contain_text("It's the day of Globex")
        await move(page, "Next morning")
        await says(page, "/next", "How did it go?")
        await walk(
            page,
            "It went well → your list first",
            "Yes, let's → Breathe out first",
            "I did it → If I ramble",
            "I did it → Will you send it?",
            "I'll send it",
        )
        await walk(page, *TYPED)

"""A plain python-telegram-bot bot that asks the same questions, for comparison with Rebound.

It is written as somebody who knows the library would: Application, the default transport, `concurrent_updates(True)`,
one row per person in SQLite through aiosqlite (WAL, one connection, one commit per update), callbacks answered,
keyboards edited, a reply sent. It guarantees less than Rebound: updates are confirmed before they are handled,
nothing is encrypted, and there is no outbox, no Back and no rate limit.
"""

import os

import aiosqlite
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    Defaults,
    MessageHandler,
    filters,
)

HINDRANCES = (
    "My nerves",
    "I couldn't answer a question",
    "I rambled",
    "I wasn't prepared enough",
    "Late",
    "Something else",
)
NAVIGATION = (("Back", "back"), ("Stop for now", "stop"))
WELCOME = (
    "Hi, I'm Rebound. I help you get back on your feet after a bad interview or a rejection, one small step "
    "at a time.\n"
    "What you write is stored encrypted until you delete it with /forget. You can read more in /privacy.\n\n"
    "What brings you here?"
)
WHERE = (
    "Which company are we talking about?\n\nJust type the name. You can also use a nickname that only you understand."
)
SORRY = f"I'm sorry. Being turned down hurts, and it's fine that it does.\n\n{WHERE}"
ANSWER = "Thanks, I'll call it {where}.\n\nWhat have you heard from them so far?"
HOW = "How do you think it went?"
WENT = f"Thanks, I'll call it {{where}}.\n\n{HOW}"
BAD_NEWS = f"I'm sorry. Being turned down hurts, and it's fine that it does.\n\n{HOW}"
HOW_IT_WENT = (("Badly", "badly"), ("Well, so I'm confused", "well"), ("A bit of both", "mixed"))
HINDERED = (
    "Thanks for being honest about it. Most of what goes wrong in interviews gets better with practice, so let's look"
    " at it together.\n\nMost bad interviews come down to a few things. What got in your way?\n\n"
    "Tap everything that fits and then Done, or type what it was."
)
RIGHT = (
    "And what went right? People often forget the small things: you turned up, you asked something, somebody smiled, "
    "one answer worked.\n\nType one thing, however small."
)
END = "That's the hardest part done. Remember what went right, too: “{right}”"
Context = ContextTypes.DEFAULT_TYPE


class State:
    """One row per person, and one row per interview."""

    def __init__(self, db: aiosqlite.Connection):
        self.db = db

    @classmethod
    async def open(cls, path: str) -> "State":
        db = await aiosqlite.connect(path)
        await db.execute("PRAGMA journal_mode=WAL")
        await db.execute("PRAGMA synchronous=NORMAL")
        await db.execute(
            "CREATE TABLE IF NOT EXISTS people(id INTEGER PRIMARY KEY, step TEXT, picks TEXT, place TEXT)"
        )
        await db.execute(
            "CREATE TABLE IF NOT EXISTS interviews(person INTEGER, place TEXT, picks TEXT, went_right TEXT)"
        )
        await db.commit()
        return cls(db)

    async def load(self, person: int) -> tuple[str, set[str], str]:
        async with self.db.execute("SELECT step, picks, place FROM people WHERE id = ?", (person,)) as cursor:
            row = await cursor.fetchone()
        return (row[0], {*filter(None, row[1].split(","))}, row[2]) if row else ("", set(), "")

    async def save(self, person: int, step: str, picks: set[str] = frozenset(), place: str = "") -> None:  # type: ignore[assignment]
        await self.db.execute(
            "INSERT OR REPLACE INTO people VALUES (?, ?, ?, ?)", (person, step, ",".join(sorted(picks)), place)
        )
        await self.db.commit()


def keyboard(*buttons: tuple[str, str], navigation: bool = True) -> InlineKeyboardMarkup:
    rows = [[InlineKeyboardButton(label, callback_data=data)] for label, data in buttons]
    if navigation:
        rows.append([InlineKeyboardButton(label, callback_data=data) for label, data in NAVIGATION])
    return InlineKeyboardMarkup(rows)


def hindrances(picks: set[str]) -> InlineKeyboardMarkup:
    marked = [(f"✓ {one}" if str(i) in picks else one, f"pick {i}") for i, one in enumerate(HINDRANCES)]
    return keyboard(*marked, ("Done", "done"))


def state_of(context: Context) -> State:
    state = context.bot_data["state"]
    assert isinstance(state, State)
    return state


async def start(update: Update, context: Context) -> None:
    assert update.effective_chat
    assert update.message
    await state_of(context).save(update.effective_chat.id, "welcome")
    choices = ("It just happened", "I was turned down", "I have an interview soon", "Show me around")
    await update.message.reply_text(WELCOME, reply_markup=keyboard(*((one, "turned_down") for one in choices)))


async def debrief(update: Update, context: Context) -> None:
    assert update.effective_chat
    assert update.message
    await state_of(context).save(update.effective_chat.id, "where again")
    await update.message.reply_text(WHERE, reply_markup=keyboard())


async def wrote(update: Update, context: Context) -> None:
    assert update.effective_chat
    assert update.message
    state, person, text = state_of(context), update.effective_chat.id, update.message.text or ""
    step, picks, place = await state.load(person)
    if step == "where":
        await state.save(person, "went", place=text)
        await update.message.reply_text(WENT.format(where=text), reply_markup=keyboard(*HOW_IT_WENT))
    elif step == "where again":
        await state.save(person, "answer", place=text)
        choices = (("Nothing yet", "none"), ("They said no", "no"), ("They made me an offer", "offer"))
        await update.message.reply_text(ANSWER.format(where=text), reply_markup=keyboard(*choices))
    elif step == "right":
        await state.db.execute(
            "INSERT INTO interviews VALUES (?, ?, ?, ?)", (person, place, ",".join(sorted(picks)), text)
        )
        await state.save(person, "end")
        offers = (("Add a do", "do"), ("Add a don't", "dont"), ("My list", "list"), ("Menu", "menu"))
        await update.message.reply_text(END.format(right=text), reply_markup=keyboard(*offers, navigation=False))
    else:
        await update.message.reply_text("I'm not waiting for an answer right now.")


async def tapped(update: Update, context: Context) -> None:
    query = update.callback_query
    assert query
    assert update.effective_chat
    state, person, data = state_of(context), update.effective_chat.id, query.data or ""
    await query.answer()
    step, picks, place = await state.load(person)
    if data.startswith("pick ") and step == "hindrances":
        picks ^= {data.removeprefix("pick ")}
        await state.save(person, step, picks, place)
        await query.edit_message_reply_markup(hindrances(picks))
    elif data == "turned_down" and step == "welcome":
        await state.save(person, "where")
        await query.edit_message_reply_markup(keyboard(("✓ I was turned down", "was"), navigation=False))
        await context.bot.send_message(person, SORRY, reply_markup=keyboard())
    elif data == "no" and step == "answer":
        await state.save(person, "went", place=place)
        await query.edit_message_reply_markup(keyboard(("✓ They said no", "was"), navigation=False))
        await context.bot.send_message(person, BAD_NEWS, reply_markup=keyboard(*HOW_IT_WENT))
    elif data == "badly" and step == "went":
        await state.save(person, "hindrances", place=place)
        await query.edit_message_reply_markup(keyboard(("✓ Badly", "was"), navigation=False))
        await context.bot.send_message(person, HINDERED, reply_markup=hindrances(set()))
    elif data == "done" and step == "hindrances":
        await state.save(person, "right", picks, place)
        await query.edit_message_reply_markup(keyboard(("✓ My nerves", "was"), navigation=False))
        await context.bot.send_message(person, RIGHT, reply_markup=keyboard())


async def opened(application: Application) -> None:
    application.bot_data["state"] = await State.open(os.environ["PLAIN_DATABASE"])
    print("The plain bot is polling.", flush=True)


async def closed(application: Application) -> None:
    await application.bot_data["state"].db.close()


def main() -> None:
    application = (
        ApplicationBuilder()
        .token(os.environ["TELEGRAM_TOKEN"])
        .base_url(f"{os.environ['TELEGRAM_API_URL']}/bot")
        .concurrent_updates(True)
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .post_init(opened)
        .post_shutdown(closed)
        .build()
    )
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CommandHandler("debrief", debrief))
    application.add_handler(CallbackQueryHandler(tapped))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, wrote))
    application.run_polling(allowed_updates=["message", "edited_message", "callback_query", "my_chat_member"])


if __name__ == "__main__":
    main()

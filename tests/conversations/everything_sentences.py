"""Every text about several applications at once, and about what their list shows."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import timedelta

from bot.world.outside import World
from conversations.applications.stages import STAGES
from conversations.applications.views import ORDERS
from conversations.choices import ApplicationStage

from .chat import START, Chat


def in_sentences(outside: World) -> Iterator[Chat]:
    """Several changed at once, what can't be placed, and what the list shows, in all that may be said of it."""
    for lines in ("Acme, cook\nGlobex, chef\nHooli, cook\nHooli, chef", "Acme"):
        for said in (
            "delete acme", "mark acme as no", "mark acme as applied", "mark acme as interview", "mark acme as offer",
            "mark acme as withdrawn", "acme and globex said no", "acme, zorg and qwert said no",
            "acme and hooli said no",
            "acme and globex want an interview", "acme and globex made me an offer", "delete acme and globex",
            "acme said no, globex wants an interview", "acme and zorg said no", "acme pays 45k", "hooli pays 45k",
            "acme link www.acme.example", "acme closes 12 dec", "acme contact: Jo Park", "note for acme: be early",
            "acme was via a friend", "acme role should be baker", "rename acme to Globex",
        ):  # fmt: skip
            chat = Chat(outside=outside)
            chat.command(f"applied {lines}")
            stages: tuple[ApplicationStage, ...] = ("applied", "found", "offer")
            for stage in stages:
                twin = chat.copy()
                twin.person = deepcopy(chat.person)
                twin.person.applications[1].stage = stage
                twin.command(f"applications {said}")
                twin.command(f"applications {said}")
                yield twin
    yield from _asked(outside)
    yield from _pasted(outside)
    for month in range(1, 13):
        chat = Chat(outside=outside)
        chat.command(f"applied Acme, cook, applied {2025 if month > 10 else 2026}-{month:02}-02")
        chat.command("applications")
        for choice in ("tools", "see", "month"):
            chat.choose(choice)
        yield chat
    for lines in ("Acme, cook, via LinkedIn", "Acme, cook, via LinkedIn\nGlobex, chef", "found: Acme"):
        chat = Chat(outside=outside)
        chat.command(f"applied {lines}")
        for said in (
            *STAGES, "interviews", "ghosted", "in touch", "over", "open", "linkedin", "silent for two weeks",
            "silent for a day", "before october", "since october", "in october", *ORDERS,
        ):  # fmt: skip
            chat.command("applications")
            chat.type(said)
        for choice in ("channel", "month", "order"):
            chat.command("applications")
            for step in ("tools", "see", choice):
                chat.choose(step)
            chat.type("qwertz")
        yield chat


def _asked(outside: World) -> Iterator[Chat]:
    """Whom to chase, counts, and all of it as text: of none, one, some and many."""
    for lines in (
        "found: Acme, closes 20 November", "Acme, cook",
        "Acme, cook, via LinkedIn, offer\nGlobex, cook, via LinkedIn, rejected",
        "\n".join(["Acme, via LinkedIn, rejected"] * 4 + ["Globex"] * 7), "\n".join(["Acme"] * 60),
    ):  # fmt: skip
        for days in (0, 60):
            chat = Chat(outside=outside)
            chat.command(f"applied {lines}")
            chat.now += timedelta(days=days)
            for one in chat.person.applications.values():
                one.closes = START if one.stage == "offer" else one.closes
            for said in (
                "",
                "chase",
                "numbers",
                "how many this month",
                "how many from linkedin",
                "how many last month",
                "copy",
            ):
                chat.command(f"applications {said}")
                chat.type("qwertz")
            yield chat
    chat = Chat(outside=outside)
    chat.command("applied Acme, cook")
    chat.command("applications chase")
    chat.person.applications = {}
    chat.command("applications chase")
    yield chat


def _pasted(outside: World) -> Iterator[Chat]:
    """Rows of a spreadsheet: of none, one and many that are new, with lines that aren't read."""
    head = "Company\tRole\tStatus"
    for known, rows in (
        ("", "Acme\tcook\tRejected"), ("", "Acme\tcook\tRejected\nGlobex\tchef\tApplied\n\tcook"),
        ("Acme, cook", "Acme\tcook"),
        ("Acme, cook", "Acme\tcook\tRejected\nGlobex\tchef\n\tcook\n\tchef"),
        ("Acme, cook\nGlobex, chef", "Acme\tcook\nGlobex\tchef"),
        ("", "\n".join(["Acme\tcook"] * 9)),
    ):  # fmt: skip
        for choice in ("add", "no"):
            chat = Chat(outside=outside)
            if known:
                chat.command(f"applied {known}")
            chat.type(f"{head}\n{rows}")
            chat.type("qwertz")
            chat.choose(choice)
            yield chat
    for said in ("track applications", "i want to log my applications"):
        chat = Chat(outside=outside)
        chat.command("start")
        chat.type(said)
        yield chat

"""The server on its own: `python -m bot.local --port 0 [--token T] [--no-page]`.

For end-to-end runs: the bot can be killed and restarted while the server keeps running. Moving the clock here changes
the dates of messages, but nothing in the bot.
"""

import argparse
import asyncio
import os
import signal
import sys
from datetime import timedelta

from ..clock import Clock
from .server import LocalServer

TOKEN = "1000000001:local-chat-on-this-machine-00000000"  # noqa: S105 - no secret: it only opens this server
NOTE = "This page stands in for Telegram, and talks to a Bot API server on your machine."


async def serve(port: int, token: str, *, page: bool, calls_kept: int) -> None:
    """Serve until SIGINT or SIGTERM."""
    clock = Clock()

    async def move(by: timedelta) -> None:
        clock.offset += by

    async def start_over() -> None:
        clock.offset = timedelta(0)

    server = LocalServer(
        token=token,
        clock=clock,
        move_clock=move,
        start_over=start_over,
        page=page,
        note=NOTE,
        calls_kept=calls_kept,
    )
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    url = await server.start(port)
    sys.stdout.write(f"Bot API and chat page: {url}/\n" if page else f"Bot API: {url}/\n")
    sys.stdout.flush()
    try:
        await stopped.wait()
    finally:
        await server.stop()


def main() -> int:
    """Parse the command line and serve.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(prog="python -m bot.local", description="A Bot API server with a chat page.")
    parser.add_argument("--port", type=int, default=0, help="0 means any free one (default)")
    parser.add_argument("--token", default=TOKEN, help=f"the token it answers to (default {TOKEN})")
    parser.add_argument("--no-page", action="store_true", help="the Bot API only")
    parser.add_argument("--calls-kept", type=int, default=10_000, help="how many calls /chat/calls keeps")
    args = parser.parse_args()
    try:
        asyncio.run(serve(args.port, args.token, page=not args.no_page, calls_kept=args.calls_kept))
    except OSError as error:
        sys.stderr.write(f"Port {args.port} on 127.0.0.1 can't be used: {os.strerror(error.errno or 0)}.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

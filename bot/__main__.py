"""The command line: `python -m bot`, or `rebound` once installed."""

import signal

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until main: Ctrl+C during imports prints no traceback

import asyncio
import os
import sys
from pathlib import Path

from .settings import Settings, SettingsError, read_settings


def main() -> int:
    """Run the bot until it is told to stop, or one of the commands beside it.

    Returns:
        0, or 1 after printing one plain sentence to standard error.
    """
    if sys.argv[1:]:
        from .commands import rebound  # only then: starting the bot needs none of it

        return int(rebound(prog_name="rebound", standalone_mode=True) or 0)
    os.umask(0o077)  # our files hold people's answers, encrypted or not
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return _run()
    except KeyboardInterrupt:  # before the event loop handles it: nothing has started
        return 130


def _run() -> int:
    try:
        settings = read_settings(os.environ, Path(".env"))
    except SettingsError as error:
        return _say(str(error))
    # Imported only now, so that an invalid setting is reported at once.
    from .logs import place
    from .telegram.errors import Fault

    try:
        asyncio.run(_serve(settings))
    except Fault as fault:
        return _say(str(fault))
    except Exception as error:  # noqa: BLE001 - its message may quote a person
        return _say(f"Rebound stopped because of {type(error).__name__} at {place(error)}: please report it.")
    return 0


async def _serve(settings: Settings) -> None:
    from . import app, logs

    logs.configure(settings.log_level, settings.log_format)

    def ready(running: app.App) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, running.ask_to_stop)
        for hint in settings.hints:
            print(hint)
        if running.address:
            print("No TELEGRAM_TOKEN is set, so this is a local chat. Nothing leaves this machine.")
            seen = _open_browser(running.address)
            print(f"{'Your browser should show' if seen else 'Open in a browser:'} {running.address}  Ctrl+C stops.")
        elif settings.webhook:
            print(f"Rebound takes in what Telegram posts to {settings.webhook.url}. Ctrl+C stops.")
        else:
            print("Rebound is polling Telegram. Ctrl+C stops.")
        sys.stdout.flush()

    await app.run(settings, ready)


def _open_browser(address: str) -> bool:
    """Open the chat page if there is a display; a terminal browser would take over the terminal."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform == "darwin"):
        return False
    import webbrowser

    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False


def _say(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

"""Listens for HTTP requests."""

from aiohttp import web

from .errors import Fault

AT_THE_END = 1.0  # seconds for aiohttp's own end: a connection that it accepts in its last moment waits so long


async def serve(app: web.Application, name: str, listen: tuple[str, int]) -> web.AppRunner:
    """Serve an application at an address; `name` is the setting that says it. Raises Fault."""
    # No access log: addresses and times of requests are nobody's business.
    runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=AT_THE_END)
    await runner.setup()
    try:
        await web.TCPSite(runner, *listen, backlog=1024).start()
    except OSError:
        await runner.cleanup()
        raise Fault(f"{name} can't be used: stop what uses that address, or set {name} to another.") from None
    return runner

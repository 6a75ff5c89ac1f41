"""HTTP calls to the Bot API: checks the token, parses the parameters, runs the method, and returns JSON."""

import json
import logging
import re
from hmac import compare_digest
from typing import Any

from aiohttp import web

from .methods import METHODS
from .params import integer, read_params, structure
from .refusals import Refused
from .shapes import Json
from .state import ChatState
from .updates import Conflict

log = logging.getLogger(__name__)

_WELL_FORMED = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{3,}")
_CONFLICT = Refused(
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    status=409,
)
_HOOKED = Refused(
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    status=409,
)
MAX_POLL_SECONDS = 50

to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class BotApi:
    """Serves `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, state: ChatState, token: str) -> None:
        self._state = state
        self._token = token.encode()

    def add_routes(self, app: web.Application) -> None:
        """Register the routes."""
        app.router.add_route("*", "/bot{token:[^/]*}/{method:[^/]*}", self.call)
        app.router.add_get("/file/bot{token:[^/]*}/{path:.+}", self.download)

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Serve one method call."""
        name = request.match_info["method"]
        params: Json = {}
        status, answer = 200, None
        try:
            self._check_token(request.match_info["token"])
            params = await read_params(request)
            answer = await self._run(name, params, request)
        except Refused as refused:
            return self._refuse(name, params, refused)
        except web.HTTPException:
            raise
        except Exception as error:
            # The traceback contains no texts, but the exception's message may quote somebody.
            log.error("%s failed with %s", name if name.isalnum() else "a call", type(error).__name__)
            log.debug("where", exc_info=error)
            return self._refuse(name, params, Refused("Internal Server Error", status=500))
        self._state.note_call(name, params, status, answer)
        body = '{"ok":true,"result":' + to_json(answer) + "}"
        return web.Response(body=body.encode("utf-8", "replace"), content_type="application/json")

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Serve the contents of a file, at the path that getFile returned."""
        try:
            self._check_token(request.match_info["token"])
        except Refused as refused:
            return self._refuse("file", {}, refused)
        file_id = self._state.paths.get(request.match_info["path"])
        if file_id is None:
            return self._refuse("file", {}, Refused("Not Found", status=404))
        return web.Response(body=self._state.files[file_id].data, content_type="application/octet-stream")

    def _check_token(self, token: str) -> None:
        if not compare_digest(token.encode(), self._token):
            if _WELL_FORMED.fullmatch(token):
                raise Refused("Unauthorized", status=401)
            raise Refused("Not Found", status=404)

    async def _run(self, name: str, params: Json, request: web.Request) -> Any:
        wanted = name.lower()
        if wanted == "getupdates":
            return await self._get_updates(params, request)
        method = METHODS.get(wanted)
        if method is None:
            raise Refused("Not Found", status=404)
        return method(self._state, params)

    async def _get_updates(self, params: Json, request: web.Request) -> list[Json]:
        state, updates = self._state, self._state.updates
        if "allowed_updates" in params:
            allowed = structure(params, "allowed_updates")
            if isinstance(allowed, list):
                state.allow([kind for kind in allowed if isinstance(kind, str)])
        if state.webhook is not None:
            raise _HOOKED
        updates.end_other_poll()
        state.confirm(updates.below(integer(params, "offset")))
        limit = integer(params, "limit", 100)
        timeout = min(max(integer(params, "timeout"), 0), MAX_POLL_SECONDS)

        def alive() -> bool:
            transport = request.transport
            return transport is not None and not transport.is_closing()

        try:
            return await updates.take(limit if 1 <= limit <= 100 else 100, timeout, alive)
        except Conflict:
            raise _CONFLICT from None

    def _refuse(self, name: str, params: Json, refused: Refused) -> web.Response:
        self._state.note_call(name, params, refused.status, refused.description)
        body: Json = {"ok": False, "error_code": refused.status, "description": refused.description}
        if refused.parameters:
            body["parameters"] = refused.parameters
        return web.Response(
            status=refused.status,
            body=to_json(body).encode("utf-8", "replace"),
            content_type="application/json",
        )

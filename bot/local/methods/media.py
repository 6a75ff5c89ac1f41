"""Methods that send and fetch photos and files."""

import mimetypes
import re

from ..images import measure
from ..keyboards import read_markup
from ..params import MAX_UPLOAD, Upload, text
from ..refusals import Refused, bad
from ..shapes import Json, StoredFile
from ..state import ChatState
from .messages import find_chat, new_message, read_caption

MAX_PHOTO = 10 * 1024 * 1024
MAX_DOWNLOAD = 20 * 1024 * 1024


def _given_file(state: ChatState, params: Json, field: str) -> Upload | StoredFile:
    """The file that a call sends: an upload, or the id of a file sent before."""
    value = params.get(field)
    if isinstance(value, str) and value.startswith("attach://"):
        value = params.get(value.removeprefix("attach://"))
    if isinstance(value, Upload):
        if not value.data:
            raise bad("file must be non-empty")
        if len(value.data) > MAX_UPLOAD:
            raise Refused("Request Entity Too Large", status=413)
        return value
    if not value:
        raise bad(f"there is no {field} in the request")
    stored = state.files.get(str(value))
    if stored is None:
        if "://" in str(value):
            raise bad("this server doesn't fetch files from the web")
        raise bad("wrong remote file identifier specified: Wrong padding in the string")
    return stored


def safe_name(name: str) -> str:
    """A file name without path separators and other unsafe characters."""
    return re.sub(r"[\x00-\x1f<>:\"/\\|?*]", "_", name).strip(". ")[-120:] or "file"


def photo_sizes(file: StoredFile, width: int, height: int) -> list[Json]:
    """A photo as it appears in a message. One size is enough here."""
    return [
        {
            "file_id": file.id,
            "file_unique_id": file.unique_id,
            "file_size": len(file.data),
            "width": width,
            "height": height,
        }
    ]


def send_photo(state: ChatState, params: Json) -> Json:
    """Send a photo."""
    given = _given_file(state, params, "photo")
    if len(given.data) > MAX_PHOTO:
        raise bad(
            f"file of size {len(given.data)} bytes is too big for a photo; the maximum size is {MAX_PHOTO} bytes"
        )
    measured = measure(given.data)
    if measured is None:
        raise bad("IMAGE_PROCESS_FAILED")
    ending, width, height = measured
    if not width or not height or width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    caption, markup = read_caption(params), read_markup(params)
    chat = find_chat(state, params, to_send=True)
    if isinstance(given, Upload):
        mime = "image/jpeg" if ending == "jpg" else f"image/{ending}"
        given = state.keep_file("photos", f"photo.{ending}", mime, given.data)
    return new_message(state, chat, params, {"photo": photo_sizes(given, width, height), **caption}, markup)


def document_of(file: StoredFile) -> Json:
    """A file as it appears in a message."""
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_name": file.name,
        "mime_type": file.mime,
        "file_size": len(file.data),
    }


def send_document(state: ChatState, params: Json) -> Json:
    """Send a file."""
    given = _given_file(state, params, "document")
    caption, markup = read_caption(params), read_markup(params)
    chat = find_chat(state, params, to_send=True)
    if isinstance(given, Upload):
        name = safe_name(given.name)
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        given = state.keep_file("documents", name, mime, given.data)
    return new_message(state, chat, params, {"document": document_of(given), **caption}, markup)


def get_file(state: ChatState, params: Json) -> Json:
    """Return the path to download a file from."""
    file_id = text(params, "file_id")
    if not file_id:
        raise bad("file_id not specified")
    file = state.files.get(file_id)
    if file is None:
        raise bad("invalid file_id")
    if len(file.data) > MAX_DOWNLOAD:
        raise bad("file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": file.path,
    }


METHODS = {"sendPhoto": send_photo, "sendDocument": send_document, "getFile": get_file}

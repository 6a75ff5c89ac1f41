"""docs/export.schema.json: the JSON Schema of the file that /export makes, from the types that read it."""

import json

import msgspec

from conversations.export.schema import LEFT, Export
from tests.conftest import ROOT

FILE = ROOT / "docs" / "export.schema.json"


def document() -> str:
    """Without the fields of a person that aren't in the file, and what only these need."""
    whole = msgspec.json.schema(Export)
    person = whole["$defs"]["Person"]["properties"]
    for name in LEFT:
        del person[name]
    whole["$defs"] = {name: one for name, one in whole["$defs"].items() if name in _needed(whole)}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _needed(whole: dict[str, object]) -> set[str]:
    """The definitions that the file's own leads to."""
    definitions = whole["$defs"]
    assert isinstance(definitions, dict)
    found, waiting = set[str](), ["Export"]
    while waiting:
        name = waiting.pop()
        found.add(name)
        text = json.dumps(definitions[name])
        waiting += [other for other in definitions if f'"#/$defs/{other}"' in text and other not in found]
    return found

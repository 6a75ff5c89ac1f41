"""Pictures drawn from a template and data, with fonts of our own: the same on every machine, in every script."""

from .drawing import TEMPLATES, draw

__all__ = ["TEMPLATES", "draw"]

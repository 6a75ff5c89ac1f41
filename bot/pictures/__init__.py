"""Renders pictures from a template and data, with bundled fonts, so they look the same on every machine."""

from .drawing import TEMPLATES, draw
from .process import DrawingProcess

__all__ = ["TEMPLATES", "DrawingProcess", "draw"]

"""Interviews side by side: how one begins, the list, every answer to see and change, what came up again."""

"""What came of it all, given back to them: how the search goes, and the six steps as a booklet.

    numbers.py    what /progress counts             progress.py   the picture, and the same in words
    booklet.py    what stands in the booklet        playbook.py   /playbook: as a PDF, or as Markdown

Both are for them alone. The booklet has nothing about moods, private pages, rights or the plan for bad moments.
"""

from . import playbook, progress

__all__ = ["playbook", "progress"]

"""Understands typed words: what they mean besides labels and numbers, and whether somebody may be in danger.

Both use a table that a writer can read (texts/<language>/hearing, texts/<language>/care) and the same modules:

    characters  normalises spelling and splits a text into words
    spelling    replaces words by the table's spelling of them
    grammar     parses the lines of a table into nodes
    nodes       finds a line in a text
    table       the words of a table, and texts in those words
    senses      what a text may mean, and how likely
    likeness    which examples a text is most like
    reading     what was found
    labels      which label a sentence says
    examples    lines and examples together: kinds and options
    hearing     what follows from that in a dialogue
    care        words of self-harm, by lines
    care_examples  the same with examples
"""

from .care import Care
from .concern import Concern
from .grammar import LineError
from .hearing import LONGEST, Hearing
from .likeness import Counted
from .reading import NOTHING, Reading

__all__ = ["LONGEST", "NOTHING", "Care", "Concern", "Counted", "Hearing", "LineError", "Reading"]

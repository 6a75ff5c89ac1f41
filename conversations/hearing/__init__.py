"""How typed words are heard: what they mean beside labels and numbers, and whether somebody may be in danger.

Both work by a table that a writer can read (texts/<language>/hearing, texts/<language>/care) and by the same machine:

    characters  what two spellings of a sentence share, cut into words
    spelling    words as the table spells them
    grammar     lines of a table, read into nodes
    nodes       how a line is found in a text
    table       the words of a table, and a text in them
    senses      what a text may mean, and how surely
    hearing     what follows from it in a dialogue
    care        words of self-harm
"""

from .care import Care, Concern
from .grammar import LineError
from .hearing import Hearing, Reading

__all__ = ["Care", "Concern", "Hearing", "LineError", "Reading"]

"""The dialogue engine: steps and tables, events and messages, and how a talk moves between its questions."""

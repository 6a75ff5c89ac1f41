"""Interviews: beginning one, the list of them, the overview of one with all answers, patterns across them."""

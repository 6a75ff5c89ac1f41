"""How they are: words of self-harm, helplines, moods, the private page, privacy."""

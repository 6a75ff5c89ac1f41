"""Wellbeing and privacy: words of self-harm, helplines, moods, private pages, deleting everything."""

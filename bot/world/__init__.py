"""The world that is handed to conversations/: texts, dates, places, working days, facts."""

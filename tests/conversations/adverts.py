"""Adverts as people paste them: with bullets, as one paragraph, with what would be nice, with bullets lost."""

CAFE = """Shift Lead – Riverside Café
About us
We're a small, friendly company with five cafés along the river.
The role
You'll run the shift, open and close the shop, and look after a team of six.
What you'll need
• Two years' experience in a busy kitchen or café
• Level 2 food hygiene certificate
• You're happy to work weekends
• Spanish would be a plus
• Calm under pressure
Nice to have
• Barista training
• A driving licence
What we offer
• £13.20 an hour
• Free meals
"""
PARAGRAPH = (
    "Acme is looking for a data analyst to join our growing team in Leeds. You will work with product managers. "
    "You must have at least three years of experience with SQL. A degree in a related field is required. "
    "Knowledge of Python is desirable. We offer 28 days of holiday and a pension. Please apply by 3 May with a CV."
)
NURSE = """Requirements:
- Registered nurse with active licence
- 1+ years in acute care preferred
- BLS certification
- Ability to lift 20 kg
- Night shifts
Benefits:
- Health insurance
"""
NO_BULLETS = """Customer Service Advisor
Do you love helping people? Join us!
Responsibilities
Answering calls and emails
Your profile
Strong communication skills
Fluent English and German
Flexible about hours
Please send your CV to jobs@example.org
"""

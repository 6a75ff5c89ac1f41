"""The job search: the weekly plan, networking, a plan for another rejection."""

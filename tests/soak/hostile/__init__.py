"""Damaged and hostile inputs from seeds, and the commands that read them: `python -m tests.soak.hostile`."""

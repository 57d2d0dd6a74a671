"""Callbacks of Lightning's Trainer: schedule, records, models and states to keep, console."""

"""Shared by the commands: console, progress, reports and plots."""

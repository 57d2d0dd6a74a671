"""Run folders on disk: settings, metrics, model and states."""

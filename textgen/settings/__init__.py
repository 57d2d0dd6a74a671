"""Settings of a run and of generation: typed, with defaults, bounds and help; presets; parsing."""

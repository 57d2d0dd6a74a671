"""The commands: one file each, alike in `train.py`, `generate.py` and `textgen`."""

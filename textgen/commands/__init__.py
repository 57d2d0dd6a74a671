"""The commands, alike in `train.py`, `generate.py` and `textgen`: a module or a package each, and `ui` for all."""

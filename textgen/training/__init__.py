"""Training: the only package that imports lightning; `sinks.py` alone imports wandb."""

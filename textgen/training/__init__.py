"""Training: the only room that imports lightning; `tracking.py` alone imports wandb."""

"""Writes with a trained model: the same as `textgen generate`."""

from textgen.launch import launch

if __name__ == "__main__":
    launch("generate")

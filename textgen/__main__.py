"""`python -m textgen`: the same as the console script `textgen`."""

from textgen.launch import launch

if __name__ == "__main__":
    launch()

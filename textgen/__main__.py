"""`python -m textgen`: the same as the console script `textgen`."""

from textgen.cli import main

if __name__ == "__main__":
    main()

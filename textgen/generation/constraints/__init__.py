"""Constraints on the generated text: regular expressions and keywords, compiled to a DFA over token ids."""

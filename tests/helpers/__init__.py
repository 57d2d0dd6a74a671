"""Shared by the tests: small texts, tokenizers and runs, servers on loopback, commands in this process."""

"""The network: its equations, its fast stack, its state, and the language model built from them."""

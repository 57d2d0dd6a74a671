"""Windows into a trained network: what its gates do, what its cells follow, how far it remembers."""

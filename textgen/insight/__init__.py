"""Measurements of trained networks: activations, gate saturation, probes of single units, gradients, memory."""

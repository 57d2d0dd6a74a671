"""Fused kernels for training recurrent layers on the CPU: C sources, their LLVM IR, and the PyTorch function."""

"""Kind of the device that a run trains on, and the speed that is assumed for it."""

from __future__ import annotations

import os
from typing import Literal, NamedTuple

import torch
from lightning.fabric.plugins.environments.slurm import SLURMEnvironment

from textgen.model.cells import LANES_TILE, PERSISTENT_UNITS, WITH_CELL_STATE
from textgen.model.config import ModelConfig
from textgen.model.kernels.compiled import fastest_variant
from textgen.settings.run import TrainingSettings
from textgen.training.model_sizing import Memory

Accelerator = Literal["cpu", "cuda", "mps"]
"""Device type, as PyTorch names it."""
DeviceKind = Literal["cpu", "cpu-amx", "mps", "cuda"]
"""The same, with CPUs with AMX (in bf16, on the fused kernels) apart."""
OPERATIONS: dict[DeviceKind, float] = {"cpu": 1.7e11, "cpu-amx": 8e11, "mps": 1e12, "cuda": 4e11}
"""Floating-point operations per second that training is assumed to reach, on CPUs as measured on two cores, on NVIDIA
GPUs, estimated, for each multiprocessor. A constant and not a measurement, so that one command trains the same network
on every machine of a kind."""
MULTIPROCESSORS = 100
"""Of an NVIDIA GPU that cannot be asked."""
DEVICE_TITLES: dict[DeviceKind, str] = {
    "cpu": "a CPU (AMX not used)",
    "cpu-amx": "a CPU with AMX",
    "mps": "an Apple GPU",
    "cuda": "an NVIDIA GPU",
}


def detect_accelerator(asked: str = "auto") -> Accelerator:
    """Returns the device type of a run for `--accelerator`: cpu, cuda or mps. An Apple GPU has to be asked for:
    `nn.LSTM` has lost memory at every step there (github.com/pytorch/pytorch/issues/145374).
    """
    if asked in ("auto", "gpu") and torch.cuda.is_available():
        return "cuda"
    if asked in ("gpu", "mps") and torch.backends.mps.is_available():
        return "mps"
    return "cpu"


def operations_per_second(device: DeviceKind, processes: int = 1) -> float:
    """Returns the speed that is assumed for a run: on NVIDIA GPUs, by their size and number."""
    if device != "cuda":
        return OPERATIONS[device]
    known = torch.cuda.is_available()
    size = torch.cuda.get_device_properties(0).multi_processor_count if known else MULTIPROCESSORS
    return OPERATIONS[device] * size * processes


def training_memory(settings: TrainingSettings, accelerator: Accelerator) -> Memory:
    """Returns the memory that a run will train in: that of a GPU, or that of the machine, which its processes share."""
    here, everywhere = process_counts(settings, accelerator)
    if accelerator == "cuda":
        total = torch.cuda.get_device_properties(0).total_memory if torch.cuda.is_available() else 0
        bytes_each = 4 if settings.precision == "fp32" else 2
        if settings.cuda_graph and everywhere == 1 and settings.accumulate == 1:
            bytes_each *= 2  # captured steps have memory of their own
        return Memory("a GPU", total, processes=everywhere, activation_bytes=bytes_each)
    return Memory("this machine", physical_memory(), networks=here, processes=everywhere)


class Gpu(NamedTuple):
    """Compute capability and number of multiprocessors of an NVIDIA GPU, which decide about cuDNN's kernels."""

    major: int
    minor: int
    multiprocessors: int

    @classmethod
    def first(cls) -> Gpu:
        """Returns the first GPU of this machine."""
        properties = torch.cuda.get_device_properties(0)
        return cls(properties.major, properties.minor, properties.multi_processor_count)

    @property
    def has_persistent_kernel(self) -> bool:
        """Whether PyTorch ever lets cuDNN choose its persistent kernel for LSTMs there."""
        if self.major == 7:
            return self.minor == 0
        return self.major > 7 and (self.major, self.minor) != (8, 6) and self.multiprocessors >= 98


def slow_shape(config: ModelConfig, lanes: int, precision: str, gpu: Gpu) -> str | None:
    """Returns what keeps cuDNN from its persistent kernel, which keeps a layer's weights on the GPU for a whole window,
    and what would allow it; None if nothing does, or if this GPU never uses it. After PyTorch's RNN.cpp.

    Args:
        lanes: of one GPU; more than 128 are computed in parts.
    """
    if not gpu.has_persistent_kernel:
        return None
    misses = [
        *(["--cell lstm or coupled"] if config.cell not in WITH_CELL_STATE else []),
        *(["--precision bf16 or fp16"] if precision == "fp32" else []),
        *(
            ["--hidden a multiple of 128 up to 1024"]
            if config.hidden % PERSISTENT_UNITS or config.hidden > 1024
            else []
        ),
        *(["--embedding a multiple of 128"] if config.embedding % PERSISTENT_UNITS else []),
        *(["--batch-size a multiple of 8 on each GPU"] if lanes % LANES_TILE else []),
    ]
    return (
        f"layers are slower than they could be: cuDNN's persistent kernel needs {', '.join(misses)}" if misses else None
    )


def process_counts(settings: TrainingSettings, accelerator: Accelerator) -> tuple[int, int]:
    """Returns the number of processes that will train on this machine, and on all, by settings and launcher."""
    tasks = os.environ.get("WORLD_SIZE") or (os.environ.get("SLURM_NTASKS") if SLURMEnvironment.detect() else None)
    devices = settings.devices.strip()
    if devices == "auto" and tasks and tasks.isdigit():
        local = os.environ.get("LOCAL_WORLD_SIZE")
        return int(local or -(-int(tasks) // settings.num_nodes)), int(tasks)
    here = int(devices) if devices.isdigit() else len([each for each in devices.split(",") if each.strip()])
    if devices == "-1":
        here = torch.cuda.device_count() if accelerator == "cuda" else 1
    return max(here, 1), max(here, 1) * settings.num_nodes


def physical_memory() -> int:
    """Returns the bytes of memory of this machine; 0 if the system does not report them."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def describe_devices(accelerator: str, precision: str, *, used: int, here: int | None = None) -> str:
    """Returns devices and precision of a run: `cuda x 2, bf16; 6 more GPUs: --devices 8` where 6 are not used.

    Args:
        used: devices of the run.
        here: those of them on this machine; None for all.
    """
    here = used if here is None else here
    if accelerator == "cuda" and precision == "bf16":
        precision = "bf16 (recurrent layers in fp16)"  # as cuDNN has it
    others = torch.cuda.device_count() - here if accelerator == "cuda" else 0
    more = f"; {others} more GPU{'s' * (others > 1)}: --devices {here + others}" if others > 0 else ""
    if accelerator == "cpu" and torch.backends.mps.is_available():
        more = "; Apple GPU: --accelerator mps"
    return accelerator + (f" x {used}" if used > 1 else "") + f", {precision}{more}"


def device_kind(accelerator: Accelerator, precision: str = "auto") -> DeviceKind:
    """Returns the kind of device for an accelerator and a precision of training."""
    if accelerator == "cpu" and precision in ("auto", "bf16") and fastest_variant() == "amx":
        return "cpu-amx"
    return accelerator

from types import SimpleNamespace

import pytest
import torch

from textgen.model.config import ModelConfig
from textgen.settings.run import TrainingSettings
from textgen.training.device import (
    DEVICE_TITLES,
    OPERATIONS,
    Gpu,
    describe_devices,
    detect_accelerator,
    device_kind,
    operations_per_second,
    process_counts,
    slow_shape,
    training_memory,
)

H200 = Gpu(9, 0, 132)


@pytest.mark.parametrize(("variant", "kind"), [("amx", "cpu-amx"), (None, "cpu")])
def test_a_cpu_with_amx_is_a_kind_of_its_own_in_bf16(monkeypatch, variant, kind):
    monkeypatch.setattr("textgen.training.device.fastest_variant", lambda: variant)
    assert device_kind("cpu") == device_kind("cpu", "bf16") == kind
    assert device_kind("cpu", "fp32") == "cpu"
    assert device_kind("cuda", "bf16") == "cuda"


def test_each_kind_has_a_speed_and_a_title():
    assert set(OPERATIONS) == set(DEVICE_TITLES) == {"cpu", "cpu-amx", "mps", "cuda"}


@pytest.mark.parametrize(
    ("flags", "environment", "here", "everywhere"),
    [
        ({}, {}, 1, 1),
        ({"devices": "4"}, {}, 4, 4),
        ({"devices": "0,2,3", "num_nodes": 2}, {}, 3, 6),
        ({"devices": "-1"}, {}, 8, 8),
        ({}, {"WORLD_SIZE": "16", "LOCAL_WORLD_SIZE": "8"}, 8, 16),
        ({"num_nodes": 4}, {"SLURM_NTASKS": "32"}, 8, 32),
        ({"devices": "2"}, {"SLURM_NTASKS": "1"}, 2, 2),  # Lightning starts them in a batch script
        ({"devices": "many"}, {}, 1, 1),  # refused later, by its flag
    ],
)
def test_processes_of_a_run_before_they_start(monkeypatch, flags, environment, here, everywhere):
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 8)
    for name in ("WORLD_SIZE", "LOCAL_WORLD_SIZE", "SLURM_NTASKS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert process_counts(TrainingSettings(**flags), "cuda") == (here, everywhere)


def test_memory_is_that_of_a_gpu_or_of_the_machine_for_all_its_processes(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: SimpleNamespace(total_memory=80))
    of_a_gpu = training_memory(TrainingSettings(devices="4", num_nodes=2), "cuda")
    assert (of_a_gpu.available, of_a_gpu.networks, of_a_gpu.processes, of_a_gpu.activation_bytes) == (80, 1, 8, 2)
    assert training_memory(TrainingSettings(precision="fp32", cuda_graph=False), "cuda").activation_bytes == 4
    assert training_memory(TrainingSettings(precision="fp32"), "cuda").activation_bytes == 8  # with a graph's
    shared = training_memory(TrainingSettings(devices="2"), "cpu")
    assert (shared.networks, shared.processes, shared.activation_bytes) == (2, 2, 4)


def test_a_run_uses_one_device_unless_asked_and_says_that_there_are_more(monkeypatch):
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 8)
    assert describe_devices("cuda", "fp32", used=1) == "cuda, fp32; 7 more GPUs: --devices 8"
    assert describe_devices("cuda", "fp32", used=7) == "cuda x 7, fp32; 1 more GPU: --devices 8"
    assert describe_devices("cuda", "bf16", used=8) == "cuda x 8, bf16 (recurrent layers in fp16)"
    assert describe_devices("cuda", "fp16", used=16, here=8) == "cuda x 16, fp16"  # on two machines
    assert describe_devices("cuda", "fp16", used=4, here=2) == "cuda x 4, fp16; 6 more GPUs: --devices 8"
    assert describe_devices("cpu", "fp32", used=2) == "cpu x 2, fp32"


@pytest.mark.parametrize(
    ("shape", "lanes", "needs"),
    [
        ({}, 128, None),
        ({"embedding": 64}, 16, "--embedding a multiple of 128"),
        ({"hidden": 1000}, 16, "--hidden a multiple of 128 up to 1024"),
        ({"hidden": 2048}, 16, "--hidden a multiple of 128 up to 1024"),
        ({}, 1024, None),
        ({}, 2, "--batch-size a multiple of 8 on each GPU"),
        ({"cell": "gru"}, 260, "--cell lstm or coupled, --batch-size a multiple of 8 on each GPU"),
        ({"cell": "coupled"}, 8, None),
    ],
)
def test_what_keeps_cudnn_from_its_persistent_kernel_is_said(shape, lanes, needs):
    config = ModelConfig(**{"vocabulary": 65, "embedding": 128, "hidden": 512, "layers": 3, **shape})
    found = slow_shape(config, lanes, "bf16", H200)
    assert found == (needs and f"layers are slower than they could be: cuDNN's persistent kernel needs {needs}")


def test_the_speed_of_nvidia_gpus_is_by_their_size_and_number(monkeypatch):
    assert operations_per_second("cpu", 4) == OPERATIONS["cpu"]
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: SimpleNamespace(multi_processor_count=132))
    assert operations_per_second("cuda") == pytest.approx(5.28e13)  # an H200
    assert operations_per_second("cuda", 8) == pytest.approx(8 * 5.28e13)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert operations_per_second("cuda") == pytest.approx(4e13)


def test_an_apple_gpu_is_used_when_asked_for_and_named_otherwise(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert [detect_accelerator(asked) for asked in ("auto", "cpu", "gpu", "mps")] == ["cpu", "cpu", "mps", "mps"]
    assert describe_devices("cpu", "fp32", used=1) == "cpu, fp32; Apple GPU: --accelerator mps"
    assert describe_devices("mps", "fp32", used=1) == "mps, fp32"


def test_fp32_misses_the_persistent_kernel_and_some_gpus_have_none():
    config = ModelConfig(vocabulary=65, embedding=128, hidden=512, layers=3)
    assert slow_shape(config, 8, "fp32", H200).endswith("persistent kernel needs --precision bf16 or fp16")
    others = {"A100": Gpu(8, 0, 108), "RTX 4090": Gpu(8, 9, 128), "V100": Gpu(7, 0, 80)}
    without = {"RTX 3090": Gpu(8, 6, 82), "T4": Gpu(7, 5, 40), "P100": Gpu(6, 0, 56), "RTX 4070": Gpu(8, 9, 46)}
    assert all(gpu.has_persistent_kernel for gpu in others.values())
    assert not any(gpu.has_persistent_kernel for gpu in without.values())
    assert slow_shape(config, 2, "fp32", without["T4"]) is None

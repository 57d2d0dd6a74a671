"""Machine code from LLVM IR, for the processor at hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def target_triple(process: str) -> str:
    """Returns the target of the code, given that of this process. On Windows it is in ELF, as numba's is: code in
    Windows' own format refers to functions of Microsoft's libraries, which are not loaded.
    """
    return f"{process}-elf" if "windows" in process else process


def machine_code(ir: Path) -> Any:
    """Compiles LLVM IR text for this processor, in a fraction of a second.

    Returns:
        LLVM's engine, which owns the code; `get_function_address(name)` is an address to call.

    Raises:
        ImportError: llvmlite is not installed, or not for this machine.
        RuntimeError: LLVM cannot make code for this machine.
    """
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    machine = llvm.Target.from_triple(target_triple(llvm.get_process_triple())).create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=3, jit=True
    )
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(ir.read_text()), machine)
    engine.finalize_object()
    return engine

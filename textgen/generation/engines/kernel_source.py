"""Source of the functions of `kernels.py` in LLVM IR, for vectors of 16 numbers.

LLVM splits these vectors into the registers that the processor has. A %name is assigned once; a value that changes from
iteration to iteration of a loop is a phi of its first value and its next. Fragments are Python strings that are
concatenated at the end; in a fragment for one vector of a band, `#` is the vector's index.
"""

from __future__ import annotations

import struct

WIDTH = 16  # numbers in a vector
VECTORS = 4  # vectors of sums in a band
BAND = WIDTH * VECTORS  # rows in a band

F, I32, S = f"<{WIDTH} x float>", f"<{WIDTH} x i32>", f"<{WIDTH} x i16>"
S2, B2, BOOLS = f"<{2 * WIDTH} x i16>", f"<{2 * WIDTH} x i8>", f"<{WIDTH} x i1>"
EVEN, ODD = (f"{I32} <" + ", ".join(f"i32 {2 * n + odd}" for n in range(WIDTH)) + ">" for odd in (0, 1))


def _loop(i: str, count: str, body: str, *carried: tuple[str, str, str, str]) -> str:
    """Returns a loop over i = 0 .. count-1, count at least 1; `carried` is (type, name, first value, next value)."""
    phis = "\n".join(f"%{name} = phi {kind} [{a}, %{i}_from], [{b}, %{i}_end]" for kind, name, a, b in carried)
    return f"""
  br label %{i}_from
{i}_from:
  br label %{i}_turn
{i}_turn:
  %{i} = phi i64 [0, %{i}_from], [%{i}_next, %{i}_end]
  {phis}
  {body}
  br label %{i}_end
{i}_end:
  %{i}_next = add i64 %{i}, 1
  %{i}_again = icmp ult i64 %{i}_next, {count}
  br i1 %{i}_again, label %{i}_turn, label %{i}_out
{i}_out:
"""


def _for_each_vector(lines: str) -> str:
    """Returns the lines once for each vector of a band."""
    return "".join(lines.replace("#", str(p)) for p in range(VECTORS))


def _spread(name: str, kind: str, element: str, value: str) -> str:
    """Returns lines that define %name, a vector whose elements are all `value`."""
    return f"""
  %{name}_one = insertelement {kind} poison, {element} {value}, i32 0
  %{name} = shufflevector {kind} %{name}_one, {kind} poison, {I32} zeroinitializer
"""


def _constant(value: float) -> str:
    """Returns a vector constant with equal elements; LLVM writes a float as the bits of the equal double."""
    (rounded,) = struct.unpack("f", struct.pack("f", value))
    bits = struct.pack(">d", rounded).hex().upper()
    return f"splat (float 0x{bits})"


# --- a band: a[0:BAND] += W x ---

_SUMS = [(f"sum{p}", f"%sum{p}_next") for p in range(VECTORS)]

_COLUMN = f"""
  %x_at = getelementptr float, ptr %x, i64 %k
  %x_k = load float, ptr %x_at
  {_spread("xs", F, "float", "%x_k")}
  %w_next = getelementptr float, ptr %w, i64 {BAND}
""" + _for_each_vector(f"""
  %w#_at = getelementptr {F}, ptr %w, i64 #
  %w# = load {F}, ptr %w#_at, align 4
  %wx# = fmul contract {F} %w#, %xs
  %sum#_next = fadd contract {F} %sum#, %wx#
""")

_ADD = f"""
  %a#_at = getelementptr {F}, ptr %a, i64 #
  %a# = load {F}, ptr %a#_at, align 4
  %a#_next = fadd {F} %a#, %total#
  store {F} %a#_next, ptr %a#_at, align 4
"""

_COLUMNS = _loop(
    "k", "%K", _COLUMN, ("ptr", "w", "%W", "%w_next"), *((F, name, "zeroinitializer", then) for name, then in _SUMS)
)

_BAND = f"""
define internal void @band(ptr %W, ptr %x, ptr %a, i64 %K) {{
  {_COLUMNS}
  {_for_each_vector(_ADD.replace("%total#", "%sum#_next"))}
  ret void
}}
"""

# --- the same with W int8 and x int16, two columns at a time: a[0:BAND] += scales * step * (W x) ---

_HALVES = f"""
  %NAME_e16 = shufflevector {S2} %NAME, {S2} poison, {EVEN}
  %NAME_o16 = shufflevector {S2} %NAME, {S2} poison, {ODD}
  %NAME_e = sext {S} %NAME_e16 to {I32}
  %NAME_o = sext {S} %NAME_o16 to {I32}
"""

_PAIR = f"""
  %x_at = getelementptr i32, ptr %x, i64 %k
  %x_k = load i32, ptr %x_at
  {_spread("xs32", I32, "i32", "%x_k")}
  %xs = bitcast {I32} %xs32 to {S2}
  {_HALVES.replace("NAME", "xs")}
  %w_next = getelementptr i8, ptr %w, i64 {2 * BAND}
""" + _for_each_vector(f"""
  %w#_at = getelementptr {B2}, ptr %w, i64 #
  %w#_8 = load {B2}, ptr %w#_at, align 1
  %w# = sext {B2} %w#_8 to {S2}
  {_HALVES.replace("NAME", "w#")}
  %wx#_e = mul {I32} %w#_e, %xs_e
  %wx#_o = mul {I32} %w#_o, %xs_o
  %wx# = add {I32} %wx#_e, %wx#_o
  %sum#_next = add {I32} %sum#, %wx#
""")

_PAIRS = _loop(
    "k", "%pairs", _PAIR, ("ptr", "w", "%W", "%w_next"), *((I32, name, "zeroinitializer", then) for name, then in _SUMS)
)

_SCALED = f"""
  %scale#_at = getelementptr {F}, ptr %scales, i64 #
  %scale# = load {F}, ptr %scale#_at, align 4
  %float# = sitofp {I32} %sum#_next to {F}
  %scaled# = fmul {F} %float#, %scale#
  %total# = fmul {F} %scaled#, %steps
"""

_BAND_8BIT = f"""
define internal void @band_8bit(ptr %W, ptr %scales, ptr %x, float %step, ptr %a, i64 %pairs) {{
  {_PAIRS}
  {_spread("steps", F, "float", "%step")}
  {_for_each_vector(_SCALED + _ADD)}
  ret void
}}
"""

# --- q = round(x / step), with the step for which the largest is `top`; returns the step ---

_LARGEST = f"""
  %m_at = getelementptr {F}, ptr %x, i64 %m
  %m_x = load {F}, ptr %m_at, align 4
  %m_abs = call {F} @llvm.fabs({F} %m_x)
  %m_more = fcmp ogt {F} %m_abs, %largest
  %largest_next = select {BOOLS} %m_more, {F} %m_abs, {F} %largest
"""

_ROUNDED = f"""
  %n_at = getelementptr {F}, ptr %x, i64 %n
  %n_x = load {F}, ptr %n_at, align 4
  %n_scaled = fmul {F} %n_x, %per_step
  %n_whole = call {F} @llvm.rint({F} %n_scaled)
  %n_32 = fptosi {F} %n_whole to {I32}
  %n_16 = trunc {I32} %n_32 to {S}
  %q_at = getelementptr {S}, ptr %q, i64 %n
  store {S} %n_16, ptr %q_at, align 2
"""

_QUANTIZE = f"""
declare {F} @llvm.fabs({F})
declare {F} @llvm.rint({F})
declare float @llvm.vector.reduce.fmax({F})
define internal float @quantize(ptr %x, ptr %q, i64 %K, float %top) {{
  %vectors = udiv i64 %K, {WIDTH}
  {_loop("m", "%vectors", _LARGEST, (F, "largest", "zeroinitializer", "%largest_next"))}
  %most = call float @llvm.vector.reduce.fmax({F} %largest_next)
  %any = fcmp ogt float %most, 0.0
  %most_or_1 = select i1 %any, float %most, float 1.0
  %step = fdiv float %most_or_1, %top
  %per_one = fdiv float %top, %most_or_1
  {_spread("per_step", F, "float", "%per_one")}
  {_loop("n", "%vectors", _ROUNDED)}
  ret float %step
}}
"""

# --- the cell functions ---

_LIMIT = 7.90531110763549805  # from here on tanh is 1 in float32
_ODD = (
    *(-2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-08),
    *(1.48572235717979e-05, 6.37261928875436e-04, 4.89352455891786e-03),
)
_EVEN = (1.19825839466702e-06, 1.18534705686654e-04, 2.26843463243900e-03, 4.89352518554385e-03)


def _polynomial(name: str, x: str, coefficients: tuple[float, ...]) -> str:
    """Returns lines that define %name, a polynomial in %x, highest power first, by Horner's rule."""
    lines, total = "", _constant(coefficients[0])
    for n, coefficient in enumerate(coefficients[1:]):
        then = f"%{name}" if n == len(coefficients) - 2 else f"%{name}_{n}"
        lines += f"""
  %{name}_{n}x = fmul contract {F} {total}, %{x}
  {then} = fadd contract {F} %{name}_{n}x, {_constant(coefficient)}
"""
        total = then
    return lines


def _tanh(y: str, a: str) -> str:
    """Returns lines for %y = tanh(%a), within a few ulp: x odd(x^2) / even(x^2), with Eigen's coefficients."""
    return f"""
  %{y}_high = fcmp ogt {F} %{a}, {_constant(_LIMIT)}
  %{y}_below = select {BOOLS} %{y}_high, {F} {_constant(_LIMIT)}, {F} %{a}
  %{y}_low = fcmp olt {F} %{y}_below, {_constant(-_LIMIT)}
  %{y}_x = select {BOOLS} %{y}_low, {F} {_constant(-_LIMIT)}, {F} %{y}_below
  %{y}_xx = fmul {F} %{y}_x, %{y}_x
  {_polynomial(f"{y}_odd", f"{y}_xx", _ODD)}
  {_polynomial(f"{y}_even", f"{y}_xx", _EVEN)}
  %{y}_top = fmul {F} %{y}_odd, %{y}_x
  %{y} = fdiv {F} %{y}_top, %{y}_even
"""


def _activation(block: str) -> str:
    """Returns lines that define %block_a, a block's pre-activations."""
    return f"""
  %{block}_at = getelementptr float, ptr %a_t, i64 %{block}_unit
  %{block}_a = load {F}, ptr %{block}_at, align 4
"""


def _sigmoid(gate: str) -> str:
    """Returns lines for sigmoid(2 a) = (1 + tanh(a)) / 2: a gate's pre-activations are stored halved."""
    return f"""
  {_tanh(f"{gate}_tanh", f"{gate}_a")}
  %{gate}_half = fmul {F} %{gate}_tanh, {_constant(0.5)}
  %{gate} = fadd {F} %{gate}_half, {_constant(0.5)}
"""


def _cell(name: str, blocks: tuple[str, ...], equations: str) -> str:
    """Returns the cell function @name for T streams, vectors of units at a time.

    Args:
        blocks: names of the blocks of a, H elements each.
        equations: lines that compute %h_now and %c_now from the pre-activations %block_a, %h_before and %c_before.
    """
    first, *others = blocks
    places = f"%{first}_unit = mul i64 %u, {WIDTH}\n"
    for before, block in zip(blocks, others, strict=False):
        places += f"  %{block}_unit = add i64 %{before}_unit, %H\n"
    units = f"""
  {places}
  {"".join(map(_activation, blocks))}
  %unit = add i64 %row, %{first}_unit
  %h_at = getelementptr float, ptr %h, i64 %unit
  %h_before = load {F}, ptr %h_at, align 4
  %c_at = getelementptr float, ptr %c, i64 %unit
  %c_before = load {F}, ptr %c_at, align 4
  {equations}
  %h_next_at = getelementptr float, ptr %h_next, i64 %unit
  store {F} %h_now, ptr %h_next_at, align 4
  %c_next_at = getelementptr float, ptr %c_next, i64 %unit
  store {F} %c_now, ptr %c_next_at, align 4
"""
    stream = f"""
  %row = mul i64 %t, %H
  %a_row = mul i64 %t, %A
  %a_t = getelementptr float, ptr %a, i64 %a_row
  {_loop("u", "%vectors", units)}
"""
    return f"""
define void @{name}(ptr %a, ptr %h, ptr %c, ptr %h_next, ptr %c_next, i64 %T, i64 %H) {{
  %vectors = udiv i64 %H, {WIDTH}
  %A = mul i64 %H, {len(blocks)}
  {_loop("t", "%T", stream)}
  ret void
}}
"""


# c = f*c + i*g; h = o*tanh(c)
_LSTM = f"""
  {"".join(map(_sigmoid, "ifo"))}
  {_tanh("g", "g_a")}
  %fc = fmul {F} %f, %c_before
  %ig = fmul {F} %i, %g
  %c_now = fadd {F} %fc, %ig
  {_tanh("c_tanh", "c_now")}
  %h_now = fmul {F} %o, %c_tanh
"""

_SAME_C = f"%c_now = fadd {F} %c_before, zeroinitializer"

# n = tanh(n_x + r*n_h); h = n + z*(h - n)
_GRU = f"""
  {"".join(map(_sigmoid, "rz"))}
  %reset = fmul {F} %r, %n_h_a
  %n_a = fadd {F} %n_x_a, %reset
  {_tanh("n", "n_a")}
  %change = fsub {F} %h_before, %n
  %kept = fmul {F} %z, %change
  %h_now = fadd {F} %n, %kept
  {_SAME_C}
"""

_RNN_TANH = _tanh("h_now", "s_a") + _SAME_C

_RNN_RELU = f"""
  %positive = fcmp ogt {F} %s_a, zeroinitializer
  %h_now = select {BOOLS} %positive, {F} %s_a, {F} zeroinitializer
  {_SAME_C}
"""

_CELLS = (
    _cell("lstm", ("i", "f", "o", "g"), _LSTM)
    + _cell("gru", ("n_x", "r", "z", "n_h"), _GRU)
    + _cell("tanh", ("s",), _RNN_TANH)
    + _cell("relu", ("s",), _RNN_RELU)
)

# --- a[t] += W x[t] for all t; rows of a have A elements ---

_OF_T = """
  %x_begin = mul i64 %t, %K
  %x_t = getelementptr float, ptr %x, i64 %x_begin
  %a_begin = mul i64 %t, %A
  %a_t = getelementptr float, ptr %a, i64 %a_begin
"""

_OF_BAND = f"""
  %row = mul i64 %band, {BAND}
  %w_begin = mul i64 %row, %K
"""

_BAND_FOR_T = f"""
  {_OF_T}
  %a_band = getelementptr float, ptr %a_t, i64 %row
  call void @band(ptr %w, ptr %x_t, ptr %a_band, i64 %K)
"""

_BAND_FOR_ALL = f"""
  {_OF_BAND}
  %w = getelementptr float, ptr %W, i64 %w_begin
  {_loop("t", "%T", _BAND_FOR_T)}
"""

_PROJECT = f"""
define void @project(ptr %W, ptr %x, ptr %a, i64 %T, i64 %R, i64 %K, i64 %A) {{
  %bands = udiv i64 %R, {BAND}
  {_loop("band", "%bands", _BAND_FOR_ALL)}
  ret void
}}
"""

_BAND_8BIT_FOR_T = f"""
  {_OF_BAND}
  %w = getelementptr i8, ptr %W, i64 %w_begin
  %scales_band = getelementptr float, ptr %scales, i64 %row
  %a_band = getelementptr float, ptr %a_t, i64 %row
  call void @band_8bit(ptr %w, ptr %scales_band, ptr %q, float %step, ptr %a_band, i64 %pairs)
"""

_ALL_8BIT_FOR_T = f"""
  {_OF_T}
  %step = call float @quantize(ptr %x_t, ptr %q, i64 %K, float %top)
  {_loop("band", "%bands", _BAND_8BIT_FOR_T)}
"""

_PROJECT_8BIT = f"""
define void @project_8bit(ptr %W, ptr %scales, ptr %x, ptr %a, i64 %T, i64 %R, i64 %K, i64 %A, float %top) {{
  %bands = udiv i64 %R, {BAND}
  %pairs = udiv i64 %K, 2
  %q = alloca i16, i64 %K, align 64
  {_loop("t", "%T", _ALL_8BIT_FOR_T)}
  ret void
}}
"""

# --- T steps of one layer; c_end holds the cell state meanwhile; W h is added to the last R of a's A elements ---


def _recur(name: str, weights: str, project: str, top: str) -> str:
    """Returns the function @name: T steps of a layer whose matrix is the parameters `weights` of `project`."""
    turn = f"""
  %a_begin = mul i64 %t, %A
  %a_t = getelementptr float, ptr %a, i64 %a_begin
  %a_h = getelementptr float, ptr %a_t, i64 %above
  %y_begin = mul i64 %t, %H
  %y_t = getelementptr float, ptr %y, i64 %y_begin
  call void @{project}({weights}, ptr %h_t, ptr %a_h, i64 1, i64 %R, i64 %H, i64 %A{top})
  call void %cell(ptr %a_t, ptr %h_t, ptr %c_t, ptr %y_t, ptr %c_end, i64 1, i64 %H)
"""
    return f"""
define void @{name}({weights}, ptr %cell, ptr %a, ptr %h, ptr %c, ptr %y, ptr %c_end, i64 %T, i64 %H, i64 %A,
                    i64 %R{top}) {{
  %above = sub i64 %A, %R
  {_loop("t", "%T", turn, ("ptr", "h_t", "%h", "%y_t"), ("ptr", "c_t", "%c", "%c_end"))}
  ret void
}}
"""


_RECUR = _recur("recur", "ptr %W", "project", "")
_RECUR_8BIT = _recur("recur_8bit", "ptr %W, ptr %scales", "project_8bit", ", float %top")

# --- one step of all layers; a row of the table `layers` holds the addresses of W_x, W_h (and scales), b ---

# x: input of the next layer, h + residual * x below; s: input of the output layer, h + summed * s below
_ONWARD = f"""
  %x_at = getelementptr {F}, ptr %x, i64 %u
  %x_below = load {F}, ptr %x_at, align 4
  %x_kept = fmul {F} %x_below, %residuals
  %h_at = getelementptr {F}, ptr %h_next_l, i64 %u
  %h_now = load {F}, ptr %h_at, align 4
  %x_now = fadd {F} %h_now, %x_kept
  store {F} %x_now, ptr %x_at, align 4
  %s_at = getelementptr {F}, ptr %s, i64 %u
  %s_below = load {F}, ptr %s_at, align 4
  %s_kept = fmul {F} %s_below, %sums
  %s_now = fadd {F} %h_now, %s_kept
  store {F} %s_now, ptr %s_at, align 4
"""


def _step(name: str, parts: tuple[str, ...], project: str, top: str) -> str:
    """Returns the function @name: one step of all layers, with matrices that consist of `parts`, by `project`.

    `first` is the first layer's W_x x + b; `logits` holds the output's bias at the call.
    """
    matrices = {W: ", ".join(f"ptr %{W}_{part}" for part in parts) for W in ("W_x", "W_h", "W_out")}
    entries = [f"{W}_{part}" for W in ("W_x", "W_h") for part in parts] + ["b"]
    loads = "".join(
        f"""
  %{entry}_at = getelementptr ptr, ptr %layer, i64 {n}
  %{entry} = load ptr, ptr %{entry}_at
"""
        for n, entry in enumerate(entries)
    )
    layer = f"""
  %layer_begin = mul i64 %l, {len(entries)}
  %layer = getelementptr ptr, ptr %layers, i64 %layer_begin
  {loads}
  %lowest = icmp eq i64 %l, 0
  %input = select i1 %lowest, ptr %first, ptr %b
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %input, i64 %a_bytes, i1 false)
  br i1 %lowest, label %recurrent, label %inputs
inputs:
  call void @{project}({matrices["W_x"]}, ptr %x, ptr %a, i64 1, i64 %R_x, i64 %H, i64 %A{top})
  br label %recurrent
recurrent:
  %unit = mul i64 %l, %H
  %h_l = getelementptr float, ptr %h, i64 %unit
  %c_l = getelementptr float, ptr %c, i64 %unit
  %h_next_l = getelementptr float, ptr %h_next, i64 %unit
  %c_next_l = getelementptr float, ptr %c_next, i64 %unit
  call void @{project}({matrices["W_h"]}, ptr %h_l, ptr %a_h, i64 1, i64 %R_h, i64 %H, i64 %A{top})
  call void %cell(ptr %a, ptr %h_l, ptr %c_l, ptr %h_next_l, ptr %c_next_l, i64 1, i64 %H)
  {_loop("u", "%vectors", _ONWARD)}
"""
    return f"""
define void @{name}({matrices["W_out"]}, ptr %layers, ptr %cell, ptr %first, ptr %h, ptr %c, ptr %h_next, ptr %c_next,
                    ptr %logits, i64 %L, i64 %H, i64 %A, i64 %R_x, i64 %R_h, i64 %V, float %residual,
                    float %summed{top}) {{
  %a_bytes = mul i64 %A, 4
  %x_bytes = mul i64 %H, 4
  %vectors = udiv i64 %H, {WIDTH}
  %a = alloca float, i64 %A, align 64
  %above = sub i64 %A, %R_h
  %a_h = getelementptr float, ptr %a, i64 %above
  %x = alloca float, i64 %H, align 64
  %s = alloca float, i64 %H, align 64
  call void @llvm.memset.p0.i64(ptr %x, i8 0, i64 %x_bytes, i1 false)
  call void @llvm.memset.p0.i64(ptr %s, i8 0, i64 %x_bytes, i1 false)
  {_spread("residuals", F, "float", "%residual")}
  {_spread("sums", F, "float", "%summed")}
  {_loop("l", "%L", layer)}
  call void @{project}({matrices["W_out"]}, ptr %s, ptr %logits, i64 1, i64 %V, i64 %H, i64 %V{top})
  ret void
}}
"""


_STEP = """
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""
_STEP += _step("step", ("values",), "project", "")
_STEP += _step("step_8bit", ("values", "scales"), "project_8bit", ", float %top")

SOURCE = _BAND + _BAND_8BIT + _QUANTIZE + _CELLS + _PROJECT + _PROJECT_8BIT + _RECUR + _RECUR_8BIT + _STEP

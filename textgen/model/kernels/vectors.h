// Vectors of 16 numbers: loads, stores, conversions between formats, sigmoid and tanh, 16 x 16 transposition.
#pragma once
#include <stdint.h>
#ifdef __AVX512F__
#include <immintrin.h>
#endif

typedef uint16_t bf16;  // the bits of a bfloat16
typedef _Float16 fp16;

typedef float V __attribute__((ext_vector_type(16)));
typedef int32_t VI __attribute__((ext_vector_type(16)));
typedef uint32_t VU __attribute__((ext_vector_type(16)));
typedef uint16_t V16 __attribute__((ext_vector_type(16)));  // 16 bf16
typedef uint16_t V32 __attribute__((ext_vector_type(32)));  // 32 bf16
typedef fp16 VH __attribute__((ext_vector_type(16)));

// The same at any address.
typedef float V_ __attribute__((ext_vector_type(16), aligned(4)));
typedef int32_t VI_ __attribute__((ext_vector_type(16), aligned(4)));
typedef uint16_t V16_ __attribute__((ext_vector_type(16), aligned(2)));
typedef uint16_t V32_ __attribute__((ext_vector_type(32), aligned(2)));
typedef fp16 VH_ __attribute__((ext_vector_type(16), aligned(2)));

static inline V load(const float *p) { return *(const V_ *)p; }
static inline void store(float *p, V x) { *(V_ *)p = x; }
static inline V load_fp16(const fp16 *p) { return __builtin_convertvector((VH) * (const VH_ *)p, V); }
static inline void store_fp16(fp16 *p, V x) { *(VH_ *)p = __builtin_convertvector(x, VH); }

static inline V load_bf16(const bf16 *p) {
  return (V)(__builtin_convertvector((V16) * (const V16_ *)p, VU) << 16);
}

// Rounded to nearest, ties to even. NaN stays NaN.
static inline V16 to_bf16(V x) {
#ifdef __AVX512BF16__
  return (V16)(_mm512_cvtneps_pbh((__m512)x));
#else
  const VU bits = (VU)x, rounded = bits + 0x7fff + ((bits >> 16) & 1);
  return __builtin_convertvector((x != x ? (bits | 0x400000) : rounded) >> 16, V16);
#endif
}

static inline void store_bf16(bf16 *p, V x) { *(V16_ *)p = to_bf16(x); }

// The 16 numbers of a, then those of b.
static inline V32 both_to_bf16(V a, V b) {
#ifdef __AVX512BF16__
  return (V32)(_mm512_cvtne2ps_pbh((__m512)b, (__m512)a));
#else
  return __builtin_shufflevector(to_bf16(a), to_bf16(b), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
                                 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31);
#endif
}

// a0 b0 a1 b1 ..
static inline V32 interleave(V16 a, V16 b) {
  return __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11,
                                 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

// 1 / (1 + 2^z), to a relative error of 3e-7; NaN stays NaN.
static inline V logistic2(V z) {
  const V most = 126.f, least = -126.f, shift = 12582912.f;  // 1.5 * 2^23: the sum's last bits are z rounded
  z = z > most ? most : z;
  z = z < least ? least : z;
  const V shifted = z + shift, f = z - (shifted - shift);  // |f| <= 1/2
  V p = 1.32764713e-3f;                                      // 2^f
  p = p * f + 9.67554096e-3f;
  p = p * f + 5.55071309e-2f;
  p = p * f + 2.40221202e-1f;
  p = p * f + 6.93146944e-1f;
  p = p * f + 1.00000012f;
  const V d = p * (V)(((VI)shifted << 23) + (127 << 23)) + 1.f;
#ifdef __AVX512F__
  const V r = (V)(_mm512_rcp14_ps((__m512)d));
  return r * (2.f - d * r);  // a Newton step
#else
  return 1.f / d;
#endif
}

static inline V sigmoid(V x) { return logistic2(x * -1.44269504f); }
static inline V hyperbolic_tangent(V x) { return logistic2(x * -2.88539008f) * 2.f - 1.f; }

// The transpose of a 16 x 16 matrix of 32-bit words, by exchanging blocks of 8, 4, 2 and 1.
static inline __attribute__((always_inline)) void transpose_here(VI r[16]) {
#pragma unroll
  for (int i = 0; i < 8; i++) {
    const VI a = r[i], b = r[i + 8];
    r[i] = __builtin_shufflevector(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
    r[i + 8] = __builtin_shufflevector(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
  }
#pragma unroll
  for (int i = 0; i < 16; i++)
    if (!(i & 4)) {
      const VI a = r[i], b = r[i + 4];
      r[i] = __builtin_shufflevector(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27);
      r[i + 4] = __builtin_shufflevector(a, b, 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31);
    }
#pragma unroll
  for (int i = 0; i < 16; i++)
    if (!(i & 2)) {
      const VI a = r[i], b = r[i + 2];
      r[i] = __builtin_shufflevector(a, b, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29);
      r[i + 2] = __builtin_shufflevector(a, b, 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31);
    }
#pragma unroll
  for (int i = 0; i < 16; i += 2) {
    const VI a = r[i], b = r[i + 1];
    r[i] = __builtin_shufflevector(a, b, 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30);
    r[i + 1] = __builtin_shufflevector(a, b, 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31);
  }
}
static __attribute__((noinline)) void transpose(VI r[16]) { transpose_here(r); }

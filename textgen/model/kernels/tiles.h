// Tiles of 16 rows of 64 bytes, as AMX has them, and the product C += A B of bf16 tiles with fp32 sums.
//
// Tiles 0 to 3 are sums C, (16, 16) fp32. Tiles 4 to 7 are factors: A is (16, 32) bf16; B is (32, 16) bf16, stored as 16
// rows that have each two neighbouring rows of B interleaved. Without AMX a tile of sums is an array; a factor is read
// where it lies in memory, and its rows are copied if they do not lie together there.
#pragma once
#include "vectors.h"

enum { TILE = 512, SUMS_TILE = 256 };  // numbers in a tile of bf16 and of fp32

#define TILES_ZERO (TILE_ZERO(0), TILE_ZERO(1), TILE_ZERO(2), TILE_ZERO(3))
#define TILES_STORE(p)                                       \
  (TILE_STORE(0, p), TILE_STORE(1, (p) + SUMS_TILE),         \
   TILE_STORE(2, (p) + 2 * SUMS_TILE), TILE_STORE(3, (p) + 3 * SUMS_TILE))

#ifdef __AMX_BF16__

#define TILES
#define TILE_ZERO(t) __builtin_ia32_tilezero(t)
#define TILE_LOAD(t, p, bytes) __builtin_ia32_tileloadd64(t, p, bytes)
#define TILE_FACTOR(t, p, bytes) __builtin_ia32_tileloadd64(t, p, bytes)
#define TILE_STORE(t, p) __builtin_ia32_tilestored64(t, p, 64)
#define TILE_MULTIPLY(c, a, b) __builtin_ia32_tdpbf16ps(c, a, b)

static inline void begin_tiles(void) {
  struct { uint8_t palette, start_row, reserved[14]; uint16_t row_bytes[16]; uint8_t rows[16]; } shapes = {.palette = 1};
  for (int t = 0; t < 8; t++) shapes.row_bytes[t] = 64, shapes.rows[t] = 16;
  __builtin_ia32_tile_loadconfig(&shapes);
}
static inline void end_tiles(void) { __builtin_ia32_tilerelease(); }

#else

#define TILES struct Tile tile[8]
#define TILE_ZERO(t) zero_tile(&tile[t])
#define TILE_LOAD(t, p, bytes) load_tile(&tile[t], p, bytes)
#define TILE_FACTOR(t, p, bytes) load_factor(&tile[t], p, bytes)
#define TILE_STORE(t, p) store_tile(&tile[t], p)
#define TILE_MULTIPLY(c, a, b) multiply_tiles(tile[c].sums, tile[a].factor, tile[b].factor)

struct Tile { V sums[16]; VI rows[16]; const bf16 *factor; };

static inline void begin_tiles(void) {}
static inline void end_tiles(void) {}
static inline void zero_tile(struct Tile *tile) {
#pragma unroll 1
  for (int m = 0; m < 16; m++) tile->sums[m] = 0.f;
}
static inline void load_tile(struct Tile *tile, const float *p, int64_t row_bytes) {
#pragma unroll 1
  for (int m = 0; m < 16; m++) tile->sums[m] = load((const float *)((const char *)p + m * row_bytes));
}
static inline void store_tile(const struct Tile *tile, float *p) {
#pragma unroll 1
  for (int m = 0; m < 16; m++) store(p + m * 16, tile->sums[m]);
}
static inline void load_factor(struct Tile *tile, const bf16 *p, int64_t row_bytes) {
  tile->factor = row_bytes == 64 ? p : (const bf16 *)tile->rows;
  if (row_bytes == 64) return;
#pragma unroll 1
  for (int m = 0; m < 16; m++) tile->rows[m] = *(const VI_ *)((const char *)p + m * row_bytes);
}
// sum + a_0 b_0 + a_1 b_1, of a pair of bf16 and 16 pairs
static inline V multiply_pairs(V sum, const bf16 *pair, VU b) {
  uint32_t a;
  __builtin_memcpy(&a, pair, 4);
#ifdef __AVX512BF16__
  return (V)_mm512_dpbf16_ps((__m512)sum, (__m512bh)(VU)a, (__m512bh)b);
#else
  const V a_0 = (V)((VU)(a << 16)), a_1 = (V)((VU)(a & 0xffff0000));
  return (sum + a_0 * (V)(b << 16)) + a_1 * (V)(b & 0xffff0000);
#endif
}
#ifdef __AVX512BF16__
enum { ROWS = 16 };  // rows of sums in registers: the instruction's latency asks for 6 to 12 independent sums
#else
enum { ROWS = 1 };
#endif
static __attribute__((noinline)) void multiply_tiles(V *sums, const bf16 *A, const bf16 *B) {
  for (int m = 0; m < 16; m += ROWS) {
    V sum[ROWS];
#pragma unroll
    for (int i = 0; i < ROWS; i++) sum[i] = sums[m + i];
#pragma unroll 1
    for (int k = 0; k < 16; k++) {
      const VU b = (VU)((VI) * (const VI_ *)(B + k * 32));
#pragma unroll
      for (int i = 0; i < ROWS; i++) sum[i] = multiply_pairs(sum[i], A + (m + i) * 32 + 2 * k, b);
    }
#pragma unroll
    for (int i = 0; i < ROWS; i++) sums[m + i] = sum[i];
  }
}

#endif

// Tiles of 16 rows of 64 bytes, as AMX has them, and the product C += A B of bf16 tiles with fp32 sums.
//
// Tiles 0 to 3 are sums C, (16, 16) fp32. Tiles 4 to 7 are factors: A is (16, 32) bf16; B is (32, 16) bf16, stored as 16
// rows that have each two neighbouring rows of B interleaved. Without AMX a tile of sums is an array, and a factor is
// read where it lies in memory.
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
#define TILE_FACTOR(t, p, bytes) (tile[t].factor = (const char *)(p), tile[t].row_bytes = (bytes))
#define TILE_STORE(t, p) store_tile(&tile[t], p)
#define TILE_MULTIPLY(c, a, b) multiply_tiles(tile[c].sums, &tile[a], &tile[b])

struct Tile { V sums[16]; const char *factor; int64_t row_bytes; };

static inline void begin_tiles(void) {}
static inline void end_tiles(void) {}
static inline void zero_tile(struct Tile *tile) {
  for (int m = 0; m < 16; m++) tile->sums[m] = 0.f;
}
static inline void load_tile(struct Tile *tile, const float *p, int64_t row_bytes) {
  for (int m = 0; m < 16; m++) tile->sums[m] = load((const float *)((const char *)p + m * row_bytes));
}
static inline void store_tile(const struct Tile *tile, float *p) {
  for (int m = 0; m < 16; m++) store(p + m * 16, tile->sums[m]);
}
// sum + a_0 b_0 + a_1 b_1, of a pair of bf16 and 16 pairs
static inline V multiply_pairs(V sum, uint32_t a, VU b) {
#ifdef __AVX512BF16__
  return (V)(_mm512_dpbf16_ps((__m512)sum, (__m512bh)((VU)a),
                                           (__m512bh)b));
#else
  const V a0 = (V)((VU)(a << 16)), a1 = (V)((VU)(a & 0xffff0000));
  return (sum + a0 * (V)(b << 16)) + a1 * (V)(b & 0xffff0000);
#endif
}
static __attribute__((noinline)) void multiply_tiles(V *sums, const struct Tile *A, const struct Tile *B) {
  for (int m = 0; m < 16; m++) {
    const char *a = A->factor + m * A->row_bytes;
    V sum = sums[m];
    for (int k = 0; k < 16; k++) {
      uint32_t pair;
      __builtin_memcpy(&pair, a + 4 * k, 4);
      sum = multiply_pairs(sum, pair, (VU)((VI) * (const VI_ *)(B->factor + k * B->row_bytes)));
    }
    sums[m] = sum;
  }
}

#endif

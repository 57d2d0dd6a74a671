// A recurrent layer over T steps of B streams, forward and backward through time: products of bf16, sums of fp32.
//
// Threads share the units (and the streams, if they are many): each computes its units at every step and meets the
// others at a barrier. Every number is computed by one thread in one order, so the results have the same bits for any
// number of threads. The vector work of a block of units runs between the tile products of the next one.
//
// B is a multiple of 16, E of 32, H of 64; the caller pads with zeros. U = H / 16 blocks of units, M = B / 16 tiles of
// streams. Packed matrices lie tile by tile in the order in which they are read.
#include "cells.h"
#include "tiles.h"

typedef struct {
  int64_t T, B, E, H;
  int (*team_size)(void);       // omp_get_num_threads; null for one thread
  int (*yield_processor)(void); // sched_yield: lets another program have the processor
  int64_t next_thread;          // 0 at the call
  int64_t *arrivals;            // (threads, 8), zeros at the call: barriers that each has reached, a cache line each
  // forward
  const bf16 *x;                // T B, E
  const float *W_x, *W_h;       // ROW_BLOCKS H, E and H
  const float *b_x, *b_h;       // ROW_BLOCKS H
  const float *h_0, *c_0;       // B, H
  bf16 *h;                      // (T + 1) B, H: before each step and after the last
  float *h_T, *c_T;             // B, H
  fp16 *kept;                   // T, U, B, KEPT, 16; null if no gradient is wanted
  float *carry;                 // T + 1, U, B, 16
  bf16 *P_x, *P_h;              // packed W_x and W_h
  float *bias;                  // U, SUMS, 16
  // backward
  const bf16 *dh;               // T B, H
  const float *dh_T, *dc_T;     // B, H
  bf16 *d_left;                 // gradient of the sums as left factor, tiles (T, M, SUMS H / 32)
  bf16 *d_right;                // the same as right factor, tiles (SUMS U, ceil(T B / 32))
  bf16 *transposed;             // x and h as left factors, transposed, tiles ((E + H) / 16, ceil(T B / 32))
  bf16 *dx;                     // T B, E
  float *dW_x, *dW_h;           // as W_x and W_h
  float *db_x, *db_h;           // ROW_BLOCKS H
  float *dh_0, *dc_0;           // B, H; null if not wanted
  float *d_bias;                // M, U, SUMS, 16
  float *d_carry;               // U, B, 16
  float *work;                  // a block for each thread
  int64_t work_size;            // floats in a block
} Layer;

// --- Threads ---

typedef struct { int64_t from, to; } Range;
typedef struct { int64_t id, count; Range units, streams; } Part;  // of a thread: blocks of units, tiles of streams

static Range share(int64_t count, int64_t id, int64_t parts) {
  return (Range){count * id / parts, count * (id + 1) / parts};
}

static Part join(Layer *a) {
  const int64_t id = __atomic_fetch_add(&a->next_thread, 1, __ATOMIC_RELAXED), fours = a->H / 64;
  const int64_t count = a->team_size ? a->team_size() : 1;  // the team may be smaller than was asked for
  const int64_t by_units = count < fours ? count : fours, by_streams = count / by_units;
  const Range units = share(fours, id % by_units, by_units);
  Part part = {id, count, {units.from * 4, units.to * 4}, share(a->B / 16, id / by_units, by_streams)};
  if (id >= by_units * by_streams) part.streams = (Range){0, 0};  // a surplus thread, which takes no part in the steps
  return part;
}

static void meet(const Layer *a, const Part *p) {
  if (p->count == 1) return;
  const int64_t mine = a->arrivals[p->id * 8] + 1;
  __atomic_store_n(&a->arrivals[p->id * 8], mine, __ATOMIC_RELEASE);
  for (int64_t other = 0; other < p->count; other++)
    for (int tries = 0; __atomic_load_n(&a->arrivals[other * 8], __ATOMIC_ACQUIRE) < mine; tries++) {
#ifdef __SSE2__
      __builtin_ia32_pause();
#endif
      if (tries == 2000) a->yield_processor(), tries = 0;  // another program may have that thread's processor
    }
}

// --- Packing ---

// W (ROW_BLOCKS H, K) as right factor of x W^T, for a job of BLOCKS blocks of units from block u on: tiles
// (K / 32, BLOCKS ROW_BLOCKS), for each block its row blocks in the order `rows`.
static void pack_forward(const float *W, bf16 *P, const int *rows, int64_t u, int64_t H, int64_t K) {
  for (int64_t k = 0; k < K; k += 32)
    for (int64_t block = u; block < u + BLOCKS; block++)
      for (int q = 0; q < ROW_BLOCKS; q++, P += TILE) {
        VI r[16];
        for (int n = 0; n < 16; n++) {
          const float *w = W + (rows[q] * H + block * 16 + n) * K + k;
          r[n] = (VI)(__builtin_shufflevector(to_bf16(load(w)), to_bf16(load(w + 16)), 0, 1, 2, 3, 4, 5, 6,
                                  7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                                  29, 30, 31));
        }
        transpose(r);
        for (int n = 0; n < 16; n++) *(VI *)(P + n * 32) = r[n];
      }
}

// W (ROW_BLOCKS H, K) as right factor of d W, for `count` blocks of 16 columns from column k on: tiles
// (ROW_BLOCKS H / 32, count).
static void pack_backward(const float *W, bf16 *P, const int *rows, int64_t k, int count, int64_t H, int64_t K) {
  for (int q = 0; q < ROW_BLOCKS; q++)
    for (int64_t n = 0; n < H; n += 32)
      for (int i = 0; i < count; i++)
        for (int m = 0; m < 16; m++, P += 32) {
          const float *w = W + (rows[q] * H + n + 2 * m) * K + k + i * 16;
          *(V32 *)P = interleave(to_bf16(load(w)), to_bf16(load(w + K)));
        }
}

// 16 columns of x (rows, width) as left factor of x^T d: tiles (ceil(rows / 32)); missing rows are zeros.
static void pack_transposed(const bf16 *x, bf16 *P, int64_t rows, int64_t width) {
  for (int64_t k = 0; k < rows; k += 32, P += TILE) {
    VI r[16];
    for (int j = 0; j < 16; j++) {
      const bf16 *at = x + (k + 2 * j) * width;
      r[j] = k + 2 * j < rows ? (VI)(interleave(*(const V16_ *)at, *(const V16_ *)(at + width))) : 0;
    }
    transpose(r);
    for (int i = 0; i < 16; i++) *(VI *)(P + i * 32) = r[i];
  }
}

// --- Forward ---

enum { COLUMNS = BLOCKS * ROW_BLOCKS, CHUNK = 4 };  // tile columns of a job; tiles of streams whose input is projected
static const int H_ROWS[] = {0, 1, 2, 3};

// Offset of the sum that tile column j of a job adds to; `from`: the first sum that this matrix adds to.
#define SUM(from, j) (((j) / ROW_BLOCKS * SUMS + (from) + (j) % ROW_BLOCKS) * SUMS_TILE)

// Sums whose product is done: of `count` tiles of streams and BLOCKS blocks of units, row by row.
typedef struct { int64_t u, m, next, end; const float *x_sums, *sums; int64_t x_stride; } Pending;

static inline void forward_row(const Layer *a, int64_t t, Pending *w) {
  const int64_t U = a->H / 16, row = w->next & 15, block = (w->next >> 4) % BLOCKS, tile = (w->next >> 4) / BLOCKS;
  const int64_t u = w->u + block, stream = (w->m + tile) * 16 + row, at = (t * U + u) * a->B + stream;
  const float *x_sums = w->x_sums + tile * w->x_stride + block * SUMS * SUMS_TILE + row * 16;
  const float *sums = w->sums + (tile * COLUMNS + block * ROW_BLOCKS) * SUMS_TILE + row * 16;
  V kept[KEPT], next = 0.f;
  const V h = forward_cell(x_sums, sums, load(a->carry + at * 16), &next, kept);
  w->next++;
  store(a->carry + (at + U * a->B) * 16, next);
  store_bf16(a->h + ((t + 1) * a->B + stream) * a->H + u * 16, h);
  if (a->kept)
    for (int n = 0; n < KEPT; n++) store_fp16(a->kept + (at * KEPT + n) * 16, kept[n]);
  if (t == a->T - 1) {
    store(a->h_T + stream * a->H + u * 16, h);
    if (a->c_T) store(a->c_T + stream * a->H + u * 16, next);
  }
}

static inline void forward_rows(const Layer *a, int64_t t, Pending *w, int64_t count) {
  for (; count > 0 && w->next < w->end; count--) forward_row(a, t, w);
}

// W_x x + b of some steps: tiles (steps, tiles of streams, blocks of units, SUMS).
static void project(const Layer *a, const Part *p, int64_t t_0, int64_t steps, float *sums) {
  TILES;
  const int64_t KT = a->E / 32, M = p->streams.to - p->streams.from, U = p->units.to - p->units.from, bytes = a->E * 2;
  for (int64_t u = 0; u < U; u += BLOCKS)
    for (int j = 0; j < COLUMNS; j += 2) {
      const float *bias = a->bias + (p->units.from + u) * SUMS * 16;
      const float *b_0 = bias + SUM(0, j) / 16, *b_1 = bias + SUM(0, j + 1) / 16;
      for (int64_t r = 0; r < steps * M; r += 2) {
        const int64_t r_1 = r + 1 < steps * M ? r + 1 : r;
        const bf16 *x_0 = a->x + ((t_0 + r / M) * a->B + (p->streams.from + r % M) * 16) * a->E;
        const bf16 *x_1 = a->x + ((t_0 + r_1 / M) * a->B + (p->streams.from + r_1 % M) * 16) * a->E;
        const bf16 *w = a->P_x + ((p->units.from + u) * ROW_BLOCKS * KT + j) * TILE;
        TILE_LOAD(0, b_0, 0), TILE_LOAD(1, b_1, 0), TILE_LOAD(2, b_0, 0), TILE_LOAD(3, b_1, 0);
        for (int64_t k = 0; k < KT; k++, w += COLUMNS * TILE) {
          TILE_FACTOR(4, x_0 + k * 32, bytes), TILE_FACTOR(5, x_1 + k * 32, bytes);
          TILE_FACTOR(6, w, 64), TILE_FACTOR(7, w + TILE, 64);
          TILE_MULTIPLY(0, 4, 6), TILE_MULTIPLY(2, 5, 6), TILE_MULTIPLY(1, 4, 7), TILE_MULTIPLY(3, 5, 7);
        }
        float *s_0 = sums + (r * U + u) * SUMS * SUMS_TILE, *s_1 = sums + (r_1 * U + u) * SUMS * SUMS_TILE;
        TILE_STORE(0, s_0 + SUM(0, j)), TILE_STORE(1, s_0 + SUM(0, j + 1));
        TILE_STORE(2, s_1 + SUM(0, j)), TILE_STORE(3, s_1 + SUM(0, j + 1));
      }
    }
  for (int64_t r = 0; r < steps * M; r++)  // sums to which W_x adds nothing
    for (int64_t u = 0; u < U; u++)
      for (int q = ROW_BLOCKS; q < SUMS; q++)
        for (int m = 0; m < 16; m++) {
          const V bias = load(a->bias + ((p->units.from + u) * SUMS + q) * 16);
          store(sums + ((r * U + u) * SUMS + q) * SUMS_TILE + m * 16, bias);
        }
}

// One step: the products with W_h, on top of the projected input.
static void forward_step(const Layer *a, const Part *p, int64_t t, const float *x_sums, float *work) {
  TILES;
  const int64_t KT = a->H / 32, M = p->streams.to - p->streams.from, U = p->units.to - p->units.from, bytes = a->H * 2;
  const int64_t stride = U * SUMS * SUMS_TILE;  // of x_sums, between tiles of streams
  Pending before = {0};
  for (int64_t u = 0; u < U; u += BLOCKS)
    for (int64_t m = 0; m < M; m += 2) {
      const int64_t count = m + 1 < M ? 2 : 1;
      float *sums = before.sums == work ? work + 2 * COLUMNS * SUMS_TILE : work;
      const bf16 *h_0 = a->h + (t * a->B + (p->streams.from + m) * 16) * a->H, *h_1 = h_0 + 16 * a->H;
      const float *x_0 = x_sums + m * stride + u * SUMS * SUMS_TILE, *x_1 = x_0 + stride;
      const bf16 *packed = a->P_h + (p->units.from + u) * ROW_BLOCKS * KT * TILE;
      if (count == 1) {
        const int64_t turns = KT * COLUMNS / 4, pace = (before.end + turns - 1) / turns;
        for (int j = 0; j < COLUMNS; j += 4) {
          const bf16 *w = packed + j * TILE;
          TILE_LOAD(0, x_0 + SUM(FROM_H, j), 64), TILE_LOAD(1, x_0 + SUM(FROM_H, j + 1), 64);
          TILE_LOAD(2, x_0 + SUM(FROM_H, j + 2), 64), TILE_LOAD(3, x_0 + SUM(FROM_H, j + 3), 64);
          for (int64_t k = 0; k < KT; k++, w += COLUMNS * TILE) {
            TILE_FACTOR(4, h_0 + k * 32, bytes), TILE_FACTOR(6, w, 64), TILE_FACTOR(7, w + TILE, 64);
            TILE_MULTIPLY(0, 4, 6), TILE_MULTIPLY(1, 4, 7);
            TILE_FACTOR(6, w + 2 * TILE, 64), TILE_FACTOR(7, w + 3 * TILE, 64);
            TILE_MULTIPLY(2, 4, 6), TILE_MULTIPLY(3, 4, 7);
            forward_rows(a, t, &before, pace);
          }
          TILES_STORE(sums + j * SUMS_TILE);
        }
      } else {
        const int64_t turns = KT * COLUMNS / 2, pace = (before.end + turns - 1) / turns;
        for (int j = 0; j < COLUMNS; j += 2) {
          const bf16 *w = packed + j * TILE;
          TILE_LOAD(0, x_0 + SUM(FROM_H, j), 64), TILE_LOAD(1, x_0 + SUM(FROM_H, j + 1), 64);
          TILE_LOAD(2, x_1 + SUM(FROM_H, j), 64), TILE_LOAD(3, x_1 + SUM(FROM_H, j + 1), 64);
          for (int64_t k = 0; k < KT; k++, w += COLUMNS * TILE) {
            TILE_FACTOR(4, h_0 + k * 32, bytes), TILE_FACTOR(5, h_1 + k * 32, bytes);
            TILE_FACTOR(6, w, 64), TILE_FACTOR(7, w + TILE, 64);
            TILE_MULTIPLY(0, 4, 6), TILE_MULTIPLY(2, 5, 6), TILE_MULTIPLY(1, 4, 7), TILE_MULTIPLY(3, 5, 7);
            forward_rows(a, t, &before, pace);
          }
          float *s_0 = sums + j * SUMS_TILE, *s_1 = s_0 + COLUMNS * SUMS_TILE;
          TILE_STORE(0, s_0), TILE_STORE(1, s_0 + SUMS_TILE), TILE_STORE(2, s_1), TILE_STORE(3, s_1 + SUMS_TILE);
        }
      }
      forward_rows(a, t, &before, before.end);
      before = (Pending){p->units.from + u, p->streams.from + m, 0, count * BLOCKS * 16, x_0, sums, stride};
    }
  forward_rows(a, t, &before, before.end);
}

static void pack_for_forward(const Layer *a, const Part *p) {
  const Range mine = share(a->H / 64, p->id, p->count);
  for (int64_t u = mine.from * 4; u < mine.to * 4; u++) {
    if (u % BLOCKS == 0) {
      pack_forward(a->W_x, a->P_x + u * ROW_BLOCKS * a->E / 32 * TILE, X_ROWS, u, a->H, a->E);
      pack_forward(a->W_h, a->P_h + u * ROW_BLOCKS * a->H / 32 * TILE, H_ROWS, u, a->H, a->H);
    }
    for (int q = 0; q < SUMS; q++) {
      V b = 0.f;
      if (q < ROW_BLOCKS) b += load(a->b_x + X_ROWS[q] * a->H + u * 16);
      if (q >= FROM_H) b += load(a->b_h + (q - FROM_H) * a->H + u * 16);
      store(a->bias + (u * SUMS + q) * 16, b);
    }
    for (int64_t stream = 0; stream < a->B; stream++) {
      const V h = load(a->h_0 + stream * a->H + u * 16);
      store_bf16(a->h + stream * a->H + u * 16, h);
      V carried = h;
#ifdef CARRY_C
      carried = load(a->c_0 + stream * a->H + u * 16);
#endif
      store(a->carry + (u * a->B + stream) * 16, carried);
    }
  }
}

// A thread works with two jobs' sums and the projected input of a chunk of steps.
void forward(Layer *a) {
  const Part part = join(a), *p = &part;
  pack_for_forward(a, p);
  meet(a, p);
  const int64_t M = p->streams.to - p->streams.from, stride = M * (p->units.to - p->units.from) * SUMS * SUMS_TILE;
  const int64_t chunk = M == 0 || M >= CHUNK ? 1 : CHUNK / M;
  float *work = a->work + p->id * a->work_size, *sums = work + 4 * COLUMNS * SUMS_TILE;
  begin_tiles();
  for (int64_t t_0 = 0; t_0 < a->T; t_0 += chunk) {
    const int64_t steps = t_0 + chunk < a->T ? chunk : a->T - t_0;
    project(a, p, t_0, steps, sums);
    for (int64_t t = t_0; t < t_0 + steps; t++) {
      forward_step(a, p, t, sums + (t - t_0) * stride, work);
      meet(a, p);
    }
  }
  end_tiles();
}

// --- Backward ---

// Two neighbouring streams of a block of units.
static inline void backward_rows(const Layer *a, int64_t t, Pending *w) {
  const int64_t U = a->H / 16, M = a->B / 16, columns = SUMS * a->H / 32, K = (a->T * a->B + 31) / 32;
  const int64_t block = w->next >> 4, row = w->next & 15, u = w->u + block;
  V d[2][SUMS];
  w->next += 2;
  for (int j = 0; j < 2; j++) {
    const int64_t stream = w->m * 16 + row + j, at = (t * U + u) * a->B + stream, unit = stream * a->H + u * 16;
    V kept[KEPT], dh = load(w->sums + block * SUMS_TILE + (row + j) * 16) + load_bf16(a->dh + t * a->B * a->H + unit);
    for (int n = 0; n < KEPT; n++) kept[n] = load_fp16(a->kept + (at * KEPT + n) * 16);
    float *carried = a->d_carry + (u * a->B + stream) * 16;
    V d_carry = load(carried);
    if (t == a->T - 1) {
      if (a->dh_T) dh += load(a->dh_T + unit);
      d_carry = a->dc_T ? load(a->dc_T + unit) : (V)0.f;
    }
    store(carried, backward_cell(kept, load(a->carry + at * 16), dh, d_carry, d[j]));
  }
  const int64_t k = t * a->B + w->m * 16 + row;
  for (int q = 0; q < SUMS; q++) {
    float *sum = a->d_bias + ((w->m * U + u) * SUMS + q) * 16;
    store(sum, load(sum) + (d[0][q] + d[1][q]));
    const V16 even = to_bf16(d[0][q]), odd = to_bf16(d[1][q]);
    bf16 *left = a->d_left + ((t * M + w->m) * columns + (q * a->H + u * 16) / 32) * TILE + row * 32 + (u & 1) * 16;
    *(V16_ *)left = even;
    *(V16_ *)(left + 32) = odd;
    *(V32 *)(a->d_right + ((q * U + u) * K + k / 32) * TILE + k % 32 * 16) = interleave(even, odd);
  }
}

static inline void finish_rows(const Layer *a, int64_t t, Pending *w, int64_t pairs) {
  for (; pairs > 0 && w->next < w->end; pairs--) backward_rows(a, t, w);
}

// dh before the first step, of four blocks of units.
static void store_dh_0(const Layer *a, int64_t u, int64_t m, const float *sums) {
  for (int block = 0; block < 4; block++)
    for (int row = 0; row < 16; row++) {
      const int64_t stream = m * 16 + row, unit = stream * a->H + (u + block) * 16;
      const V carried = load(a->d_carry + ((u + block) * a->B + stream) * 16);
      V dh = load(sums + block * SUMS_TILE + row * 16);
#ifdef CARRY_H
      dh += carried;
#else
      if (a->dc_0) store(a->dc_0 + unit, carried);
#endif
      store(a->dh_0 + unit, dh);
    }
}

// dh = d[t + 1] W_h of four blocks of units and one tile of streams at a time; zero after the last step.
static void backward_step(const Layer *a, const Part *p, int64_t t, float *work) {
  TILES;
  const int64_t KT = ROW_BLOCKS * a->H / 32, columns = SUMS * a->H / 32, M = a->B / 16;
  Pending before = {0};
  for (int64_t u = p->units.from; u < p->units.to; u += 4)
    for (int64_t m = p->streams.from; m < p->streams.to; m++) {
      float *sums = before.sums == work ? work + 4 * SUMS_TILE : work;
      TILES_ZERO;
      if (t < a->T - 1) {
        const bf16 *d = a->d_left + (((t + 1) * M + m) * columns + FROM_H * a->H / 32) * TILE;
        const bf16 *w = a->P_h + u * KT * TILE;
        const int64_t pace = (before.end / 2 + KT - 1) / KT;
        for (int64_t k = 0; k < KT; k++, d += TILE, w += 4 * TILE) {
          TILE_FACTOR(4, d, 64), TILE_FACTOR(6, w, 64), TILE_FACTOR(7, w + TILE, 64);
          TILE_MULTIPLY(0, 4, 6), TILE_MULTIPLY(1, 4, 7);
          TILE_FACTOR(6, w + 2 * TILE, 64), TILE_FACTOR(7, w + 3 * TILE, 64);
          TILE_MULTIPLY(2, 4, 6), TILE_MULTIPLY(3, 4, 7);
          finish_rows(a, t, &before, pace);
        }
      }
      TILES_STORE(sums);
      if (t < 0) {
        store_dh_0(a, u, m, sums);
      } else {
        finish_rows(a, t, &before, before.end);
        before = (Pending){.u = u, .m = m, .end = 4 * 16, .sums = sums};
      }
    }
  finish_rows(a, t, &before, before.end);
}

// dx = d W_x, tiles of 16 rows from .. to.
static void input_gradient(const Layer *a, Range rows, float *work) {
  TILES;
  const int64_t KT = ROW_BLOCKS * a->H / 32, columns = SUMS * a->H / 32;
  for (int64_t r = rows.from; r < rows.to; r += 2) {
    const int64_t both = r + 1 < rows.to;
    for (int64_t e = 0; e < a->E / 16; e += 2) {
      const bf16 *w = a->P_x + e * KT * TILE;
      const bf16 *d_0 = a->d_left + r * columns * TILE, *d_1 = both ? d_0 + columns * TILE : d_0;
      TILES_ZERO;
      for (int64_t k = 0; k < KT; k++, d_0 += TILE, d_1 += TILE, w += 2 * TILE) {
        TILE_FACTOR(4, d_0, 64), TILE_FACTOR(5, d_1, 64), TILE_FACTOR(6, w, 64), TILE_FACTOR(7, w + TILE, 64);
        TILE_MULTIPLY(0, 4, 6), TILE_MULTIPLY(2, 5, 6), TILE_MULTIPLY(1, 4, 7), TILE_MULTIPLY(3, 5, 7);
      }
      TILES_STORE(work);
      for (int64_t i = 0; i < 16 * (1 + both); i++)
        for (int n = 0; n < 2; n++)
          store_bf16(a->dx + (r * 16 + i) * a->E + (e + n) * 16, load(work + (i / 16 * 2 + n) * SUMS_TILE + i % 16 * 16));
    }
  }
}

static void store_transposed(const float *tile, float *W, int64_t width) {
  VI r[16];
  for (int i = 0; i < 16; i++) r[i] = (VI)(load(tile + i * 16));
  transpose(r);
  for (int i = 0; i < 16; i++) *(VI_ *)(W + i * width) = r[i];
}

// dW (16 rows from `row` on, K columns) = d^T x, given 2 blocks of 16 rows and K / 16 tile rows of x^T.
static void weight_gradient(const Layer *a, const bf16 *d, const bf16 *x, float *dW, int64_t K, float *work) {
  TILES;
  const int64_t KT = (a->T * a->B + 31) / 32;
  for (int64_t e = 0; e < K / 16; e += 2) {
    const bf16 *x_0 = x + e * KT * TILE, *x_1 = x_0 + KT * TILE, *d_0 = d, *d_1 = d + KT * TILE;
    TILES_ZERO;
    for (int64_t k = 0; k < KT; k++, x_0 += TILE, x_1 += TILE, d_0 += TILE, d_1 += TILE) {
      TILE_FACTOR(4, x_0, 64), TILE_FACTOR(5, x_1, 64), TILE_FACTOR(6, d_0, 64), TILE_FACTOR(7, d_1, 64);
      TILE_MULTIPLY(0, 4, 6), TILE_MULTIPLY(2, 5, 6), TILE_MULTIPLY(1, 4, 7), TILE_MULTIPLY(3, 5, 7);
    }
    TILES_STORE(work);
    for (int i = 0; i < 4; i++) store_transposed(work + i * SUMS_TILE, dW + (i % 2) * 16 * K + (e + i / 2) * 16, K);
  }
}

static void weight_gradients(const Layer *a, const Part *p, float *work) {
  const int64_t U = a->H / 16, KT = (a->T * a->B + 31) / 32;
  const Range pairs = share(ROW_BLOCKS * U / 2, p->id, p->count);
  for (int64_t n = pairs.from * 2; n < pairs.to * 2; n += 2) {
    const int64_t q = n / U, row = X_ROWS[q] * a->H + n % U * 16;
    weight_gradient(a, a->d_right + n * KT * TILE, a->transposed, a->dW_x + row * a->E, a->E, work);
    weight_gradient(a, a->d_right + (n + FROM_H * U) * KT * TILE, a->transposed + a->E / 16 * KT * TILE,
                    a->dW_h + n * 16 * a->H, a->H, work);
  }
  if (p->id) return;
  for (int64_t u = 0; u < U; u++)
    for (int q = 0; q < SUMS; q++) {
      V sum = 0.f;
      for (int64_t m = 0; m < a->B / 16; m++) sum += load(a->d_bias + ((m * U + u) * SUMS + q) * 16);
      if (q < ROW_BLOCKS) store(a->db_x + X_ROWS[q] * a->H + u * 16, sum);
      if (q >= FROM_H) store(a->db_h + (q - FROM_H) * a->H + u * 16, sum);
    }
}

static void pack_for_backward(const Layer *a, const Part *p) {
  const int64_t U = a->H / 16, rows = a->T * a->B, KT = (rows + 31) / 32;
  Range mine = share(a->H / 64, p->id, p->count);
  for (int64_t n = mine.from * 4; n < mine.to * 4; n++) {
    if (n % 4 == 0) pack_backward(a->W_h, a->P_h + n * ROW_BLOCKS * a->H / 32 * TILE, H_ROWS, n * 16, 4, a->H, a->H);
    pack_transposed(a->h + n * 16, a->transposed + (a->E / 16 + n) * KT * TILE, rows, a->H);
    for (int64_t m = 0; m < a->B / 16; m++)
      for (int q = 0; q < SUMS; q++) {
        store(a->d_bias + ((m * U + n) * SUMS + q) * 16, 0.f);
        if (m == 0 && rows % 32)  // the half of the last tile that no step fills
          for (int i = 8; i < 16; i++) *(V32 *)(a->d_right + (((q * U + n) + 1) * KT - 1) * TILE + i * 32) = 0;
      }
  }
  mine = share(a->E / 32, p->id, p->count);
  for (int64_t e = mine.from * 2; e < mine.to * 2; e++) {
    if (e % 2 == 0) pack_backward(a->W_x, a->P_x + e * ROW_BLOCKS * a->H / 32 * TILE, X_ROWS, e * 16, 2, a->H, a->E);
    pack_transposed(a->x + e * 16, a->transposed + e * KT * TILE, rows, a->E);
  }
}

void backward(Layer *a) {
  const Part part = join(a), *p = &part;
  pack_for_backward(a, p);
  meet(a, p);
  float *work = a->work + p->id * a->work_size;
  begin_tiles();
  for (int64_t t = a->T - 1; t >= (a->dh_0 ? -1 : 0); t--) {
    backward_step(a, p, t, work);
    meet(a, p);
  }
  input_gradient(a, share(a->T * a->B / 16, p->id, p->count), work);
  weight_gradients(a, p, work);
  end_tiles();
}

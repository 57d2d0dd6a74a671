// Newton-Schulz iteration on a batch of matrices (rows, columns), rows <= columns, both multiples of 32:
//
//   X = G / |G|;   several times: A = X X', B = b A + c A A, X <- a X + B X
//
// Factors are bf16, sums fp32. A and B are symmetric, so only blocks (I, J) with J >= I are computed. A matrix is computed
// by one thread, so the results have the same bits for any number of threads.
//
// A matrix M lies in tiles. As left factor: tile (i, k) has rows 16 i and columns 32 k. As right factor: tile (n, k) has
// columns 16 n and rows 32 k, pairs of rows interleaved; it is the left factor's tile of M' with the same indices,
// transposed as a matrix of 16 x 16 pairs. Sums are computed in blocks of 32 x 32; the vector work on a block runs between
// the tile products of the next one.
#include "tiles.h"

typedef struct {
  int64_t matrices, rows, columns, steps;
  const float (*coefficients)[3];  // a, b, c of each step
  const float *const *G;           // of each matrix
  float *const *U;                 // X after the last step
  int64_t next;                    // 0 at the call: matrices that threads have begun
  int64_t next_thread;             // 0 at the call
  bf16 *work;                      // a block for each thread
  int64_t work_size;               // 4 rows columns + 3 rows rows + 2 TILE
} Batch;

// Rows x and y of a tile pair -> a row of pairs of each of both tiles of the right factor.
static inline void interleave_rows(V32 x, V32 y, bf16 *left, bf16 *right) {
  *(V32 *)left = __builtin_shufflevector(x, y, 0, 32, 1, 33, 2, 34, 3, 35, 4, 36, 5, 37, 6, 38, 7, 39, 8, 40, 9, 41, 10,
                                         42, 11, 43, 12, 44, 13, 45, 14, 46, 15, 47);
  *(V32 *)right = __builtin_shufflevector(x, y, 16, 48, 17, 49, 18, 50, 19, 51, 20, 52, 21, 53, 22, 54, 23, 55, 24, 56,
                                          25, 57, 26, 58, 27, 59, 28, 60, 29, 61, 30, 62, 31, 63);
}

static __attribute__((noinline)) void transpose_tile(const bf16 *from, bf16 *to) {
  VI r[16];
  for (int i = 0; i < 16; i++) r[i] = *(const VI *)(from + i * 32);
  transpose_here(r);
  for (int i = 0; i < 16; i++) *(VI *)(to + i * 32) = r[i];
}

// Vector work on a block of sums: M = s sums + t N, stored as tiles. Tiles of a block have a distance of `stride`.
typedef struct {
  float sums[2][4 * SUMS_TILE];  // of this block and the next one
  int now;                       // which of them
  int part, parts;               // the next part of the work, and their number: 4 times 8 rows, then transpositions
  float s, t;
  const bf16 *N;                 // as left factor, or null
  float *U;                      // M in fp32, `width` columns; then there are no tiles
  int64_t width;
  bf16 *left, *right;            // M as left factor and as right factor
  int64_t left_stride, right_stride;
  struct { const bf16 *from; bf16 *to; } transposed[4];
} Pending;

static inline void finish_rows(const Pending *p, int from) {
  const float *sums = p->sums[p->now] + from / 16 * 2 * SUMS_TILE + from % 16 * 16;
  const int64_t row = from / 16 * p->left_stride + from % 16 * 32, stride = p->right_stride, width = p->width;
  const bf16 *N = p->N ? p->N + row : 0;
  bf16 *left = p->left + row, *right = p->right + from * 16;
  float *U = p->U ? p->U + from * width : 0;
  const V s = p->s, t = p->t;
#pragma unroll
  for (int r = 0; r < 8; r += 2) {
    V x[2][2];
#pragma unroll
    for (int i = 0; i < 2; i++)
#pragma unroll
      for (int n = 0; n < 2; n++) {
        x[i][n] = load(sums + (r + i) * 16 + n * SUMS_TILE);
        if (N) x[i][n] = s * x[i][n] + t * load_bf16(N + (r + i) * 32 + n * 16);
        if (U) store(U + (r + i) * width + n * 16, x[i][n]);
      }
    if (U) continue;
    const V32 above = both_to_bf16(x[0][0], x[0][1]), below = both_to_bf16(x[1][0], x[1][1]);
    *(V32 *)(left + r * 32) = above;
    *(V32 *)(left + r * 32 + 32) = below;
    interleave_rows(above, below, right + r * 16, right + stride + r * 16);
  }
}

static inline void finish(Pending *p, int parts) {
  for (; parts > 0 && p->part < p->parts; parts--, p->part++) {
    if (p->part < 4) finish_rows(p, p->part * 8);
    else transpose_tile(p->transposed[p->part - 4].from, p->transposed[p->part - 4].to);
  }
}

// Block of left right: two tile rows of the left factor, two tile columns of the right one, k tiles each; meanwhile the
// block before is finished. The caller then says what is to be done with this one.
static inline void multiply(const bf16 *left, const bf16 *right, int64_t k, Pending *p) {
  TILES;
  const bf16 *l_0 = left, *l_1 = left + k * TILE, *r_0 = right, *r_1 = right + k * TILE;
  const int pace = (8 + k - 1) / k;
  TILES_ZERO;
  for (int64_t n = 0; n < k; n++, l_0 += TILE, l_1 += TILE, r_0 += TILE, r_1 += TILE) {
    TILE_FACTOR(4, l_0, 64), TILE_FACTOR(6, r_0, 64), TILE_FACTOR(7, r_1, 64), TILE_FACTOR(5, l_1, 64);
    TILE_MULTIPLY(0, 4, 6), TILE_MULTIPLY(1, 4, 7), TILE_MULTIPLY(2, 5, 6), TILE_MULTIPLY(3, 5, 7);
    finish(p, pace);
  }
  finish(p, 8);
  TILES_STORE(p->sums[!p->now]);
  p->now = !p->now, p->part = 0;
}

static inline void then_transpose(Pending *p, int n, const bf16 *from, int64_t from_stride, bf16 *to, int64_t to_stride) {
  for (int i = 0; i < 2; i++) {
    p->transposed[n + i].from = from + i * from_stride;
    p->transposed[n + i].to = to + i * to_stride;
  }
  p->parts = 4 + n + 2;
}

typedef struct { bf16 *left, *right, *new_right, *transposed; } Factors;  // X as left and right factor, X' as right one

// X = G / |G|
static void normalise(const float *G, int64_t rows, int64_t columns, const Factors *X, Pending *p) {
  const int64_t R = rows / 32, K = columns / 32;
  V sums[4] = {0.f, 0.f, 0.f, 0.f};
  for (int64_t i = 0; i < rows * columns; i += 64)
    for (int n = 0; n < 4; n++) sums[n] += load(G + i + n * 16) * load(G + i + n * 16);
  const V total = (sums[0] + sums[1]) + (sums[2] + sums[3]);
  float square = 0.f;
  for (int n = 0; n < 16; n++) square += total[n];
  const float norm = __builtin_sqrtf(square), scale = 1.f / (norm < 1e-7f ? 1e-7f : norm);
  p->N = 0, p->U = 0;
  for (int64_t I = 0; I < R; I++)
    for (int64_t J = 0; J < K; J++) {
      const int64_t at = (2 * I * K + J) * TILE;
      for (int r = 0; r < 32; r++)
        for (int n = 0; n < 2; n++)
          store(p->sums[p->now] + (r / 16 * 2 + n) * SUMS_TILE + r % 16 * 16,
                scale * load(G + (I * 32 + r) * columns + J * 32 + n * 16));
      p->left = X->left + at, p->left_stride = K * TILE;
      p->right = X->right + (2 * J * R + I) * TILE, p->right_stride = R * TILE;
      then_transpose(p, 0, p->left, K * TILE, X->transposed + at, K * TILE);
      p->part = 0;
      finish(p, 8);
    }
}

// A = X X' as left and right factor
static void square(const Factors *X, int64_t rows, int64_t columns, bf16 *left, bf16 *right, Pending *p) {
  const int64_t R = rows / 32, K = columns / 32, stride = R * TILE;
  for (int64_t I = 0; I < R; I++)
    for (int64_t J = I; J < R; J++) {
      const int64_t at = (2 * I * R + J) * TILE, mirrored = (2 * J * R + I) * TILE;
      multiply(X->left + 2 * I * K * TILE, X->transposed + 2 * J * K * TILE, K, p);
      p->N = 0, p->U = 0;
      p->left = left + at, p->left_stride = stride, p->right = right + mirrored, p->right_stride = stride;
      p->parts = 4;
      if (I == J) continue;
      then_transpose(p, 0, p->left, stride, right + at, stride);
      then_transpose(p, 2, p->right, stride, left + mirrored, stride);
    }
  finish(p, 8);
}

// B = b A + c A A as left factor. `pair`: room for two tiles.
static void polynomial(const bf16 *A_left, const bf16 *A_right, int64_t rows, const float *abc, bf16 *B, bf16 *pair,
                       Pending *p) {
  const int64_t R = rows / 32, stride = R * TILE;
  for (int64_t I = 0; I < R; I++)
    for (int64_t J = I; J < R; J++) {
      const int64_t at = (2 * I * R + J) * TILE;
      multiply(A_left + 2 * I * stride, A_right + 2 * J * stride, R, p);
      p->s = abc[2], p->t = abc[1], p->N = A_left + at, p->U = 0;
      p->left = B + at, p->left_stride = stride, p->right = pair, p->right_stride = TILE;
      p->parts = 4;
      if (I != J) then_transpose(p, 0, pair, TILE, B + (2 * J * R + I) * TILE, stride);
    }
  finish(p, 8);
}

// X <- a X + B X; the last time into U.
static void apply(const bf16 *B, Factors *X, int64_t rows, int64_t columns, float a, float *U, Pending *p) {
  const int64_t R = rows / 32, K = columns / 32;
  for (int64_t J = 0; J < K; J++)
    for (int64_t I = 0; I < R; I++) {
      const int64_t at = (2 * I * K + J) * TILE;
      multiply(B + 2 * I * R * TILE, X->right + 2 * J * R * TILE, R, p);
      p->s = 1.f, p->t = a, p->N = X->left + at;
      p->left = X->left + at, p->left_stride = K * TILE;
      p->right = X->new_right + (2 * J * R + I) * TILE, p->right_stride = R * TILE;
      p->U = U ? U + I * 32 * columns + J * 32 : 0, p->width = columns;
      p->parts = 4;
      if (!U) then_transpose(p, 0, p->left, K * TILE, X->transposed + at, K * TILE);
    }
  finish(p, 8);
  bf16 *old = X->right;
  X->right = X->new_right, X->new_right = old;
}

void orthogonalise(Batch *batch) {
  const int64_t rows = batch->rows, columns = batch->columns, whole = rows * columns;
  const int64_t id = __atomic_fetch_add(&batch->next_thread, 1, __ATOMIC_RELAXED);
  bf16 *work = batch->work + id * batch->work_size, *A_left = work + 4 * whole, *A_right = A_left + rows * rows;
  bf16 *B = A_right + rows * rows, *pair = B + rows * rows;
  Pending pending __attribute__((aligned(64))) = {.part = 8};
  begin_tiles();
  for (int64_t n; (n = __atomic_fetch_add(&batch->next, 1, __ATOMIC_RELAXED)) < batch->matrices;) {
    Factors X = {work, work + whole, work + 2 * whole, work + 3 * whole};
    normalise(batch->G[n], rows, columns, &X, &pending);
    for (int64_t step = 0; step < batch->steps; step++) {
      const float *abc = batch->coefficients[step];
      square(&X, rows, columns, A_left, A_right, &pending);
      polynomial(A_left, A_right, rows, abc, B, pair, &pending);
      apply(B, &X, rows, columns, abc[0], step == batch->steps - 1 ? batch->U[n] : 0, &pending);
    }
  }
  end_tiles();
}

// Functions of the LLVM engine: products with packed matrices in fp32 and in 8 bits, the cells, and steps of layers.
//
// Vectors have 16 numbers; LLVM splits them into the registers that the processor has. Matrices are packed in bands of
// 64 rows, within a band column by column. A block of streams reads a column once, scales it by an element of each
// stream's x, and keeps all sums in registers. Each number is summed in one order, over the columns from the first to
// the last, so a stream has the same bits alone and in any block. Multiplications and additions are fused where a
// pragma allows it and nowhere else.
#include <stdint.h>

enum { WIDTH = 16, VECTORS = 4, BAND = WIDTH * VECTORS };
enum { BLOCK = 6, BLOCK_8BIT = 4, QUANTIZED = 16 };  // streams of a block; streams that are rounded to int16 at once

typedef float F __attribute__((ext_vector_type(16)));
typedef float F_ __attribute__((ext_vector_type(16), aligned(4)));
typedef int32_t I32 __attribute__((ext_vector_type(16)));
typedef int8_t B __attribute__((ext_vector_type(32)));
typedef int8_t B_ __attribute__((ext_vector_type(32), aligned(1)));
typedef int16_t S __attribute__((ext_vector_type(16)));
typedef int16_t S_ __attribute__((ext_vector_type(16), aligned(2)));

static inline F load(const float *p) { return *(const F_ *)p; }
static inline void store(float *p, F x) { *(F_ *)p = x; }

// --- Products ---

// A packed matrix. `add`: a[t, :rows] += W x[t] for T streams or steps; rows of a have A elements, of x `columns`.
typedef struct Matrix Matrix;
struct Matrix {
  void (*add)(const Matrix *W, const float *x, float *a, int64_t T, int64_t A);
  const void *values;   // float or int8_t
  const float *scales;  // of the rows, in 8 bits
  int64_t rows, columns;
  float top;  // in 8 bits, the largest integer that x is rounded to
};

// a[s, 0:16 vectors] += W x[s] for the first rows of a band and a block of streams.
typedef void Block(const float *W, const float *x, float *a, int64_t K, int64_t A);

#define BLOCK_OF(streams, vectors)                                                                                   \
  __attribute__((min_vector_width(512))) static void block_##streams##_##vectors(                                    \
      const float *W, const float *x, float *a, int64_t K, int64_t A) {                                              \
    _Pragma("clang fp contract(fast)") F sum[streams][vectors];                                                      \
    EACH(streams, vectors) sum[s][v] = 0.f;                                                                          \
    for (int64_t k = 0; k < K; k++, W += BAND) EACH(streams, vectors) sum[s][v] += load(W + v * WIDTH) * x[s * K + k]; \
    EACH(streams, vectors) {                                                                                         \
      float *to = a + s * A + v * WIDTH;                                                                             \
      store(to, load(to) + sum[s][v]);                                                                               \
    }                                                                                                                \
  }
#define EACH(streams, vectors)                                        \
  _Pragma("unroll") for (int64_t s = 0; s < streams; s++) _Pragma("unroll") for (int64_t v = 0; v < vectors; v++)

BLOCK_OF(1, 4)
BLOCK_OF(2, 4)
BLOCK_OF(3, 4)
BLOCK_OF(4, 4)
BLOCK_OF(5, 4)
BLOCK_OF(6, 4)
BLOCK_OF(2, 1)
BLOCK_OF(3, 1)
BLOCK_OF(4, 1)
BLOCK_OF(5, 1)
BLOCK_OF(6, 1)

// Streams are divided into equal blocks of at most 6.
static inline void add_in_blocks(const Matrix *W, const float *x, float *a, int64_t T, int64_t A, Block *const *block,
                                 int64_t vectors) {
  const int64_t K = W->columns, blocks = (T + BLOCK - 1) / BLOCK;
  for (int64_t row = 0; row < W->rows; row += BAND)
    for (int64_t n = 0, t = 0; n < blocks; n++) {
      const int64_t end = T * (n + 1) / blocks, width = end - t > 1 ? vectors * WIDTH : BAND;
      const float *band = (const float *)W->values + row * K;
      for (int64_t r = 0; r < BAND; r += width) block[end - t - 1](band + r, x + t * K, a + t * A + row + r, K, A);
      t = end;
    }
}

// For 32 registers of 16 numbers: 24 sums of a block.
void add_wide(const Matrix *W, const float *x, float *a, int64_t T, int64_t A) {
  static Block *const blocks[] = {block_1_4, block_2_4, block_3_4, block_4_4, block_5_4, block_6_4};
  add_in_blocks(W, x, a, T, A, blocks, 4);
}

// For 16 registers of 8 numbers, or 32 of 4: 6 sums of a block.
void add_narrow(const Matrix *W, const float *x, float *a, int64_t T, int64_t A) {
  static Block *const blocks[] = {block_1_4, block_2_1, block_3_1, block_4_1, block_5_1, block_6_1};
  add_in_blocks(W, x, a, T, A, blocks, 1);
}

// sum + w_0 x_0 + w_1 x_1 for 16 rows with pairs w of int8, and one pair x of int16: in add_pairs.ll.
I32 add_pairs(I32 sum, B w, int32_t x);

// The same as a `Block` in 8 bits; x holds pairs of int16, in steps of each stream. The sums are exact.
typedef void Block8Bit(const int8_t *W, const float *scales, const int32_t *x, const float *steps, float *a,
                       int64_t pairs, int64_t A);

#define BLOCK_8BIT_OF(streams, vectors)                                                                              \
  __attribute__((min_vector_width(512))) static void block_8bit_##streams##_##vectors(                               \
      const int8_t *W, const float *scales, const int32_t *x, const float *steps, float *a, int64_t pairs,           \
      int64_t A) {                                                                                                   \
    I32 sum[streams][vectors];                                                                                       \
    EACH(streams, vectors) sum[s][v] = 0;                                                                            \
    for (int64_t k = 0; k < pairs; k++, W += 2 * BAND)                                                               \
      EACH(streams, vectors) sum[s][v] = add_pairs(sum[s][v], *(const B_ *)(W + 2 * v * WIDTH), x[s * pairs + k]);   \
    EACH(streams, vectors) {                                                                                         \
      float *to = a + s * A + v * WIDTH;                                                                             \
      store(to, load(to) + __builtin_convertvector(sum[s][v], F) * load(scales + v * WIDTH) * steps[s]);             \
    }                                                                                                                \
  }

BLOCK_8BIT_OF(1, 4)
BLOCK_8BIT_OF(2, 4)
BLOCK_8BIT_OF(3, 4)
BLOCK_8BIT_OF(4, 4)
BLOCK_8BIT_OF(2, 1)
BLOCK_8BIT_OF(3, 1)
BLOCK_8BIT_OF(4, 1)

// q = round(x / step), with the step for which the largest is `top`; returns the step.
static float quantize(const float *x, int16_t *q, int64_t K, float top) {
  F largest = 0.f;
  for (int64_t k = 0; k < K; k += WIDTH) {
    const F size = __builtin_elementwise_abs(load(x + k));
    largest = size > largest ? size : largest;
  }
  float most = __builtin_reduce_max(largest);
  most = most > 0.f ? most : 1.f;
  const float per_step = top / most;
  for (int64_t k = 0; k < K; k += WIDTH) {
    const F whole = __builtin_elementwise_rint(load(x + k) * per_step);
    *(S_ *)(q + k) = __builtin_convertvector(__builtin_convertvector(whole, I32), S);
  }
  return most / top;
}

static inline void add_in_blocks_8bit(const Matrix *W, const float *x, float *a, int64_t T, int64_t A,
                                      Block8Bit *const *block, int64_t vectors) {
  const int64_t K = W->columns;
  int16_t q[(T < QUANTIZED ? T : QUANTIZED) * K] __attribute__((aligned(64)));
  float steps[QUANTIZED];
  for (int64_t begin = 0; begin < T; begin += QUANTIZED, x += QUANTIZED * K, a += QUANTIZED * A) {
    const int64_t streams = T - begin < QUANTIZED ? T - begin : QUANTIZED;
    const int64_t blocks = (streams + BLOCK_8BIT - 1) / BLOCK_8BIT;
    for (int64_t t = 0; t < streams; t++) steps[t] = quantize(x + t * K, q + t * K, K, W->top);
    for (int64_t row = 0; row < W->rows; row += BAND)
      for (int64_t n = 0, t = 0; n < blocks; n++) {
        const int64_t end = streams * (n + 1) / blocks, width = end - t > 1 ? vectors * WIDTH : BAND;
        for (int64_t r = 0; r < BAND; r += width)
          block[end - t - 1]((const int8_t *)W->values + row * K + 2 * r, W->scales + row + r,
                             (const int32_t *)(q + t * K), steps + t, a + t * A + row + r, K / 2, A);
        t = end;
      }
  }
}

void add_8bit_wide(const Matrix *W, const float *x, float *a, int64_t T, int64_t A) {
  static Block8Bit *const blocks[] = {block_8bit_1_4, block_8bit_2_4, block_8bit_3_4, block_8bit_4_4};
  add_in_blocks_8bit(W, x, a, T, A, blocks, 4);
}

void add_8bit_narrow(const Matrix *W, const float *x, float *a, int64_t T, int64_t A) {
  static Block8Bit *const blocks[] = {block_8bit_1_4, block_8bit_2_1, block_8bit_3_1, block_8bit_4_1};
  add_in_blocks_8bit(W, x, a, T, A, blocks, 1);
}

// --- Cells: T streams of H units, from pre-activations a (T, blocks H) ---

// Within a few ulp: x odd(x^2) / even(x^2), with Eigen's coefficients.
static inline F hyperbolic_tangent(F a) {
#pragma clang fp contract(fast)
  const F limit = 7.90531110763549805f;  // from here on it is 1 in fp32
  F x = a > limit ? limit : a;
  x = x < -limit ? -limit : x;
  const F xx = x * x;
  F odd = -2.76076847742355e-16f;
  odd = odd * xx + 2.00018790482477e-13f;
  odd = odd * xx + -8.60467152213735e-11f;
  odd = odd * xx + 5.12229709037114e-08f;
  odd = odd * xx + 1.48572235717979e-05f;
  odd = odd * xx + 6.37261928875436e-04f;
  odd = odd * xx + 4.89352455891786e-03f;
  F even = 1.19825839466702e-06f;
  even = even * xx + 1.18534705686654e-04f;
  even = even * xx + 2.26843463243900e-03f;
  even = even * xx + 4.89352518554385e-03f;
  return odd * x / even;
}

// sigmoid(2 a) = (1 + tanh(a)) / 2: pre-activations of gates are stored halved
static inline F sigmoid_of_twice(F a) { return hyperbolic_tangent(a) * 0.5f + 0.5f; }

#define CELL(name, blocks)                                                                                          \
  void name(const float *a, const float *h, const float *c, float *h_next, float *c_next, int64_t T, int64_t H) {   \
    for (int64_t t = 0; t < T; t++, a += blocks * H, h += H, c += H, h_next += H, c_next += H)                       \
      for (int64_t u = 0; u < H; u += WIDTH) name##_units(a + u, load(h + u), load(c + u), h_next + u, c_next + u, H); \
  }

// c' = f c + i g; h' = o tanh(c'); blocks i, f, o, g
static inline void lstm_units(const float *a, F h, F c, float *h_next, float *c_next, int64_t H) {
  const F i = sigmoid_of_twice(load(a)), f = sigmoid_of_twice(load(a + H)), o = sigmoid_of_twice(load(a + 2 * H));
  const F after = f * c + i * hyperbolic_tangent(load(a + 3 * H));
  store(h_next, o * hyperbolic_tangent(after));
  store(c_next, after);
}

// n = tanh(n_x + r n_h); h' = n + z (h - n); blocks n_x, r, z, n_h
static inline void gru_units(const float *a, F h, F c, float *h_next, float *c_next, int64_t H) {
  const F r = sigmoid_of_twice(load(a + H)), z = sigmoid_of_twice(load(a + 2 * H));
  const F n = hyperbolic_tangent(load(a) + r * load(a + 3 * H));
  store(h_next, n + z * (h - n));
  store(c_next, c);
}

static inline void tanh_units(const float *a, F h, F c, float *h_next, float *c_next, int64_t H) {
  store(h_next, hyperbolic_tangent(load(a)));
  store(c_next, c);
}

static inline void relu_units(const float *a, F h, F c, float *h_next, float *c_next, int64_t H) {
  const F s = load(a);
  store(h_next, s > 0.f ? s : (F)0.f);
  store(c_next, c);
}

CELL(lstm, 4)
CELL(gru, 4)
CELL(tanh, 1)
CELL(relu, 1)

typedef void Cell(const float *a, const float *h, const float *c, float *h_next, float *c_next, int64_t T, int64_t H);

// --- Layers ---

// T steps of one layer from h and c (H): outputs y (T, H). W h is added to the last rows of a (T, A).
void recur(const Matrix *W, Cell *cell, float *a, const float *h, const float *c, float *y, float *c_end, int64_t T,
           int64_t A) {
  const int64_t H = W->columns;
  for (int64_t t = 0; t < T; t++, a += A, y += H) {
    W->add(W, h, a + A - W->rows, 1, A);
    cell(a, h, c, y, c_end, 1, H);
    h = y;
    c = c_end;
  }
}

// x = h + residual x, the input of the next layer; s = h + summed s, the input of the output layer; n numbers
static inline void move_up(const float *h, float *x, float *s, float residual, float summed, int64_t n) {
  for (int64_t u = 0; u < n; u += WIDTH) {
    store(x + u, load(h + u) + load(x + u) * residual);
    store(s + u, load(h + u) + load(s + u) * summed);
  }
}

typedef struct {
  Matrix W_x, W_h;
  const float *b;
} Layer;

typedef struct {
  float *table;            // rows of A: the first layer's W_x x + b for each id
  _Bool *known;            // which rows of the table are filled
  const float *embedding;  // (V, E)
  const Layer *layers;
  Cell *cell;
  Matrix W_out;
  const float *b_out;
  int64_t L, H, A;
  float residual, summed;  // 0 or 1
} Network;

// a = W_x x + b of the first layer, for T ids. Threads may fill a row of the table at once, with the same bits.
void first_inputs(const Network *net, const int64_t *ids, float *a, int64_t T) {
  const int64_t A = net->A;
  const Layer *layer = net->layers;
  for (int64_t t = 0; t < T; t++, a += A) {
    float *row = net->table + ids[t] * A;
    if (__atomic_load_n(net->known + ids[t], __ATOMIC_ACQUIRE)) {
      __builtin_memcpy(a, row, A * sizeof *a);
      continue;
    }
    __builtin_memcpy(a, layer->b, A * sizeof *a);
    layer->W_x.add(&layer->W_x, net->embedding + ids[t] * layer->W_x.columns, a, 1, A);
    __builtin_memcpy(row, a, A * sizeof *a);
    __atomic_store_n(net->known + ids[t], 1, __ATOMIC_RELEASE);
  }
}

// One step of all layers for T of N streams. h, c, h_next, c_next are (L, N, H), from the first of the T streams on;
// h_next and c_next may be h and c. logits (T, rows of W_out); work T (A + 2 H) numbers.
void step(const Network *net, const int64_t *ids, const float *h, const float *c, float *h_next, float *c_next,
          float *logits, float *work, int64_t T, int64_t N) {
  const int64_t H = net->H, A = net->A, V = net->W_out.rows;
  float *a = work, *x = a + T * A, *s = x + T * H;
  __builtin_memset(x, 0, 2 * T * H * sizeof *x);
  for (int64_t l = 0; l < net->L; l++, h += N * H, c += N * H, h_next += N * H, c_next += N * H) {
    const Layer *layer = net->layers + l;
    if (l) {
      for (int64_t t = 0; t < T; t++) __builtin_memcpy(a + t * A, layer->b, A * sizeof *a);
      layer->W_x.add(&layer->W_x, x, a, T, A);
    } else {
      first_inputs(net, ids, a, T);
    }
    layer->W_h.add(&layer->W_h, h, a + A - layer->W_h.rows, T, A);
    net->cell(a, h, c, h_next, c_next, T, H);
    move_up(h_next, x, s, net->residual, net->summed, T * H);
  }
  for (int64_t t = 0; t < T; t++) __builtin_memcpy(logits + t * V, net->b_out, V * sizeof *logits);
  net->W_out.add(&net->W_out, s, logits, T, V);
}

// --- Sampling ---

typedef double D __attribute__((ext_vector_type(8)));
typedef double D_ __attribute__((ext_vector_type(8), aligned(8)));
typedef int64_t I64 __attribute__((ext_vector_type(8)));
typedef float F8_ __attribute__((ext_vector_type(8), aligned(4)));
enum { DOUBLES = 8 };

// exp(z) for z <= 0, within an ulp or two; 0 below -708.
static inline D exponential(D z) {
#pragma clang fp contract(fast)
  const D least = -708.0, x = z > least ? z : least;
  const D n = __builtin_elementwise_rint(x * 1.4426950408889634);
  const D r = x - n * 6.93147180369123816490e-01 - n * 1.90821492927058770002e-10;  // |r| <= log(2) / 2
  D p = 1.0 / 479001600.0;
  p = p * r + 1.0 / 39916800.0;
  p = p * r + 1.0 / 3628800.0;
  p = p * r + 1.0 / 362880.0;
  p = p * r + 1.0 / 40320.0;
  p = p * r + 1.0 / 5040.0;
  p = p * r + 1.0 / 720.0;
  p = p * r + 1.0 / 120.0;
  p = p * r + 1.0 / 24.0;
  p = p * r + 1.0 / 6.0;
  p = p * r + 0.5;
  p = p * r + 1.0;
  p = p * r + 1.0;
  p *= (D)((__builtin_convertvector(n, I64) + 1023) << 52);
  return z < least ? (D)0.0 : p;
}

// The id at which the cumulative weights first exceed u times their sum, for weights exp(x / temperature) and
// x = logits + bias; at temperature 0 the id of the largest x, of equals the smallest. -1 if x is not finite.
// V is a multiple of 8; the bias forbids what is beyond the vocabulary. weights: V numbers of scratch.
static int64_t sample(const float *logits, const double *bias, double *weights, double u, double temperature,
                      int64_t V) {
  D largest = -__builtin_inf();
  I64 bad = 0;
  for (int64_t v = 0; v < V; v += DOUBLES) {
    const D x = __builtin_convertvector(*(const F8_ *)(logits + v), D) + *(const D_ *)(bias + v);
    *(D_ *)(weights + v) = x;
    bad |= !(x < __builtin_inf());
    largest = x > largest ? x : largest;
  }
  const double most = __builtin_reduce_max(largest);
  if (__builtin_reduce_or(bad) || most == -__builtin_inf()) return -1;
  int64_t id = 0;
  if (temperature == 0.0) {
    while (weights[id] != most) id++;
    return id;
  }
  double sum = 0.0;
  for (int64_t v = 0; v < V; v += DOUBLES)
    *(D_ *)(weights + v) = exponential((*(const D_ *)(weights + v) - most) / temperature);
  for (int64_t v = 0; v < V; v++) sum += weights[v];
  const double target = u * sum;
  sum = weights[0];
  while (!(sum > target)) sum += weights[++id];
  return id;
}

// T tokens of S of N streams. `next` are the ids not read yet; h and c (L, N, H) are overwritten with the states before
// the last ids. uniforms and drawn are (T, N). states (N) choose the row of bias (states, V) of each stream; each id
// leads to the state in `follow` (states, V), if that is not NULL. next, h, c, uniforms, drawn and states begin with the
// first of the S streams. logits: S rows of W_out; weights: V; work: see `step`. Returns 0, or 1 if logits are not
// finite.
int64_t generate(const Network *net, const int64_t *next, float *h, float *c, const double *uniforms, int64_t *drawn,
                 int64_t *states, const double *bias, const uint8_t *follow, float *logits, double *weights, float *work,
                 int64_t T, int64_t S, int64_t N, int64_t V, double temperature) {
  for (int64_t t = 0; t < T; t++, next = drawn, uniforms += N, drawn += N) {
    step(net, next, h, c, h, c, logits, work, S, N);
    for (int64_t s = 0; s < S; s++) {
      const int64_t row = states[s] * V;
      drawn[s] = sample(logits + s * net->W_out.rows, bias + row, weights, uniforms[s], temperature, V);
      if (drawn[s] < 0) return 1;
      if (follow) states[s] = follow[row + drawn[s]];
    }
  }
  return 0;
}

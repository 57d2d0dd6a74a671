// Functions of the LLVM engine: products with packed matrices in fp32 and in 8 bits, the cells, and steps of layers.
//
// Vectors have 16 numbers; LLVM splits them into the registers that the processor has. Matrices are packed in bands of
// 64 rows, within a band column by column: the 64 sums of a band stay in registers while its columns are read, each
// scaled by one element of x. Multiplications and additions are fused where a pragma allows it and nowhere else.
#include <stdint.h>

enum { WIDTH = 16, VECTORS = 4, BAND = WIDTH * VECTORS };

typedef float F __attribute__((ext_vector_type(16)));
typedef float F_ __attribute__((ext_vector_type(16), aligned(4)));
typedef int32_t I32 __attribute__((ext_vector_type(16)));
typedef int16_t S __attribute__((ext_vector_type(16)));
typedef int16_t S_ __attribute__((ext_vector_type(16), aligned(2)));

static inline F load(const float *p) { return *(const F_ *)p; }
static inline void store(float *p, F x) { *(F_ *)p = x; }

// --- Products ---

// a[0:BAND] += W x
static void band(const float *W, const float *x, float *a, int64_t K) {
#pragma clang fp contract(fast)
  F sum[VECTORS] = {0.f, 0.f, 0.f, 0.f};
  for (int64_t k = 0; k < K; k++, W += BAND)
#pragma unroll
    for (int v = 0; v < VECTORS; v++) sum[v] += load(W + v * WIDTH) * x[k];
  for (int v = 0; v < VECTORS; v++) store(a + v * WIDTH, load(a + v * WIDTH) + sum[v]);
}

// a[0:BAND] += scales * step * (W x), W int8 and x int16: in band_8bit.ll.
void band_8bit(const int8_t *W, const float *scales, const int16_t *x, float step, float *a, int64_t pairs);

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

// a[t, :R] += W x[t] for all t; rows of a have A elements, those of x K.
void project(const float *W, const float *x, float *a, int64_t T, int64_t R, int64_t K, int64_t A) {
  for (int64_t row = 0; row < R; row += BAND)
    for (int64_t t = 0; t < T; t++) band(W + row * K, x + t * K, a + t * A + row, K);
}

void project_8bit(const int8_t *W, const float *scales, const float *x, float *a, int64_t T, int64_t R, int64_t K,
                  int64_t A, float top) {
  int16_t q[K] __attribute__((aligned(64)));
  for (int64_t t = 0; t < T; t++) {
    const float step = quantize(x + t * K, q, K, top);
    for (int64_t row = 0; row < R; row += BAND) band_8bit(W + row * K, scales + row, q, step, a + t * A + row, K / 2);
  }
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

// --- Layers. Every function exists for matrices in fp32 and in 8 bits, which have scales as well ---

#define MATRIX(W) const float *W
#define MATRIX_8BIT(W) const int8_t *W, const float *W##_scales
#define GIVE(W) W
#define GIVE_8BIT(W) W, W##_scales
#define PLAIN
#define TOP , top
#define TOP_PARAMETER , float top

// T steps of one layer from h and c (H): outputs y (T, H). W h is added to the last R of the A elements of a row of a.
#define RECUR(name, PARAMETER, ARGUMENT, project, TOP_GIVEN, ...)                                                    \
  void name(PARAMETER(W), Cell *cell, float *a, const float *h, const float *c, float *y, float *c_end, int64_t T,   \
            int64_t H, int64_t A, int64_t R __VA_ARGS__) {                                                           \
    for (int64_t t = 0; t < T; t++, a += A, y += H) {                                                                \
      project(ARGUMENT(W), h, a + A - R, 1, R, H, A TOP_GIVEN);                                                      \
      cell(a, h, c, y, c_end, 1, H);                                                                                 \
      h = y;                                                                                                         \
      c = c_end;                                                                                                     \
    }                                                                                                                \
  }

RECUR(recur, MATRIX, GIVE, project, PLAIN)
RECUR(recur_8bit, MATRIX_8BIT, GIVE_8BIT, project_8bit, TOP, TOP_PARAMETER)

// x = h + residual x, the input of the next layer; s = h + summed s, the input of the output layer
static inline void move_up(const float *h, float *x, float *s, float residual, float summed, int64_t H) {
  for (int64_t u = 0; u < H; u += WIDTH) {
    store(x + u, load(h + u) + load(x + u) * residual);
    store(s + u, load(h + u) + load(s + u) * summed);
  }
}

typedef struct { const float *W_x, *W_h, *b; } Layer;
typedef struct {
  const int8_t *W_x;
  const float *W_x_scales;
  const int8_t *W_h;
  const float *W_h_scales, *b;
} Layer8Bit;

// One step of all layers. `first` is the first layer's W_x x + b; `logits` holds the output's bias at the call.
// Matrices have R_x, R_h and V rows; `residual` and `summed` are 0 or 1.
#define STEP(name, Layer, PARAMETER, ARGUMENT, project, TOP_GIVEN, ...)                                              \
  void name(PARAMETER(W_out), const Layer *layers, Cell *cell, const float *first, const float *h, const float *c,   \
            float *h_next, float *c_next, float *logits, int64_t L, int64_t H, int64_t A, int64_t R_x, int64_t R_h,  \
            int64_t V, float residual, float summed __VA_ARGS__) {                                                   \
    float a[A] __attribute__((aligned(64))), x[H] __attribute__((aligned(64))), s[H] __attribute__((aligned(64)));   \
    __builtin_memset(x, 0, H * sizeof *x);                                                                           \
    __builtin_memset(s, 0, H * sizeof *s);                                                                           \
    for (int64_t l = 0; l < L; l++, layers++, h += H, c += H, h_next += H, c_next += H) {                            \
      __builtin_memcpy(a, l ? layers->b : first, A * sizeof *a);                                                     \
      if (l) project(ARGUMENT(layers->W_x), x, a, 1, R_x, H, A TOP_GIVEN);                                           \
      project(ARGUMENT(layers->W_h), h, a + A - R_h, 1, R_h, H, A TOP_GIVEN);                                        \
      cell(a, h, c, h_next, c_next, 1, H);                                                                           \
      move_up(h_next, x, s, residual, summed, H);                                                                    \
    }                                                                                                                \
    project(ARGUMENT(W_out), s, logits, 1, V, H, V TOP_GIVEN);                                                       \
  }

STEP(step, Layer, MATRIX, GIVE, project, PLAIN)
STEP(step_8bit, Layer8Bit, MATRIX_8BIT, GIVE_8BIT, project_8bit, TOP, TOP_PARAMETER)

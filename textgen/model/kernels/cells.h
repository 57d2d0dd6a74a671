// The step of each cell for 16 units of one stream, forward and backward. The layer is compiled once for each: -DLSTM,
// -DCOUPLED, -DGRU, -DRNN_TANH, -DRNN_RELU. equations.py has the same steps in PyTorch.
//
//   ROW_BLOCKS    blocks of H rows in W_x and W_h
//   SUMS          sums of a unit; W_x adds to the first ROW_BLOCKS of them, W_h to those from FROM_H on
//   X_ROWS        row block of W_x that adds to each sum; W_h's come in their own order
//   KEPT          numbers of a unit and step that the backward pass needs
//   CARRY         what a step hands to the next beside h, and its gradient: c of an LSTM, h of a GRU in fp32
#pragma once
#include "vectors.h"

#if defined(LSTM)

// i = sigmoid(a_i), f = sigmoid(a_f), g = tanh(a_g), o = sigmoid(a_o); c' = f c + i g; h' = o tanh(c')
enum { ROW_BLOCKS = 4, SUMS = 4, FROM_H = 0, KEPT = 5, BLOCKS = 1 };
#define CARRY_C
static const int X_ROWS[] = {0, 1, 2, 3};

static inline V forward_cell(const float *x_sums, const float *sums, V c, V *next, V kept[KEPT]) {
  const V i = sigmoid(load(sums)), f = sigmoid(load(sums + 256));
  const V g = hyperbolic_tangent(load(sums + 512)), o = sigmoid(load(sums + 768));
  *next = f * c + i * g;
  const V tanh_c = hyperbolic_tangent(*next);
  kept[0] = i, kept[1] = f, kept[2] = g, kept[3] = o, kept[4] = tanh_c;
  return o * tanh_c;
}

static inline V backward_cell(const V kept[KEPT], V c, V dh, V dc, V d[SUMS]) {
  const V i = kept[0], f = kept[1], g = kept[2], o = kept[3], tanh_c = kept[4];
  dc += dh * o * (1.f - tanh_c * tanh_c);
  d[0] = dc * g * (i - i * i);
  d[1] = dc * c * (f - f * f);
  d[2] = dc * i * (1.f - g * g);
  d[3] = dh * tanh_c * (o - o * o);
  return dc * f;
}

#elif defined(COUPLED)

// f = sigmoid(a_f), g = tanh(a_g), o = sigmoid(a_o); c' = f c + (1 - f) g; h' = o tanh(c')
enum { ROW_BLOCKS = 3, SUMS = 3, FROM_H = 0, KEPT = 4, BLOCKS = 4 };
#define CARRY_C
static const int X_ROWS[] = {0, 1, 2};

static inline V forward_cell(const float *x_sums, const float *sums, V c, V *next, V kept[KEPT]) {
  const V f = sigmoid(load(sums)), g = hyperbolic_tangent(load(sums + 256)), o = sigmoid(load(sums + 512));
  *next = g + f * (c - g);
  const V tanh_c = hyperbolic_tangent(*next);
  kept[0] = f, kept[1] = g, kept[2] = o, kept[3] = tanh_c;
  return o * tanh_c;
}

static inline V backward_cell(const V kept[KEPT], V c, V dh, V dc, V d[SUMS]) {
  const V f = kept[0], g = kept[1], o = kept[2], tanh_c = kept[3];
  dc += dh * o * (1.f - tanh_c * tanh_c);
  d[0] = dc * (c - g) * (f - f * f);
  d[1] = dc * (1.f - f) * (1.f - g * g);
  d[2] = dh * tanh_c * (o - o * o);
  return dc * f;
}

#elif defined(GRU)

// Sums: x_n, a_r, a_z, h_n. r = sigmoid(a_r), z = sigmoid(a_z), n = tanh(x_n + r h_n); h' = n + z (h - n)
enum { ROW_BLOCKS = 3, SUMS = 4, FROM_H = 1, KEPT = 4, BLOCKS = 4 };
#define CARRY_H
static const int X_ROWS[] = {2, 0, 1};

static inline V forward_cell(const float *x_sums, const float *sums, V h, V *next, V kept[KEPT]) {
  const V r = sigmoid(load(sums)), z = sigmoid(load(sums + 256)), h_n = load(sums + 512);
  const V n = hyperbolic_tangent(load(x_sums) + r * h_n);
  *next = n + z * (h - n);
  kept[0] = r, kept[1] = z, kept[2] = n, kept[3] = h_n;
  return *next;
}

static inline V backward_cell(const V kept[KEPT], V h, V dh, V carried, V d[SUMS]) {
  const V r = kept[0], z = kept[1], n = kept[2], h_n = kept[3];
  dh += carried;
  d[0] = dh * (1.f - z) * (1.f - n * n);
  d[1] = d[0] * h_n * (r - r * r);
  d[2] = dh * (h - n) * (z - z * z);
  d[3] = d[0] * r;
  return dh * z;
}

#else

// h' = tanh(a) or relu(a)
enum { ROW_BLOCKS = 1, SUMS = 1, FROM_H = 0, KEPT = 1, BLOCKS = 4 };
static const int X_ROWS[] = {0};

static inline V forward_cell(const float *x_sums, const float *sums, V none, V *next, V kept[KEPT]) {
  const V a = load(sums);
#ifdef RNN_RELU
  return kept[0] = a < 0.f ? (V)0.f : a;
#else
  return kept[0] = hyperbolic_tangent(a);
#endif
}

static inline V backward_cell(const V kept[KEPT], V none, V dh, V carried, V d[SUMS]) {
  const V h = kept[0];
#ifdef RNN_RELU
  d[0] = h > 0.f ? dh : (V)0.f;
#else
  d[0] = dh * (1.f - h * h);
#endif
  return 0.f;
}

#endif

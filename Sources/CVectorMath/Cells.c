#include "CVectorMath.h"
#include "Vectorized.h"

// One row of each loop stands in a function of its own: `restrict` on parameters is what lets the
// compiler vectorise without comparing addresses at run time.

INLINE void gru_row(
    int64_t H, float *restrict r, float *restrict z, float *restrict n, const float *restrict gr,
    const float *restrict gz, const float *restrict gn, const float *restrict c,
    const float *restrict before, float *restrict a, float *restrict after) {
  for (int64_t j = 0; j < H; j++) {
    float reset = vm_sigmoid(r[j] + gr[j] + c[j]);
    float update = vm_sigmoid(z[j] + gz[j] + c[H + j]);
    float inner = gn[j] + c[2 * H + j];
    float value = vm_tanh_of(n[j] + reset * inner);
    r[j] = reset;
    z[j] = update;
    n[j] = value;
    a[j] = inner;
    after[j] = value + update * (before[j] - value);
  }
}

VECTORIZED void vm_gru_forward(
    int64_t rows, int64_t H, float *gates, const float *gh, const float *c, const float *h,
    float *candidate, float *h_next) {
  for (int64_t i = 0; i < rows; i++) {
    float *g = gates + i * 3 * H;
    const float *u = gh + i * 3 * H;
    gru_row(
        H, g, g + H, g + 2 * H, u, u + H, u + 2 * H, c, h + i * H, candidate + i * H,
        h_next + i * H);
  }
}

INLINE void gru_row_backward(
    int64_t H, const float *restrict r, const float *restrict z, const float *restrict n,
    const float *restrict a, const float *restrict before, float *restrict d, float *restrict xr,
    float *restrict xz, float *restrict xn, float *restrict hr, float *restrict hz,
    float *restrict hn) {
  for (int64_t j = 0; j < H; j++) {
    // h' = (1 − z) n + z h
    float dn = d[j] * (1.0f - z[j]) * (1.0f - n[j] * n[j]);
    float dz = d[j] * (before[j] - n[j]) * z[j] * (1.0f - z[j]);
    // n = tanh(gx_n + r a)
    float dr = dn * a[j] * r[j] * (1.0f - r[j]);
    xr[j] = dr;
    xz[j] = dz;
    xn[j] = dn;
    hr[j] = dr;
    hz[j] = dz;
    hn[j] = dn * r[j];
    d[j] = d[j] * z[j];
  }
}

VECTORIZED void vm_gru_backward(
    int64_t rows, int64_t H, const float *gates, const float *candidate, const float *h, float *dh,
    float *dgx, float *dgh) {
  for (int64_t i = 0; i < rows; i++) {
    const float *g = gates + i * 3 * H;
    float *x = dgx + i * 3 * H, *u = dgh + i * 3 * H;
    gru_row_backward(
        H, g, g + H, g + 2 * H, candidate + i * H, h + i * H, dh + i * H, x, x + H, x + 2 * H, u,
        u + H, u + 2 * H);
  }
}

INLINE void lstm_row(
    int64_t H, float *restrict i, float *restrict f, float *restrict g, float *restrict o,
    const float *restrict gi, const float *restrict gf, const float *restrict gg,
    const float *restrict go, const float *restrict b, const float *restrict before,
    float *restrict after, float *restrict h) {
  for (int64_t j = 0; j < H; j++) {
    float input = vm_sigmoid(i[j] + gi[j] + b[j]);
    float forget = vm_sigmoid(f[j] + gf[j] + b[H + j]);
    float value = vm_tanh_of(g[j] + gg[j] + b[2 * H + j]);
    float output = vm_sigmoid(o[j] + go[j] + b[3 * H + j]);
    float c = forget * before[j] + input * value;
    i[j] = input;
    f[j] = forget;
    g[j] = value;
    o[j] = output;
    after[j] = c;
    h[j] = output * vm_tanh_of(c);
  }
}

VECTORIZED void vm_lstm_forward(
    int64_t rows, int64_t H, float *gates, const float *gh, const float *b, const float *c,
    float *c_next, float *h_next) {
  for (int64_t row = 0; row < rows; row++) {
    float *g = gates + row * 4 * H;
    const float *u = gh + row * 4 * H;
    lstm_row(
        H, g, g + H, g + 2 * H, g + 3 * H, u, u + H, u + 2 * H, u + 3 * H, b, c + row * H,
        c_next + row * H, h_next + row * H);
  }
}

INLINE void lstm_row_backward(
    int64_t H, const float *restrict i, const float *restrict f, const float *restrict g,
    const float *restrict o, const float *restrict before, const float *restrict after,
    float *restrict dh, float *restrict dc, float *restrict di, float *restrict df,
    float *restrict dg, float *restrict d_o) {
  for (int64_t j = 0; j < H; j++) {
    float t = vm_tanh_of(after[j]);
    float d = dc[j] + dh[j] * o[j] * (1.0f - t * t);
    di[j] = d * g[j] * i[j] * (1.0f - i[j]);
    df[j] = d * before[j] * f[j] * (1.0f - f[j]);
    dg[j] = d * i[j] * (1.0f - g[j] * g[j]);
    d_o[j] = dh[j] * t * o[j] * (1.0f - o[j]);
    dc[j] = d * f[j];
    dh[j] = 0;
  }
}

VECTORIZED void vm_lstm_backward(
    int64_t rows, int64_t H, const float *gates, const float *c, const float *c_next, float *dh,
    float *dc, float *dg) {
  for (int64_t row = 0; row < rows; row++) {
    const float *g = gates + row * 4 * H;
    float *d = dg + row * 4 * H;
    lstm_row_backward(
        H, g, g + H, g + 2 * H, g + 3 * H, c + row * H, c_next + row * H, dh + row * H,
        dc + row * H, d, d + H, d + 2 * H, d + 3 * H);
  }
}

VECTORIZED void vm_elman_forward(
    int64_t rows, int64_t H, bool relu, const float *gx, const float *gh, const float *c,
    float *y) {
  for (int64_t row = 0; row < rows; row++) {
    const float *x = gx + row * H, *restrict u = gh + row * H;
    float *out = y + row * H;
    if (relu) {
      for (int64_t j = 0; j < H; j++) {
        float g = x[j] + u[j] + c[j];
        out[j] = g > 0 ? g : 0;
      }
    } else {
      for (int64_t j = 0; j < H; j++) out[j] = vm_tanh_of(x[j] + u[j] + c[j]);
    }
  }
}

VECTORIZED void vm_elman_backward(
    int64_t count, bool relu, const float *restrict y, const float *restrict dy,
    float *restrict dg) {
  if (relu) {
    for (int64_t i = 0; i < count; i++) dg[i] = y[i] > 0 ? dy[i] : 0;
  } else {
    for (int64_t i = 0; i < count; i++) dg[i] = dy[i] * (1.0f - y[i] * y[i]);
  }
}

package org.werkbank.exercise.spi.learn;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Discrete Fourier transform by halving (Cooley, Tukey, An Algorithm for the Machine Calculation of
 * Complex Fourier Series, Mathematics of Computation 19, 1965), radix 2, in place. The angles come
 * from {@link StrictMath}: the same bits on every machine.
 */
public final class Fourier {
  private static final Map<Integer, double[][]> ANGLES = new ConcurrentHashMap<>();

  private Fourier() {}

  /**
   * Replaces x by X with X[k] = Σ x[t] e^(−2πi·kt/n). The way back is the same with the imaginary
   * parts negated before and after, and a division by n.
   *
   * @param re real parts
   * @param im imaginary parts, as many
   * @throws IllegalArgumentException if their number n is no power of two
   */
  public static void transform(double[] re, double[] im) {
    int n = re.length;
    if (n != im.length || Integer.bitCount(n) != 1)
      throw new IllegalArgumentException("no power of two: " + n + ", " + im.length);
    reorder(re, im);
    double[][] angles = ANGLES.computeIfAbsent(n, Fourier::angles);
    double[] cos = angles[0];
    double[] sin = angles[1];
    for (int half = 1; half < n; half *= 2) {
      int step = n / (2 * half);
      for (int from = 0; from < n; from += 2 * half) {
        for (int k = 0; k < half; k++) {
          int a = from + k;
          int b = a + half;
          double real = re[b] * cos[k * step] - im[b] * sin[k * step];
          double imaginary = re[b] * sin[k * step] + im[b] * cos[k * step];
          re[b] = re[a] - real;
          im[b] = im[a] - imaginary;
          re[a] += real;
          im[a] += imaginary;
        }
      }
    }
  }

  /** Cosine and sine of the first half turn; kept, as there are few lengths. */
  private static double[][] angles(int n) {
    double[][] angles = new double[2][n / 2];
    for (int k = 0; k < n / 2; k++) {
      angles[0][k] = StrictMath.cos(2 * Math.PI * k / n);
      angles[1][k] = -StrictMath.sin(2 * Math.PI * k / n);
    }
    return angles;
  }

  private static void reorder(double[] re, double[] im) {
    int bits = Integer.numberOfTrailingZeros(re.length);
    for (int i = 0; i < re.length; i++) {
      int j = bits == 0 ? 0 : Integer.reverse(i) >>> (Integer.SIZE - bits);
      if (j <= i) continue;
      double real = re[i];
      double imaginary = im[i];
      re[i] = re[j];
      im[i] = im[j];
      re[j] = real;
      im[j] = imaginary;
    }
  }
}

package org.werkbank.exercise.spi.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FourierTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 64})
  void isTheSumOfItsDefinition(int n) {
    SplittableRandom chance = new SplittableRandom(n);
    double[] re = chance.doubles(n).toArray();
    double[] im = chance.doubles(n).toArray();
    double[] x = re.clone();
    double[] y = im.clone();
    Fourier.transform(re, im);
    for (int k = 0; k < n; k++) {
      double real = 0;
      double imaginary = 0;
      for (int t = 0; t < n; t++) {
        double angle = -2 * Math.PI * k * t / n;
        real += x[t] * Math.cos(angle) - y[t] * Math.sin(angle);
        imaginary += x[t] * Math.sin(angle) + y[t] * Math.cos(angle);
      }
      assertEquals(real, re[k], 1e-9);
      assertEquals(imaginary, im[k], 1e-9);
    }
  }

  @Test
  void aToneStandsAtItsFrequency() {
    double[] re = new double[1_024];
    double[] im = new double[1_024];
    for (int i = 0; i < re.length; i++) re[i] = Math.cos(2 * Math.PI * 37 * i / re.length);
    Fourier.transform(re, im);
    for (int k = 0; k < re.length; k++)
      assertEquals(k == 37 || k == 1_024 - 37 ? 512 : 0, Math.hypot(re[k], im[k]), 1e-8);
  }

  @Test
  void takesPowersOfTwoOnly() {
    assertThrows(
        IllegalArgumentException.class, () -> Fourier.transform(new double[12], new double[12]));
    assertThrows(
        IllegalArgumentException.class, () -> Fourier.transform(new double[8], new double[4]));
  }
}
